"""The articles that a plan names come in by path, the articles of every edition go out, translations in their place."""

import os
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

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


class Renewed(NamedTuple):
    """An article before and after its file got another text, the identical object where it is equal; and what there
    was, and is, to say of it."""

    source: Source
    before: Article
    after: Article
    said_before: Report
    said: Report


class Library:
    """Reads each file once; ``refers`` knows which articles the issue has."""

    def __init__(self, locator: Locator, refers: Refers, memory: Memory, plan: FileReport) -> None:
        self._locator = locator
        self._refers = refers
        self._memory = memory
        self._plan = plan
        self._report: Report = plan.report
        self._read: dict[tuple[str, str], Article | None] = {}
        self._sources: dict[tuple[str, str], Source] = {}

    @property
    def files(self) -> dict[str, str]:
        """The files of the pictures, by the path that an article gives them."""
        return self._locator.files

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

    def translation(self, path: str, names: Iterable[str], language: str) -> Article | None:
        """``sea-wall.es.md`` for ``sea-wall.md``: the first of these names that there is and that can be read."""
        stem, suffix = os.path.splitext(path)
        for name in names:
            other = f"{stem}.{name}{suffix}"
            file = self._locator.folders.find(other).file
            translation = self._article(file, other, language) if file else None
            if translation is not None:
                return translation
        return None

    def check_pictures(self, original: Article, translation: Article) -> None:
        """A translation has words for the pictures of its original, and no pictures of its own."""
        known = [picture.file for picture in original.pictures]
        for i, picture in enumerate(translation.pictures):
            if picture.file not in known:
                message = f"{picture.file} is not a picture of {original.path}"
                hint = suggest(picture.file, known, "pictures") if known else "name it in the original"
                FileReport(self._report, translation.path).add_at(
                    ("pictures", i, "file"), "unknown-name", message, hint
                )

    def again(self, files: Collection[str]) -> list[Renewed] | None:
        """The articles that were read from these files, as messages name them, read once more; None where one of them
        is now such that other things of the issue may be others, too."""
        renewed = []
        for key, before in self._read.items():
            source = self._sources[key]
            if source.shown not in files:
                continue
            said = Report()
            known = self._memory.reading(source)
            after = self._recall(source, said)
            if before is None or known is None or after is None or _concerns(before) != _concerns(after):
                return None
            renewed.append(Renewed(source, before, before if after == before else after, known.report, said))
        return renewed

    def take(self, renewed: Iterable[Renewed]) -> None:
        """These are the articles now."""
        for one in renewed:
            self._read[one.source.file, one.source.language] = one.after

    def _article(self, file: str, path: str, language: str) -> Article | None:
        key = (file, language)
        if key not in self._read:
            source = self._sources[key] = Source(file, self._locator.folders.shown(file), path, language)
            article = self._recall(source, self._report)
            if article is not None and article.pictures:
                sink = FileReport(self._report, source.shown)
                for i, picture in enumerate(article.pictures):
                    self._locator.locate(picture.file, sink, ("pictures", i, "file"))
            self._read[key] = article
        return self._read[key]

    def _recall(self, source: Source, report: Report) -> Article | None:
        def read(part: Report) -> Article | None:
            return self._steady(source, read_article(source, self._locator.folders, self._refers, part))

        return self._memory.recall(source, report, read)

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


def _concerns(article: Article) -> tuple[object, ...]:
    """What other things of an issue have to do with, of an article."""
    return article.kind, article.style, [picture.file for picture in article.pictures]


def over(original: Article, translation: Article) -> Article:
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
