"""The text of an article's file and changes in it come in, the changed text goes out, its front matter still sound.

In the body words are replaced as they are. In the front matter they stand in a value, and must be written as that
value is: with the quote's escapes, or in quotes where they no longer can do without.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from layout.edit.front import body_start, one_line, quoted, written
from layout.edit.opened import EditError
from layout.edit.texts import Place, front_places, front_shape

#: A plain text with one of these, or at its beginning another sign, may mean something else in YAML.
_RISKY = re.compile(r"[:#,\[\]{}\"'|>&*!%@`\\\r\n?~-]")


class Change(NamedTuple):
    """The characters from ``start`` to ``end`` become ``fresh``."""

    start: int
    end: int
    fresh: str


def changed(text: str, changes: Sequence[Change], file: str) -> str:
    """The text with all changes made; one that would break the front matter is an EditError."""
    body = body_start(text)
    places = front_places(text) if any(change.start < body for change in changes) else ()
    made: list[Change] = []
    inside: dict[Place, list[Change]] = {}
    for change in changes:
        place = next((p for p in places if p.start <= change.start and change.end <= p.end), None)
        if place is None and change.start < body:
            line = text.count("\n", 0, change.start) + 1
            raise EditError(f"{file}:{line}: this is a key, not a text of the article", "leave this place out")
        if place is None:
            made.append(change)
        else:
            inside.setdefault(place, []).append(change)
    for place, several in inside.items():
        made.append(Change(place.start, place.end, _value(text, place, several)))
    result = _spliced(text, made)
    if inside and front_shape(result) != front_shape(text):
        line = text.count("\n", 0, min(inside).start) + 1
        raise EditError(f"{file}:{line}: with these words the front matter could not be read", "edit it by hand")
    return result


def _spliced(text: str, changes: list[Change]) -> str:
    parts = []
    done = 0
    for change in sorted(changes):
        if change.start < done:
            continue  # it overlaps the one before
        parts += [text[done : change.start], change.fresh]
        done = change.end
    return "".join([*parts, text[done:]])


def _value(text: str, place: Place, changes: list[Change]) -> str:
    """The value as it is to be written."""
    moved = [Change(c.start - place.start, c.end - place.start, _escaped(c.fresh, place.style)) for c in changes]
    raw = _spliced(text[place.start : place.end], moved)
    if place.style == "literal":
        raw = raw.strip()
        return raw if raw[:1] not in ("|", ">") and written(raw) == raw else written(one_line(raw))
    plain = place.style == "" and "\n" not in raw
    if plain and any(_RISKY.search(change.fresh) or not change.start or not raw.strip() for change in moved):
        return quoted(raw)
    return raw


def _escaped(fresh: str, style: str) -> str:
    """New words as they stand between the quotes of a value."""
    fresh = " ".join(fresh.split("\n"))
    if style == "'":
        return fresh.replace("'", "''")
    return quoted(fresh)[1:-1] if style == '"' else fresh
