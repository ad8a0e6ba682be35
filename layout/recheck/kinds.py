"""The kinds of file that printers ask for, each a value that says what it prohibits (ISO 15930-1, -4, -6 and -7).

X-4 as newspapers take it: inks only, no RGB, as the Ghent Workgroup's newspaper variants have it.
"""

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """A standard. ``version`` is the latest PDF version; ``claim`` what GTS_PDFXVersion must be."""

    name: str
    claim: str = ""
    conformance: str = ""
    version: tuple[int, int] = (2, 0)
    wants_xmp: bool = False
    wants_profile: bool = False
    forbids_transparency: bool = False
    forbids_device_rgb: bool = False
    forbids_icc: bool = False
    forbids_layers: bool = False

    @property
    def is_standard(self) -> bool:
        """Whether it is a PDF/X at all."""
        return bool(self.claim)


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind(
            "X-1a:2001", "PDF/X-1:2001", "PDF/X-1a:2001", (1, 3),
            forbids_transparency=True, forbids_device_rgb=True, forbids_icc=True, forbids_layers=True,
        ),
        Kind(
            "X-1a:2003", "PDF/X-1a:2003", "", (1, 4),
            forbids_transparency=True, forbids_device_rgb=True, forbids_icc=True, forbids_layers=True,
        ),
        Kind(
            "X-3:2003", "PDF/X-3:2003", "", (1, 4),
            forbids_transparency=True, forbids_device_rgb=True, forbids_layers=True,
        ),
        Kind(
            "X-4", "PDF/X-4", "", (1, 6),
            wants_xmp=True, wants_profile=True, forbids_device_rgb=True, forbids_icc=True,
        ),
        Kind("none"),
    )
}  # fmt: skip


def kind_of(name: str) -> Kind:
    """The kind that a profile names; names without a year mean its latest."""
    wanted = name.removeprefix("PDF/")
    return KINDS.get(wanted) or next(
        (k for k in reversed(KINDS.values()) if k.name.startswith(wanted + ":")), KINDS["none"]
    )
