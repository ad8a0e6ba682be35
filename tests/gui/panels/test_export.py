"""The export dialog: what can be chosen, what is said about it, how an export goes, what is remembered."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui import exporting
from gui.exporting import Order, exports
from gui.panels import export as dialogs
from gui.panels.export import ExportDialog
from gui.panels.exportchoices import ALL, order_of, printer_names, wanted_files
from gui.panels.problems import ProblemsPanel
from tests.gui.newsroom import Desk

#: Windows come to the front, and menus take the keys, where there is a screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TIME = 60_000
MESSAGES = [
    {
        "file": "articles/oven.md", "line": 3, "column": 1, "severity": "warning", "code": "unplaced",
        "message": "a message of the child", "hint": "a hint", "page": 1, "slot": "side",
    }
]  # fmt: skip


def stand_in(code: str) -> tuple[str, list[str]]:
    return sys.executable, ["-c", f"import sys, time\nsys.stdin.read()\n{code}"]


@pytest.fixture
def dialog(desk: Desk) -> Iterator[ExportDialog]:
    assert desk.window.run("export.pdf")
    found = desk.window.findChild(ExportDialog, "ExportDialog")
    assert isinstance(found, ExportDialog)
    yield found
    exports(desk.window).cancel_all()


def break_issue(desk: Desk) -> str:
    """An article that is placed is not there any more: an error."""
    session = desk.session
    path = next(iter(session.issue.edition.articles))
    session.do("gone", session.drafts.without(path))
    desk.settle()
    return path


def test_it_proposes_what_the_command_would_do(desk: Desk, dialog: ExportDialog) -> None:
    choices = dialog.choices
    assert choices.press.isChecked()
    assert choices.all_pages.isChecked()
    assert choices.path.text() == wanted_files(desk.session.issue, "")[0]
    assert choices.edition.isHidden()
    assert choices.printer.currentText().startswith(desk.session.issue.printer.name)
    order = choices.order()
    assert order == order_of(desk.session)
    assert not dialog.isModal()


def test_pages_are_checked(desk: Desk, dialog: ExportDialog) -> None:
    choices = dialog.choices
    choices.proof.setChecked(True)
    for text, good in (("2", True), ("1, 3-4", True), ("5", False), ("3-1", False), ("x", False), ("", False)):
        choices.pages.setText(text)
        choices.pages.textEdited.emit(text)
        assert choices.some_pages.isChecked()
        assert dialog.go.isEnabled() is good, text
        assert choices.note.isHidden() is good
    choices.pages.setText("1, 3-4")
    choices.pages.textEdited.emit("1, 3-4")
    assert choices.order().pages == "1,3-4"
    choices.this_page.setChecked(True)
    desk.window.run("page.go", page=2)
    desk.qtbot.waitUntil(lambda: "2" in choices.this_page.text())
    assert choices.order().pages == "2"


def test_files_are_checked(dialog: ExportDialog, tmp_path: Path) -> None:
    choices = dialog.choices
    choices.proof.setChecked(True)
    (tmp_path / "file").write_text("")

    def named(text: str) -> str:
        choices.path.setText(text)
        choices.path.textEdited.emit(text)
        return choices.note.text()

    assert "is a folder" in named(str(tmp_path))
    assert "is not a folder" in named(str(tmp_path / "file" / "a.pdf"))
    assert not dialog.go.isEnabled()
    assert named(str(tmp_path / "new" / "a.pdf")) == ""
    assert dialog.go.isEnabled()
    assert named(str(tmp_path / "without ending")) == ""
    assert choices.order().files[0].endswith("without ending.pdf")
    assert named("beside.pdf") == ""
    assert choices.order().files[0].endswith("/out/beside.pdf")


def test_errors_are_in_the_way_of_all_but_a_proof(desk: Desk, dialog: ExportDialog) -> None:
    break_issue(desk)
    assert dialog.choices.press.isChecked()
    assert not dialog.go.isEnabled()
    assert "keep the PDF from being written" in dialog.summary.text()
    dialog.choices.readers.setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.choices.press.setChecked(True)
    assert dialog.instead.isVisibleTo(dialog)
    dialog.show_problems.click()
    assert desk.window.docks["ProblemsDock"].isVisible()
    dialog.instead.click()
    assert dialog.choices.proof.isChecked()
    assert dialog.go.isEnabled()
    assert "error" in dialog.summary.text()
    assert dialog.instead.isHidden()


def test_notes_that_are_filtered_out_are_shown_when_asked_for(desk: Desk, dialog: ExportDialog) -> None:
    panel = desk.window.panels["ProblemsDock"]
    assert isinstance(panel, ProblemsPanel)
    for button in panel.filters.values():
        button.setChecked(False)
    assert panel.listed == []
    assert "not shown" in panel.nothing.text()
    dialog.show_problems.click()
    assert len(panel.listed) == len(desk.session.problems)


def test_an_export_from_the_dialog(desk: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    target = tmp_path / "proof.pdf"
    dialog.choices.proof.setChecked(True)
    dialog.choices.path.setText(str(target))
    dialog.choices.path.textEdited.emit(str(target))
    dialog.choices.pages.setText("1")
    dialog.choices.pages.textEdited.emit("1")
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        dialog.go.click()
        assert dialog.progress.isVisibleTo(dialog)
        assert not dialog.choices.isEnabled()
        assert not dialog.go.isEnabled()
    assert target.exists()
    assert "proof.pdf (" in dialog.outcome.text()
    assert dialog.after.isVisibleTo(dialog)
    assert dialog.show_file.isVisibleTo(dialog)
    assert dialog.go.isEnabled()


def test_for_readers(desk: Desk, dialog: ExportDialog) -> None:
    choices = dialog.choices
    choices.readers.setChecked(True)
    assert choices.path.text().endswith("-screen.pdf")
    assert not choices.printer.isEnabled()
    assert choices.sheet.isHidden()
    order = choices.order()
    assert (order.purpose, order.printer) == ("screen", "")
    choices.press.setChecked(True)
    assert not choices.sheet.isHidden()
    choices.sheet.setChecked(True)
    assert choices.order().sheet
    assert "--sheet" in exporting.command_line(choices.order())[1]
    choices.proof.setChecked(True)
    assert not choices.order().sheet
    assert choices.path.text().endswith("-proof.pdf")


def test_files_are_those_that_the_command_tells_of(
    desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A print shop may want a file a page: the command knows their names."""
    for n in range(1, 7):
        (tmp_path / f"a-0{n}.pdf").write_bytes(b"%PDF-")
    lines = "".join(f"{tmp_path}/a-0{n}.pdf: 1 page, 1.0 s, re-checked in 0.05 s, no warnings\\n" for n in range(1, 7))
    code = f"print('[]'); sys.stderr.write('{lines}')"
    monkeypatch.setattr(exporting, "command_line", lambda _order: stand_in(code))
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME) as told:
        exports(desk.window).start(dialog.choices.order())
    report = told.args[0]
    assert report.files == tuple(str(tmp_path / f"a-0{n}.pdf") for n in range(1, 7))
    assert "a-01.pdf to a-06.pdf (6 files)" in dialog.outcome.text()
    assert "checked" in dialog.outcome.text()
    assert exports(desk.window).last == report.files[0]


