"""The problem list: order, search, steps by key, rows that stay, and what it says where it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.problemlist import counted, counts_of, whole_text
from gui.panels.problems import ProblemsPanel
from gui.panels.problemtree import HINT, PAGE, PLACE, PROBLEM, ProblemTree, why
from layout.messages import Message
from layout.model.diagnostics import CODES, Diagnostic, Severity
from tests.gui.newsroom import LONG, Desk


def message(number: int, severity: Severity = Severity.WARNING, page: int = 0, file: str = "articles/a.md") -> Message:
    found = Diagnostic(
        "unplaced" if "unplaced" in CODES else next(iter(CODES)), f"problem {number}", "mend it", page=page
    )
    return Message(file, number, 1, severity, found)


@pytest.fixture
def tree(qtbot: QtBot) -> ProblemTree:
    made = ProblemTree()
    qtbot.addWidget(made)
    made.resize(700, 150)
    made.show()
    return made


@pytest.fixture
def panel(desk: Desk) -> ProblemsPanel:
    found = desk.window.panels["ProblemsDock"]
    assert isinstance(found, ProblemsPanel)
    return found


def shown(tree: ProblemTree) -> list[int]:
    return [one.line for one in tree.messages()]


def test_the_worst_stand_first_and_then_the_first_pages(tree: ProblemTree) -> None:
    tree.show_messages(
        [
            message(1, Severity.NOTE, 1), message(2, Severity.WARNING, 3), message(3, Severity.ERROR, 4),
            message(4, Severity.WARNING, 2), message(5, Severity.ERROR),
        ]
    )  # fmt: skip
    assert shown(tree) == [3, 5, 4, 2, 1]
    tree.sort_by(PAGE)
    assert shown(tree) == [1, 4, 2, 3, 5]
    tree.sort_by(PLACE)
    assert shown(tree) == [1, 2, 3, 4, 5]
    tree.sort_by(HINT)
    assert tree.by == PROBLEM


def test_problems_stand_in_the_list_as_sentences(tree: ProblemTree) -> None:
    tree.show_messages([message(1)])
    row = tree.topLevelItem(0)
    assert row is not None
    assert row.text(HINT) == "Mend it"
    assert row.text(PROBLEM)[0].isupper() or not row.text(PROBLEM).split()[0].isalpha()


def test_rows_that_stay_keep_their_place_while_others_go(tree: ProblemTree) -> None:
    told = [message(number) for number in range(60)]
    tree.show_messages(told)
    row = tree.topLevelItem(30)
    assert row is not None
    tree.setCurrentItem(row)
    tree.verticalScrollBar().setValue(28)
    top = tree.itemAt(2, 2)
    before = tree.visualItemRect(row).top()
    # some above it are mended, all others stand a line further down, one is new
    moved = [one._replace(line=one.line + 1) for one in told if one.line not in (3, 4, 20)]
    tree.show_messages([message(0, Severity.ERROR), *moved])
    assert tree.currentItem() is row
    assert tree.itemAt(2, 2) is top
    assert tree.visualItemRect(row).top() == before
    current = tree.current()
    assert current is not None
    assert current.line == 31


def test_the_next_row_is_chosen_when_the_chosen_one_is_mended(tree: ProblemTree) -> None:
    told = [message(number) for number in range(5)]
    tree.show_messages(told)
    tree.setCurrentItem(tree.topLevelItem(2))  # type: ignore[arg-type]
    tree.show_messages([one for one in told if one.line != 2])
    current = tree.current()
    assert current is not None
    assert current.line == 3
    tree.show_messages([])
    assert tree.current() is None


def test_steps_go_round(tree: ProblemTree) -> None:
    assert tree.step(1) is None
    tree.show_messages([message(number) for number in range(3)])
    tree.setCurrentItem(None)  # type: ignore[arg-type]
    lines = []
    for by in (1, 1, 1, 1, -1, -1):
        found = tree.step(by)
        assert found is not None
        lines.append(found.line)
    assert lines == [0, 1, 2, 0, 2, 1]


def test_columns_fit(tree: ProblemTree) -> None:
    tree.show_messages([message(1, page=2)])
    for width, hint, place in ((700, True, True), (560, False, True), (330, False, False)):
        tree.resize(width, 150)
        assert tree.isColumnHidden(HINT) is not hint
        assert tree.isColumnHidden(PLACE) is not place
        assert tree.header().length() <= tree.viewport().width() + 1
        assert tree.columnWidth(PROBLEM) >= 150


def test_a_problem_is_copied_whole_and_explained(tree: ProblemTree) -> None:
    one, two = message(1), message(2)
    tree.show_messages([one, two])
    tree.setCurrentItem(tree.topLevelItem(1))  # type: ignore[arg-type]
    tree.copy.trigger()
    assert QGuiApplication.clipboard().text() == whole_text(two)
    tree.copy_all.trigger()
    assert QGuiApplication.clipboard().text() == f"{whole_text(one)}\n{whole_text(two)}"
    assert why(one) == CODES[one.diagnostic.code].about
    assert "mend it" in tree.topLevelItem(0).toolTip(0)  # type: ignore[union-attr]


def test_return_goes_to_the_place(tree: ProblemTree, qtbot: QtBot) -> None:
    tree.show_messages([message(1), message(2)])
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(1))  # type: ignore[arg-type]
    with qtbot.waitSignal(tree.chosen) as chosen:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert chosen.args[0].line == 2


def test_counts_are_told_in_words() -> None:
    told = [message(1, Severity.ERROR), message(2, Severity.NOTE), message(3, Severity.NOTE)]
    words = counted(counts_of(told))
    assert "1 error" in words
    assert "2 note" in words
    assert "warning" not in words
    assert counted(counts_of([])) == ""


def test_filters_and_search(desk: Desk, panel: ProblemsPanel) -> None:
    session = desk.session
    for button in panel.filters.values():
        button.setChecked(True)
    assert len(panel.listed) == len(session.problems)
    panel.filters[Severity.NOTE].setChecked(False)
    assert all(one.severity is not Severity.NOTE for one in panel.listed)
    assert not desk.window.settings.flag("problems/note", True)
    panel.filters[Severity.NOTE].setChecked(True)
    some = session.problems[0]
    panel.field.setText(some.diagnostic.message[:12])
    assert some in panel.listed
    panel.field.setText("no problem is called so")
    assert panel.listed == []
    assert "search" in panel.nothing.text()
    panel.field.clear()


def test_ready_for_the_press_is_said(desk: Desk, panel: ProblemsPanel) -> None:
    session = desk.session
    desk.qtbot.waitUntil(lambda: session.checked, timeout=LONG)
    panel.filters[Severity.NOTE].setChecked(False)
    session.problems = tuple(one for one in session.problems if one.severity is Severity.NOTE)
    session.problems_changed.emit()
    assert panel.listed == []
    assert panel.nothing.text().startswith("Ready for the press.")
    session.problems = ()
    session.problems_changed.emit()
    assert panel.nothing.text() == "Ready for the press."


def test_keys_step_through_the_list_and_open_the_line(desk: Desk, panel: ProblemsPanel) -> None:
    session, window = desk.session, desk.window
    path = next(path for path in session.issue.edition.articles if path.startswith("articles/") and "#" not in path)
    file = session.issue.edition.articles[path].path
    lines = (session.drafts.text(file) or "").split("\n")
    session.do("broken", session.drafts.with_text(file, "\n".join([*lines, "", "<b>tag</b>", ""])))
    desk.settle()
    panel.field.setText(file)
    errors = [one for one in panel.listed if one.severity is Severity.ERROR]
    assert errors
    assert window.run("problem.next")
    assert panel.tree.current() == errors[0]
    assert window.panels["StoryDock"].file == file  # type: ignore[attr-defined]
    assert session.selection.article == path
    window.run("problem.previous")
    assert panel.tree.current() == panel.listed[-1]
    window.run("edit.undo")
    panel.field.clear()


def test_the_order_is_remembered(desk: Desk, panel: ProblemsPanel) -> None:
    panel.tree.sort_by(PAGE)
    assert desk.window.settings.number("problems/by") == PAGE
