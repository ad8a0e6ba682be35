"""The outline of an issue comes in, the issue with its articles goes out; after a key was typed, by reading one again.

What an article says touches few other things of an issue: whether it is read at all, its kind, its style and which
pictures it has. Where all of these stay and none but articles have other texts, everything else of the last reading
stands, the identical objects, and nothing of it is looked at.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from layout.model.article import Article
from layout.model.issue import Edition, Issue, Paper
from layout.model.mapping import FrozenMap
from layout.source.library import Library, Named, Renewed, over
from layout.source.locate import Locator
from layout.source.memory import Memory
from layout.source.outline import Outline
from layout.source.paper import PaperReader
from layout.source.placing import check_briefs, printable, stock_paths
from layout.source.report import FileReport, Report
from layout.source.stylesheet import check_family


class Filled(NamedTuple):
    """An issue with its articles, and all there is to say. ``unplaced``: the articles that stand on no page, and
    ``unplaced_files`` their pictures; nothing is said of them."""

    issue: Issue
    unplaced: FrozenMap[str, Article]
    unplaced_files: FrozenMap[str, str]
    report: Report


class CopyReader:
    """Fills the outline with the articles that its pages name."""

    def __init__(self, outline: Outline, memory: Memory, report: Report) -> None:
        self.outline = outline
        self._memory = memory
        self._report = report
        memory.answer("meant", outline.refers.meant)
        self._sink = FileReport(report, outline.issue.plan)
        self._sink.keys = outline.keys
        self._locator = Locator(memory.folders)
        self._locator.files.update(outline.issue.files)
        self._library = Library(self._locator, outline.refers, memory, self._sink)
        quiet = FileReport(Report(), outline.issue.plan)
        self._spare = Library(Locator(memory.folders), outline.refers, memory, quiet)
        self._originals: dict[str, Article] = {}
        self._stock: tuple[str, ...] = ()
        #: the files of which more was made than articles, as messages name them
        self._fixed = memory.folders.texts_asked(0)

    def fill(self, for_desk: bool) -> Filled:
        """Everything, by its readings where these hold; what stands on no page for the desk alone."""
        issue = self._issue()
        outline, memory = self.outline, self._memory
        if not for_desk:
            return Filled(issue, FrozenMap(), FrozenMap(), self._report)
        spare = self._spare.articles([Named(path, ()) for path in outline.unplaced], outline.issue.language)
        unplaced = memory.same("unplaced", FrozenMap(spare))
        files = memory.same("unplaced files", FrozenMap(self._spare.files))
        return Filled(issue, unplaced, files, self._report)

    def again(self, before: Filled, files: Collection[str]) -> Filled | None:
        """The same after these files, as messages name them, have other texts; None where more may be another now
        than the articles read from them."""
        if not self._fixed.isdisjoint(files):
            return None
        placed, spare = self._library.again(files), self._spare.again(files)
        if placed is None or spare is None:
            return None
        report: Report | None = before.report
        for one in placed:
            report = report.with_part(one.said_before, one.said) if report else None
        if report is None:
            return None
        self._library.take(placed)
        self._spare.take(spare)
        issue, unplaced = before.issue, before.unplaced
        changed = [one for one in placed if one.after is not one.before]
        if changed:
            editions = tuple([self._edition_again(edition, changed) for edition in issue.editions])
            issue = replace(issue, editions=editions)
        other = {one.source.path: one.after for one in spare if one.after is not one.before}
        if other:
            unplaced = self._memory.same("unplaced", FrozenMap({**unplaced, **other}))
        return Filled(issue, unplaced, before.unplaced_files, report)

    def _issue(self) -> Issue:
        outline, originals = self.outline, self._originals
        texts = outline.texts
        for edition, names in outline.named.items():
            fresh = [name for name in names if name.path not in originals]
            originals.update(self._library.articles(fresh, texts.languages[edition]))
        self._stock = self._stocked()
        editions = tuple(self._edition(edition) for edition in texts.languages)
        for path, article in {a.path: a for edition in editions for a in edition.articles.values()}.items():
            if article.style:
                check_family(article.style, outline.issue.stylesheet, FileReport(self._report, path), ("style",))
        files = self._memory.same("files", FrozenMap(self._locator.files))
        return replace(outline.issue, paper=editions[0].paper, editions=editions, files=files)

    def _stocked(self) -> tuple[str, ...]:
        """The fillers of the paper, where any fit list asks for one: the house's, or that of an article."""
        lists = [*self.outline.issue.stylesheet.fits.values(), *(a.fit for a in self._originals.values() if a.fit)]
        if not any(give.what == "filler" for fits in lists for give in fits):
            return ()
        folders, texts = self._memory.folders, self.outline.texts
        start = len(folders.log)
        found = self._library.articles([Named(path, ()) for path in stock_paths(folders)], texts.languages[texts.first])
        for path, article in found.items():
            if article.kind != "filler":
                hint = "write kind: filler, or move the file out of stock/"
                FileReport(self._report, path).add_at(("kind",), "bad-value", f"{path} is no filler", hint)
        stock = {path: article for path, article in found.items() if article.kind == "filler"}
        self._originals.update(stock)
        # where one gets another text, which stories are set with it may be others
        self._fixed |= folders.texts_asked(start)
        return tuple(stock)

    def _edition(self, edition: str) -> Edition:
        outline, originals = self.outline, self._originals
        plans = outline.plans[edition]
        paths = [name.path for name in outline.named[edition] if name.path in originals]
        articles = {path: self._article(edition, path) for path in paths}
        for path in paths:
            translation = self._translation(edition, path)
            if translation is not None:
                self._library.check_pictures(originals[path], translation)
        paper = self._paper(edition)
        stock = {path: self._article(edition, path) for path in self._stock}
        pages = list(outline.pages[edition])
        briefs = {path for path, article in articles.items() if article.kind == "briefs"}
        for i, plan in enumerate(plans):
            if not (articles.keys() >= plan.articles and briefs.isdisjoint(plan.articles)):
                check_briefs(plan, articles, self._sink)
                pages[i] = printable(pages[i], plan.template, articles)
        same = self._memory.same_each(("pages", edition), tuple(pages))
        held = self._memory.same(("stock", edition), FrozenMap(stock))
        return Edition(edition, outline.texts.languages[edition], paper, same, FrozenMap(articles), held)

    def _edition_again(self, edition: Edition, changed: list[Renewed]) -> Edition:
        for one in changed:
            if self._originals.get(one.source.path) is one.before:
                self._originals[one.source.path] = one.after
        paths = {one.source.path for one in changed}
        known = edition.articles
        other = {
            path: self._article(edition.id, path)
            for path, article in known.items()
            if path in paths or article.path in paths
        }
        return replace(edition, articles=FrozenMap({**known, **other})) if other else edition

    def _article(self, edition: str, path: str) -> Article:
        """An article as an edition prints it."""
        original, translation = self._originals[path], self._translation(edition, path)
        if edition == self.outline.texts.first:
            return original
        printed = over(original, translation) if translation is not None else original
        return self._memory.same(("article", edition, path), printed)

    def _translation(self, edition: str, path: str) -> Article | None:
        """What an edition prints in the place of an article: ``sea-wall.es.md`` for ``sea-wall.md``, where it is."""
        texts = self.outline.texts
        if edition == texts.first:
            return None
        language = texts.languages[edition]
        names = dict.fromkeys([edition, language] if language != texts.languages[texts.first] else [edition])
        return self._library.translation(path, names, language)

    def _paper(self, edition: str) -> Paper:
        """The paper, with what an edition says of its own."""
        paper = self.outline.issue.paper
        keys = self.outline.values.get("editions", {}).get(edition, {}).get("paper", {})
        if keys:
            papers = PaperReader(self.outline.texts, self._locator)
            folders = self._memory.folders
            start = len(folders.log)
            paper = papers.build(keys, self._sink, ("editions", edition, "paper"), paper)
            self._fixed |= folders.texts_asked(start)
        return self._memory.same(("paper", edition), paper)
