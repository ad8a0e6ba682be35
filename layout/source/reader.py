"""The path of an issue comes in; the Issue, the places of everything in its files, and every fault go out."""

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from layout.model.article import Article
from layout.model.diagnostics import Composed, Locations
from layout.model.issue import Edition, Issue, Paper
from layout.model.mapping import FrozenMap
from layout.model.template import Template
from layout.model.values import dataclass
from layout.source.library import Library, Named
from layout.source.locate import Locator
from layout.source.memory import Memory
from layout.source.outline import Outline, read_outline
from layout.source.paper import PaperReader
from layout.source.placing import check_briefs, printable
from layout.source.report import FileReport, Report
from layout.source.stylesheet import check_family

if TYPE_CHECKING:
    from layout.source.drafts import Drafts


@dataclass(frozen=True, slots=True)
class ReadIssue:
    """``issue`` is None where issue.yaml cannot be read or is not YAML. The others are for the desk, and empty unless
    there are drafts: ``unplaced``, the articles that stand on no page, as the first edition would print them, with
    ``unplaced_files``, their pictures (as ``Issue.files``); ``templates``, all there are."""

    issue: Issue | None
    locations: Locations
    unplaced: FrozenMap[str, Article] = FrozenMap()
    unplaced_files: FrozenMap[str, str] = FrozenMap()
    templates: FrozenMap[str, Template] = FrozenMap()


def plan_file(path: str) -> str:
    """The absolute path of an issue.yaml, given by its own path or by that of its folder."""
    return os.path.abspath(os.path.join(path, "issue.yaml") if os.path.isdir(path) else path)


def read_issue(path: str, drafts: "Drafts | None" = None, memory: Memory | None = None) -> Composed[ReadIssue]:
    """Read issue.yaml (or the folder that holds it) and everything it names; all faults in one run, none raised.

    ``drafts``: what files hold on the desk. ``memory``: what was read of this issue before; only what has changed is
    read again, and what comes out equal is the identical object.
    """
    report, memory, for_desk = Report(), memory or Memory(), drafts is not None
    file = plan_file(path)
    memory.visit(os.path.dirname(file), drafts.texts if drafts is not None else None)
    outline = memory.recall(
        ("outline", file, for_desk), report, lambda part: read_outline(file, memory, part, for_desk)
    )
    if outline is None:
        return Composed(ReadIssue(None, report.locations()), report.sorted_diagnostics())
    copy = _CopyReader(outline, memory, report)
    issue = copy.issue()
    spare, files = copy.unplaced() if for_desk else (FrozenMap[str, Article](), FrozenMap[str, str]())
    read = ReadIssue(issue, report.locations(), spare, files, outline.known)
    return Composed(read, report.sorted_diagnostics())


class _CopyReader:
    """Fills the outline with the articles that its pages name."""

    def __init__(self, outline: Outline, memory: Memory, report: Report) -> None:
        self._outline = outline
        self._memory = memory
        self._report = report
        memory.answer("meant", outline.refers.meant)
        self._sink = FileReport(report, outline.issue.plan)
        self._sink.keys = outline.keys
        self._locator = Locator(memory.folders)
        self._locator.files.update(outline.issue.files)
        self._library = Library(self._locator, outline.refers, memory, self._sink)

    def issue(self) -> Issue:
        outline = self._outline
        texts = outline.texts
        originals: dict[str, Article] = {}
        for edition, names in outline.named.items():
            fresh = [name for name in names if name.path not in originals]
            originals.update(self._library.articles(fresh, texts.languages[edition]))
        editions = tuple(self._edition(edition, originals) for edition in texts.languages)
        for path, article in {a.path: a for edition in editions for a in edition.articles.values()}.items():
            if article.style:
                check_family(article.style, outline.issue.stylesheet, FileReport(self._report, path), ("style",))
        files = self._memory.same("files", FrozenMap(self._locator.files))
        return replace(outline.issue, paper=editions[0].paper, editions=editions, files=files)

    def _edition(self, edition: str, originals: dict[str, Article]) -> Edition:
        outline, memory = self._outline, self._memory
        texts, plans = outline.texts, outline.plans[edition]
        language = texts.languages[edition]
        articles = {name.path: originals[name.path] for name in outline.named[edition] if name.path in originals}
        if edition != texts.first:
            other = dict.fromkeys([edition, language] if language != texts.languages[texts.first] else [edition])
            for path, article in articles.items():
                translated = self._library.translated(article, path, other, language)
                articles[path] = memory.same(("article", edition, path), translated)
        paper = self._paper(edition)
        pages = list(outline.pages[edition])
        briefs = {path for path, article in articles.items() if article.kind == "briefs"}
        for i, plan in enumerate(plans):
            if not (articles.keys() >= plan.articles and briefs.isdisjoint(plan.articles)):
                check_briefs(plan, articles, self._sink)
                pages[i] = printable(pages[i], plan.template, articles)
        same = memory.same_each(("pages", edition), tuple(pages))
        return Edition(edition, language, paper, same, FrozenMap(articles))

    def _paper(self, edition: str) -> Paper:
        """The paper, with what an edition says of its own."""
        paper = self._outline.issue.paper
        keys = self._outline.values.get("editions", {}).get(edition, {}).get("paper", {})
        if keys:
            papers = PaperReader(self._outline.texts, self._locator)
            paper = papers.build(keys, self._sink, ("editions", edition, "paper"), paper)
        return self._memory.same(("paper", edition), paper)

    def unplaced(self) -> tuple[FrozenMap[str, Article], FrozenMap[str, str]]:
        """The articles that stand on no page, and the files of their pictures. Nothing is said of them."""
        outline, memory = self._outline, self._memory
        locator = Locator(memory.folders)
        library = Library(locator, outline.refers, memory, FileReport(Report(), outline.issue.plan))
        names = [Named(path, ()) for path in outline.unplaced]
        articles = library.articles(names, outline.issue.language)
        return memory.same("unplaced", FrozenMap(articles)), memory.same("unplaced files", FrozenMap(locator.files))