def test_problems_after_lead_to_their_place(desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    code = f"print({json.dumps(json.dumps(MESSAGES))}); sys.stderr.write('a.pdf: 4 pages, 1.0 s, 1 warning\\n')"
    monkeypatch.setattr(exporting, "command_line", lambda _order: stand_in(code))
    dialog.choices.proof.setChecked(True)
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        dialog.go.click()
    assert dialog.found.topLevelItemCount() == 1
    row = dialog.found.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("A message of the child", "1.side")
    dialog.found.itemActivated.emit(row, 0)
    assert desk.session.selection.page == 1


def test_cancelling_shows_the_choices_again(desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "command_line", lambda _order: stand_in("time.sleep(60)"))
    dialog.choices.proof.setChecked(True)
    dialog.go.click()
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        dialog.cancel.click()
    assert dialog.before.isVisibleTo(dialog)
    assert "cancelled" in dialog.summary.text()
    assert dialog.go.isEnabled()


def test_a_closed_dialog_lets_the_export_go_on(
    desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "time.sleep(0.3); print('[]'); sys.stderr.write('a.pdf: 4 pages, 1.0 s, no warnings\\n')"
    monkeypatch.setattr(exporting, "command_line", lambda _order: stand_in(code))
    dialog.choices.proof.setChecked(True)
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        dialog.go.click()
        dialog.reject()
        assert exports(desk.window).running is not None
        assert "goes on" in desk.window.status.currentMessage()
    assert desk.window.status.currentMessage().startswith("Written: ")


def test_failures_are_told(desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "sys.stderr.write('layout: cannot write /x/a.pdf: No space left on device\\n'); sys.exit(2)"
    monkeypatch.setattr(exporting, "command_line", lambda _order: stand_in(code))
    dialog.choices.proof.setChecked(True)
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        dialog.go.click()
    assert dialog.outcome.text().startswith("The disk is full")
    assert dialog.show_file.isHidden()
    dialog.reject()
    with desk.qtbot.waitSignal(exports(desk.window).ended, timeout=TIME):
        desk.window.run("export.pdf", path="/x/a.pdf", purpose="proof")
    assert desk.answers.told == ["Not exported: The disk is full: /x/a.pdf could not be written."]


def test_what_was_chosen_is_remembered_by_issue(desk: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    choices = dialog.choices
    choices.proof.setChecked(True)
    choices.pages.setText("2-3")
    choices.pages.textEdited.emit("2-3")
    choices.path.setText(str(tmp_path / "mine.pdf"))
    choices.path.textEdited.emit(choices.path.text())
    choices.order()
    path = desk.session.path
    assert desk.window.close_issue()
    assert dialog.isHidden()
    choices.press.setChecked(True)
    assert desk.window.open(path)
    desk.settle()
    desk.window.run("export.pdf")
    assert choices.proof.isChecked()
    assert choices.some_pages.isChecked()
    assert choices.pages.text() == "2-3"
    assert choices.path.text() == str(tmp_path / "mine.pdf")


def test_editions_are_offered(desk: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    session = desk.session
    text = (session.drafts.text("issue.yaml") or "").replace(
        "pages:", "editions: {es: {language: es, paper: {name: La Campana}}}\npages:", 1
    )
    session.do("an edition", session.drafts.with_text("issue.yaml", text))
    desk.settle()
    desk.window.run("export.pdf")
    edition = dialog.choices.edition
    assert edition.isVisibleTo(dialog)
    assert [edition.itemData(n) for n in range(edition.count())] == [*(e.id for e in session.issue.editions), ALL]
    assert edition.itemText(edition.findData("es")).endswith("La Campana")
    edition.setCurrentIndex(edition.findData(ALL))
    order = dialog.choices.order()
    assert order.edition == ALL
    assert order.files == wanted_files(session.issue, ALL)
    assert len(order.files) == 2
    assert "while it is exported" in dialog.summary.text()
    one = order_of(session, str(tmp_path / "a.pdf"), "proof", ALL)
    assert [Path(file).name for file in one.files] == ["a.pdf", "a-es.pdf"]


def test_printers_of_issue_and_house_are_offered(desk: Desk) -> None:
    folder = Path(desk.session.folder) / "printers"
    folder.mkdir()
    (folder / "corner-shop.yaml").write_text("about: The corner shop\n")
    names = printer_names(desk.session.path, desk.session.drafts)
    assert "corner-shop" in names
    assert "coldset-us" in names
    assert names == sorted(names)


def test_file_and_folder_are_shown(desk: Desk, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(dialogs, "show_in_folder", lambda file: shown.append(f"folder of {file}") or "")
    monkeypatch.setattr(dialogs, "open_file", lambda _file: "No program opens it.")
    exports(desk.window).last = "/x/a.pdf"
    dialog.show_file.click()
    dialog.open_pdf.click()
    assert shown == ["folder of /x/a.pdf"]
    assert desk.answers.told == ["Export: No program opens it."]


def test_orders_are_for_the_texts_of_the_desk(desk: Desk) -> None:
    order = order_of(desk.session)
    assert isinstance(order, Order)
    assert order.drafts is desk.session.drafts
