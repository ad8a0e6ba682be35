"""Bytes of a text file come in, its text goes out: UTF-8, with or without a byte order mark, any line ends."""

import re
import unicodedata

from layout.source.report import FileReport

#: Taken out wherever they stand: zero-width space, a byte order mark amid text, a soft hyphen (we hyphenate).
_SPACES = "\u2028\u2029\x0b\x0c\x85"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_AS_TEXT = "save it as plain text in UTF-8, or as Markdown"
_AS_PICTURE = "name a text here; a picture stands under pictures: of an article, or in a slot by {picture: ...}"
_STRAY = re.compile("[\u200b\ufeff\u00ad]")


#: How files begin that are no text, or text in another encoding: what they are, and how to make one that can be read.
_OTHERS = (
    (b"\xff\xfe", "UTF-16", "save the file as UTF-8"),
    (b"\xfe\xff", "UTF-16", "save the file as UTF-8"),
    (b"PK\x03\x04", "a word processor's document (or another zip file)", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0", "a document of an old word processor", _AS_TEXT),
    (b"{\\rtf", "rich text (RTF)", _AS_TEXT),
    (b"%PDF-", "a PDF", _AS_TEXT),
    *((head, "a picture", _AS_PICTURE) for head in (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*")),
)


def decode(data: str | bytes, sink: FileReport) -> str | None:
    """The text, or None with a diagnostic that names the first byte that is not UTF-8."""
    head = data[:8].encode("utf-8") if isinstance(data, str) else data[:8]
    for beginning, what, hint in _OTHERS:
        if head.startswith(beginning):
            sink.add("not-utf8", f"this is {what}, not a text in UTF-8", hint, sink.span(1, 1))
            return None
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError as fault:
        assert isinstance(data, bytes)
        before = data[: fault.start].decode("utf-8")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        sink.add(
            "not-utf8",
            f"byte {data[fault.start]:#04x} is not UTF-8",
            "save the file as UTF-8 (it looks like Windows-1252 or Latin-1)",
            sink.span(line, column),
        )
        return None
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def clean(text: str) -> str:
    """Composed characters (NFC, https://unicode.org/reports/tr15/), stray invisible ones and controls taken out."""
    if not text.isascii():
        text = _STRAY.sub("", unicodedata.normalize("NFC", text))
    return _CONTROL.sub(_instead, text) if _CONTROL.search(text) else text


def _instead(found: re.Match[str]) -> str:
    """A space for what parts words, nothing for other controls."""
    return " " if found[0] in _SPACES else ""
