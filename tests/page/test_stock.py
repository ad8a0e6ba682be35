"""Fillers from the stock: set where a story stays under and its fit list takes one, none twice in an edition."""

from pathlib import Path

import pytest

from layout.display.items import Group, PageDisplay, Tag
from layout.engine import Engine
from layout.explain import explain
from layout.model.issue import Issue, Target
from layout.source.reader import read_issue
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import letters, lines, shown

FILLERS = {
    "recycle": ("Pass it on", "Read this copy twice, then give it to a neighbour, or put it with the paper."),
    "recycle.es": ("Pásalo", "Lee este ejemplar dos veces y dáselo a un vecino, o déjalo con el papel."),
    "desk": ("Tell the desk", "Seen something? Heard something odd in the night? Write to the desk, or come to the "
             "window in Bell Street before noon. We read everything, and answer most of it by Thursday."),
    "bells": ("The bells", "They ring at seven, at noon and at nine, and once for every child that is born."),
}  # fmt: skip
FIT = "fit: [picture: [34 %, 30 %], letters: 50 %, space: 2 lines, headline: 2 steps, filler: from stock]\n"
PLAN = """\
date: 2026-11-20
language: en
paper: {name: The Lantern}
editions: {es: {language: es}}
pages:
  - {template: inside-3, slots: {top: articles/a.md, foot: articles/b.md, letters: ~, ad-left: ~, ad-right: ~}}
  - {template: inside-3, slots: {top: articles/c.md, foot: ~, letters: ~, ad-left: ~, ad-right: ~}}
"""


def folder(path: Path, fit: str = FIT) -> Path:
    """An issue whose stories stay under by about 26, 55 and 30 lines."""
    for name in ("articles", "stock"):
        (path / name).mkdir()
    for name, words in (("a", 880), ("b", 260), ("c", 860)):
        text = "\n\n".join(Prose(name).paragraphs(words))
        for ending in ("", ".es"):
            (path / f"articles/{name}{ending}.md").write_text(f"---\nheadline: Bread and letters\n---\n{text}\n")
    for name, (headline, text) in FILLERS.items():
        (path / f"stock/{name}.md").write_text(f"---\nheadline: {headline}\nkind: filler\n---\n{text}\n", "utf-8")
    (path / "styles.yaml").write_text(fit, "utf-8")
    (path / "issue.yaml").write_text(PLAN, "utf-8")
    return path


def read(path: Path) -> Issue:
    issue = read_issue(str(path)).value.issue
    assert issue is not None
    return issue


@pytest.fixture
def issue(tmp_path: Path) -> Issue:
    return read(folder(tmp_path))


def given(pages: tuple[PageDisplay, ...]) -> list[str]:
    """The fillers that boxes of slots tell of."""
    told = [part for page in pages for box in page.slots for part in box.fit.split(", filler ")[1:]]
    told += [box.fit[7:] for page in pages for box in page.slots if box.fit.startswith("filler ")]
    return [part.split(",")[0] for part in told]


def printed(pages: tuple[PageDisplay, ...]) -> str:
    return "".join(shown([i for g in page.groups if isinstance(g, Group) for i in g.items]) for page in pages)


def test_each_story_that_stays_under_takes_another_filler(issue: Issue) -> None:
    pages = Engine(issue).compose().value.pages
    found = given(pages)
    assert len(found) == 3
    assert sorted(found) == ["stock/bells.md", "stock/desk.md", "stock/recycle.md"]
    text = printed(pages)
    for name in ("recycle", "desk", "bells"):
        assert text.count(letters(FILLERS[name][1])) == 1


def test_a_story_that_a_filler_fills_ends_level_and_says_so(tmp_path: Path) -> None:
    path = folder(tmp_path)
    for words in range(880, 1010, 6):
        (path / "articles/a.md").write_text(
            "---\nheadline: Bread and letters\n---\n" + "\n\n".join(Prose("a").paragraphs(words)), "utf-8"
        )
        box = next(b for b in Engine(read(path)).compose(pages=(1,)).value.pages[0].slots if b.name == "top")
        if "filler" in box.fit and not box.under:
            break
    else:
        raise AssertionError("no story is filled")
    told = next(each.lines for each in explain(read(path), Target(1, "top")) if each.title == "fit")
    assert any(line.startswith("gave: filler stock/") and line.endswith(" lines") for line in told), told


