"""The items of a composed page come in; copy that is lost or doubled, and things that overlap, are counted."""

from collections.abc import Iterator

from generated import Printed
from tally import FLOWING, Tally

from layout.display.items import Fill, GlyphRun, Group, Item, Mark, Outline, Picture, Stroke, Tag, walk
from layout.model import article as copy_of
from layout.model.article import Block, plain
from layout.model.geometry import Rect
from layout.model.issue import Issue


def rects_of(items: tuple[Item, ...]) -> Iterator[Rect]:
    """Where items stand on the page; of a run the height of its small letters."""
    for item, dx, dy in walk(items):
        match item:
            case GlyphRun():
                yield Rect(item.x + dx, item.y + dy - 0.45 * item.size, item.width, 0.45 * item.size)
            case Fill() | Picture():
                yield item.rect.moved(dx, dy)
            case Stroke():
                yield Rect(item.x0 + dx, item.y0 + dy, item.x1 - item.x0, item.y1 - item.y0)
            case Outline():
                numbers = [n for _, place in item.path for n in place]
                left, top = min(numbers[::2]), min(numbers[1::2])
                yield Rect(left + dx, top + dy, max(numbers[::2]) - left, max(numbers[1::2]) - top)
            case _:
                pass


def count_overlaps(group: Group, where: str, tally: Tally) -> None:
    """Counts lines over pictures, boxes or each other; insets over each other."""
    solid: list[tuple[str, int, Rect]] = []
    lines: list[tuple[Mark, Rect]] = []
    for tag in group.items:
        if not isinstance(tag, Tag):
            continue
        if tag.mark.role == "pull":
            rects = list(rects_of((tag,)))
            left, top = min(r.x for r in rects), min(r.y for r in rects)
            whole = Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)
            solid.append(("pull", tag.mark.block, whole))
        elif tag.mark.role in ("picture", "box"):
            solid += [(tag.mark.role, tag.mark.block, rect) for rect in list(rects_of((tag,)))[:1]]
        elif tag.mark.role not in ("panel", "advert", "rules"):
            lines += [(tag.mark, r) for r in rects_of(tag.items) if r.height > 2.0]
    for n, (role, _, one) in enumerate(solid):
        if any(_meet(one, other) for _, _, other in solid[:n]):
            tally.note("overlap", f"{where}: {role}")
    for mark, rect in lines:
        for role, block, area in solid:
            inside = role == "box" and mark.block == block
            if not inside and _meet(rect, area):
                tally.note("overlap", f"{where}: {mark.role} over {role}")
    for n, (mark, rect) in enumerate(lines):
        for other, second in lines[:n]:
            if _meet(rect, second) and not (mark is other and abs(rect.bottom - second.bottom) < 0.1):
                tally.note("overlap", f"{where}: {mark.role} over {other.role}")


def _meet(one: Rect, other: Rect) -> bool:
    across = one.x < other.right - 2.0 and other.x < one.right - 2.0
    return across and one.y < other.bottom - 0.6 and other.y < one.bottom - 0.6


def letters(text: str) -> str:
    """The letters and digits alone, in small letters: what line breaking may not touch."""
    return "".join(c for c in text.casefold() if c.isalnum())


def words_of(group: Group) -> Iterator[tuple[Mark, str]]:
    """The letters of each tag of copy, with its mark."""
    for tag in group.items:
        if isinstance(tag, Tag) and tag.mark.role in (*FLOWING, "pull", "box-headline"):
            yield tag.mark, letters("".join(i.text for i, _, _ in walk(tag.items) if isinstance(i, GlyphRun)))


def written(block: Block) -> str:
    """The letters of a block."""
    match block:
        case copy_of.List(items):
            return "".join(letters(item.marker + "".join(map(plain, item.paragraphs))) for item in items)
        case copy_of.Quotation(paragraphs):
            return "".join(letters(plain(text)) for text in paragraphs)
        case copy_of.Verse(rows):
            return "".join(letters(plain(text)) for text in rows)
        case copy_of.Break():
            return ""
        case copy_of.Box():
            return letters(plain(block.headline)) + "".join(map(written, block.blocks))
        case copy_of.PullQuote():
            return letters(plain(block.text) + block.by)
        case _:
            return letters(plain(block.text))


def count_lost(printed: Printed, issue: Issue, texts: dict[str, dict[int, str]], at: tuple[Tally, int]) -> None:
    """Counts copy that is printed twice, not at all, or in another order, where nobody was told that it is over."""
    tally, seed = at
    over = {d.at.file for d in printed.diagnostics if d.code in ("overset", "left-out") and d.at}
    homes = {d.slot for d in printed.diagnostics if d.code in ("overset", "left-out")}
    shared = {
        path
        for page in issue.edition.pages
        for name, placed in page.slots.items()
        if name in homes and placed is not None
        for path in (getattr(placed, "articles", ()) or getattr(placed, "files", ()))
    }
    for path, article in issue.edition.articles.items():
        shown = texts.get(path, {})
        if path not in texts and path in over | shared:
            continue
        for number, block in enumerate(article.blocks):
            wanted, got = written(block), shown.get(number, "").removeprefix(letters(article.dateline))
            if got == wanted or (path in over | shared and wanted.startswith(got)):
                continue
            tally.note("lost", f"{seed}: {path} block {number}: {got[-20:]} / {wanted[-20:]}")
