"""A language comes in, a speller goes out, or the reason why there is none; words come in, misspelt ones go out.

Hunspell by the extra ``[spell]`` (https://github.com/cdhigh/chunspell); dictionaries are those bundled with it, the
system's, and those in the user's own folder. The paper's own words stand in ``spelling.txt``, one a line, in the issue
folder or in the paper's above it.
"""

import importlib
import os
import sys
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QSaveFile, QStandardPaths

WORDS_FILE = "spelling.txt"
#: Of no use in a menu beyond this.
_SUGGESTIONS = 7
#: The usual one of a language whose article does not say which.
_USUAL = {"en": "en_US", "es": "es_ES", "pt": "pt_PT", "de": "de_DE", "fr": "fr_FR", "it": "it_IT", "nl": "nl_NL"}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-"})


class Missing(NamedTuple):
    """Why nothing is checked: the extra is not installed, or no dictionary of the language is there."""

    installed: bool
    language: str


class Speller:
    """Words of one language; asks each word once."""

    def __init__(self, dictionary: Any, language: str) -> None:
        self._dictionary = dictionary
        self.language = language
        self._known: dict[str, bool] = {}

    def right(self, word: str) -> bool:
        """Whether a word is spelt as the dictionary has it; a word in letters it does not know is let be."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._ask(word)
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""
        try:
            found = self._dictionary.suggest(word.translate(_APOSTROPHES))
        except UnicodeError:
            return ()
        curled = "’" if "’" in word else "'"
        return tuple(dict.fromkeys(one.replace("'", curled) for one in found))[:_SUGGESTIONS]

    def _ask(self, word: str) -> bool:
        plain = word.translate(_APOSTROPHES)
        try:
            if self._dictionary.spell(plain):
                return True
            if plain.isupper() and len(plain) > 1:  # headlines and kickers in capitals
                return bool(self._dictionary.spell(plain.lower()) or self._dictionary.spell(plain.capitalize()))
            if plain.endswith("'s"):
                return bool(self._dictionary.spell(plain[:-2]))
            parts = plain.split("-")
            return len(parts) > 1 and all(not part or self._dictionary.spell(part) for part in parts)
        except UnicodeError:
            return True


class OwnWords:
    """The words that a paper spells its own way."""

    def __init__(self, folder: str) -> None:
        self._file = os.path.join(folder, WORDS_FILE)
        self._words: set[str] = set()
        for file in (os.path.join(folder, os.pardir, WORDS_FILE), self._file):
            self._words |= set(_read(file))

    def __contains__(self, word: str) -> bool:
        plain = word.translate(_APOSTROPHES)
        return not self._words.isdisjoint((word, plain, plain.lower(), plain.removesuffix("'s")))

    def add(self, word: str) -> str:
        """Keep a word. What went wrong with the file comes back, "" for nothing: it counts until the desk closes."""
        self._words.add(word.translate(_APOSTROPHES))
        lines = [*dict.fromkeys([*_read(self._file), word.translate(_APOSTROPHES)])]
        file = QSaveFile(self._file)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return file.errorString()
        file.write("".join(f"{line}\n" for line in sorted(lines, key=str.casefold)).encode())
        return "" if file.commit() else file.errorString()


def speller(language: str) -> "Speller | Missing":
    """The speller of a language tag such as ``en`` or ``pt-BR``."""
    return _speller(language)


def installed() -> bool:
    """Whether the extra is there."""
    return _engine() is not None


@cache
def _speller(language: str) -> "Speller | Missing":
    engine = _engine()
    if engine is None:
        return Missing(installed=False, language=language)
    found = _dictionary(language)
    if found is None:
        return Missing(installed=True, language=language)
    folder, name = found
    try:
        return Speller(engine.Hunspell(name, hunspell_data_dir=folder), language)
    except (OSError, ValueError, LookupError):
        return Missing(installed=True, language=language)


def _engine() -> Any:
    """The extra; looked for anew each time, since it is told where it is missing."""
    try:
        return importlib.import_module("hunspell")
    except ImportError:
        return None


def forget() -> None:
    """Look for dictionaries once more."""
    _speller.cache_clear()


def folders() -> tuple[str, ...]:
    """Where dictionaries may lie, the user's own first."""
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    places = [os.path.join(own, "newslayout", "dictionaries"), os.path.join(own, "hunspell")]
    places += os.environ.get("DICPATH", "").split(os.pathsep)
    if sys.platform == "darwin":
        places += [os.path.expanduser("~/Library/Spelling"), "/Library/Spelling"]
    places += ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]
    engine = _engine()
    if engine is not None:
        places.append(os.path.join(os.path.dirname(str(engine.__file__)), "dictionaries"))
    return tuple(place for place in places if place and os.path.isdir(place))


def _dictionary(language: str) -> tuple[str, str] | None:
    """Folder and name of the best dictionary for a language."""
    wanted = language.replace("-", "_")
    base = wanted.partition("_")[0].lower()
    ranked: list[tuple[int, int, str, str]] = []
    for order, folder in enumerate(folders()):
        for name in sorted(_names(folder)):
            plain = name.replace("-", "_")
            if plain.partition("_")[0].lower() != base:
                continue
            rank = (
                0 if plain.lower() == wanted.lower() else 1 if plain == _USUAL.get(base) else 2 if plain == base else 3
            )
            ranked.append((rank, order, name, folder))
    if not ranked:
        return None
    _, _, name, folder = min(ranked)
    return folder, name


def _names(folder: str) -> set[str]:
    files = set(os.listdir(folder))
    return {file[:-4] for file in files if file.endswith(".dic") and f"{file[:-4]}.aff" in files}


def _read(file: str) -> list[str]:
    try:
        with open(file, encoding="utf-8-sig") as stream:
            return [line.strip() for line in stream if line.strip() and not line.startswith("#")]
    except (OSError, UnicodeDecodeError):
        return []
