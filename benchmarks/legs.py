"""The slots of a composed page come in; what is wrong with the lines and legs of their stories is counted."""

from typing import Final, NamedTuple

from generated import Printed
from shown import rects_of
from tally import FLOWING, STEP, Tally

from layout.display.items import GlyphRun, Group, Mark, PageDisplay, Tag
from layout.model import article as copy_of
from layout.model.geometry import Rect

ON_GRID: Final = (*FLOWING, "byline", "role", "caption", "jump")
#: What stands beside the text in a leg and may end it.
BESIDE: Final = ("picture", "caption", "credit", "pull", "box")


class Line(NamedTuple):
    """A printed line of flowing text: its paragraph, its leg (from 0 in its story), and whether a word is divided at
    its end."""

    mark: Mark
    leg: int
    x: float
    y: float
    right: float
    size: float
    hyphen: bool
    inset: bool


def story_lines(group: Group, article: str, boxed: frozenset[int]) -> list[Line]:
    """The lines of one story in a slot, in reading order; those of its boxes are ``inset``."""
    lines: list[Line] = []
    leg, left, width = 0, 0.0, 0.0
    for tag in group.items:
        if not isinstance(tag, Tag) or tag.mark.article != article or tag.mark.role not in FLOWING:
            continue
        runs = [item for item in tag.items if isinstance(item, GlyphRun)]
        if len(runs) > 1 and runs[0].size > 2 * runs[1].size:
            runs = runs[1:]
        inset = tag.mark.block in boxed
        for run in runs:
            right = run.x + run.width
            hyphen = run.words[-1].text.endswith("\u00ad")
            if lines and abs(lines[-1].y - run.y) < 0.05 and lines[-1].right - 3 <= run.x < lines[-1].right + 30:
                lines[-1] = lines[-1]._replace(right=right, hyphen=hyphen)
                continue
            if not lines:
                left = run.x
            elif run.y <= lines[-1].y + 0.05 or run.x > left + 0.9 * max(width, 70.0) or inset != lines[-1].inset:
                leg, left, width = leg + 1, run.x, 0.0
            left, width = min(left, run.x), max(width, right - run.x)
            lines.append(Line(tag.mark, leg, run.x, run.y, right, run.size, hyphen, inset))
    return lines


def count_off_grid(group: Group, where: str, tally: Tally) -> None:
    """Counts lines of text that stand beside the baseline grid."""
    for item in group.items:
        if isinstance(item, Tag) and item.mark.role in ON_GRID:
            for run in item.items:
                if isinstance(run, GlyphRun) and run.size < 12.0 and abs(run.y / STEP - round(run.y / STEP)) > 1e-3:
                    tally.note("off the grid", f"{where}: {run.text[:30]}")


def count_legs(printed: Printed, page: PageDisplay, group: Group, where: str, tally: Tally) -> None:
    """Counts what is wrong with legs and their ends, story by story. ``where`` begins with issue and page."""
    articles = printed.engine.issue.edition.articles
    box = next(box for box in page.slots if box.name == group.mark.slot)
    told = {d.code for d in printed.diagnostics if (d.page, d.slot) == (page.number, group.mark.slot)}
    paths = list(dict.fromkeys(item.mark.article for item in group.items if isinstance(item, Tag)))
    pieces = [path for path in paths if path.startswith("letters/")]
    if pieces:
        runs = [line for path in pieces for line in story_lines(group, path, frozenset())]
        _feet(_by_leg(_joined(runs)), (where, "items" in box.kind, told), tally)
    for path in paths:
        article = articles.get(path)
        if article is None:
            continue
        boxed = frozenset(i for i, block in enumerate(article.blocks) if isinstance(block, copy_of.Box))
        lines = story_lines(group, path, boxed)
        flowing = [line for line in lines if not line.inset]
        if not flowing:
            continue
        goes_on = box.over > 0 or _goes_on(printed, page.number, path)
        _breaks(_joined(lines) if path.startswith("letters/") else lines, (where, goes_on), tally)
        if path.startswith("letters/"):
            continue
        ends = _ends(group, path, flowing)
        jump = any(isinstance(i, Tag) and i.mark.role == "jump" and i.mark.article == path for i in group.items)
        if len(ends) > 1:
            short = round((max(ends) - min(ends)) / STEP)
            movable = any(p.lines == 0 and p.place != "mug" for p in article.pictures) or any(
                isinstance(block, copy_of.Subhead | copy_of.PullQuote) for block in article.blocks
            )
            tally.legs["movable" if movable else "text alone"] += 1
            if short and not jump:
                kind = "movable, 1 line" if movable and short == 1 else "1 line" if short == 1 else "2 lines or more"
                tally.legs[kind] += 1
                if short > (0 if movable else 1):
                    tally.told.add(where.partition(" ")[0])
                    if not told & {"uneven", "overset", "underset", "left-out"}:
                        tally.note("uneven", f"{where} {path} {[round(e / STEP, 1) for e in ends]}")


