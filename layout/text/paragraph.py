"""Copy and line shapes come in, broken paragraphs of lines that can be placed go out; each is broken once.

A Composer holds the caches: words by setting, paragraphs by copy, measures and looseness. Values only
pass between it and the page, so a keystroke re-breaks one paragraph.
"""

from collections import deque
from collections.abc import Hashable
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from layout.fonts.book import FontBook
from layout.model.styles import Style
from layout.text import balance
from layout.text.breaks import ANYWHERE
from layout.text.copy import Copy, CopySpan, Fault, Measure
from layout.text.itemize import FIXED, FIXED_BREAK, JOIN, SPACE, TIED, held, tokens
from layout.text.justify import NATURAL, LineWords, natural_width, set_line
from layout.text.lattice import DASHES, Lattice, Sequence
from layout.text.line import BrokenLine, Prepared
from layout.text.linebreak import LADDER, OVERFULL, Chain, search, total_fit
from layout.text.shape import Setting, Shapes, Word
from layout.text.strain import LOOSEST, strained
from layout.text.turning import levels_of, part

#: A line this many times looser than the style's widest word space is worth a note; 2.0 at 133 %.
NOTED: Final = 1.5
#: How loose a line may get when a paragraph is asked for a line more or less, unless it has a looser one already;
#: 2.0 is a word space of 1.66 at the house's limits.
ASKED: Final = 2.0
#: How much longer than its natural width a paragraph may become by loose lines.
SLACK: Final = 1.3
#: What a break costs that is taken out of reach, and how many words are, one after the other.
REFUSED: Final = 1e8
SPARED: Final = 3
#: How loose a line may get for it; 4.0 is a word space of 2.3 at the house's limits.
SPARED_LOOSE: Final = 4.0
#: A space that had to be untied, in em.
UNTIED: Final = 0.25
#: Lattices kept for another measure or looseness of the same copy: about those of four pages, 5 MB.
LATTICES: Final = 100
#: Entries a cache may hold before its older half is let go.
CAPACITY: Final = 6_000

