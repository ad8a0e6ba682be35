"""The bytes of a PDF come in; a Document goes out whose every answer is a value or None, never an exception.

pypdf reads the file; it meets broken ones with many kinds of exception, and hostile ones with much work. What it cannot
read is remembered as a trouble and told once. Work is bounded by a clock: a file that asks for more is given up.
"""

import logging
import time
from io import BytesIO
from typing import Final

from pypdf import PdfReader
from pypdf.errors import DependencyError
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    StreamObject,
)

#: Seconds of a processor after which a file is given up. Sixteen pages take less than one.
PATIENCE: Final = 20.0
#: What all content streams together may unpack to.
MOST_CONTENT: Final = 300_000_000
#: More pages than any paper has.
MOST_PAGES: Final = 5_000
#: How many of the things that cannot be read are told.
MOST_TROUBLES: Final = 20

_FAR: Final = 1e15
_INHERITED: Final = ("Resources", "MediaBox", "CropBox", "Rotate")


class CannotRead(Exception):
    """The file is no PDF, or nothing in it can be found."""


class TooMuch(Exception):
    """The file asks for more work than any newspaper page does."""


class Locked(Exception):
    """The file is encrypted and cannot be opened without its password."""


class Clock:
    """What is left of the patience with one file: the work that it asks for, whatever else the machine does meanwhile.
    One thread's matter."""

    __slots__ = ("_end", "content")

    def __init__(self, seconds: float = PATIENCE) -> None:
        self._end = time.thread_time() + seconds
        self.content = MOST_CONTENT

    def look(self) -> None:
        """Raise TooMuch when the time is over."""
        if time.thread_time() > self._end:
            raise TooMuch("it asks for more time than it is worth")

    def take(self, size: int) -> None:
        """Count unpacked content."""
        self.content -= size
        if self.content < 0:
            raise TooMuch(f"its pages unpack to more than {MOST_CONTENT // 1_000_000} MB")


