"""What the desk has open is read as if it lay on the disk; what is remembered changes nothing but the time it takes."""

import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.model.article import Article
from layout.model.diagnostics import Composed, SourceSpan
from layout.source import library, outline
from layout.source.article import Source, read_article
from layout.source.drafts import Drafts, load_drafts
from layout.source.memory import Memory
from layout.source.reader import ReadIssue, read_issue
from tests.source.desk import ARTICLE, HEAD, Desk, one, said

PLAN = f"""{HEAD}language: en
editions:
  es: {{language: es, paper: {{name: El Farol}}, pages: {{2: {{slots: {{foot: copy/own.md}}}}}}}}
pages:
  - template: front
    slots:
      lead: {{article: articles/a.md, jump: {{to: 2.foot, after: 8 lines}}}}
      refers: {{teasers: [articles/b.md]}}
      photo: {{picture: pictures/r.jpg, caption: There}}
  - template: inside-3
    section: {{en: Community, es: Comunidad}}
    slots:
      top: {{package: [articles/b.md, articles/c.txt], headline: "It"}}
      ad-right: {{advert: ~, client: Hardware}}
"""
FILES: dict[str, str] = {
    "issue.yaml": PLAN,
    "articles/a.md": "---\nheadline: A\npictures:\n  - {file: p.jpg}\n---\nSee [page {page}](b.md).\n\nMore.\n",
    "articles/a.es.md": "---\nheadline: A es\npictures: [{file: p.jpg, caption: Aquí}]\n---\nVéase [b](b.md).\n",
    "articles/b.md": ARTICLE,
    "articles/c.txt": "A headline of its own\n\nThe text of it, with a “quotation”.\n",
    "articles/spare.md": "---\nheadline: Spare\npictures: [{file: q.jpg}]\n---\nNobody has placed me.\n",
    "letters/1.md": "---\nkind: briefs\n---\n## One\n\nText.\n\n## Two\n\nText.\n",
    "copy/own.md": "---\nheadline: Sólo\n---\nEn español.\n",
    "styles.yaml": "styles: {body: {size: 9 pt}}\n",
    "p.jpg": "x",
    "q.jpg": "x",
    "pictures/r.jpg": "x",
}
PICTURES = {file: text for file, text in FILES.items() if file.endswith(".jpg")}


def everything(composed: Composed[ReadIssue]) -> tuple[object, ...]:
    """All that was read, as values that compare, in the order in which it came out.

    Without the places in built-in files: they are known only where the cache of these files did not have them.
    """
    read = composed.value
    of_issue = tuple(getattr(read, field.name) for field in fields(read) if field.name != "locations")
    places = {file: table for file, table in read.locations._files.items() if not file.startswith("built-in/")}
    return (*of_issue, places, read.locations._wrapped, [said(d) for d in composed.diagnostics])


def lay(folder: Path, texts: Mapping[str, str | None]) -> str:
    """The folder with these files and no other; the path of its plan."""
    desk = Desk(folder)
    for old in [path for path in folder.rglob("*") if path.is_file()]:
        old.unlink()
    desk.put({path: text for path, text in texts.items() if text is not None})
    return str(folder / "issue.yaml")


@pytest.fixture
def plan(tmp_path: Path) -> str:
    return lay(tmp_path / "issue", FILES)


def test_the_drafts_of_an_issue_are_its_texts(plan: str) -> None:
    drafts = load_drafts(plan)
    assert set(drafts.files()) == FILES.keys() - PICTURES.keys()
    assert all(drafts.text(file) == FILES[file] for file in drafts.files())
    assert drafts == load_drafts(os.path.dirname(plan))
    assert hash(drafts) == hash(load_drafts(plan))


def test_a_change_makes_other_drafts(plan: str) -> None:
    drafts = load_drafts(plan)
    other = drafts.with_text("articles/b.md", "New").with_text("articles/n.md", "").without("articles/a.md")
    assert drafts.text("articles/b.md") == ARTICLE
    assert (other.text("articles/b.md"), other.text("articles/a.md")) == ("New", None)
    assert "articles/a.md" not in other.files()
    assert "articles/n.md" in other.files()
    assert other.with_text("articles/b.md", "New") is other
    assert other.without("articles/a.md") is other
    assert drafts.with_text("a.md", "half \ud83d of a sign").text("a.md") == "half \ufffd of a sign"


def test_drafts_as_they_lie_on_the_disk_are_read_as_the_disk_is(plan: str) -> None:
    from_disk, from_drafts = read_issue(plan), read_issue(plan, load_drafts(plan))
    assert from_disk.value.issue == from_drafts.value.issue
    assert everything(from_disk)[-3:] == everything(from_drafts)[-3:]
    memory = Memory()
    assert everything(read_issue(plan, load_drafts(plan, memory), memory)) == everything(from_drafts)
    assert not from_disk.value.unplaced
    assert not from_disk.value.templates