def test_the_filler_stands_at_the_foot_of_the_story(issue: Issue) -> None:
    page = Engine(issue).compose(pages=(1,)).value.pages[0]
    group = next(g for g in page.groups if isinstance(g, Group) and g.mark.slot == "top")
    mine = [tag for tag in group.items if isinstance(tag, Tag) and tag.mark.article.startswith("stock/")]
    assert {"box", "body"} <= {tag.mark.role for tag in mine}
    foot = max(line.y for line in lines(group.items, "body"))
    assert foot - max(line.y for line in lines(mine, "body")) < 30


def test_an_edition_takes_those_in_its_language(issue: Issue) -> None:
    found = given(Engine(issue).compose("es").value.pages)
    assert found == ["stock/recycle.es.md"]
    assert letters(FILLERS["recycle.es"][1]) in printed(Engine(issue).compose("es").value.pages)


def test_a_page_alone_takes_what_it_takes_among_all(issue: Issue) -> None:
    whole = Engine(issue).compose().value.pages
    alone = Engine(issue).compose(pages=(2,)).value.pages
    assert given(alone) == given(whole[1:])
    assert printed(alone) == printed(whole[1:])


def test_an_answer_at_once_keeps_the_fillers(issue: Issue) -> None:
    engine = Engine(issue)
    before = given(engine.compose().value.pages)
    assert given(engine.compose(quick=True).value.pages) == before


def test_the_same_issue_takes_the_same_fillers_with_any_hands(issue: Issue) -> None:
    assert given(Engine(issue, hands=2).compose().value.pages) == given(Engine(issue).compose().value.pages)


def test_no_filler_where_the_fit_list_takes_none(tmp_path: Path) -> None:
    issue = read(folder(tmp_path, "fit: [letters: 50 %]\n"))
    assert not issue.edition.stock
    assert given(Engine(issue).compose().value.pages) == []


def test_an_article_may_take_one_though_the_paper_does_not(tmp_path: Path) -> None:
    path = folder(tmp_path, "fit: [letters: 50 %]\n")
    text = (path / "articles/b.md").read_text("utf-8")
    (path / "articles/b.md").write_text(text.replace("---\n", "---\nfit: [filler: from stock]\n", 1), "utf-8")
    assert len(given(Engine(read(path)).compose().value.pages)) == 1


def test_a_file_in_the_stock_that_is_no_filler_is_told(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "stock/other.md").write_text("---\nheadline: Other\n---\nText.\n", "utf-8")
    read_ = read_issue(str(path))
    assert [(d.code, d.message) for d in read_.diagnostics] == [("bad-value", "stock/other.md is no filler")]
    assert read_.value.issue is not None
    assert "stock/other.md" not in read_.value.issue.edition.stock


def test_fillers_come_from_the_paper_s_folder_and_the_issue_s_go_first(tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    paper.mkdir()
    (paper / "paper.yaml").write_text("name: The Lantern\n")
    (paper / "stock").mkdir()
    (paper / "stock/bells.md").write_text("---\nheadline: Bells\nkind: filler\n---\nOnce a day.\n")
    (paper / "stock/moon.md").write_text("---\nheadline: Moon\nkind: filler\n---\nOnce a month.\n")
    issue_folder = paper / "7"
    issue_folder.mkdir()
    folder(issue_folder)
    plan = (issue_folder / "issue.yaml").read_text("utf-8")
    (issue_folder / "issue.yaml").write_text(plan.replace("paper: {name: The Lantern}", "paper: .."), "utf-8")
    stock = read(issue_folder).edition.stock
    assert set(stock) == {"stock/recycle.md", "stock/desk.md", "stock/bells.md", "stock/moon.md"}
    assert stock["stock/bells.md"].headline[0].text == "The bells"
