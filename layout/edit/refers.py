"""The texts of all articles and a change of their paths come in, the texts with their refers put right go out.

A refer keeps its manner: the whole path, a path from the writer's folder, or the name alone, with or without its
suffix. Only where that would name nothing or two things does it become the whole path.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from layout.edit.naming import Naming, namings
from layout.edit.opened import Opened
from layout.edit.replacing import Change
from layout.edit.replacing import changed as made
from layout.source.drafts import Drafts
from layout.source.folders import is_copy, normal
from layout.source.inline import PAGE, link_target
from layout.source.refers import Refers

#: Stands for the page of an article that is gone: the editor must see it.
LOST = "…"

_LINK = re.compile(
    r"(?<!\\)\]\(\s*(?P<to><[^<>\r\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:\"[^\"\r\n]*\"|'[^'\r\n]*'))?\s*\)"
)
#: What a link's address cannot hold as it is, nor the quoted texts of a front matter.
_ESCAPED = re.compile(r"[\s()<>%#\\\"'`\[\]]")


class Link(NamedTuple):
    """A link in a text: its words stand from ``start`` + 1, the address from ``at`` to ``until``, ``end`` is behind it
    all. ``start`` is -1 where no bracket opens it."""

    start: int
    at: int
    until: int
    end: int
    refer: str


class Known(NamedTuple):
    """The articles that refers can name: those on a page first, then all there are."""

    placed: Refers
    all: Refers

    def find(self, refer: str, writer: str) -> str:
        """The article that is meant, in whatever case."""
        found = self.placed.find(refer, writer) or self.all.find(refer, writer)
        return found or self.placed.but_for_case(refer, writer)


def known_articles(opened: Opened, plan: Iterable[Naming], moved: Callable[[str], str] = str) -> Known:
    """The articles of the issue, by the names that a change gives them."""
    languages = dict.fromkeys(name for edition in opened.issue.editions for name in (edition.id, edition.language))
    placed = dict.fromkeys(moved(naming.path) for naming in plan if naming.prints)
    files = dict.fromkeys(moved(normal(file)) for file in copy(opened.drafts))
    return Known(Refers(placed, languages), Refers({**placed, **files}, languages))


def copy(drafts: Drafts) -> Iterator[str]:
    """The files of copy."""
    return (file for file in drafts.files() if is_copy(file))


def links(text: str) -> Iterator[Link]:
    """Every link of a text that may be a refer."""
    for found in _LINK.finditer(text):
        raw = found["to"]
        at, until = found.span("to")
        if raw.startswith("<"):
            raw, at, until = raw[1:-1], at + 1, until - 1
        refer = link_target(raw)[0]
        if refer:
            yield Link(_opening(text, found.start()), at, at + len(refer), found.end(), refer)


def _opening(text: str, closing: int) -> int:
    depth = 0
    for i in range(closing - 1, -1, -1):
        if text[i] in "[]" and (i == 0 or text[i - 1] != "\\"):
            if text[i] == "[" and not depth:
                return i
            depth += 1 if text[i] == "]" else -1
    return -1


def renamed(opened: Opened, files: Iterable[str], moved: Callable[[str], str]) -> dict[str, str]:
    """The new texts of those files whose refers a rename touches, by their old names; ``moved``: old path to new."""
    plan = namings(opened)
    before, after = known_articles(opened, plan), known_articles(opened, plan, moved)
    changed = {}
    for file in files:
        text = opened.drafts.text(file) or ""
        if "](" not in text:
            continue
        parts, done = [], 0
        for link in links(text):
            meant = before.find(link.refer, file)
            spelt = _spelt(link.refer, (file, moved(file)), (meant, moved(meant)), after) if meant else link.refer
            if spelt != link.refer:
                parts += [text[done : link.at], spelt]
                done = link.until
        if parts:
            changed[file] = "".join([*parts, text[done:]])
    return changed


def _spelt(refer: str, writers: tuple[str, str], paths: tuple[str, str], known: Known) -> str:
    """A refer to ``paths[0]`` as it names ``paths[1]``, in its own manner if that will do."""
    new = paths[1]
    if paths[0] == new and known.find(refer, writers[1]) == new:
        return refer
    for spelt in (*_alike(refer, writers, paths), new):
        if known.find(spelt, writers[1]) == new:
            return _ESCAPED.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), spelt)
    return refer


def _alike(refer: str, writers: tuple[str, str], paths: tuple[str, str]) -> Iterator[str]:
    """Spellings of the new path in the manner of a refer to the old one."""
    plain = unquote(refer)
    new = paths[1]
    name = os.path.basename(new)
    suffix = is_copy(plain)
    if "/" not in plain:
        yield name if suffix else os.path.splitext(name)[0]
    whole = normal(plain).partition("/")[0] == normal(paths[0]).partition("/")[0] and "/" in normal(plain)
    relative = os.path.relpath(new, os.path.dirname(writers[1]) or ".").replace(os.sep, "/")
    dotted = f"./{relative}" if plain.startswith("./") and not relative.startswith("..") else relative
    if not whole:
        yield dotted
    yield f"./{new}" if plain.startswith("./") else new
    yield dotted


def without(opened: Opened, files: Iterable[str], path: str) -> dict[str, str]:
    """The new texts of those files that refer to an article which goes: its links become their words."""
    known = known_articles(opened, namings(opened))
    changed = {}
    for file in files:
        text = opened.drafts.text(file) or ""
        if "](" not in text:
            continue
        gone = [link for link in links(text) if link.start >= 0 and known.find(link.refer, file) == path]
        if gone:
            words = [Change(link.start, link.end, _words(text, link).replace(PAGE, LOST)) for link in gone]
            changed[file] = made(text, words, file)
    return changed


def _words(text: str, link: Link) -> str:
    return text[link.start + 1 : text.rindex("](", 0, link.at)] if link.start >= 0 else ""
