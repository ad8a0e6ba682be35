"""Questions to the editor come in, the answers go out. Tests put answers of their own in place of these dialogs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QMessageBox, QWidget

if TYPE_CHECKING:
    from gui.panels.templates import TemplatePicture


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


class Dialogs:
    """The dialogs of one window."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def confirm(self, title: str, text: str, yes: str, *, danger: bool = False) -> bool:
        """Ask before an act; ``yes`` is the act's own verb on the button. ``danger`` makes Cancel the default."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=self._parent)
        act = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel if danger else act)
        box.exec()
        return box.clickedButton() is act

    def choose(self, title: str, text: str, answers: Sequence[str]) -> int:
        """Ask for one of some answers, each a button; its number, -1 for none (Cancel, Escape)."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=self._parent)
        buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
        box.setDefaultButton(buttons[0])
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        clicked = box.clickedButton()
        return next((i for i, button in enumerate(buttons) if button is clicked), -1)

    def offer(self, at: QPoint, answers: Sequence[str]) -> int:
        """A small menu where the pointer is (``at`` on the screen); the number of what was chosen, -1 for none."""
        menu = QMenu(self._parent)
        actions = [menu.addAction(answer) for answer in answers]
        menu.addSeparator()
        menu.addAction(_tr("Cancel"))
        chosen = menu.exec(at)
        menu.deleteLater()
        return next((i for i, action in enumerate(actions) if action is chosen), -1)

    def pick(self, title: str, label: str, items: Sequence[str], current: int = 0) -> int:
        """Ask for one item of a list; its number, -1 for none."""
        text, accepted = QInputDialog.getItem(self._parent, title, label, list(items), current, False)
        return list(items).index(text) if accepted and text in items else -1

    def template(self, title: str, pictures: "tuple[TemplatePicture, ...]", current: str = "") -> str:
        """Ask for a page template; its name, "" for none."""
        from gui.panels.templates import TemplateChooser  # it draws, which start-up need not load

        chooser = TemplateChooser(title, pictures, current, self._parent)
        accepted = chooser.exec() == TemplateChooser.DialogCode.Accepted
        chooser.deleteLater()
        return chooser.chosen if accepted else ""

    def text(self, title: str, label: str, value: str = "") -> str | None:
        """Ask for a line of text; None where nothing is to be done."""
        text, accepted = QInputDialog.getText(self._parent, title, label, QLineEdit.EchoMode.Normal, value)
        return text if accepted else None

    def number(self, title: str, label: str, value: int, limits: tuple[int, int]) -> int | None:
        """Ask for a whole number between two limits; None where nothing is to be done."""
        number, accepted = QInputDialog.getInt(self._parent, title, label, value, *limits)
        return number if accepted else None

    def open_file(self, title: str, folder: str, kinds: str) -> str:
        """Ask for a file that is there, "" for none. ``kinds`` as Qt writes them: ``Issues (issue.yaml)``."""
        return QFileDialog.getOpenFileName(self._parent, title, folder, kinds)[0]

    def open_files(self, title: str, folder: str, kinds: str) -> list[str]:
        """Ask for files that are there."""
        return QFileDialog.getOpenFileNames(self._parent, title, folder, kinds)[0]

    def save_file(self, title: str, path: str, kinds: str) -> str:
        """Ask where to write a file, "" for nowhere; the dialog asks before it replaces one."""
        return QFileDialog.getSaveFileName(self._parent, title, path, kinds)[0]

    def folder(self, title: str, folder: str) -> str:
        """Ask for a folder, "" for none."""
        return QFileDialog.getExistingDirectory(self._parent, title, folder)

    def tell(self, title: str, text: str, hint: str = "") -> None:
        """Say what went wrong, and what to do."""
        text = sentence(text)
        box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.Ok, self._parent)
        if hint:
            box.setInformativeText(sentence(_first(hint)))
        if "\n" in hint:
            box.setDetailedText(hint)
        box.exec()


def sentence(text: str) -> str:
    """Messages begin small, as they stand behind a file and its line; alone they are sentences. Names stay."""
    word = text.partition(" ")[0]
    return text[:1].upper() + text[1:] if word.isalpha() and word != text else text


def _first(hint: str) -> str:
    """A hint of one line as it is; a longer one (a traceback) goes to the details."""
    if "\n" not in hint:
        return hint
    return _tr("The details say what to send to those who make Layout.")
