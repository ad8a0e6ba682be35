"""The commands as a whole: each says what it does, has keys and letters of its own, and stands where the tables say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui import icons
from gui.commands import load
from gui.commands.menus import CONTEXT, MENUS, SUBMENUS, TOOL_BAR
from gui.commands.mnemonics import mnemonic, with_mnemonics
from gui.languages import LANGUAGES, install
from gui.settings import Settings
from gui.window import Window


@pytest.fixture(params=sorted(LANGUAGES))
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """A window in each language of the interface."""
    install(qapp, request.param)
    made = Window(Settings(str(tmp_path)))
    yield made
    made.close()
    made.deleteLater()
    install(qapp, "en")


def test_the_tables_name_only_commands_that_are_there() -> None:
    known = load()
    menus = [id_ for _, ids in MENUS for id_ in ids if id_ and id_ not in SUBMENUS]
    assert [id_ for id_ in menus if id_ not in known] == []
    assert len(menus) == len(set(menus)), "a command stands in two menus"
    assert [id_ for id_ in TOOL_BAR if id_ and id_ not in known] == []
    assert [id_ for ids in CONTEXT.values() for id_ in ids if id_ and id_ not in known] == []
    assert not [id_ for id_ in menus if known[id_].argument], "a menu cannot give an argument"


def test_every_command_says_what_it_is() -> None:
    for id_, command in load().items():
        assert command.title, id_
        assert command.argument or command.about, f"{id_} has no tooltip"
        assert not command.icon or command.icon in icons.names(), id_


def test_what_stands_in_the_tool_bar_has_an_icon() -> None:
    known = load()
    assert [id_ for id_ in TOOL_BAR if id_ and not known[id_].icon] == []


def test_no_two_commands_have_the_same_keys() -> None:
    owners: dict[str, str] = {}
    for id_, command in load().items():
        for keys in command.keys:
            portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
            assert portable, f"{id_}: {keys} is no key"
            assert portable not in owners, f"{id_} and {owners.get(portable)} have {portable}"
            owners[portable] = id_


def test_the_keys_are_those_of_indesign() -> None:
    keys = {id_: command.keys for id_, command in load().items()}
    for id_, known in {
        "issue.save": "Ctrl+S", "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Shift+Z", "slot.place": "Ctrl+D",
        "article.edit": "Ctrl+Y", "export.pdf": "Ctrl+E", "print.proof": "Ctrl+P", "page.go": "Ctrl+J",
        "view.fit": "Ctrl+0", "view.actual": "Ctrl+1", "view.in": "Ctrl+=", "view.out": "Ctrl+-", "view.grid": "Ctrl+'",
        "view.baselines": "Ctrl+Alt+'", "view.slots": "Ctrl+H", "page.insert": "Ctrl+Shift+P", "edit.find": "Ctrl+F",
    }.items():  # fmt: skip
        assert known in keys[id_], id_


def _letters(actions: list[QAction]) -> list[tuple[str, str]]:
    return [(mnemonic(action.text()), action.text()) for action in actions if not action.isSeparator()]


def test_every_entry_of_a_menu_has_a_letter_of_its_own(window: Window) -> None:
    window.refresh()
    bars: list[list[QAction]] = [window.menuBar().actions()]
    bars += [menu.actions() for menu in window.menus.values() if isinstance(menu, QMenu)]
    for actions in bars:
        letters = _letters(actions)
        assert letters
        assert not [text for letter, text in letters if not letter], "an entry has no letter"
        assert len({letter for letter, _ in letters}) == len(letters), letters


def test_every_action_has_a_tooltip_with_its_key(window: Window) -> None:
    for id_, action in window.actions_by_id.items():
        assert action.toolTip(), id_
        keys = window.commands[id_].keys
        if keys:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            assert shown in action.toolTip(), id_


def test_letters_that_were_written_stay_where_they_can() -> None:
    assert with_mnemonics(["&Save", "&Open", "E&xit"]) == ["&Save", "&Open", "E&xit"]
    assert with_mnemonics(["&Save", "&Sample issue"]) == ["&Save", "Sample &issue"]
    assert with_mnemonics(["Plain", "&Print"]) == ["P&lain", "&Print"]
    assert with_mnemonics(["Ink && paper", "&Ink"]) == ["Ink && &paper", "&Ink"]
    assert with_mnemonics(["&A", "&A"]) == ["&A", "A"]


def test_an_entry_gives_way_to_one_that_has_no_other_letter() -> None:
    assert with_mnemonics(["&Abc", "A"]) == ["A&bc", "&A"]
    assert with_mnemonics(["&Ab", "&Bc", "A"]) == ["A&b", "B&c", "&A"]
