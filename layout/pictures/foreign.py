"""The first bytes of a file that is no picture we place come in; what it is, and what to do with it, goes out.

What people send for a picture: a telephone's HEIC, a layered original, a letter with the picture in it, the web page
that it stood on. The signatures are those of the ``file`` command's tables (https://www.darwinsys.com/file/).
"""

from typing import Final, NamedTuple

from layout.pictures.faults import PictureError

_SAVE: Final = "open it in a picture program and save it as JPEG, TIFF or PNG"
_TELEPHONE: Final = "save it as JPEG; an iPhone sends JPEGs where Settings, Camera, Formats says Most Compatible"
_INSIDE: Final = "take the picture out of it, and save it as JPEG, TIFF or PNG"
_AGAIN: Final = "copy it again from where it came from"
_USE: Final = "use JPEG, PNG, TIFF, WebP or GIF; for adverts PDF and SVG, too"


class _Sort(NamedTuple):
    """A sort of file: where its mark stands, what it is, what to do."""

    at: int
    marks: tuple[bytes, ...]
    what: str
    hint: str


_SORTS: Final = (
    _Sort(4, (b"ftyphei", b"ftyphev", b"ftypmif1", b"ftypmsf1"), "a HEIC picture of a telephone", _TELEPHONE),
    _Sort(4, (b"ftypavif",), "an AVIF picture", _SAVE),
    _Sort(4, (b"ftypcrx ",), "a camera's raw picture", _SAVE),
    _Sort(4, (b"ftyp",), "a film", "take a still from it, and save it as JPEG"),
    _Sort(0, (b"8BPS",), "a Photoshop document", _SAVE),
    _Sort(0, (b"%!PS", b"\xc5\xd0\xd3\xc6"), "an EPS", "save it as PDF with its fonts, or as TIFF"),
    _Sort(0, (b"BM",), "a BMP picture", _SAVE),
    _Sort(0, (b"\0\0\0\x0cjP", b"\xff\x4f\xff\x51"), "a JPEG 2000 picture", _SAVE),
    _Sort(0, (b"\xff\x0a", b"\0\0\0\x0cJXL"), "a JPEG XL picture", _SAVE),
    _Sort(0, (b"\0\0\1\0",), "an icon", _SAVE),
    _Sort(0, (b"gimp xcf",), "a GIMP document", _SAVE),
    _Sort(0, (b"PK\3\4",), "an office document or an archive", _INSIDE),
    _Sort(0, (b"\xd0\xcf\x11\xe0", b"{\\rtf"), "an office document", _INSIDE),
    _Sort(0, (b"<!doctype html", b"<html"), "a web page", "save the picture itself from the page"),
)  # fmt: skip


def foreign(name: str, head: bytes) -> PictureError:
    """The fault of a file with these first bytes, to be raised."""
    if not head:
        return PictureError("corrupt-picture", f"{name} is empty", _AGAIN)
    if not head.strip(b"\0"):
        return PictureError("corrupt-picture", f"{name} holds nothing but zeros", _AGAIN)
    low = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:32].lower()
    for sort in _SORTS:
        if any(head[sort.at :].startswith(mark) for mark in sort.marks) or (
            not sort.at and any(low.startswith(mark) for mark in sort.marks if mark.startswith(b"<"))
        ):
            return PictureError("corrupt-picture", f"{name} is {sort.what}: that cannot be placed", sort.hint)
    return PictureError("corrupt-picture", f"{name} is of no kind that can be placed", _USE)
