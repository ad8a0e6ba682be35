"""Memory must not grow with the number of pages: what a paragraph leaves behind is small."""

import gc
import tracemalloc

import pytest

from layout.text.paragraph import LATTICES, Composer, Measure
from tests.text.house import BOOK, copy_of

SENTENCE = "The council met on {} evening to consider the harbour committee’s report on the north pier, number {}. " * 4


@pytest.mark.long
def test_lattices_are_let_go_and_made_again() -> None:
    composer = Composer(BOOK)
    leg = (Measure(135.2),)
    copies = [copy_of(SENTENCE.format(*[n] * 8)) for n in range(2 * LATTICES)]
    for copy in copies:
        composer.paragraph(copy, leg)
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for copy in copies:
        composer.paragraph(copy, (Measure(134.0),))
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # 72 words, 17 lines: 10 kB; their lattice is 90
    assert (after - before) / len(copies) < 25_000


def test_lines_outlive_the_lattice() -> None:
    composer = Composer(BOOK)
    copy = copy_of(SENTENCE)
    lines = composer.paragraph(copy, (Measure(135.2),)).lines
    shown = [line.place(0.0, 0.0) for line in composer.paragraph(copy, (Measure(135.2),), 0).lines]
    composer.prepared(copy).forget()
    again = Composer(BOOK).paragraph(copy, (Measure(135.2),)).lines
    assert [line.place(0.0, 0.0) for line in again] == shown
    assert [line.text for line in lines] == [line.text for line in again]
    assert [line.looseness for line in lines] == [line.looseness for line in again]
