"""What an editor does with the inspector: looks at a form, types into a field, picks from a list."""

import difflib
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.inspector.fields import Bound, ChoiceBound, TextBound
from gui.panels.inspector.panel import InspectorPanel
from gui.panels.inspector.section import Section
from gui.selection import Selection
from layout.source.drafts import Drafts
from tests.gui.newsroom import Desk


def panel_of(desk: Desk) -> InspectorPanel:
    panel = desk.window.panels["InspectorDock"]
    assert isinstance(panel, InspectorPanel)
    return panel


def choose(desk: Desk, selection: Selection) -> InspectorPanel:
    desk.session.select(selection)
    panel = panel_of(desk)
    panel.renew()
    return panel


def sections(panel: InspectorPanel) -> dict[str, Section]:
    return {section.name: section for section in panel._sections.values() if not section.isHidden()}


def field(panel: InspectorPanel, section: str, key: str) -> Any:
    return sections(panel)[section].fields[key]


def type_over(bound: Bound, text: str) -> None:
    """What an editor does: choose all of a field, and type."""
    control: Any = bound.field if isinstance(bound, TextBound) else bound.spin  # type: ignore[attr-defined]
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    if not isinstance(bound, TextBound):
        QTest.keyClick(control, Qt.Key.Key_Return)


def pick(bound: ChoiceBound, value: str) -> None:
    index = bound.choice.findData(value)
    assert index >= 0, value
    bound.choice.setCurrentIndex(index)
    bound.choice.activated.emit(index)


def changed(before: Drafts, after: Drafts) -> tuple[str, list[str]]:
    """The one file that differs, and its lines that do."""
    files = [file for file in after.files() if after.text(file) != before.text(file)]
    assert len(files) == 1, files
    old, new = before.text(files[0]) or "", after.text(files[0]) or ""
    lines = [line for line in difflib.ndiff(old.splitlines(), new.splitlines()) if line[0] in "+-"]
    return files[0], lines
