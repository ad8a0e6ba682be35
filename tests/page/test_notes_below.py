"""Notes of a newspaper's story: below its text, in the order of their numbers, in a style of their own."""

from layout.display.items import GlyphRun, Tag
from layout.language.figures import raised
from layout.model.article import Note, Paragraph, Span, plain
from tests.page.copydesk import article, copy, region, rich, set_story


def test_notes_stand_below_the_text() -> None:
    texts = [plain(block.text) for block in copy(260)]  # type: ignore[union-attr]
    blocks = tuple(Paragraph((Span(text), Span(raised(n), note=n))) for n, text in enumerate(texts, 1))
    notes = tuple(Note(n, rich(f"What note {n} says.")) for n in range(1, len(texts) + 1))
    (slot,) = set_story(article(blocks, headline=rich("A headline"), notes=notes), region(1, 70))
    tags = [tag for tag in slot.tags if isinstance(tag, Tag)]
    shown = [tag for tag in tags if tag.mark.role == "note"]
    assert [tag.mark.part for tag in shown] == [(note.number,) for note in notes]
    assert tags.index(shown[0]) > max(tags.index(tag) for tag in tags if tag.mark.role == "body")
    size = {run.size for tag in shown for run in tag.items if isinstance(run, GlyphRun)}
    body = {run.size for tag in tags if tag.mark.role == "body" for run in tag.items if isinstance(run, GlyphRun)}
    assert max(size) < min(body)
    links = [link for tag in tags for link in tag.links]
    assert [(link.article, link.note) for link in links] == [("articles/a.md", note.number) for note in notes]


def test_superior_figures() -> None:
    assert raised(1) == "¹"
    assert raised(2059) == "²⁰⁵⁹"
