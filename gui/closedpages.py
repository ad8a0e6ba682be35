"""Composed pages come in; a warning goes out when a page that is closed, sent to the printer, is not as it was.

A closed page is kept as it was composed when it was closed, or when the issue was opened; the seal that is written
when it is closed tells, too, whether it changed while no window was open. What the warning says goes away when the page
is that again, or is open again.
"""

from collections.abc import Mapping, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gui.icons import icon, pixmap
from gui.relayout import Result
from gui.theme import colours, theme
from layout.display.items import PageDisplay
from layout.edit import plan
from layout.preflight.closing import page_seal

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window


def changed_slots(before: PageDisplay, now: PageDisplay) -> tuple[str, ...] | None:
    """The slots in which two versions of a page differ ("" is what stands in no slot); None where they are printed
    the same."""
    if before is now or (before.trim == now.trim and before.groups == now.groups):
        return None
    names = dict.fromkeys(group.mark.slot for group in (*before.groups, *now.groups))
    return tuple(
        name
        for name in names
        if [g for g in before.groups if g.mark.slot == name] != [g for g in now.groups if g.mark.slot == name]
    )


def close_page(session: "Session", page: int, name: str) -> None:
    """Close a page with the seal of what is printed on it. What is not composed yet gets its seal when it is, if
    nothing else was done meanwhile: one act with the first."""
    seal = _seal(session, page)
    key = "" if seal else f"close {page} {session.version}"
    session.do(name, plan.set_page(session.opened, page, "closed", seal or True), merge=key)
    if not seal:
        drafts = session.drafts

        def composed(result: Result) -> None:
            if session.drafts is not drafts:
                session.composed.disconnect(composed)
            elif result.whole and result.version == session.version:
                session.composed.disconnect(composed)
                QTimer.singleShot(0, session, add_seal)

        def add_seal() -> None:
            seal = _seal(session, page)
            if session.drafts is drafts and seal:
                session.do(name, plan.set_page(session.opened, page, "closed", seal), merge=key)

        session.composed.connect(composed)


def _seal(session: "Session", page: int) -> str:
    """The seal of a page of the edition shown; "" while it is not composed as the copy is now."""
    result = session.result
    if result is None or not result.whole or page not in session.pages:
        return ""
    is_now = (result.version, result.edition) == (session.version, session.edition)
    return page_seal(session.pages[page]) if is_now else ""


class ClosedPages:
    """The closed pages of an issue as they were sent, by edition and number."""

    def __init__(self) -> None:
        self._sent: dict[str, dict[int, PageDisplay]] = {}

    def look(
        self, edition: str, pages: dict[int, PageDisplay], closed: Mapping[int, str]
    ) -> dict[int, tuple[str, ...]]:
        """The closed pages that are not as they were, each with the slots that differ, () where only the seal tells.
        ``closed``: their seals, "" for none."""
        sent = self._sent.setdefault(edition, {})
        self._follow(sent, closed.keys())
        changed: dict[int, tuple[str, ...]] = {}
        for number in sorted(closed.keys() & pages.keys()):
            if number not in sent and closed[number] and page_seal(pages[number]) != closed[number]:
                changed[number] = ()
                continue
            before = sent.setdefault(number, pages[number])
            slots = changed_slots(before, pages[number])
            if slots is None:
                sent[number] = pages[number]  # found equal by a glance, the next time
            else:
                changed[number] = slots
        return changed

    @staticmethod
    def _follow(sent: dict[int, PageDisplay], closed: Set[int]) -> None:
        """Pages that are open again are forgotten; one that only moved keeps what it was."""
        gone, new = sorted(sent.keys() - closed), sorted(closed - sent.keys())
        displays = [sent.pop(number) for number in gone]
        sent.update(zip(new, displays, strict=False))


class ClosedPagesBar(QFrame):
    """Stands above the pages while a closed one differs from what was sent."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window.stage)
        self.setObjectName("ClosedPagesBar")
        self.setAccessibleName(self.tr("A closed page changed"))
        self._window = window
        self._session: Session | None = None
        self._known = ClosedPages()
        #: the closed pages that changed, with their slots
        self.changed: dict[int, tuple[str, ...]] = {}
        self._mark = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.show_page = self._button("eye", self.tr("Show"), self.tr("Bring the page into sight"))
        self.show_page.clicked.connect(self._show_page)
        self.undo = self._button("undo", self.tr("Undo"), self.tr("Take the last act back (Ctrl+Z)"))
        self.undo.clicked.connect(self._undo)
        self.open_again = self._button(
            "unlock", self.tr("Open the page again"), self.tr("The page is not closed any more; its changes stay")
        )
        self.open_again.clicked.connect(self._open_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        for button in (self.show_page, self.undo, self.open_again):
            row.addWidget(button)
        self.hide()
        look = theme()
        if look is not None:
            look.changed.connect(self._tell)
        box = window.stage.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertWidget(0, self)

    @staticmethod
    def _button(name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(icon(name), f" {text}")
        button.setToolTip(about)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # the session

    def opened(self, session: "Session") -> None:
        self._session = session
        self._known = ClosedPages()
        session.composed.connect(self._composed)
        session.edition_changed.connect(self._hide)

    def closed(self) -> None:
        self._session = None
        self._hide()

    def _hide(self) -> None:
        self.changed = {}
        self.hide()

    def _composed(self, result: Result) -> None:
        session = self._session
        if session is None or not result.whole:
            return  # what is set quickly may still move
        closed = {number: page.seal for number, page in enumerate(session.shown_edition.pages, 1) if page.closed}
        pages = {page.number: page for page in result.pages}
        before = self.changed
        self.changed = self._known.look(result.edition, pages, closed)
        if self.changed != before:
            self._tell()

    def _tell(self) -> None:
        if not self.changed:
            self.hide()
            return
        ink = colours()
        self._mark.setPixmap(pixmap("lock", 18, self.devicePixelRatioF(), ink.error.name()))
        self.setStyleSheet(
            f"#ClosedPagesBar {{ border: none; border-bottom: 2px solid {ink.error.name()}; }}"
            f"#ClosedPagesBar QLabel {{ color: {ink.error.name()}; font-weight: 600; }}"
        )
        self.words.setText("\n".join(self._said(number, slots) for number, slots in self.changed.items()))
        self.show()

    def _said(self, page: int, slots: tuple[str, ...]) -> str:
        names = ", ".join(slot for slot in slots if slot)
        if names:
            words = self.tr("Page {page} is closed (sent to the printer), and it changed: {slots}.")
            return words.format(page=page, slots=names)
        return self.tr("Page {page} is closed (sent to the printer), and it changed.").format(page=page)

    # what can be done

    def _show_page(self) -> None:
        if self.changed:
            self._window.stage.show_page(next(iter(self.changed)))

    def _undo(self) -> None:
        self._window.run("edit.undo")

    def _open_again(self) -> None:
        for page in tuple(self.changed):
            self._window.run("page.closed", page=page)
