"""issue.yaml comes in, the Outline of the issue goes out: all of it that stays the same whatever its articles say."""

import datetime
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from layout.model.diagnostics import SourceSpan
from layout.model.issue import Issue, Page
from layout.model.mapping import FrozenMap
from layout.model.nouns import counted
from layout.model.printer import PrinterProfile
from layout.model.sheet import FORMATS, Format
from layout.model.styles import Stylesheet
from layout.model.template import Template
from layout.model.values import dataclass
from layout.source.files import read_text
from layout.source.folders import normal
from layout.source.jumps import check_jumps
from layout.source.kinds import MISSING
from layout.source.library import Named
from layout.source.locate import Locator
from layout.source.memory import Memory
from layout.source.names import suggest
from layout.source.paper import PaperReader, paper_folder, paper_values
from layout.source.placing import check_teasers, check_unplaced, named_articles, taken_off
from layout.source.plan import PagePlan, PlanReader, Templates
from layout.source.printers import HOUSE_PRINTER, check_trim, find_printer, read_printer
from layout.source.refers import Refers
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema.plan import ISSUE
from layout.source.stylesheet import check_family, read_stylesheet
from layout.source.texts import EditionTexts
from layout.source.yaml import Mapping as Node
from layout.source.yaml import compose

Values = Mapping[str, Any]


@dataclass(slots=True)
class Outline:
    """``issue`` is without its editions; ``values`` are those of issue.yaml, ``keys`` the places of its keys.
    By edition: ``plans``, with ``pages`` less the jumps that cannot be made, and the articles that they name.
    For the desk: ``unplaced``, the articles that no edition names, and ``known``, all templates there are."""

    issue: Issue
    values: Values
    keys: dict[KeyPath, SourceSpan]
    texts: EditionTexts
    plans: dict[str, list[PagePlan]]
    pages: dict[str, tuple[Page, ...]]
    named: dict[str, list[Named]]
    refers: Refers
    unplaced: list[str]
    known: FrozenMap[str, Template]


def read_outline(file: str, memory: Memory, report: Report, for_desk: bool) -> Outline | None:
    """The outline of the issue.yaml of this absolute path; None where it cannot be read (reported)."""
    plan, folders = os.path.basename(file), memory.folders
    if not folders.is_file(file):
        hint = "give the path of an issue.yaml, or of the folder that holds it"
        report.add("missing-file", f"{file} is not there", hint, SourceSpan(plan))
        return None
    sink = FileReport(report, plan)
    text = read_text(file, folders, sink)
    node = compose(text, sink) if text is not None else None
    if node is None or not isinstance(node, Node):
        if text is not None and not report.diagnostics:
            sink.add("bad-value", "this is not an issue", "write date:, paper: and pages:", sink.span(1, 1))
        return None
    values = ISSUE.read(node, sink, ())
    return _OutlineReader(values if values is not MISSING else {}, memory, sink).outline(for_desk)