class Document:
    """An opened PDF. Keys are given without their slash."""

    __slots__ = ("_data", "_told", "clock", "encrypted", "info", "reader", "root", "troubles")

    def __init__(self, data: bytes, clock: Clock) -> None:
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends by itself is told by what we find
        self.clock = clock
        self.troubles: list[str] = []
        self._told: set[int] = set()
        self._data: dict[int, tuple[StreamObject, bytes]] = {}
        if b"%PDF-" not in data[:1024]:
            raise CannotRead("it does not begin with %PDF")
        try:
            self.reader = PdfReader(BytesIO(data), strict=False)
            self.encrypted = self.reader.is_encrypted
        except DependencyError as fault:  # only AES needs more than pypdf itself
            raise Locked from fault
        except Exception as fault:
            raise CannotRead(_said(fault)) from fault
        self._unlock()
        root = self.get(self.reader.trailer, "Root")
        if not isinstance(root, DictionaryObject):
            raise CannotRead("it has no catalog")
        self.root: DictionaryObject = root
        info = self.get(self.reader.trailer, "Info")
        self.info = info if isinstance(info, DictionaryObject) else DictionaryObject()

    def _unlock(self) -> None:
        if not self.encrypted:
            return
        try:
            opened = bool(self.reader.decrypt(""))
        except Exception as fault:
            raise Locked from fault
        if not opened:
            raise Locked

    @property
    def version(self) -> tuple[int, int]:
        """The PDF version: the header's, or the catalog's where that is later."""
        found = [_version(self.reader.pdf_header.removeprefix("%PDF-")), _version(self.name(self.root, "Version"))]
        return max(found)

    # one value

    def resolve(self, value: object) -> object:
        """The object that a reference means; None for null and for what cannot be read."""
        for _ in range(16):
            if not isinstance(value, IndirectObject):
                return None if isinstance(value, NullObject) else value
            number = value.idnum
            try:
                value = value.get_object()
            except Exception as fault:
                self.trouble(number, f"object {number} cannot be read ({_said(fault)})")
                return None
        return None

    def get(self, holder: object, key: str) -> object:
        """The entry of a dictionary or stream, resolved."""
        if not isinstance(holder, DictionaryObject):
            return None
        return self.resolve(dict.get(holder, "/" + key))

    def dictionary(self, holder: object, key: str) -> DictionaryObject:
        """The dictionary under a key; an empty one where there is none."""
        value = self.get(holder, key)
        return value if isinstance(value, DictionaryObject) else DictionaryObject()

    def array(self, holder: object, key: str) -> list[object]:
        """The items of the array under a key, resolved; a thing that is no array counts as its only item."""
        value = self.get(holder, key)
        if isinstance(value, ArrayObject):
            return [self.resolve(item) for item in list.__iter__(value)]
        return [] if value is None else [value]

    def numbers(self, holder: object, key: str) -> tuple[float, ...]:
        """The array of numbers under a key; () where it is anything else."""
        items = self.array(holder, key)
        found = [float(item) for item in items if _is_number(item)]  # type: ignore[arg-type]
        return tuple(found) if len(found) == len(items) else ()

    def number(self, holder: object, key: str, default: float = 0.0) -> float:
        value = self.get(holder, key)
        return float(value) if _is_number(value) else default  # type: ignore[arg-type]

    def flag(self, holder: object, key: str, *, default: bool = False) -> bool:
        value = self.get(holder, key)
        return bool(value.value) if isinstance(value, BooleanObject) else default

    def name(self, holder: object, key: str) -> str:
        """The name under a key, without its slash; "" for none."""
        value = self.get(holder, key)
        return plain_name(value)

    def text(self, holder: object, key: str) -> str:
        """The string or name under a key; "" for none."""
        value = self.get(holder, key)
        if isinstance(value, bytes):
            return value.decode("latin-1")
        return str(value).removeprefix("/") if isinstance(value, str) else ""

    # streams

    def filters(self, stream: object) -> tuple[str, ...]:
        """The names of a stream's filters, in the order they are undone."""
        return tuple(plain_name(item) for item in self.array(stream, "Filter"))

    def data(self, stream: object) -> bytes:
        """What a stream of content unpacks to; b"" where it cannot be unpacked."""
        if not isinstance(stream, StreamObject):
            return b""
        kept = self._data.get(id(stream))
        if kept is not None:
            return kept[1]
        data = self.picture_data(stream)
        self.clock.take(len(data))
        self._data[id(stream)] = (stream, data)
        return data

    def picture_data(self, stream: StreamObject) -> bytes:
        """The same of a picture: read once, so not kept; and however large, no content."""
        self.clock.look()
        try:
            return bytes(stream.get_data())
        except Exception as fault:
            self.trouble(id(stream), f"a stream cannot be unpacked ({_said(fault)})")
            return b""

    def trouble(self, key: int, text: str) -> None:
        """Remember what cannot be read, each once."""
        if key not in self._told and len(self.troubles) < MOST_TROUBLES:
            self._told.add(key)
            self.troubles.append(text)

    # pages

    def pages(self) -> list[DictionaryObject]:
        """The pages in reading order, with what they inherit from the page tree written into them."""
        found: list[DictionaryObject] = []
        seen: set[int] = set()
        waiting: list[tuple[object, dict[str, object]]] = [(dict.get(self.root, "/Pages"), {})]
        while waiting:
            reference, inherited = waiting.pop()
            node = self.resolve(reference)
            if not isinstance(node, DictionaryObject):
                continue
            if "/Kids" not in node:
                page = DictionaryObject(node)
                for key, value in inherited.items():
                    page.setdefault(NameObject(key), value)
                found.append(page)
                if len(found) > MOST_PAGES:
                    raise TooMuch(f"it has more than {MOST_PAGES} pages")
                continue
            if id(node) in seen:
                self.trouble(id(node), "the page tree runs in a circle")
                continue
            seen.add(id(node))
            self.clock.look()
            passed = inherited | {f"/{key}": dict.get(node, f"/{key}") for key in _INHERITED if f"/{key}" in node}
            kids = self.get(node, "Kids")
            if isinstance(kids, ArrayObject):
                waiting += [(kid, passed) for kid in reversed(list(list.__iter__(kids)))]
        return found


def _is_number(value: object) -> bool:
    """Whether it is a number to reckon with: not one of four hundred digits, nor what became infinite."""
    return isinstance(value, (int, float)) and -_FAR < value < _FAR


def plain_name(value: object) -> str:
    """A name without its slash; "" for anything else."""
    return str(value)[1:] if isinstance(value, NameObject) else ""


def _version(text: str) -> tuple[int, int]:
    major, _, minor = text.strip().partition(".")
    return (int(major), int(minor)) if major.isdecimal() and minor.isdecimal() else (0, 0)


def _said(fault: Exception) -> str:
    text = " ".join(str(fault).split())[:120]
    return text or type(fault).__name__
