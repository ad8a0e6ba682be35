"""A copy's words and breaks come in, lines that can be placed go out. What a line gives so as to fit is worked out
when it is first placed: copyfitting breaks many paragraphs that are never printed."""

from dataclasses import dataclass
from typing import NamedTuple

from layout.display.items import GlyphRun
from layout.model.ink import Ink
from layout.model.styles import Style
from layout.text.justify import NATURAL, Fit, LineWords, fit, natural_width, set_line
from layout.text.lattice import Lattice, Sequence
from layout.text.linebreak import looseness


class CopySpan(NamedTuple):
    """Characters of one style and ink."""

    text: str
    style: Style
    ink: Ink


class Measure(NamedTuple):
    """Of one line: its width, and where it begins right of the leg's left edge."""

    width: float
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class Copy:
    """A paragraph's text; ``style`` is the paragraph's: its align, spaces and hyphens."""

    spans: tuple[CopySpan, ...]
    style: Style
    language: str


class Fault(NamedTuple):
    """``missing-glyph``, ``long-word`` or ``loose-line`` at an offset in the Copy's text."""

    code: str
    offset: int
    text: str


class Prepared:
    """A copy as words and breaks, shared by the lines made of it."""

    __slots__ = ("copy", "inks", "lattice", "sequence")

    def __init__(self, copy: Copy, sequence: Sequence, lattice: Lattice) -> None:
        self.copy = copy
        self.sequence = sequence
        self.lattice = lattice
        self.inks = tuple([span.ink for span in copy.spans])

    def offset(self, number: int) -> int:
        """Where the text after a break begins in the copy's text."""
        if number == 0:
            return 0
        sequence = self.sequence
        index, cut = self.lattice.starts[number][4:]
        if index >= len(sequence.words):
            return sequence.length
        at = sequence.offsets[index]
        return at if cut < 0 else at + sequence.words[index].breaks[cut].at

    def line(self, before: int, number: int) -> LineWords:
        """The words from one break to another, as printed."""
        sequence, starts = self.sequence, self.lattice.starts
        words = sequence.words
        first, first_cut = starts[before][4:]
        last, last_cut = starts[number][4:]
        line = words[first : last + 1] if last_cut >= 0 else words[first:last]
        if last_cut >= 0:
            at = words[last].breaks[last_cut]
            start = 0
            if first_cut >= 0 and first == last:
                start = words[first].breaks[first_cut].cut
                first_cut = -1
            line[-1] = words[last].fragment(start, at.cut, at.hyphen)
        if first_cut >= 0 and line:
            word = words[first]
            line[0] = word.fragment(word.breaks[first_cut].cut, len(word.printed), False)
        inks = self.inks
        if sequence.plain and line and line[0].plain and line[-1].plain:
            return LineWords(tuple(line), (), (), inks, True)
        over = first + len(line)
        mine = tuple([inks[k] for k in sequence.spans[first:over]])
        return LineWords(tuple(line), tuple(sequence.glues[first:over]), tuple(sequence.fixed[first:over]), mine, False)


class BrokenLine:
    """One line. ``start`` and ``end`` are offsets in the copy's whole text; lines join without a gap, so the
    white at a line's end belongs to that line. ``last`` tells the paragraph's last line."""

    __slots__ = ("_before", "_fit", "_line", "_number", "_prepared", "end", "hyphenated", "last", "measure", "start")

    def __init__(self, prepared: Prepared, breaks: tuple[int, int], start: int, measure: Measure) -> None:
        self._prepared = prepared
        self._before, self._number = breaks
        self._line: LineWords | None = None
        self._fit: Fit | None = None
        self.measure = measure
        self.start = start
        number = self._number
        self.end = prepared.offset(number)
        lattice = prepared.lattice
        word, cut = lattice.starts[number][4:]
        self.hyphenated = cut >= 0 and prepared.sequence.words[word].breaks[cut].hyphen
        self.last = number == len(lattice.starts) - 1

    def __repr__(self) -> str:
        return f"BrokenLine({self.text!r}, {self.measure.width:.1f})"

    @property
    def words(self) -> LineWords:
        """The words as printed: fragments shaped by themselves, hyphen included."""
        if self._line is None:
            self._line = self._prepared.line(self._before, self._number)
        return self._line

    @property
    def text(self) -> str:
        """The part of the copy's text that stands on this line."""
        return "".join([span.text for span in self._prepared.copy.spans])[self.start : self.end]

    @property
    def fit(self) -> Fit:
        """What gave so that the line fits its measure."""
        how = self._fit
        if how is None:
            line = self.words
            if not line.words:
                how = NATURAL
            else:
                hang = line.words[0].hang_left + line.words[-1].hang_right
                lattice = self._prepared.lattice
                stretch = not (lattice.ragged or lattice.ends[self._number][6])
                how = fit(line, self.measure.width + hang, stretch=stretch)
            self._fit = how
        return how

    @property
    def gap(self) -> float:
        """Word space by the font's own space; 1.0 in ragged lines."""
        return self.fit.gap * self._prepared.copy.style.word_space[1]

    @property
    def natural(self) -> float:
        """Set width without stretch, hanging marks left out."""
        line = self.words
        if not line.words:
            return 0.0
        return natural_width(line) - line.words[0].hang_left - line.words[-1].hang_right

    @property
    def looseness(self) -> float:
        """In units of what the line's style lets it gain (above 0) or lose (below); 1.0 is its widest word space."""
        return looseness(self._prepared.lattice, self._before, self._number, self.measure.width)[0]

    def place(self, x: float, y: float) -> tuple[GlyphRun, ...]:
        """The line's runs; ``x`` is the left edge of the leg, ``y`` the baseline."""
        line = self._line or self.words
        words = line.words
        if not words:
            return ()
        how = self._fit or self.fit
        x += self.measure.left
        align = self._prepared.copy.style.align
        if align == "right":
            x += self.measure.width - self._set_width(how)
        elif align == "centre":
            x += (self.measure.width - self._set_width(how)) / 2
        return set_line(line, x - words[0].hang_left, y, how)

    def _set_width(self, how: Fit) -> float:
        return self.natural if how is NATURAL else self.measure.width
