"""The table of contents: a line each with its page, as much of each entry as has room, all of them leading there."""

from layout.display.items import GlyphRun, Stroke, Tag
from layout.model.article import Article
from layout.page.contents import ContentsRun, set_contents
from layout.page.listing import Entry
from layout.page.region import StorySlot
from tests.page.copydesk import STEP, letters, region, rich, setter, shown


def entry(number: int, folio: str, deck: str = "") -> Entry:
    decks = (rich(deck),) if deck else ()
    return Entry(
        Article(f"articles/{number}.md", "en", rich(f"Headline number {number}"), f"Part {number}", decks), folio
    )


def composed(entries: tuple[Entry, ...], lines: int) -> tuple[StorySlot, list[str]]:
    of = setter()
    slot = set_contents(of, ContentsRun(entries, region(2, lines), "Contents", "issue.yaml", "en"))
    return slot, [d.code for d in of.diagnostics]


def entries_of(slot: StorySlot) -> list[Tag]:
    return [tag for tag in slot.tags if tag.mark.role == "contents"]


def test_every_article_has_a_line_that_leads_to_it() -> None:
    made = tuple(entry(n, str(2 * n + 1), "What it is about") for n in range(1, 6))
    slot, said = composed(made, 40)
    assert said == []
    assert shown(slot.tags, "headline") == "contents"
    assert [tag.links[0].article for tag in entries_of(slot)] == [each.article.path for each in made]
    for tag, each in zip(entries_of(slot), made, strict=True):
        assert letters(f"Headline number {each.article.path[9]}") in shown((tag,), "contents")
        runs = [item for item in tag.items if isinstance(item, GlyphRun)]
        number = next(run for run in runs if run.text == each.folio)
        assert abs(number.x + number.width - slot.region.width) < 0.01
        # the leader lies between the headline and the number, on its line
        leader = next(item for item in tag.items if isinstance(item, Stroke))
        headline = max(run.x + run.width for run in runs if run.y == number.y and run is not number)
        assert headline < leader.x0 < leader.x1 < number.x


def test_what_has_no_room_is_left_out_in_turns() -> None:
    made = tuple(entry(n, str(n), "What it is about, at length") for n in range(1, 9))
    roomy, _ = composed(made, 40)
    tight, _ = composed(made, 30)
    assert "at length".replace(" ", "") in shown(roomy.tags, "contents")
    assert "at length".replace(" ", "") not in shown(tight.tags, "contents")
    full, said = composed(made, 8)
    assert said == ["left-out"]
    assert 0 < len(entries_of(full)) < len(made)
    for slot in (roomy, tight, full):
        feet = [item.y for tag in entries_of(slot) for item in tag.items if isinstance(item, GlyphRun)]
        assert max(feet) <= slot.region.lines * STEP + 0.01


def test_a_table_of_nothing() -> None:
    slot, said = composed((), 20)
    assert entries_of(slot) == []
    assert said == []
