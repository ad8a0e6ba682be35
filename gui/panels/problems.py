"""The problem list: what reading and composing found comes in, rows by severity go out; a click goes to the place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from layout.messages import Message
from layout.model.diagnostics import Severity

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

_MESSAGE = Qt.ItemDataRole.UserRole
_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


class ProblemsPanel(QWidget):
    """All that is wrong with the issue as it is on the desk. Errors keep the press PDF from being written."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.setAccessibleName(self.tr("Problems"))
        self._filters = {severity: self._filter(severity) for severity in Severity}
        self._summary = QLabel()
        self._summary.setAccessibleName(self.tr("How many problems there are"))
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 2)
        for button in self._filters.values():
            head.addWidget(button)
        head.addSpacing(8)
        head.addWidget(self._summary, 1)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHeaderLabels([self.tr("Problem"), self.tr("What to do"), self.tr("Page"), self.tr("Place")])
        self.tree.setAccessibleName(self.tr("Problem list"))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemClicked.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        self.setFocusProxy(self.tree)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.tree)
        self._show()

    def _filter(self, severity: Severity) -> QToolButton:
        names = {
            Severity.ERROR: (self.tr("Errors"), self.tr("Errors keep the press PDF from being written")),
            Severity.WARNING: (self.tr("Warnings"), self.tr("Warnings are worth a look before the press")),
            Severity.NOTE: (self.tr("Notes"), self.tr("Notes tell of lines and details that could be better")),
        }
        button = QToolButton()
        button.setIcon(icon(_ICONS[severity]))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText("0")
        button.setCheckable(True)
        key = f"problems/{severity}"
        button.setChecked(self._window.settings.flag(key, severity is not Severity.NOTE))
        button.setAccessibleName(names[severity][0])
        button.setToolTip(names[severity][1])
        button.setObjectName(str(severity))
        button.toggled.connect(self._filtered)
        return button

    def opened(self, session: "Session") -> None:
        self._session = session
        session.problems_changed.connect(self._show)
        session.composed.connect(self._composed)
        self._show()

    def closed(self) -> None:
        self._session = None
        self._show()

    def _composed(self, _result: object) -> None:
        if not self._told():
            self._show()

    def _filtered(self, _on: bool) -> None:
        for severity, button in self._filters.items():
            self._window.settings.keep(f"problems/{severity}", button.isChecked())
        self._show()

    def _told(self) -> tuple[Message, ...]:
        return self._session.problems if self._session else ()

    def _show(self) -> None:
        told = self._told()
        counts = {severity: sum(m.severity is severity for m in told) for severity in Severity}
        for severity, button in self._filters.items():
            button.setText(str(counts[severity]))
        self._summary.setText(self._summed(counts))
        keep = self.tree.currentItem()
        before = keep.data(0, _MESSAGE) if keep else None
        self.tree.clear()
        order = list(Severity)
        for message in sorted(told, key=lambda m: (order.index(m.severity), m.diagnostic.page or 999)):
            if not self._filters[message.severity].isChecked():
                continue
            found = message.diagnostic
            page = f"{found.page}.{found.slot}".rstrip(".") if found.page else ""
            row = QTreeWidgetItem([found.message, found.hint, page, f"{message.file}:{message.line}"])
            row.setIcon(0, icon(_ICONS[message.severity]))
            row.setData(0, _MESSAGE, message)
            row.setToolTip(0, f"{message.severity} {found.code}: {found.message}")
            row.setToolTip(1, found.hint)
            self.tree.addTopLevelItem(row)
            if message == before:
                self.tree.setCurrentItem(row)

    def _summed(self, counts: dict[Severity, int]) -> str:
        if self._session is None:
            return ""
        if counts[Severity.ERROR]:
            return self.tr("%n error(s) to mend before the press.", "", counts[Severity.ERROR])
        if counts[Severity.WARNING]:
            return self.tr("Ready for the press, with %n warning(s).", "", counts[Severity.WARNING])
        whole = self._session.result is not None and self._session.result.whole
        return self.tr("Ready for the press.") if whole else self.tr("Looking …")

    def _go(self, row: QTreeWidgetItem) -> None:
        message = row.data(0, _MESSAGE)
        if isinstance(message, Message):
            self._window.run("problem.go", problem=message)
