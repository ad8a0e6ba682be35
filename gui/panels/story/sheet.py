"""What the story editor is made of: head, front matter, tool bar, text, find line, foot; no story in it yet."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.commands.registry import native
from gui.icons import icon
from gui.panels.story.editor import LINK_KEY, WAYS, StoryEditor
from gui.panels.story.finding import FindBar
from gui.panels.story.foot import Foot
from gui.panels.story.front import Field, FrontForm
from gui.panels.story.languages import language_name
from gui.panels.story.pictures import PictureList
from gui.panels.story.spelling import Missing
from gui.theme import colours, small

#: So that all buttons stand in a panel of 300 pixels.
_NARROW = """
QToolBar { padding: 2px 5px; spacing: 0; qproperty-iconSize: 16px 16px; }
QToolBar QToolButton { padding: 3px; }
QToolBar::separator { margin: 5px 2px; }
"""


class StorySheet(QWidget):
    """The parts, and how they share the room. What is typed and pressed in them is others' to hear."""

    #: a button of the tool bar: "bold", "link" ...
    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = ""
        #: whether all of the front matter is shown
        self.all_keys = False
        self._moved = False
        self.titles = {
            "bold": self.tr("Bold"), "italic": self.tr("Italic"), "subhead": self.tr("Subhead"),
            "list": self.tr("List"), "quotation": self.tr("Quotation"), "link": self.tr("Link or refer"),
            "pull": self.tr("Pull quote"), "box": self.tr("Box"),
        }  # fmt: skip
        self.editor = StoryEditor(self)
        self.form = FrontForm()
        self.pictures = PictureList()
        self.foot = Foot(self)
        self.find_bar = FindBar(self.editor, self)
        head = self._make_head()
        self._make_banner()
        self._make_fields()
        self.tools = self._make_tools()
        below = QWidget(self)
        column = _column(below)
        column.addWidget(self.tools)
        column.addWidget(self.editor, 1)
        column.addWidget(self.find_bar)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.fields)
        self.splitter.addWidget(below)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._keep_shares)
        self.splitter.installEventFilter(self)
        column = _column(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(self._make_switches())
        column.addWidget(self.splitter, 1)
        column.addWidget(self.foot)
        self.fold.clicked.connect(self._fold)
        self.more.clicked.connect(self._show_more)

    # what it says

    def show_name(self, file: str) -> None:
        """The article's file; the middle goes where it is too long."""
        self._file = file
        name = file.rpartition("/")[2]
        metrics = QFontMetrics(self.name.font())
        self.name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, max(self.name.width(), 110)))
        self.name.setToolTip(file)

    def show_state(self, language: str, *, saved: bool) -> None:
        self.language.setText(language_name(language))
        self.state.setText(self.tr("saved") if saved else self.tr("not saved"))
        self.state.setStyleSheet(f"color: {colours().muted.name()}")

    def _offer_languages(self) -> None:
        """The languages that the front matter's own list has."""
        choice, menu = self.form.choices["language"], self.language.menu()
        menu.clear()
        for i in range(choice.count()):
            action = menu.addAction(choice.itemText(i))
            action.setData(choice.itemData(i))
            action.setCheckable(True)
            action.setChecked(i == choice.currentIndex())
            action.triggered.connect(self._choose_language)

    def _choose_language(self) -> None:
        choice = self.form.choices["language"]
        at = choice.findData(self.sender().data())  # type: ignore[attr-defined]
        choice.setCurrentIndex(at)
        choice.activated.emit(at)

    def tell_spelling(self, found: object) -> None:
        """What is checked, or what is missing for it."""
        text = about = ""
        if isinstance(found, Missing) and not found.installed:
            text = self.tr("Spelling: not installed – pip install newslayout[spell]")
        elif isinstance(found, Missing):
            text = self.tr("Spelling: no dictionary for {language}").format(language=language_name(found.language))
            about = self.tr(
                "Install the system's package hunspell-{tag}, or put .dic and .aff into a folder that DICPATH names"
            ).format(tag=found.language.lower())
        self.foot.spelling.setText(text)
        self.foot.spelling.setToolTip(about)
        self.check.setEnabled(not text)

    def share_room(self) -> None:
        """As much front matter as there is, and never more than the text has, unless the editor shared it otherwise."""
        inside = self.fields.widget()
        wanted = inside.sizeHint().height() if inside is not None else 0
        if self._moved:
            self.fields.setMaximumHeight(wanted)
            return
        height = self.splitter.height()
        self.fields.setMaximumHeight(wanted)
        top = min(wanted, height // 2)
        self.splitter.setSizes([top, max(height - top, 1)])

    # how it is put together

    def _make_head(self) -> QHBoxLayout:
        self.name = QLabel(self)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.name.setAccessibleName(self.tr("File"))
        self.language = self._switch("", self.tr("The language of the article: its quotes, hyphens and spelling"))
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.language)
        menu.aboutToShow.connect(self._offer_languages)
        self.language.setMenu(menu)
        self.state = QLabel(self)
        self.state.setFont(small(self.font()))
        self.state.setAccessibleName(self.tr("State"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 7, 12, 3)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.language)
        head.addWidget(self.state)
        return head

    def _make_switches(self) -> QHBoxLayout:
        """What folds the front matter, and what shows all of it."""
        self.fold = self._switch(self.tr("Front matter"), self.tr("Show or hide the front matter"))
        self.fold.setIcon(icon("chevron-down"))
        self.fold.setIconSize(QSize(14, 14))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more = self._switch(self.tr("More fields"), self.tr("Show all of the front matter, or the usual"))
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 8, 2)
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self.more)
        return row

    def _make_banner(self) -> None:
        self.banner = QFrame(self)
        self.banner.setAccessibleName(self.tr("Translation"))
        self.banner_text = QLabel(self.banner)
        self.banner_text.setWordWrap(True)
        self.translate = QPushButton(self.tr("&Make the translation"), self.banner)
        self.translate.setToolTip(self.tr("A file of its own for this edition, with the text to translate"))
        across = QHBoxLayout(self.banner)
        across.setContentsMargins(12, 4, 8, 6)
        across.addWidget(self.banner_text, 1)
        across.addWidget(self.translate)

    def _make_fields(self) -> None:
        self.fields = QScrollArea(self)
        self.fields.setFrameShape(QFrame.Shape.NoFrame)
        self.fields.setWidgetResizable(True)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.form)
        down.addWidget(self.pictures)
        down.addStretch(1)
        self.fields.setWidget(inside)
        inside.installEventFilter(self)

    def _make_tools(self) -> QToolBar:
        bar = QToolBar(self.tr("Marks"), self)
        bar.setStyleSheet(_NARROW)
        for way in WAYS:
            if way.name in ("subhead", "pull"):
                bar.addSeparator()
            if way.name == "pull":
                self._add_tool(bar, "link", "link", LINK_KEY)
            self._add_tool(bar, way.name, way.icon, way.key)
        bar.addSeparator()
        self.check = bar.addAction(icon("spelling"), self.tr("Spelling"))
        self.check.setCheckable(True)
        self.check.setChecked(True)
        self.check.setToolTip(self.tr("Underline what is misspelt (F7: the next such word)"))
        search = bar.addAction(icon("search"), self.tr("Find in the story"))
        search.setToolTip(self.tr("Find in the story (Ctrl+F)"))
        search.triggered.connect(self._find)
        return bar

    def _add_tool(self, bar: QToolBar, name: str, sign: str, key: str) -> None:
        action = bar.addAction(icon(sign), self.titles[name])
        action.setData(name)
        action.setToolTip(f"{self.titles[name]} ({native(key)})")
        action.triggered.connect(self._press)

    def _switch(self, text: str, about: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFont(small(self.font()))
        button.setAutoRaise(True)
        button.setToolTip(about)
        button.setAccessibleName(about)
        return button

    def _press(self) -> None:
        self.pressed.emit(str(self.sender().data()))  # type: ignore[attr-defined]

    def _find(self) -> None:
        self.find_bar.ask()

    def show_fields(self, *, on: bool) -> None:
        """Unfold the front matter, or fold it."""
        self.fold.setIcon(icon("chevron-down" if on else "chevron-right"))
        self.fields.setVisible(on)
        self.more.setVisible(on)
        self.share_room()

    def show_more(self, *, on: bool) -> None:
        """All keys of the front matter, or the usual ones."""
        self.all_keys = on
        self.more.setText(self.tr("Fewer fields") if on else self.tr("More fields"))
        self.form.show_all(on=on)
        self.share_room()

    def _keep_shares(self, _place: int, _index: int) -> None:
        self._moved = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and watched is self.splitter
        if resized or (event.type() == QEvent.Type.LayoutRequest and watched is self.fields.widget()):
            self.share_room()
        return super().eventFilter(watched, event)

    def focus_front(self, lines: list[str], words: str = "") -> None:
        """Give the field of a line of the front matter the keyboard, and select words in it. ``lines``: those up to
        the one that is meant."""
        key = lines[-1].lstrip("- {").partition(":")[0].strip()
        items = sum(line.lstrip().startswith("- ") for line in lines)
        field: Field = self.form.fields.get(key) or self.form.fields["headline"]
        if key not in self.form.fields and 0 < items <= len(self.pictures.rows):
            field = self.pictures.rows[items - 1].caption
        self.show_fields(on=True)
        if field.isHidden():
            self.show_more(on=True)
        field.setFocus()
        self.fields.ensureWidgetVisible(field)
        at = field.text().find(words)
        if words and at >= 0:
            field.select(at, at + len(words))

    def _fold(self) -> None:
        self.show_fields(on=self.fields.isHidden())

    def _show_more(self) -> None:
        self.show_more(on=not self.all_keys)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._file:
            self.show_name(self._file)


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made
