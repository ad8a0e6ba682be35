"""The list at the left: articles with how they fit, pictures, adverts of the issue; searched, and dragged to slots."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QTabWidget, QToolButton, QVBoxLayout, QWidget

from gui.carried import Carried
from gui.fit import fit_of, fit_sign
from gui.icons import icon
from gui.panels.rows import Chip, Row, RowList
from gui.panels.thumbs import Thumbs
from gui.selection import Selection
from layout.edit.words import count
from layout.model.article import Article, plain
from layout.model.issue import PlacedAdvert, PlacedArticle, PlacedPicture, Target

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".svg")
ADVERTS = (*PICTURES, ".pdf")
THUMB = 52


class ArticlesPanel(QWidget):
    """Articles, pictures and adverts in three tabs."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        #: what an article prints, counted once a version of it
        self._counts: dict[int, tuple[Article, int]] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search articles, pictures and adverts"))
        self.search.textChanged.connect(self.renew)
        self.show_which = QComboBox()
        self.show_which.addItems([self.tr("All"), self.tr("Not placed"), self.tr("Placed"), self.tr("Over or under")])
        self.show_which.setAccessibleName(self.tr("Which articles are listed"))
        self.show_which.setToolTip(self.tr("Which articles are listed"))
        self.show_which.currentIndexChanged.connect(self.renew)
        self._new = QToolButton()
        self._new.setDefaultAction(window.actions_by_id["article.new"]) if window.actions_by_id else None
        self.articles = RowList(self)
        self.pictures = RowList(self, THUMB)
        self.adverts = RowList(self, THUMB)
        self._thumbs = Thumbs(THUMB, self)
        self._thumbs.ready.connect(self._thumb_ready)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for rows, title, empty in (
            (self.articles, self.tr("Articles"), self.tr("No article yet. Make one, or drop a text file here.")),
            (
                self.pictures,
                self.tr("Pictures"),
                self.tr("No picture yet. Drop photographs on a slot, or import them."),
            ),
            (self.adverts, self.tr("Adverts"), self.tr("No advert yet. Put PDF files into the folder adverts.")),
        ):
            rows.setAccessibleName(title)
            rows.setProperty("empty", empty)
            rows.given_back.connect(self._given_back)
            rows.customContextMenuRequested.connect(self._menu)
            self.tabs.addTab(rows, title)
        self.articles.picked.connect(self._pick_article)
        self.articles.itemActivated.connect(self._edit)
        self.pictures.picked.connect(self._pick_other)
        self.adverts.picked.connect(self._pick_other)
        self.tabs.currentChanged.connect(self.renew)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._empty.hide()
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 6)
        head.addWidget(self.search, 1)
        head.addWidget(self.show_which)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._empty)
        box.addWidget(self.tabs, 1)
        self.setMinimumWidth(240)

    def opened(self, session: "Session") -> None:
        self._session = session
        session.changed.connect(self.renew)
        session.composed.connect(self._composed)
        session.edition_changed.connect(self.renew)
        session.selection_changed.connect(self._follow)
        self.renew()

    def closed(self) -> None:
        self._session = None
        self._counts.clear()
        self._thumbs.forget()
        for rows in (self.articles, self.pictures, self.adverts):
            rows.show_rows(())

    def closeEvent(self, event: object) -> None:
        self._thumbs.close()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _composed(self, _result: object) -> None:
        if self.tabs.currentWidget() is self.articles:
            self.renew()

    def renew(self) -> None:
        """The rows of the tab that is seen."""
        session = self._session
        if session is None:
            return
        rows = self.tabs.currentWidget()
        assert isinstance(rows, RowList)
        self.show_which.setEnabled(rows is self.articles)
        made = {self.articles: self._articles, self.pictures: self._pictures, self.adverts: self._adverts}[rows](
            session
        )
        sought = self.search.text().casefold()
        shown = tuple(row for row in made if sought in f"{row.title} {row.facts} {row.key}".casefold())
        rows.show_rows(shown)
        self._empty.setVisible(not shown)
        self._empty.setText(self.tr("Nothing matches.") if made else str(rows.property("empty")))
        self._follow()

    # rows

    def _articles(self, session: "Session") -> list[Row]:
        placed: list[tuple[tuple[int, int], Row]] = []
        edition = session.shown_edition
        which = self.show_which.currentIndex()
        order = {path: number for number, path in enumerate(edition.articles)}
        for path, article in {**session.read.unplaced, **edition.articles}.items():
            page, slot = session.where(path)
            chip, kind = self._fit(session, page, slot)
            if (which == 1 and page) or (which == 2 and not page) or (which == 3 and kind not in ("over", "under")):
                continue
            facts = [
                f"{page}.{slot}" if page else self.tr("not placed"),
                self.tr("%n word(s)", "", self._words(article)),
                article.language,
            ]
            if article.pictures:
                facts.append(self.tr("%n picture(s)", "", len(article.pictures)))
            row = Row(
                path, plain(article.headline) or os.path.basename(path), "  ·  ".join(facts), chip, kind, path,
                Carried("article", path, f"{page}.{slot}" if page else ""), faint=bool(page),
            )  # fmt: skip
            placed.append(((1 if page else 0, order.get(path, 0)), row))
        return [row for _, row in sorted(placed, key=lambda pair: pair[0])]

    def _fit(self, session: "Session", page: int, slot: str) -> tuple[str, Chip]:
        """How an article fits in all its slots."""
        if not page:
            return "", ""
        placed = session.placement(Target(page, slot))
        targets = [Target(page, slot)]
        if isinstance(placed, PlacedArticle):
            targets += [*(placed.jump.to if placed.jump else ()), *placed.then]
        boxes = [box for target in targets if (box := session.box(target)) is not None]
        if not boxes:
            return "…", "note"
        over, under = sum(box.over for box in boxes), sum(box.under for box in boxes)
        return fit_sign(over, under), fit_of(over, under)

    def _words(self, article: Article) -> int:
        known = self._counts.get(id(article))
        if known is None or known[0] is not article:
            known = self._counts[id(article)] = (article, count(article).words)
            if len(self._counts) > 2000:
                for old in list(self._counts)[:1000]:
                    del self._counts[old]
        return known[1]

    def _pictures(self, session: "Session") -> list[Row]:
        used: dict[str, list[str]] = {}
        for path, article in session.shown_edition.articles.items():
            page, _ = session.where(path)
            for picture in article.pictures:
                used.setdefault(picture.file, []).append(self.tr("page {page}").format(page=page))
        for number, page_ in enumerate(session.shown_edition.pages, 1):
            for placed in page_.slots.values():
                if isinstance(placed, PlacedPicture):
                    used.setdefault(placed.picture.file, []).append(self.tr("page {page}").format(page=number))
        return self._files(session, "pictures", PICTURES, used)

    def _adverts(self, session: "Session") -> list[Row]:
        used: dict[str, list[str]] = {}
        booked: list[Row] = []
        for number, page in enumerate(session.shown_edition.pages, 1):
            for slot, placed in page.slots.items():
                if isinstance(placed, PlacedAdvert) and placed.file:
                    used.setdefault(placed.file, []).append(self.tr("page {page}").format(page=number))
                elif isinstance(placed, PlacedAdvert):
                    due = self.tr("due {time}").format(time=placed.due) if placed.due else ""
                    facts = "  ·  ".join(part for part in (f"{number}.{slot}", self.tr("not arrived"), due) if part)
                    booked.append(Row(f"{number}.{slot}", placed.client or self.tr("Booked"), facts))
        return [*booked, *self._files(session, "adverts", ADVERTS, used)]

    def _files(self, session: "Session", folder: str, kinds: tuple[str, ...], used: dict[str, list[str]]) -> list[Row]:
        """The files of a folder, and those that the plan names elsewhere; what is placed nowhere first."""
        home = os.path.join(session.folder, folder)
        names = sorted(os.listdir(home)) if os.path.isdir(home) else []
        paths = [f"{folder}/{name}" for name in names if name.lower().endswith(kinds) and not name.startswith(".")]
        paths += [path for path in used if path not in paths]
        rows = []
        for path in sorted(paths, key=lambda path: (path in used, path)):
            facts = ", ".join(dict.fromkeys(used.get(path, ()))) or self.tr("not placed")
            kind = "advert" if folder == "adverts" else "picture"
            carried = Carried("advert" if kind == "advert" else "picture", path)
            rows.append(Row(path, os.path.basename(path), facts, about=path, carried=carried, faint=path in used))
            file = session.issue.files.get(path) or os.path.join(session.folder, path)
            self._thumbs.want(path, file)
        return rows

    def _thumb_ready(self, path: str) -> None:
        picture = self._thumbs.of(path)
        if picture is not None:
            for rows in (self.pictures, self.adverts):
                rows.show_thumb(path, picture)

    # acts

    def _follow(self) -> None:
        if self._session is not None:
            self.articles.choose(self._session.selection.article)

    def _pick_article(self, path: str) -> None:
        session = self._session
        if session is None:
            return
        page, slot = session.where(path)
        session.select(Selection(page, slot, path))
        if page:
            self._window.stage.reveal(session.selection)

    def _pick_other(self, path: str) -> None:
        """A picture or advert that stands on a page shows where."""
        session = self._session
        if session is None:
            return
        for number, page in enumerate(session.shown_edition.pages, 1):
            for slot, placed in page.slots.items():
                named = placed.picture.file if isinstance(placed, PlacedPicture) else ""
                named = placed.file if isinstance(placed, PlacedAdvert) else named
                if path in (named, f"{number}.{slot}"):
                    session.select(Selection(number, slot))
                    self._window.stage.reveal(session.selection)
                    return
        for article in session.shown_edition.articles.values():
            files = [picture.file for picture in article.pictures]
            if path in files:
                here, slot = session.where(article.path)
                session.select(Selection(here, slot, article.path, files.index(path)))
                if here:
                    self._window.stage.reveal(session.selection)
                return

    def _edit(self) -> None:
        if self.articles.key():
            self._window.run("article.edit", article=self.articles.key())

    def _given_back(self, carried: Carried) -> None:
        if carried.kind != "jump":
            self._window.run("slot.remove", slot=carried.slot)

    def _menu(self, at: QPoint) -> None:
        rows = self.tabs.currentWidget()
        if rows is self.articles and self.articles.key() and self._session is not None:
            page, slot = self._session.where(self.articles.key())
            self._session.select(Selection(page, slot, self.articles.key()))
            self._window.menu_of("article", self).popup(self.articles.viewport().mapToGlobal(at))
