"""Paths: with ``/``, relative to the issue folder; issue over paper over built-in; NFC; nothing outside unnamed."""

import os
import unicodedata
from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.model.diagnostics import Place
from layout.source.folders import Folders, normal
from layout.source.reader import read_issue
from tests.source.desk import ARTICLE, Desk, one, said


def in_paper(desk: Desk, plan: str, files: dict[str, str | bytes]) -> Desk:
    """The issue in a folder of its paper's; paths of ``files`` are relative to the paper."""
    desk.put({"07/issue.yaml": plan, "07/articles/a.md": ARTICLE, **files})
    return desk


def plan(*slots: str, more: str = "") -> str:
    return one("lead: articles/a.md", *slots, more=more).replace("paper: {name: The Lantern}", "paper: ..")


def test_a_folder_stands_for_its_plan(desk: Desk) -> None:
    desk.put({"issue.yaml": one("lead: articles/a.md"), "articles/a.md": ARTICLE})
    by_folder, by_file = read_issue(str(desk.folder)), read_issue(str(desk.folder / "issue.yaml"))
    assert by_folder.value.issue == by_file.value.issue
    assert by_folder.value.issue is not None
    assert by_folder.value.issue.folder == str(desk.folder)
    assert by_folder.value.issue.plan == "issue.yaml"


def test_the_issue_wins_over_the_paper_and_the_paper_over_the_built_in(desk: Desk) -> None:
    mine = "columns: 5\nabout: {}\nslots: {{lead: {{at: [1, 1, 5, 90]}}}}\n"
    desk = in_paper(
        desk,
        plan().replace("front", "a") + "  - {template: b}\n  - {template: front}\n",
        {
            "paper.yaml": "name: The Lantern\n",
            "templates/a.yaml": mine.format("paper's"),
            "templates/b.yaml": mine.format("paper's"),
            "07/templates/a.yaml": mine.format("issue's"),
            "stock/logo.svg": "<svg/>",
        },
    )
    composed = read_issue(str(desk.folder / "07"))
    assert [said(d) for d in composed.diagnostics] == []
    issue = composed.value.issue
    assert issue is not None
    assert [issue.templates[name].about for name in "ab"] == ["issue's", "paper's"]
    assert issue.templates["front"].columns == 5
    assert issue.paper.name.of("en") == "The Lantern"


def test_files_are_found_in_the_paper_too(desk: Desk) -> None:
    desk = in_paper(
        desk,
        plan("photo: {picture: stock/p.jpg}"),
        {"paper.yaml": "logo: stock/logo.svg\n", "stock/p.jpg": "x", "stock/logo.svg": "x", "07/stock/logo.svg": "y"},
    )
    issue = read_issue(str(desk.folder / "07")).value.issue
    assert issue is not None
    assert dict(issue.files) == {
        "stock/p.jpg": str(desk.folder / "stock/p.jpg"), "stock/logo.svg": str(desk.folder / "07/stock/logo.svg"),
    }  # fmt: skip


def test_an_article_of_the_paper_is_located_where_it_is(desk: Desk) -> None:
    text = "---\nheadline: H\n---\nOne\ntwo.\n"
    desk = in_paper(desk, plan("side: articles/b.md"), {"articles/b.md": text})
    composed = read_issue(str(desk.folder / "07"))
    assert [said(d) for d in composed.diagnostics] == []
    find = composed.value.locations.find
    assert str(find(Place("articles/b.md", ("body", 0)))) == "../articles/b.md:4:1"
    assert str(find(Place("articles/b.md", ("body", 0), 5))) == "../articles/b.md:5:1"


def test_fonts_of_paper_and_issue(desk: Desk) -> None:
    desk = in_paper(desk, plan(), {"fonts/One.ttf": "x", "07/fonts/Two.otf": "x", "07/fonts/notes.txt": "x"})
    issue = read_issue(str(desk.folder / "07")).value.issue
    assert issue is not None
    assert [os.path.relpath(font, desk.folder) for font in issue.fonts] == ["07/fonts/Two.otf", "fonts/One.ttf"]


