"""Plain Python values come in, a finished PDF file goes out; the only module that knows ReportLab.

ISO 32000-1, chapter 7. ReportLab 5.1 imports Pillow the moment any of its modules is imported, so this
module itself is imported when a file is first written, never before.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from layout.pdf.inks import number

#: zlib's level 4: three quarters of the time of level 6 for files two in a hundred larger.
COMPRESSION = 4

# Without this ReportLab puts comments with class names and the present time into the file.
rl_config.invariant = 1


class Ref(NamedTuple):
    """An object of the file, by the name ReportLab keeps it under."""

    name: str


class Text(NamedTuple):
    """A text string for people (a title), as against a ``str``, which is PDF syntax as it stands."""

    text: str


class Lazy(NamedTuple):
    """A file whose bytes become the stream's content as they are, read when the file is written."""

    path: str


Value = int | float | str | bytes | Ref | Text | Sequence["Value"] | Mapping[str, "Value"]


def _plain(value: Value) -> str | None:
    """The syntax of a value that refers to no other object; None where ReportLab must fill in numbers."""
    kind = type(
        value
    )  # six times as quick as asking what it is an instance of: adverts' fonts hold thousands of widths
    if kind is int or kind is str:
        return str(value)
    if kind is list and set(map(type, value)) == {int}:  # type: ignore[arg-type]
        return f"[ {' '.join(map(str, value))} ]"  # type: ignore[arg-type]
    match value:
        case bool() | Ref() | Text() | Lazy() | bytes():
            return None
        case str() | int():
            return str(value)
        case float():
            return number(value).decode()
        case Mapping():
            entries = [(key, _plain(part)) for key, part in value.items()]
            if any(part is None for _, part in entries):
                return None
            return f"<< {' '.join(f'/{key} {part}' for key, part in entries)} >>"
        case _:
            parts = [_plain(part) for part in value]
            return None if None in parts else f"[ {' '.join(filter(None, parts))} ]"


def _converted(value: Value) -> object:
    # ReportLab formats each number of an array by itself: half the time of finishing a file with adverts' fonts
    written = None if isinstance(value, str | int | float) else _plain(value)
    if written is not None:
        return _encoded(written)
    if isinstance(value, Ref):
        return pdfdoc.PDFObjectReference(value.name)
    if isinstance(value, Text):
        return pdfdoc.PDFString(value.text)
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, bytes):
        return b"<%b>" % value.hex().encode()
    if isinstance(value, str):
        return _encoded(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, Mapping):
        return _Dictionary({key: _converted(part) for key, part in value.items()})
    if all(type(part) is int for part in value):
        return _whole_numbers(value)
    return pdfdoc.PDFArrayCompact([_converted(part) for part in value])


def _encoded(syntax: str) -> str | bytes:
    """Bytes where that is plain: ReportLab's encoding of a string is Python code, met thousands of times a file."""
    return syntax.encode() if syntax.isascii() else syntax


def _whole_numbers(values: Sequence["Value"]) -> str:
    """An array as ReportLab writes it: the widths of fonts are thousands of numbers, which take it 20 ms."""
    parts = [str(value) for value in values]
    for at in reversed(range(10, len(parts), 10)):
        parts.insert(at, "\n ")
    return f"[ {' '.join(parts)} ]"


@cache
def _name(key: str) -> bytes:
    """A key as ReportLab writes it, letter by letter: a file has forty, each of them a hundred times."""
    name: bytes = pdfdoc.pdfdocEnc(pdfdoc.PDFName(key))
    return name


class _Dictionary(pdfdoc.PDFDictionary):
    """Written as ReportLab does it, six entries a line, with the names of keys made once."""

    def format(self, document: Any, IND: bytes = b"\n ") -> bytes:
        numbers, entries = document.idToObjectNumberAndVersion, []
        for key in sorted(self.dict):
            value = self.dict[key]
            if type(value) is pdfdoc.PDFObjectReference:
                entries.append(b"%b %d %d R" % (_name(key), *numbers[value.name]))
            else:
                entries.append(b"%b %b" % (_name(key), pdfdoc.format(value, document)))
        for at in reversed(range(6, len(entries), 6)):
            entries.insert(at, IND)
        return b"<<\n%b\n>>" % b" ".join(entries)


class _Stream(pdfdoc.PDFObject):
    """Content already encoded. ReportLab's own stream leaves out the line end that PDF/A and many readers want."""

    __RefOnly__ = 1

    def __init__(self, head: Mapping[str, Value], content: bytes | Lazy) -> None:
        self.head = head
        self.content = content

    def pieces(self, document: pdfdoc.PDFDocument) -> Iterator[bytes]:
        """What is written, the content as the very object that was given."""
        content = self.content
        if isinstance(content, Lazy):
            with open(content.path, "rb") as file:
                content = file.read()
        head = _Dictionary({key: _converted(value) for key, value in self.head.items()})
        head.dict["Length"] = len(content)
        yield head.format(document)
        yield b"\nstream\n"
        yield content
        yield b"\nendstream\n"

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        return b"".join(self.pieces(document))


