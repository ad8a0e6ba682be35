"""Figures that the program writes (folios, dates, jump lines) come in, in the digits of a language they go out.

The digits are the CLDR's default numbering systems (https://unicode.org/reports/tr35/tr35-numbers.html), which Babel
has for each language: ``arab`` for the Arabic of Egypt and of the Levant, ``beng`` for Bengali, ``latn`` for Hindi. A
language tag may ask for others by BCP 47's key "nu": ``hi-u-nu-deva``, ``ar-u-nu-latn``. What a writer wrote keeps the
digits that he gave it.
"""

from functools import lru_cache
from typing import Final

from layout.language.tags import chain

#: The zeros of numbering systems; the other nine follow it.
_ZEROS: Final = {
    "arab": "\u0660", "arabext": "\u06f0", "beng": "\u09e6", "deva": "\u0966", "tamldec": "\u0be6", "gujr": "\u0ae6",
    "guru": "\u0a66", "orya": "\u0b66", "telu": "\u0c66", "knda": "\u0ce6", "mlym": "\u0d66", "latn": "0",
}  # fmt: skip
#: Regions whose Arabic has digits of its own.
_ARABIC: Final = "BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE"
_USUAL: Final = {
    **{f"ar-{region}": "arab" for region in _ARABIC.split()}, **dict.fromkeys(("ckb", "sd"), "arab"),
    **dict.fromkeys(("fa", "ur-IN", "ps"), "arabext"), **dict.fromkeys(("bn", "as", "mni"), "beng"),
    **dict.fromkeys(("mr", "ne", "sa", "bho"), "deva"),
}  # fmt: skip


def in_digits(text: str, language: str) -> str:
    """The text with its figures in the digits of a language."""
    table = _table(language)
    return text.translate(table) if table else text


@lru_cache(maxsize=64)
def _table(language: str) -> dict[int, str]:
    """Of ASCII's digits to the language's; empty where they are the same."""
    tags = chain(language)
    if not tags:
        return {}
    parts = tags[0].split("-")
    system = parts[parts.index("nu") + 1] if "nu" in parts[:-1] else ""
    if system not in _ZEROS:
        system = next((_USUAL[tag] for tag in tags if tag in _USUAL), "latn")
    zero = ord(_ZEROS[system])
    return {} if system == "latn" else {ord("0") + value: chr(zero + value) for value in range(10)}