def test_articles_on_no_page_are_read_for_the_desk(plan: str) -> None:
    drafts = load_drafts(plan).with_text("articles/spare.md", FILES["articles/spare.md"] + "\n<b>\n")
    memory = Memory()
    composed = read_issue(plan, drafts, memory)
    assert list(composed.value.unplaced) == ["articles/spare.md", "letters/1.md"]
    assert composed.value.unplaced["letters/1.md"].items
    assert list(composed.value.unplaced_files) == ["q.jpg"]
    assert [(d.code, d.at) for d in composed.diagnostics if "spare" in str(d.at)] == [
        ("not-placed", SourceSpan("articles/spare.md"))
    ]
    off = drafts.with_text("issue.yaml", PLAN.replace("copy/own.md", "~").replace("articles/a.md", "letters/1.md"))
    left = read_issue(plan, off, memory).value.unplaced
    assert list(left) == ["articles/a.md", "articles/spare.md", "copy/own.md"]
    assert left["articles/spare.md"] is composed.value.unplaced["articles/spare.md"]


def test_all_templates_are_there_for_the_desk(desk: Desk) -> None:
    mine = "columns: 3\nslots:\n  lead: {at: [1, 4, 3, 50]}\n"
    desk.put({"issue.yaml": one("lead: a.md"), "templates/mine.yaml": mine, "templates/bad.yaml": "slots: ["})
    composed = read_issue(str(desk.folder), load_drafts(str(desk.folder)))
    assert {"front", "inside-3", "mine", "bad"} <= set(composed.value.templates)
    assert composed.value.templates["mine"].columns == 3
    assert not [d for d in composed.diagnostics if "templates" in str(d.at)]


def test_a_broken_plan_is_no_issue_and_a_mended_one_is(plan: str) -> None:
    drafts, memory = load_drafts(plan), Memory()
    before = read_issue(plan, drafts, memory)
    broken = read_issue(plan, drafts.with_text("issue.yaml", PLAN + "  - {"), memory)
    assert broken.value.issue is None
    assert [d.code for d in broken.diagnostics] == ["yaml-syntax"]
    gone = read_issue(plan, drafts.without("issue.yaml"), memory)
    assert [d.code for d in gone.diagnostics] == ["missing-file"]
    assert everything(read_issue(plan, drafts, memory)) == everything(before)


def test_what_has_not_changed_is_the_same_object(plan: str) -> None:
    drafts, memory = load_drafts(plan), Memory()
    before = read_issue(plan, drafts, memory).value.issue
    after = read_issue(plan, drafts.with_text("articles/b.md", ARTICLE + "\nMore.\n"), memory).value.issue
    assert before
    assert after
    assert before != after
    for old, new in zip(before.editions, after.editions, strict=True):
        assert [a is b for a, b in zip(old.pages, new.pages, strict=True)] == [True, True]
        same = [path for path, article in new.articles.items() if article is old.articles[path]]
        assert set(new.articles) - set(same) == {"articles/b.md"}
    text = PLAN.replace("pages:\n  -", "pages:\n  - {template: inside-2}\n  -").replace("2.foot", "3.foot")
    moved = read_issue(plan, drafts.with_text("issue.yaml", text), memory).value.issue
    assert moved
    assert moved.edition.pages[2] is before.edition.pages[1]
    assert all(
        article is before.edition.articles[path] for path, article in moved.edition.articles.items() if "b" not in path
    )
    assert moved.stylesheet is before.stylesheet
    assert moved.printer is before.printer
    assert moved.templates["front"] is before.templates["front"]


