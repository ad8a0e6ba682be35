"""Type as the press prints it: its size, the inks it is printed in, and what lies below it."""

from collections.abc import Iterator
from typing import Final

from layout.preflight.check import Fault, check, points
from layout.preflight.plates import is_black, is_white, plates, shown, total
from layout.preflight.scan import Area, Run, Type
from layout.preflight.views import SlotView

#: Rounding of sizes.
_SLACK: Final = 0.005
#: Type that is nearly black (Ghent Workgroup 2015, newspaper variants).
_NEARLY_BLACK: Final = 0.85
#: Type of one ink in a lighter tint, and smaller than this, breaks up into the dots of the screen.
_PALE, _PALE_SIZE = 0.5, 12.0
#: White type wants at least so much ink around it, black type no more.
_GROUND: Final = 0.5
#: No letters to read: what is drawn with glyphs.
_NOTHING: Final = 0.5


def _told(view: SlotView, kind: Type | Run, message: str) -> Fault:
    mark = kind.mark
    return Fault(message, view.place(mark.article, mark.block), view.number, mark.slot or view.slot)


def _name(kind: Type | Run) -> str:
    return f"{kind.mark.role or 'type'} of {points(kind.size)}"


@check("slot", "ink", "small-type", "set it larger")
def small_type(view: SlotView) -> Iterator[Fault]:
    """Smaller letters fill in on newsprint."""
    limit = view.profile.type_minimum
    for kind in view.scan.types:
        if _NOTHING < kind.size < limit - _SLACK:
            yield _told(view, kind, f"{_name(kind)} is smaller than {points(limit)}")


@check("slot", "ink", "small-type-inks", "print small type in one ink, or set it larger")
def small_type_inks(view: SlotView) -> Iterator[Fault]:
    """Small letters in several inks get coloured shadows."""
    limit = view.profile.mixed_type_minimum
    for kind in view.scan.types:
        if view.colour and _NOTHING < kind.size < limit - _SLACK and len(plates(kind.ink)) > 1:
            inks = len(plates(kind.ink))
            yield _told(view, kind, f"{_name(kind)} prints in {inks} inks ({shown(kind.ink)}), below {points(limit)}")


@check("slot", "ink", "small-type-reversed", "set white type larger, or black on a light ground")
def small_type_reversed(view: SlotView) -> Iterator[Fault]:
    """Ink runs into small white letters."""
    limit = view.profile.reversed_type_minimum
    for kind in view.scan.types:
        if _NOTHING < kind.size < limit - _SLACK and is_white(kind.ink) and not kind.overprint:
            yield _told(view, kind, f"{_name(kind)} is white, below {points(limit)}")


@check("slot", "ink", "pale-type", "print small type solid, in one ink")
def pale_type(view: SlotView) -> Iterator[Fault]:
    """Small type in a light tint is broken up by the screen."""
    for kind in view.scan.types:
        inks = plates(kind.ink)
        if _NOTHING < kind.size < _PALE_SIZE and inks and max(share for _, share in inks) < _PALE:
            yield _told(view, kind, f"{_name(kind)} is a tint of {shown(kind.ink)}")


@check("slot", "ink", "rich-black-type", "print black type in black alone")
def rich_black_type(view: SlotView) -> Iterator[Fault]:
    """Black letters over other inks fill in, and never register."""
    limit = view.profile.black_ink_limit
    for kind in view.scan.types:
        inks = dict(plates(kind.ink))
        if len(inks) > 1 and inks.get("K", 0.0) >= _NEARLY_BLACK and 100.0 * total(kind.ink) > limit + 0.5:
            yield _told(view, kind, f"{_name(kind)} is black with {100 * total(kind.ink):.0f} % of ink")


@check("slot", "ink", "white-overprint", "let white knock out what lies below")
def white_overprint(view: SlotView) -> Iterator[Fault]:
    """White that overprints is not there."""
    for kind in view.scan.types:
        if kind.overprint and is_white(kind.ink):
            yield _told(view, kind, f"{_name(kind)} is white, and overprints")


@check("slot", "ink", "colour-overprint", "let coloured type knock out what lies below")
def colour_overprint(view: SlotView) -> Iterator[Fault]:
    """A colour that overprints is mixed with what lies below."""
    for kind in view.scan.types:
        if kind.overprint and plates(kind.ink) and not is_black(kind.ink):
            yield _told(view, kind, f"{_name(kind)} in {shown(kind.ink)} overprints")


@check("slot", "ink", "reversed-ground", "put white type on a ground of more than half ink, and not on yellow")
def reversed_ground(view: SlotView) -> Iterator[Fault]:
    """White on a light ground is not read."""
    told: set[str] = set()
    for run in view.scan.runs:
        if not is_white(run.ink):
            continue
        ground = _ground(view.scan.areas, run)
        if ground is None:
            continue
        # yellow is light however much of it there is
        dark = sum(share for name, share in plates(ground.ink) if name != "Y")
        message = f"{_name(run)} is white on {shown(ground.ink)}"
        if dark < _GROUND and message not in told:
            told.add(message)
            yield _told(view, run, message)


@check("slot", "ink", "dark-ground", "make the ground lighter, or the type white")
def dark_ground(view: SlotView) -> Iterator[Fault]:
    """Black on a dark ground is not read."""
    told: set[str] = set()
    for run in view.scan.runs:
        if is_white(run.ink):
            continue
        ground = _ground(view.scan.areas, run)
        if ground is None or sum(share for name, share in plates(ground.ink) if name != "Y") < _GROUND:
            continue
        message = f"{_name(run)} in {shown(run.ink)} stands on {shown(ground.ink)}"
        if message not in told:
            told.add(message)
            yield _told(view, run, message)


def _ground(areas: tuple[Area, ...], run: Run) -> Area | None:
    """The area that was painted last below the middle of a run."""
    x, y = run.rect.x + run.rect.width / 2, run.rect.y + run.rect.height / 2
    under = [
        area
        for area in areas
        if area.order < run.order and area.rect.x <= x <= area.rect.right and area.rect.y <= y <= area.rect.bottom
    ]
    return under[-1] if under else None
