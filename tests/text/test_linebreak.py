"""Breaking by total fit: the cheapest way of all, a line more or less on request, first fit where there is none."""

from dataclasses import replace

from layout.text.linebreak import first_fit, looseness, price, search, total_fit
from layout.text.paragraph import Composer, Measure
from tests.text.house import BODY, BOOK, copy_of

COMPOSER = Composer(BOOK)
TEXT = "The ferry left the quay at noon with eleven passengers and came back at dusk with twelve of them aboard. " * 3


def test_the_cost_of_a_chain_is_what_the_search_says() -> None:
    lattice = COMPOSER.prepared(copy_of(TEXT)).lattice
    for widths in ((135.2,), (90.0, 90.0, 90.0, 135.2), (200.0, 120.0)):
        best = total_fit(lattice, widths)
        assert best is not None
        assert abs(price(lattice, widths, best.breaks) - best.cost) < 1e-6 * best.cost
        assert best.cost <= price(lattice, widths, first_fit(lattice, widths)) * (1 + 1e-9)


def test_a_number_of_lines_can_be_asked_for() -> None:
    lattice = COMPOSER.prepared(copy_of(TEXT)).lattice
    best = total_fit(lattice, (135.2,))
    assert best is not None
    count = len(best.breaks)
    more = search(lattice, (135.2,), 6.0, count + 1)
    assert more is not None
    assert len(more.breaks) == count + 1
    assert more.cost >= best.cost
    assert search(lattice, (135.2,), 6.0, count + 20) is None


def test_no_line_is_tighter_than_its_shrink() -> None:
    lattice = COMPOSER.prepared(copy_of(TEXT)).lattice
    best = total_fit(lattice, (100.0,))
    assert best is not None
    before = 0
    for at in best.breaks:
        u, overfull = looseness(lattice, before, at, 100.0)
        assert overfull == 0.0
        assert u >= -1.0
        before = at


def test_the_last_line_is_no_runt_where_it_can_be_helped() -> None:
    setting = COMPOSER.setting(BODY, "en")
    for number in range(20):
        copy = copy_of(TEXT[number * 3 :].strip())
        last = COMPOSER.paragraph(copy, _leg()).lines[-1]
        assert last.natural > setting.style.size * 2


def test_the_shortest_last_line_is_the_style_s_to_set() -> None:
    words = (
        f"{TEXT} Members voted seven to two to close it to all vehicles until the spring, deliveries included.".split()
    )
    short, long = (
        [COMPOSER.paragraph(copy_of(" ".join(words[:n]), runt=runt), _leg()).lines[-1].natural for n in range(24, 70)]
        for runt in (1.0, 5.0)
    )
    assert 2 * sum(last < 45.0 for last in long) < sum(last < 45.0 for last in short)


def test_words_of_one_letter_seldom_end_a_line() -> None:
    text = "va a la plaza y a casa o a pie y vuelve a la escuela u hoy o a la tarde y a la noche de nuevo a dormir "
    stranded = {}
    for language in ("es", "de"):
        ends = []
        for number in range(12):
            copy = copy_of(" ".join((text * 3).split()[number:]), language=language)
            ends += [line.text.split()[-1] for line in COMPOSER.paragraph(copy, _leg()).lines[:-1]]
        stranded[language] = sum(end in "aeouy" for end in ends) / len(ends)
    assert stranded["es"] < 0.5 * stranded["de"]


def test_hyphen_penalty_is_the_style_s_to_set() -> None:
    text = TEXT.replace("passengers", "extraordinary representatives")
    counts = []
    for penalty in (0.0, 60.0, 1000.0):
        lines = COMPOSER.paragraph(copy_of(text, replace(BODY, hyphen_penalty=penalty)), _leg()).lines
        counts.append(sum(line.hyphenated for line in lines))
    assert counts[0] >= counts[1] >= counts[2]
    assert counts[0] > counts[2]


def _leg() -> tuple[Measure, ...]:
    return (Measure(135.2),)
