"""An IssueDisplay comes in, lines of text go out: one item a line, for tests and for reading a regression as a diff.

    page 1 folio=1 trim=792.00x1224.00 bleed=0.00 en
      group article slot=lead article=articles/sea-wall.md at 34.02 131.35
        tag body block=0
          run 34.02 236.35 w=135.20 9 a1b2c3d4 k=1 | The sea wall held
      fill 34.02 100.00 135.20 20.00 k=0.06

Places are absolute (from the top left of the trim, y down), in points to a hundredth, so that a slot that
moves shows as such and equal baselines are equal text. A face is shown by the first eight digits of its id. After
the bar stands the run's text; the words of a run are parted by a space where the run has one, by ``·`` where not.
"""

from collections.abc import Iterator
from typing import assert_never

from layout.display.items import (
    Fill,
    GlyphRun,
    Group,
    IssueDisplay,
    Item,
    Mark,
    Outline,
    PageDisplay,
    Picture,
    Stroke,
    Tag,
)
from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Grey, Ink, Spot


def dump(display: IssueDisplay) -> str:
    """The whole issue as text, ending in a line end."""
    head = f"issue {display.title} | {display.language} {display.date} {display.edition}".rstrip()
    return "\n".join([head, *(line for page in display.pages for line in page_lines(page))]) + "\n"


def page_lines(page: PageDisplay) -> Iterator[str]:
    """One page, its own line first."""
    size = f"{page.trim.width:.2f}x{page.trim.height:.2f}"
    yield f"page {page.number} folio={page.folio} trim={size} bleed={page.bleed:.2f} {page.language}"
    yield from _lines(page.groups, 0.0, 0.0, "  ")
    for link in page.links:
        yield f"  link {_rect(link.rect, 0.0, 0.0)} to {link.page or link.address}"


def _lines(items: tuple[Item, ...], dx: float, dy: float, indent: str) -> Iterator[str]:
    for item in items:
        match item:
            case GlyphRun():
                yield indent + _run(item, dx, dy)
            case Group():
                clip = "" if item.clip is None else f" clip {_rect(item.clip, dx + item.dx, dy + item.dy)}"
                yield f"{indent}group {_mark(item.mark)} at {dx + item.dx:.2f} {dy + item.dy:.2f}{clip}"
                yield from _lines(item.items, dx + item.dx, dy + item.dy, indent + "  ")
            case Tag():
                yield f"{indent}tag {_mark(item.mark)}"
                yield from _lines(item.items, dx, dy, indent + "  ")
            case Fill():
                yield f"{indent}fill {_rect(item.rect, dx, dy)} {_ink(item.ink)}"
            case Stroke():
                ends = f"{item.x0 + dx:.2f} {item.y0 + dy:.2f} {item.x1 + dx:.2f} {item.y1 + dy:.2f}"
                dash = f" dash={','.join(f'{part:g}' for part in item.dash)}" if item.dash else ""
                yield f"{indent}stroke {ends} w={item.width:g} {_ink(item.ink)}{dash}"
            case Outline():
                yield f"{indent}outline {_path(item, dx, dy)} {_ink(item.ink)}"
            case Picture():
                part = "" if item.crop == Rect(0.0, 0.0, 1.0, 1.0) else f" crop {_shares(item.crop)}"
                name = item.file.replace("\\", "/").rpartition("/")[2]
                alt = f" | {item.alt}" if item.alt else ""
                yield f"{indent}picture {_rect(item.rect, dx, dy)} {name} {item.digest[:8]}{part}{alt}"
            case _:
                assert_never(item)


def _run(run: GlyphRun, dx: float, dy: float) -> str:
    words = [run.words[0].text]
    for word, space in zip(run.words[1:], run.spaces[1:], strict=True):
        words += [" " if space else "·", word.text]
    extras = [_ink(run.ink)]
    if run.letter_space:
        extras.append(f"ls={run.letter_space:.3f}")
    if run.scale != 1.0:
        extras.append(f"scale={run.scale:.3f}")
    if not run.overprint:
        extras.append("knockout")
    place = f"{run.x + dx:.2f} {run.y + dy:.2f} w={run.width:.2f} {run.size:g}"
    # soft hyphens would not be seen
    text = "".join(words).replace("\u00ad", "¬")
    return f"run {place} {run.face[:8]} {' '.join(extras)} |{'+' if run.spaces[0] else ' '}{text}"


def _mark(mark: Mark) -> str:
    parts = [mark.role or "-"]
    if mark.slot:
        parts.append(f"slot={mark.slot}")
    if mark.article:
        parts.append(f"article={mark.article}")
    if mark.block >= 0:
        parts.append(f"block={mark.block}")
    if mark.language:
        parts.append(f"lang={mark.language}")
    return " ".join(parts)


def _rect(rect: Rect, dx: float, dy: float) -> str:
    return f"{rect.x + dx:.2f} {rect.y + dy:.2f} {rect.width:.2f} {rect.height:.2f}"


def _shares(rect: Rect) -> str:
    return " ".join(f"{share:.4f}" for share in rect)


def _path(outline: Outline, dx: float, dy: float) -> str:
    steps = []
    for operator, numbers in outline.path:
        moved = (f"{value + (dy if index % 2 else dx):.2f}" for index, value in enumerate(numbers))
        steps.append(" ".join((operator, *moved)))
    return " ".join(steps)


def _ink(ink: Ink) -> str:
    match ink:
        case Grey(k):
            return f"k={k:g}"
        case Cmyk(c, m, y, k):
            return f"cmyk={c:g},{m:g},{y:g},{k:g}"
        case Spot():
            return f"spot={ink.name.replace(' ', '_')},{ink.tint:g}"
        case _:
            assert_never(ink)
