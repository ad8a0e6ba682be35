import pytest

from layout.text.paragraph import Composer
from tests.text.house import BOOK, HEAD, copy_of

COMPOSER = Composer(BOOK)
TITLE = "Harbour pier closes to cars until the spring after a vote of the council"


def lines(text: str, width: float, count: int, language: str = "en") -> list[str]:
    return [line.text.strip() for line in COMPOSER.balanced(copy_of(text, HEAD, language), width, count).lines]


@pytest.mark.parametrize("width", [260, 300, 340, 400, 460, 520, 600, 700, 900, 1300])
def test_lines_fit_are_few_and_alike(width: float) -> None:
    broken = COMPOSER.balanced(copy_of(TITLE, HEAD), width, 6)
    assert all(line.natural <= width + 1e-6 for line in broken.lines)
    assert "".join(line.text for line in broken.lines) == TITLE
    whole = COMPOSER.width(copy_of(TITLE, HEAD))
    assert len(broken.lines) <= whole / width + 2
    if len(broken.lines) > 1:
        assert len(broken.lines[-1].text.split()) > 1
        assert min(line.natural for line in broken.lines) > 0.45 * max(line.natural for line in broken.lines)


def test_lines_do_not_end_on_weak_words() -> None:
    assert lines("Council votes to close the pier", 420, 2) == ["Council votes", "to close the pier"]
    assert lines("El pueblo despide a la vieja fábrica", 420, 2, "es")[0] in ("El pueblo despide", "El pueblo")


def test_display_text_is_never_hyphenated() -> None:
    broken = COMPOSER.balanced(copy_of("Extraordinarily straightforward representatives", HEAD, hyphenate=True), 330, 3)
    assert not any(line.hyphenated for line in broken.lines)
    assert [line.text.strip() for line in broken.lines] == ["Extraordinarily", "straightforward", "representatives"]


def test_more_lines_than_wanted_where_it_does_not_fit() -> None:
    assert len(lines(TITLE, 300, 2)) > 2


def test_newlines_are_kept() -> None:
    assert lines("One thing\nand then another", 900, 3) == ["One thing", "and then another"]


def test_a_word_wider_than_the_measure_still_comes_out() -> None:
    broken = COMPOSER.balanced(copy_of("Straightforward", HEAD), 90.0, 2)
    assert "".join(line.text for line in broken.lines) == "Straightforward"
    assert broken.faults[0].code == "long-word"
