"""A Document comes in; what it says of itself (Info, XMP, trailer) and of the press it is made for goes out.

XMP is read as plain RDF (XMP Specification, part 1); a packet with a document type is not read at all, so that no
entity can grow in it.
"""

import re
from datetime import datetime, timedelta, timezone
from typing import Final, NamedTuple
from xml.etree import ElementTree

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.opening import Document

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SPACES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
    "http://ns.adobe.com/pdfx/1.3/": "pdfx",
}
_INFO_KEYS: Final = (
    "Title", "Creator", "Producer", "CreationDate", "ModDate", "Trapped", "GTS_PDFXVersion", "GTS_PDFXConformance",
)  # fmt: skip
_MOST_XMP: Final = 5_000_000
_PDF_DATE: Final = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?")
_XMP_DATE: Final = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):?(\d\d))?"
)


class Claim(NamedTuple):
    """What the file says of itself. ``info`` by Info's keys, ``xmp`` by prefixed names; empty values are left out."""

    info: dict[str, str]
    xmp: dict[str, str]
    has_xmp: bool
    xmp_filters: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The PDF/X kind that is claimed, as our profiles call it: "X-4", "X-1a:2001"; "" for none."""
        versions = (self.xmp.get("pdfxid:GTS_PDFXVersion", ""), self.info.get("GTS_PDFXVersion", ""))
        for version in versions:
            if version.startswith("PDF/X-1:2001"):
                return self.info.get("GTS_PDFXConformance", version).removeprefix("PDF/")
            if version:
                return version.removeprefix("PDF/")
        return ""


class Intent(NamedTuple):
    """An output intent; of its profile the header: ``model`` ("CMYK"), ``use`` ("prtr"), version."""

    kind: str
    identifier: str
    registry: str
    has_profile: bool
    components: int
    model: str
    use: str


def read_claim(document: Document) -> Claim:
    """Info and XMP."""
    info = {key: text for key in _INFO_KEYS if (text := document.text(document.info, key))}
    stream = document.get(document.root, "Metadata")
    data = document.data(stream) if isinstance(stream, StreamObject) else b""
    xmp = _read_xmp(data)
    return Claim(info, xmp, xmp is not _NO_XMP, document.filters(stream))


_NO_XMP: dict[str, str] = {}


def _read_xmp(data: bytes) -> dict[str, str]:
    """The properties of an XMP packet by prefixed name; ``_NO_XMP`` itself where there is no readable packet."""
    if not data or len(data) > _MOST_XMP or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return _NO_XMP
    try:
        root = ElementTree.fromstring(data.strip(b"\0 \t\r\n"))
    except (ElementTree.ParseError, ValueError, LookupError):
        return _NO_XMP
    found: dict[str, str] = {}
    for description in root.iter(_RDF + "Description"):
        for name, value in description.attrib.items():
            _keep(found, name, value)
        for element in description:
            items = [item.text or "" for item in element.iter(_RDF + "li")]
            _keep(found, element.tag, items[0] if items else element.text or "")
    return found


def _keep(found: dict[str, str], name: str, value: str) -> None:
    uri, _, local = name[1:].partition("}")
    prefix = _SPACES.get(uri)
    if prefix is not None and value.strip():
        found.setdefault(f"{prefix}:{local}", value.strip())


def same_moment(info: str, xmp: str) -> bool:
    """Whether a PDF's date and an XMP date mean the same second; without a time zone in either, the same clock."""
    one, two = _moment(_PDF_DATE.match(info)), _moment(_XMP_DATE.match(xmp))
    if one is None or two is None:
        return False
    if one.tzinfo is None or two.tzinfo is None:
        return one.replace(tzinfo=None) == two.replace(tzinfo=None)
    return one == two


def _moment(found: re.Match[str] | None) -> datetime | None:
    if found is None:
        return None
    year, month, day, hour, minute, second, zulu, sign, hours, minutes = found.groups()
    zone = None
    if zulu or sign:
        away = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-away if sign == "-" else away) if away < timedelta(hours=24) else None
    try:
        return datetime(
            int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=zone
        )
    except ValueError:
        return None


def read_intents(document: Document) -> tuple[Intent, ...]:
    """The output intents for PDF/X; those for other standards are not the printer's."""
    found = []
    for item in document.array(document.root, "OutputIntents")[:50]:
        if not isinstance(item, DictionaryObject) or document.name(item, "S") != "GTS_PDFX":
            continue
        profile = document.get(item, "DestOutputProfile")
        header = document.data(profile)[:40]
        found.append(
            Intent(
                "GTS_PDFX",
                document.text(item, "OutputConditionIdentifier").strip(),
                document.text(item, "RegistryName").strip(),
                len(header) == 40,
                int(document.number(profile, "N")),
                header[16:20].decode("latin-1").strip(),
                header[12:16].decode("latin-1").strip(),
            )
        )
    return tuple(found)
