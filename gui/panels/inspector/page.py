"""A page as a form: its template drawn small, section, colour, closed; and what stands on it, each with its fit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.canvas.cells import frame_of
from gui.fit import fit_of, fit_sign
from gui.languages.messages import spoken
from gui.panels.inspector.section import Fact, Section
from gui.panels.inspector.subject import Subject
from gui.panels.rows import Row
from gui.selection import Selection
from gui.start.plan import DrawnPage, drawn_page, paint_plan_page
from gui.theme import colours
from layout.model.article import plain
from layout.model.issue import (
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Target,
)  # fmt: skip
from layout.model.sheet import FORMATS

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel
    from gui.session import Session


class Miniature(QWidget):
    """A page divided as its template and its own places do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = FORMATS["tabloid"]
        self._page: DrawnPage | None = None
        self._paper = ""
        self.setFixedSize(QSize(76, 116))
        self.setAccessibleName(self.tr("The page as its template divides it"))
        self.setToolTip(self.tr("The page as its template divides it"))

    def show_page(self, session: "Session", number: int) -> None:
        frame = frame_of(session, number)
        self._sheet = session.issue.sheet
        self._page = drawn_page(frame, self._sheet) if frame else None
        self._paper = session.shown_edition.paper.name.of(session.edition)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._page is None:
            return
        shades, sheet = colours(), self._sheet
        scale = min((self.width() - 3) / sheet.width, (self.height() - 4) / sheet.height)
        box = QRectF(1, 1, sheet.width * scale, sheet.height * scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box.translated(1, 1.5), shades.paper_shadow)
        painter.fillRect(box, shades.paper)
        painter.translate(box.topLeft())
        paint_plan_page(painter, self._page, sheet, scale, self._paper)
        painter.translate(-box.topLeft())
        painter.setPen(QPen(shades.paper_edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.end()


class PageSection(Section):
    """Template, section, closed, colour."""

    name = "page"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Page"))
        self._small = Miniature(self.body)
        self._template = Fact(self.body)
        self._template.setAccessibleName(self.tr("Template"))
        self._about = Fact(self.body, faint=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._template)
        words.addWidget(self._about)
        words.addStretch(1)
        self._words = words
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._small)
        row.addLayout(words, 1)
        self.wide(row)
        (change,) = self.buttons(("page.template", self.tr("Change…"), "template"))
        change.setAccessibleName(self.tr("Change template"))
        words.insertWidget(2, change)
        self.text("section", self.tr("Section"), self.tr("Stands at the head of the page"))
        self.text("section_deck", self.tr("Section deck"), self.tr("A line beside the section's name"))
        self.flag("in_colour", self.tr("Carries colour"), self.tr("Whether the press prints this page in colour"))
        self.flag("closed", self.tr("Closed"), self.tr("Sent to the printer: from then on any change is told"))

    def show_subject(self, subject: Subject) -> None:
        session, page = subject.session, subject.page
        if page is None:
            return
        number = subject.chosen.page
        self._small.show_page(session, number)
        self._template.say(page.template)
        template = session.issue.templates.get(page.template)
        about = spoken(template.about) if template else ""
        moved = len(page.overrides)
        own = self.tr("%n slot(s) changed on this page", "", moved) if moved else ""
        self._about.say("\n".join(part for part in (about, own) if part))
        for key in ("section", "section_deck"):
            self.fields[key].show_value(subject.said.page(number, key))
        colour = session.issue.colour
        self.fields["in_colour"].show_value(not colour or number in colour)
        self.fields["closed"].show_value(page.closed)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        number, session = self.subject.chosen.page, self.subject.session
        if key == "closed":
            page = session.page(number)
            return self.attempt("page.closed", page=number) if page and page.closed != value else ""
        if key == "in_colour":
            every = tuple(range(1, len(session.shown_edition.pages) + 1))
            pages = set(session.issue.colour or every)
            (pages.add if value else pages.discard)(number)
            if not pages:
                return self.tr("At least one page carries colour, or all.")
            return self.attempt("issue.set", key="colour", value=sorted(pages) if pages != set(every) else None)
        return self.attempt("page.set", key=key, value=value, page=number)


class ContentsSection(Section):
    """What stands in the slots of a page."""

    name = "contents"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("On this page"))
        self.rows = self.list_of(self.tr("What stands on this page"), self.tr("A click goes to the slot"))
        self.rows.itemClicked.connect(self._go)
        self.rows.itemActivated.connect(self._go)
        self.grid.setContentsMargins(0, 0, 0, 8)

    def show_subject(self, subject: Subject) -> None:
        session, page = subject.session, subject.page
        template = session.issue.templates.get(page.template) if page else None
        if page is None or template is None:
            self.rows.show_rows(())
            return
        rows = tuple(slot_row(session, Target(subject.chosen.page, slot.name)) for slot in template.slots)
        self.rows.show_rows(rows)
        self.rows.setFixedHeight(self.rows.sizeHintForRow(0) * len(rows) + 2 if rows else 0)

    def write(self, key: str, value: object) -> str:
        raise AssertionError(key, value)

    def _go(self) -> None:
        if self.subject is not None and self.rows.key():
            self._panel.choose(Selection(self.subject.chosen.page, self.rows.key()))


def slot_row(session: "Session", target: Target) -> Row:
    """A slot as a row: what stands in it, and how it fits."""
    placed, box = session.placement(target), session.box(target)
    title, over = "", box is not None
    match placed:
        case PlacedArticle(path):
            article = session.article(path)
            title = (plain(article.headline) if article else "") or path
        case PlacedPicture(picture, headline):
            title, over = headline.of(session.edition) or picture.file.rpartition("/")[2], False
        case PlacedAdvert(file, client):
            title, over = client or file, False
        case PlacedPackage(paths, headline):
            title = headline.of(session.edition) or (paths[0] if paths else "")
        case PlacedItems(files, headline):
            title = headline.of(session.edition) or (files[0] if files else "")
        case PlacedTeasers(_, _, headline):
            title, over = (
                headline.of(session.edition) or QCoreApplication.translate("ContentsSection", "Teasers"),
                False,
            )
        case PlacedContents(_, headline):
            title = headline.of(session.edition) or QCoreApplication.translate("ContentsSection", "Contents")
            over = False
        case None if box is not None and box.kind == "jump":
            article = session.article(box.article)
            title = QCoreApplication.translate("ContentsSection", "goes on: {story}").format(
                story=(plain(article.headline) if article else "") or box.article
            )
        case None:
            return Row(target.slot, QCoreApplication.translate("ContentsSection", "empty"), target.slot, faint=True)
    if box is None or not over:
        return Row(target.slot, title, target.slot)
    return Row(target.slot, title, target.slot, fit_sign(box.over, box.under), fit_of(box.over, box.under))
