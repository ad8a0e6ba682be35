"""The path of an issue comes in; the Issue, the places of everything in its files, and every fault go out."""

import datetime
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from layout.model.diagnostics import Composed, Locations, SourceSpan
from layout.model.issue import Edition, Issue, Page, Paper
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.model.sheet import FORMATS, Format
from layout.model.styles import Stylesheet
from layout.model.values import dataclass
from layout.source.files import read_text
from layout.source.folders import Folders
from layout.source.jumps import check_jumps
from layout.source.kinds import MISSING
from layout.source.library import Library
from layout.source.locate import Locator
from layout.source.names import counted, suggest
from layout.source.paper import PaperReader, paper_folder, paper_values
from layout.source.placing import check_briefs, check_teasers, check_unplaced, named_articles, printable
from layout.source.plan import PagePlan, PlanReader, Templates
from layout.source.printers import HOUSE_PRINTER, find_printer, read_printer
from layout.source.refers import Refers
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema import ISSUE
from layout.source.stylesheet import check_family, read_stylesheet
from layout.source.texts import EditionTexts
from layout.source.yaml import Mapping as Node
from layout.source.yaml import compose

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ReadIssue:
    """``issue`` is None where issue.yaml cannot be read or is not YAML."""

    issue: Issue | None
    locations: Locations


def read_issue(path: str) -> Composed[ReadIssue]:
    """Read issue.yaml (or the folder that holds it) and everything it names; all faults in one run, none raised."""
    report = Report()
    issue = _read(path, report)
    return Composed(ReadIssue(issue, report.locations()), report.sorted_diagnostics())


def _read(path: str, report: Report) -> Issue | None:
    file = os.path.abspath(os.path.join(path, "issue.yaml") if os.path.isdir(path) else path)
    plan = os.path.basename(file)
    if not os.path.isfile(file):
        hint = "give the path of an issue.yaml, or of the folder that holds it"
        report.add("missing-file", f"{file} is not there", hint, SourceSpan(plan))
        return None
    sink = FileReport(report, plan)
    text = read_text(file, sink)
    node = compose(text, sink) if text is not None else None
    if node is None or not isinstance(node, Node):
        if text is not None and not report.diagnostics:
            sink.add("bad-value", "this is not an issue", "write date:, paper: and pages:", sink.span(1, 1))
        return None
    values = ISSUE.read(node, sink, ())
    return _IssueReader(os.path.dirname(file), values if values is not MISSING else {}, sink).issue(plan)


class _IssueReader:
    """Reads what the tables of issue.yaml name, room by room."""

    def __init__(self, folder: str, values: Values, sink: FileReport) -> None:
        self._values = values
        self._sink = sink
        self._report = sink.report
        given = values.get("paper", {})
        self._paper_sink = sink
        self._paper_path: KeyPath = ("paper",)
        if isinstance(given, str):
            self._folders = Folders(folder, paper_folder(given, folder, sink) if given else "")
            given = {}
            if self._folders.paper:
                given, self._paper_sink = paper_values(self._folders, self._report)
                self._paper_path = ()
        else:
            self._folders = Folders(folder)
        self._paper: Values = given
        self._locator = Locator(self._folders)
        self._mentioned: dict[str, None] = {}

    def issue(self, plan: str) -> Issue:
        texts = self._texts()
        papers = PaperReader(texts, self._locator)
        paper = papers.build(self._paper, self._paper_sink, self._paper_path)
        stylesheet = read_stylesheet(self._folders, self._report)
        sheet = self._format(stylesheet.style("body").leading)
        templates = Templates(self._folders, self._report, self._locator, sheet.lines)
        reader = PlanReader(texts, templates, self._sink)
        printer = self._printer()
        plans = {edition: self._plans(reader, edition) for edition in texts.languages}
        self._mentioned = reader.mentioned
        editions = self._editions(texts, papers, paper, plans)
        self._check_families(editions, templates, stylesheet)
        date, until = self._dates()
        return Issue(
            folder=self._folders.issue,
            plan=plan,
            paper=editions[0].paper,
            date=date,
            language=editions[0].language,
            sheet=sheet,
            printer=printer,
            stylesheet=stylesheet,
            editions=editions,
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

    def _check_families(self, editions: tuple[Edition, ...], templates: Templates, sheet: Stylesheet) -> None:
        for path, article in {a.path: a for edition in editions for a in edition.articles.values()}.items():
            check_family(article.style, sheet, FileReport(self._report, path), ("style",))
        for name, template in templates.known.items():
            for slot in template.slots if template else ():
                sink = FileReport(self._report, templates.files[name])
                check_family(slot.style, sheet, sink, ("slots", slot.name, "style"))

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
            given.get("baseline", leading),
        )  # fmt: skip
        if sheet.lines < 1 or sheet.column_width < 1:
            hint = "make the margins and the gutter smaller, or the trim larger"
            sink.add_at(path, "bad-length", "nothing is left of the page for text", hint)
            return usual
        return sheet

    def _printer(self) -> PrinterProfile:
        name, sink, path = self._default("printer")
        file = find_printer(name, self._folders) if name else ""
        if name and not file:
            hint = suggest(name, self._folders.names("printers"), "printers")
            sink.add_at(path, "unknown-name", f'unknown printer "{name}"', hint)
        file = file or self._folders.named("printers", HOUSE_PRINTER)
        return read_printer(file, self._folders, self._report)

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

    def _editions(
        self, texts: EditionTexts, papers: PaperReader, paper: Paper, plans: Mapping[str, Sequence[PagePlan]]
    ) -> tuple[Edition, ...]:
        named = {edition: named_articles(plans[edition], self._sink) for edition in plans}
        languages = dict.fromkeys([*texts.languages, *texts.languages.values()])
        library = Library(self._locator, Refers(self._mentioned, languages), self._sink)
        originals = {}
        for edition, names in named.items():
            fresh = [name for name in names if name.path not in originals]
            originals.update(library.articles(fresh, texts.languages[edition]))
        check_unplaced(self._folders, self._mentioned, self._report)
        editions: list[Edition] = []
        for edition, language in texts.languages.items():
            check_teasers(plans[edition], self._mentioned, self._sink)
            articles = {name.path: originals[name.path] for name in named[edition] if name.path in originals}
            if editions:
                other = dict.fromkeys([edition, language] if language != texts.languages[texts.first] else [edition])
                articles = {p: library.translated(a, p, other, language) for p, a in articles.items()}
            start = len(self._report.diagnostics)
            pages: tuple[Page, ...] = check_jumps(plans[edition], self._sink)
            if editions:
                self._report.name_edition(edition, start)
            keys = self._values.get("editions", {}).get(edition, {}).get("paper", {})
            own = papers.build(keys, self._sink, ("editions", edition, "paper"), paper) if keys else paper
            for plan in plans[edition]:
                check_briefs(plan, articles, self._sink)
            kept = tuple(
                printable(page, plan.template, articles) for page, plan in zip(pages, plans[edition], strict=True)
            )
            editions.append(Edition(edition, language, own, kept, FrozenMap(articles)))
        return tuple(editions)
