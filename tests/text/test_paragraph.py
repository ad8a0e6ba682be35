import itertools
from dataclasses import replace

import pytest

from layout.model.ink import BLACK, Cmyk
from layout.text.paragraph import Composer, Copy, CopySpan, Fault, Measure
from tests.text.house import BODY, BOOK, HEAD, copy_of

COMPOSER = Composer(BOOK)
LEG = (Measure(135.2),)
PIER = (
    "The council met on Tuesday evening to consider the harbour committee’s long-awaited report on the north pier, "
    "which engineers have described as “unsafe in anything above a moderate swell.” Members voted seven to two to "
    "close it to vehicles—including deliveries—until the spring. Residents’ patience was understandable but finite."
)
RED = Cmyk(0.0, 0.9, 0.85, 0.2)


def texts(copy: Copy, *widths: float) -> list[str]:
    return [line.text.strip() for line in COMPOSER.paragraph(copy, tuple(Measure(w) for w in widths)).lines]


def test_a_paragraph_is_broken_once() -> None:
    copy = copy_of(PIER)
    assert COMPOSER.paragraph(copy, LEG) is COMPOSER.paragraph(copy_of(PIER), (Measure(135.2),))


def test_measures_out_of_reach_change_nothing() -> None:
    near = COMPOSER.paragraph(copy_of(PIER), LEG)
    assert COMPOSER.paragraph(copy_of(PIER), LEG * 40) is near
    assert COMPOSER.paragraph(copy_of(PIER), LEG * 40 + (Measure(60.0, 75.2),) * 9) is near
    cut = COMPOSER.paragraph(copy_of(PIER), LEG * 5 + (Measure(60.0, 75.2),) * 9)
    assert [line.measure.width for line in cut.lines][:7] == [135.2] * 5 + [60.0] * 2


def test_every_line_has_its_measure_however_many_there_are() -> None:
    measures = tuple(Measure(100.0 + n, n) for n in range(60))
    for text in ("one\ntwo\n" * 20, PIER, "straightforward " * 30):
        lines = COMPOSER.paragraph(copy_of(text, hyphenate=False), measures).lines
        assert [line.measure for line in lines] == list(measures[: len(lines)])


def test_words_are_shared_between_lines() -> None:
    lines = COMPOSER.paragraph(copy_of("to be or not to be " * 12), LEG).lines
    shaped = {id(w) for line in lines for run in line.place(0, 0) for w in run.words if w.text == "not"}
    assert len(shaped) == 1


def test_offsets_join_without_a_gap() -> None:
    lines = COMPOSER.paragraph(copy_of(PIER), LEG).lines
    assert lines[0].start == 0
    assert lines[-1].end == len(PIER)
    assert all(a.end == b.start for a, b in itertools.pairwise(lines))
    assert [line.last for line in lines] == [False] * (len(lines) - 1) + [True]


def test_the_last_line_keeps_its_spaces() -> None:
    last = COMPOSER.paragraph(copy_of(PIER), LEG).lines[-1]
    assert last.gap == 1.0
    (run,) = last.place(0.0, 0.0)
    assert run.letter_space == 0.0
    assert run.scale == 1.0


def test_each_line_takes_its_own_measure() -> None:
    measures = (Measure(90.0, 45.2), Measure(90.0, 45.2), Measure(90.0, 45.2), Measure(135.2))
    lines = COMPOSER.paragraph(copy_of(PIER), measures).lines
    for number, line in enumerate(lines):
        assert line.measure == measures[min(number, 3)]
        (run,) = line.place(10.0, 20.0)
        assert run.y == 20.0
        assert abs(run.x - 10.0 - line.measure.left) < 3.0
        if not line.last:
            assert line.natural < line.measure.width * 1.05


def test_justified_text_moves_in_steps_of_scale() -> None:
    for line in COMPOSER.paragraph(copy_of(PIER * 3), LEG).lines:
        (run,) = line.place(0.0, 0.0)
        assert 0.98 - 1e-9 <= run.scale <= 1.02 + 1e-9
        assert abs(run.scale / 0.005 - round(run.scale / 0.005)) < 1e-6
        assert -0.09 - 1e-9 <= run.letter_space <= 0.18 + 1e-9


@pytest.mark.parametrize(("align", "share"), [("left", 0.0), ("right", 1.0), ("centre", 0.5)])
def test_ragged_lines_stand_where_they_should(align: str, share: float) -> None:
    copy = copy_of(PIER, align=align, hyphenate=False, hang=0.0)
    for line in COMPOSER.paragraph(copy, LEG).lines:
        (run,) = line.place(5.0, 0.0)
        assert abs(run.x - 5.0 - share * (135.2 - line.natural)) < 1e-6
        assert line.gap == 1.0
        assert not line.hyphenated


def test_hyphens_only_where_the_style_hyphenates() -> None:
    assert any(line.hyphenated for line in COMPOSER.paragraph(copy_of(PIER * 3), LEG).lines)
    assert not any(line.hyphenated for line in COMPOSER.paragraph(copy_of(PIER * 3, hyphenate=False), LEG).lines)


def test_no_ladder_is_longer_than_two() -> None:
    text = "representatives notwithstanding unprecedented communications " * 20
    row = 0
    for line in COMPOSER.paragraph(copy_of(text), (Measure(150.0),)).lines:
        row = row + 1 if line.hyphenated else 0
        assert row <= 2


