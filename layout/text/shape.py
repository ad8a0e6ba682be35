"""Words come in, shaped words with their measures and their places to break go out; each distinct word is shaped once.

HarfBuzz shapes (``fonts.face``); this room chooses features, faces and what a line may gain or lose in a word.
All widths are points at the style's size.
"""

from typing import Final, NamedTuple

from layout.display.items import ShapedWord
from layout.fonts.book import FontBook
from layout.fonts.face import Face
from layout.language.capitals import capitals
from layout.language.tags import script_of_language
from layout.language.words import stranded_words
from layout.model.styles import Style
from layout.text.breaks import ANYWHERE, SOFT_HYPHEN, UNSEEN, Cut, cuts, everywhere
from layout.text.forms import forms
from layout.text.itemize import RIGHT_TO_LEFT, SPACED, stretches
from layout.text.margins import Hangs
from layout.text.pieces import by_face, holds_notdef, running

_UNSEEN_TABLE: Final = {ord(c): None for c in UNSEEN}
_UNSEEN_SET: Final = frozenset(UNSEEN)

#: What stands before a word in the caches that was turned by its paragraph: U+200F or U+200E.
_DIRECTIONS: Final = {"rtl": "\u200f", "ltr": "\u200e"}

#: Above this tracking, in em, ligatures would stand out as tighter than their neighbours.
_LIGATURE_TRACKING: Final = 0.03


class Break(NamedTuple):
    """A place within a word where a line may end, with everything the breaker adds up.

    ``end_*`` is what the word gives to the line before (hyphen and hanging included), ``start_*`` what it has
    used up where the next line begins. ``at`` is the offset in the copy's word, ``cut`` in the printed text.
    """

    end: float
    end_stretch: float
    end_shrink: float
    start: float
    start_stretch: float
    start_shrink: float
    price: float
    flagged: int
    hyphen: bool
    at: int
    cut: int


class Word:
    """One word in one setting, shared by every line and paragraph that holds it."""

    __slots__ = (
        "breaks", "direction", "fragments", "hang_left", "hang_right", "key", "letters", "missing", "pieces", "plain",
        "printed", "setting", "shrink", "spaced", "stranded", "stretch", "text", "width",
    )  # fmt: skip

    def __init__(
        self, setting: "Setting", text: str, printed: str, pieces: tuple[ShapedWord, ...], direction: str = ""
    ) -> None:
        self.setting = setting
        self.text = text
        #: "ltr" or "rtl" where the paragraph says so, "" where each script runs as it does
        self.direction = direction
        self.printed = printed
        self.pieces = pieces
        size = setting.style.size
        if len(pieces) == 1:
            face, _, advances, _, _, _, units, upem = pieces[0]
            count = len(advances)
            width = units * size / upem
        else:
            face = ""
            count = 0
            width = 0.0
            for piece in pieces:
                count += len(piece.advances)
                width += piece.width * size / piece.upem
        gaps = count - 1 if count else 0
        #: whether letter space may come between its letters
        self.spaced = printed.isascii() or all(script in SPACED for _, _, script in stretches(printed))
        if not self.spaced:
            gaps = 0
        #: one piece in the setting's own face
        self.plain = self.spaced and face == setting.face
        #: inner letter spaces; what letter space is multiplied by
        self.letters = gaps
        self.width = width + setting.tracking * gaps
        self.stretch = gaps * setting.letter_stretch + width * setting.scale_stretch
        self.shrink = gaps * setting.letter_shrink + width * setting.scale_shrink
        if setting.hang and pieces and direction != "rtl":
            self.hang_left = setting.hang_left[printed[0]]
            self.hang_right = setting.hang_right[printed[-1]]
        else:
            self.hang_left = self.hang_right = 0.0
        self.breaks: tuple[Break, ...] = ()
        self.missing: tuple[tuple[int, str], ...] = ()
        self.fragments: dict[tuple[int, int, bool], Word] | None = None
        #: tells repeated words at the edge of two lines apart; 0 takes no part
        self.key = 0
        #: how unwelcome it is at a line's end: an article or preposition of one letter
        self.stranded = setting.stranded.get(printed.lower(), 0.0) if len(printed) == 1 else 0.0

    def fragment(self, start: int, end: int, hyphen: bool) -> "Word":
        """The part of the printed text between two breaks, shaped by itself, with a visible hyphen or none."""
        if self.fragments is None:
            self.fragments = {}
        known = self.fragments.get((start, end, hyphen))
        if known is None:
            known = self.setting.make_fragment(self.printed[start:end], hyphen, self.direction)
            self.fragments[(start, end, hyphen)] = known
        return known


