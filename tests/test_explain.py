"""``layout explain``: what was decided in a slot, in words that an editor can check against the page."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from layout.cli import main
from layout.engine import Engine
from layout.explain import Section, as_text, explain, explain_with
from layout.model.article import Paragraph, Span
from layout.model.issue import Issue, Target
from layout.model.mapping import FrozenMap
from layout.page.refit import Fit
from layout.source.reader import read_issue

_WORD = re.compile(r"[^\W\d_]+")


@pytest.fixture(scope="module")
def issue(root: Path) -> Issue:
    made = read_issue(str(root / "sample_issue" / "issue.yaml")).value.issue
    assert made is not None
    return made


def section(sections: tuple[Section, ...], title: str) -> tuple[str, ...]:
    return next((each.lines for each in sections if each.title == title), ())


def test_what_gave_is_what_the_page_shows(issue: Issue) -> None:
    pages = Engine(issue).compose(pages=(2,)).value.pages
    box = next(box for box in pages[0].slots if box.name == "top")
    told = section(explain(issue, Target(2, "top")), "fit")
    assert box.fit
    assert [line.removeprefix("gave: ") for line in told if line.startswith("gave: ")] == box.fit.split(", ")


def test_each_leg_says_where_it_ends_and_a_jump_where_it_breaks(issue: Issue) -> None:
    feet = section(explain(issue, Target(1, "lead")), "legs")
    assert [line.split(" ends")[0] for line in feet[:-1]] == [f"leg {n}" for n in range(1, len(feet))]
    assert feet[-1].startswith("the jump breaks")


def test_a_line_spaced_wide_says_why(issue: Issue) -> None:
    wide = section(explain(issue, Target(2, "top")), "lines")
    assert wide
    reasons = (
        "has room",
        "cannot be hyphenated",
        "only with a hyphen",
        "asked for a line",
        "within a word",
        "no line is spaced",
    )
    assert all(any(reason in line for reason in reasons) for line in wide)


def test_a_short_word_that_has_room_is_not_called_too_long(issue: Issue) -> None:
    every = [line for page, slot in ((1, "lead"), (1, "side"), (2, "top"), (3, "main"))
             for line in section(explain(issue, Target(page, slot)), "lines")]  # fmt: skip
    assert any("has spaces of" in line for line in every)
    assert not [line for line in every if re.search("next word, “[ai]”, is too long", line)]


def test_lines_are_quoted_as_a_reader_sees_them(issue: Issue, root: Path) -> None:
    """With the letter that is a drop cap; what goes on within a word has its hyphen."""
    heads = [
        line[1:].split(" …” has")[0]
        for number in range(1, 9)
        for target in (Target(number, slot) for slot in ("lead", "top", "foot", "story"))
        for line in section(explain(issue, target), "lines")
        if " …” has" in line
    ]
    words = {
        word for path in (root / "sample_issue" / "articles").iterdir() for word in _WORD.findall(path.read_text())
    }
    assert heads
    assert all(head[0] == "-" or _WORD.findall(head)[0] in words for head in heads), heads


def test_the_stories_of_a_package_are_explained_one_by_one(issue: Issue) -> None:
    titles = [each.title for each in explain(issue, Target(5, "package"))]
    assert [title for title in titles if title.endswith(".md")] == ["articles/ovejas.md", "articles/campanas.md"]


def test_explaining_leaves_the_engine_as_it_was(issue: Issue) -> None:
    engine = Engine(issue, steady=True)
    before = engine.compose().value
    explain_with(engine, Target(2, "top"))
    assert all(one is other for one, other in zip(before.pages, engine.compose().value.pages, strict=True))


def test_a_slot_that_is_not_there_is_said_so(issue: Issue) -> None:
    assert explain(issue, Target(9, "lead")) == ()
    assert as_text(Target(9, "lead"), ()) == "9.lead: nothing is composed there\n"


def test_the_command(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = str(root / "sample_issue" / "issue.yaml")
    assert main(["explain", plan, "2.top"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("2.top\n  articles/nuthatch.md\n")
    assert "gave: " in shown
    assert main(["explain", plan, "top"]) == 2
    assert "wanted is a place of the plan" in capsys.readouterr().err
    assert main(["explain", plan, "99.top"]) == 2
    assert "the plan has 8 pages" in capsys.readouterr().err
    assert main(["explain", plan, "2.topp"]) == 2
    assert 'did you mean "top"?' in capsys.readouterr().err


# -- what changed though nobody edited it ------------------------------------------------------------


def other_lines(then: Fit, now: Fit) -> list[str]:
    """The texts whose lines end elsewhere than they did."""

    def ends(fit: Fit) -> dict[str, list[int]]:
        pairs = zip(fit.before, fit.after, strict=True)
        return {
            "".join(span.text for span in base.copy.spans): [line.end for line in element.broken.lines]
            for base, element in pairs
        }

    before, after = ends(then), ends(now)
    return [text for text, lines in after.items() if before.get(text, lines) != lines]


def longer(issue: Issue, path: str, words: int) -> Issue:
    """The issue with so many words more at the end of an article."""
    article = issue.edition.articles[path]
    at = max(i for i, block in enumerate(article.blocks) if isinstance(block, Paragraph))
    block = article.blocks[at]
    assert isinstance(block, Paragraph)
    text = (*block.text, Span(" and so it went on" * (words // 5)))
    blocks = (*article.blocks[:at], Paragraph(text), *article.blocks[at + 1 :])
    articles = FrozenMap({**issue.edition.articles, path: replace(article, blocks=blocks)})
    return replace(issue, editions=(replace(issue.edition, articles=articles), *issue.editions[1:]))


@pytest.mark.parametrize(("path", "target"), [("articles/nuthatch.md", "2.top"), ("articles/signs.md", "4.lead")])
def test_a_paragraph_that_moved_without_an_edit_is_listed_with_the_reason(issue: Issue, path: str, target: str) -> None:
    page, slot = target.split(".")
    engine = Engine(issue)
    engine.compose(pages=(int(page),))
    engine.mark()
    place = (int(page), slot, path)
    told = []
    for words in range(5, 60, 5):
        engine.update(longer(issue, path, words))
        engine.compose(pages=(int(page),))
        then, now = engine.marked[place], engine.setter.fits[place]
        assert isinstance(then, Fit)
        assert isinstance(now, Fit)
        lines = section(explain_with(engine, Target(int(page), slot)), "changed though not edited")
        listed = [line for line in lines if line.startswith("“")]
        assert len(listed) == len(other_lines(then, now)), lines
        told += [line.split("”: ")[1] for line in listed]
    assert told
    assert any("so that the legs end level" in why or "without the line that it took" in why for why in told), told


def test_without_a_mark_nothing_is_said_of_changes(issue: Issue) -> None:
    assert not section(explain(issue, Target(2, "top")), "changed though not edited")


def test_the_command_compares_with_an_earlier_copy(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = str(root / "sample_issue" / "issue.yaml")
    assert main(["explain", plan, "2.top", "--since", plan]) == 0
    assert "changed though not edited\n    no paragraph but those that were edited\n" in capsys.readouterr().out
    assert main(["explain", plan, "2.top", "--since", str(tmp_path / "none.yaml")]) == 2
    assert "no issue can be read there" in capsys.readouterr().err
