"""The list at the left: articles with how they fit, pictures, adverts of the issue; searched, and dragged to slots."""

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.carried import Carried
from gui.icons import icon
from gui.panels.listing import Listing, Shelf, Which, adverts, pictures
from gui.panels.rows import RowList
from gui.panels.thumbs import Thumbs
from gui.selection import Selection
from layout.model.issue import PlacedAdvert, PlacedArticle, PlacedPicture, Target

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

THUMB = 52


class ArticlesPanel(QWidget):
    """Articles, pictures and adverts in three tabs."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._listing = Listing()
        self.setAccessibleName(self.tr("Articles, pictures and adverts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search articles, pictures and adverts"))
        self.search.setToolTip(self.tr("Search headlines, files, bylines and texts"))
        self.search.textChanged.connect(self.renew)
        self.search.installEventFilter(self)
        self.which = self._which_button()
        self.new, self.bring = QToolButton(), QToolButton()
        self.bring.setIcon(icon("import"))
        self.bring.clicked.connect(self._bring)
        self._thumbs = Thumbs(THUMB, self)
        self._thumbs.ready.connect(self._thumb_ready)
        self.articles = RowList(self)
        self.pictures = RowList(self, THUMB)
        self.adverts = RowList(self, THUMB)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Articles, pictures or adverts"))
        for rows, title in (
            (self.articles, self.tr("Articles")),
            (self.pictures, self.tr("Pictures")),
            (self.adverts, self.tr("Adverts")),
        ):
            rows.setAccessibleName(title)
            rows.takes_files = True
            rows.given_back.connect(self._given_back)
            rows.files_dropped.connect(self._take_in)
            rows.customContextMenuRequested.connect(self._menu)
            self.tabs.addTab(rows, title)
        self.articles.takes_delete = True
        self.articles.removed.connect(self._remove)
        self.articles.picked.connect(self._pick_article)
        self.articles.itemClicked.connect(self._clicked)
        self.articles.itemActivated.connect(self._edit)
        for rows in (self.pictures, self.adverts):
            rows.picked.connect(self._pick_other)
            rows.itemClicked.connect(self._clicked)
        self.tabs.currentChanged.connect(self._turn)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 6, 6)
        head.setSpacing(2)
        head.addWidget(self.search, 1)
        head.addSpacing(4)
        for button in (self.which, self.new, self.bring):
            button.setAutoRaise(True)
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.tabs, 1)
        self.setMinimumWidth(240)

    def _which_button(self) -> QToolButton:
        """What the list of articles shows: all, or some of them."""
        button = QToolButton()
        button.setIcon(icon("filter"))
        button.setAccessibleName(self.tr("Which articles are listed"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._group = QActionGroup(menu)
        titles = (self.tr("All articles"), self.tr("Not placed"), self.tr("Placed"), self.tr("Over or under"))
        for which, title in zip(get_args(Which), titles, strict=True):
            action = QAction(title, menu)
            action.setData(which)
            action.setCheckable(True)
            action.setChecked(which == "all")
            self._group.addAction(action)
            menu.addAction(action)
        self._group.triggered.connect(self._filtered)
        button.setMenu(menu)
        button.setToolTip(self.tr("Which articles are listed: {which}").format(which=titles[0]))
        return button

    def opened(self, session: "Session") -> None:
        self._session = session
        self._listing = Listing()
        session.renewed.connect(self.renew)
        session.edition_changed.connect(self.renew)
        session.selection_changed.connect(self._follow)
        self._turn()

    def closed(self) -> None:
        self._session = None
        self._listing = Listing()
        self._thumbs.forget()
        for rows in (self.articles, self.pictures, self.adverts):
            rows.empty = ""
            rows.show_rows(())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search straight to what it found; Escape ends it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.shown.setFocus()
                if not self.shown.key():
                    self.shown.setCurrentRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def show_which(self, which: Which) -> None:
        """List all articles, or some of them."""
        for action in self._group.actions():
            if action.data() == which:
                action.trigger()

    @property
    def shown(self) -> RowList:
        """The list of the tab that is seen."""
        rows = self.tabs.currentWidget()
        assert isinstance(rows, RowList)
        return rows

    # what is shown

    def _filtered(self, action: QAction) -> None:
        some = action.data() != "all"
        self.which.setProperty("some", some)
        self.which.setIcon(icon("filter", self.palette().highlight().color().name()) if some else icon("filter"))
        self.which.setToolTip(self.tr("Which articles are listed: {which}").format(which=action.text()))
        self.renew()

    def _turn(self) -> None:
        """Another tab: what can be made and brought in follows."""
        rows = self.shown
        self.which.setVisible(rows is self.articles)
        self.new.setVisible(rows is self.articles)
        self.new.setDefaultAction(self._window.actions_by_id["article.new"])
        self.new.setAccessibleName(self._window.actions_by_id["article.new"].text().replace("&", ""))
        brings = {self.articles: "article.import", self.pictures: "picture.import", self.adverts: "advert.import"}
        action = self._window.actions_by_id[brings[rows]]
        self.bring.setObjectName(action.objectName())
        self.bring.setToolTip(action.toolTip())
        self.bring.setAccessibleName(action.text().replace("&", ""))
        self.renew()

    def _bring(self) -> None:
        """Import what the tab lists."""
        self._window.run(self.bring.objectName())

    def renew(self) -> None:
        """The rows of the tab that is seen; called with every composed version, so what did not change stays."""
        session = self._session
        if session is None or not self.isVisible():
            return
        rows, sought = self.shown, self.search.text()
        some = sought.strip() or (rows is self.articles and self._group.checkedAction().data() != "all")
        shelf = Shelf((), {})
        if rows is self.articles:
            empty = self.tr("No article yet. Write one, or drop text files here.")
            found = self._listing.articles(session, self._group.checkedAction().data(), sought)
        else:
            shelf = pictures(session, sought) if rows is self.pictures else adverts(session, sought)
            found = shelf.rows
            empty = (
                self.tr("No picture yet. Drop photographs here, or on a slot.")
                if rows is self.pictures
                else self.tr("No advert yet. Drop PDF files here, or on a slot.")
            )
        rows.empty = self.tr("Nothing matches.") if some else empty
        rows.show_rows(found)
        for row in found:
            if row.key in shelf.files:
                self._thumbs.want(row.key, shelf.files[row.key])
        self._follow()

    def _thumb_ready(self, key: str) -> None:
        picture = self._thumbs.of(key)
        for rows in (self.pictures, self.adverts):
            if picture is not None:
                rows.show_thumb(key, picture)

    def _follow(self) -> None:
        session = self._session
        if session is None:
            return
        here = session.selection
        self.articles.choose(here.article)
        placed = session.placement(here.target) if here.target else None
        article = session.article(here.article) if here.picture >= 0 else None
        if article is not None and here.picture < len(article.pictures):
            self.pictures.choose(article.pictures[here.picture].file)
        elif isinstance(placed, PlacedPicture):
            self.pictures.choose(placed.picture.file)
        elif isinstance(placed, PlacedAdvert):
            self.adverts.choose(placed.file or str(here.target))

    # acts

    def _pick_article(self, path: str) -> None:
        session = self._session
        if session is None:
            return
        page, slot = session.where(path)
        session.select(Selection(page, slot, path))
        self._reveal()

    def _pick_other(self, path: str) -> None:
        """A picture or advert that stands on a page shows where."""
        session = self._session
        found = _standing(session, path) if session is not None else None
        if session is None or found is None:
            return
        session.select(found)
        self._reveal()

    def _reveal(self) -> None:
        """Where it stands: by key at once, by mouse at the release, for a drag wants the pages to hold still."""
        held = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if self._session is not None and not held:
            self._window.stage.reveal(self._session.selection)

    def _clicked(self, item: QListWidgetItem) -> None:
        """The row that has been let go of, chosen before or not."""
        rows = item.listWidget()
        if rows is self.articles:
            self._pick_article(self.articles.key())
        elif isinstance(rows, RowList):
            self._pick_other(rows.key())

    def _edit(self) -> None:
        if self.articles.key():
            self._window.run("article.edit", article=self.articles.key())

    def _remove(self, path: str) -> None:
        """Delete: the article leaves its slot; the article itself is deleted by its menu."""
        session = self._session
        if session is None:
            return
        page, slot = session.where(path)
        if not page:
            self._window.say(self.tr("It stands in no slot. Its menu deletes the article itself."))
        elif isinstance(session.placement(Target(page, slot)), PlacedArticle):
            self._window.run("slot.remove", slot=f"{page}.{slot}")
            session.select(Selection(article=path))
        else:
            self._window.say(self.tr("It stands among others in {slot}.").format(slot=f"{page}.{slot}"))

    def _given_back(self, carried: Carried) -> None:
        if carried.kind != "jump":
            self._window.run("slot.remove", slot=carried.slot)
        else:
            self._window.run("slot.unjump", slot=carried.slot)

    def _take_in(self, files: tuple[str, ...]) -> None:
        if self.shown is self.adverts:
            self._window.run("advert.import", files=files)
        else:
            self._window.run("files.drop", files=files)

    def _menu(self, at: QPoint) -> None:
        rows, session = self.shown, self._session
        if rows is self.articles and rows.key() and session is not None:
            page, slot = session.where(rows.key())
            session.select(Selection(page, slot, rows.key()))
            self._window.menu_of("article", self).popup(rows.viewport().mapToGlobal(at))


def _standing(session: "Session", path: str) -> Selection | None:
    """Where a picture or advert stands, by its file (a booked advert by its slot)."""
    for number, page in enumerate(session.shown_edition.pages, 1):
        for slot, placed in page.slots.items():
            named = placed.picture.file if isinstance(placed, PlacedPicture) else ""
            named = placed.file if isinstance(placed, PlacedAdvert) else named
            if path in (named, f"{number}.{slot}"):
                return Selection(number, slot)
    for article in {**session.read.unplaced, **session.shown_edition.articles}.values():
        files = [picture.file for picture in article.pictures]
        if path in files:
            return Selection(*session.where(article.path), article.path, files.index(path))
    return None
