"""A copy's words and breaks come in, lines that can be placed go out. What a line gives so as to fit is worked out
when it is first placed: copyfitting breaks many paragraphs that are never printed."""

from dataclasses import replace

from layout.display.items import GlyphRun
from layout.model.ink import BLACK
from layout.text.copy import Copy, CopySpan, Measure
from layout.text.itemize import JOIN
from layout.text.justify import NATURAL, Fit, LineWords, fit, natural_width, set_line
from layout.text.lattice import Lattice, Sequence, build
from layout.text.linebreak import looseness
from layout.text.shape import Word
from layout.text.turning import line_order

#: Where a break is: the number of a word and of one of its own breaks, -1 before the word.
Place = tuple[int, int]


class Prepared:
    """A copy as words, shared by the lines made of it. Its lattice takes a hundred times the room of its text, so it
    is made when the copy is broken and may be let go at any time."""

    __slots__ = ("_lattice", "copy", "inks", "natural", "sequence")

    def __init__(self, copy: Copy, sequence: Sequence) -> None:
        self.copy = copy
        self.sequence = sequence
        self._lattice: Lattice | None = None
        # black is told by its identity line by line, which a value from another process has not
        self.inks = tuple([BLACK if span.ink == BLACK else span.ink for span in copy.spans])
        #: the width of all of it on one line
        self.natural = self.lattice.ends[-1][0]

    @property
    def lattice(self) -> Lattice:
        """Every place where a line may end."""
        if self._lattice is None:
            self._lattice = build(self.sequence, self.copy.style)
        return self._lattice

    def forget(self) -> None:
        """Lets the lattice go."""
        self._lattice = None

    def offset(self, place: Place) -> int:
        """Where the text after a break begins in the copy's text."""
        sequence = self.sequence
        index, cut = place
        if index >= len(sequence.words):
            return sequence.length
        at = sequence.offsets[index]
        return at if cut < 0 else at + sequence.words[index].breaks[cut].at

    def line(self, begin: Place, end: Place) -> LineWords:
        """The words from one break to another, as printed."""
        sequence = self.sequence
        words = sequence.words
        first, first_cut = begin
        last, last_cut = end
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
        if sequence.levels is not None:
            return self._turned(line, first, sequence.levels)
        over = first + len(line)
        mine = tuple([inks[k] for k in sequence.spans[first:over]])
        return LineWords(tuple(line), tuple(sequence.glues[first:over]), tuple(sequence.fixed[first:over]), mine, False)

    def order(self, first: int, count: int) -> list[int]:
        """The words of a line from left to right, as numbers from ``first`` on."""
        levels = self.sequence.levels
        if levels is None:
            return list(range(first, first + count))
        return [first + number for number in line_order(levels[first : first + count])[0]]

    def told(self, first: int, words: tuple[Word, ...], runs: tuple[GlyphRun, ...]) -> tuple[GlyphRun, ...]:
        """The runs of a line that runs in two directions, with the order in which their words are read."""
        levels = self.sequence.levels
        assert levels is not None
        order: list[int] = []
        for number, word in zip(self.order(first, len(words)), words, strict=True):
            places = range(number << 8, (number << 8) + len(word.pieces))
            order += reversed(places) if levels[number][0] % 2 else places
        found = []
        for run in runs:
            count = len(run.words)
            found.append(replace(run, order=tuple(order[:count])))
            del order[:count]
        return tuple(found)

    def _turned(self, line: list[Word], first: int, levels: list[tuple[int, int]]) -> LineWords:
        """A line that runs in two directions, in the order in which it stands on the page."""
        sequence = self.sequence
        words, glues = line_order(levels[first : first + len(line)])
        return LineWords(
            tuple([line[number] for number in words]),
            tuple([sequence.glues[first + number] if number >= 0 else JOIN for number in glues]),
            tuple([sequence.fixed[first + number] if number >= 0 else 0.0 for number in glues]),
            tuple([self.inks[sequence.spans[first + number]] for number in words]),
            False,
        )


