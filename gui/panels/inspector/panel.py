"""An open session comes in; the forms of what is chosen go out, in a column that scrolls."""

import itertools
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.languages.messages import spoken
from gui.panels.inspector.article import PicturesSection, StyleSection, TextSection
from gui.panels.inspector.decided import DecidedSection
from gui.panels.inspector.fold import EDGE
from gui.panels.inspector.issue import IssueSection, PaperSection, PressSection
from gui.panels.inspector.page import ContentsSection, PageSection
from gui.panels.inspector.picture import CropSection, FileSection, PictureSection, StandsSection
from gui.panels.inspector.placed import AdvertSection, MembersSection
from gui.panels.inspector.section import Section
from gui.panels.inspector.slot import FitSection, JumpSection, PlaceSection
from gui.panels.inspector.subject import Kind, Subject, subject_of
from gui.panels.inspector.values import Said
from gui.panels.thumbs import Thumbs
from gui.selection import NOTHING, Selection
from gui.theme import colours, heading, small
from layout.edit.opened import EditError
from layout.model.article import plain
from layout.model.issue import PlacedItems, PlacedPackage, PlacedTeasers

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Pixels that the forms need: labels, and fields of some words.
WIDTH = 280
#: Changes within this many milliseconds are shown at once: nobody reads the form while typing in the page.
PAUSE = 30

_SECTIONS: dict[Kind, tuple[type[Section], ...]] = {
    "issue": (IssueSection, PaperSection, PressSection),
    "page": (PageSection, ContentsSection),
    "empty": (FitSection, PlaceSection),
    "article": (FitSection, TextSection, StyleSection, PicturesSection, JumpSection, PlaceSection, DecidedSection),
    "picture": (PictureSection, CropSection, StandsSection, FileSection),
    "photo": (PictureSection, CropSection, FileSection, FitSection, PlaceSection),
    "advert": (AdvertSection, FitSection, PlaceSection),
    "package": (FitSection, MembersSection, PlaceSection, DecidedSection),
    "items": (FitSection, MembersSection, PlaceSection),
    "teasers": (FitSection, MembersSection, PlaceSection),
    "contents": (FitSection, PlaceSection),
}


