"""The canvas in the window: an open session comes in, its pages are shown as printed, overlays and tools over them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.canvas.cropping import Cropping
from gui.canvas.marks import ProblemMark, block_text, problem_marks
from gui.canvas.overlay import SPILL, Overlay
from gui.canvas.pointer import Pointer
from gui.canvas.view import DeskView
from gui.relayout import Result
from gui.selection import Selection
from layout.display.caret import Caret, Spot, caret
from layout.display.items import IssueDisplay, PageDisplay, Picture, SlotBox, walk
from layout.model.geometry import Rect
from layout.page.plan import PageFrame, frames

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: What may be shown over the pages; the first two at first.
OVERLAYS = ("slots", "problems", "grid", "baselines", "bleed", "safe", "press")
SHOWN_AT_FIRST = frozenset({"slots", "problems"})


class Stage(QWidget):
    """The view of the pages and what lies over them."""

    #: page (0: none), x and y in points from the top left of its trim
    pointer_moved = Signal(int, float, float)
    zoom_changed = Signal()
    visible_changed = Signal()
    overlays_changed = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("Canvas")
        self._window = window
        self._session: Session | None = None
        settings = window.settings
        self._overlays = {name for name in OVERLAYS if settings.flag(f"canvas/{name}", name in SHOWN_AT_FIRST)}
        self.view = DeskView(self)
        self.view.set_spreads(settings.flag("canvas/spreads", True))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.bare = QLabel(
            self.tr("This issue has no page yet. Insert one with Page, Insert page (Ctrl+Shift+P)."), self
        )
        self.bare.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bare.setWordWrap(True)
        self.bare.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.bare.hide()
        self.view.zoom_changed.connect(self.zoom_changed)
        self.view.visible_changed.connect(self._look)
        self.lying_over = Overlay(self)
        self.cropping: Cropping | None = None
        self._frames: tuple[tuple[object, ...], tuple[PageFrame, ...]] | None = None
        #: what tells how the sheets lie, as it was the last time
        self._laid: tuple[object, ...] = (None,)
        #: what lies over the sheets apart from their slots, as it was shown last
        self._sheets: tuple[object, ...] = ()
        #: the slots of each page as they were shown last
        self._slots: dict[int, tuple[SlotBox, ...]] = {}
        self._trial: dict[int, PageDisplay] = {}
        self._marks: tuple[ProblemMark, ...] = ()
        self._writing: tuple[str, int, int] | None = None
        self._caret: Caret | None = None
        self.pointer = Pointer(self, window)
        self.view.viewport().installEventFilter(self)

    # the session

    def opened(self, session: "Session") -> None:
        """Show an issue: empty sheets first, pages as they are composed."""
        self._session = session
        session.composed.connect(self._composed)
        session.changed.connect(self._renew)
        session.edition_changed.connect(self._renew)
        session.selection_changed.connect(self.refresh)
        session.problems_changed.connect(self._mark_problems)
        self.pointer.reset()
        self.view.clear()
        self._renew()
        self.view.fit_spread(1)

    def closed(self) -> None:
        """Show nothing."""
        if self.cropping is not None:
            self.cropping.finish(keep=False)
        self.pointer.reset()
        self._session = None
        self._trial = {}
        self._frames = None
        self._laid, self._sheets, self._slots = (None,), (), {}
        self._marks = ()
        self._writing = self._caret = None
        self.bare.hide()
        self.view.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bare.setGeometry(self.rect().adjusted(24, 24, -24, -24))

    def end(self) -> None:
        """The window closes: nothing is watched, nothing runs any more."""
        self.pointer.end()
        self.view.viewport().removeEventFilter(self)
        self.view.close_canvas()

    @property
    def session(self) -> "Session | None":
        """The open issue."""
        return self._session

    def _composed(self, result: Result) -> None:
        self._trial = {}
        session = self._session
        if not result.whole and session is not None and self._sheets and self._sheets[2] is self.frames():
            # somebody types, or drags: the pages in sight at once, all else a moment later
            self.view.painter.faces.book = result.book
            for page in result.pages:
                self.view.show_page(page)
            self._refresh_slots(result.pages)
            return
        self._show(result)
        if result.whole:
            self._place_caret(follow=False)

    def _renew(self) -> None:
        """As many sheets as the plan has pages; a key typed into an article changes nothing of that."""
        session = self._session
        if session is None:
            return
        issue = session.issue
        laid = (session.edition, session.shown_edition.pages, issue.colour, issue.printer, self.frames())
        if self._trial or any(new is not old for new, old in zip(laid, self._laid, strict=False)):
            self._laid = laid
            self._show(None)

    def _show(self, result: Result | None) -> None:
        session = self._session
        if session is None:
            return
        edition = session.shown_edition
        titles = tuple(self._title(number) for number in range(1, len(edition.pages) + 1))
        pages = result.pages if result else tuple(session.pages.values())
        display = IssueDisplay("", edition.language, "", edition.id, pages)
        self.view.set_pages(display, titles, result.book if result else None, session.issue.trim)
        self.bare.setVisible(not titles)
        self._apply_overlays()
        if result is not None and result.whole:
            self._mark_problems()
        sheets = (edition.id, titles, self.frames(), session.issue.printer)
        if sheets != self._sheets:
            self._sheets = sheets
            self.refresh()
        else:
            self._refresh_slots(pages)

    def _refresh_slots(self, pages: tuple[PageDisplay, ...]) -> None:
        """Paint anew what lies over the slots that are others now: painting all would paint all pages."""
        for page in pages:
            before, self._slots[page.number] = self._slots.get(page.number, ()), page.slots
            for box in {*before} ^ {*page.slots}:
                self.lying_over.update_slot(page.number, box.rect)

    def _title(self, number: int) -> str:
        """What stands under a page: its folio, section and template."""
        assert self._session is not None
        issue, page = self._session.issue, self._session.shown_edition.pages[number - 1]
        parts = [f"{issue.part}{issue.first_page + number - 1}", page.section.of(self._session.edition), page.template]
        if page.closed:
            parts.append(self.tr("closed"))
        return "  ·  ".join(part for part in parts if part)

    # what overlay and tools ask for

    def refresh(self) -> None:
        """Paint anew what lies over the pages."""
        self.lying_over.update()

    def refresh_page(self, page: int) -> None:
        """Paint anew what lies over one page, and with it the page: half the work where a spread is shown."""
        around = SPILL / self.view.pixels
        self.lying_over.update(self.view.scene_rect(page).adjusted(-around, -around, around, around))

    def frames(self) -> tuple[PageFrame, ...]:
        """The frames of the edition's pages."""
        session = self._session
        if session is None:
            return ()
        issue, edition = session.issue, session.shown_edition
        key = (edition.pages, issue.templates, issue.sheet, issue.first_page, issue.part)
        known = self._frames
        if known is None or known[0] != key:
            known = self._frames = (key, frames(issue, edition))
        return known[1]

    def boxes(self, page: int) -> tuple[SlotBox, ...]:
        """The slots of a page as it is seen now, trials included."""
        session = self._session
        shown = self._trial.get(page) or (session.pages.get(page) if session else None)
        return shown.slots if shown else ()

    def show_trial(self, pages: dict[int, PageDisplay]) -> None:
        """These pages show what a drag would give."""
        self._trial = pages

    def follow_caret(self, path: str, block: int, offset: int) -> None:
        """Show on the page where the story editor's caret stands; "" shows none."""
        self._writing = (path, block, offset) if path else None
        session = self._session
        if session is not None and session.result is not None and session.result.version == session.version:
            self._place_caret(follow=True)  # else once the version that is being typed is composed

    def caret_on(self, page: int) -> Rect | None:
        """The story editor's caret on a page."""
        return self._caret.rect if self._caret is not None and self._caret.page == page else None

    def _place_caret(self, *, follow: bool) -> None:
        session, before = self._session, self._caret
        self._caret = None
        if session is not None and self._writing is not None:
            path, block, offset = self._writing
            article = session.article(path)
            if article is not None and 0 <= block < len(article.blocks):
                spot = Spot(article.path, block, offset)
                kinds = ("package", "items")
                pages = [
                    page
                    for _, page in sorted(session.pages.items())
                    if any(box.article == path or box.kind in kinds for box in page.slots)
                ]
                self._caret = caret(pages, spot, block_text(article.blocks[block]))
        if self._caret is not None and follow:
            self.view.reveal(self._on_scene(self._caret.page, self._caret.rect))
        if self._caret != before:
            for mark in (before, self._caret):
                if mark is not None:
                    self.lying_over.update_slot(mark.page, mark.rect)

    def marks(self, page: int) -> list[ProblemMark]:
        """Where the page's errors and warnings are marked."""
        return [mark for mark in self._marks if mark.page == page]

    def _mark_problems(self) -> None:
        session = self._session
        if session is not None:
            named = [(problem, session.place_of(problem)) for problem in session.problems]
            marks = problem_marks(named, session.pages, session.shown_edition.articles)
            if marks != self._marks:
                self._marks = marks
                self.refresh()

    def takes_words(self, takes: tuple[str, ...]) -> list[str]:
        """What a slot takes, in words."""
        words = {
            "article": self.tr("article"), "package": self.tr("package"), "items": self.tr("items"),
            "picture": self.tr("picture"), "advert": self.tr("advert"), "teasers": self.tr("teasers"),
            "contents": self.tr("contents"), "jump": self.tr("jump"),
        }  # fmt: skip
        return [words[kind] for kind in takes]

    def chosen_rect(self) -> QRectF | None:
        """The chosen slot in pixels of the viewport."""
        session = self._session
        target = session.selection.target if session else None
        box = next((box for box in self.boxes(target.page) if box.name == target.slot), None) if target else None
        if target is None or box is None:
            return None
        transform = self.view.viewportTransform()
        return transform.mapRect(self._on_scene(target.page, box.rect))

    def picture_rect(self) -> Rect | None:
        """The chosen picture on its page."""
        found = self._chosen_picture()
        return found[0] if found else None

    def _chosen_picture(self) -> tuple[Rect, Picture] | None:
        session = self._session
        chosen = session.selection if session else None
        page = session.pages.get(chosen.page) if session and chosen else None
        if session is None or chosen is None or page is None:
            return None
        story = session.article(chosen.article)
        file = ""
        if chosen.picture >= 0 and story is not None and chosen.picture < len(story.pictures):
            file = session.issue.files.get(story.pictures[chosen.picture].file, "")
        elif chosen.article:
            return None
        for group in page.groups:
            if group.mark.slot != chosen.slot:
                continue
            for item, dx, dy in walk((group,)):
                if isinstance(item, Picture) and (not file or item.file == file):
                    return item.rect.moved(dx, dy), item
        return None

    def begin_crop(self) -> None:
        """Take the chosen picture into the hand."""
        found = self._chosen_picture()
        session = self._session
        if found is None or session is None or self.cropping is not None:
            return
        self.cropping = Cropping(self, self._window, self._on_scene(session.selection.page, found[0]), found[1])
        self.view.setFocus()
        self.refresh()

    def _on_scene(self, page: int, rect: Rect) -> QRectF:
        return QRectF(rect.x, rect.y, rect.width, rect.height).translated(self.view.scene_rect(page).topLeft())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return self.cropping is not None and isinstance(event, QWheelEvent) and self.cropping.wheel(event)

    # what is seen

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self.view.zoom

    def set_zoom(self, zoom: float) -> None:
        self.view.set_zoom(zoom)

    def zoom_in(self) -> None:
        self.view.zoom_in()

    def zoom_out(self) -> None:
        self.view.zoom_out()

    def fit(self) -> None:
        """The whole spread."""
        self.view.fit_spread()

    def fit_width(self) -> None:
        self.view.fit_width()

    @property
    def spreads(self) -> bool:
        """Whether facing pages lie beside each other."""
        return self.view.spreads

    def set_spreads(self, spreads: bool) -> None:
        self.view.set_spreads(spreads)
        self._window.settings.keep("canvas/spreads", spreads)

    def visible_pages(self) -> tuple[int, ...]:
        """The pages in sight, the one of which most is seen first."""
        return self.view.visible_pages()

    def shown_spread(self) -> tuple[int, ...]:
        """The pages of the spread of which most is seen."""
        return self.view.spread_of(self.view.current_page())

    def show_page(self, page: int) -> None:
        """Bring a page into the middle."""
        self.view.go_to(page)

    def reveal(self, selection: Selection) -> None:
        """Scroll what is chosen into sight: its slot, else its page."""
        session = self._session
        if session is None or not selection.page:
            return
        page = self.view.scene_rect(selection.page)
        target = selection.target
        box = session.box(target) if target else None
        if box is None:
            self.view.reveal(page)
        else:
            rect = QRectF(box.rect.x, box.rect.y, box.rect.width, box.rect.height)
            self.view.reveal(rect.translated(page.topLeft()))

    def _look(self) -> None:
        """What is in sight is composed before all else."""
        if self._session is not None:
            self._session.shown = self.view.visible_pages() or (1,)
        self.visible_changed.emit()

    # overlays

    def overlay(self, name: str) -> bool:
        """Whether an overlay is shown."""
        return name in self._overlays

    def set_overlay(self, name: str, shown: bool) -> None:
        """Show or hide an overlay (one of OVERLAYS); remembered."""
        assert name in OVERLAYS, name
        if shown != self.overlay(name):
            (self._overlays.add if shown else self._overlays.remove)(name)
            self._window.settings.keep(f"canvas/{name}", shown)
            self._apply_overlays()
            self.overlays_changed.emit()

    def _apply_overlays(self) -> None:
        """Press preview: pages that carry no colour in grey."""
        session = self._session
        if session is None:
            return
        grey: frozenset[int] = frozenset()
        if self.overlay("press") and session.issue.colour:
            grey = frozenset(range(1, len(session.shown_edition.pages) + 1)) - set(session.issue.colour)
        self.view.set_grey_pages(grey)
        self.view.set_bleed_shown(self.overlay("bleed") and not self.overlay("press"))
