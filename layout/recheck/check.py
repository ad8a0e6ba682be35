"""A check is one small function with an id for ever: a Survey and the print shop's rules come in, Faults go out.

Its severity and why it matters stand in ``CODES`` of ``layout/model/diagnostics.py``; its hint beside it.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from layout.model.printer import PrinterProfile
from layout.pdf.imposition import printer_pairs
from layout.recheck.kinds import Kind
from layout.recheck.survey import Survey, Where


class Rules(NamedTuple):
    """What is asked of the file: the kind's prohibitions, the profile's limits."""

    kind: Kind
    profile: PrinterProfile

    @property
    def in_pairs(self) -> bool:
        """Whether two pages lie on each sheet of the file."""
        return self.profile.files == "one" and self.profile.sheets == "pairs"

    def trim(self) -> tuple[float, float] | None:
        """The size of a sheet; None where the press takes any."""
        if len(self.profile.trim) != 2:
            return None
        width, height = self.profile.trim
        return (2 * width if self.in_pairs else width, height)

    def coloured(self, count: int) -> frozenset[int] | None:
        """Which of so many sheets carry colour; None where all may."""
        pages = self.profile.colour_pages
        if not self.in_pairs:
            found = pages.get(count)
            return None if found is None else frozenset(found)
        for number in (2 * count, 2 * count - 1):
            found = pages.get(number)
            if found is not None:
                pairs = enumerate(printer_pairs(number), 1)
                return frozenset(n for n, pair in pairs if pair.left + 1 in found or pair.right + 1 in found)
        return None


class Fault(NamedTuple):
    """One thing found; ``page`` 0 where it is not of one page."""

    message: str
    page: int = 0


Judge = Callable[[Survey, Rules], Iterator[Fault]]


class Check(NamedTuple):
    """A check in its group."""

    id: str
    group: str
    hint: str
    judge: Judge


CHECKS: Final[dict[str, Check]] = {}


def check(id: str, hint: str) -> Callable[[Judge], Judge]:
    """Make a function the check of that id."""

    def keep(judge: Judge) -> Judge:
        assert id not in CHECKS, id
        CHECKS[id] = Check(id, judge.__module__.rpartition(".")[2], hint, judge)
        return judge

    return keep


def at(where: Where) -> str:
    """A place for people: ``at 34 × 120 mm``, and how often where it is more than once."""
    often = f" and {where.times - 1} more" if where.times > 1 else ""
    return f"at {where.x:.0f} × {where.y:.0f} mm{often}"


def pages(numbers: Iterable[int]) -> str:
    """``page 3``, ``pages 1-4, 7``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    one = len(runs) == 1 and runs[0][0] == runs[0][1]
    return f"page{'' if one else 's'} {', '.join(parts)}"


def points(value: float) -> str:
    """A length in points, short."""
    return f"{value:.2f}".rstrip("0").rstrip(".") + " pt"
