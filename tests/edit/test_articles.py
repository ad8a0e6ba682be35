"""Acts on whole articles: what the issue says afterwards, read by the reader, is what it said, up to the act."""

import os
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.edit import articles
from layout.edit.opened import EditError, Opened
from layout.model.diagnostics import Composed
from layout.model.issue import Issue, PlacedPackage, PlacedTeasers
from layout.source.drafts import Drafts, load_drafts
from layout.source.reader import ReadIssue, read_issue

PLAN = """# the plan
paper: {name: The Lantern}
date: 2026-11-20
language: en
editions:
  es:
    language: es
    pages: {2: {slots: {foot: articles/clock.md}}}   # theirs
pages:
  - template: front
    slots:
      lead: {article: articles/sea-wall.md, jump: 2.top}   # the night's story
      side: 'articles/bus.md'
      refers: {teasers: [articles/sea-wall.md, articles/./schools.md], count: 2}
      note:   articles/week.txt
  - template: inside-3
    slots:
      top: ~
      letters: {items: [letters/one.md, letters/two.md], headline: Letters}
  - template: inside-package
    slots:
      package:
        package:
          - articles/schools.md     # first
          - articles/libraries.md
        headline: Learning
"""

FILES = {
    "articles/sea-wall.md": "---\nheadline: Sea wall\n---\nSee [the bus](bus.md), [a letter](../letters/one.md).\n",
    "articles/sea-wall.es.md": "---\nheadline: El muro\nbyline: Por Ana\n---\nVea [el autobús](bus) hoy.\n",
    "articles/bus.md": (
        "---\nheadline: Buses\ndeck: As [the wall](sea-wall.md) held\n---\n"
        "On [page {page}](articles/sea-wall.md), [again](./sea-wall.md), [by name](sea-wall), [es](sea-wall.es.md).\n\n"
        "Wrapped [over a\nline](articles/sea-wall.md#top), and [the web](https://sea-wall.example/sea-wall.md).\n"
    ),
    "articles/week.txt": "The week\n\nMonday was [told](<sea-wall.md>) here.\n\nTuesday too.\n",
    "articles/schools.md": "---\nheadline: Schools\n---\nText.\r\n",
    "articles/libraries.md": "\ufeff---\r\nheadline: Libraries\r\n---\r\nSee [schools](schools.md).\r\n",
    "articles/clock.md": "---\nheadline: El reloj\nlanguage: es\n---\nTexto, [muro](articles/sea-wall.md).\n",
    "articles/spare.md": "---\nheadline: Spare\n---\nOn no page; see [the wall](sea-wall.md).\n",
    "letters/one.md": "---\nheadline: One\n---\nOn [the wall](../articles/sea-wall.md).\n\n—A reader\n",
    "letters/two.md": "---\nheadline: Two\n---\nOn [the wall](articles/sea-wall.md), [one](one.md).\n",
}


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return laid(tmp_path)


@lru_cache(maxsize=1)
def laid(tmp_path: Path) -> Opened:
    """The issue of the plan and files above."""
    for name, text in {"issue.yaml": PLAN, **FILES}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text.encode())
    drafts = load_drafts(str(tmp_path))
    composed = reading(tmp_path, drafts)
    assert faults(composed) == []
    assert composed.value.issue is not None
    return Opened(composed.value.issue, drafts)


def reading(folder: Path | str, drafts: Drafts) -> Composed[ReadIssue]:
    return read_issue(os.path.join(folder, "issue.yaml"), drafts)


def faults(composed: Composed[ReadIssue]) -> list[str]:
    return [f"{d.code}: {d.message}" for d in composed.diagnostics if d.code not in ("not-placed",)]


def again(opened: Opened, drafts: Drafts) -> Issue:
    composed = reading(opened.issue.folder, drafts)
    assert faults(composed) == []
    assert composed.value.issue is not None
    return composed.value.issue


