"""What stands beside the stories: the nameplate in its area, folios at the outer edge, rules between slots."""

import pytest

from layout.display.items import GlyphRun, Outline, Picture, Stroke, walk
from layout.model.issue import Ear, Localized, Paper
from layout.model.mapping import FrozenMap
from layout.model.sheet import FORMATS, NEWSPAPER_FORMATS
from layout.model.template import Template
from layout.page import furniture, proof
from layout.page.furniture import STORY_RULE, PageWords
from layout.page.grid import Cell, Grid, page_grid
from layout.page.nameplate import BAND_RULE, STRIP_FOOT, nameplate
from layout.page.region import StorySlot
from tests.page.copydesk import extent, facts, house, lines, region, runs, setter


def said(text: str) -> Localized:
    return Localized(FrozenMap({"en": text}))


def words(name: str = "The Harbour Lantern", *, right: bool = True, **rest: object) -> PageWords:
    ears = (Ear(said("Today"), said("Frost, then sun")), Ear(said("High tide"), said("Up 6:58, down 4:41")))
    paper = Paper(said(name), said("Port Alder"), price=said("Free"), subtitle=said("El Farol"), ears=ears)
    return PageWords(paper, "en", "en", "20 November 2026", "", "Volume 12, number 7", "7", right, **rest)  # type: ignore[arg-type]


def grid(name: str = "tabloid", *, right: bool = True) -> Grid:
    return page_grid(FORMATS[name], Template("t", 5, ()), right)


NAMES = (
    "The Harbour Lantern",
    "The Gypsy Jogger",
    "Py",
    "Ágil",
    "The Summerfold and Port Alder Morning Advertiser",
    "X",
)


def ink(run: GlyphRun) -> tuple[float, float, float, float]:
    """The bounds of what a run prints: left, top, right, bottom."""
    face = setter().book.by_id(run.face)
    scale = run.size / face.upem
    boxes = []
    for word, at in zip(run.words, run.at, strict=True):
        pen = run.x + at
        for i, advance in enumerate(word.advances):
            glyph = int.from_bytes(word.glyphs[2 * i : 2 * i + 2], "big")
            x0, y0, x1, y1 = face.bounds(glyph)
            boxes.append((pen + x0 * scale, run.y - y1 * scale, pen + x1 * scale, run.y - y0 * scale))
            pen += advance * scale + run.letter_space
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sheet", NEWSPAPER_FORMATS)
def test_the_nameplate_stands_in_its_area_and_clear_of_the_rule(name: str, sheet: str) -> None:
    here = grid(sheet)
    tags = nameplate(setter(), here, Cell(0, 0, 5, 10), words(name), None)
    boxes = [ink(run) for run in runs(tags, "nameplate")]
    left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
    assert left >= here.x(0) - 0.6
    assert right <= here.x(0) + here.width(5) + 0.6
    (first, *_) = runs(tags, "nameplate")
    face = setter().book.by_id(first.face)
    # capitals hang from the head margin; ascenders and accents reach a little into it
    assert first.y - face.cap_height * first.size / face.upem >= here.top - 2.5
    assert min(b[1] for b in boxes) >= here.top - 0.3 * first.size
    assert max(b[3] for b in boxes) <= here.y(BAND_RULE) - 2.0, "a descender touches the rule"
    centre = here.x(0) + here.width(5) / 2
    assert (left + right) / 2 == pytest.approx(centre, abs=1.0)


def test_a_name_that_can_fill_the_width_does() -> None:
    here = grid()
    tags = nameplate(setter(), here, Cell(0, 0, 5, 10), words("The Harbour Lantern"), None)
    boxes = [ink(run) for run in runs(tags, "nameplate")]
    assert max(b[2] for b in boxes) - min(b[0] for b in boxes) > 0.9 * here.width(5)


def test_the_band_holds_subtitle_ears_and_dates() -> None:
    here = grid()
    tags = nameplate(setter(), here, Cell(0, 0, 5, 10), words(), None)
    text = " ".join(line.text for line in lines(tags))
    for part in ("El Farol", "Frost, then sun", "Up 6:58, down 4:41", "Port Alder", "20 November 2026", "Free"):
        assert part in text
    left, _, right, bottom = extent(tags)
    assert left >= here.x(0) - 4.0
    assert right <= here.x(0) + here.width(5) + 4.0
    assert bottom == pytest.approx(here.y(STRIP_FOOT))
    assert len([i for i, _, _ in walk(tags) if isinstance(i, Outline)]) == 2


