"""An article as a form: its heading and texts, its style and language, its pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.panels.inspector.section import Section
from gui.panels.inspector.subject import Subject
from gui.panels.rows import Row
from gui.panels.story.languages import language_choices, language_name, style_choices
from gui.panels.story.places import standing
from gui.selection import Selection
from layout.display.items import GlyphRun, Group, Item, PageDisplay, Tag
from layout.edit.words import count
from layout.model.article import plain

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

THUMB = 40


class TextSection(Section):
    """What stands above and below the text: kicker, headline, deck, byline and their like."""

    name = "article"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Article"))
        self._state = self.fact(self.tr("Stands"), self.tr("Where the article stands, and how long it is"))
        self._state.setObjectName("ArticleState")
        self.text("kicker", self.tr("Kicker"), self.tr("A word or two above the headline"))
        self.text("headline", self.tr("Headline"), self.tr("The headline; *emphasis* works"))
        self._size = self.note()
        self._size.setObjectName("HeadlineSize")
        self._size.setToolTip(self.tr("The size is chosen to fill the slot's width, within the template's limits"))
        self.text("deck", self.tr("Deck"), self.tr("A sentence below the headline; ♦ parts several"))
        self.text("byline", self.tr("Byline"), self.tr("Who wrote it, as it is printed"))
        self.text("role", self.tr("Role"), self.tr("Stands under the byline"))
        self.text("dateline", self.tr("Dateline"), self.tr("The place at the head of the text"))
        self.text("credit", self.tr("Credit"), self.tr("An agency, a translator"))
        self._shared = self.note()
        self.buttons(
            ("article.edit", self.tr("Edit text"), "story"), ("article.rename", self.tr("Rename…"), "rename"),
            ("article.place", self.tr("Place…"), "article"), ("article.fits", self.tr("Best fit…"), "suggest"),
            ("article.translate", self.tr("Translate…"), "languages"),
        )  # fmt: skip

    def show_subject(self, subject: Subject) -> None:
        session, path, article = subject.session, subject.path, subject.article
        if article is None:
            return
        placed, shared = subject.target is not None, subject.said.shared(path)
        self.offer_buttons({"article.place": placed, "article.fits": placed, "article.translate": not shared})
        self._shared.say(self.tr("Not translated: what you write here stands in all editions.") if shared else "")
        self._shared.setVisible(shared)
        where = ", ".join(str(place.target) for place in standing(session, path)) or self.tr("not on a page")
        length = self.tr("%n word(s)", "", count(article).words)
        self._state.say(f"{where} · {length} · {language_name(article.language)}")
        for key, field in self.fields.items():
            field.show_value(subject.said.article(path, key))
        sizes = headline_size(session.pages, subject)
        self._size.say(self._sized(*sizes) if sizes else "")
        self._size.setVisible(sizes is not None)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        return self.attempt("article.front", article=self.subject.path, key=key, value=value)

    def _sized(self, size: float, lines: int) -> str:
        points = f"{size:.1f}".removesuffix(".0")
        return self.tr("set in {points} pt, %n line(s)", "", lines).format(points=points)


def headline_size(pages: dict[int, PageDisplay], subject: Subject) -> tuple[float, int] | None:
    """The size in which the headline of the story is set, and its lines; None where it is on no page yet."""
    file = subject.article.path if subject.article is not None else subject.path  # a translation's, in its edition
    for place in standing(subject.session, subject.path):
        page = pages.get(place.target.page)
        if page is None:
            continue
        runs = [
            run for group in page.groups if group.mark.slot == place.target.slot for run in _headline(group.items, file)
        ]
        if runs:
            size = max(run.size for run in runs)
            return size, len({round(run.y, 1) for run in runs if run.size > size * 0.9})
    return None


def _headline(items: tuple[Item, ...], path: str) -> list[GlyphRun]:
    """The runs of a story's headline."""
    found: list[GlyphRun] = []
    for item in items:
        if isinstance(item, Group | Tag):
            if item.mark.role == "headline" and item.mark.article == path:
                found += _runs(item.items)
            else:
                found += _headline(item.items, path)
    return found


def _runs(items: tuple[Item, ...]) -> list[GlyphRun]:
    found: list[GlyphRun] = []
    for item in items:
        if isinstance(item, GlyphRun):
            found.append(item)
        elif isinstance(item, Group | Tag):
            found += _runs(item.items)
    return found


