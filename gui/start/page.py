"""The start page: settings come in, the path of the issue to open goes out by the signal ``open_requested``."""

import os

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import Dialogs
from gui.icons import app_icon, icon
from gui.settings import Settings
from gui.start.newissue import NewIssue
from gui.start.recent import Known, look
from gui.start.sample import copy_sample, sample_folder
from gui.theme import colours, heading, small

_KNOWN = Qt.ItemDataRole.UserRole
_ROW = 76


class StartPage(QWidget):
    """Shown while nothing is open. ``dialogs`` asks; tests put their own answers there."""

    open_requested = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StartPage")
        self.setAccessibleName(self.tr("Start"))
        self.setAcceptDrops(True)
        self.settings = settings
        self.dialogs = Dialogs(self)
        self._pages = QStackedWidget()
        self._groups = QButtonGroup(self)
        self._make_sidebar()
        self._make_recent()
        self.form = NewIssue(settings)
        self.form.created.connect(self.open_requested)
        self._pages.addWidget(self._titled(self.tr("Recent issues"), self._recent))
        self._pages.addWidget(self._titled(self.tr("New issue"), self.form))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(self._pages, 1)
        self.refresh()

    # what others call

    def refresh(self) -> None:
        """Read anew what the recent issues are; where there are none, the form for a new one shows."""
        self.list.clear()
        for path in self.settings.recent():
            self.list.addItem(_item(look(path), self.tr("not found")))
        if self.list.count():
            self.list.setCurrentRow(0)
        self._recent_empty.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._current_changed()
        if self.list.count():
            self.show_recent()
        else:
            self.new_issue()

    def show_recent(self) -> None:
        """The list of recent issues."""
        self._pages.setCurrentIndex(0)
        self.recent_button.setChecked(True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_issue(self) -> None:
        """The form for a new issue."""
        self._pages.setCurrentIndex(1)
        self.new_button.setChecked(True)
        self.form.begin()

    def ask_open(self) -> None:
        """Ask for an issue, and open it."""
        kinds = self.tr("Issues (issue.yaml *.yaml)")
        path = self.dialogs.open_file(self.tr("Open an issue"), self.settings.issues_folder, kinds)
        if path:
            self.settings.issues_folder = os.path.dirname(os.path.dirname(path))
            self.open_requested.emit(path)

    def open_sample(self) -> None:
        """Copy the sample issue to where the editor wants it, and open the copy."""
        folder = self.dialogs.folder(self.tr("Where to put a copy of the sample issue"), self.settings.issues_folder)
        if not folder:
            return
        try:
            plan = copy_sample(folder)
        except OSError as fault:
            words = self.tr("The sample cannot be copied to {folder}: {reason}.")
            reason = fault.strerror or str(fault).splitlines()[0][:120]
            hint = self.tr("Choose another folder, one that you may write to.")
            self.dialogs.tell(self.tr("Sample issue"), words.format(folder=folder, reason=reason), hint)
            return
        self.open_requested.emit(plan)

    def open_current(self) -> None:
        """Open the issue chosen in the list."""
        known = self._current()
        if known is None:
            return
        if os.path.isfile(known.path):
            self.open_requested.emit(known.path)
            return
        words = self.tr("{path} is not there any more.").format(path=known.path)
        if self.dialogs.confirm(self.tr("Not found"), words, self.tr("Forget it")):
            self.forget_current()

    def forget_current(self) -> None:
        """Take the chosen issue off the list; its files stay."""
        known = self._current()
        if known is not None:
            row = self.list.currentRow()
            self.settings.forget(known.path)
            self.refresh()
            if self.list.count():
                self.list.setCurrentRow(min(row, self.list.count() - 1))

    # how it is put together

    def _make_sidebar(self) -> None:
        self._side = QFrame()
        self._side.setObjectName("StartSide")
        self._side.setFixedWidth(248)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(20, 28, 20, 20)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(14)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(52, 52), self.devicePixelRatioF()))
        head.addWidget(mark)
        names = QVBoxLayout()
        names.setSpacing(0)
        title = QLabel("Layout")
        title.setFont(heading(self.font(), 2))
        motto = QLabel(self.tr("The newspaper desk"))
        motto.setFont(small(self.font()))
        motto.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        names.addStretch(1)
        names.addWidget(title)
        names.addWidget(motto)
        names.addStretch(1)
        head.addLayout(names)
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(24)
        self.recent_button = self._button("recent", self.tr("&Recent"), page=True)
        self.recent_button.clicked.connect(self.show_recent)
        self.recent_button.setToolTip(self.tr("The issues opened last"))
        self.new_button = self._button("new", self.tr("&New issue"), page=True)
        self.new_button.clicked.connect(self.new_issue)
        self.new_button.setToolTip(self.tr("Begin an issue in a new folder"))
        self.open_button = self._button("open", self.tr("&Open…"))
        self.open_button.clicked.connect(self.ask_open)
        self.open_button.setToolTip(self.tr("Open the issue.yaml of an issue's folder"))
        self.sample_button = self._button("newspaper", self.tr("&Sample issue"))
        self.sample_button.clicked.connect(self.open_sample)
        self.sample_button.setToolTip(self.tr("Copy the sample newspaper to a folder of yours, and open it"))
        if not sample_folder():
            self.sample_button.setEnabled(False)
            self.sample_button.setToolTip(self.tr("This installation came without the sample issue"))
        for button in (self.recent_button, self.new_button):
            column.addWidget(button)
        column.addSpacing(14)
        for button in (self.open_button, self.sample_button):
            column.addWidget(button)
        column.addStretch(1)
        hint = QLabel(self.tr("An issue.yaml, or its folder, can also be dropped here."))
        hint.setWordWrap(True)
        hint.setFont(small(self.font()))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(hint)

    def _button(self, name: str, text: str, *, page: bool = False) -> QPushButton:
        button = QPushButton(icon(name), f" {text}")  # the style sheet leaves no gap
        button.setProperty("nav", True)
        button.setIconSize(QSize(18, 18))
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        if page:
            button.setCheckable(True)
            self._groups.addButton(button)
        return button

    def _make_recent(self) -> None:
        self._recent = QWidget()
        self.list = _List()
        self.list.setObjectName("RecentIssues")
        self.list.setAccessibleName(self.tr("Recent issues"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self.open_current)
        self.list.currentItemChanged.connect(self._current_changed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.deleted.connect(self.forget_current)
        self._recent_empty = QLabel(self.tr("No issue was opened yet."))
        self._recent_empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.open_recent = QPushButton(self.tr("Op&en"))
        self.open_recent.setDefault(True)
        self.open_recent.setToolTip(self.tr("Open the chosen issue (Enter)"))
        self.open_recent.clicked.connect(self.open_current)
        self.forget = QPushButton(self.tr("&Forget"))
        self.forget.setAutoDefault(False)
        self.forget.setToolTip(self.tr("Take the chosen issue off this list; its files stay (Delete)"))
        self.forget.clicked.connect(self.forget_current)
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._recent_empty)
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_recent)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _titled(self, title: str, body: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(18)
        head = QLabel(title)
        head.setFont(heading(self.font(), 2))
        column.addWidget(head)
        column.addWidget(body, 1)
        return page

    # the list

    def _current(self) -> Known | None:
        item = self.list.item(self.list.currentRow())  # typed as always there; it is not
        known = item.data(_KNOWN) if self.list.currentRow() >= 0 else None
        return known if isinstance(known, Known) else None

    def _current_changed(self) -> None:
        known = self._current()
        self.open_recent.setEnabled(known is not None and known.there)
        self.forget.setEnabled(known is not None)

    def _menu(self, at: QPoint) -> None:
        if self.list.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        act = menu.addAction(icon("open"), self.tr("Open"))
        act.setEnabled(self.open_recent.isEnabled())
        act.triggered.connect(self.open_current)
        menu.addAction(icon("close"), self.tr("Forget")).triggered.connect(self.forget_current)
        menu.popup(self.list.viewport().mapToGlobal(at))

    # files dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path:
            event.acceptProposedAction()
            self.open_requested.emit(path)


def _dropped(event: QDropEvent) -> str:
    """The plan that was dropped, itself or in its folder; "" for anything else."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    if path and os.path.isdir(path):
        path = os.path.join(path, "issue.yaml")
    return path if path.endswith((".yaml", ".yml")) and os.path.isfile(path) else ""


def _title(known: Known) -> str:
    return f"{known.name}  {known.number}".strip()


def _item(known: Known, not_found: str) -> QListWidgetItem:
    item = QListWidgetItem(_title(known))
    item.setData(_KNOWN, known)
    state = "" if known.there else f", {not_found}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_title(known)}, {_line(known)}{state}")
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, "" if known.there else not_found)
    item.setToolTip(known.path)
    return item


def _line(known: Known) -> str:
    """Date and folder, the home shown as ``~``."""
    home = os.path.expanduser("~")
    folder = os.path.dirname(known.path)
    if folder == home or folder.startswith(home + os.sep):
        folder = "~" + folder[len(home) :]
    day = known.date
    date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat) if day else ""
    return f"{date}  ·  {folder}" if date else folder


class _List(QListWidget):
    """The list, with a signal for the key Delete."""

    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """A row: the first page, paper and number, date and folder. What is gone is grey and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        known = index.data(_KNOWN)
        if not isinstance(known, Known):
            return
        painter.save()
        box: QRect = option.rect
        state = option.state
        palette: QPalette = option.palette
        self._ground(painter, box, state)
        chosen = bool(state & QStyle.StateFlag.State_Selected) and bool(state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if known.there else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        first = palette.color(QPalette.ColorGroup.Active if chosen else group, role)
        muted = first if chosen or not known.there else colours().muted
        thumb = QRect(box.left() + 14, box.top() + 8, 44, _ROW - 16)
        self._thumb(painter, thumb, known)
        text = box.adjusted(74, 18, -16, -12)
        painter.setPen(first)
        font = option.font
        painter.setFont(heading(font, 0))
        line = QFontMetrics(painter.font()).height()
        upper = QRect(text.left(), text.top(), text.width(), line + 2)
        state_text = "" if known.there else f"  –  {index.data(Qt.ItemDataRole.AccessibleDescriptionRole)}"
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignVCenter, self._fit(painter, _title(known) + state_text, text.width())
        )
        painter.setFont(small(font))
        painter.setPen(muted)
        lower = QRect(text.left(), upper.bottom() + 3, text.width(), line)
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._fit(painter, _line(known), text.width()))
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        theme = colours()
        if state & QStyle.StateFlag.State_Selected:
            if state & QStyle.StateFlag.State_Active:
                painter.fillRect(box, theme.accent)
            else:
                painter.fillRect(box, theme.quiet)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.row)

    def _thumb(self, painter: QPainter, box: QRect, known: Known) -> None:
        theme = colours()
        picture = QPixmap(known.picture) if known.picture else QPixmap()
        if picture.isNull():
            box = box.adjusted(1, 0, -1, 0)
            painter.setOpacity(1.0 if known.there else 0.4)
            painter.fillRect(box, theme.paper)
            icon("newspaper", "#7d8791").paint(painter, box.adjusted(11, 11, -11, -11))
        else:
            size = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(box.center() - QPoint(size.width() // 2, size.height() // 2), size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, picture)
        painter.setPen(theme.paper_edge)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.setOpacity(1.0)

    def _fit(self, painter: QPainter, text: str, width: int) -> str:
        return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, width)
