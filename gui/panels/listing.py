"""A session comes in, the rows of its lists go out: articles with how they fit, pictures, adverts.

What was made for an article stays good till the article, its place or its fit is another one.
"""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.carried import Carried
from gui.fit import fit_of, fit_sign, fit_text
from gui.panels.rows import Chip, Row
from layout.display.items import SlotBox
from layout.edit.words import count_words
from layout.model.article import Article, plain
from layout.model.issue import Edition, Issue, PlacedAdvert, PlacedArticle, PlacedPicture, Target
from layout.source.plan import placed_articles
from layout.source.words import article_words

if TYPE_CHECKING:
    from gui.session import Session

Which = Literal["all", "unplaced", "placed", "unfit"]

PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".svg")
ADVERTS = (*PICTURES, ".pdf")


class _Known(NamedTuple):
    """What was found out about a version of an article: its words, and all that a search looks through."""

    article: Article
    words: int
    sought: str


class _Placed(NamedTuple):
    """Where an article begins, and all slots that it runs through."""

    page: int
    slot: str
    targets: tuple[Target, ...]


class _Made(NamedTuple):
    article: Article
    placed: _Placed | None
    fit: tuple[int, int] | None
    row: Row


class Listing:
    """The rows of one session's articles."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._made: dict[str, _Made] = {}
        self._of: tuple[Issue, Edition] | None = None
        self._placed: dict[str, _Placed] = {}

    def articles(self, session: "Session", which: Which = "all", sought: str = "") -> tuple[Row, ...]:
        """What stands on no page first, then in the order of the pages."""
        self._find_places(session)
        boxes = {page.number: {box.name: box for box in page.slots} for page in session.pages.values()}
        terms = sought.casefold().split()
        rows = []
        for path, article in self._each(session):
            placed = self._placed.get(path)
            fit = _fit(boxes, placed)
            unfit = fit is not None and fit_of(*fit) != "fits"
            shown = {"all": True, "unplaced": placed is None, "placed": placed is not None, "unfit": unfit}
            if not shown[which]:
                continue
            if terms and not all(term in self._know(article).sought for term in terms):
                continue
            made = self._made.get(path)
            if made is None or made.article is not article or made.placed is not placed or made.fit != fit:
                row = self._row(path, article, placed, fit)
                made = self._made[path] = _Made(article, placed, fit, row)
            rows.append(made.row)
        return tuple(rows)

    def _each(self, session: "Session") -> Iterator[tuple[str, Article]]:
        edition, unplaced = session.shown_edition.articles, session.read.unplaced
        loose = [(path, article) for path, article in edition.items() if path not in self._placed]
        yield from loose
        yield from ((path, article) for path, article in unplaced.items() if path not in edition)
        yield from ((path, edition[path]) for path in self._placed if path in edition)

    def _find_places(self, session: "Session") -> None:
        """Where each article begins; the same objects while no page is another one."""
        edition = session.shown_edition
        if self._of is not None and (self._of[0] is session.issue and self._of[1] is edition):
            return
        self._of = (session.issue, edition)
        before, self._placed = self._placed, {}
        for number, page in enumerate(edition.pages, 1):
            for slot, placement in page.slots.items():
                more: tuple[Target, ...] = ()
                if isinstance(placement, PlacedArticle):
                    more = (*(placement.jump.to if placement.jump else ()), *placement.then)
                for path, _ in placed_articles(placement):
                    if path not in self._placed:
                        placed = _Placed(number, slot, (Target(number, slot), *more))
                        old = before.get(path)
                        self._placed[path] = old if old == placed and old is not None else placed
        for path in [path for path in self._made if path not in edition.articles]:
            if path not in session.read.unplaced:
                del self._made[path]
                self._known.pop(path, None)

    def _row(self, path: str, article: Article, placed: _Placed | None, fit: tuple[int, int] | None) -> Row:
        title = plain(article.headline) or os.path.basename(path)
        words = QCoreApplication.translate("Listing", "%n word(s)", "", self._know(article).words)
        where = _tr("page {page}").format(page=placed.page) if placed else _tr("not placed")
        facts = [where, words, article.language]
        if article.pictures:
            facts.append(QCoreApplication.translate("Listing", "%n picture(s)", "", len(article.pictures)))
        chip, kind, told = "", "", ""
        if placed is not None and fit is None:
            chip, kind = "…", "note"
        elif fit is not None:
            chip, kind, told = fit_sign(*fit), fit_of(*fit), fit_text(*fit)
        home = f"{placed.page}.{placed.slot}" if placed else ""
        about = "\n".join(
            part for part in (title, path, f"{home}: {told}" if home and told else home, article.byline) if part
        )
        spoken = ", ".join(part for part in (title, *facts, told) if part)
        kind_of: Chip = kind  # type: ignore[assignment]
        return Row(
            path, title, " · ".join(facts), chip, kind_of, about, Carried("article", path, home), bool(placed), spoken
        )

    def _know(self, article: Article) -> _Known:
        known = self._known.get(article.path)
        if known is None or known.article is not article:
            text = article_words(article)
            sought = f"{article.path} {plain(article.headline)} {article.byline}\n{text}".casefold()
            known = self._known[article.path] = _Known(article, count_words(text), sought)
        return known


def _fit(boxes: dict[int, dict[str, SlotBox]], placed: _Placed | None) -> tuple[int, int] | None:
    """Lines over and under in all slots of an article; None where that is not known (yet)."""
    if placed is None:
        return None
    found = [box for t in placed.targets if (box := boxes.get(t.page, {}).get(t.slot)) is not None]
    return (sum(box.over for box in found), sum(box.under for box in found)) if found else None


class Shelf(NamedTuple):
    """A list of files: its rows, and the file behind each key, as far as there is one."""

    rows: tuple[Row, ...]
    files: dict[str, str]


def pictures(session: "Session", sought: str = "") -> Shelf:
    """The photographs of the issue: those placed nowhere first."""
    used: dict[str, list[int]] = {}
    for path, article in {**session.read.unplaced, **session.shown_edition.articles}.items():
        page, _ = session.where(path)
        for picture in article.pictures:
            used.setdefault(picture.file, []).append(page)
    for number, page_ in enumerate(session.shown_edition.pages, 1):
        for placed in page_.slots.values():
            if isinstance(placed, PlacedPicture):
                used.setdefault(placed.picture.file, []).append(number)
    return _shelf(session, "picture", used, sought)


def adverts(session: "Session", sought: str = "") -> Shelf:
    """The adverts: those booked and not arrived first, then those placed nowhere."""
    used: dict[str, list[int]] = {}
    booked = []
    for number, page in enumerate(session.shown_edition.pages, 1):
        for slot, placed in page.slots.items():
            if isinstance(placed, PlacedAdvert) and placed.file:
                used.setdefault(placed.file, []).append(number)
            elif isinstance(placed, PlacedAdvert):
                due = _tr("due {time}").format(time=placed.due) if placed.due else ""
                facts = " · ".join(part for part in (_tr("page {page}").format(page=number), slot, due) if part)
                row = Row(f"{number}.{slot}", placed.client or _tr("Booked"), facts, _tr("not arrived"), "under")
                booked.append(row)
    shelf = _shelf(session, "advert", used, sought)
    return Shelf((*_matching(booked, sought), *shelf.rows), shelf.files)


def _shelf(session: "Session", kind: Literal["picture", "advert"], used: dict[str, list[int]], sought: str) -> Shelf:
    folder, endings = ("adverts", ADVERTS) if kind == "advert" else ("pictures", PICTURES)
    home = os.path.join(session.folder, folder)
    names = sorted(os.listdir(home)) if os.path.isdir(home) else []
    paths = [f"{folder}/{name}" for name in names if name.lower().endswith(endings) and not name.startswith(".")]
    known = {**session.read.unplaced_files, **session.issue.files}
    files: dict[str, str] = {}
    rows = []
    for path in sorted(dict.fromkeys((*paths, *used)), key=lambda path: (any(used.get(path, ())), path)):
        pages = [_tr("page {page}").format(page=page) for page in dict.fromkeys(used.get(path, ())) if page]
        facts = ", ".join(pages) or (_tr("in an article not placed") if path in used else _tr("not placed"))
        file = known.get(path) or os.path.join(session.folder, path)
        there = os.path.isfile(file)
        files[path] = file
        name = os.path.basename(path)
        chip = "" if there else _tr("missing")
        spoken = ", ".join(part for part in (name, facts, chip) if part)
        about = path if there else _tr("{path} is not there").format(path=path)
        carried = Carried(kind, path) if there else None
        rows.append(Row(path, name, facts, chip, "" if there else "over", about, carried, bool(pages), spoken))
    return Shelf(_matching(rows, sought), files)


def _matching(rows: list[Row], sought: str) -> tuple[Row, ...]:
    terms = sought.casefold().split()
    return tuple(row for row in rows if all(term in f"{row.key} {row.title} {row.facts}".casefold() for term in terms))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listing", text)