class StyleSection(Section):
    """Style, language, kind; teaser and jump headline."""

    name = "style"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Style and use"))
        self._style = self.choice("style", self.tr("Style"), self.tr("The family of styles in which it is set"))
        self._language = self.choice("language", self.tr("Language"), self.tr("Quotes, dashes and hyphens follow it"))
        self._kind = self.choice("kind", self.tr("Kind"), self.tr("One story, or a file of short pieces"))
        self._drop = self.choice("drop_cap", self.tr("Drop cap"), self.tr("A large first letter"))
        self.text("teaser", self.tr("Teaser"), self.tr("What the front page says of the story"))
        self.number(
            "priority", self.tr("Priority"), self.tr("Higher numbers come first among the teasers"), (-1000, 1000)
        )
        self.text("jump_headline", self.tr("Jump headline"), self.tr("The headline where the story goes on"))

    def show_subject(self, subject: Subject) -> None:
        article, said, path = subject.article, subject.said, subject.path
        if article is None:
            return
        self._style.offer(style_choices(subject.session), said.article(path, "style").own)
        languages = [("", self.tr("As the edition")), *language_choices(subject.session)[1:]]
        self._language.offer(languages, said.article(path, "language").own)
        self._kind.offer([("", self.tr("A story")), ("briefs", self.tr("Short pieces"))], article.kind)
        drops = [("", self.tr("As the style has it")), ("true", self.tr("Yes")), ("false", self.tr("No"))]
        self._drop.offer(drops, {None: "", True: "true", False: "false"}[article.drop_cap])
        self.fields["priority"].show_value(article.priority)
        for key in ("teaser", "jump_headline"):
            self.fields[key].show_value(said.article(path, key))

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        if key == "drop_cap":
            value = {"true": True, "false": False}.get(str(value))
        elif key == "priority":
            value = value or None
        return self.attempt("article.front", article=self.subject.path, key=key, value=value)


class PicturesSection(Section):
    """The pictures of an article; a click chooses one."""

    name = "pictures"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Pictures"))
        self.rows = self.list_of(self.tr("Pictures of the story"), self.tr("A click chooses the picture"), THUMB)
        self.rows.itemClicked.connect(self._go)
        self.rows.itemActivated.connect(self._go)
        self.grid.setContentsMargins(0, 0, 0, 8)
        panel.thumbs.ready.connect(self._ready)

    def show_subject(self, subject: Subject) -> None:
        article, session = subject.article, subject.session
        pictures = article.pictures if article else ()
        self.setVisible(bool(pictures))
        files = session.issue.files
        self.rows.show_rows(tuple(
            Row(str(i), plain(picture.caption) or self.tr("no caption"), picture.file.rpartition("/")[2],
                about=picture.file, faint=not picture.caption)
            for i, picture in enumerate(pictures)
        ))  # fmt: skip
        if pictures:
            self.rows.setFixedHeight(self.rows.sizeHintForRow(0) * len(pictures) + 2)
        for i, picture in enumerate(pictures):
            file = files.get(picture.file) or session.read.unplaced_files.get(picture.file, "")
            if file:
                self._panel.thumbs.want(file, file)
                self._draw(i, file)

    def write(self, key: str, value: object) -> str:
        raise AssertionError(key, value)

    def _ready(self, file: str) -> None:
        if self.subject is None or self.subject.article is None:
            return
        files = self.subject.session.issue.files
        for i, picture in enumerate(self.subject.article.pictures):
            if file in (files.get(picture.file), self.subject.session.read.unplaced_files.get(picture.file)):
                self._draw(i, file)

    def _draw(self, index: int, file: str) -> None:
        picture = self._panel.thumbs.of(file)
        if picture is not None:
            ratio = picture.devicePixelRatio()
            small = picture.scaled(
                round(THUMB * ratio), round(THUMB * ratio), Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            small.setDevicePixelRatio(ratio)
            self.rows.show_thumb(str(index), small)

    def _go(self) -> None:
        if self.subject is not None and self.rows.key():
            chosen = self.subject.chosen
            self._panel.choose(Selection(chosen.page, chosen.slot, chosen.article, int(self.rows.key())))
