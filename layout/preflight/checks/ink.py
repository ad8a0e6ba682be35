"""Ink on areas and rules: how much, how thin, and on which page."""

from collections.abc import Iterator
from typing import Final

from layout.model.ink import Spot
from layout.preflight.check import Fault, check, points
from layout.preflight.plates import is_black, is_white, plates, shown, total
from layout.preflight.scan import Area, Rule, Scan, Type
from layout.preflight.views import EditionView, PageView, SlotView

#: Rounding, in percent and in points.
_SLACK, _THIN = 0.5, 0.005
#: Smaller ornaments are no tint to look at: 12 pt.
_ORNAMENT: Final = 12.0
#: A solid black shows as grey from this area on: a square inch.
_LARGE: Final = 72.0 * 72.0
#: Cyan under a solid black, in percent: more smears (print shops' sheets).
_UNDER: Final = 40.0
_SOLID: Final = 0.95


def _told(view: SlotView, what: Area | Rule | Type, message: str) -> Fault:
    mark = what.mark
    return Fault(message, view.place(mark.article, mark.block), view.number, mark.slot or view.slot)


def _name(what: Area | Rule | Type) -> str:
    role = what.mark.role or "page"
    match what:
        case Area():
            return f"an area of {role}"
        case Rule():
            return f"a rule of {role}"
    return f"type of {role}"


@check("slot", "ink", "ink-over", "mix the colour with less ink")
def ink_over(view: SlotView) -> Iterator[Fault]:
    """More ink than the paper drinks."""
    limit = view.profile.ink_limit
    for what in _inked(view.scan):
        percent = 100.0 * total(what.ink)
        if percent > limit + _SLACK and view.colour:
            yield _told(view, what, f"{_name(what)} has {percent:.0f} % of ink ({shown(what.ink)}), at most {limit:g}")


@check("slot", "ink", "tint-faint", "take a stronger tint, or none")
def tint_faint(view: SlotView) -> Iterator[Fault]:
    """Dots so small that they do not print."""
    least = view.profile.tints[0] / 100.0
    for area in view.scan.areas:
        faint = [f"{name} {share * 100:g}" for name, share in plates(area.ink) if share < least - 1e-6]
        if faint:
            yield _told(view, area, f"{_name(area)} has {', '.join(faint)}: below {least * 100:g} % nothing prints")


@check("slot", "ink", "tint-full", "take a lighter tint, or a solid")
def tint_full(view: SlotView) -> Iterator[Fault]:
    """Holes so small that they fill in."""
    most = view.profile.tints[1] / 100.0
    for area in view.scan.areas:
        full = [f"{name} {share * 100:g}" for name, share in plates(area.ink) if most + 1e-6 < share < 1.0 - 1e-6]
        if full and min(area.rect.width, area.rect.height) > _ORNAMENT:
            yield _told(view, area, f"{_name(area)} has {', '.join(full)}: above {most * 100:g} % it prints solid")


@check("slot", "ink", "black-bare", "add C 40 to a large solid of black on a page with colour")
def black_bare(view: SlotView) -> Iterator[Fault]:
    """A large solid of black alone looks grey beside photographs."""
    for area in view.scan.areas:
        inks = dict(plates(area.ink))
        if view.colour and _large(area) and inks.get("K", 0.0) >= _SOLID and len(inks) == 1:
            yield _told(view, area, f"{_name(area)} is a large solid of black alone")


@check("slot", "ink", "black-over", "put no more than C 40 under a solid black, and no other ink")
def black_over(view: SlotView) -> Iterator[Fault]:
    """A solid black on other inks smears and sets off."""
    for area in view.scan.areas:
        inks = dict(plates(area.ink))
        black = inks.pop("K", 0.0)
        if view.colour and _large(area) and black >= _SOLID and 100.0 * sum(inks.values()) > _UNDER + _SLACK:
            yield _told(view, area, f"{_name(area)} is a solid black with more under it than C 40: {shown(area.ink)}")


@check("slot", "ink", "hairline", "draw it thicker")
def hairline(view: SlotView) -> Iterator[Fault]:
    """Thinner lines break up, or vanish, on the plate."""
    limit = view.profile.rule_minimum
    for rule in view.scan.rules:
        if rule.width < limit - _THIN and not is_white(rule.ink):
            yield _told(view, rule, f"{_name(rule)} is {points(rule.width)} thick, at least {points(limit)}")
    for area in view.scan.areas:
        thin = min(area.rect.width, area.rect.height)
        if 0.0 < thin < limit - _THIN and not is_white(area.ink):
            yield _told(view, area, f"{_name(area)} is {points(thin)} thick, at least {points(limit)}")


@check("slot", "ink", "rule-inks", "draw thin rules in one ink, or thicker")
def rule_inks(view: SlotView) -> Iterator[Fault]:
    """Plates wander: a thin line in several inks becomes several lines."""
    limit = view.profile.mixed_rule_minimum
    for rule in view.scan.rules:
        inks = len(plates(rule.ink))
        if view.colour and rule.width < limit - _THIN and inks > 1:
            yield _told(
                view, rule, f"{_name(rule)} of {points(rule.width)} prints in {inks} inks, below {points(limit)}"
            )


@check("slot", "ink", "rule-reversed", "draw white rules thicker")
def rule_reversed(view: SlotView) -> Iterator[Fault]:
    """Ink runs into a thin white line."""
    limit = view.profile.mixed_rule_minimum
    for rule in view.scan.rules:
        if rule.width < limit - _THIN and is_white(rule.ink):
            yield _told(view, rule, f"{_name(rule)} of {points(rule.width)} is white, below {points(limit)}")


@check("slot", "ink", "pale-rule", "draw thin rules solid, or thicker")
def pale_rule(view: SlotView) -> Iterator[Fault]:
    """A thin rule in a tint is a row of dots."""
    limit = view.profile.rule_minimum
    for rule in view.scan.rules:
        inks = plates(rule.ink)
        if inks and rule.width < 2.0 * limit and max(share for _, share in inks) < 0.3:
            yield _told(view, rule, f"{_name(rule)} of {points(rule.width)} is a tint of {shown(rule.ink)}")


@check("page", "ink", "black-page", "nothing, if black will do; else move it to a page with colour")
def black_page(view: PageView) -> Iterator[Fault]:
    """What has colour in the styles, on a page that the press prints in black."""
    if view.colour:
        return
    coloured = dict.fromkeys(
        what.mark.role or "rules" for scan in view.scans for what in _inked(scan) if not is_black(what.ink)
    )
    if coloured:
        message = f"page {view.number} prints in black only: {', '.join(coloured)} turn grey"
        yield Fault(message, view.place, view.number)


@check("edition", "ink", "spot-ink", "mix it from the process inks, or ask the print shop for the plate")
def spot_ink(view: EditionView) -> Iterator[Fault]:
    """More spot inks than the print shop takes."""
    found: dict[str, int] = {}
    for number, scans in view.scans.items():
        if number not in view.colour:
            continue
        for scan in scans:
            for what in _inked(scan):
                if isinstance(what.ink, Spot) and what.ink.tint > 0.0:
                    found.setdefault(what.ink.name, number)
    if len(found) > view.profile.spots:
        number = next(iter(found.values()))
        message = f"{len(found)} spot inks ({', '.join(found)}); the print shop takes {view.profile.spots}"
        yield Fault(message, view.place(number), number)


def _inked(scan: Scan) -> Iterator[Area | Rule | Type]:
    yield from scan.types
    yield from scan.areas
    yield from scan.rules


def _large(area: Area) -> bool:
    return area.rect.width * area.rect.height >= _LARGE
