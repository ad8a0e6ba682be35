"""The path or name in a link to another article comes in, the article's path in the plan goes out."""

import os
from collections.abc import Iterable
from typing import NamedTuple

from layout.source.folders import Asked, normal
from layout.source.names import suggest

_PLACE = "place the article on a page, or take the link out"


class Meant(NamedTuple):
    """The path of an article, "" for none; with a ``code`` where there is something to say."""

    path: str
    code: str = ""
    message: str = ""
    hint: str = ""


class Refers:
    """The articles of an issue, by path and by bare name. What is asked is written down in ``log``.

    ``lying``: articles of the issue's folders that stand on no page, which no refer can mean yet.
    """

    def __init__(
        self,
        paths: Iterable[str],
        languages: Iterable[str],
        log: list[Asked] | None = None,
        lying: Iterable[str] = (),
    ) -> None:
        self._log = log if log is not None else []
        self._lying = tuple(lying)
        self._paths = dict.fromkeys(paths)
        self._languages = tuple(languages)
        self._by_name: dict[str, list[str]] = {}
        for path in self._paths:
            name = os.path.basename(path)
            self._by_name.setdefault(name, []).append(path)
            self._by_name.setdefault(os.path.splitext(name)[0], []).append(path)

    def meant(self, refer: str, writer: str) -> Meant:
        """The article that is meant, or what is wrong. ``writer``: the file with the link."""
        path = self.find(refer, writer)
        answer = Meant(path) if path else self._unknown(refer, writer)
        self._log.append((("meant", (refer, writer)), answer))
        return answer

    def find(self, refer: str, writer: str) -> str:
        """The path of the article, "" where none or more than one is meant."""
        for path in (normal(refer), normal(os.path.join(os.path.dirname(writer), refer))):
            for spelt in (path, self._original(path)):
                if spelt in self._paths:
                    return spelt
        name = normal(refer)
        if "/" not in name:
            for spelt in (name, self._original(name)):
                if len(self._by_name.get(spelt, ())) == 1:
                    return self._by_name[spelt][0]
        if "%" not in refer:
            return ""
        from urllib.parse import unquote  # lazily: few paths have a % in them, and it takes 3 ms to import

        plain = unquote(refer)
        return self.find(plain, writer) if plain != refer else ""

    def _original(self, path: str) -> str:
        """``sea-wall.md`` for ``sea-wall.es.md``."""
        stem, suffix = os.path.splitext(path)
        base, dot, language = stem.rpartition(".")
        return base + suffix if dot and language in self._languages else path

    def but_for_case(self, refer: str, writer: str) -> str:
        """The path of the article that differs from the refer in upper and lower case alone, "" where none does."""
        folded = Refers((path.casefold() for path in self._paths), self._languages)
        found = folded.find(refer.casefold(), writer.casefold())
        return next((path for path in self._paths if path.casefold() == found), "") if found else ""

    def _unknown(self, refer: str, writer: str) -> Meant:
        """What to say about a refer that ``find`` does not know, and a hint."""
        path = self.but_for_case(refer, writer)
        if path:
            return Meant(path, "case-differs", f"{refer} is {path} in the plan", f"write {path}")
        return Meant("", "unknown-refer", *self._what(refer, writer))

    def _what(self, refer: str, writer: str) -> tuple[str, str]:
        several = self._by_name.get(normal(refer), [])
        if len(several) > 1:
            return f"{len(several)} articles are called {refer}", f"write {' or '.join(several)}"
        if self._lying and Refers(self._lying, self._languages).find(refer, writer):
            return f"{refer} stands on no page", _PLACE
        return f"{refer} is not an article of this issue", self._hint(refer)

    def _hint(self, refer: str) -> str:
        stems = [os.path.splitext(os.path.basename(path))[0] for path in self._paths]
        hint = suggest(os.path.splitext(os.path.basename(normal(refer)))[0], stems)
        return hint if hint.startswith("did you mean") else _PLACE
