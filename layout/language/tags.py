"""Language tags: ``"en_GB.UTF-8"`` or ``"es-419"`` comes in, the nearest entry of a table goes out.

Tags are BCP 47 (https://www.rfc-editor.org/info/bcp47); a table's nearest entry is found by cutting the tag from its
end, as RFC 4647's lookup does.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeVar

T = TypeVar("T")

#: Tags that mean another one.
_ALIASES: Final = {"no": "nb", "fil": "tl", "iw": "he", "in": "id", "mo": "ro", "sh": "sr-Latn", "cmn": "zh"}

_RTL: Final = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr", "arc"})
_RTL_SCRIPTS: Final = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo"})


#: The script of a language where it is not Latin; those that are written in several are named by their tag.
_SCRIPTS: Final = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "sd", "ug", "ckb"), "Arab"), **dict.fromkeys(("he", "yi"), "Hebr"),
    **dict.fromkeys(("hi", "mr", "ne", "sa", "kok", "mai", "bho", "doi", "brx"), "Deva"),
    **dict.fromkeys(("bn", "as", "mni"), "Beng"), "ta": "Taml", "el": "Grek",
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt"), "Cyrl"),
}  # fmt: skip


@lru_cache(maxsize=256)
def chain(tag: str) -> tuple[str, ...]:
    """A tag in its usual spelling and all shorter forms: ``"sr_latn-rs"`` to ``("sr-Latn-RS", "sr-Latn", "sr")``."""
    parts = [p for p in tag.partition(".")[0].partition("@")[0].replace("_", "-").split("-") if p]
    if not parts:
        return ()
    language = parts[0].lower()
    alias = _ALIASES.get(language)
    if alias:
        language, *more = alias.split("-")
        parts[1:1] = more
    spelt = [language]
    extended = False
    for part in parts[1:]:
        extended = extended or len(part) == 1  # what follows belongs to an extension: hi-u-nu-deva
        if extended:
            spelt.append(part.lower())
        elif len(part) == 4 and part.isalpha():
            spelt.append(part.title())
        elif len(part) == 2 and part.isalpha():
            spelt.append(part.upper())
        else:
            spelt.append(part.lower())
    return tuple(["-".join(spelt[:n]) for n in range(len(spelt), 0, -1)])


def lookup(table: Mapping[str, T], tag: str, default: T) -> T:
    """The table's entry for a tag, or for its nearest shorter form."""
    for one in chain(tag):
        if one in table:
            return table[one]
    return default


def script_of_language(tag: str) -> str:
    """The ISO 15924 code of the script that a language is written in; "Latn" for those not known to have another."""
    forms = chain(tag)
    if not forms:
        return "Latn"
    named = next((p for p in forms[0].split("-")[1:] if len(p) == 4 and p.istitle()), "")
    return named or _SCRIPTS.get(forms[-1], "Latn")


def is_right_to_left(tag: str) -> bool:
    """Whether the language is written from right to left."""
    forms = chain(tag)
    if not forms:
        return False
    script = next((p for p in forms[0].split("-")[1:] if len(p) == 4 and p.istitle()), "")
    return script in _RTL_SCRIPTS if script else forms[-1] in _RTL
