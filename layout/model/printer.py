"""Printer profiles: a print shop's limits and wishes, as data."""

from collections.abc import Mapping
from dataclasses import field
from string import Formatter

from layout.model.mapping import FrozenMap
from layout.model.values import dataclass

#: The standards of press files. What each demands stands in ``layout/pdf/standards.py``.
KINDS = ("X-1a:2001", "X-1a:2003", "X-3:2003", "X-4")
#: What may be drawn outside the bleed: crop marks, fold marks, registration marks, a bar of patches, a line of text.
MARKS = ("crop", "fold", "registration", "bar", "slug")
#: What a file's name may be made of.
NAME_FIELDS = ("title", "number", "volume", "date", "edition", "section", "page", "folio", "printer", "version")


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """Lengths in points, ink and tints in percent, resolutions in pixels per inch.

    The file: ``kind`` is its standard; ``condition`` a registered name of a printing condition, ``profile`` an ICC
    profile (a built-in one's name, or an absolute path; "" takes the newsprint profile for ``ink_limit``); ``files``
    is "one" or "pages" (a file each), ``sheets`` "single", or "pairs" as they lie in print (8-1, 2-7 …).

    Pictures: ``resolution`` is what photographs are brought down to; ``intent`` is "perceptual" or "relative" (with
    black point compensation), ``sharpen`` for newsprint.

    Pages: ``marks`` are of ``MARKS``; ``trim`` () means the issue's own format; ``colour_pages`` maps a page count to
    the pages that carry colour (a count that is not there: all do).

    Limits: pairs of ``ppi`` are (error below, warning below). Black type under ``overprint_below`` (0: any size) and
    black rules under ``overprint_rules`` overprint. ``mixed`` means of more than one ink, ``reversed`` white on ink;
    ``tints`` is the range that prints neither empty nor full; ``black_ink_limit`` the total ink where black is 85 % or
    more; ``spots`` how many spot inks there may be.

    ``severities`` raises or lowers a diagnostic's severity by its code.
    """

    name: str
    about: str = ""
    kind: str = "X-4"
    condition: str = "CGATS TR 002"
    profile: str = ""
    ink_limit: float = 240.0
    black_ink_limit: float = 220.0
    spots: int = 4
    resolution: float = 200.0
    intent: str = "perceptual"
    sharpen: bool = True
    bleed: float = 0.0
    marks: tuple[str, ...] = ()
    trim: tuple[float, float] | tuple[()] = ()
    safe_margin: float = 17.0
    ppi: tuple[float, float] = (99.0, 149.0)
    line_art_ppi: tuple[float, float] = (549.0, 799.0)
    type_minimum: float = 6.0
    mixed_type_minimum: float = 10.0
    reversed_type_minimum: float = 10.0
    rule_minimum: float = 0.25
    mixed_rule_minimum: float = 0.25
    tints: tuple[float, float] = (3.0, 85.0)
    overprint_below: float = 0.0
    overprint_rules: float = 2.0
    colour_pages: FrozenMap[int, tuple[int, ...]] = field(default_factory=FrozenMap)
    advert_sizes: FrozenMap[str, tuple[float, float]] = field(default_factory=FrozenMap)
    file_name: str = "{title}-{number}"
    files: str = "one"
    sheets: str = "single"
    severities: FrozenMap[str, str] = field(default_factory=FrozenMap)

    @property
    def forbids_transparency(self) -> bool:
        """Whether its standard is older than transparency."""
        return self.kind != "X-4"

    @property
    def takes_calibrated(self) -> bool:
        """Whether its standard leaves it to the press to convert colours that bear a profile."""
        return self.kind.startswith("X-3")

    def colour_on(self, count: int, wanted: tuple[int, ...] = ()) -> frozenset[int]:
        """The pages of ``count`` that carry colour: those the issue wants, else those of the press, else all."""
        every = range(1, count + 1)
        return frozenset(wanted or self.colour_pages.get(count, tuple(every))) & frozenset(every)


def name_faults(pattern: str) -> str:
    """What is wrong with the pattern of a file's name; "" for nothing."""
    try:
        pieces = list(Formatter().parse(pattern))
        for _, name, spec, conversion in pieces:
            if name is not None and (name not in NAME_FIELDS or conversion):
                return f"{{{name}}} is not known"
            if spec and "{" in spec:
                return "a brace within braces"
        if "/" in pattern or "\\" in pattern:
            return "it is a name, not a path"
    except ValueError as fault:
        return str(fault)
    return ""


def file_name(pattern: str, facts: Mapping[str, object]) -> str:
    """The name by its pattern. A fact that is missing, or not of the kind its format wants, leaves nothing."""
    parts = []
    for text, name, spec, _ in Formatter().parse(pattern):
        parts.append(text)
        if name is None or facts.get(name) in (None, ""):
            continue
        try:
            parts.append(format(facts[name], spec or ""))
        except ValueError:
            parts.append(str(facts[name]))
    return "".join(parts).strip("-_ .")
