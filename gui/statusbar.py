"""The status bar: page, pointer in the paper's unit, zoom, fit of what is chosen, edition, and what is not saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar

from gui.fit import fit_text
from layout.display.items import SlotBox

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Milliseconds for which a sentence stays.
SAID = 8000
#: Points of a millimetre, and of an inch: papers of letter and tabloid sheets count in inches.
MM, INCH = 72 / 25.4, 72.0


class StatusBar(QStatusBar):
    """Reads the session and the stage; says one sentence at a time at its left."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.setSizeGripEnabled(False)
        self.fit = self._label(self.tr("Fit"), self.tr("How the text of the chosen slot fits, in lines"))
        self.pointer = self._label(self.tr("Pointer"), self.tr("Where the pointer is on the page"))
        self.place = self._label(self.tr("Page"), self.tr("The page on the screen"))
        self.zoom = self._label(self.tr("Zoom"), self.tr("The size of the page on the screen"))
        self.edition = self._label(self.tr("Edition"), self.tr("The edition on the screen"))
        self.closed()
        window.stage.pointer_moved.connect(self._show_pointer)
        window.stage.zoom_changed.connect(self._show_zoom)
        window.stage.visible_changed.connect(self._show_page)

    def _label(self, name: str, about: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(name)
        label.setToolTip(about)
        self.addPermanentWidget(label)
        return label

    def opened(self, session: "Session") -> None:
        self._session = session
        session.selection_changed.connect(self._show_fit)
        session.composed.connect(self._show_fit)
        session.edition_changed.connect(self._show_edition)
        session.changed.connect(self._show_page)
        session.changed.connect(self.clearMessage)  # what was said was said of the version before
        for label in (self.fit, self.pointer, self.place, self.zoom, self.edition):
            label.show()
        self._show_edition()
        self._show_fit()
        self._show_page()
        self._show_zoom()

    def closed(self) -> None:
        self._session = None
        for label in (self.fit, self.pointer, self.place, self.zoom, self.edition):
            label.hide()
        self.clearMessage()

    def say(self, text: str) -> None:
        """One sentence, for some seconds."""
        self.showMessage(text, SAID)

    def fit_text(self, box: SlotBox) -> str:
        """How a slot's text fits, in words."""
        if not box.article and box.kind not in ("article", "package", "items", "jump"):
            return self.tr("empty") if not box.kind else ""
        return fit_text(box.over, box.under)

    def _show_fit(self, _result: object = None) -> None:
        session = self._session
        target = session.selection.target if session else None
        box = session.box(target) if session and target else None
        self.fit.setText(f"{target}: {self.fit_text(box)}" if box and target and self.fit_text(box) else "")

    def _show_page(self) -> None:
        session = self._session
        if session is None:
            return
        shown = self._window.stage.shown_spread()
        count = len(session.shown_edition.pages)
        if shown:
            pages = str(shown[0]) if len(shown) == 1 else f"{shown[0]}–{shown[-1]}"
            self.place.setText(self.tr("Page {pages} of {count}").format(pages=pages, count=count))

    def _show_zoom(self) -> None:
        self.zoom.setText(f"{self._window.stage.zoom * 100:.0f} %")

    def _show_edition(self) -> None:
        session = self._session
        several = session is not None and len(session.issue.editions) > 1
        self.edition.setVisible(several)
        if session is not None:
            self.edition.setText(session.edition)

    def _show_pointer(self, page: int, x: float, y: float) -> None:
        if self._session is None or page == 0:
            self.pointer.setText("")
            return
        unit, points, digits = self._unit()
        self.pointer.setText(f"{x / points:.{digits}f} · {y / points:.{digits}f} {unit}")

    def _unit(self) -> tuple[str, float, int]:
        assert self._session is not None
        name = self._session.issue.sheet.name
        inches = name in ("tabloid", "letter", "half-letter")
        return ("in", INCH, 2) if inches else ("mm", MM, 1)
