"""The text of an article's file and a key's new value come in, the text with that one value changed goes out.

Text keys take the rest of their line as it stands and are written so; all other keys go through ``splice``. What
is not the value's own stays byte for byte: comments, other keys, line ends, a byte order mark, the body.
"""

import re
from typing import Any, NamedTuple

from layout.edit import splice
from layout.edit.opened import EditError
from layout.source.article import headline_line
from layout.source.decode import clean
from layout.source.frontmatter import KEY, QUOTED, divide_front
from layout.source.report import FileReport, Report
from layout.source.schema.article import ARTICLE, LITERAL_KEYS
from layout.source.yaml import Mapping, Scalar

#: The order in which keys are written where they are new.
ORDER = tuple(ARTICLE.fields)

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_SPACE = re.compile(r"[ \t]*(?:\r\n|\r|\n)+[ \t]*|\t")
#: What YAML allows in a quoted text only as an escape (https://yaml.org/spec/1.1/#c-printable), and lone surrogates.
_UNPRINTABLE = re.compile("[^ -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Divided(NamedTuple):
    """The lines of a file with their line ends: ``lines[start:end]`` stand between the lines of ``---``, the body
    begins with ``lines[body]``. Without front matter all three are 0."""

    mark: str
    lines: list[str]
    start: int
    end: int
    body: int

    @property
    def newline(self) -> str:
        """The line end that the file uses."""
        first = self.lines[0] if self.lines else ""
        return first[len(first.rstrip("\r\n")) :] or "\n"


class Chunk(NamedTuple):
    """The lines of one key, comments and empty lines below it left out."""

    key: str
    start: int
    end: int


def divide(text: str) -> Divided:
    """The parts of a file, by the rule of the reader."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines: list[str] = _LINE.findall(text[len(mark) :])
    first = 0
    while first < len(lines) and not clean(lines[first]).strip():
        first += 1
    if first == len(lines) or clean(lines[first]).rstrip() != "---":
        return Divided(mark, lines, 0, 0, 0)
    for end in range(first + 1, len(lines)):
        if clean(lines[end]).rstrip() == "---":
            return Divided(mark, lines, first + 1, end, end + 1)
    end = first + 1
    while end < len(lines) and KEY.match(_bare(lines[end])):
        end += 1
    return Divided(mark, lines, first + 1, end, end)


def body_start(text: str) -> int:
    """The place of the body's first character."""
    parts = divide(text)
    return len(parts.mark) + sum(map(len, parts.lines[: parts.body]))


def front_values(text: str, file: str = "") -> dict[str, str]:
    """The texts of the top-level keys, as they are written; the headline too where it is the file's first line."""
    front = front_of(text)
    values: dict[str, str] = {}
    for key, node in front.pairs if front else ():
        if isinstance(node, Scalar):
            values[key.text] = "" if node.empty else clean(node.text)
    if not values.get("headline"):
        found = _first_line(divide(text), file)
        if found is not None:
            values["headline"] = found[1]
    return values


def set_front(text: str, key: str, value: Any, file: str = "") -> str:
    """The file with another value of a top-level key; None and "" cut the key. ``file`` tells .md from .txt.

    A text key's value becomes one line; spaces at its ends go.
    """
    if key not in ARTICLE.fields:
        raise EditError(f'an article has no key "{key}"', f"its keys are: {', '.join(ORDER)}")
    if isinstance(value, str):
        value = one_line(value)
    if front_values(text, file).get(key, "") == value or (value is None and key not in _keys(text, file)):
        return text
    parts = divide(text)
    if key == "headline" and not chunks_of(parts, "headline"):
        found = _first_line(parts, file)
        if found is not None:
            return _with_first_line(text, parts, found[0], value, file)
    if value is None or value == "":
        return _held(_cut(parts, key), file) if key == "headline" else _cut(parts, key)
    return _put(text, parts, key, value, file)


def _held(text: str, file: str) -> str:
    """The file without a headline: where the next line would be taken for one, an empty key waits for another."""
    parts = divide(text)
    if _first_line(parts, file) is None:
        return text
    return _with_line(parts, "headline", f"headline:{parts.newline}", file)


def one_line(value: str) -> str:
    """A text as a key can hold it: on one line, composed, without controls."""
    return clean(_SPACE.sub(" ", _SURROGATE.sub("\ufffd", value))).strip()


def written(value: str) -> str:
    """A text as it stands after its key, so that the reader reads it back: as it is, or quoted where it must be."""
    if value[:1] not in ("", "|", ">") and not QUOTED.match(value):
        return value
    if "'" not in value and not _UNPRINTABLE.search(value):
        return f"'{value}'"
    return quoted(value)


def quoted(value: str) -> str:
    """A text in double quotes, as YAML reads it back."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'


# -- the lines of a key


def _bare(line: str) -> str:
    return clean(line.rstrip("\r\n"))


def chunks_of(parts: Divided, key: str = "") -> list[Chunk]:
    """The keys between the lines of ``---``, or those of one name, as the reader parts them."""
    lines = [_bare(line) for line in parts.lines[parts.start : parts.end]]
    chunks = []
    i = 0
    while i < len(lines):
        found = KEY.match(lines[i])
        start = i
        i += 1
        if found is None:
            continue
        if found[1] in ARTICLE.fields and found[1] not in LITERAL_KEYS:
            while i < len(lines) and not KEY.match(lines[i]):
                i += 1
        else:
            while i < len(lines) and (lines[i][:1] in (" ", "\t") or not lines[i].strip()):
                i += 1
        end = i
        while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
            end -= 1
        if not key or found[1] == key:
            chunks.append(Chunk(found[1], parts.start + start, parts.start + end))
    return chunks


def with_chunk(parts: Divided, chunk: Chunk, instead: str) -> str:
    before, after = parts.lines[: chunk.start], parts.lines[chunk.end :]
    return parts.mark + "".join([*before, instead, *after])


def _cut(parts: Divided, key: str) -> str:
    chunks = chunks_of(parts, key)
    if not chunks:
        raise EditError(f'"{key}" cannot be found in the text of the article', "edit its front matter by hand")
    kept = list(parts.lines)
    for chunk in reversed(chunks):
        del kept[chunk.start : chunk.end]
    return parts.mark + "".join(kept)


def _put(text: str, parts: Divided, key: str, value: Any, file: str) -> str:
    chunks = chunks_of(parts, key)
    literal = key in LITERAL_KEYS
    if chunks and not literal:
        lines = "".join(parts.lines[chunks[0].start : chunks[0].end])
        return with_chunk(parts, chunks[0], splice.put(lines, (key,), value))
    if chunks:
        line = parts.lines[chunks[0].start]
        found = KEY.match(clean(line.rstrip("\r\n")))
        assert found is not None
        colon = line.index(":") + 1
        space = line[colon : len(line) - len(line[colon:].lstrip(" \t"))] if line[colon:].strip() else ""
        last = parts.lines[chunks[0].end - 1]
        ending = last[len(last.rstrip("\r\n")) :]
        return with_chunk(parts, chunks[0], f"{line[:colon]}{space or ' '}{written(str(value))}{ending}")
    if key in front_values(text, file):
        raise EditError(f'"{key}" stands in the front matter in a way of its own', "edit the front matter by hand")
    newline = parts.newline
    fresh = f"{key}: {written(str(value))}\n" if literal else splice.put("", (key,), value)
    fresh = fresh.replace("\n", newline) if newline != "\n" else fresh
    return _with_line(parts, key, fresh, file)


def _with_line(parts: Divided, key: str, fresh: str, file: str) -> str:
    """The file with the line of a new key."""
    if not parts.start:
        return _with_front(parts, fresh, file)
    at = _place(parts, key)
    before = list(parts.lines[:at])
    if before[-1][-1] not in "\r\n":
        before[-1] += parts.newline
    return parts.mark + "".join([*before, fresh, *parts.lines[at:]])


def _place(parts: Divided, key: str) -> int:
    """The line at which a new key is written: below those that come before it in our order."""
    chunks = chunks_of(parts)
    before = ORDER[: ORDER.index(key)]
    above = [chunk.end for chunk in chunks if chunk.key in before]
    return above[-1] if above else chunks[0].start if chunks else parts.end


def _with_front(parts: Divided, fresh: str, file: str) -> str:
    """The file with front matter, where it had none: a bare first line that is the headline goes into it."""
    newline, lines = parts.newline, list(parts.lines)
    found = _first_line(parts, file)
    bare = found is not None and not file.endswith(".txt") and not _bare(lines[found[0]]).strip().startswith("# ")
    if found is not None and bare and not fresh.startswith("headline:"):
        fresh = f"headline: {written(found[1])}{newline}" + fresh
        del lines[found[0] : found[0] + 2]
    return f"{parts.mark}---{newline}{fresh}---{newline}" + "".join(lines)


# -- a headline that is the first line


def _first_line(parts: Divided, file: str) -> tuple[int, str] | None:
    """The line that is the headline, and its text."""
    body = [_bare(line) for line in parts.lines[parts.body :]]
    found = headline_line(body, bare=file.endswith(".txt") or not parts.start)
    return (parts.body + found[0], found[1]) if found else None


def _with_first_line(text: str, parts: Divided, at: int, value: str | None, file: str) -> str:
    """The file with another first line for a headline, in the form it has if that can say it."""
    lines = list(parts.lines)
    line = lines[at]
    stripped = line.strip()
    if not value:
        gone = 2 if not "".join(lines[at + 1 : at + 2]).strip() else 1
        del lines[at : at + gone]
        return _held(parts.mark + "".join(lines), file)
    marked = clean(stripped).startswith("# ")
    indent, ending = line[: line.index(stripped)], line[len(line.rstrip()) :]
    for form in (f"# {value}",) if marked else (value, f"# {value}"):
        lines[at] = f"{indent}{form}{ending}"
        tried = parts.mark + "".join(lines)
        if front_values(tried, file).get("headline") == value:
            return tried
    del lines[at : at + (1 if "".join(lines[at + 1 : at + 2]).strip() else 2)]
    text = parts.mark + "".join(lines)
    return _put(text, divide(text), "headline", value, file)


# -- what is read


def front_of(text: str) -> Mapping | None:
    """The front matter as the reader reads it."""
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return divide_front(clean(text), FileReport(Report(), "")).front


def _keys(text: str, file: str) -> set[str]:
    front = front_of(text)
    keys = {key.text for key, _ in front.pairs} if front else set()
    return keys | front_values(text, file).keys()