#: Shaped pieces of a text, and the characters that no face has, with their places in it.
Shaped = tuple[tuple[ShapedWord, ...], tuple[tuple[int, str], ...]]


class Shapes:
    """What all settings of a composer share: words shaped once for all sizes of a face, and the numbers that tell
    repeated words."""

    __slots__ = ("_by_face", "_by_rule", "keys")

    def __init__(self) -> None:
        self.keys: dict[str, int] = {}
        self._by_face: dict[tuple[str, str, bool, str, tuple[str, ...]], dict[str, Shaped]] = {}
        self._by_rule: dict[tuple[bool, tuple[int, int, int], bool, str], dict[str, tuple[Cut, ...]]] = {}

    def of(self, style: Style, language: str, features: tuple[str, ...]) -> dict[str, Shaped]:
        """The words of one face, language and set of features."""
        key = (style.face, style.weight, style.italic, language, features)
        return self._by_face.setdefault(key, {})

    def cuts_of(self, style: Style, language: str) -> dict[str, tuple[Cut, ...]]:
        """Where the words of a language part by one style's rules."""
        return self._by_rule.setdefault((style.hyphenate, style.hyphen_limits, style.address, language), {})


class Setting:
    """How the words of one style in one language are set; holds their cache."""

    __slots__ = (
        "_book",
        "_cuts",
        "_dash",
        "_faces",
        "_features",
        "_forms",
        "_hyphen",
        "_joined",
        "_keys",
        "_script",
        "_shapes",
        "_small_caps",
        "_tatweels",
        "_whole",
        "face",
        "hang",
        "hang_left",
        "hang_right",
        "language",
        "letter_shrink",
        "letter_stretch",
        "scale_shrink",
        "scale_stretch",
        "space",
        "space_shrink",
        "space_stretch",
        "stranded",
        "style",
        "tracking",
        "words",
    )  # fmt: skip

    def __init__(self, book: FontBook, style: Style, language: str, shapes: Shapes) -> None:
        self._book = book
        self.style = style
        self.language = language
        self._keys = shapes.keys
        self.words: dict[str, Word] = {}
        self._whole: dict[str, Word] = {}
        self._cuts = shapes.cuts_of(style, language)
        self._faces: dict[str, tuple[Face, ...]] = {}
        self._hyphen: dict[str, str] = {}
        self._small_caps: dict[str, bool] = {}
        self._dash: float | None = None
        self._tatweels: dict[str, tuple[int, int]] = {}
        size = style.size
        features = []
        if style.figures == "old-style":
            features.append("onum")
        elif style.figures == "tabular":
            features += ["lnum", "tnum"]
        else:
            features.append("lnum")
        if abs(style.tracking) >= _LIGATURE_TRACKING:
            features += ["-liga", "-clig"]
        self._features = tuple(features)
        if style.case == "small-caps" and self._has_small_caps("Latn"):
            self._features = (*self._features, "smcp")
        #: letters that join or stack are never tracked, and keep their ligatures
        self._joined = tuple([feature for feature in self._features if feature not in ("-liga", "-clig")])
        self._forms = forms(style, language)
        kinds = (f"{style.fractions} {style.ordinals} {style.acronyms}",) if self._forms else ()
        self._shapes = shapes.of(style, language, self._features + kinds)
        self.stranded = stranded_words(language)
        self.tracking = style.tracking * size
        self.hang = style.hang
        margins = book.margins(style.face)
        self.hang_left = Hangs(margins, 0, style.hang, self._sign_width)
        self.hang_right = Hangs(margins, 1, style.hang, self._sign_width)
        least, ideal, most = style.word_space
        low, high = style.letter_space
        narrow, wide = style.glyph_scale
        self.letter_stretch = max(0.0, high) * size
        self.letter_shrink = max(0.0, -low) * size
        self.scale_stretch = max(0.0, wide - 1.0)
        self.scale_shrink = max(0.0, 1.0 - narrow)
        latin = self.faces("Latn")[0].shape(" ", self._features)
        self.face = latin.face
        # a script with faces of its own has its own space: a condensed sans's would be too narrow for it
        #: of signs and figures that stand by themselves; Greek and Cyrillic share the faces of Latin
        self._script = script_of_language(language)
        if self._script in SPACED:
            self._script = "Latn"
        own = self.faces(self._script)[0]
        space = own.shape(" ", self._features) if own.has(0x20) else latin
        # white between two words: the space with the tracking of the letter before it and its own
        natural = space.width * size / space.upem + 2 * self.tracking
        self.space = natural * ideal
        self.space_stretch = natural * max(0.0, most - ideal)
        self.space_shrink = natural * max(0.0, ideal - least)

    def faces(self, script: str) -> tuple[Face, ...]:
        """The faces for a script, first choice first."""
        known = self._faces.get(script)
        if known is None:
            known = self._faces[script] = self._book.faces(self.style, script)
        return known

    def tatweel(self, face: str) -> tuple[int, int]:
        """The glyph of a face that draws the stroke between Arabic letters out, and its advance; (0, 0) without one."""
        known = self._tatweels.get(face)
        if known is None:
            mine = self._book.by_id(face)
            glyph = mine.glyph(0x640)
            known = self._tatweels[face] = (glyph, mine.advance(glyph)) if glyph and mine.advance(glyph) else (0, 0)
        return known

    def word(self, text: str) -> Word:
        """The word, with its breaks; from the cache where it was met before."""
        known = self.words.get(text)
        if known is None:
            places = self._cuts.get(text)
            if places is None:
                places = self._cuts[text] = cuts(text, self.style, self.language)
            known = self._make(text, places)
            self.words[text] = known
        return known

    def turned(self, text: str, right_to_left: bool) -> Word:
        """A word, or a part of one, of a paragraph that runs in two directions."""
        direction = "rtl" if right_to_left else "ltr"
        key = _DIRECTIONS[direction] + text
        known = self.words.get(key)
        if known is None:
            known = self.words[key] = self._make(text, cuts(text, self.style, self.language), direction)
        return known

    def part(self, text: str) -> Word:
        """A word that touches letters of another style: not hyphenated, for its own letters are not all of it."""
        known = self._whole.get(text)
        if known is None:
            known = self._make(text, tuple([c for c in cuts(text, self.style, self.language) if not c.hyphen]))
            self._whole[text] = known
        return known

    def shattered(self, word: Word) -> Word:
        """The same word with a break before every cluster, for one that is longer than its line."""
        starts = {0}
        at = 0
        for piece in word.pieces:
            starts.update([at + cluster for cluster in piece.clusters])
            at += len(piece.text)
        back = _sources(word.text) if len(word.printed) != len(word.text) else None
        if back is not None:
            starts = {back[s] for s in starts if s < len(back)}
        known = tuple([Cut(b.at, b.hyphen, b.price, b.flagged > 0) for b in word.breaks])
        return self._make(word.text, everywhere(word.text, known, starts), word.direction)

    def make_fragment(self, printed: str, hyphen: bool, direction: str = "") -> Word:
        """A part of a word shaped by itself. The hyphen is extracted as U+00AD: it is not part of the copy. Where words
        are parted without a sign, U+00AD goes with the last letter for those who read the PDF."""
        if not hyphen:
            pieces, _ = self._shape(printed, direction)
            return Word(self, printed, printed, pieces, direction)
        face_script = stretches(printed)[-1][2] if printed else "Latn"
        if face_script not in SPACED:
            pieces, _ = self._shape(printed, direction)
            last = pieces[-1]
            pieces = (*pieces[:-1], last._replace(text=last.text + SOFT_HYPHEN))
            return Word(self, printed, printed, pieces, direction)
        sign = self._sign(face_script)
        pieces, _ = self._shape(printed + sign)
        last = pieces[-1]
        pieces = (*pieces[:-1], last._replace(text=last.text[:-1] + SOFT_HYPHEN))
        return Word(self, printed, printed + SOFT_HYPHEN, pieces)

    def _sign_width(self, sign: str) -> float:
        """The width of a sign in the style's own face, in points; a soft hyphen is as wide as the hyphen it shows."""
        shaped = self.faces("Latn")[0].shape(self._sign("Latn") if sign == SOFT_HYPHEN else sign, self._features)
        return shaped.width * self.style.size / shaped.upem

    def _sign(self, script: str) -> str:
        """The hyphen that the face of a script has."""
        sign = self._hyphen.get(script)
        if sign is None:
            face = self.faces(script)[0]
            sign = self._hyphen[script] = "\u2010" if not face.has(0x2D) and face.has(0x2010) else "-"
        return sign

    def _make(self, text: str, places: tuple[Cut, ...], direction: str = "") -> Word:
        seen = text if _UNSEEN_SET.isdisjoint(text) else text.translate(_UNSEEN_TABLE)
        printed = self._cased(seen)
        pieces, missing = self._shape(printed, direction)
        word = Word(self, text, printed, pieces, direction)
        if missing:
            back = _sources(text)
            word.missing = tuple([(back[min(at, len(back) - 1)] if back else 0, c) for at, c in missing])
        if places and pieces:
            word.breaks = self._breaks(word, seen, places)
        bare = text.strip(".,;:!?\u2019\u2018\u201c\u201d\"'()\u00ab\u00bb\u2014\u2013-").lower()
        if len(bare) > 1:
            word.key = self._keys.setdefault(bare, len(self._keys) + 1)
        return word

    def _cased(self, text: str) -> str:
        case = self.style.case
        if case == "upper":
            return capitals(text, self.language)
        if case == "small-caps" and not self._has_small_caps("Latn"):
            # capitals set small would be false small caps: plain capitals are honest
            return capitals(text, self.language)
        return text

    def _has_small_caps(self, script: str) -> bool:
        known = self._small_caps.get(script)
        if known is None:
            face = self.faces(script)[0]
            sample = {"Grek": "\u03b1", "Cyrl": "\u0430"}.get(script, "a")
            known = face.shape(sample, ("smcp",), script).glyphs != face.shape(sample, (), script).glyphs
            self._small_caps[script] = known
        return known

    def _shape(self, text: str, turned: str = "") -> Shaped:
        """The pieces of a text, one a script and face, from left to right, and the characters that no face has."""
        key = text if not turned else _DIRECTIONS[turned] + text
        known = self._shapes.get(key)
        if known is not None:
            return known
        features = self._features
        if self._forms is None and not turned and text.isascii() and text and self._script == "Latn":
            # nearly every word
            shaped = self.faces("Latn")[0].shape(text, features, "Latn", self.language)
            if not holds_notdef(shaped.glyphs):
                known = self._shapes[key] = ((shaped,), ())
                return known
        pieces: list[ShapedWord] = []
        missing: list[tuple[int, str]] = []
        for start, end, script in stretches(text, self._script) if text else ():
            faces = self.faces(script)
            part = text[start:end]
            features = self._features if script in SPACED else self._joined
            direction = turned or ("rtl" if script in RIGHT_TO_LEFT else "ltr")
            shaped = faces[0].shape(part, features, script, self.language, direction)
            if not holds_notdef(shaped.glyphs):
                pieces += self._formed(part, shaped, script) if self._forms else (shaped,)
                continue
            for low, high, face in by_face(part, faces, missing, start):
                pieces.append(face.shape(part[low:high], features, script, self.language, direction))
        if turned == "rtl":
            pieces.reverse()
        known = self._shapes[key] = (tuple(pieces), tuple(missing))
        return known

    def _formed(self, part: str, shaped: ShapedWord, script: str) -> list[ShapedWord]:
        """A part of one script with its fractions, ordinals and acronyms in their own forms."""
        parts = self._forms(part) if self._forms else []
        if len(parts) < 2 and not any(extra for _, _, extra in parts):
            return [shaped]
        face = self.faces(script)[0]
        return [
            face.shape(part[start:end], self._features + extra, script, self.language) for start, end, extra in parts
        ]

    def _breaks(self, word: Word, seen: str, places: tuple[Cut, ...]) -> tuple[Break, ...]:
        """Places to break with their measures, read off the whole word's glyphs: a line that is broken here is
        measured again by its fragments, which differ by the kerning across the break at most."""
        text, printed = word.text, word.printed
        if len(printed) != len(seen):
            # capitals of another length (\u00df): offsets would not hold
            return ()
        forward = _targets(text) if len(text) != len(seen) else None
        sums, counts = running(word.pieces, self.style.size)
        found = []
        total = len(printed)
        for place in places:
            cut = forward[place.at] if forward is not None else place.at
            if not 0 < cut < total:
                continue
            used, glyphs = sums[cut], counts[cut]
            end, end_glyphs = used, glyphs
            hang = 0.0
            if place.hyphen and word.spaced:
                end += self._hyphen_width()
                end_glyphs += 1
                hang = self.hang_right[SOFT_HYPHEN] if self.hang else 0.0
            elif self.hang and word.direction != "rtl":
                hang = self.hang_right[printed[cut - 1]]
            left = self.hang_left[printed[cut]] if self.hang else 0.0
            if not word.spaced:
                glyphs = end_glyphs = 0
                if place.price >= ANYWHERE:
                    # letters that join have other forms, often wider, where their word is parted
                    end = max(end, self._width(printed[:cut]))
                    used = min(used, sums[-1] - self._width(printed[cut:]))
            gaps = max(0, end_glyphs - 1)
            found.append(
                Break(
                    end + gaps * self.tracking - hang,
                    gaps * self.letter_stretch + end * self.scale_stretch,
                    gaps * self.letter_shrink + end * self.scale_shrink,
                    used + glyphs * self.tracking + left,
                    glyphs * self.letter_stretch + used * self.scale_stretch,
                    glyphs * self.letter_shrink + used * self.scale_shrink,
                    place.price,
                    1 if place.flagged else 0,
                    place.hyphen,
                    place.at,
                    cut,
                )
            )
        return tuple(found)

    def _width(self, text: str) -> float:
        """The width of a text shaped by itself."""
        return sum([piece.width * self.style.size / piece.upem for piece in self._shape(text)[0]])

    def _hyphen_width(self) -> float:
        if self._dash is None:
            self._dash = self._sign_width(SOFT_HYPHEN)
        return self._dash


def _sources(text: str) -> list[int]:
    """For each character that is printed, its offset in the copy's word."""
    return [index for index, character in enumerate(text) if character not in _UNSEEN_SET]


def _targets(text: str) -> list[int]:
    """For each offset in the copy's word, how many characters before it are printed."""
    found = [0]
    for character in text:
        found.append(found[-1] + (character not in _UNSEEN_SET))
    return found
