"""The list of keys: every command once, a search, and paper."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from gui.panels.keys import Keys
from gui.printing import Sheeting, make_printer
from gui.settings import Settings
from gui.window import Window


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Iterator[Keys]:
    window = Window(Settings(str(tmp_path / "settings")))
    window.show_keys()
    made = window.findChild(Keys, "Keys")
    assert isinstance(made, Keys)
    yield made
    made.close()
    window.close()
    window.deleteLater()


def shown(keys: Keys) -> list[str]:
    found = []
    for group in (keys.tree.topLevelItem(number) for number in range(keys.tree.topLevelItemCount())):
        assert group is not None
        rows = [group.child(number) for number in range(group.childCount())]
        found += [row.text(0) for row in rows if row is not None and not row.isHidden() and not group.isHidden()]
    return found


def test_every_command_is_listed_once(keys: Keys) -> None:
    listed = [row.title for _, rows in keys.groups for row in rows]
    window = keys.parent()
    assert isinstance(window, Window)
    assert len(listed) == len(window.actions_by_id)
    assert sorted(shown(keys)) == sorted(listed)


def test_the_search_looks_in_titles_and_keys(keys: Keys) -> None:
    keys.field.setText("swap")
    assert shown(keys) == ["Swap with"]
    keys.field.setText("ctrl+/")
    assert shown(keys) == ["Keys"]
    keys.field.setText("")
    assert len(shown(keys)) > 50


def test_the_keys_are_printed(keys: Keys, tmp_path: Path) -> None:
    file = tmp_path / "keys.pdf"
    keys.print_on(make_printer(QPageSize.PageSizeId.A4, Sheeting.FITTED, str(file)))
    document = pypdfium2.PdfDocument(file)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Export PDF" in text
    assert "Ctrl+Shift+Z" in text
    assert "One column wider" in text