def test_defaults_come_from_the_paper(desk: Desk) -> None:
    paper = "name: El Farol\nlanguage: es\nformat: berliner\nprinter: plant\ncolour: [1]\n"
    desk = in_paper(desk, plan(), {"paper.yaml": paper, "printers/plant.yaml": "ink_limit: 220 %\n"})
    issue = read_issue(str(desk.folder / "07")).value.issue
    assert issue is not None
    assert (issue.language, issue.sheet.name, issue.printer.name, issue.colour) == ("es", "berliner", "plant", (1,))
    assert issue.edition.id == "es"
    desk.put({"07/issue.yaml": plan(more="format: a3\nlanguage: en\n")})
    issue = read_issue(str(desk.folder / "07")).value.issue
    assert issue is not None
    assert (issue.language, issue.sheet.name) == ("en", "a3")


def test_paths_are_compared_composed(desk: Desk) -> None:
    on_disk, written = unicodedata.normalize("NFD", "café.md"), unicodedata.normalize("NFC", "café.md")
    desk.put({f"articles/{on_disk}": ARTICLE})
    issue = desk.issue(one(f"lead: articles/{written}"))
    assert list(issue.edition.articles) == [f"articles/{written}"]


def test_a_difference_of_case_is_a_warning(desk: Desk) -> None:
    desk.put({"articles/Wall.md": ARTICLE, "pictures/P.JPG": "x"})
    composed = desk.read(one("lead: articles/wall.md", "photo: {picture: Pictures/P.jpg}"))
    assert [said(d) for d in composed.diagnostics] == [
        "issue.yaml:6:13: warning case-differs: articles/wall.md is spelt articles/Wall.md on the disk\n"
        "    write articles/Wall.md",
        "issue.yaml:7:24: warning case-differs: Pictures/P.jpg is spelt pictures/P.JPG on the disk\n"
        "    write pictures/P.JPG",
    ]
    assert composed.value.issue is not None
    assert composed.value.issue.files["Pictures/P.jpg"] == str(desk.folder / "pictures/P.JPG")


def test_a_path_may_name_what_lies_outside(desk: Desk) -> None:
    desk.put({"elsewhere/p.jpg": "x", "issue/articles/a.md": ARTICLE})
    desk.put({"issue/issue.yaml": one("lead: articles/a.md", "photo: {picture: ../elsewhere/p.jpg}")})
    composed = read_issue(str(desk.folder / "issue"))
    assert composed.diagnostics == ()
    assert composed.value.issue is not None
    assert composed.value.issue.files["../elsewhere/p.jpg"] == str(desk.folder / "elsewhere/p.jpg")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_that_leads_outside_is_not_followed(desk: Desk) -> None:
    desk.put({"secret.md": ARTICLE, "issue/issue.yaml": one("lead: articles/a.md")})
    (desk.folder / "issue/articles").mkdir()
    (desk.folder / "issue/articles/a.md").symlink_to(desk.folder / "secret.md")
    composed = read_issue(str(desk.folder / "issue"))
    assert composed.diagnostics[0].code == "outside-folder"
    assert str(composed.diagnostics[0].at) == "issue.yaml:6:13"
    assert composed.value.issue is not None
    assert not composed.value.issue.edition.articles


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_within_the_folder_is_followed(desk: Desk) -> None:
    desk.put({"stock/real.md": ARTICLE})
    (desk.folder / "articles").mkdir()
    (desk.folder / "articles/a.md").symlink_to(desk.folder / "stock/real.md")
    assert list(desk.issue(one("lead: articles/a.md")).edition.articles) == ["articles/a.md"]


@pytest.mark.parametrize("path", ["articles\\a.md", "..\\a.md"])
def test_backslashes_are_an_error(desk: Desk, path: str) -> None:
    composed = desk.read(one(f"lead: {path}"))
    assert composed.diagnostics[0].code == "bad-value"
    assert "/" in composed.diagnostics[0].hint


def test_an_article_has_one_name(desk: Desk) -> None:
    desk.put({"articles/a.md": ARTICLE})
    assert list(desk.issue(one("lead: ./articles//a.md")).edition.articles) == ["articles/a.md"]
    assert normal("./a/../b.md") == "b.md"


def test_messages_name_files_from_the_issue(tmp_path: Path) -> None:
    folders = Folders(str(tmp_path / "07"), str(tmp_path))
    assert folders.shown(str(tmp_path / "07" / "articles" / "a.md")) == "articles/a.md"
    assert folders.shown(str(tmp_path / "styles.yaml")) == "../styles.yaml"
    assert folders.shown(resource("styles.yaml")) == "built-in/styles.yaml"