class BrokenLine:
    """One line. ``start`` and ``end`` are offsets in the copy's whole text; lines join without a gap, so the
    white at a line's end belongs to that line. ``last`` tells the paragraph's last line; ``looseness`` is in units of
    what the line may gain (above 0) or lose (below), 1.0 being its widest word space; ``reckoned`` is its natural width
    as the breaker has it, which differs from ``natural`` by the kerning across a divided word, and costs no shaping."""

    __slots__ = (
        "_begin", "_end", "_fit", "_line", "_natural", "_placed", "_prepared", "_stretch", "end", "hyphenated", "last",
        "looseness", "measure", "reckoned", "start",
    )  # fmt: skip

    def __init__(self, prepared: Prepared, breaks: tuple[int, int], start: int, measure: Measure) -> None:
        lattice = prepared.lattice
        before, number = breaks
        self._prepared = prepared
        self._begin: Place = lattice.starts[before][4:]
        self._end: Place = lattice.starts[number][4:]
        self._line: LineWords | None = None
        self._fit: Fit | None = None
        self._natural = -1.0
        self._placed: tuple[float, float, tuple[GlyphRun, ...]] | None = None
        self._stretch = not (lattice.ragged or lattice.ends[number][6])
        self.measure = measure
        self.looseness = looseness(lattice, before, number, measure.width)[0]
        self.reckoned = lattice.ends[number][0] - lattice.starts[before][0]
        self.start = start
        self.end = prepared.offset(self._end)
        word, cut = self._end
        self.hyphenated = cut >= 0 and prepared.sequence.words[word].breaks[cut].hyphen
        self.last = number == len(lattice.starts) - 1

    def __repr__(self) -> str:
        return f"BrokenLine({self.text!r}, {self.measure.width:.1f})"

    @property
    def words(self) -> LineWords:
        """The words as printed: fragments shaped by themselves, hyphen included."""
        if self._line is None:
            self._line = self._prepared.line(self._begin, self._end)
        return self._line

    @property
    def place_of_end(self) -> Place:
        """Where the line ends: the number of the word and of the break within it, -1 before it."""
        return self._end

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
                how = fit(line, self.measure.width + hang, stretch=self._stretch)
                if how.gap > 1.0 and self._prepared.sequence.levels is not None:
                    how = self._drawn_out(line, how, self.measure.width + hang)
            self._fit = how
        return how

    def _drawn_out(self, line: LineWords, how: Fit, width: float) -> Fit:
        """What gives in a line of Arabic once its strokes are drawn out."""
        from layout.text.kashida import drawn_out  # nothing else asks for it

        longer = drawn_out(line, how)
        if longer is line:
            return how
        self._line = longer
        self._natural = -1.0
        return fit(longer, width, stretch=self._stretch)

    @property
    def gap(self) -> float:
        """Word space by the font's own space; 1.0 in ragged lines."""
        return self.fit.gap * self._prepared.copy.style.word_space[1]

    @property
    def gap_reckoned(self) -> float:
        """``gap`` as the breaker has it, before the line's words are made: copyfitting asks it of many lines that are
        never printed. Where strokes of Arabic may be drawn out, the line is set first."""
        if self._prepared.sequence.levels is not None:
            return self.gap
        _, ideal, most = self._prepared.copy.style.word_space
        return ideal + max(0.0, self.looseness) * (most - ideal) if self._stretch else ideal

    @property
    def natural(self) -> float:
        """Set width without stretch, hanging marks left out; kept, for copyfitting asks thirty times a line."""
        if self._natural < 0.0:
            line = self.words
            hung = line.words[0].hang_left + line.words[-1].hang_right if line.words else 0.0
            self._natural = natural_width(line) - hung
        return self._natural

    @property
    def ends_in_white(self) -> bool:
        """Whether a space was written at the line's end, where the next one begins."""
        at = self.end
        for span in self._prepared.copy.spans:
            if 0 < at <= len(span.text):
                return span.text[at - 1].isspace()
            at -= len(span.text)
        return False

    def leads(self) -> list[tuple[int, CopySpan]]:
        """The pieces of the line that lead elsewhere: each by its number among the words of the placed runs, with the
        span that it was written in."""
        spans = self._prepared.copy.spans
        if not any(span.refer or span.address or span.note for span in spans):
            return []
        found = []
        number = 0
        first = self._begin[0]
        words = self.words.words
        for index, word in zip(self._prepared.order(first, len(words)), words, strict=True):
            span = spans[self._prepared.sequence.spans[index]]
            for _ in word.pieces:
                if span.refer or span.address or span.note:
                    found.append((number, span))
                number += 1
        return found

    def place(self, x: float, y: float) -> tuple[GlyphRun, ...]:
        """The line's runs; ``x`` is the left edge of the leg, ``y`` the baseline. The same runs where it was placed
        last: lines above an edit stay the same objects."""
        placed = self._placed
        if placed is not None and placed[0] == x and placed[1] == y:
            return placed[2]
        runs = self._set(x, y)
        self._placed = (x, y, runs)
        return runs

    def _set(self, x: float, y: float) -> tuple[GlyphRun, ...]:
        if not self.words.words:
            return ()
        how = self._fit or self.fit
        line = self.words
        words = line.words
        x += self.measure.left
        align = self._prepared.copy.style.align
        if align == "right":
            x += self.measure.width - self._set_width(how)
        elif align == "centre":
            x += (self.measure.width - self._set_width(how)) / 2
        runs = set_line(line, x - words[0].hang_left, y, how)
        return runs if self._prepared.sequence.levels is None else self._prepared.told(self._begin[0], words, runs)

    def _set_width(self, how: Fit) -> float:
        return self.natural if how is NATURAL else self.measure.width