class Plain(pdfdoc.PDFObject):
    """An object whose number is known at once, and which is written as it stands when the file is finished: the
    thousands of a structure tree would take ReportLab as long as all pages do."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.ref = Ref("")
        self.number = 0
        self.content = b"null"

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        return self.content


class _Bookmarks:
    """Stands where ReportLab keeps bookmarks, and would take ours out of the catalog for having none itself."""

    ready = 1

    def prepare(self, *_: object) -> None:
        pass


class _Info(pdfdoc.PDFInfo):
    def __init__(self, entries: Mapping[str, Value]) -> None:
        super().__init__()
        self.entries = entries

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        return _Dictionary({key: _converted(value) for key, value in self.entries.items()}).format(document)


class _File(pdfdoc.PDFDocument):
    """ReportLab's file, put together from its pieces once: its own ``format`` copies every stream four times, which for
    16 pages with their pictures are 30 MB."""

    def format(self: Any) -> bytes:  # the stubs know neither its attributes nor the types of its methods
        catalog, info = self.Reference(self.Catalog), self.Reference(self.info)
        written = pdfdoc.PDFFile(self._pdfVersion)
        names: list[str] = []
        while (name := self.numberToId.get(len(names) + 1)) is not None:  # formatting one may bring in others
            names.append(name)
            self.idToOffset[name] = written.add(b"%d 0 obj\n" % len(names))
            made = self.idToObject[name]
            if isinstance(made, _Stream):
                for piece in made.pieces(self):
                    written.add(piece)
            else:
                content = pdfdoc.format(made, self, toplevel=1)
                written.add(content if content.endswith(b"\n") else content + b"\n")
            written.add(b"endobj\n")
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, names)
        start = written.add(table.format(self))
        written.add(pdfdoc.PDFTrailer(start, len(names) + 1, Root=catalog, Info=info, ID=self.ID()).format(self))
        return b"".join(written.strings)


class Document:
    """One PDF file being written. Objects keep the order in which they were added. ``language`` "" is left out."""

    def __init__(self, language: str, info: Mapping[str, Value], version: tuple[int, int] = (1, 6)) -> None:
        # ReportLab's stubs know neither all of its attributes nor the types of its methods
        self._file: Any = _File(compression=0, invariant=1, pdfVersion=version, lang=language or None)
        self._info = dict(info)
        self._file.info = _Info(self._info)
        self._reserved = 0

    def reserve(self) -> Ref:
        """A reference to an object that ``add`` or ``stream`` will be given later: objects may refer in circles."""
        self._reserved += 1
        return Ref(f"Later{self._reserved}")

    def add(self, value: Value, at: Ref | None = None) -> Ref:
        """Makes ``value`` an object of its own, at the place reserved for it where one was."""
        name = at.name if at else f"Value{self._file.objectcounter}"
        return Ref(self._file.Reference(_converted(value), name).name)

    def stream(
        self, head: Mapping[str, Value], content: bytes | Lazy, compress: bool = True, at: Ref | None = None
    ) -> Ref:
        """A stream object; ``compress`` deflates it, else ``head`` names the filter it already has."""
        if compress and isinstance(content, bytes):
            content = zlib.compress(content, COMPRESSION)
            head = {**head, "Filter": "/FlateDecode"}
        return Ref(self._file.Reference(_Stream(dict(head), content), at.name if at else None).name)

    def plain(self) -> Plain:
        """The next object, whose content is given later."""
        made = Plain()
        made.ref = Ref(self._file.Reference(made).name)
        made.number = self.number(made.ref)
        return made

    def number(self, ref: Ref) -> int:
        """The number that an object has in the file."""
        return int(self._file.idToObjectNumberAndVersion[ref.name][0])

    def page(self, entries: Mapping[str, Value]) -> Ref:
        """Adds the next page."""
        ref = Ref(self._file.thisPageName())
        page = {"Type": "/Page", "Parent": Ref("Pages"), **entries}
        self._file.Reference(self._file.Pages, "Pages")
        self._file.addPage(_converted(page))
        return ref

    def set_info(self, key: str, value: Value) -> None:
        """One more entry of Info."""
        self._info[key] = value

    def set_intents(self, intents: Value) -> None:
        """Says in the catalog for which press the file is made."""
        self.set_catalog({"OutputIntents": intents})

    def set_catalog(self, entries: Mapping[str, Value]) -> None:
        """Puts entries into the catalog."""
        catalog = self._file.Catalog
        for key, value in entries.items():
            if key == "Outlines":
                self._file.Outlines = _Bookmarks()
            if key not in catalog.__NoDefault__:  # one that ReportLab does not know
                catalog.__NoDefault__ = [*catalog.__NoDefault__, key]
            setattr(catalog, key, _converted(value))

    def set_metadata(self, packet: bytes) -> None:
        """Puts an XMP packet into the catalog: as plain text, so that programs find it without knowing PDF."""
        ref = self.stream({"Type": "/Metadata", "Subtype": "/XML"}, packet, compress=False)
        self._file.Catalog.Metadata = _converted(ref)

    def finish(self, identity: bytes) -> bytes:
        """The whole file; ``identity`` is a digest of its content."""
        mark = b"<" + identity.hex().encode() + b">"
        self._file._ID = b"[" + mark + mark + b"]"
        finished: bytes = self._file.GetPDFData(None)
        return finished