def _feet(legs: list[list[Line]], facts: tuple[str, bool, set[str]], tally: Tally) -> None:
    where, _, told = facts
    ends = [leg[-1].y for leg in legs]
    tally.legs["short pieces"] += 1
    short = round((max(ends) - min(ends)) / STEP)
    if short > 1:
        tally.legs["short pieces, 2 lines or more"] += 1
        if not told & {"uneven", "overset", "underset", "parted"}:
            tally.note("uneven", f"{where} pieces {[round(e / STEP, 1) for e in ends]}")


def _joined(lines: list[Line]) -> list[Line]:
    """Lines of several pieces numbered through: a leg goes on while they go down."""
    out: list[Line] = []
    leg = 0
    for line in lines:
        if out and line.y <= out[-1].y + 0.05:
            leg += 1
        out.append(line._replace(leg=leg))
    return out


def _by_leg(lines: list[Line]) -> list[list[Line]]:
    legs: dict[int, list[Line]] = {}
    for line in lines:
        legs.setdefault(line.leg, []).append(line)
    return list(legs.values())


def _ends(group: Group, path: str, lines: list[Line]) -> list[float]:
    """Where each leg ends: on its last line, or with what stands at its foot."""
    legs = _by_leg(lines)
    # an inset parts a leg: parts that stand over each other are one
    ends: dict[float, float] = {}
    wide = max(line.right - line.x for line in lines)
    for leg in legs:
        left = min(line.x for line in leg)
        home = next((x for x in ends if abs(x - left) < 0.9 * wide), left)
        ends[home] = max(ends.get(home, 0.0), leg[-1].y)
    # a picture ends with its caption, however short that is
    beside: dict[tuple[str, int], list[Rect]] = {}
    for tag in group.items:
        if isinstance(tag, Tag) and tag.mark.role in BESIDE and tag.mark.article == path:
            picture = tag.mark.role in ("picture", "caption", "credit")
            whole = ("picture", tag.mark.picture) if picture else (tag.mark.role, tag.mark.block)
            beside.setdefault(whole, []).extend(rects_of((tag,)))
    for rects in beside.values():
        left, right = min(rect.x for rect in rects), max(rect.right for rect in rects)
        bottom = max(rect.bottom for rect in rects)
        for x, end in ends.items():
            if left < x + 20 and right > x + 20:
                ends[x] = max(end, STEP * round(bottom / STEP - 0.45))
    return list(ends.values())


def _goes_on(printed: Printed, page: int, path: str) -> bool:
    """Whether a story has another slot on a later page."""
    later = [p for p in printed.display.pages if p.number > page]
    return any(group.mark.article == path for p in later for group in p.groups if group.mark.slot)


def _breaks(lines: list[Line], facts: tuple[str, bool], tally: Tally) -> None:
    """What stands alone at the head or foot of a leg."""
    where, goes_on = facts
    paragraphs: dict[tuple[object, ...], list[Line]] = {}
    for line in lines:
        paragraphs.setdefault((line.mark.block, line.mark.part, line.mark.role, line.inset), []).append(line)
    for key, found in paragraphs.items():
        if key[2] != "body" or len(found) < 2 or found[0].mark.rest:
            continue
        if found[-1].leg != found[-2].leg:
            tally.note("widow", f"{where} block {key[0]}")
        if found[0].leg != found[1].leg:
            tally.note("orphan", f"{where} block {key[0]}")
    flowing = [line for line in lines if not line.inset]
    for n, line in enumerate(lines):
        after = lines[n + 1] if n + 1 < len(lines) else None
        last = after is None or after.leg != line.leg
        if last and line.hyphen:
            tally.legs["hyphens at a leg's foot"] += 1
        if line.mark.role in ("subhead", "item-headline") and after is not None and after.mark.role != line.mark.role:
            below = [one for one in lines[n + 1 : n + 3] if one.leg == line.leg]
            if last or (len(below) < 2 and len(paragraphs[_key(after)]) > 1):
                tally.note("stranded", f"{where} block {line.mark.block}")
    if goes_on and flowing and flowing[-1].hyphen:
        tally.note("page hyphen", where)


def _key(line: Line) -> tuple[object, ...]:
    return (line.mark.block, line.mark.part, line.mark.role, line.inset)
