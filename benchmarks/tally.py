"""What a proof reader counts on generated pages: the faults that nobody forgives, and how legs end."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

#: The step of the baseline grid.
STEP: Final = 10.5
#: What flows through legs, and what stands on the grid with it.
FLOWING: Final = ("body", "subhead", "item-headline")
#: By the word that is counted, what the report calls it.
FAULTS: Final = {
    "off the grid": "body lines off the grid",
    "widow": "widows",
    "orphan": "orphans",
    "page hyphen": "hyphens at a page's foot",
    "stranded": "stranded subheads",
    "lost": "copy lost or doubled",
    "overlap": "items that overlap",
    "uneven": "legs not level, untold",
}


@dataclass
class Tally:
    """What was counted: by fault, with the first places; ``pages`` and ``articles`` looked at, and those that an editor
    had ``heeded`` what was told of; ``told``: the pages with legs that are not level."""

    pages: int = 0
    articles: int = 0
    heeded: int = 0
    legs: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    places: dict[str, list[str]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def note(self, fault: str, where: str) -> None:
        """Counts a fault at a place."""
        self.faults[fault] += 1
        self.places.setdefault(fault, []).append(where)
