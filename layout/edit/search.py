"""Drafts and what is sought come in, the places where it stands go out; chosen places and new words, new Drafts.

A straight quote finds curved ones too, a space finds a line's end, and composed letters find decomposed ones: an
editor looks for words, not for code points. A regular expression (https://docs.python.org/3/library/re.html) is
taken as it is.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from layout.edit.front import body_start
from layout.edit.opened import EditError
from layout.edit.replacing import Change, changed
from layout.edit.texts import TEXT_KEYS, front_places
from layout.edit.words import is_of_a_word
from layout.source.drafts import Drafts
from layout.source.folders import is_copy

#: Characters of the line before and after, for a preview.
_CONTEXT = 60
_TARGET = re.compile(r"(?<=\]\()[^()\s]+(?=\))")
_QUOTES = {"'": "['‘’ʼ]", '"': '["“”„]'}


class Found(NamedTuple):
    """One place. ``line`` and ``column`` count from 1 as messages do, ``start`` and ``end`` are of the draft's text.
    ``groups``: what a regular expression found, whole and by group; () where none was used."""

    file: str
    line: int
    column: int
    start: int
    end: int
    before: str
    match: str
    after: str
    groups: tuple[str, ...] = ()


def find(
    drafts: Drafts, text: str, *, case: bool = False, whole_words: bool = False, regular_expression: bool = False
) -> tuple[Found, ...]:
    """Every place in the words of the articles and letters, file by file: no key, no path, no link's address."""
    sought = Sought(text, case, whole_words, regular_expression)
    found: list[Found] = []
    for file in articles(drafts):
        inside = find_in(drafts, (file,), sought)
        found += _of_copy(drafts.text(file) or "", inside) if inside else ()
    return tuple(found)


class Sought(NamedTuple):
    """What is sought, and how."""

    text: str
    case: bool = False
    whole_words: bool = False
    regular_expression: bool = False


def articles(drafts: Drafts) -> tuple[str, ...]:
    """The files of copy among the drafts."""
    return tuple(sorted(file for file in drafts.files() if is_copy(file)))


def find_in(drafts: Drafts, files: Iterable[str], sought: Sought) -> tuple[Found, ...]:
    """Every place in some files."""
    if not sought.text:
        return ()
    pattern = _pattern(sought)
    return tuple(found for file in files for found in _find(file, drafts.text(file) or "", pattern, sought))


def replace(drafts: Drafts, founds: Sequence[Found], with_text: str) -> Drafts:
    r"""The drafts with other words at these places; a place whose text has changed since is left alone.

    For a regular expression ``\1`` stands for its first group and ``\0`` for all that was found.
    """
    by_file: dict[str, list[Change]] = {}
    for found in founds:
        text = drafts.text(found.file)
        if text is not None and text[found.start : found.end] == found.match:
            fresh = _expanded(with_text, found.groups) if found.groups else with_text
            by_file.setdefault(found.file, []).append(Change(found.start, found.end, fresh))
    for file, changes in by_file.items():
        drafts = drafts.with_text(file, changed(drafts.text(file) or "", changes, file))
    return drafts


def _expanded(with_text: str, groups: tuple[str, ...]) -> str:
    def expand(found: re.Match[str]) -> str:
        if not found[1]:
            return "\\"
        return groups[int(found[1])] if int(found[1]) < len(groups) else ""

    return re.sub(r"\\(?:(\d)|\\)", expand, with_text)


@lru_cache(maxsize=32)
def _pattern(sought: Sought) -> re.Pattern[str]:
    flags = re.MULTILINE | (re.NOFLAG if sought.case else re.IGNORECASE)
    if not sought.regular_expression:
        return re.compile(_loose(unicodedata.normalize("NFC", sought.text)), flags)
    try:
        return re.compile(sought.text, flags)
    except (re.error, OverflowError, RecursionError) as fault:
        at = f" at character {fault.pos + 1}" if isinstance(fault, re.error) and fault.pos is not None else ""
        message = fault.msg if isinstance(fault, re.error) else "too large"
        raise EditError(
            f"not a regular expression: {message}{at}", "write \\ before a sign that is meant as it is"
        ) from None


