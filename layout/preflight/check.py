"""A check is one small function with an id for ever: a view of the issue comes in, Faults go out.

Its severity and why it matters stand in ``CODES`` of ``layout/model/diagnostics.py``; its group and hint beside it.
There are four kinds of view (``views.py``), from small to large: a slot's finished items, a page, an article, an
edition; the smaller the view, the less is judged again after a change. A check that makes sense for some products only
(a poster has no page number) names them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final, Literal, NamedTuple, TypeVar

from layout.model.diagnostics import CODES, Diagnostic, Place, Severity
from layout.model.sheet import PRODUCTS

Group = Literal["text", "pictures", "ink", "pages", "editorial", "adverts"]
Scope = Literal["slot", "page", "article", "edition"]


class Fault(NamedTuple):
    """One thing found. Equal messages of one check are told once, with how often; so a message names what, and
    ``page`` and ``slot`` where."""

    message: str
    at: Place | None = None
    page: int = 0
    slot: str = ""


Judge = Callable[[Any], Iterator[Fault]]
J = TypeVar("J", bound=Judge)


class Check(NamedTuple):
    """A check in its group; called with a view it gives its diagnostics."""

    id: str
    group: Group
    scope: Scope
    hint: str
    judge: Judge
    products: tuple[str, ...] = PRODUCTS

    def __call__(self, view: Any) -> Iterator[Diagnostic]:
        for fault in self.judge(view):
            yield Diagnostic(self.id, fault.message, self.hint, fault.at, fault.page, fault.slot)

    @property
    def severity(self) -> Severity:
        """How bad it is, where no printer profile says otherwise."""
        return CODES[self.id].severity


CHECKS: Final[dict[str, Check]] = {}


def check(scope: Scope, group: Group, id: str, hint: str, *products: str) -> Callable[[J], J]:
    """Make a function the check of that id. ``hint`` begins small and ends without a stop, as all hints do;
    ``products``: of which it is asked, none for all."""

    def keep(judge: J) -> J:
        assert id not in CHECKS, id
        assert id in CODES, id
        CHECKS[id] = Check(id, group, scope, hint, judge, products or PRODUCTS)
        return judge

    return keep


@cache
def checks_of(scope: Scope, product: str = "newspaper") -> tuple[Check, ...]:
    """The checks of one kind of view that are asked of a product, in the order in which they were written."""
    return tuple(check for check in CHECKS.values() if check.scope == scope and product in check.products)


def points(value: float) -> str:
    """A length in points, short."""
    return f"{value:.2f}".rstrip("0").rstrip(".") + " pt"


def pages(numbers: Iterable[int]) -> str:
    """``page 3``, ``pages 1, 4-7``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    return f"page{'s' if len(parts) > 1 or '-' in parts[0] else ''} {', '.join(parts)}"


def quoted(text: str, longest: int = 60) -> str:
    """A piece of copy for a message, short."""
    text = " ".join(text.split())
    return f"“{text if len(text) <= longest else text[:longest].rstrip() + ' …'}”"
