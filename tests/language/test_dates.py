"""Dates stand as a newspaper of the language prints them."""

from datetime import date

import pytest
from babel.dates import format_date as babels
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.language.dates import format_date

DAY = date(2026, 11, 14)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Saturday 14 November 2026"),
        ("en-GB", "Saturday 14 November 2026"),
        ("en-US", "Saturday, November 14, 2026"),
        ("es", "Sábado 14 de noviembre de 2026"),
        ("es-MX", "Sábado 14 de noviembre de 2026"),
        ("fr", "Samedi 14 novembre 2026"),
        ("de", "Samstag, 14. November 2026"),
        ("it", "Sabato 14 novembre 2026"),
        ("pt-BR", "Sábado, 14 de novembro de 2026"),
        ("ja", "2026年11月14日土曜日"),
        ("xx", "Saturday 14 November 2026"),
    ],
)
def test_a_day(language: str, text: str) -> None:
    assert format_date(DAY, language) == text


@pytest.mark.parametrize(
    ("language", "start", "end", "text"),
    [
        ("en", date(2026, 11, 20), date(2026, 12, 10), "20 November – 10 December 2026"),
        ("en", date(2026, 11, 14), date(2026, 11, 20), "14–20 November 2026"),
        ("en", date(2026, 12, 20), date(2027, 1, 3), "20 December 2026 – 3 January 2027"),
        ("en-US", date(2026, 11, 14), date(2026, 11, 20), "November 14–20, 2026"),
        ("es", date(2026, 11, 20), date(2026, 12, 10), "20 de noviembre – 10 de diciembre de 2026"),
        ("de", date(2026, 11, 14), date(2026, 11, 20), "14.–20. November 2026"),
        ("ca", date(2026, 9, 28), date(2026, 10, 2), "28 de setembre – 2 d’octubre del 2026"),
        ("hu", date(2026, 11, 14), date(2026, 11, 20), "2026. november 14. – 2026. november 20."),
    ],
)
def test_a_span_of_days(language: str, start: date, end: date, text: str) -> None:
    assert format_date(start, language, end) == text


def test_a_span_of_one_day_is_that_day() -> None:
    assert format_date(DAY, "en", DAY) == format_date(DAY, "en")


def test_without_its_weekday() -> None:
    assert format_date(DAY, "es", weekday=False) == "14 de noviembre de 2026"


@given(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.sampled_from(
        ["fr", "it", "de", "pt", "ca", "nl", "pl", "ru", "el", "eu", "sv", "tr", "hi", "zh", "en-US", "he"]
    ),
)
@settings(deadline=None)
def test_other_languages_are_babels(day: date, language: str) -> None:
    expected = babels(day, "full", locale=language.replace("-", "_"))
    assert format_date(day, language) == expected[:1].upper() + expected[1:]
