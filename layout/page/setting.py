"""From rich text and a style's name to Copy that the text composer can break, and from lines to glyph runs."""

from collections.abc import Callable
from dataclasses import field, replace
from typing import Any

from layout.display.items import GlyphRun, Item, Mark, Outline, Tag
from layout.fonts.book import FontBook
from layout.language.digits import in_digits
from layout.language.tags import chain, script_of_language
from layout.model.article import RichText, Span
from layout.model.diagnostics import Diagnostic, Place
from layout.model.ink import Ink
from layout.model.styles import Style, Stylesheet
from layout.model.values import dataclass
from layout.page.kept import Versions
from layout.text.paragraph import BrokenParagraph, Composer, Copy, CopySpan, Measure


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words are set: the article's path (the plan's where ``planned``), its language and family of styles."""

    article: str
    language: str
    family: str = ""
    slot: str = ""
    page: int = 0
    planned: bool = False
    base: tuple[str | int, ...] = ()

    def place(self, *path: str | int) -> Place:
        """Where words of this voice were written: at a key of the article, or of the slot in the plan."""
        if self.planned:
            return Place(self.article, ("pages", self.page - 1, "slots", self.slot, *path))
        return Place(self.article, (*self.base, *path))

    def mark(self, role: str, block: int = -1) -> Mark:
        return Mark(role, "" if self.planned else self.article, self.slot, block, self.language)


#: Copies that are remembered: the paragraphs of some forty pages.
COPIES_KEPT = 4000


@dataclass(slots=True)
class Setter:
    """Sets text by style name. Holds what all slots share: composer, stylesheet, grid step, faults found."""

    composer: Composer
    book: FontBook
    sheet: Stylesheet
    step: float
    pages: dict[str, str] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Where words come from of which nothing nearer is known; page and slot that faults are told for.
    here: Voice | None = None
    #: What copyfitting has asked paragraphs, and their answers, of the job at hand.
    asked: dict[tuple[int, int], tuple[Any, Any]] = field(default_factory=dict)
    #: A likely answer at once instead of the best: fits are taken as they were chosen last.
    quick: bool = False
    #: What gave when a slot was last fitted is kept while it serves, and lines before an edit stay as they are.
    steady: bool = False
    fits: dict[object, Any] = field(default_factory=dict)
    #: Where lines before an edit were let go all the same, for text would have been lost.
    freed: set[object] = field(default_factory=set)
    #: Asked time and again within a job; what it raises ends the job. None: a job is always done.
    goes_on: Callable[[], None] | None = None
    #: Where it is to be explained how slots were set: what was decided, slot by slot; None otherwise.
    decided: list[Any] | None = None
    #: Those of the job at hand.
    fitted: list[tuple[object, Any]] = field(default_factory=list)
    #: Stories that stand in a package, by their value: a Story to its slot and what there is to say.
    parts: Versions[Any, tuple[Any, tuple[Diagnostic, ...]]] = field(default_factory=Versions)
    _turned: dict[tuple[Style, bool, bool], Style] = field(default_factory=dict)
    #: By the identity of text and style, held beside: a paragraph that did not change is the same Copy.
    _copies: dict[tuple[int, int, str], tuple[RichText, Style, Copy]] = field(default_factory=dict)
    _varied: dict[tuple[object, ...], tuple[Style, Style]] = field(default_factory=dict)
    _least: dict[str, float] = field(default_factory=dict)

    def go_on(self) -> None:
        """Where a job may be left: nothing of it is kept but answers that hold by themselves."""
        if self.goes_on is not None:
            self.goes_on()

    def turned(self, style: Style, italic: bool, bold: bool) -> Style:
        """The style with a span's own emphasis: italics in italics stand upright."""
        if not italic and not bold:
            return style
        key = (style, italic, bold)
        found = self._turned.get(key)
        if found is None:
            weight = "bold" if bold else style.weight
            found = replace(style, italic=style.italic != italic, weight=weight)
            self._turned[key] = found
        return found

    def style(self, name: str, voice: Voice) -> Style:
        return self.sheet.style(name, voice.family)

    def ink(self, style: Style) -> Ink:
        return self.sheet.ink(style.ink)

    def least_leading(self, language: str) -> float:
        """How far baselines stand apart at least in a language, in the size of type; 0 where any leading will do."""
        known = self._least.get(language)
        if known is None:
            found = self.sheet.scripts
            tags = (*chain(language), script_of_language(language))
            known = self._least[language] = next((found[tag] for tag in tags if tag in found), 0.0)
        return known

    def spoken(self, style: Style, language: str) -> Style:
        """The style, in smaller type where lines of a language's script would touch at its leading."""
        least = self.least_leading(language)
        # a leading below the size belongs to a single line: a drop cap, a nameplate
        if not least or not style.size <= style.leading < style.size * least:
            return style
        return self.varied(style, size=round(style.leading / least, 2))

    def copy(self, text: RichText | str, style: Style, language: str) -> Copy:
        """Copy in one style; refers' ``{page}`` filled in."""
        if self.least_leading(language):
            style = self.spoken(style, language)
        if isinstance(text, str):
            return Copy((CopySpan(text, style, self.sheet.ink(style.ink)),), style, language)
        key = (id(text), id(style), language)
        known = self._copies.get(key)
        if known is not None and known[0] is text and known[1] is style:
            return known[2]
        ink = self.sheet.ink(style.ink)
        made = Copy(tuple([self._span(span, style, ink, language) for span in text]), style, language)
        if not any(span.refer for span in text):  # what a refer prints depends on the plan
            if len(self._copies) >= COPIES_KEPT:
                self._copies.clear()
            self._copies[key] = (text, style, made)
        return made

    def keep_fit(self, place: object, fit: object) -> None:
        """Remembers what gave in a slot, for ``quick``."""
        if len(self.fits) >= COPIES_KEPT:
            self.fits.clear()
        self.fits[place] = fit
        self.fitted.append((place, fit))

    def varied(self, style: Style, **changes: object) -> Style:
        """The style with some of its properties changed; the same object each time."""
        key = (id(style), *changes.items())
        known = self._varied.get(key)
        if known is None or known[0] is not style:
            if len(self._varied) >= COPIES_KEPT:
                self._varied.clear()
            known = self._varied[key] = (style, replace(style, **changes))  # type: ignore[arg-type]
        return known[1]

    def _span(self, span: Span, style: Style, ink: Ink, language: str) -> CopySpan:
        text = span.text
        if span.refer and "{page}" in text:
            text = text.replace("{page}", in_digits(self.pages.get(span.refer, "?"), language))
        if span.address and style.address:
            text = f"{text} ({span.address})"
        return CopySpan(text, self.turned(style, span.italic, span.bold), ink, span.refer, span.address, span.note)

    def broken(self, copy: Copy, width: float, at: Place | None = None, left: float = 0.0) -> BrokenParagraph:
        """Lines of one width, faults noted at a place."""
        return self.noted(self.composer.paragraph(copy, (Measure(width, left),)), at)

    def noted(self, broken: BrokenParagraph, at: Place | None, page: int = 0, slot: str = "") -> BrokenParagraph:
        """The same lines, with their faults in the list of diagnostics."""
        # a sentence in a script that no font has, or in type larger than its leg, is one message, not one a word
        if self.here and not slot:
            page, slot = self.here.page, self.here.slot
        for code in dict.fromkeys(fault.code for fault in broken.faults):
            faults = [fault for fault in broken.faults if fault.code == code]
            place = at or (self.here.place() if self.here else None)
            where = Place(place.file, place.path, faults[0].offset if at else 0) if place else None
            if code == "missing-glyph":
                text = "".join(fault.text for fault in faults)
            else:
                text = faults[0].text + (f" … and {len(faults) - 1} more" if len(faults) > 1 else "")
            self.diagnostics.append(fault_diagnostic(code, text, where, page, slot))
        return broken

    def shrunk(self, text: RichText | str, style: Style, language: str, width: float) -> Style:
        """The style at a size at which the text takes no more than a width."""
        needed = self.width(text, style, language)
        return style if needed <= width else replace(style, size=style.size * max(0.3, width / needed * 0.995))

    def line(self, text: RichText | str, style: Style, language: str, at: tuple[float, float]) -> tuple[GlyphRun, ...]:
        """Text on one line from a point on its baseline, as wide as it comes, whatever the style's alignment."""
        copy = self.copy(text, style if style.align == "left" else self.varied(style, align="left"), language)
        broken = self.noted(self.composer.paragraph(copy, (Measure(1e6),)), None)
        return broken.lines[0].place(*at) if broken.lines else ()

    def width(self, text: RichText | str, style: Style, language: str) -> float:
        return self.composer.width(self.copy(text, style, language))

    def cap_height(self, style: Style) -> float:
        """Height of capitals in points."""
        face = self.book.faces(style)[0]
        return face.cap_height * style.size / face.upem