def _loose(text: str) -> str:
    """A plain text as a pattern: quotes in every form, a space that may be a line's end."""
    parts = []
    for piece in re.split(r"(\s+|['\"])", text):
        if piece.isspace():
            parts.append(r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)")
        else:
            parts.append(_QUOTES.get(piece, re.escape(piece)))
    return "".join(parts)


def _find(file: str, text: str, pattern: re.Pattern[str], sought: Sought) -> Iterator[Found]:
    plain, offsets = _plain(text)
    lines: list[int] = []
    number, head, foot = 0, 0, -1
    for match in _matches(plain, pattern, sought.whole_words):
        start, end = match.span()
        if start > foot:
            lines = lines or [0, *[found.end() for found in re.finditer("\n", plain)]]
            number = bisect_right(lines, start)
            head = lines[number - 1]
            foot = lines[number] - 1 if number < len(lines) else len(plain)
        last = foot
        if end > foot:  # it goes on in the next line
            last = plain.find("\n", end)
            last = len(plain) if last < 0 else last
        from_, to = (start, end) if offsets is None else _span(offsets, start, end)
        groups = tuple([group or "" for group in (match[0], *match.groups())]) if sought.regular_expression else ()
        yield Found(
            file, number, start - head + 1, from_, to,
            plain[max(head, start - _CONTEXT) : start], text[from_:to], plain[end : min(last, end + _CONTEXT)], groups,
        )  # fmt: skip


def _of_copy(text: str, founds: Sequence[Found]) -> Iterator[Found]:
    """Those that stand in words which are printed, or said of pictures."""
    body = body_start(text)
    places = [place for place in front_places(text) if place.key in TEXT_KEYS] if founds[0].start < body else []
    targets = [found.span() for found in _TARGET.finditer(text)] if "](" in text else []
    for found in founds:
        if found.start < body and not any(p.start <= found.start and found.end <= p.end for p in places):
            continue
        if not any(start < found.end and found.start < end for start, end in targets):
            yield found


def _matches(text: str, pattern: re.Pattern[str], whole_words: bool) -> Iterator[re.Match[str]]:
    if not whole_words:
        yield from (match for match in pattern.finditer(text) if match.end() > match.start())
        return
    at = 0
    while (match := pattern.search(text, at)) is not None:
        start, end = match.span()
        at = end if end > start else end + 1
        if end == start:
            continue
        torn_before = start > 0 and is_of_a_word(text[start]) and is_of_a_word(text[start - 1])
        torn_after = end < len(text) and is_of_a_word(text[end - 1]) and is_of_a_word(text[end])
        if torn_before or torn_after:
            at = start + 1
        else:
            yield match


def _plain(text: str) -> tuple[str, list[int] | None]:
    """The text as the reader sees it, composed and with plain line ends, and where each of its characters stands
    in the file's: None where it is the file's own."""
    mark = text.startswith("\ufeff")
    composed = unicodedata.is_normalized("NFC", text)
    if not mark and "\r" not in text and composed:
        return text, None
    parts: list[str] = []
    offsets: list[int] = []
    at = int(mark)
    for piece in re.findall(r"\r\n|\r|\n|[^\r\n]+", text[at:]):
        if piece[0] in "\r\n":
            parts.append("\n")
            offsets.append(at)
        elif composed or unicodedata.is_normalized("NFC", piece):
            parts.append(piece)
            offsets.extend(range(at, at + len(piece)))
        else:
            for start, end in _clusters(piece):
                made = unicodedata.normalize("NFC", piece[start:end])
                parts.append(made)
                offsets.extend([at + start] * len(made))
        at += len(piece)
    offsets.append(at)
    return "".join(parts), offsets


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Letters with the marks that compose with them: nothing composes over their borders."""
    start = 0
    for i in range(1, len(text)):
        if not unicodedata.combining(text[i]) and unicodedata.is_normalized("NFC", text[i - 1 : i + 1]):
            yield start, i
            start = i
    yield start, len(text)


def _span(offsets: list[int], start: int, end: int) -> tuple[int, int]:
    """The file's characters; a letter is never parted from its marks."""
    while end < len(offsets) - 1 and offsets[end] == offsets[end - 1]:
        end += 1
    return offsets[start], offsets[end]
