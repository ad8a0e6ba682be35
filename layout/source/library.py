"""The articles that a plan names come in by path, the articles of every edition go out, translations in their place."""

import os
from collections.abc import Iterable
from dataclasses import replace

from layout.model.article import Article, Picture
from layout.model.values import dataclass
from layout.source.article import Source, read_article
from layout.source.locate import Locator
from layout.source.memory import Memory
from layout.source.names import suggest
from layout.source.refers import Refers
from layout.source.report import FileReport, KeyPath, Report


@dataclass(frozen=True, slots=True)
class Named:
    """An article as a plan names it, and the place where it does."""

    path: str
    at: KeyPath


class Library:
    """Reads each file once; ``refers`` knows which articles the issue has."""

    def __init__(self, locator: Locator, refers: Refers, memory: Memory, plan: FileReport) -> None:
        self._locator = locator
        self._refers = refers
        self._memory = memory
        self._plan = plan
        self._report: Report = plan.report
        self._read: dict[tuple[str, str], Article | None] = {}

    def articles(self, named: Iterable[Named], language: str) -> dict[str, Article]:
        """The originals, by the path that the plan gives them."""
        found: dict[str, Article] = {}
        for name in named:
            if name.path in found:
                continue
            file = self._locator.locate(name.path, self._plan, name.at, keep=False) if name.path else ""
            article = self._article(file, name.path, language) if file else None
            if article is not None:
                found[name.path] = article
        return found

    def translated(self, original: Article, path: str, names: Iterable[str], language: str) -> Article:
        """The article as an edition prints it: ``sea-wall.es.md`` for ``sea-wall.md``, where that is there."""
        stem, suffix = os.path.splitext(path)
        for name in names:
            other = f"{stem}.{name}{suffix}"
            file = self._locator.folders.find(other).file
            if file:
                translation = self._article(file, other, language)
                if translation is not None:
                    self._check_pictures(original, translation)
                    return _over(original, translation)
        return original

    def _check_pictures(self, original: Article, translation: Article) -> None:
        known = [picture.file for picture in original.pictures]
        for i, picture in enumerate(translation.pictures):
            if picture.file not in known:
                message = f"{picture.file} is not a picture of {original.path}"
                hint = suggest(picture.file, known, "pictures") if known else "name it in the original"
                FileReport(self._report, translation.path).add_at(
                    ("pictures", i, "file"), "unknown-name", message, hint
                )

    def _article(self, file: str, path: str, language: str) -> Article | None:
        key = (file, language)
        if key not in self._read:
            shown = self._locator.folders.shown(file)
            source = Source(file, shown, path, language)
            article = self._memory.recall(
                source, self._report, lambda part: self._steady(source, self._read_file(source, part))
            )
            if article is not None and article.pictures:
                sink = FileReport(self._report, shown)
                for i, picture in enumerate(article.pictures):
                    self._locator.locate(picture.file, sink, ("pictures", i, "file"))
            self._read[key] = article
        return self._read[key]

    def _read_file(self, source: Source, report: Report) -> Article | None:
        return read_article(source, self._locator.folders, self._refers, report)

    def _steady(self, source: Source, article: Article | None) -> Article | None:
        """The article with what is as it was before as the identical objects: whoever compares passes over them."""
        if article is None:
            return None
        same = self._memory.same
        return replace(
            article,
            headline=same((source, "headline"), article.headline),
            deck=same((source, "deck"), article.deck),
            pictures=same((source, "pictures"), article.pictures),
            blocks=self._memory.same_ends((source, "blocks"), article.blocks),
        )


def _over(original: Article, translation: Article) -> Article:
    """The translation, with what is not language taken from the original where it is silent."""
    captions = {picture.file: picture for picture in translation.pictures}
    return replace(
        translation,
        byline=translation.byline or original.byline,
        credit=translation.credit or original.credit,
        contact=translation.contact or original.contact,
        source=translation.source or original.source,
        style=translation.style or original.style,
        kind=translation.kind or original.kind,
        drop_cap=translation.drop_cap if translation.drop_cap is not None else original.drop_cap,
        priority=translation.priority or original.priority,
        pictures=tuple(_captioned(picture, captions.get(picture.file)) for picture in original.pictures),
    )


def _captioned(picture: Picture, words: Picture | None) -> Picture:
    if words is None:
        return picture
    return replace(picture, caption=words.caption or picture.caption, alt=words.alt or picture.alt)