#: Characters of the copy that a message quotes.
LONGEST_QUOTED = 80


def fault_diagnostic(code: str, text: str, at: Place | None, page: int, slot: str) -> Diagnostic:
    """The text composer's fault in words."""
    text = text if len(text) <= LONGEST_QUOTED else f"{text[:LONGEST_QUOTED]} …"
    if code == "missing-glyph":
        letters = list(dict.fromkeys(text))
        names = ", ".join(f"“{c}” U+{ord(c):04X}" for c in letters[:6])
        if len(letters) > 6:
            names += f" and {len(letters) - 6} more of “{text}”"
        return Diagnostic(
            code, f"no font has {names}", "write it another way, or add a font that has it to fonts/", at, page, slot
        )
    if code == "long-word":
        message = f"“{text}” is longer than its line and was broken"
        return Diagnostic(code, message, "put a soft hyphen where it may break, or set it wider", at, page, slot)
    return Diagnostic(code, f"a line is spaced wide: “{text}”", "change a word or two nearby", at, page, slot)


def placed(broken: BrokenParagraph, x: float, y: float, leading: float) -> tuple[GlyphRun, ...]:
    """All lines of a paragraph from its first baseline down."""
    runs: list[GlyphRun] = []
    for i, line in enumerate(broken.lines):
        runs.extend(line.place(x, y + i * leading))
    return tuple(runs)


def tagged(mark: Mark, items: tuple[Item, ...] | list[Item] | tuple[GlyphRun, ...]) -> Tag:
    return Tag(mark, tuple(items))


def diamond(x: float, y: float, height: float, ink: Ink) -> Outline:
    """A diamond of that height whose left corner is (x, y - height / 2), y being where it stands."""
    half, across = height / 2, height * 0.36
    return Outline(
        (
            ("M", (x, y - half)),
            ("L", (x + across, y - height)),
            ("L", (x + 2 * across, y - half)),
            ("L", (x + across, y)),
            ("Z", ()),
        ),
        ink,
    )