__all__ = ["BrokenLine", "BrokenParagraph", "Composer", "Copy", "CopySpan", "Fault", "Measure"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class BrokenParagraph(NamedTuple):
    """The lines of a paragraph, what they cost, and what there is to say about them."""

    lines: tuple[BrokenLine, ...]
    cost: float
    faults: tuple[Fault, ...]


class Composer:
    """Breaks paragraphs; holds the word and the paragraph caches for one book of fonts."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._settings: dict[tuple[Style, str], Setting] = {}
        self._shapes = Shapes()
        self._prepared: dict[Copy, Prepared] = {}
        #: by the identity of a copy, held beside: copyfitting asks for the same few again and again
        self._same: dict[int, tuple[Copy, Prepared]] = {}
        self._recent: deque[Prepared] = deque()
        #: by the one Prepared of a copy: hashing a copy hashes all of its styles
        self._paragraphs: dict[tuple[Prepared, tuple[Measure, ...], int], BrokenParagraph] = {}
        self._spared: dict[tuple[Copy, tuple[int, ...], int], BrokenParagraph | None] = {}
        self._balanced: dict[tuple[Copy, float, int], BrokenParagraph] = {}

    def paragraph(self, copy: Copy, measures: tuple[Measure, ...], looseness: int = 0) -> BrokenParagraph:
        """The paragraph broken as a whole; the last measure repeats. ``looseness`` asks for lines more or
        fewer than the best, and is passed over where that would not look well."""
        prepared = self.prepared(copy)
        if len(measures) == 1:
            return self._known(prepared, measures, looseness)
        near, reach = _near(prepared.natural, measures)
        broken = self._known(prepared, near, looseness)
        if len(broken.lines) > reach and any(measure != near[-1] for measure in measures[reach:]):
            # more lines than expected: some stand where measures were left out
            broken = self._known(prepared, measures, looseness)
        return broken

    def _known(self, prepared: Prepared, measures: tuple[Measure, ...], looseness: int) -> BrokenParagraph:
        key = (prepared, measures, looseness)
        known = self._paragraphs.get(key)
        if known is None:
            known = self._loosened(prepared, measures, looseness) if looseness else self._break(prepared, measures)
            _keep(self._paragraphs, key, known)
            self._remember(prepared)
        return known

    def spared(self, copy: Copy, broken: BrokenParagraph, number: int) -> BrokenParagraph | None:
        """The paragraph in as many lines, none much looser, but without a hyphen at the end of line ``number``, where
        a leg is to end; None where that is not to be had."""
        key = (copy, tuple([line.end for line in broken.lines]), number)
        if key not in self._spared:
            _keep(self._spared, key, self._without(copy, broken, number))
        return self._spared[key]

    def _without(self, copy: Copy, broken: BrokenParagraph, number: int) -> BrokenParagraph | None:
        prepared = self.prepared(copy)
        whole = prepared.lattice
        measures = tuple([line.measure for line in broken.lines])
        widths = tuple([measure.width for measure in measures])
        worst = max([line.looseness for line in broken.lines])
        made = broken
        lattice = Lattice(copy.style, None)
        lattice.starts, lattice.ends = whole.starts, list(whole.ends)
        for _ in range(SPARED):
            # breaks within the words that end the line now are taken out of reach
            refused = made.lines[number].place_of_end[0]
            lattice.ends = [
                (*end[:4], REFUSED, *end[5:]) if start[4] == refused and start[5] >= 0 else end
                for start, end in zip(whole.starts, lattice.ends, strict=True)
            ]
            chain = search(lattice, widths, max(SPARED_LOOSE, worst), len(broken.lines))
            if chain is None or chain.cost >= REFUSED:
                return None
            made = _finish(prepared, chain, measures, set())
            if not made.lines[number].hyphenated:
                return made
        return None

    def strained(self, copy: Copy, measures: tuple[Measure, ...], lines: int) -> BrokenParagraph | None:
        """The paragraph in so many lines, with word spaces beyond what its style allows (see ``strain``); None where it
        cannot be had, or only with a ladder of hyphens."""
        prepared = self.prepared(copy)
        lattice = strained(prepared.lattice, copy.style)
        chain = search(lattice, tuple([measure.width for measure in measures]), LOOSEST, lines)
        return None if chain is None or chain.cost >= LADDER else _finish(prepared, chain, measures, set())

    def balanced(self, copy: Copy, width: float, lines: int) -> BrokenParagraph:
        """Ragged display text over as few lines as hold it, alike in length and never hyphenated; more than
        ``lines`` where it does not fit them."""
        key = (copy, width, lines)
        known = self._balanced.get(key)
        if known is None:
            prepared = self.prepared(_display(copy))
            chain = balance.balance(prepared.lattice, prepared.sequence, (width, lines), copy.language)
            if chain is None:
                known = self._break(prepared, (Measure(width),))
            else:
                known = _finish(prepared, chain, (Measure(width),), set())
            _keep(self._balanced, key, known)
            self._remember(prepared)
        return known

    def width(self, copy: Copy) -> float:
        """The natural width on one line."""
        return natural_width(self._whole(copy))

    def ink_bounds(self, copy: Copy) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the ink of the text on one line; baseline at 0, y down."""
        left = top = float("inf")
        right = bottom = float("-inf")
        for run in set_line(self._whole(copy), 0.0, 0.0, NATURAL):
            face = self._book.by_id(run.face)
            factor = run.size / face.upem
            for word, at in zip(run.words, run.at, strict=True):
                x = run.x + at
                for index, advance in enumerate(word.advances):
                    glyph = int.from_bytes(word.glyphs[2 * index : 2 * index + 2], "big")
                    x0, y0, x1, y1 = face.bounds(glyph)
                    dx, dy = word.offsets[index] if word.offsets else (0, 0)
                    if x1 > x0:
                        left = min(left, x + (x0 + dx) * factor)
                        right = max(right, x + (x1 + dx) * factor)
                        top = min(top, -(y1 + dy) * factor)
                        bottom = max(bottom, -(y0 + dy) * factor)
                    x += advance * factor + run.letter_space
        if right < left:
            return (0.0, 0.0, 0.0, 0.0)
        return (left, top, right, bottom)

    def setting(self, style: Style, language: str) -> Setting:
        """How words of a style and language are set; one object a pair, with its words."""
        known = self._settings.get((style, language))
        if known is None:
            known = self._settings[(style, language)] = Setting(self._book, style, language, self._shapes)
        return known

    def prepared(self, copy: Copy) -> Prepared:
        """The copy as words and breaks."""
        same = self._same.get(id(copy))
        if same is not None and same[0] is copy:
            return same[1]
        known = self._prepared.get(copy)
        if known is None:
            known = Prepared(copy, self._sequence(copy))
            _keep(self._prepared, copy, known)
            self._remember(known)
        _keep(self._same, id(copy), (copy, known))
        return known

    def _remember(self, prepared: Prepared) -> None:
        """Notes that a copy's lattice was made or used; the one used longest ago is let go."""
        self._recent.append(prepared)
        if len(self._recent) > LATTICES:
            self._recent.popleft().forget()

    def _whole(self, copy: Copy) -> LineWords:
        prepared = self.prepared(copy)
        return prepared.line((0, -1), (len(prepared.sequence.words), -1))

    def _sequence(self, copy: Copy) -> Sequence:
        sequence = Sequence()
        base = 0
        spans = copy.spans
        levels = levels_of(spans[0].text if len(spans) == 1 else "".join([s.text for s in spans]), copy.language)
        if levels is not None:
            sequence.levels = []
        for number, span in enumerate(spans):
            words, offsets, glues, fixed, before = tokens(span.text)
            setting = self.setting(span.style, copy.language)
            made: list[Word] = []
            if levels is not None and sequence.levels is not None:
                words, offsets, glues, fixed, turns = part((words, offsets, glues, fixed), levels, base)
                sequence.levels += turns
                made = [setting.turned(text, level % 2 == 1) for text, (level, _) in zip(words, turns, strict=True)]
            else:
                known = setting.words
                for text in words:
                    word = known.get(text)
                    made.append(word if word is not None else setting.word(text))
            if number == 0:
                sequence.offsets = offsets
                sequence.glues, sequence.fixed, sequence.words = glues, fixed, made
            else:
                _join(sequence, made, before)
                sequence.offsets += [base + at for at in offsets]
                sequence.glues += glues
                sequence.fixed += fixed
                sequence.words += made
            sequence.spans += [number] * len(made)
            base += len(span.text)
        sequence.length = base
        if levels is None and len(copy.spans) == 1 and all(glue == SPACE for glue in sequence.glues[:-1]):
            sequence.plain = all(word.plain for word in sequence.words)
        return sequence

    def _break(self, prepared: Prepared, measures: tuple[Measure, ...]) -> BrokenParagraph:
        if not prepared.sequence.words:
            return BrokenParagraph((), 0.0, ())
        widths = tuple([measure.width for measure in measures])
        chain = total_fit(prepared.lattice, widths)
        broken: set[int] = set()
        if chain is None or chain.cost >= OVERFULL:
            prepared, broken = self._shattered(prepared, min(widths))
            self._remember(prepared)
            chain = total_fit(prepared.lattice, widths)
        while chain is None:
            # a letter wider than its line, as of 200 pt in a leg: it is printed, over the edge, and told
            widths = tuple([2.0 * width + 1.0 for width in widths])
            chain = total_fit(prepared.lattice, widths)
        return _finish(prepared, chain, measures, broken)

    def _loosened(self, prepared: Prepared, measures: tuple[Measure, ...], looseness: int) -> BrokenParagraph:
        best = self._known(prepared, measures, 0)
        wanted = len(best.lines) + looseness
        if not best.lines or wanted < 1:
            return best
        worst = max([line.looseness for line in best.lines])
        chain = search(prepared.lattice, tuple([m.width for m in measures]), max(ASKED, worst), wanted)
        if chain is None:
            return best
        return _finish(prepared, chain, measures, set())

    def _shattered(self, prepared: Prepared, width: float) -> tuple[Prepared, set[int]]:
        """The paragraph with words longer than a line broken anywhere, and spaces that tie too much untied."""
        old = prepared.sequence
        sequence = Sequence()
        sequence.offsets, sequence.spans, sequence.length = old.offsets, old.spans, old.length
        sequence.levels = old.levels
        sequence.glues = [FIXED_BREAK if g in (TIED, FIXED) else g for g in old.glues]
        sequence.fixed = [UNTIED if g == TIED else em for g, em in zip(old.glues, old.fixed, strict=True)]
        for index, word in enumerate(old.words):
            # even a lone dash may begin a line here
            if index and word.printed in DASHES and old.glues[index - 1] == SPACE:
                sequence.glues[index - 1], sequence.fixed[index - 1] = FIXED_BREAK, UNTIED
        broken = {index for group in _touching(old) if _least(old, group) > width for index in group}
        sequence.words = [w.setting.shattered(w) if i in broken else w for i, w in enumerate(old.words)]
        return Prepared(prepared.copy, sequence), broken


def _touching(sequence: Sequence) -> list[range]:
    """The words in groups that no space parts: a long word may change its style on the way."""
    groups = []
    first = 0
    for index, glue in enumerate(sequence.glues):
        if glue != JOIN or index == len(sequence.glues) - 1:
            groups.append(range(first, index + 1))
            first = index + 1
    return groups


def _least(sequence: Sequence, group: range) -> float:
    """The width of a group of words with all that they can give."""
    return sum([sequence.words[index].width - sequence.words[index].shrink for index in group])


def _near(natural: float, measures: tuple[Measure, ...]) -> tuple[tuple[Measure, ...], int]:
    """The measures that a paragraph can reach, those alike at their end told once, and their number: what happens
    further down the leg neither slows the search nor makes another entry of the cache."""
    room = SLACK * natural
    reach = 0
    for measure in measures:
        reach += 1
        room -= measure.width
        if room < 0.0:
            break
    # a line more may be asked for
    count = reach = min(len(measures), reach + 2)
    last = measures[count - 1]
    while count > 1 and measures[count - 2] == last:
        count -= 1
    return measures[:count], reach


def _join(sequence: Sequence, made: list[Word], before: int) -> None:
    """Ties a span's words to those before it; where two letters touch, neither half is hyphenated."""
    if not sequence.words:
        return
    if sequence.glues[-1] == JOIN:
        sequence.glues[-1] = before
    elif before != JOIN:
        sequence.glues[-1] = max(sequence.glues[-1], before) if before != SPACE else SPACE
    if not made:
        return
    left, right = sequence.words[-1], made[0]
    if sequence.glues[-1] == SPACE and held(left.text, right.text):
        sequence.glues[-1] = TIED
    if sequence.glues[-1] != JOIN:
        return
    if left.direction or right.direction:
        return  # scripts that turn are not hyphenated
    if left.text[-1:].isalpha() and right.text[:1].isalpha():
        sequence.words[-1] = left.setting.part(left.text)
        made[0] = right.setting.part(right.text)


def _finish(prepared: Prepared, chain: Chain, measures: tuple[Measure, ...], broken: set[int]) -> BrokenParagraph:
    """Lines and faults of a chain of breaks."""
    lattice, sequence = prepared.lattice, prepared.sequence
    lines = []
    faults = []
    before = start = 0
    last = len(measures) - 1
    _, ideal, most = prepared.copy.style.word_space
    noted = 1.0
    if most > ideal:
        noted += (NOTED * most - most) / (most - ideal)
    for number, j in enumerate(chain.breaks):
        measure = measures[number] if number < last else measures[last]
        line = BrokenLine(prepared, (before, j), start, measure)
        lines.append(line)
        if line.looseness > noted and not lattice.ragged and not (sequence.levels and line.gap <= NOTED * most):
            faults.append(Fault("loose-line", start, line.text.strip()))
        index, cut = lattice.starts[j][4:]
        if cut >= 0 and index in broken and sequence.words[index].breaks[cut].price >= ANYWHERE:
            # told once a word
            broken.discard(index)
            faults.append(Fault("long-word", sequence.offsets[index], sequence.words[index].text))
        before, start = j, line.end
    for index, word in enumerate(sequence.words):
        if word.missing:
            faults += [Fault("missing-glyph", sequence.offsets[index] + at, sign) for at, sign in word.missing]
    if len(faults) > 1:
        faults.sort(key=lambda fault: fault.offset)
    return BrokenParagraph(tuple(lines), chain.cost, tuple(faults))


def _display(copy: Copy) -> Copy:
    """The copy without hyphenation and never justified."""
    style = copy.style
    if style.hyphenate or style.align == "justify":
        style = replace(style, hyphenate=False, align="left" if style.align == "justify" else style.align)
    spans = copy.spans
    if any(span.style.hyphenate for span in spans):
        spans = tuple([span._replace(style=replace(span.style, hyphenate=False)) for span in spans])
    if style is copy.style and spans is copy.spans:
        return copy
    return Copy(spans, style, copy.language)


def _keep(cache: dict[K, V], key: K, value: V) -> None:
    """Stores a value; a full cache lets its older half go."""
    if len(cache) >= CAPACITY:
        for old in list(cache)[: CAPACITY // 2]:
            del cache[old]
    cache[key] = value
