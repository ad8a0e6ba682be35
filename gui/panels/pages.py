"""The pages of the issue come in, a panel of thumbnails goes out: gone to by a click, moved, made and deleted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.fit import fit_of, fit_text
from gui.panels.pagemodel import PageFacts
from gui.panels.pagetable import PageTable
from gui.panels.pagethumbs import PageThumbs
from gui.selection import Selection
from layout.language.tags import is_right_to_left
from layout.model.diagnostics import Severity

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: What stands over the thumbnails, and the codes of faults that the fit sign tells already.
BUTTONS = ("page.insert", "page.duplicate", "page.delete", "", "page.template", "page.closed")
FIT_CODES = frozenset({"overset", "underset"})


class PagesPanel(QWidget):
    """Thumbnails of all spreads."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        #: what was said of each page, and of what
        self._said: dict[int, tuple[tuple[object, ...], PageFacts]] = {}
        self.setAccessibleName(self.tr("Pages"))
        self.thumbs = PageThumbs(window.stage.view.painter, self)
        self.table = PageTable(self.thumbs, self)
        self.table.setAccessibleName(self.tr("Thumbnails of the pages"))
        self.table.setAccessibleDescription(
            self.tr("Arrows go from page to page, Return fits it, Alt+Page Up and Alt+Page Down move it.")
        )
        self.table.chosen.connect(self._go)
        self.table.came.connect(self._take_up)
        self.table.entered_page.connect(self._fit)
        self.table.moved.connect(self._move)
        self.table.deleted.connect(self._delete)
        self.table.waited.connect(window.stage.show_page)
        self.table.menu_wanted.connect(self._menu)
        self._buttons: list[QToolButton] = []
        head = QHBoxLayout()
        head.setContentsMargins(6, 4, 6, 4)
        head.setSpacing(2)
        for id_ in BUTTONS:
            if not id_:
                head.addSpacing(10)
                continue
            button = QToolButton()
            button.setAutoRaise(True)
            button.setObjectName(id_)
            self._buttons.append(button)
            head.addWidget(button)
        head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.setMinimumWidth(216)
        window.stage.visible_changed.connect(self._follow)

    def opened(self, session: "Session") -> None:
        for button in self._buttons:
            action = self._window.actions_by_id[button.objectName()]
            button.setDefaultAction(action)
            button.setAccessibleName(action.toolTip())
        self._session = session
        self.thumbs.opened(session)
        session.renewed.connect(self.renew)
        session.problems_changed.connect(self.renew)  # preflight comes after the pages
        session.edition_changed.connect(self.renew)
        session.selection_changed.connect(self._follow)
        self.renew()

    def closed(self) -> None:
        self._session = None
        self.thumbs.closed()
        self._said.clear()
        self.table.show_pages((), 1.5)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.thumbs.set_awake(True)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.thumbs.set_awake(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._session is not None:
            self.renew()

    # what is shown

    def renew(self) -> None:
        """The pages as they are now."""
        session = self._session
        if session is None or not self.isVisible():
            return
        worst: dict[int, Severity] = {}
        for message in session.problems:
            found = message.diagnostic
            told = message.severity is not Severity.NOTE and found.code not in FIT_CODES
            if told and found.page and worst.get(found.page) is not Severity.ERROR:
                worst[found.page] = message.severity
        count = len(session.shown_edition.pages)
        facts = tuple(self._facts(session, number, worst.get(number)) for number in range(1, count + 1))
        trim = session.issue.trim
        leftwards = is_right_to_left(session.shown_edition.language)
        side = Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
        self.table.setLayoutDirection(side)  # page 1 at the left, and spreads as they lie in print
        self.table.show_pages(facts, trim.height / trim.width)
        self._follow()

    def _facts(self, session: "Session", number: int, worst: Severity | None) -> PageFacts:
        issue, page = session.issue, session.shown_edition.pages[number - 1]
        display = session.pages.get(number)
        of = (page, display, worst, issue.part, issue.first_page, session.edition)
        known = self._said.get(number)
        if known is not None and known[0][1] is display and known[0] == of:
            return known[1]
        boxes = display.slots if display else ()
        over = sum(box.over for box in boxes)
        under = sum(box.under for box in boxes if fit_of(box.over, box.under) == "under") if not over else 0
        folio = f"{issue.part}{issue.first_page + number - 1}"
        section = page.section.of(session.edition)
        spoken = [self.tr("Page {folio}").format(folio=folio), section]
        spoken.append(self.tr("template {name}").format(name=page.template))
        if over or under:
            spoken.append(fit_text(over, under))
        if worst is not None:
            spoken.append(self.tr("has errors") if worst is Severity.ERROR else self.tr("has warnings"))
        if page.closed:
            spoken.append(self.tr("closed"))
        title = f"{folio}  {section}" if section else folio
        words = ", ".join(part for part in spoken if part)
        facts = PageFacts(number, title, page.template, words, over, under, worst, page.closed)
        self._said[number] = (of, facts)
        return facts

    def _follow(self) -> None:
        """Frame the page that the commands of pages would mean."""
        session = self._session
        if session is None:
            return
        shown = self._window.stage.visible_pages()
        self.table.choose(session.selection.page or (shown[0] if shown else 0))

    # acts

    def _go(self, page: int) -> None:
        if self._session is not None and self._session.selection != Selection(page):
            self._window.run("page.go", page=page)

    def _take_up(self, page: int) -> None:
        """With the keyboard here, its keys mean the page that is framed."""
        if self._session is not None and not self._session.selection.page:
            self._session.select(Selection(page))

    def _fit(self, page: int) -> None:
        self._window.run("page.go", page=page)
        self._window.stage.view.fit_spread(page)

    def _move(self, page: int, to: int) -> None:
        self._window.run("page.move", page=page, to=to)

    def _delete(self, page: int) -> None:
        self._window.run("page.go", page=page)
        self._window.run("page.delete", page=page)

    def _menu(self, page: int, at: QPoint) -> None:
        if self._session is None:
            return
        if page:
            self._session.select(Selection(page))
        self._window.menu_of("page", self).popup(at)
