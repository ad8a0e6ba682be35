"""What is known of a font file without opening it: ``fonts/fonts.json`` comes in, FontFacts go out."""

import json
import os
from collections.abc import Container
from typing import Final, NamedTuple

from layout.builtin.resources import resource

#: A script (ISO 15924) counts as covered where a face has all of these characters. ``fonts/build.py`` writes
#: the same into ``fonts.json``.
SCRIPT_SAMPLES: Final = {
    "Latn": "azAZéñß",
    "Grek": "αωΑΩάώ",
    "Cyrl": "аяАЯёЁ",
    "Hebr": "אבת",
    "Arab": "ابي",
    "Deva": "अकह",
    "Beng": "অকহ",
    "Taml": "அகஹ",
}


class FontFacts(NamedTuple):
    """One font file: ``weight`` is CSS's number, ``digest`` that of the bytes, ``scripts`` those covered."""

    path: str
    family: str
    weight: int
    italic: bool
    postscript: str
    digest: str
    scripts: tuple[str, ...]


def scripts_of(characters: Container[int]) -> tuple[str, ...]:
    """The scripts that a set of characters covers."""
    return tuple([s for s, sample in SCRIPT_SAMPLES.items() if all(ord(c) in characters for c in sample)])


def builtin_fonts() -> tuple[FontFacts, ...]:
    """The fonts that come with the program."""
    path = resource("fonts", "fonts.json")
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    folder = os.path.dirname(path)
    return tuple(
        FontFacts(
            path=os.path.join(folder, row["file"]),
            family=row["family"],
            weight=row["weight"],
            italic=row["italic"],
            postscript=row["postscript"],
            digest=row["digest"],
            scripts=tuple(row["scripts"]),
        )
        for row in rows
    )
