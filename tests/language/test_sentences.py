"""Where sentences end: rather too few places than too many."""

from itertools import pairwise

import pytest

from layout.language.sentences import sentence_ends


def ends(text: str) -> list[str]:
    """What stands before each end, from the end before."""
    places = [0, *sentence_ends(text)]
    return [text[a:b].strip() for a, b in pairwise(places)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The wall held. Nobody slept.", ["The wall held."]),
        ("“It held.” Nobody slept. Then rain.", ["“It held.”", "Nobody slept."]),
        ("¿Quién vino? Nadie. ¡Qué noche!", ["¿Quién vino?", "Nadie."]),
        ("Er kam spät. „Wo warst du?“ „Im Hafen.“ Dann schwieg er.", ["Er kam spät.", "„Wo warst du?“", "„Im Hafen.“"]),
        ("दीवार टिकी रही। कोई नहीं सोया।", ["दीवार टिकी रही।"]),
        ("انهار الجدار؟ لم ينم أحد.", ["انهار الجدار؟"]),
        ("It was over … Then it was not.", ["It was over …"]),
    ],
)
def test_a_sentence_ends_after_its_last_mark(text: str, wanted: list[str]) -> None:
    assert ends(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "At 3 p.m. The Lantern went to press",  # perhaps an end, perhaps not
        "They met J. R. Ortiz on the wall",
        "El Sr. Ortiz y la Sra. Vega",
        "The U.S. Coast Guard came",
        "“Stop!” Ana said",
        "It cost 3.50 a bag",
        "Ask at desk@lantern.example. or not",
        "He came … and went",
        "No. 5 burned",
        "",
    ],
)
def test_abbreviations_initials_and_quoted_calls_end_nothing(text: str) -> None:
    assert ends(text) == []
