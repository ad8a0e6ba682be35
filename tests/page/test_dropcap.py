"""Drop caps: any letter that stands by itself, aligned by its outline."""

import pytest

from layout.display.items import GlyphRun
from layout.page.dropcap import GAP, DropCap, drop_cap, opening
from layout.text.paragraph import Copy, CopySpan
from tests.page.copydesk import house, setter

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÑÇØÅŁŠaegiq" + "ΑΓΔΘΛΞΣΥΩ" + "АБГДЖРТУФЯ"
TENTH = 0.1


def made(text: str, **changes: object) -> tuple[Copy, DropCap, float]:
    """A paragraph's drop cap."""
    desk, style = setter(), house().style("body")
    base = desk.varied(house().style("drop-cap"), **changes)
    found = drop_cap(desk, base, desk.copy(text, style, "en"))
    assert found is not None, text
    return found


def ink(drop: DropCap) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the ink of its letter (the last of its glyphs), from the first baseline; y down."""
    boxes = []
    for run in drop.runs:
        face = setter().book.by_id(run.face)
        factor = run.size / face.upem
        for word, at in zip(run.words, run.at, strict=True):
            x = run.x + at
            for index, advance in enumerate(word.advances):
                x0, y0, x1, y1 = face.bounds(int.from_bytes(word.glyphs[2 * index : 2 * index + 2], "big"))
                boxes.append((x + x0 * factor, run.y - y1 * factor, x + x1 * factor, run.y - y0 * factor))
                x += advance * factor
    return min(b[0] for b in boxes), boxes[-1][1], max(b[2] for b in boxes), boxes[-1][3]


@pytest.mark.parametrize("quote", ["", "“", "«", "¿"])
@pytest.mark.parametrize("letter", LETTERS)
def test_the_outline_stands_on_the_edge_and_the_text_beside_it(letter: str, quote: str) -> None:
    _, drop, across = made(f"{quote}{letter}nd so they filled the bags before the tide turned.")
    left, _, right, _ = ink(drop)
    assert abs(left) < TENTH
    assert 1.0 <= across - right <= GAP + TENTH
    assert drop.lines == 3
    assert drop.letter == quote + letter


@pytest.mark.parametrize("letter", "EFHILMNPTXZΓΠΤГПТ")
def test_flat_letters_reach_from_the_first_capitals_to_the_third_baseline(letter: str) -> None:
    _, drop, _ = made(f"{letter}nd so they filled the bags.")
    _, top, _, bottom = ink(drop)
    assert abs(bottom - 2 * setter().step) < TENTH
    assert abs(top + setter().cap_height(house().style("body"))) < TENTH


def test_what_has_no_drop_cap() -> None:
    assert opening("12 people came") == ""
    assert opening("… and so on") == ""
    assert opening("“") == ""
    assert opening("العربية هي") == ""
    assert opening("हिन्दी में") == ""
    assert opening("“¿Quién") == "“¿Q"
    assert opening("E\u0301lan") == "E\u0301"


def test_the_tail_of_a_letter_keeps_the_fourth_line_away() -> None:
    assert made("Quiet nights")[1].tail == 1
    assert made("Hot nights")[1].tail == 0


def small(copy: Copy) -> str:
    """The text that is set in small caps."""
    return "".join(span.text for span in copy.spans if span.style.case == "small-caps")


def test_the_first_words_are_small_caps_where_the_style_asks() -> None:
    text = "Volunteers filled nine thousand bags."
    assert small(made(text)[0]) == ""
    copy, drop, _ = made(text, lead_in=3)
    assert small(copy) == "olunteers filled nine"
    assert drop.letter + "".join(span.text for span in copy.spans) == text
    assert small(made("A storm came up at night.", lead_in=3)[0]) == "storm came"
    assert small(made("So it is.", lead_in=9)[0]) == "o it is."


def test_words_in_small_caps_go_on_over_a_span() -> None:
    desk, style = setter(), house().style("body")
    italic = desk.varied(style, italic=True)
    ink_of = desk.ink(style)
    spans = (CopySpan("The ", style, ink_of), CopySpan("Lantern", italic, ink_of), CopySpan(" says so.", style, ink_of))
    found = drop_cap(desk, desk.varied(house().style("drop-cap"), lead_in=3), Copy(spans, style, "en"))
    assert found is not None
    assert small(found[0]) == "he Lantern says"
    assert "".join(span.text for span in found[0].spans) == "he Lantern says so."
    assert [span.style.italic for span in found[0].spans] == [False, True, False, False]


def test_small_caps_are_the_face_s_own() -> None:
    copy, _, _ = made("Volunteers filled nine thousand bags.", lead_in=2)
    desk = setter()
    lines = desk.broken(copy, 300.0).lines
    (first, *_) = [run for run in lines[0].place(0.0, 0.0) if isinstance(run, GlyphRun)]
    assert first.text.startswith("olunteers")
    plain = desk.book.faces(house().style("body"))[0].shape("olunteers", ("onum",))
    assert first.words[0].glyphs != plain.glyphs
