"""Line breaking against Unicode's own cases (LineBreakTest.txt), and what those do not ask."""

import unicodedata
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.language.breakclasses import EXCEPTIONS, break_class, usual_class
from layout.language.linebreak import opportunities

#: Debian's package unicode-data.
FOLDER: Final = Path("/usr/share/unicode")
CASES: Final = FOLDER / "auxiliary" / "LineBreakTest.txt"
CLASSES: Final = FOLDER / "LineBreak.txt"

#: Cases of Unicode 15.0 that go another way here, by the reason.
EXPECTED: Final = {
    "LB20a of revision 53: a hyphen before a word stays with that word": frozenset(
        f"{hyphen}{after}" for hyphen in ("-", "-\u0308") for after in ("#", "\u00a7", "\U00050005", "\u0e01")
    ),
    "LB15a and LB15b of revision 51: quotation marks stay with their words over white": frozenset(
        ("ambigu(\u00ab \u0308 \u00bb)(e\u0308)", "ambigu{\u00ab \u0308 \u00bb}(e\u0308)")
    ),
    "the same: a line may end between a quotation's end and a bracket that opens": frozenset(
        (
            *[f'"{mark} {bracket}' for mark in ("", "\u0308") for bracket in "(\u2329"],
            "ambigu\u00ab ( \u0308 ) \u00bb(e\u0308)",
            "ambigu\u00ab { \u0308 } \u00bb(e\u0308)",
        )
    ),
    "LB30b: the colour of an emoji that nobody has drawn yet": frozenset(("\U0001f02c\U0001f3ff",)),
}


@pytest.fixture(scope="module")
def cases() -> list[tuple[str, list[int]]]:
    """Each text with the places before which it may be parted."""
    if not CASES.exists():
        pytest.skip(f"{CASES} is not there: Debian's unicode-data has it")
    found = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        signs = line.partition("#")[0].split()
        if signs:
            text = "".join(chr(int(code, 16)) for code in signs[1::2])
            found.append((text, [at for at, sign in enumerate(signs[::2]) if sign == "÷" and at < len(text)]))
    return found


def test_unicodes_cases(cases: list[tuple[str, list[int]]]) -> None:
    """All but those named above: they are those of a later revision, or of no script that we set."""
    if "15.0" not in CASES.read_text(encoding="utf-8")[:60]:
        pytest.skip("the cases here are not those of Unicode 15.0")
    other = {text for text, expected in cases if opportunities(text) != expected}
    assert len(cases) == 7654
    assert other == frozenset().union(*EXPECTED.values())


def settled(character: str, name: str) -> str:
    """Rule LB1."""
    if name == "SA":
        return "CM" if unicodedata.category(character) in ("Mn", "Mc") else "AL"
    return {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}.get(name, name)


def test_classes_are_unicodes() -> None:
    """Of every character that this Python knows."""
    if not CLASSES.exists():
        pytest.skip(f"{CLASSES} is not there: Debian's unicode-data has it")
    wrong = []
    for line in CLASSES.read_text(encoding="utf-8").splitlines():
        codes, _, name = line.partition("#")[0].strip().partition(";")
        if not codes:
            continue
        first, _, last = codes.partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            character = chr(code)
            if unicodedata.category(character) in ("Cn", "Co", "Cs"):
                continue
            if break_class(character) != settled(character, name):
                wrong.append(f"{code:X} {settled(character, name)}")
    assert not wrong


def test_the_table_holds_exceptions_alone() -> None:
    for name, ranges in EXCEPTIONS.items():
        for one in ranges.split():
            first = int(one.partition("-")[0], 16)
            character = chr(first)
            assert unicodedata.category(character) == "Cn" or usual_class(character) != name, one


@pytest.mark.parametrize(
    "text",
    [
        "word |word",
        "« word » |and |so",
        "„Wort“ |und",
        "“word” |word",
        "Bonjour !",
        "( word )",
        "$ |5 |or |5 |%",
        "cup/|cup |1/2 |cup",
        "word…|word",
        "10:30 |1,000.50",
        "-5 |and |-ing",
        "well-|known",
        "word|—|word",
        "राम। |सीता",
        "किन्तु |क्षत्रिय",
        "বাংলা। |ভাষা",
        "தமிழ் |மொழி",
        "العربية، |لغة",
        "٣٫١٤ |و١٬٠٠٠",
        "בית-ספר |תל־אביב",
        "שלום/עולם",
        "a\u00a0b |c\u2060 |d",
        "e\u0301\u0301 |e",
        "日|本|語。",
    ],
)
def test_examples(text: str) -> None:
    plain = text.replace("|", "")
    expected, at = [], 0
    for character in text:
        if character == "|":
            expected.append(at)
        else:
            at += 1
    assert opportunities(plain) == expected


@given(
    st.text(
        st.sampled_from('ab1(.)[] -/%$"«»“”…—–!?,;\u05d0\u0627\u0915\u094d\u093f\u0964\u0bcd\u200d\u00a0\n'),
        max_size=30,
    )
)
def test_marks_and_white_never_begin_a_line(text: str) -> None:
    for at in opportunities(text):
        assert 0 < at < len(text)
        if text[at - 1] == "\n":
            continue  # a line of the writer's own
        assert text[at] not in " \n)]!?,;/"
        assert unicodedata.category(text[at])[0] != "M" or text[at - 1] == " "
