"""A slot as a form: how its text fits and what would help, where its story goes on, where it stands on the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.canvas.cells import cell_of, fits_page, frame_of, written
from gui.fit import fit_of, fit_text
from gui.panels.inspector.fields import NumberBound
from gui.panels.inspector.meter import Meter
from gui.panels.inspector.section import Fact, Section
from gui.panels.inspector.subject import Subject
from gui.panels.story.places import standing
from gui.theme import colours
from layout.display.items import SlotBox
from layout.edit.words import count
from layout.model.issue import PlacedArticle
from layout.page.grid import Cell

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

#: Words of a line where the story does not tell.
WORDS_A_LINE = 6.0


class FitSection(Section):
    """How what is in the slot fits it, and the acts on a slot."""

    name = "fit"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Slot"))
        self._takes = self.fact(self.tr("Takes"), self.tr("What may stand in this slot"))
        self._fit = Fact(self.body)
        self._fit.setAccessibleName(self.tr("Fit"))
        self._meter = Meter(self.body)
        self._help = Fact(self.body, faint=True)
        self._measure = QWidget(self.body)
        column = QVBoxLayout(self._measure)
        column.setContentsMargins(0, 3, 0, 2)
        column.setSpacing(5)
        for each in (self._fit, self._meter, self._help):
            column.addWidget(each)
        self._fit_label = self.labelled(self.tr("Fit"), self._measure)
        self._empty = Fact(self.body, faint=True)
        self.wide(self._empty)
        self.buttons(
            ("slot.place", self.tr("Place…"), "article"),
            ("slot.swap", self.tr("Swap…"), "swap"),
            ("slot.remove", self.tr("Remove"), "remove"),
            ("slot.fits", self.tr("Best fit…"), "suggest"),
            ("slot.empty", self.tr("Leave empty"), "check"),
        )

    def show_subject(self, subject: Subject) -> None:
        box, session = subject.box, subject.session
        placed = bool(subject.target)
        self.setVisible(placed)
        template = session.issue.templates.get(subject.page.template) if subject.page else None
        slot = template.slot(subject.chosen.slot) if template else None
        self._takes.say(", ".join(self.window_.stage.takes_words(slot.takes)) if slot else "")
        empty, slots = subject.kind == "empty", subject.page.slots if subject.page else {}
        meant = empty and subject.chosen.slot in slots
        self._empty.say(self.tr("Empty on purpose: preflight does not mind.") if meant else "")
        self._empty.setVisible(meant)
        self.offer_buttons({"slot.empty": not empty or meant, "slot.remove": empty, "slot.swap": empty})
        shown = box is not None and bool(box.lines or box.over)
        self._fit_label.setVisible(shown)
        self._measure.setVisible(shown)
        if shown and box is not None:
            self._fit.say(_fit_words(box))
            shades = colours()
            inks = {"over": shades.error, "under": shades.warning, "fits": shades.good}
            self._fit.setStyleSheet(f"color: {inks[fit_of(box.over, box.under)].name()}; font-weight: 600")
            self._meter.show_fit(box.lines, box.over, box.under)
            self._help.say(self._advice(subject, box))
            self._help.setVisible(bool(self._help.text()))

    def write(self, key: str, value: object) -> str:
        raise AssertionError(key, value)

    def _advice(self, subject: Subject, box: SlotBox) -> str:
        match fit_of(box.over, box.under):
            case "over":
                return self.tr(
                    "Cut about %n word(s), make the slot deeper, or let the story go on elsewhere.", "", box.words
                )
            case "under":
                words = max(1, round(box.under * _words_a_line(subject)))
                return self.tr("Room for about %n word(s) more, or for a shallower slot.", "", words)
            case "fits":
                return ""


def _fit_words(box: SlotBox) -> str:
    words = fit_text(box.over, box.under)
    if not box.over or not box.words:
        return words
    count_ = QCoreApplication.translate("FitSection", "%n word(s)", "", box.words)
    return f"{words} · {count_}"


def _words_a_line(subject: Subject) -> float:
    article = subject.article
    if article is None:
        return WORDS_A_LINE
    lines = sum(place.box.lines + place.box.over for place in standing(subject.session, subject.path) if place.box)
    return count(article).words / lines if lines else WORDS_A_LINE


class JumpSection(Section):
    """Where the story of a slot goes on."""

    name = "jump"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Jump"))
        self._to = self.fact(self.tr("Goes on in"), self.tr("The slots in which the story goes on"))
        self._then = self.fact(self.tr("And then in"), self.tr("Slots in which it goes on without jump lines"))
        self._after = self.number(
            "after", self.tr("After"), self.tr("Body lines before the jump"), (0, 999), self.tr("the slot is full")
        )
        self._choose, self._back = self.buttons(
            ("slot.jump", self.tr("Jump to…"), "jump"), ("slot.unjump", self.tr("Take back"), "unlink")
        )

    def show_subject(self, subject: Subject) -> None:
        placed = subject.placement
        self.setVisible(isinstance(placed, PlacedArticle))
        if not isinstance(placed, PlacedArticle):
            return
        jump = placed.jump
        _say(self._to, ", ".join(str(target) for target in jump.to) if jump else self.tr("its slot alone"))
        _say(self._then, ", ".join(str(target) for target in placed.then))
        self._after.set_visible(jump is not None)
        self._after.show_value(jump.after if jump else 0)
        self._back.setEnabled(jump is not None)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        assert key == "after"
        return self.attempt("slot.jump_after", slot=str(self.subject.slot), lines=value)


def _say(fact: Fact, words: str) -> None:
    fact.say(words)
    fact.setVisible(bool(words))
    fact.property("label").setVisible(bool(words))


class PlaceSection(Section):
    """Columns and lines of a slot on its page."""

    name = "place"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Place on the page"))
        made = [NumberBound(key, self.body, (1, 999)) for key in ("column", "line", "columns", "lines")]
        self.numbers([
            (made[0], self.tr("Column"), self.tr("The first column, counted from the left")),
            (made[1], self.tr("Line"), self.tr("The first line, counted from the head")),
            (made[2], self.tr("Columns wide"), self.tr("How many columns it takes (Ctrl+Alt+Left and Right)")),
            (made[3], self.tr("Lines deep"), self.tr("How many lines it takes (Ctrl+Alt+Up and Down)")),
        ])  # fmt: skip
        self._state = Fact(self.body, faint=True)
        self.beside(self._state, self.buttons(("slot.reset", self.tr("Reset"), "reset"))[0])

    def show_subject(self, subject: Subject) -> None:
        target, page = subject.target, subject.page
        self.setVisible(target is not None)
        if target is None or page is None:
            return
        cell = cell_of(subject.session, target)
        if cell is None:
            return
        shown = (cell.column + 1, cell.line + 1, cell.columns, cell.lines)
        for field, value in zip(self.fields.values(), shown, strict=True):
            field.show_value(value)
        own = target.slot in page.overrides
        self._state.say(self.tr("Changed on this page.") if own else self.tr("As the template {name} has it.").format(
            name=page.template))  # fmt: skip

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        assert isinstance(value, int)
        session, target = self.subject.session, self.subject.slot
        frame, cell = frame_of(session, target.page), cell_of(session, target)
        if frame is None or cell is None:
            return ""
        parts = {"column": cell.column, "line": cell.line, "columns": cell.columns, "lines": cell.lines}
        parts[key] = value - 1 if key in ("column", "line") else value
        wanted = Cell(parts["column"], parts["line"], parts["columns"], parts["lines"])
        if not fits_page(frame, wanted):
            return self.tr("The slot would leave the page: it has {columns} columns and {lines} lines.").format(
                columns=frame.grid.columns, lines=frame.grid.lines
            )
        at = written(frame, wanted)
        return self.attempt(
            "slot.resize",
            slot=str(target),
            at=(at.column, at.line, at.columns, at.lines),
            merge=f"place {target} {key}",
        )