def test_newlines_end_lines() -> None:
    assert texts(copy_of("one two\nthree\nfour five"), 300.0) == ["one two", "three", "four five"]
    (first, *_) = COMPOSER.paragraph(copy_of("one two\nthree"), (Measure(300.0),)).lines
    assert first.gap == 1.0


def test_ties_hold() -> None:
    for width in range(40, 140, 7):
        assert not any(t.endswith("J.") for t in texts(copy_of("and then J.\u00a0R. Smith came by " * 4), width))


def test_a_lone_dash_stays_at_its_line_s_end() -> None:
    for width in range(50, 140, 7):
        assert not any(t.startswith("–") for t in texts(copy_of("one two – three four – five six – " * 3), width))


def test_words_cross_span_borders() -> None:
    italic = replace(BODY, italic=True)
    copy = Copy(
        (CopySpan("un", BODY, BLACK), CopySpan("believ", italic, BLACK), CopySpan("able!", BODY, RED)), BODY, "en"
    )
    broken = COMPOSER.paragraph(copy, (Measure(200.0),))
    (line,) = broken.lines
    runs = line.place(0.0, 0.0)
    assert [run.text for run in runs] == ["un", "believ", "able!"]
    assert [run.ink for run in runs] == [BLACK, BLACK, RED]
    assert [run.overprint for run in runs] == [True, True, False]
    for a, b in itertools.pairwise(runs):
        assert abs(a.x + a.width - b.x) < 1e-6
    assert not any(run.spaces[0] for run in runs)


def test_spans_are_parted_by_spaces_that_are_told() -> None:
    italic = replace(BODY, italic=True)
    copy = Copy(
        (CopySpan("the ", BODY, BLACK), CopySpan("Lantern", italic, BLACK), CopySpan(" says", BODY, BLACK)), BODY, "en"
    )
    (line,) = COMPOSER.paragraph(copy, (Measure(200.0),)).lines
    runs = line.place(0.0, 0.0)
    assert [(run.text, run.spaces[0]) for run in runs] == [("the", False), ("Lantern", True), ("says", True)]


def test_missing_glyphs_are_faults_with_their_offset() -> None:
    broken = COMPOSER.paragraph(copy_of("one two \U0001d400 three"), LEG)
    assert broken.faults == (Fault("missing-glyph", 8, "\U0001d400"),)


def test_a_word_longer_than_its_line_is_broken_and_told() -> None:
    word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    broken = COMPOSER.paragraph(copy_of(f"Das {word} gilt."), (Measure(60.0),))
    assert Fault("long-word", 4, word) in broken.faults
    assert "".join(line.text for line in broken.lines) == f"Das {word} gilt."
    assert all(line.natural <= 60.5 for line in broken.lines)


def test_a_word_alone_is_broken_too_whatever_its_styles() -> None:
    bold = replace(BODY, weight="bold")
    for copy in (
        copy_of("x" * 300),
        Copy(
            (CopySpan("y" * 20, BODY, BLACK), CopySpan("z" * 20, bold, BLACK), CopySpan(" end", BODY, BLACK)),
            BODY,
            "en",
        ),
    ):
        broken = COMPOSER.paragraph(copy, (Measure(100.0),))
        assert [f.code for f in broken.faults][:1] == ["long-word"]
        for line in broken.lines:
            assert line.natural <= 103.0
            assert all(run.scale >= 0.98 - 1e-9 for run in line.place(0.0, 0.0))


def test_addresses_break_without_a_hyphen() -> None:
    text = "See www.example.org/council/minutes/2026/november/appendix for all of it."
    broken = COMPOSER.paragraph(copy_of(text), (Measure(90.0),))
    assert not any(fault.code == "long-word" for fault in broken.faults)
    inside = [line for line in broken.lines if 4 < line.end < 57]
    assert inside
    for line in inside:
        assert text[line.end - 1] in "/."
        assert not line.hyphenated


def test_very_loose_lines_are_told_and_good_ones_not() -> None:
    assert COMPOSER.paragraph(copy_of(PIER), (Measure(240.0),)).faults == ()
    loose = COMPOSER.paragraph(
        copy_of("a straightforward strengths a straightforward", hyphenate=False), (Measure(88.0),)
    )
    assert [f.code for f in loose.faults][:1] == ["loose-line"]


def test_looseness_gives_a_line_more_or_less_where_it_can() -> None:
    found = set()
    for number in range(12):
        copy = copy_of(" ".join(PIER.split()[number:]) + " " + PIER)
        best = len(COMPOSER.paragraph(copy, LEG).lines)
        found.add(len(COMPOSER.paragraph(copy, LEG, 1).lines) - best)
        assert len(COMPOSER.paragraph(copy, LEG, -1).lines) - best in (-1, 0)
    assert found in ({0, 1}, {1})


def test_an_empty_copy_has_no_lines() -> None:
    assert COMPOSER.paragraph(copy_of(""), LEG).lines == ()
    assert COMPOSER.paragraph(copy_of("  "), LEG).lines == ()
    assert COMPOSER.width(copy_of("")) == 0.0
    assert COMPOSER.ink_bounds(copy_of("")) == (0.0, 0.0, 0.0, 0.0)


def test_width_and_ink() -> None:
    copy = copy_of("Tern", HEAD)
    left, top, right, bottom = COMPOSER.ink_bounds(copy)
    width = COMPOSER.width(copy)
    assert 0.0 < left < 3.0
    assert width - 4.0 < right < width + 1.0
    assert -36.0 < top < -20.0
    assert 0.0 < bottom < 2.0