@pytest.mark.parametrize("sheet", NEWSPAPER_FORMATS)
def test_nothing_in_the_band_runs_into_another(sheet: str) -> None:
    here = grid(sheet)
    tags = nameplate(setter(), here, Cell(0, 0, 5, 10), words(), None)
    found = sorted(lines(tags, "subtitle", "ear", "date"), key=lambda line: (round(line.y), line.x))
    for a in found:
        for b in found:
            if a is not b and abs(a.y - b.y) < 4 and a.x <= b.x:
                assert a.right <= b.x + 0.1, (a.text, b.text)


def test_a_picture_may_be_the_name() -> None:
    here = grid()
    tags = nameplate(setter(), here, Cell(0, 0, 5, 10), words(), facts("logo.png", (4000, 400)))
    (logo,) = [item for item, _, _ in walk(tags) if isinstance(item, Picture)]
    assert logo.rect.width / logo.rect.height == pytest.approx(10.0)
    assert logo.rect.x >= here.x(0) - 0.1
    assert logo.rect.right <= here.x(0) + here.width(5) + 0.1


@pytest.mark.parametrize("right", [True, False])
def test_the_folio_stands_at_the_outer_edge(right: bool) -> None:
    here = grid(right=right)
    tags = furniture.folio(setter(), here, Cell(0, 0, 5, 2), words(right=right))
    found = lines(tags, "folio")
    number = next(line for line in found if line.text == "7")
    name = next(line for line in found if line.text.startswith("The Harbour"))
    date = next(line for line in found if "November" in line.text)
    edge = here.x(0) + here.width(5)
    if right:
        assert number.right == pytest.approx(edge, abs=0.1)
        assert name.x == pytest.approx(here.x(0), abs=0.1)
    else:
        assert number.x == pytest.approx(here.x(0), abs=0.1)
        assert max(line.right for line in found) == pytest.approx(edge, abs=0.1)
    assert (date.x + date.right) / 2 == pytest.approx(here.x(0) + here.width(5) / 2, abs=0.5)


def test_a_section_head_stands_under_its_bar() -> None:
    here = grid()
    cell = Cell(0, 2, 5, 4)
    tags = furniture.section(setter(), here, cell, words(section="Community", section_deck="Streets and schools"))
    head, deck = lines(tags, "section")[0], lines(tags, "section")[1]
    assert (head.text, head.y) == ("Community", deck.y)
    assert deck.x > head.right
    _, top, _, bottom = extent(tags)
    assert here.y(cell.line) <= top
    assert bottom <= here.y(cell.end_line) + 0.1
    assert furniture.section(setter(), here, cell, words()) == ()


def test_rules_part_stories_above_one_another_and_side_by_side() -> None:
    here = grid()
    cells = {"top": Cell(0, 7, 5, 50), "left": Cell(0, 59, 3, 50), "right": Cell(3, 59, 2, 50)}
    rules = [item for item in furniture.story_rules(setter(), here, cells, frozenset()) if isinstance(item, Stroke)]
    across = [rule for rule in rules if rule.y0 == rule.y1]
    upright = [rule for rule in rules if rule.x0 == rule.x1]
    (line,) = across
    assert (line.x0, line.width) == (here.x(0), 0.5)
    assert line.x1 == pytest.approx(here.x(0) + here.width(5))
    assert across[0].y0 == pytest.approx(here.y(57) + STORY_RULE)
    assert [r.x0 for r in upright] == [pytest.approx(here.x(3) - here.gutter / 2)]
    assert all(rule.width >= 0.25 for rule in rules)


def test_no_upright_rule_beside_an_advert() -> None:
    cells = {"left": Cell(0, 59, 3, 50), "ad": Cell(3, 59, 2, 50)}
    rules = furniture.story_rules(setter(), grid(), cells, frozenset({"ad"}))
    assert not [r for r in rules if isinstance(r, Stroke) and r.x0 == r.x1]


def test_the_imprint_is_set_small() -> None:
    tags = furniture.imprint(setter(), grid(), Cell(0, 100, 1, 8), ("The Lantern. 7 Bell Street. " * 3, "en"))
    assert max(line.size for line in lines(tags)) == house().style("imprint").size
    assert len(lines(tags)) > 1


def test_a_proof_shows_overset() -> None:
    done = StorySlot(region(2, 40), (), over=12, words=60, overset_text="and so on")
    text = proof.flag_text(done, (), 2)
    assert text == "12 lines, 60 words over: and so on …"
    assert [item.text for item in proof.flag(setter(), done, text).items if isinstance(item, GlyphRun)] == [text]


@pytest.mark.parametrize("depth", [4, 6, 8, 10])
def test_the_nameplate_keeps_to_a_shallow_cell(depth: int) -> None:
    tags = nameplate(setter(), grid(), Cell(0, 0, 5, depth), words(), None)
    _, top, _, bottom = extent(tags)
    first = grid().y(0)
    assert top >= first - 1.0
    assert bottom <= first + depth * grid().step + 3.0
