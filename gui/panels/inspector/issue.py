"""The issue as a form: number and date, the paper's texts, what the printer needs."""

import re
from typing import TYPE_CHECKING

from gui.languages.messages import spoken
from gui.panels.inspector.fields import day_words
from gui.panels.inspector.section import Section
from gui.panels.inspector.subject import Subject
from gui.panels.story.languages import language_name
from layout.model.sheet import FORMATS, Format
from layout.source.folders import Folders

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

_POINTS = 72 / 25.4
_RANGE = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\Z")


class IssueSection(Section):
    """Number, dates, folios, and which edition is shown."""

    name = "issue"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Issue"))
        self._edition = self.choice(
            "edition", self.tr("Edition"), self.tr("The edition on the screen; texts are written for it")
        )
        self.text("number", self.tr("Number"), self.tr("The issue's number, as it is printed"))
        self.text("volume", self.tr("Volume"), self.tr("The volume or year of the paper, as it is printed"))
        self.day("date", self.tr("Date"), self.tr("The day of the issue: year-month-day"))
        self.day("until", self.tr("Until"), self.tr("The last day, where the issue is of several"), optional=True)
        self._days = self.note()
        self.number("first_page", self.tr("First page"), self.tr("The first folio's number"), (1, 100_000))
        self.text("part", self.tr("Part"), self.tr("Stands before folio numbers, as A"))

    def show_subject(self, subject: Subject) -> None:
        session, said = subject.session, subject.said
        editions = session.issue.editions
        self._edition.offer(
            [(one.id, f"{one.id} – {language_name(one.language)}" if one.id != one.language else
              language_name(one.language)) for one in editions],
            session.shown_edition.id,
        )  # fmt: skip
        self._edition.set_visible(len(editions) > 1)
        for key in ("number", "volume", "date", "until", "part"):
            self.fields[key].show_value(said.issue(key))
        issue = session.issue
        days = day_words(issue.date)
        self._days.say(f"{days} – {day_words(issue.until)}" if issue.until else days)
        self.fields["first_page"].show_value(issue.first_page)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        if key == "edition":
            return self.attempt("view.edition", id_=str(value))
        if key == "until" and value and str(value) < self.subject.session.issue.date.isoformat():
            return self.tr("The last day is before the first.")
        if key == "first_page":
            value = None if value == 1 else value
        if key == "part":
            value = value or None
        return self.attempt("issue.set", key=key, value=value)


class PaperSection(Section):
    """The newspaper's texts, in the edition shown."""

    name = "paper"
    folded = False

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Paper"))
        self.text("name", self.tr("Name"), self.tr("The newspaper's name, as the nameplate has it"))
        self.text("subtitle", self.tr("Subtitle"), self.tr("Stands in the band under the nameplate"))
        self.text("city", self.tr("City"), self.tr("Where the paper appears"))
        self.text("price", self.tr("Price"), self.tr("What the issue costs, as it is printed"))

    def show_subject(self, subject: Subject) -> None:
        for key, field in self.fields.items():
            field.show_value(subject.said.paper(key))

    def write(self, key: str, value: object) -> str:
        if key == "name" and not value:
            session = self.subject.session if self.subject else None
            if session is not None and session.edition == session.issue.edition.id:
                return self.tr("A paper has a name.")
        return self.attempt("issue.set", key=f"paper.{key}", value=value)


class PressSection(Section):
    """Format, printer, pages with colour."""

    name = "press"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Format and press"))
        self._format = self.choice("format", self.tr("Format"), self.tr("The size and columns of the page"))
        self._measures = self.note()
        self._printer = self.choice("printer", self.tr("Printer"), self.tr("The print shop's limits and wishes"))
        self._about = self.note()
        self.text(
            "colour",
            self.tr("Colour pages"),
            self.tr("Pages that carry colour, as 1, 4-5, 8; none: all do"),
            strict=True,
        )

    def show_subject(self, subject: Subject) -> None:
        session, said = subject.session, subject.said
        issue = session.issue
        own = said.issue("format")
        usual = self.tr("As the paper: {name}").format(name=own.inherited or "tabloid")
        offered = [("", usual), *[(name, name) for name in FORMATS]]
        chosen = own.own if own.own in FORMATS or not own.own else ""
        if issue.sheet.name not in FORMATS:
            offered[0] = ("", issue.sheet.name or self.tr("Its own"))
        self._format.offer(offered, chosen)
        self._measures.say(self._measured(issue.sheet))
        printer = said.issue("printer")
        usual = self.tr("As the paper: {name}").format(name=printer.inherited or issue.printer.name)
        names = sorted(Folders(session.folder, said.paper_folder).names("printers"))
        self._printer.offer([("", usual), *[(name, name) for name in names]], printer.own)
        self._about.say(spoken(issue.printer.about) or issue.printer.name)
        colour = said.issue("colour")
        self.fields["colour"].show_value(
            colour._replace(
                own=_ranges(issue.colour) if colour.own else "",
                inherited=_ranges(issue.colour) or self.tr("all pages"),
            )
        )

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        if key == "colour":
            pages = _numbers(str(value))
            if pages is None:
                return self.tr("Write page numbers, as 1, 4-5, 8.")
            count = len(self.subject.session.shown_edition.pages)
            if pages and pages[-1] > count:
                return self.tr("There is no page {page}; the plan has {count}.").format(page=pages[-1], count=count)
            return self.attempt("issue.set", key=key, value=list(pages) or None)
        return self.attempt("issue.set", key=key, value=value or None)

    def _measured(self, sheet: Format) -> str:
        return self.tr("{width} × {height} mm · {columns} columns · {lines} lines").format(
            width=_mm(sheet.width), height=_mm(sheet.height), columns=sheet.columns, lines=sheet.lines
        )


def _mm(points: float) -> str:
    return f"{points / _POINTS:.1f}".rstrip("0").rstrip(".")


def _numbers(text: str) -> tuple[int, ...] | None:
    """``1, 4-5, 8`` as page numbers, small to large; None for anything else."""
    pages: set[int] = set()
    for part in filter(None, (part.strip() for part in re.split(r"[,;\s]+(?![-–])(?<![-–\s])", text.strip()))):
        found = _RANGE.match(part)
        if found is None:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        if not 0 < first <= last <= 999:
            return None
        pages.update(range(first, last + 1))
    return tuple(sorted(pages))


def _ranges(pages: tuple[int, ...]) -> str:
    """Page numbers as people write them: ``1, 4-5, 8``."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