class InspectorPanel(QScrollArea):
    """What is chosen, with all its keys."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.desk = window
        self._session: Session | None = None
        self._said: Said | None = None
        self._sections: dict[type[Section], Section] = {}
        self._stale = False
        self.subject: Subject | None = None
        self.thumbs = Thumbs(260, self)
        self.setObjectName("Inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(WIDTH)
        self._column = QWidget()
        self._column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.trail = QLabel()
        self.trail.setFont(small(self.font()))
        self.trail.setWordWrap(True)
        self.trail.setTextFormat(Qt.TextFormat.RichText)
        self.trail.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.trail.setAccessibleName(self.tr("Where it stands"))
        self.trail.setToolTip(self.tr("Go to what holds it"))
        self.trail.setContentsMargins(EDGE, 9, EDGE, 0)
        self.trail.linkActivated.connect(self._go)
        self.title = QLabel()
        self.title.setFont(heading(self.font(), 1))
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setContentsMargins(EDGE, 1, EDGE, 8)
        self.title.setAccessibleName(self.tr("What is chosen"))
        self._box = QVBoxLayout(self._column)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.trail)
        self._box.addWidget(self.title)
        self._box.addStretch(1)
        self.setWidget(self._column)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.renew)

    # the session

    def opened(self, session: "Session") -> None:
        self._session = session
        session.renewed.connect(self._later)
        session.problems_changed.connect(self._later)  # preflight comes after the pages
        session.edition_changed.connect(self.follow)
        session.selection_changed.connect(self.follow)
        self.renew()

    def closed(self) -> None:
        self._timer.stop()
        self._session = self._said = self.subject = None
        self.thumbs.forget()
        for section in self._sections.values():
            section.forget()
            section.hide()
        self.title.setText("")
        self.trail.setText("")

    def follow(self) -> None:
        """Another thing is chosen: what was typed into the forms goes to the one before."""
        self.flush()
        self.renew()

    def flush(self) -> None:
        """Tell of what was typed and not told yet."""
        for section in self._sections.values():
            if not section.isHidden():
                section.flush()

    def renew(self) -> None:
        """Show what is chosen as it is now."""
        self._timer.stop()
        session = self._session
        if session is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        try:
            self._said = Said(session, self._said)
        except EditError:  # the plan is gone; the problem list says so
            return
        before = self.subject
        subject = self.subject = subject_of(session, self._said)
        self._show_head(subject)
        wanted = _SECTIONS[subject.kind]
        turned = before is None or before.kind != subject.kind
        if turned:
            self._arrange(wanted)
        for kind in wanted:
            self._sections[kind].renew(subject)
        if before is not None and before.chosen != subject.chosen and turned:
            self.verticalScrollBar().setValue(0)

    def _later(self) -> None:
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._session is not None:
            self._timer.start()

    # acts

    def attempt(self, id_: str, /, **arguments: object) -> str:
        """Run a command; what keeps it from being done, "" where it was done. No dialog: the field says it."""
        try:
            self.desk.commands[id_].run(self.desk, **arguments)
        except EditError as fault:
            return ": ".join(spoken(part) for part in (fault.message, fault.hint) if part)
        self.desk.ran.emit(id_)
        return ""

    def undo(self) -> None:
        self.flush()
        self.desk.run("edit.undo")
        self.renew()

    def redo(self) -> None:
        self.desk.run("edit.redo")
        self.renew()

    def leave(self) -> None:
        """Escape: the page has the keyboard."""
        self.desk.stage.setFocus()

    def choose(self, selection: Selection) -> None:
        """Choose something, and bring it into sight."""
        session = self._session
        if session is not None:
            session.select(selection)
            self.desk.stage.reveal(selection)

    # how

    def _arrange(self, wanted: tuple[type[Section], ...]) -> None:
        self._column.setUpdatesEnabled(False)
        for kind, section in self._sections.items():
            if kind not in wanted:
                section.hide()
        order: list[QWidget] = []
        for at, kind in enumerate(wanted):
            section = self._sections.get(kind) or self._made(kind)
            self._box.removeWidget(section)
            self._box.insertWidget(2 + at, section)
            section.show()
            order += section.stops()
        for one, two in itertools.pairwise(order):
            QWidget.setTabOrder(one, two)
        self._column.setUpdatesEnabled(True)

    def _made(self, kind: type[Section]) -> Section:
        made = self._sections[kind] = kind(self)
        return made

    def _show_head(self, subject: Subject) -> None:
        words = self._title(subject)
        self.title.setText(words)
        chosen = subject.chosen
        places = [("issue", self.tr("Issue"))]
        if chosen.page:
            places.append(("page", self.tr("Page {page}").format(page=chosen.page)))
        if chosen.slot:
            places.append(("slot", chosen.slot))
            if subject.kind == "article" and isinstance(subject.placement, PlacedPackage | PlacedItems | PlacedTeasers):
                places.append(("article", self.tr("Article")))
        if subject.kind == "picture":
            places.append(("picture", self.tr("Picture {number}").format(number=chosen.picture + 1)))
        if not chosen.page and subject.article is not None:
            places.insert(1, ("slot", self.tr("Article")))
        ink = colours().muted.name()
        parts = [
            f'<a href="{where}" style="color:{ink}; text-decoration:none">{escape(name)}</a>'
            for where, name in places[:-1]
        ]
        parts.append(f'<span style="color:{ink}">{escape(places[-1][1])}</span>')
        self.trail.setText(f' <span style="color:{ink}">›</span> '.join(parts))
        self.trail.setVisible(len(places) > 1)
        self.title.setContentsMargins(EDGE, 1 if len(places) > 1 else 10, EDGE, 8)

    def _title(self, subject: Subject) -> str:
        chosen = subject.chosen
        names = {
            "photo": self.tr("Picture"), "advert": self.tr("Advert"), "package": self.tr("Package"),
            "items": self.tr("Short pieces"), "teasers": self.tr("Teasers"), "empty": self.tr("Empty slot"),
            "contents": self.tr("Contents"),
        }  # fmt: skip
        match subject.kind:
            case "issue":
                return self.desk.issue_title()
            case "page":
                page = subject.page
                section = page.section.of(subject.session.edition) if page else ""
                name = self.tr("Page {page}").format(page=chosen.page)
                return f"{name} · {section}" if section else name
            case "article":
                article = subject.article
                return (plain(article.headline) if article else "") or chosen.article
            case "picture":
                picture = subject.picture
                return picture.file.rpartition("/")[2] if picture else ""
            case kind:
                return names[kind]

    def _go(self, where: str) -> None:
        chosen = self.subject.chosen if self.subject else NOTHING
        match where:
            case "issue":
                self.choose(NOTHING)
            case "page":
                self.choose(Selection(chosen.page))
            case _:
                placed = self.subject.placement if self.subject else None
                many = isinstance(placed, PlacedPackage | PlacedItems | PlacedTeasers) and chosen.picture < 0
                self.choose(Selection(chosen.page, chosen.slot, "" if many else chosen.article))
