"""Quotation marks, apostrophes, primes and dashes by language: typed text comes in, printed text goes out.

Straight marks are turned by what stands beside them and by which quotation is open; marks typed as they are
printed stay. The levels of a language's marks are those of the CLDR
(https://www.unicode.org/reports/tr35/tr35-general.html#Delimiter_Elements) but for English, where a writer's choice of
double or single marks stands. Spaces inside French marks and before its high punctuation follow the Lexique des règles
typographiques en usage à l'Imprimerie nationale.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from layout.language.tags import lookup
from layout.model.article import RichText

NBSP: Final = "\u00a0"
NARROW: Final = "\u202f"
APOSTROPHE: Final = "\u2019"


class Marks(NamedTuple):
    """``levels``: pairs from the outermost inwards; ``single``: what straight single marks at the outermost level
    become; ``dash``: what a spaced double hyphen becomes; ``elided``: words that begin with an apostrophe;
    ``typed``: double marks stay double, single ones single; ``french``: high punctuation stands off its word."""

    levels: tuple[tuple[str, str], ...]
    single: tuple[str, str] = ("‘", "’")
    dash: str = "–"
    elided: frozenset[str] = frozenset()
    typed: bool = False
    french: bool = False

    @property
    def interesting(self) -> re.Pattern[str]:
        """What may have to change."""
        return _FRENCH_INTERESTING if self.french else _INTERESTING


_GUILLEMETS: Final = (("«", "»"), ("“", "”"), ("‘", "’"))
_CURLY: Final = (("“", "”"), ("‘", "’"))
#: Between Hebrew letters straight marks are gershayim and geresh.
_FIRST_HEBREW: Final = "\u05d0"
_LAST_HEBREW: Final = "\u05ea"
_LOW: Final = (("„", "“"), ("‚", "‘"))
_ENGLISH: Final = frozenset(
    (
        "tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "em", "til", "cause", "cos", "coz", "bout", "round",
        "n", "nuff", "neath", "gainst", "appen", "ello", "tween", "twixt", "scuse",
    )
)  # fmt: skip

_MARKS: Final = {
    "en": Marks(_CURLY, elided=_ENGLISH, typed=True),
    "es": Marks(_GUILLEMETS, dash="—"),
    "es-MX": Marks(_CURLY, dash="—"),
    "fr": Marks((("«" + NBSP, NBSP + "»"), ("“", "”"), ("‘", "’")), french=True),
    "fr-CH": Marks((("«", "»"), ("‹", "›"))),
    "de": Marks(
        _LOW, single=("‚", "‘"), elided=frozenset({"s", "ne", "nen", "n", "nem", "ner", "rum", "rein", "raus"})
    ),
    "de-CH": Marks((("«", "»"), ("‹", "›"))),
    "it": Marks(_GUILLEMETS, elided=frozenset({"sto", "sta", "sti", "ste", "ndrangheta", "l"})),
    "pt": Marks(_GUILLEMETS, dash="—"),
    "pt-BR": Marks(_CURLY, dash="—"),
    "ca": Marks(_GUILLEMETS, dash="—"),
    "gl": Marks(_GUILLEMETS, dash="—"),
    "eu": Marks(_GUILLEMETS),
    "nl": Marks(_CURLY, elided=frozenset({"s", "t", "n", "k", "m", "r", "em"})),
    "af": Marks(_CURLY, elided=frozenset({"n", "t"})),
    "pl": Marks((("„", "”"), ("«", "»"))),
    "ro": Marks((("„", "”"), ("«", "»"))),
    "hu": Marks((("„", "”"), ("»", "«"))),
    "cs": Marks(_LOW, single=("‚", "‘")),
    "sk": Marks(_LOW, single=("‚", "‘")),
    "sl": Marks(_LOW, single=("‚", "‘")),
    "bg": Marks(_LOW),
    "is": Marks(_LOW),
    "ru": Marks((("«", "»"), ("„", "“")), dash="—"),
    "uk": Marks((("«", "»"), ("„", "“")), dash="—"),
    "be": Marks((("«", "»"), ("„", "“")), dash="—"),
    "el": Marks(_GUILLEMETS),
    "sv": Marks((("”", "”"), ("’", "’"))),
    "fi": Marks((("”", "”"), ("’", "’"))),
    "nb": Marks((("«", "»"), ("‘", "’"))),
    "nn": Marks((("«", "»"), ("‘", "’"))),
    "da": Marks((("»", "«"), ("›", "‹"))),
    "sr": Marks(_LOW),
    "hr": Marks((("„", "”"), ("‘", "’"))),
    "mk": Marks(_LOW),
    "lt": Marks(_LOW),
    "lv": Marks(_LOW),
    "et": Marks(_LOW),
    "ar": Marks(_GUILLEMETS),
    "fa": Marks(_GUILLEMETS),
    "he": Marks((("”", "”"), ("’", "’")), single=("’", "’")),
}
_OTHER: Final = Marks(_CURLY)

#: Everything that may have to change; the rest of a text is never looked at. Each alternative begins with a plain
#: character, so that the search runs over the text at full speed.
_INTERESTING: Final = re.compile(r"[\"'«»“”„]|``|-+|\.\.\.+")
_FRENCH_INTERESTING: Final = re.compile(r"[\"'«»“”„;:!?]|``|-+|\.\.\.+")
#: Addresses stay as they are. Looked for only where the text has one of the signs.
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s\"<>]+|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_ADDRESS_SIGNS: Final = ("@", "://", "www.", "WWW.")
_FEET: Final = re.compile(r"(?<=\d)'\d{1,2}(?:[½¼¾]|\.\d+)?\"?(?!\w)")
_YEARS: Final = re.compile(r"'\d\ds?(?!\w)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OPENERS: Final = frozenset("([{<¿¡/“‘«„‚‹—–-\u2015=…")
_DASHES: Final = frozenset("—–-\u2015")


@lru_cache(maxsize=64)
def marks(language: str) -> Marks:
    """The marks of a language; the English pairs for one that is not known."""
    return lookup(_MARKS, language, _OTHER)


def smarten(text: str, language: str) -> str:
    """Typed text as it is printed."""
    own = marks(language)
    if not own.interesting.search(text):
        return text
    return "".join(_Pass(text, own).run())


def smarten_spans(spans: RichText, language: str) -> RichText:
    """The same over spans: a quotation may open in one and close in another. Each span keeps its emphasis."""
    text = "".join([span.text for span in spans])
    own = marks(language)
    if not own.interesting.search(text):
        return spans
    pieces = _Pass(text, own).run()
    made = []
    start = 0
    for span in spans:
        end = start + len(span.text)
        printed = "".join(pieces[start:end])
        made.append(span if printed == span.text else replace(span, text=printed))
        start = end
    return tuple(made)


class _Open(NamedTuple):
    """An open quotation: where, whether typed with a straight single mark, and how it closes."""

    at: int
    single: bool
    close: str


class _Pass:
    """One pass over one text. ``pieces`` holds, for each character that came in, what goes out in its place."""

    __slots__ = ("marks", "open", "pieces", "text")

    def __init__(self, text: str, language: Marks) -> None:
        self.text = text
        self.marks = language
        self.pieces = list(text)
        self.open: list[_Open] = []

    def run(self) -> list[str]:
        """The pieces, as many as characters came in."""
        kept: list[tuple[int, int]] = []
        if any(sign in self.text for sign in _ADDRESS_SIGNS):
            kept = [m.span() for m in _ADDRESS.finditer(self.text)]
        done = 0
        for match in self.marks.interesting.finditer(self.text):
            start = match.start()
            if start < done or (kept and any(a <= start < b for a, b in kept)):
                continue
            done = self._change(match[0], start)
        for one in self.open:
            self._unclosed(one)
        return self.pieces

    def _change(self, found: str, at: int) -> int:
        """Changes what stands at ``at``; how far the text is dealt with."""
        if found[0] == "-":
            self._dash(found, at)
        elif found[0] == ".":
            if len(found) < 5:
                self.pieces[at : at + 3] = ["…", "", ""]
        elif found == "'":
            return self._single(at)
        elif found in ('"', "``"):
            self._double(at, len(found))
        elif found in "«»“”„":
            self._printed(found, at)
        else:
            self._high_punctuation(at)
        return at + len(found)

    def _beside(self, at: int, length: int = 1) -> tuple[str, str]:
        """The characters before and after, "" at the ends."""
        before = self.text[at - 1] if at else ""
        after = self.text[at + length : at + length + 1]
        return before, after

    def _dash(self, found: str, at: int) -> None:
        before, after = self._beside(at, len(found))
        if len(found) > 3:
            return
        if len(found) == 1:
            if not (before.isspace() and after.isspace()):
                return
            numbers = self.text[at - 2 : at - 1].isdigit() and self.text[at + 2 : at + 3].isdigit()
            self.pieces[at] = "-" if numbers else self.marks.dash
            return
        if len(found) == 3:
            dash = "—"
        elif before.isdigit() and after.isdigit():
            dash = "–"
        elif before.isspace() and after.isspace():
            dash = self.marks.dash
        else:
            dash = "—"
        self.pieces[at : at + len(found)] = [dash] + [""] * (len(found) - 1)

    def _single(self, at: int) -> int:
        """A straight single mark: apostrophe, foot or minute, opening or closing mark."""
        before, after = self._beside(at)
        text = self.text
        feet = _FEET.match(text, at)
        if feet:
            self.pieces[at] = "′"
            if text[feet.end() - 1] == '"':
                self.pieces[feet.end() - 1] = "″"
            return feet.end()
        if after == "'" and not before.isspace() and before:
            # Two single marks typed for a double one, as TeX has it.
            self._double(at, 2)
            return at + 2
        if _FIRST_HEBREW <= before <= _LAST_HEBREW and not self._waiting(single=True):
            self.pieces[at] = "\u05f3"
            return at + 1
        if before.isalnum() and after.isalnum():
            self.pieces[at] = APOSTROPHE
        elif self._opens(before, after):
            self._open_single(at)
        elif before.isdigit() and not self._waiting(single=True):
            self.pieces[at] = "′" if not after.isalpha() else APOSTROPHE
        elif self._waiting(single=True):
            self._close(at, 1, single=True)
        else:
            self.pieces[at] = APOSTROPHE
        return at + 1

    def _open_single(self, at: int) -> None:
        """A single mark before a word: the apostrophe of '90s and 'tis, or an opening mark."""
        text = self.text
        if _YEARS.match(text, at):
            self.pieces[at] = APOSTROPHE
            return
        word = _WORD.match(text, at + 1)
        if word and word[0].lower() in self.marks.elided:
            # 'n' has two apostrophes, 'round' in marks is a quotation.
            rest = text[word.end() : word.end() + 1]
            if rest != "'" or word[0].lower() == "n":
                self.pieces[at] = APOSTROPHE
                return
        self._open(at, 1, single=True)

    def _double(self, at: int, length: int) -> None:
        """A straight double mark: opening, closing, or inches."""
        before, after = self._beside(at, length)
        if length == 1 and _FIRST_HEBREW <= before <= _LAST_HEBREW and _FIRST_HEBREW <= after <= _LAST_HEBREW:
            self.pieces[at] = "\u05f4"  # an abbreviation
            return
        waiting = self._waiting(single=False)
        if self.text[at] == "`" or (self._opens(before, after) and not (before in _DASHES and waiting and after == "")):
            self._open(at, length, single=False)
        elif waiting:
            self._close(at, length, single=False)
        elif before.isdigit() and length == 1:
            self.pieces[at] = "″"
        elif before and not before.isspace():
            close = self.marks.levels[0][1]
            self.pieces[at : at + length] = [close] + [""] * (length - 1)
        else:
            self._open(at, length, single=False)

    def _opens(self, before: str, after: str) -> bool:
        """Whether a mark between these two characters opens."""
        if not after or after.isspace() or after in ".,;:!?)]}»”…":
            return False
        if not before or before.isspace():
            return True
        if before in ("'", '"'):
            return bool(self.open) or after.isalnum()
        return before in _OPENERS and (after.isalnum() or after in "¿¡\"'«“‘([$€£#…—{")

    def _waiting(self, single: bool) -> bool:
        """Whether a quotation typed with such a mark is open."""
        return any(one.single == single for one in self.open)

    def _open(self, at: int, length: int, single: bool) -> None:
        levels = self.marks.levels
        depth = len(self.open)
        if self.marks.typed:
            pair = levels[1] if single else levels[0]
        elif single and not depth:
            pair = self.marks.single
        else:
            pair = levels[min(depth, len(levels) - 1)]
        self.pieces[at : at + length] = [pair[0]] + [""] * (length - 1)
        self.open.append(_Open(at, single, pair[1]))
        self._swallow_space(at + length, NBSP in pair[0])

    def _close(self, at: int, length: int, single: bool) -> None:
        """Closes the innermost quotation typed so; those within it were never closed."""
        while self.open[-1].single != single:
            self._unclosed(self.open.pop())
        close = self.open.pop().close
        self.pieces[at : at + length] = [close] + [""] * (length - 1)
        self._swallow_space(at - 1, NBSP in close)

    def _unclosed(self, one: _Open) -> None:
        """A single mark that never closes is an apostrophe, unless at the head of a speech of several paragraphs."""
        if one.single and one.at:
            self.pieces[one.at] = APOSTROPHE

    def _swallow_space(self, at: int, spaced: bool) -> None:
        """Takes away the ordinary space typed inside marks that bring their own."""
        if spaced and 0 <= at < len(self.text) and self.text[at] in (" ", NBSP, NARROW):
            self.pieces[at] = ""

    def _printed(self, found: str, at: int) -> None:
        """A mark typed as it is printed: counts as a level, and gets its spaces in French."""
        opening = {pair[0].strip(): pair[1] for pair in self.marks.levels}
        if self.open and found == self.open[-1].close.strip() and not self.open[-1].single:
            self.open.pop()
        elif found in opening:
            self.open.append(_Open(at, False, opening[found]))
        if not self.marks.french:
            return
        if found == "«":
            self.pieces[at] = "«" + NBSP
            self._swallow_space(at + 1, True)
        elif found == "»":
            self.pieces[at] = NBSP + "»"
            self._swallow_space(at - 1, True)

    def _high_punctuation(self, at: int) -> None:
        """French ``; : ! ?`` stand off the word before them."""
        before, after = self._beside(at)
        if after and not after.isspace() and after not in "»\"'”’)!?…]":
            return
        space = NBSP if self.text[at] == ":" else NARROW
        if before in (" ", NBSP, NARROW):
            self.pieces[at - 1] = space
        elif before.isalnum() or before in "»)\"”’'%…]":
            self.pieces[at] = space + self.text[at]
