"""A name or a file comes in, what an ICC profile says of itself goes out; the newsprint profile for a limit of ink.

ICC.1:2001-04, 6.1 (header) and 6.2 (tag table), the same in version 4. Only the header, the list of tags and the
description are read here, without any library: a PDF bears the profile as it is, and a picture from the cache needs
its digest alone.
"""

import hashlib
import os
from typing import Final

from layout.builtin.resources import names, resource
from layout.model.values import dataclass
from layout.pictures.faults import PictureError

FOLDER: Final = "profiles"
NEWSPRINT: Final = "newsprint-"

#: A plant's limit in percent, from this on, and the profile for it: the JPEG adds up to 7 % to the ink of a picture.
FOR_LIMITS: Final = ((240.0, "230"), (230.0, "220"), (0.0, "210"))

#: The largest profile anybody uses has 3 MB; more is something else.
LARGEST: Final = 32 << 20

_HINT: Final = (
    "name an ICC profile of a printing press in CMYK, as the print shop hands out, or leave the key out: then the "
    "newsprint profile for the ink limit is taken"
)


@dataclass(frozen=True, slots=True)
class IccProfile:
    """What a profile says of itself: ``kind`` is its class ("prtr" for a press, "mntr", "scnr", "spac" ...), ``space``
    its colour space and ``connection`` its connection space as ICC writes them, without blanks at their end;
    ``components`` how many channels the space has."""

    file: str
    digest: str
    name: str
    kind: str
    space: str
    connection: str
    version: tuple[int, int]
    tags: tuple[str, ...] = ()

    @property
    def components(self) -> int:
        return {"GRAY": 1, "CMYK": 4}.get(self.space, 3)

    def read(self) -> bytes:
        """The whole profile."""
        with open(self.file, "rb") as opened:
            return opened.read()


def builtin_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with the program."""
    return names(FOLDER, ".icc")


def builtin_profile(name: str) -> str:
    """The file of a profile that comes with the program; "" where the name is none of theirs."""
    return resource(FOLDER, f"{name}.icc") if name in builtin_profiles() else ""


def newsprint_profile(ink_limit: float) -> str:
    """The file of the newsprint profile whose pictures stay under a plant's limit."""
    ending = next(ending for least, ending in FOR_LIMITS if ink_limit >= least)
    return resource(FOLDER, f"{NEWSPRINT}{ending}.icc")


def press_profile(name: str, ink_limit: float) -> IccProfile:
    """The profile of a press by the name of a built-in one, by path, or, with "", newsprint for the limit of ink.

    PictureError says what keeps a file from being such a profile.
    """
    file = (builtin_profile(name) or name) if name else newsprint_profile(ink_limit)
    profile = read_profile(file)
    shown = os.path.basename(file)
    if profile.kind != "prtr" or profile.space != "CMYK":
        raise PictureError("bad-profile", f"{shown} is not a profile of a CMYK press ({_what(profile)})", _HINT)
    lacking = [tag for tag in ("A2B0", "B2A0") if tag not in profile.tags]
    if lacking:
        raise PictureError("bad-profile", f"{shown} lacks the table {lacking[0]}", _HINT)
    return profile


def read_profile(file: str) -> IccProfile:
    """What the profile in a file says of itself."""
    shown = os.path.basename(file)
    try:
        with open(file, "rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as fault:
        raise PictureError(
            "unreadable-file", f"the profile {shown} cannot be read: {fault.strerror or fault}", _HINT
        ) from fault
    described = describe_profile(data)
    if described is None:
        raise PictureError("bad-profile", f"{shown} is not an ICC profile, or is damaged", _HINT)
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    return IccProfile(file, digest, *described)


def describe_profile(
    data: bytes,
) -> tuple[str, str, str, str, tuple[int, int], tuple[str, ...]] | None:
    """Name, class, space, connection space, version and tags of a profile's bytes; None where they are no profile."""
    if len(data) < 132 or len(data) > LARGEST or data[36:40] != b"acsp":
        return None
    size, count = int.from_bytes(data[:4], "big"), int.from_bytes(data[128:132], "big")
    if size > len(data) or 132 + 12 * count > size:
        return None
    tags: dict[str, bytes] = {}
    for row in range(132, 132 + 12 * count, 12):
        at, length = int.from_bytes(data[row + 4 : row + 8], "big"), int.from_bytes(data[row + 8 : row + 12], "big")
        if at + length > size:
            return None
        tags[_sign(data[row : row + 4])] = data[at : at + length]
    version = (data[8], data[9] >> 4)
    signs = (_sign(data[at : at + 4]) for at in (12, 16, 20))
    kind, space, connection = signs
    return _description(tags.get("desc", b"")), kind, space, connection, version, tuple(tags)


def _sign(four: bytes) -> str:
    return four.decode("latin-1").rstrip(" \0")


def _description(tag: bytes) -> str:
    """The text of a description: textDescriptionType of version 2, multiLocalizedUnicodeType of version 4."""
    if tag[:4] == b"desc":
        length = int.from_bytes(tag[8:12], "big")
        return tag[12 : 12 + length].split(b"\0")[0].decode("latin-1")
    if tag[:4] == b"mluc" and len(tag) >= 28:
        length, at = int.from_bytes(tag[20:24], "big"), int.from_bytes(tag[24:28], "big")
        return tag[at : at + length].decode("utf-16-be", "replace").rstrip("\0")
    return ""


def _what(profile: IccProfile) -> str:
    kinds = {"mntr": "monitor", "scnr": "camera or scanner", "spac": "colour space", "link": "device link"}
    return f"{kinds.get(profile.kind, profile.kind)}, {profile.space}"
