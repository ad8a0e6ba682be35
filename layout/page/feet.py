"""Text in its legs comes in; what is wrong where legs end, as words and as a diagnostic, goes out."""

from layout.model.diagnostics import Diagnostic, Place
from layout.page.copyfit import Fitted
from layout.page.elements import Element
from layout.page.flow import ORPHAN, PARTED, WIDOW
from layout.page.setting import Setter

#: Where a fault is told: at a place of a file, for a page and a slot.
Where = tuple[Place | None, int, str]


def foot_faults(fitted: Fitted) -> list[tuple[str, Element]]:
    """What is wrong with each foot at which something is, with the element that stands there; feet above insets and the
    text's own end are none."""
    found: list[tuple[str, Element]] = []
    for end, leg in zip(fitted.fill.ends, fitted.legs, strict=True):
        if not 0 < end < len(fitted.units) or leg.inner or not leg.lines:
            continue
        unit = fitted.units[end - 1]
        word = fault_of(unit.cost_after)
        if word:
            found.append((word, fitted.elements[unit.element]))
    return found


def fault_of(cost: float) -> str:
    """What is wrong with a foot of such a cost; "" for nothing but a hyphen."""
    return "a head alone" if cost >= PARTED else "a widow" if cost >= WIDOW else "an orphan" if cost >= ORPHAN else ""


def tell_feet(setter: Setter, words: list[str], hint: str, where: Where) -> None:
    """Tells of feet that nothing in the fit list could mend, and what would help."""
    at, page, slot = where
    found = " and ".join(dict.fromkeys(words))
    message = f"{found} in {page}.{slot}: nothing that may give moves the legs' feet"
    setter.diagnostics.append(Diagnostic("bad-foot", message, hint, at, page, slot))
