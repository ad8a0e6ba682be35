"""A paragraph's copy comes in; its drop cap as runs, the copy without that letter, and the width it takes go out.

The letter's outline stands on the leg's left edge, its capitals' height reaches from the first line's capitals to the
baseline of the last line beside it. A quotation mark before the letter stays with it, and so do accents after it.
"""

import unicodedata
from dataclasses import replace
from typing import Final

from layout.display.items import GlyphRun
from layout.model.styles import Style
from layout.model.values import dataclass
from layout.page.setting import Setter
from layout.text.itemize import SPACED, script_of
from layout.text.paragraph import Copy, CopySpan

#: A drop cap's distance to its text in points; letters that open to the right stand closer.
GAP: Final = 3.2
_GAPS: Final = {1.2: "FГΓ", 1.6: "PTVYРТУΡΤΥ", 2.2: "AАΑΔΛ", 2.0: "L"}
GAPS: Final = {letter: gap for gap, letters in _GAPS.items() for letter in letters}
#: A drop cap that reaches deeper below its baseline, in lines, would touch the line there.
TAIL: Final = 0.22
QUOTES: Final = "“”«»‹›„‚‘’\"'¡¿—–"


@dataclass(frozen=True, slots=True)
class DropCap:
    """The large first letter: its runs relative to the paragraph's first baseline, and the lines it covers.

    Its text goes to the word that follows, so that "A" and "t" are extracted as the "At" that was written.
    ``tail`` 1: its tail (Q, J) reaches into the line below.
    """

    runs: tuple[GlyphRun, ...]
    lines: int
    letter: str
    tail: int = 0


def drop_cap(setter: Setter, base: Style, copy: Copy) -> tuple[Copy, DropCap, float] | None:
    """The copy without its first letter, the letter as a drop cap in the style ``base``, and the width it takes; None
    where the copy begins with no letter that stands by itself."""
    text = copy.spans[0].text
    letter = opening(text)
    if not letter:
        return None
    lines = base.drop_cap or 3
    face = setter.book.faces(base)[0]
    height = (lines - 1) * setter.step + setter.cap_height(copy.style)
    style = setter.varied(base, size=height * face.upem / face.cap_height, drop_cap=0, lead_in=0)
    left, _, right, bottom = setter.composer.ink_bounds(setter.copy(letter, style, copy.language))
    plain = unicodedata.normalize("NFD", letter.lstrip(QUOTES))[:1].upper()
    runs = setter.line(letter, style, copy.language, (-left, (lines - 1) * setter.step))
    following = text[len(letter) :]
    rest = (copy.spans[0]._replace(text=following.lstrip()), *copy.spans[1:])
    if not rest[0].text:
        rest = rest[1:]
    if not rest:
        return None
    if base.lead_in:
        # the letter's own word is the first of them, unless the letter was all of it
        rest = _led_in(setter, rest, base.lead_in - (following != following.lstrip()))
    # a word of one letter is parted from the next by its space, which the drop cap's gap stands for
    joint = letter if following == following.lstrip() else letter + " "
    tail = 1 if bottom > TAIL * setter.step else 0
    drop = DropCap(tuple(_mute(run) for run in runs), lines, joint, tail)
    return Copy(rest, copy.style, copy.language), drop, right - left + GAPS.get(plain, GAP)


def opening(text: str) -> str:
    """The first letter with the marks before it and the accents after it; "" where a text begins with none, or with a
    letter that is joined to the next one (Arabic, Devanagari) or runs from right to left."""
    count = 0
    while count < len(text) and text[count] in QUOTES:
        count += 1
    if count >= len(text) or not text[count].isalpha() or script_of(text[count]) not in SPACED:
        return ""
    end = count + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return text[:end]


def _led_in(setter: Setter, spans: tuple[CopySpan, ...], words: int) -> tuple[CopySpan, ...]:
    """The spans with the first so many words in small caps; words go on over the border of two spans."""
    left = _after("".join(span.text for span in spans), words)
    made: list[CopySpan] = []
    for span in spans:
        head, tail = span.text[:left], span.text[left:]
        left -= len(head)
        if head:
            made.append(span._replace(text=head, style=setter.varied(span.style, case="small-caps")))
        if tail:
            made.append(span._replace(text=tail))
    return tuple(made)


def _after(text: str, words: int) -> int:
    """Where the white after so many words begins; the text's length where it has no more."""
    at = 0
    for _ in range(words):
        while at < len(text) and text[at].isspace():
            at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
    return at


def _mute(run: GlyphRun) -> GlyphRun:
    """The same glyphs without text."""
    silent = tuple(word._replace(text="", clusters=(0,) * len(word.clusters)) for word in run.words)
    return replace(run, words=silent)


def led(run: GlyphRun, letter: str) -> GlyphRun:
    """The run whose first word's text begins with a letter printed elsewhere."""
    word = run.words[0]
    clusters = tuple(cluster + len(letter) for cluster in word.clusters)
    return replace(run, words=(word._replace(text=letter + word.text, clusters=clusters), *run.words[1:]))