PATHS = [name for name in FILES if not name.endswith(".es.md")]
NEW_PATHS = st.one_of(
    st.sampled_from([
        "articles/other.md", "letters/sea-wall.md", "letters/bus.md", "wall.md", "articles/new/deep.md",
        "articles/the wall (2).md", "articles/it's 5%.md", "articles/ñandú.md", "articles/Sea-Wall.md", "articles/x",
        "articles/ostra\u0301.md", "articles/wall.es-MX.md", "articles/no.md", "articles/12.md",
        "articles/schools.es.md", "articles/week.es.txt", "articles/a#b.md",
    ]),
    st.text("ab/ñ'%() -#.", min_size=1, max_size=8).map(lambda name: f"articles/{name}"),
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(path=st.sampled_from(PATHS), new=NEW_PATHS)
def test_a_renamed_article_is_the_same_issue(tmp_path: Path, path: str, new: str) -> None:
    opened = laid(tmp_path)
    try:
        drafts = articles.rename(opened, path, new)
    except EditError:
        return
    fresh = next((f for f in drafts.files() if f not in opened.drafts.files() and not f.endswith(".es.md")), path)
    stem, fresh_stem = path[:-3], os.path.splitext(fresh)[0]
    issue = again(opened, drafts)
    said = (
        repr(opened.issue).replace(repr(path), repr(fresh)).replace(repr(f"{stem}.es.md"), repr(f"{fresh_stem}.es.md"))
    )
    assert repr(issue) == said
    assert drafts.text(path) is None or fresh == path


def test_a_rename_keeps_the_manner_of_refers_and_all_else(opened: Opened) -> None:
    drafts = articles.rename(opened, "articles/sea-wall.md", "articles/wall.md")
    assert drafts.text("issue.yaml") == PLAN.replace("sea-wall", "wall")
    bus = FILES["articles/bus.md"].replace("(sea-wall.es.md", "(sea-wall.md")
    for before in ("(articles/", "(", "(./"):
        bus = bus.replace(f"{before}sea-wall", f"{before}wall")
    assert drafts.text("articles/bus.md") == bus
    assert drafts.text("articles/week.txt") == FILES["articles/week.txt"].replace("sea-wall", "wall")
    assert drafts.text("letters/one.md") == FILES["letters/one.md"].replace("sea-wall", "wall")
    assert drafts.text("articles/spare.md") == FILES["articles/spare.md"].replace("sea-wall", "wall")
    assert drafts.text("articles/libraries.md") == FILES["articles/libraries.md"]
    assert drafts.text("articles/wall.es.md") == FILES["articles/sea-wall.es.md"]
    assert drafts.text("articles/sea-wall.es.md") is None


def test_an_article_in_another_folder_keeps_its_own_refers(opened: Opened) -> None:
    drafts = articles.rename(opened, "letters/one.md", "cards/first/one.md")
    assert "../../articles/sea-wall.md" in (drafts.text("cards/first/one.md") or "")
    assert "(../cards/first/one.md)" in (drafts.text("articles/sea-wall.md") or "")
    assert "(one.md)" in (drafts.text("letters/two.md") or "")
    again(opened, drafts)


@pytest.mark.parametrize(
    "name", ["", ".md", "../a.md", "/tmp/a.md", "articles/bus.md", "articles/BUS.md", "a:b.md", "a\\b.md"]
)
def test_names_that_cannot_be_are_refused(opened: Opened, name: str) -> None:
    with pytest.raises(EditError):
        articles.rename(opened, "articles/sea-wall.md", name)


@pytest.mark.parametrize("path", PATHS)
def test_nothing_refers_to_a_deleted_article(opened: Opened, path: str) -> None:
    drafts = articles.delete(opened, path)
    issue = again(opened, drafts)
    assert path not in repr(issue)
    assert drafts.text(path) is None
    assert (drafts.text("issue.yaml") or "").startswith("# the plan\n")


def test_a_deleted_article_leaves_its_words(opened: Opened) -> None:
    drafts = articles.delete(opened, "articles/sea-wall.md")
    assert drafts.text("articles/sea-wall.es.md") is None
    assert "On page …, again, by name, es.\n\nWrapped over a\nline, and [the web](https" in (
        drafts.text("articles/bus.md") or ""
    )
    issue = again(opened, drafts)
    assert issue.edition.pages[0].slots["refers"] == PlacedTeasers(("articles/schools.md",), 2)
    assert "lead" not in issue.edition.pages[0].slots
    drafts = articles.delete(opened._replace(drafts=drafts, issue=issue), "articles/schools.md")
    package = again(opened, drafts).edition.pages[2].slots["package"]
    assert isinstance(package, PlacedPackage)
    assert package.articles == ("articles/libraries.md",)


def test_new_duplicate_and_translate(opened: Opened) -> None:
    made = articles.new(opened, "¿Qué pasó? El Niño & the Sea: wall's end", "es")
    assert made.path == "articles/que-paso-el-nino-the-sea-walls-end.md"
    assert made.drafts.text(made.path) == "---\nheadline: ¿Qué pasó? El Niño & the Sea: wall's end\nlanguage: es\n---\n"
    assert articles.new(opened, "Bus", "en").path == "articles/bus-2.md"
    assert articles.new(opened, "…").path == "articles/article.md"
    assert articles.new(opened, "Μια νύχτα").path == "articles/μια-νύχτα.md"
    copied = articles.duplicate(opened, "articles/sea-wall.md")
    assert copied.path == "articles/sea-wall-2.md"
    assert copied.drafts.text("articles/sea-wall-2.es.md") == FILES["articles/sea-wall.es.md"]
    again(opened, copied.drafts)
    with pytest.raises(EditError, match="already"):
        articles.translate(opened, "articles/sea-wall.md", "es")
    with pytest.raises(EditError, match="edition"):
        articles.translate(opened, "articles/bus.md", "fr")
    made = articles.translate(opened, "articles/bus.md", "es")
    assert made.path == "articles/bus.es.md"
    assert made.drafts.text(made.path) == FILES["articles/bus.md"]
    issue = again(opened, made.drafts)
    assert issue.editions[1].articles["articles/bus.md"].path == "articles/bus.es.md"


def test_an_edition_edits_its_own_file(opened: Opened) -> None:
    spanish = opened._replace(edition="es")
    drafts = articles.set_front(spanish, "articles/sea-wall.md", "headline", "El muro aguanta")
    assert "El muro aguanta" in (drafts.text("articles/sea-wall.es.md") or "")
    assert drafts.text("articles/sea-wall.md") == FILES["articles/sea-wall.md"]
    drafts = articles.set_front(spanish, "articles/sea-wall.md", "style", "opinion")
    assert "style: opinion" in (drafts.text("articles/sea-wall.md") or "")
    drafts = articles.set_front(spanish, "articles/bus.md", "headline", "Autobuses")
    assert "headline: Autobuses" in (drafts.text("articles/bus.md") or "")
    drafts = articles.add_picture(spanish, "articles/sea-wall.md", "pictures/a.jpg", caption="Wall")
    spanish = spanish._replace(drafts=drafts)
    drafts = articles.set_picture(spanish, "articles/sea-wall.md", 0, "caption", "Muro")
    assert "Muro" in (drafts.text("articles/sea-wall.es.md") or "")
    assert "Wall" in (drafts.text("articles/sea-wall.md") or "")
    drafts = articles.cut_picture(spanish._replace(drafts=drafts), "articles/sea-wall.md", 0)
    assert drafts.text("articles/sea-wall.es.md") == FILES["articles/sea-wall.es.md"]
    assert drafts.text("articles/sea-wall.md") == FILES["articles/sea-wall.md"]


def test_texts_from_elsewhere(opened: Opened) -> None:
    made = articles.import_text(opened, "The Bus.MD", b"# Bus\n\nIt came.\n")
    assert (made.path, made.notice) == ("articles/the-bus.md", "")
    made = articles.import_text(opened, "bus.txt", "Él vino".encode("cp1252"))
    assert made.path == "articles/bus.txt"
    assert made.drafts.text(made.path) == "Él vino"
    assert "Windows-1252" in made.notice
    made = articles.import_text(opened, "C:\\copy\\week.markdown", "Él vino".encode("utf-16"))
    assert made.path == "articles/week.md"
    assert made.drafts.text(made.path) == "Él vino"
    for name, data in (
        ("a.docx", b"PK\3\4"), ("a.odt", b""), ("a.rtf", b"{\\rtf1"), ("a.pdf", b"%PDF-1.4"), ("a.txt", b"{\\rtf1"),
        ("a.md", b"PK\3\4zip"), ("a.txt", b"a\0b"), ("a.txt", b"\xff\0b"), ("a.jpg", b"\xff\xd8"),
    ):  # fmt: skip
        with pytest.raises(EditError) as refusal:
            articles.import_text(opened, name, data)
        assert ".md" in refusal.value.hint
