"""From a place in a block's text to the page and back, on pages as they are composed."""

import unicodedata
from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.display.caret import Spot, aligned, caret, spot_at
from layout.display.hit import Hit, bounds, hit, stops
from layout.display.items import GlyphRun, Group, PageDisplay, Stroke, Tag, walk
from layout.engine import Engine
from layout.model.article import Article, Paragraph, plain
from layout.source.folders import Folders
from layout.source.reader import read_issue
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom

LEAD, TOP = "articles/front-lead.md", "articles/inside-3-top.md"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Article], tuple[PageDisplay, ...]]:
    """Two small pages; the lead is too long for its slot and goes on on page 2."""
    room = Newsroom(tmp_path_factory.mktemp("issue"), "half-berliner")
    names = ("front", "inside-3")
    room.issue([read_template(resource("templates", f"{n}.yaml"), Folders(""), Report()) for n in names])
    plan = room.plan.read_text(encoding="utf-8")
    plan = plan.replace("lead: articles/front-lead.md", "lead: {article: articles/front-lead.md, jump: 2.foot}")
    room.plan.write_text(plan.replace("      foot: articles/inside-3-foot.md\n", "      foot: ~\n"), encoding="utf-8")
    draft = room.drafts[1, "lead"][0]
    room.file(draft.path, draft.write(draft.words + 250))
    engine = Engine(room.read())
    return dict(engine.issue.edition.articles), engine.compose().value.pages


def paragraphs(article: Article) -> list[tuple[int, str]]:
    return [(i, plain(block.text)) for i, block in enumerate(article.blocks) if isinstance(block, Paragraph)]


@pytest.mark.parametrize("path", [LEAD, TOP])
def test_every_character_that_is_printed_has_its_caret_and_the_caret_its_character(
    made: tuple[dict[str, Article], tuple[PageDisplay, ...]], path: str
) -> None:
    articles, pages = made
    seen = 0
    for block, text in paragraphs(articles[path]):
        for offset in range(0, len(text), 5):
            spot = Spot(path, block, offset)
            found = caret(pages, spot, text)
            if found is None:
                continue
            seen += 1
            at = (found.page, found.rect.x + 0.01, found.rect.y + 0.7 * found.rect.height)
            again = spot_at(pages, at, spot, text)
            # a drop cap stands elsewhere, a ligature is not cut, the white at a line's end is not printed
            assert abs(again - offset) <= 2, (block, offset, again, text[max(0, offset - 9) : offset + 9])
    assert seen > 40


def test_carets_go_on_where_the_story_does(made: tuple[dict[str, Article], tuple[PageDisplay, ...]]) -> None:
    articles, pages = made
    found = []
    for block, text in paragraphs(articles[LEAD]):
        for offset in range(0, len(text), 9):
            place = caret(pages, Spot(LEAD, block, offset), text)
            found.append(place.page if place else 0)
    printed = [page for page in found if page]
    assert printed == sorted(printed)
    assert set(printed) == {1, 2}


def test_what_is_overset_has_no_caret(made: tuple[dict[str, Article], tuple[PageDisplay, ...]]) -> None:
    articles, pages = made
    over = {box.article for page in pages for box in page.slots if box.over > 2 and box.article}
    assert over
    for path in over:
        block, text = paragraphs(articles[path])[-1]
        assert caret(pages, Spot(path, block, len(text)), text) is None


def test_a_headlines_caret(made: tuple[dict[str, Article], tuple[PageDisplay, ...]]) -> None:
    articles, pages = made
    text = plain(articles[TOP].headline)
    first = caret(pages, Spot(TOP, -1, 0, "headline"), text)
    last = caret(pages, Spot(TOP, -1, len(text), "headline"), text)
    assert first is not None
    assert last is not None
    assert (first.page, last.page) == (2, 2)
    assert (first.rect.y, first.rect.x) < (last.rect.y, last.rect.x)
    found = hit(pages[1], first.rect.x + 1.0, first.rect.y + 0.6 * first.rect.height)
    assert found is not None
    assert (found.slot, found.article, found.role, found.character) == ("top", TOP, "headline", 0)


def test_what_stands_at_a_point_of_a_page(made: tuple[dict[str, Article], tuple[PageDisplay, ...]]) -> None:
    _, pages = made
    roles: dict[tuple[str, str], Hit] = {}
    for page in pages:
        for item, dx, dy in walk(page.groups):
            box = None if isinstance(item, Group | Tag) else bounds(item)
            if box is not None and not isinstance(item, Stroke):
                middle = box.moved(dx + box.width / 2, dy + box.height / 2)
                found = hit(page, middle.x, middle.y)
                assert found is not None
                roles[found.slot, found.role] = found
    for slot, role, article in (
        ("lead", "body", LEAD), ("lead", "headline", LEAD), ("lead", "jump", LEAD), ("lead", "byline", LEAD),
        ("foot", "body", LEAD), ("foot", "kicker", LEAD), ("top", "picture", TOP), ("top", "caption", TOP),
        ("ad-left", "advert", ""), ("photo", "caption", ""), ("letters", "label", ""),
        ("letters", "item-headline", "letters/inside-3-letters-0.md"),
    ):  # fmt: skip
        assert (slot, role) in roles, str(sorted(roles))
        there = roles[slot, role]
        assert there.article.rstrip("0123456789.md") == article.rstrip("0123456789.md"), (slot, role)
        assert (there.block >= 0) == (role == "body"), (slot, role)
        assert (there.picture >= 0) == (slot == "top"), (slot, role)
        assert (there.character >= 0) == (role not in ("picture", "advert"))


