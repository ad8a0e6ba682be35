"""An open issue: acts change its copy, undo brings the very version back, pages follow."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.selection import Selection
from gui.session import CannotOpen, Session
from layout.edit import articles

SAMPLE = Path(__file__).parents[2] / "sample_issue"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "issue"
    shutil.copytree(SAMPLE, target, ignore=shutil.ignore_patterns("out"))
    return target


def composed(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(
        lambda: session.result is not None and session.result.whole and session.result.version == session.version,
        timeout=20_000,
    )


def test_pages_come_the_shown_one_first(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    came: list[tuple[int, ...]] = []
    session.composed.connect(lambda result: came.append(tuple(page.number for page in result.pages)))
    session.shown = (3,)
    session.recompose()
    composed(qtbot, session)
    session.close()
    assert came == [(3,), tuple(range(1, 9))]


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


def test_a_selection_names_only_what_is_there(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    session.select(Selection(99, "nowhere"))
    assert session.selection == Selection()
    session.select(Selection(1, "nowhere"))
    assert session.selection == Selection(1)
    session.close()


def test_a_broken_plan_is_told_and_the_last_good_issue_stays(qtbot: QtBot, folder: Path) -> None:
    session = Session(str(folder))
    issue = session.issue
    session.do("Break", session.drafts.with_text("issue.yaml", "pages: ["))
    assert session.issue is issue
    assert any(problem.diagnostic.code == "yaml-syntax" for problem in session.problems)
    session.undo()
    assert not session.problems
    session.close()


def test_what_is_not_an_issue_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen) as fault:
        Session(str(tmp_path))
    assert "is not there" in str(fault.value)
    (tmp_path / "issue.yaml").write_text("pages: [", "utf-8")
    with pytest.raises(CannotOpen) as fault:
        Session(str(tmp_path))
    assert fault.value.hint
