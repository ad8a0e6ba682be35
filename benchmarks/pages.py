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
from pathlib import Path
from typing import Final

from generated import Printed, generate, stock
from legs import count_legs, count_off_grid
from shown import count_lost, count_overlaps, words_of
from tally import FAULTS, Tally

FORMATS: Final = ("tabloid", "tabloid-uk", "berliner", "half-berliner")
#: The goal: exceptions to level legs, each told, on so many pages in a hundred.
UNEVEN_GOAL: Final = 5.0


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
            count_off_grid(group, where, tally)
            count_legs(printed, page, group, where, tally)
            count_overlaps(group, where, tally)
            for mark, text in words_of(group):
                blocks = texts.setdefault(mark.article, {})
                blocks[mark.block] = blocks.get(mark.block, "") + text
    count_lost(printed, issue, texts, (tally, seed))


def run(count: int, folder: Path, heeded: int = 4) -> Tally:
    """So many pages in the four newspaper formats, told faults ``heeded`` in so many rounds; what is counted."""
    tally = Tally()
    stocks = [stock(folder / sheet, sheet) for sheet in FORMATS]
    seed = 0
    while tally.pages < count:
        issue = stocks[seed % len(FORMATS)]
        left = count - tally.pages
        names = tuple(page.template for page in issue.edition.pages)
        printed = generate(issue, seed, names[:left] if left < len(names) else (), heeded)
        judge(printed, tally, seed)
        seed += 1
    return tally


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
        tally = run(options.pages, Path(folder), options.heeded)
    fine = report(tally, options.show)
    return 1 if options.strict and not fine else 0


if __name__ == "__main__":
    sys.exit(main())
