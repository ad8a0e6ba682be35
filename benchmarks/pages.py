"""``make bench``: two hundred generated pages, read back from the display list as a proof reader would.

Counted are the faults that nobody forgives a page: body lines off the grid, legs that do not end level, widows,
orphans, hyphens at a foot, stranded subheads, copy lost or doubled, things that overlap. Nothing is asked of the
composer: all follows from what is printed and where. The copy was cut before as an editor would, by the program's
advice where text was over or under and, in some more rounds, by a few words where it told that legs end badly:
``--heeded 0`` leaves that out and shows what the composer comes to by itself.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from generated import Printed, generate, stock

from layout.display.items import Fill, GlyphRun, Group, Item, Mark, Outline, PageDisplay, Picture, Stroke, Tag, walk
from layout.engine import Engine
from layout.model import article as copy_of
from layout.model.article import Block, plain
from layout.model.geometry import Rect
from layout.model.issue import Issue

FORMATS: Final = ("tabloid", "tabloid-uk", "berliner", "half-berliner")
STEP: Final = 10.5
#: What flows through legs, and what stands on the grid with it.
FLOWING: Final = ("body", "subhead", "item-headline")
ON_GRID: Final = (*FLOWING, "byline", "role", "caption", "jump")
#: What stands beside the text in a leg and may end it.
BESIDE: Final = ("picture", "caption", "credit", "pull", "box")
#: The goal: exceptions to level legs, each told, on so many pages in a hundred.
UNEVEN_GOAL: Final = 5.0
FAULTS: Final = {
    "off the grid": "body lines off the grid",
    "widow": "widows",
    "orphan": "orphans",
    "page hyphen": "hyphens at a page's foot",
    "stranded": "stranded subheads",
    "lost": "copy lost or doubled",
    "overlap": "items that overlap",
    "uneven": "legs not level, untold",
}


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


@dataclass
class Tally:
    """What was counted: by fault, with the first places; ``pages`` and ``articles`` looked at, and those that an editor
    had ``heeded`` what was told of."""

    pages: int = 0
    articles: int = 0
    heeded: int = 0
    legs: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    places: dict[str, list[str]] = field(default_factory=dict)
    told: set[tuple[int, int]] = field(default_factory=set)

    def note(self, fault: str, where: str) -> None:
        """Counts a fault at a place."""
        self.faults[fault] += 1
        self.places.setdefault(fault, []).append(where)


def judge(printed: Printed, tally: Tally, seed: int = 0) -> None:
    """Counts what is on the pages of one issue."""
    issue = printed.engine.issue
    texts: dict[str, dict[int, str]] = {}
    tally.pages += len(printed.display.pages)
    tally.articles += len(issue.edition.articles)
    tally.heeded += printed.heeded
    for number, page in enumerate(printed.display.pages, 1):
        template = issue.edition.pages[number - 1].template
        for group in page.groups:
            if not group.mark.slot:
                continue
            box = next(box for box in page.slots if box.name == group.mark.slot)
            state = f" (over {box.over})" if box.over else f" (under {box.under})" if box.under else ""
            where = f"{seed}:{number} {template}.{group.mark.slot}{state}"
            _grid(group, where, tally)
            _level(printed, page, group, where, tally)
            _overlap(group, where, tally)
            for mark, text in _words(group):
                blocks = texts.setdefault(mark.article, {})
                blocks[mark.block] = blocks.get(mark.block, "") + text
    _lost(printed, issue, texts, (tally, seed))


# -- lines ------------------------------------------------------------------------------------------


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


def _grid(group: Group, where: str, tally: Tally) -> None:
    for item in group.items:
        if isinstance(item, Tag) and item.mark.role in ON_GRID:
            for run in item.items:
                if isinstance(run, GlyphRun) and run.size < 12.0 and abs(run.y / STEP - round(run.y / STEP)) > 1e-3:
                    tally.note("off the grid", f"{where}: {run.text[:30]}")


def _level(printed: Printed, page: PageDisplay, group: Group, where: str, tally: Tally) -> None:
    """Legs and their ends, story by story."""
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
                    tally.told.add((id(printed), page.number))
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
            beside.setdefault(whole, []).extend(_rects((tag,)))
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


# -- what is printed ---------------------------------------------------------------------------------


def _rects(items: tuple[Item, ...]) -> Iterator[Rect]:
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


def _overlap(group: Group, where: str, tally: Tally) -> None:
    """Lines over pictures, boxes or each other; insets over each other."""
    solid: list[tuple[str, int, Rect]] = []
    lines: list[tuple[Mark, Rect]] = []
    for tag in group.items:
        if not isinstance(tag, Tag):
            continue
        if tag.mark.role == "pull":
            rects = list(_rects((tag,)))
            left, top = min(r.x for r in rects), min(r.y for r in rects)
            whole = Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)
            solid.append(("pull", tag.mark.block, whole))
        elif tag.mark.role in ("picture", "box"):
            solid += [(tag.mark.role, tag.mark.block, rect) for rect in list(_rects((tag,)))[:1]]
        elif tag.mark.role not in ("panel", "advert", "rules"):
            lines += [(tag.mark, r) for r in _rects(tag.items) if r.height > 2.0]
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


def _words(group: Group) -> Iterator[tuple[Mark, str]]:
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


def _lost(printed: Printed, issue: Issue, texts: dict[str, dict[int, str]], at: tuple[Tally, int]) -> None:
    """Copy that is printed twice, not at all, or in another order, where nobody was told that it is over."""
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


# -- the report -------------------------------------------------------------------------------------


def run(count: int, folder: Path, heeded: int = 4) -> tuple[Tally, list[float]]:
    """So many pages in the four newspaper formats, told faults ``heeded`` in so many rounds; returns what was counted,
    and milliseconds a page from scratch."""
    tally = Tally()
    times: list[float] = []
    stocks = [stock(folder / sheet, sheet) for sheet in FORMATS]
    seed = 0
    while tally.pages < count:
        issue = stocks[seed % len(FORMATS)]
        left = count - tally.pages
        names = tuple(page.template for page in issue.edition.pages)
        printed = generate(issue, seed, names[:left] if left < len(names) else (), heeded)
        times += _timed(printed)
        judge(printed, tally, seed)
        seed += 1
    return tally, times


def _timed(printed: Printed) -> list[float]:
    """Milliseconds of processor for each page by a new engine, the first one left out: it opens the fonts."""
    engine = Engine(printed.engine.issue)
    taken = []
    for page in printed.display.pages:
        began = time.thread_time()
        engine.compose(pages=(page.number,))
        taken.append(1000 * (time.thread_time() - began))
    return taken[1:]


def report(tally: Tally, shown: int) -> bool:
    """The table; whether all of it is as it must be."""
    print(f"{tally.pages} generated pages, every built-in template in {len(FORMATS)} formats")
    fine = True
    print(f"  of {tally.articles} articles, {tally.heeded} were cut by a few words for what was told of their legs")
    for fault, name in FAULTS.items():
        count = tally.faults[fault]
        fine = fine and not count
        print(f"  {name:34}{count:6}  {'ok' if not count else 'MISSED'}")
        for place in tally.places.get(fault, [])[:shown]:
            print(f"      {place}")
    stories = tally.legs["movable"] + tally.legs["text alone"]
    print(f"  stories of several legs           {stories:6}  ({tally.legs['movable']} with something that may give)")
    for kind in ("movable, 1 line", "1 line", "2 lines or more", "hyphens at a leg's foot"):
        print(f"    {kind:32}{tally.legs[kind]:6}")
    share = 100 * len(tally.told) / max(1, tally.pages)
    met = share <= UNEVEN_GOAL
    verdict = "ok" if met else "MISSED"
    print(f"  pages with legs not level          {share:5.1f} % (goal: at most {UNEVEN_GOAL:g}) {verdict}")
    return fine and met


def main() -> int:
    """Prints the report; 1 where ``--strict`` is given and a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=int, default=200, help="how many (default: %(default)s)")
    parser.add_argument("--show", type=int, default=3, help="places told of each fault (default: %(default)s)")
    parser.add_argument(
        "--heeded",
        type=int,
        default=4,
        help="rounds of cutting for faults told of legs (default: %(default)s; 0: none)",
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 where a goal is missed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="layout-pages-") as folder:
        tally, times = run(options.pages, Path(folder), options.heeded)
    fine = report(tally, options.show)
    mean = sum(times) / len(times)
    print(f"  a page from scratch: {mean:.1f} ms of processor in the mean, {max(times):.1f} at worst")
    return 1 if options.strict and not fine else 0


if __name__ == "__main__":
    sys.exit(main())