class _OutlineReader:
    """Reads what the tables of issue.yaml name, room by room."""

    def __init__(self, values: Values, memory: Memory, sink: FileReport) -> None:
        self._values = values
        self._memory = memory
        self._sink = sink
        self._report = sink.report
        self._folders = memory.folders
        given = values.get("paper", {})
        self._paper_sink = sink
        self._paper_path: KeyPath = ("paper",)
        if isinstance(given, str):
            self._folders.turn_to(paper_folder(given, self._folders, sink) if given else "")
            given = {}
            if self._folders.paper:
                given, self._paper_sink = paper_values(self._folders, self._report)
                self._paper_path = ()
        else:
            self._folders.turn_to("")
        self._paper: Values = given
        self._locator = Locator(self._folders)

    def outline(self, for_desk: bool) -> Outline:
        texts = self._texts()
        paper = PaperReader(texts, self._locator).build(self._paper, self._paper_sink, self._paper_path)
        product = self._product()
        stylesheet = self._memory.recall(
            ("styles", product), self._report, lambda part: read_stylesheet(self._folders, part, product)
        )
        sheet = self._format(stylesheet.style("body").leading)
        templates = Templates(self._memory, self._report, self._locator, sheet.lines)
        reader = PlanReader(texts, templates, self._sink)
        printer = self._printer(sheet)
        plans = {edition: self._plans(reader, edition) for edition in texts.languages}
        named = {edition: named_articles(plans[edition], self._sink) for edition in plans}
        pages = {edition: self._pages(plans[edition], edition, reader, texts) for edition in plans}
        self._check_families(templates, stylesheet)
        unplaced = check_unplaced(self._folders, reader.mentioned, self._report)
        date, until = self._dates()
        issue = Issue(
            folder=self._folders.issue,
            plan=self._sink.file,
            paper=paper,
            date=date,
            language=texts.languages[texts.first],
            sheet=sheet,
            printer=printer,
            stylesheet=stylesheet,
            editions=(),
            templates=FrozenMap({name: t for name, t in templates.known.items() if t is not None}),
            files=FrozenMap(self._locator.files),
            fonts=self._folders.fonts(),
            volume=self._values.get("volume", ""),
            number=self._values.get("number", ""),
            until=until,
            colour=self._colour(),
            first_page=self._values.get("first_page", 1),
            part=self._values.get("part", ""),
        )
        languages = dict.fromkeys([*texts.languages, *texts.languages.values()])
        return Outline(
            issue, self._values, self._sink.keys, texts, plans, pages, named,
            refers=Refers(reader.mentioned, languages, self._folders.log, unplaced),
            unplaced=self._unplaced(unplaced, reader.mentioned) if for_desk else [],
            known=self._all_templates(sheet.lines) if for_desk else FrozenMap(),
        )  # fmt: skip

    def _pages(self, plans: list[PagePlan], edition: str, reader: PlanReader, texts: EditionTexts) -> tuple[Page, ...]:
        """The pages of an edition less the jumps that cannot be made; with all that is wrong in its teasers, too."""
        check_teasers(plans, reader.mentioned, self._sink)
        start = len(self._report.diagnostics)
        pages = check_jumps(plans, self._sink)
        if edition != texts.first:
            self._report.name_edition(edition, start)
        return pages

    def _check_families(self, templates: Templates, sheet: Stylesheet) -> None:
        for name, template in templates.known.items():
            for slot in template.slots if template else ():
                sink = FileReport(self._report, templates.files[name])
                check_family(slot.style, sheet, sink, ("slots", slot.name, "style"))
                if slot.ground and slot.ground not in sheet.colours:
                    hint = suggest(slot.ground, sheet.colours, "colours")
                    path = ("slots", slot.name, "ground")
                    sink.add_at(path, "unknown-name", f'unknown colour "{slot.ground}"', hint)

    def _unplaced(self, lying: list[str], mentioned: Iterable[str]) -> list[str]:
        """The articles that no edition names, those taken off a page with them; an imprint is no article."""
        papers = [self._paper, *(keys.get("paper", {}) for keys in self._values.get("editions", {}).values())]
        words = [normal(text) for paper in papers for text in (paper.get("imprint") or {}).values()]
        words += [self._folders.shown(*file) for (kind, file), _ in self._folders.log if kind == "content"]
        return [*lying, *taken_off(self._folders, [*mentioned, *lying, *words])]

    def _all_templates(self, deep: int) -> FrozenMap[str, Template]:
        """Every template that a page could have; what is wrong with those that no page has is nobody's matter."""
        quiet = Templates(self._memory, Report(), Locator(self._folders), deep)
        sink = FileReport(quiet.report, "")
        read = {name: quiet.get(name, sink, ()) for name in self._folders.names("templates")}
        return FrozenMap({name: template for name, template in read.items() if template is not None})

    def _default(self, key: str) -> tuple[Any, FileReport, KeyPath]:
        """A key of the issue, else the paper's: its value (None where neither has it), and where it stands."""
        if key in self._values or key not in self._paper:
            return self._values.get(key), self._sink, (key,)
        return self._paper[key], self._paper_sink, (*self._paper_path, key)

    def _texts(self) -> EditionTexts:
        """The editions and their languages; the first one is called by its language."""
        first = self._default("language")[0] or "en"
        languages = {first: first}
        for edition, keys in self._values.get("editions", {}).items():
            languages[edition] = keys.get("language", languages.get(edition, first))
        return EditionTexts(FrozenMap(languages))

    def _dates(self) -> tuple[datetime.date, datetime.date | None]:
        date: datetime.date = self._values.get("date", datetime.date(1970, 1, 1))
        until: datetime.date | None = self._values.get("until")
        if until is not None and until <= date:
            self._sink.add_at(("until",), "bad-date", f"until {until} is not after {date}", "write the last day")
            until = None
        return date, until

    def _product(self) -> str:
        """What the issue's format is a format of."""
        given, _, _ = self._default("format")
        if isinstance(given, str):
            return FORMATS.get(given, FORMATS["tabloid"]).product
        product: str = (given or {}).get("product", "newspaper")
        return product

    def _format(self, leading: float) -> Format:
        """The sheet; the step of its grid is the body's leading unless it says its own."""
        given, sink, path = self._default("format")
        usual = replace(FORMATS["tabloid"], baseline=leading)
        if given is None:
            return usual
        if isinstance(given, str):
            if given not in FORMATS:
                sink.add_at(path, "unknown-name", f'unknown format "{given}"', suggest(given, FORMATS, "formats"))
            return replace(FORMATS.get(given, usual), baseline=leading)
        if not {"trim", "margins", "columns", "gutter"} <= set(given):
            return usual
        (width, height), (head, foot, outer, inner) = given["trim"], given["margins"]
        sheet = Format(
            given.get("name", "own"), width, height, head, foot, outer, inner, given["columns"], given["gutter"],
            given.get("baseline", leading), self._product(),
        )  # fmt: skip
        if sheet.lines < 1 or sheet.column_width < 1:
            hint = "make the margins and the gutter smaller, or the trim larger"
            sink.add_at(path, "bad-length", "nothing is left of the page for text", hint)
            return usual
        return sheet

    def _printer(self, sheet: Format) -> PrinterProfile:
        name, sink, path = self._default("printer")
        file = find_printer(name, self._folders) if name else ""
        if name and not file:
            hint = suggest(name, self._folders.names("printers"), "printers")
            sink.add_at(path, "unknown-name", f'unknown printer "{name}"', hint)
        file = file or self._folders.named("printers", HOUSE_PRINTER)
        printer = self._memory.recall(
            ("printer", file), self._report, lambda part: read_printer(file, self._folders, part)
        )
        check_trim(printer, sheet, sink, path)
        return printer

    def _colour(self) -> tuple[int, ...]:
        pages, sink, path = self._default("colour")
        count = len(self._values.get("pages", ()))
        kept = []
        for i, page in enumerate(pages or ()):
            if page > count:
                sink.add_at(
                    (*path, i), "bad-value", f"there is no page {page}", f"the plan has {counted(count, 'page')}"
                )
            else:
                kept.append(page)
        return tuple(kept)

    def _plans(self, reader: PlanReader, edition: str) -> list[PagePlan]:
        pages = self._values.get("pages", ())
        changes: dict[int, Values] = self._values.get("editions", {}).get(edition, {}).get("pages", {})
        where = ("editions", edition, "pages")
        for number in changes:
            if not 1 <= number <= len(pages):
                hint = f"the plan has {counted(len(pages), 'page')}, counted from 1"
                self._sink.add_at_key((*where, number), "bad-value", f"there is no page {number}", hint)
        return [
            reader.page(page, ("pages", i), edition, changes.get(i + 1, {}), (*where, i + 1))
            for i, page in enumerate(pages)
        ]
