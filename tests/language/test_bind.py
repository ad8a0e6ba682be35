"""Spaces at which no line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.language.bind import NBSP, bind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "J.~R.~Smith and John F.~Kennedy, (A.~Ortiz)"),
        ("en", "St.~Mary, Mr.~Jones, Mrs~May and Dr~Who"),
        ("en", "on p.~4, pp.~5–7, No.~5 (vol.~3)"),
        ("en", "5~km, 40~%, 9~p.m., 12~°C. and 3~million, 5~m"),
        ("en", "2~1/2 miles and 10~3/4, not 5 1/2026 nor 24 24/7"),
        ("en", "one~– two~— three"),
        ("en", "in 5 minutes, 3 men, 10 000 things, a 5 and so on"),
        ("en", "by J.~R.~Okafor of J.R.~Smith at Plan B. The end; so did I. But no"),
        ("en", "6~in. long, 6~in., 3~ft 2~in.; 5~mi, 4~yd, 2~lb of 6 in. The end, 5 in 10"),
        ("en", "They left. The end. Nobody knew; why? Mrs may"),
        ("es", "El Sr.~López pagó 10~000~€ en San~Juan, n.º~5, 5~millones"),
        ("es", "en 2026 300 personas, el santo Juan"),
        ("es", "«~hola~» y «hola»"),
        ("fr", "10~000~km~; Mme~Curie, «~ok~»~? Non~!"),
        ("de", "z.~B. bei Dr.~Müller, 5~Mio. Euro, Nr.~7"),
        ("it", "il sig.~Rossi, 3~milioni"),
        ("pt", "São~Paulo, Sr.~Silva"),
        ("ca", "Sant~Joan"),
        ("xx", "5~km, p.~4"),
    ],
)
def test_what_belongs_together_stays_together(language: str, text: str) -> None:
    assert bind(text.replace("~", " "), language).replace(NBSP, "~") == text


@given(st.text("ab .,5«»–—Mr:;!", max_size=60), st.sampled_from(["en", "es", "fr", "de", "xx"]))
def test_only_spaces_change_and_doing_it_again_changes_nothing_else(text: str, language: str) -> None:
    bound = bind(text, language)
    assert bound.replace(NBSP, " ") == text
    assert bind(bound, language).replace(NBSP, " ") == text
