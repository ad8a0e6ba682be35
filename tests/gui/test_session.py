"""An open issue: acts change its copy, undo brings the very version back, pages follow."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.relayout import Result
from gui.selection import Selection
from gui.session import CannotOpen, Session
from layout.edit import articles
from layout.engine import Engine
from layout.model.diagnostics import Severity
from layout.model.edits import resized
from layout.model.issue import Target
from layout.model.template import GridPlace
from layout.page.plan import frames
from tests.gui.newsroom import LONG


@pytest.fixture
def folder(small_folder: Path, knowing: None) -> Path:
    return small_folder


def composed(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(
        lambda: session.result is not None and session.result.whole and session.result.version == session.version,
        timeout=LONG,
    )


def test_pages_come_the_shown_one_first(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    came: list[tuple[int, ...]] = []
    session.composed.connect(lambda result: came.append(tuple(page.number for page in result.pages)))
    session.shown = (3,)
    session.recompose()
    composed(qtbot, session)
    session.close()
    assert came == [(3,), tuple(range(1, 5))]


def test_an_act_is_composed_and_undone(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    session.recompose()
    composed(qtbot, session)
    first, pages = session.drafts, dict(session.pages)
    path = next(iter(session.issue.edition.articles))
    assert session.do("Headline", articles.set_front(session.opened, path, "headline", "Another headline altogether"))
    assert session.dirty
    composed(qtbot, session)
    page, _ = session.where(path)
    assert session.pages[page] is not pages[page]
    assert session.undo() == "Headline"
    assert session.drafts is first
    assert not session.dirty
    composed(qtbot, session)
    assert session.pages[page] == pages[page]
    session.close()


def test_a_trial_leaves_the_session_as_it_was(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    session.recompose()
    composed(qtbot, session)
    before = dict(session.pages)
    tried: list[object] = []
    session.try_out(session.issue, (2,), tried.append)
    qtbot.waitUntil(lambda: bool(tried))
    assert session.pages == before
    session.end_trial()
    session.close()


def test_a_trial_is_settled_where_the_hand_rests(qtbot: QtBot, issue_folder: Path) -> None:
    session = Session(str(issue_folder))
    session.recompose()
    composed(qtbot, session)
    issue, edition = session.issue, session.issue.edition
    page, slot = session.where("articles/mother-ditch.md")
    cell = next(frame for frame in frames(issue, edition) if frame.number == page).cells[slot]
    tried: list[Result] = []
    at_rest = 0
    for less in (1, 2, 4):
        place = GridPlace(cell.column + 1, cell.line + 1, cell.columns, cell.lines - less)
        smaller = resized(issue, edition.id, Target(page, slot), place)
        settled = Engine(smaller).compose(pages=(page,)).value.pages[0].slots
        tried.clear()
        session.try_out(smaller, (page,), tried.append)
        qtbot.waitUntil(lambda wanted=settled: bool(tried) and tried[-1].pages[0].slots == wanted, timeout=LONG)
        at_rest += len(tried) > 1
    assert at_rest, "some answer at once was not yet the best"
    session.end_trial()
    session.close()


def test_a_selection_names_only_what_is_there(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    session.select(Selection(99, "nowhere"))
    assert session.selection == Selection()
    session.select(Selection(1, "nowhere"))
    assert session.selection == Selection(1)
    session.close()


def test_a_broken_plan_is_told_and_the_last_good_issue_stays(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    issue, before = session.issue, session.problems
    session.do("Break", session.drafts.with_text("issue.yaml", "pages: ["))
    assert session.issue is issue
    assert any(problem.diagnostic.code == "yaml-syntax" for problem in session.problems)
    session.undo()
    assert session.problems == before
    session.close()


def test_what_is_not_an_issue_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen) as fault:
        Session(str(tmp_path))
    assert "is not there" in str(fault.value)
    (tmp_path / "issue.yaml").write_text("pages: [", "utf-8")
    with pytest.raises(CannotOpen) as fault:
        Session(str(tmp_path))
    assert fault.value.hint


def test_preflight_looks_at_all_pages_after_they_are_composed(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    came: list[str] = []
    session.composed.connect(lambda result: came.append("whole" if result.whole else "quick"))
    session.relayout.judged.connect(lambda _judged: came.append("judged"))
    session.recompose()
    qtbot.waitUntil(lambda: session.checked, timeout=LONG)
    assert came == ["quick", "whole", "judged"]
    assert "placeholder" not in {one.diagnostic.code for one in session.problems}
    path = "articles/oven.md"
    text = session.drafts.text(path)
    assert text is not None
    session.do(
        "typed", session.drafts.with_text(path, text.replace("The oven at", "The oven  , TK at", 1)), merge="key"
    )
    assert not session.checked
    qtbot.waitUntil(lambda: session.checked, timeout=LONG)
    found = {one.diagnostic.code: one for one in session.problems}
    slip = found["placeholder"]
    assert (slip.file, slip.diagnostic.page) == (path, session.where(path)[0])
    place = session.place_of(slip)
    assert place is not None
    assert place.path[:1] == ("body",)
    session.undo()
    qtbot.waitUntil(lambda: session.checked, timeout=LONG)
    assert "placeholder" not in {one.diagnostic.code for one in session.problems}
    session.close()


def test_a_sealed_page_that_changed_is_an_error_when_the_issue_is_opened(qtbot: QtBot, folder: Path) -> None:
    plan = folder / "issue.yaml"
    text = plan.read_text("utf-8")
    sealed = text.replace("    section: Town\n", "    section: Town\n    closed: 0123456789abcdef\n", 1)
    assert sealed != text
    plan.write_text(sealed, "utf-8")
    session = Session(str(folder))
    session.recompose()
    qtbot.waitUntil(lambda: session.checked, timeout=LONG)
    (told,) = [one for one in session.problems if one.diagnostic.code == "closed-changed"]
    assert (told.severity, told.diagnostic.page) == (Severity.ERROR, 3)
    session.close()


def test_lists_and_preflight_wait_for_a_pause_of_typing(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.PAUSE", 2000)  # whatever else the machine has to do
    monkeypatch.setattr("gui.relayout.STILL", 2.0)
    session = Session(str(folder))
    session.recompose()
    qtbot.waitUntil(lambda: session.settled and session.checked, timeout=LONG)
    page, _ = session.where("articles/oven.md")
    told: list[str] = []
    session.renewed.connect(lambda: told.append("renewed"))
    session.composed.connect(lambda result: told.append("whole" if result.whole else "quick"))
    session.relayout.judged.connect(lambda _judged: told.append("judged"))
    for letter in "tide":
        before = session.pages[page]
        text = session.drafts.text("articles/oven.md") or ""
        at = text.index(" ", len(text) // 2)
        session.shown = (page,)
        drafts = session.drafts.with_text("articles/oven.md", f"{text[:at]}{letter}{text[at:]}")
        assert session.do("Typing", drafts, merge="typing")
        assert not session.settled
        qtbot.waitUntil(lambda before=before: session.pages[page] is not before, timeout=LONG)
    assert not {"renewed", "judged"} & {*told}
    qtbot.waitUntil(lambda: session.settled and session.checked, timeout=LONG)
    assert told.count("renewed") == told.count("judged") == 1
    assert told.index("renewed") > told.index("quick")
    session.undo()  # no typing: who looks at a list wants to see it now
    assert told.count("renewed") == 2
    session.close()