def test_a_keystroke_reads_one_article_again(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts, memory = load_drafts(plan), Memory()
    read_issue(plan, drafts, memory)
    again: list[str] = []
    read = read_article

    def counted(source: Source, *rest: Any) -> Article | None:
        again.append(source.path)
        return read(source, *rest)

    monkeypatch.setattr(library, "read_article", counted)
    monkeypatch.setattr(outline, "compose", None)
    read_issue(plan, drafts.with_text("articles/b.md", ARTICLE + "More.\n"), memory)
    assert again == ["articles/b.md"]
    read_issue(plan, drafts, memory)
    again.clear()
    read_issue(plan, drafts, memory)
    assert again == []


def test_while_somebody_types_the_disk_is_left_alone(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts, memory = load_drafts(plan), Memory()
    before = read_issue(plan, drafts, memory).value
    (Path(plan).parent / "pictures" / "r.jpg").unlink()
    drafts = drafts.with_text("articles/b.md", ARTICLE + "More.\n")
    with monkeypatch.context() as patch:
        patch.setattr(outline, "compose", None)
        for name in ("listdir", "scandir"):
            patch.setattr(os, name, None)
        patch.setattr(os.path, "isfile", None)
        after = read_issue(plan, drafts, memory, look=False).value
        spare = drafts.with_text("articles/spare.md", FILES["articles/spare.md"] + "More.\n")
        other = read_issue(plan, spare, memory, look=False).value
    assert before.issue
    assert after.issue
    assert after.unplaced is before.unplaced
    assert after.issue.files is before.issue.files
    for old, new in zip(before.issue.editions, after.issue.editions, strict=True):
        assert old.pages is new.pages
        assert [path for path in old.articles if old.articles[path] is not new.articles[path]] == ["articles/b.md"]
    assert other.issue is after.issue
    assert other.unplaced["articles/spare.md"] != after.unplaced["articles/spare.md"]
    assert "pictures/r.jpg is not there" in [d.message for d in read_issue(plan, spare, memory).diagnostics]


TYPED = [
    "x",
    " ",
    "\n",
    "\n\n",
    "*",
    "[b](b.md)",
    "{page}",
    "\n::: box H\nText.\n:::\n",
    "## ",
    "\n## T\n\nT.\n",
    "%PDF-",
]
HEADS = ["kind: briefs\n", "style: opinion\n", "style: none\n", "language: es\n", "deck: D\n", "kicker: {page}\n"]
FRONTS = ["pictures: [{file: p.jpg}]\n", "pictures: [{file: no.jpg}]\n", "headline: Another\n"]
TYPED_IN = [file for file in FILES if file.endswith((".md", ".txt"))]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    keys=st.lists(
        st.tuples(st.sampled_from(TYPED_IN), st.integers(0, 200), st.sampled_from([*TYPED, *HEADS, *FRONTS])),
        min_size=1,
        max_size=8,
    )
)
def test_what_is_typed_is_read_as_by_a_first_reading(
    keys: list[tuple[str, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Every step is another text of an article; where it says what concerns other things, all is read again."""
    plan = lay(tmp_path_factory.mktemp("typed") / "issue", FILES)
    drafts, memory = load_drafts(plan), Memory()
    for file, at, key in keys:
        text = drafts.text(file) or ""
        start = 4 if key in HEADS + FRONTS and text.startswith("---\n") else at % (len(text) + 1)
        drafts = drafts.with_text(file, text[:start] + key + text[start:])
        assert everything(read_issue(plan, drafts, memory, look=False)) == everything(read_issue(plan, drafts))
    shutil.rmtree(os.path.dirname(plan))


def test_byte_order_marks_and_line_ends_are_kept_and_read(plan: str) -> None:
    text = "\ufeff" + FILES["articles/a.md"].replace("\n", "\r\n")
    Path(os.path.dirname(plan), "articles", "a.md").write_bytes(text.encode())
    drafts = load_drafts(plan)
    assert drafts.text("articles/a.md") == text
    assert everything(read_issue(plan, drafts)) == everything(read_issue(plan, drafts, Memory()))
    with_mark, without = read_issue(plan, drafts), read_issue(plan, load_drafts(lay(Path(plan).parent, FILES)))
    assert everything(with_mark) == everything(without)


def test_what_is_not_utf_8_stays_on_the_disk(plan: str) -> None:
    Path(os.path.dirname(plan), "articles", "b.md").write_bytes(b"caf\xe9")
    drafts = load_drafts(plan)
    assert "articles/b.md" not in drafts.texts
    assert [d.code for d in read_issue(plan, drafts).diagnostics if d.code == "not-utf8"] == ["not-utf8"]


def test_new_and_deleted_files(plan: str) -> None:
    drafts, memory = load_drafts(plan), Memory()
    read_issue(plan, drafts, memory)
    text = PLAN.replace("articles/b.md", "new/deep/n.md")
    changed = drafts.with_text("issue.yaml", text).with_text("new/deep/n.md", ARTICLE).without("articles/b.md")
    composed = read_issue(plan, changed, memory)
    assert composed.value.issue
    assert "new/deep/n.md" in composed.value.issue.edition.articles
    assert [d.message for d in composed.diagnostics if d.code == "unknown-refer"] != []
    shutil.rmtree(Path(plan).parent / "articles")  # the desk has their texts
    assert everything(read_issue(plan, changed, memory))[:3] == everything(composed)[:3]


def test_the_paper_and_its_imprint_are_drafts(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    paper = "name: The Lantern\nimprint: imprint.md\n"
    desk.put({"paper.yaml": paper, "imprint.md": "Printed here.\n", "styles.yaml": "styles: {body: {size: 8 pt}}\n"})
    desk.put(
        {"07/issue.yaml": one("lead: a.md").replace("paper: {name: The Lantern}", "paper: .."), "07/a.md": ARTICLE}
    )
    plan, memory = str(tmp_path / "07" / "issue.yaml"), Memory()
    drafts = load_drafts(plan)
    assert set(drafts.files()) == {"issue.yaml", "a.md", "../paper.yaml", "../imprint.md"}
    read_issue(plan, drafts, memory)
    drafts = drafts.with_text("../imprint.md", "Printed there.\n").with_text("../paper.yaml", paper.replace("The", "A"))
    issue = read_issue(plan, drafts, memory).value.issue
    assert issue
    assert issue.paper.imprint.of("en") == "Printed there."
    assert issue.paper.name.of("en") == "A Lantern"
    assert issue.stylesheet.style("body").size == 8.0
    assert not read_issue(plan, drafts, memory).value.unplaced


def test_what_others_change_on_the_disk_is_seen(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures, templates and folders are the disk's, however soon after the last look they change."""
    folder, drafts, memory = Path(plan).parent, load_drafts(plan), Memory()
    (folder / "templates").mkdir()
    read_issue(plan, drafts, memory)
    for step in range(4):
        match step:
            case 0:
                (folder / "pictures" / "r.jpg").unlink()
            case 1:
                (folder / "p.jpg").unlink()
            case 2:
                (folder / "templates" / "front.yaml").write_text("slots: {lead: {at: [1, 4, 3, 50]}}\n")
            case 3:
                (folder / "templates" / "front.yaml").write_text("slots: {lead: {at: [1, 5, 3, 50]}}\n")
        if step % 2:
            later = time.time_ns() + 10_000_000_000
            monkeypatch.setattr(time, "time_ns", lambda now=later: now)  # all that was written is settled now
        assert everything(read_issue(plan, drafts, memory)) == everything(read_issue(plan, drafts))


# fmt: off
MARKS = ["[", "}", ":", "|", "&a", "---\n", "\n---\n", "\n", "  ", "- ", "<b>", ":::", "::: box\n", "*", "# ", "%PDF-"]
SIGNS = ["\r\n", "\ufeff", "é", "日", "{page}", "](b.md)", "](x.md)", "~", "2.foot"]
WORDS = ["articles/a.md", "articles/b.md", "articles/N.md", "letters/1.md", "copy/own.md", "p.jpg"]
KEYS = ["kind: briefs\n", "headline: x\n", "style: opinion\n", "language: es\n"]
# fmt: on
pieces = st.sampled_from([*MARKS, *SIGNS, *WORDS, *KEYS])
names = st.sampled_from(
    [*sorted(FILES.keys() - PICTURES.keys() - {"issue.yaml"}), "articles/N.md", "copy/n.md", "letters/1.es.md"]
)


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[str, str | int, int, str]]:
    """Acts on the texts: file, then a word or a place, a length and what is put there."""
    made: list[tuple[str, str | int, int, str]] = []
    for _ in range(draw(st.integers(1, 8))):
        file = draw(names | st.just("issue.yaml") | st.just("articles/a.md"))
        kinds = ["put"] * 6 + ["restore", "delete", "rename"]
        kind = draw(st.sampled_from(kinds))
        if kind == "put":
            made.append((file, draw(st.integers(0, 700)), draw(st.integers(0, 9)), draw(pieces)))
        else:
            made.append((file, kind, 0, draw(names)))
    return made


def edited(drafts: Drafts, step: tuple[str, str | int, int, str]) -> Drafts:
    file, act, length, piece = step
    text = drafts.text(file)
    match act:
        case "delete" if file != "issue.yaml":
            return drafts.without(file)
        case "rename" if file != "issue.yaml" and text is not None:
            return drafts.without(file).with_text(piece, text)
        case int(at):
            text = text or ""
            at = at % (len(text) + 1)
            return drafts.with_text(file, text[:at] + piece + text[at + length :])
        case _:
            return drafts.with_text(file, FILES.get(file, ARTICLE))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=edits())
def test_remembered_readings_are_those_of_a_first_reading(
    acts: list[tuple[str, str | int, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("edits")
    plan = lay(folder / "issue", FILES)
    drafts, memory, typing = load_drafts(plan), Memory(), Memory()
    for act in acts:
        drafts = edited(drafts, act)
        remembered = everything(read_issue(plan, drafts, memory))
        assert remembered == everything(read_issue(plan, drafts))
        assert remembered == everything(read_issue(plan, drafts, typing, look=False))
    saved = lay(folder / "issue", {**PICTURES, **drafts.texts})
    assert everything(read_issue(saved, Drafts(), Memory()))[-3:] == remembered[-3:]
    assert everything(read_issue(saved, drafts, memory)) == remembered
    assert read_issue(saved).value.issue == remembered[0]
    shutil.rmtree(folder)