def test_printed_is_laid_beside_written() -> None:
    assert aligned("PORT ALDER — The sea", "The sea")[13:] == [0, 1, 2, -1, 4, 5, 6]
    assert aligned("har\u00adbour", "harbour") == [0, 1, 2, -1, 3, 4, 5, 6]
    assert aligned("on page 12 now", "on page {page} now")[-3:] == [15, 16, 17]
    assert aligned("", "x") == []


HEBREW = "העיר פתחה (שוב) את הדרך אל Summerfold בשנת 2026, והילדים רצו בה עד הערב. "


@pytest.mark.parametrize(("language", "text"), [("he", HEBREW * 2), ("en", f"They wrote {HEBREW}on the wall. " * 2)])
def test_text_of_two_directions(tmp_path: Path, language: str, text: str) -> None:
    (tmp_path / "a.md").write_text(f"---\nheadline: A\nlanguage: {language}\ndrop_cap: false\n---\n{text}\n")
    plan = tmp_path / "issue.yaml"
    plan.write_text("date: 2026-11-20\npaper: {name: x}\npages: [{template: article, slots: {story: a.md}}]\n")
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    pages = Engine(issue).compose().value.pages
    text = plain(issue.edition.articles["a.md"].blocks[0].text)  # type: ignore[union-attr]
    for offset in range(len(text)):
        if not text[offset].isalnum():
            continue  # on which side of a caret a sign stands, its neighbours say
        found = caret(pages, Spot("a.md", 0, offset), text)
        assert found is not None, offset
        inwards = -0.01 if "\u0590" <= text[offset] <= "\u05ff" else 0.01
        at = (found.page, found.rect.x + inwards, found.rect.y + 0.7 * found.rect.height)
        again = spot_at(pages, at, Spot("a.md", 0, offset), text)
        assert abs(again - offset) <= 2, (offset, again, text[max(0, offset - 5) : offset + 5])
    letters = [caret(pages, Spot("a.md", 0, text.index("פתחה") + n), text) for n in range(4)]
    across = [place.rect.x for place in letters if place is not None]
    assert across == sorted(across, reverse=True), "Hebrew letters follow to the left"
    assert len(set(across)) == 4


SCRIPTS = {
    "ar": "فتحت المدينة (مرة أخرى) الطريق إلى Summerfold في عام 2026، والأطفال يركضون فيها. كَتَبَ مُدَرِّس ",
    "he": HEBREW,
    "hi": "क्षेत्र में हिन्दी की किताबें श्रीमती के पास Summerfold में 2026 तक हैं। राष्ट्रीय विद्यार्थी। ",
    "bn": "বাংলাদেশের ক্ষুদ্র কৃষকরা স্ত্রী ও সন্তান Summerfold শহরে ২০২৬ সালে গেলেন। ",
    "ta": "தமிழ்நாட்டின் கொள்கை ஸ்ரீ நூலகம் Summerfold நகரில் 2026 இல் திறந்தது. ",
    "en": "They wrote העיר פתחה (שוב) את הדרך and في عام 2026 हिन्दी on the wall. ",
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_click_beside_a_cluster_puts_the_caret_there(tmp_path: Path, language: str) -> None:
    text = SCRIPTS[language] * 2
    (tmp_path / "a.md").write_text(f"---\nheadline: A\nlanguage: {language}\ndrop_cap: false\n---\n{text}\n")
    plan = tmp_path / "issue.yaml"
    plan.write_text("date: 2026-11-20\npaper: {name: x}\npages: [{template: article, slots: {story: a.md}}]\n")
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    pages = Engine(issue).compose().value.pages
    text = plain(issue.edition.articles["a.md"].blocks[0].text)  # type: ignore[union-attr]
    spot = Spot("a.md", 0, 0)
    clicked, astray = 0, set()
    runs = [
        (item, dx, dy)
        for tag, dx, dy in walk(pages[0].groups)
        if isinstance(tag, Tag) and tag.mark.block == 0
        for item in tag.items
        if isinstance(item, GlyphRun)
    ]
    for run, dx, dy in runs:
        for stop in stops(run):
            offset = spot_at(pages, (1, stop.x + dx, run.y + dy - 2.0), spot, text)
            found = caret(pages, Spot("a.md", 0, offset), text)
            assert found is not None, offset
            assert offset == len(text) or not combining(text, offset), (offset, text[offset - 3 : offset + 3])
            clicked += 1
            if abs(found.rect.x - stop.x - dx) > 0.3 or not found.rect.y < run.y + dy < found.rect.bottom:
                astray.add(offset)
    assert clicked > 80
    # of a number among words from right to left the end stands at either side
    assert {text[offset - 4 : offset] for offset in astray} <= {"2026"}


def combining(text: str, offset: int) -> bool:
    """Whether a caret there would stand within what is seen as one sign."""
    return unicodedata.category(text[offset]).startswith("M")
