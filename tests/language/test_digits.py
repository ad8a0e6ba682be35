"""Digits by language."""

import datetime
from pathlib import Path

import pytest
from babel import Locale

from layout.display.items import GlyphRun, walk
from layout.engine import Engine
from layout.language.dates import format_date
from layout.language.digits import in_digits
from layout.source.reader import read_issue


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "2026"),
        ("es", "2026"),
        ("ar", "2026"),
        ("ar-EG", "٢٠٢٦"),
        ("ar-MA", "2026"),
        ("fa", "۲۰۲۶"),
        ("ur", "2026"),
        ("he", "2026"),
        ("hi", "2026"),
        ("hi-u-nu-deva", "२०२६"),
        ("mr", "२०२६"),
        ("bn", "২০২৬"),
        ("bn-u-nu-latn", "2026"),
        ("ta", "2026"),
        ("ta-u-nu-tamldec", "௨௦௨௬"),
        ("ta-u-nu-nonsense", "2026"),
        ("", "2026"),
    ],
)
def test_digits_of_a_language(language: str, expected: str) -> None:
    assert in_digits("2026", language) == expected


@pytest.mark.parametrize(
    "language", ["ar", "ar-SA", "ar-MA", "fa", "ur", "he", "hi", "mr", "ne", "bn", "as", "ta", "en", "ru", "ckb", "ps"]
)
def test_they_are_the_cldrs(language: str) -> None:
    system = Locale.parse(language, sep="-").default_numbering_system
    zero = {"arab": "٠", "arabext": "۰", "deva": "०", "beng": "০", "latn": "0"}[system]
    assert in_digits("0", language) == zero


def test_dates_have_the_languages_digits() -> None:
    day = datetime.date(2026, 11, 20)
    assert format_date(day, "bn") == "শুক্রবার, ২০ নভেম্বর, ২০২৬"
    assert format_date(day, "hi") == "शुक्रवार, 20 नवंबर 2026"
    assert format_date(day, "hi-u-nu-deva") == "शुक्रवार, २० नवंबर २०२६"
    assert "٢٠٢٦" in format_date(day, "ar-EG")


def test_a_bengali_page_has_its_folio_its_date_and_its_jump_in_bengali_digits(tmp_path: Path) -> None:
    story = "---\nheadline: ধারা\nlanguage: bn\n---\n" + "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।\n\n" * 60
    (tmp_path / "long.md").write_text(story, encoding="utf-8")
    (tmp_path / "issue.yaml").write_text(
        "date: 2026-11-20\nlanguage: bn\npaper: {name: সংবাদ}\nformat: a4\nnumber: 7\n"
        "pages:\n  - {template: article, slots: {story: long.md}}\n"
        "  - {template: article, slots: {story: {jump: long.md}}}\n",
        encoding="utf-8",
    )
    read = read_issue(str(tmp_path / "issue.yaml"))
    issue = read.value.issue
    assert issue is not None, read.diagnostics
    display = Engine(issue).compose().value
    for page in display.pages:
        printed = "".join(
            word.text for item, _, _ in walk(page.groups) if isinstance(item, GlyphRun) for word in item.words
        )
        assert not any(digit in printed for digit in "0123456789"), printed
        assert "২০২৬" in printed
