"""Words as glyphs: ligatures, small capitals, hyphens, faces that stand in, and what a word gives to its line."""

from dataclasses import replace

from layout.fonts.book import FontBook
from layout.model.mapping import FrozenMap
from layout.text.paragraph import Composer
from tests.text.house import BODY, BOOK, HEAD, SHEET

COMPOSER = Composer(BOOK)


def test_each_word_is_shaped_once() -> None:
    setting = COMPOSER.setting(BODY, "en")
    assert setting is COMPOSER.setting(replace(BODY), "en")
    assert setting.word("harbour") is setting.word("harbour")


def test_width_is_what_harfbuzz_says() -> None:
    word = COMPOSER.setting(BODY, "en").word("harbour")
    shaped = BOOK.faces(BODY)[0].shape("harbour", ("onum",))
    assert word.pieces == (shaped,)
    assert abs(word.width - shaped.width * 9 / shaped.upem) < 1e-9
    assert word.letters == 6


def test_fragments_show_a_hyphen_and_extract_a_soft_one() -> None:
    word = COMPOSER.setting(BODY, "en").word("letter")
    head, tail = word.fragment(0, 3, True), word.fragment(3, 6, False)
    assert head.pieces[0].text == "let\u00ad"
    assert tail.pieces[0].text == "ter"
    dash = BOOK.faces(BODY)[0].shape("-").glyphs
    assert head.pieces[0].glyphs.endswith(dash)
    assert head is word.fragment(0, 3, True)


def test_breaks_measure_what_their_fragments_are_wide() -> None:
    setting = COMPOSER.setting(replace(BODY, hang=0.0), "en")
    for text in ("unprecedented", "offices", "affiliated", "“straightforward”", "counterproposal"):
        word = setting.word(text)
        assert word.breaks
        for at in word.breaks:
            head = word.fragment(0, at.cut, at.hyphen)
            tail = word.fragment(at.cut, len(word.printed), False)
            assert abs(head.width - at.end) < 0.5
            assert abs(word.width - at.start - tail.width) < 0.5


def test_hanging_marks() -> None:
    setting = COMPOSER.setting(BODY, "en")
    assert setting.word("end.").hang_right > 0.5
    assert setting.word("“Yes").hang_left > 0.5
    assert setting.word("end").hang_right == 0.0
    assert COMPOSER.setting(replace(BODY, hang=0.0), "en").word("end.").hang_right == 0.0
    dash = BOOK.faces(BODY)[0].shape("-")
    assert abs(setting.word("letter").fragment(0, 3, True).hang_right - 0.45 * dash.width * 9 / dash.upem) < 1e-9


def test_margins_are_the_face_s_and_the_style_s() -> None:
    own = {"text": FrozenMap({".": (0.0, 1.0), "T": (0.1, 0.1)})}
    book = FontBook(replace(SHEET, margins=FrozenMap({**SHEET.margins, **own})))
    setting = Composer(book).setting(BODY, "en")
    point = BOOK.faces(BODY)[0].shape(".")
    assert abs(setting.word("end.").hang_right - point.width * 9 / point.upem) < 1e-9
    assert setting.word("The").hang_left > 0.3
    assert setting.word("end,").hang_right == COMPOSER.setting(BODY, "en").word("end,").hang_right
    other = Composer(book).setting(replace(BODY, face="headline"), "en")
    assert 0.4 < other.word("end.").hang_right / other.word("end,").hang_right < 2.0
    assert other.word("The").hang_left == 0.0
    half = Composer(book).setting(replace(BODY, hang=0.5), "en")
    assert abs(half.word("end.").hang_right * 2 - setting.word("end.").hang_right) < 1e-9


def test_display_type_stands_on_its_letters_not_on_its_quotation_marks() -> None:
    large, small = COMPOSER.setting(replace(HEAD, hang=1.0), "en"), COMPOSER.setting(BODY, "en")
    width, plain = large.word("“").width, small.word("“").width
    assert abs(large.word("“Yes").hang_left - 0.75 * width) < 1e-9
    assert abs(small.word("“Yes").hang_left - 0.4 * plain) < 1e-9


def test_small_caps_are_true_ones_or_capitals() -> None:
    face = BOOK.faces(BODY)[0]
    (true,) = COMPOSER.setting(replace(BODY, case="small-caps"), "en").word("Rome").pieces
    assert true.text == "Rome"
    assert true.glyphs != face.shape("Rome").glyphs
    sans = replace(BODY, face="service", case="small-caps")
    (capitals,) = COMPOSER.setting(sans, "en").word("Rome").pieces
    assert capitals.text in ("ROME", "Rome")


def test_capitals_are_printed_and_extracted() -> None:
    word = COMPOSER.setting(replace(HEAD, case="upper"), "de").word("Straße")
    assert word.pieces[0].text == "STRASSE"


def test_figures() -> None:
    face = BOOK.faces(BODY)[0]
    shaped = [COMPOSER.setting(replace(BODY, figures=f), "en").word("1990").pieces[0].glyphs
              for f in ("lining", "old-style", "tabular")]  # fmt: skip
    assert shaped[0] == face.shape("1990", ("lnum",)).glyphs
    assert shaped[1] == face.shape("1990", ("onum",)).glyphs
    assert shaped[0] != shaped[1]


def test_other_scripts_take_another_face_where_they_must() -> None:
    setting = COMPOSER.setting(replace(BODY, face="service"), "en")
    pieces = setting.word("proΘεσσ").pieces
    assert [p.text for p in pieces] == ["pro", "Θεσσ"]
    assert BOOK.by_id(pieces[1].face).has(ord("Θ"))
    assert not setting.word("proΘεσσ").missing


def test_missing_glyphs_are_told_and_printed() -> None:
    word = COMPOSER.setting(BODY, "en").word("a\u2060\U0001d400b")
    assert word.missing == ((2, "\U0001d400"),)
    assert "".join(p.text for p in word.pieces) == "a\U0001d400b"


def test_tracking_widens_between_letters_only() -> None:
    plain = COMPOSER.setting(BODY, "en")
    wide = COMPOSER.setting(replace(BODY, tracking=0.1), "en")
    assert abs(wide.word("map").width - plain.word("map").width - 2 * 0.9) < 1e-9
    assert abs(wide.space - plain.space - 2 * 0.9) < 1e-9
