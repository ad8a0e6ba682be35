"""A kind of press file comes in by its name, what it demands and prohibits goes out; and what was met, as diagnostics.

ISO 15930-1 (X-1a:2001), -4 (X-1a:2003), -6 (X-3:2003) and -7 (X-4), as newspapers take them: in X-4, too, colour is in
inks. Each standard is a value; the writer asks it and never its name. ``violations`` collects every fault.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from layout.model.diagnostics import Diagnostic


class Feature(StrEnum):
    """What a file may hold that a standard may prohibit."""

    TRANSPARENCY = "transparency"
    RGB = "RGB"
    CALIBRATED = "calibrated colour"
    BARE_FONT = "a font that is not embedded"
    LZW = "LZW compression"
    JBIG2 = "JBIG2 compression"
    JPEG2000 = "JPEG 2000"
    DEEP = "a picture of 16 bits"
    TRANSFER = "a transfer function"
    HALFTONE = "a halftone of its own"
    POSTSCRIPT = "PostScript code"
    REFERENCE = "content kept in another file"
    LAYERS = "layers"
    ENCRYPTED = "encryption"


class Fault(NamedTuple):
    """How a feature is told: the code, and what to do."""

    code: str
    hint: str


_AGAIN = "export the advert as PDF/X-1a or PDF/X-4 again"
_FAULTS: Final = {
    Feature.TRANSPARENCY: Fault(
        "press-transparency",
        "export the advert as PDF/X-1a, which flattens it, or ask the print shop whether it takes X-4",
    ),
    Feature.RGB: Fault("press-colour", "export the advert in CMYK, as PDF/X-1a, for the printing condition"),
    Feature.CALIBRATED: Fault("press-colour", "export the advert in CMYK, as PDF/X-1a, for the printing condition"),
    Feature.BARE_FONT: Fault("press-font", "export the advert with all fonts embedded, or with its type as outlines"),
}
_OTHER: Final = Fault("press-forbidden", _AGAIN)

#: What no standard takes.
NEVER: Final = frozenset(
    {
        Feature.RGB,
        Feature.BARE_FONT,
        Feature.LZW,
        Feature.TRANSFER,
        Feature.HALFTONE,
        Feature.POSTSCRIPT,
        Feature.REFERENCE,
        Feature.ENCRYPTED,
    }
)
#: What PDF 1.3 and 1.4 have not, or X-1a and X-3 do not take.
LATER: Final = frozenset({Feature.TRANSPARENCY, Feature.JBIG2, Feature.JPEG2000, Feature.DEEP, Feature.LAYERS})


#: What is told by these names has made the file one that is not of its standard, and does not claim to be.
UNCLAIMED: Final = frozenset(
    {
        "press-title",
        "press-transparency",
        "press-colour",
        "press-font",
        "press-forbidden",
        "page-sizes",
        "font-unreadable",
    }
)


class Standard(NamedTuple):
    """``version`` stands in the header; ``claim`` and ``conformance`` in Info (``claim`` in XMP, too, where there is
    one); ``latest_profile`` is the major version of ICC profiles that it knows."""

    name: str
    version: tuple[int, int]
    claim: str
    conformance: str
    prohibits: frozenset[Feature]
    wants_xmp: bool = False
    wants_profile: bool = False
    wants_group: bool = False
    latest_profile: int = 2

    @property
    def title(self) -> str:
        return f"PDF/{self.name}"

    @property
    def knows_language(self) -> bool:
        """Whether its version of PDF has a language of the document (1.4)."""
        return self.version >= (1, 4)


STANDARDS: Final = {
    standard.name: standard
    for standard in (
        Standard(
            "X-1a:2001", (1, 3), "PDF/X-1:2001", "PDF/X-1a:2001", NEVER | LATER | {Feature.CALIBRATED},
        ),
        Standard("X-1a:2003", (1, 4), "PDF/X-1a:2003", "", NEVER | LATER | {Feature.CALIBRATED}),
        Standard("X-3:2003", (1, 4), "PDF/X-3:2003", "", NEVER | LATER),
        Standard(
            "X-4", (1, 6), "PDF/X-4", "", NEVER | {Feature.CALIBRATED},
            wants_xmp=True, wants_profile=True, wants_group=True, latest_profile=4,
        ),
    )
}  # fmt: skip


def violations(standard: Standard, met: Iterable[tuple[Feature, str]], where: str, page: int) -> tuple[Diagnostic, ...]:
    """A diagnostic for each feature met that the standard prohibits; ``where`` names the file it is in. What was met is
    told with a word on it: an operator, a font's name."""
    told = []
    for feature, detail in met:
        if feature in standard.prohibits:
            code, hint = _FAULTS.get(feature, _OTHER)
            more = f" ({detail})" if detail else ""
            told.append(
                Diagnostic(code, f"{where} has {feature}{more}, which {standard.title} forbids", hint, page=page)
            )
    return tuple(told)
