"""Pages as composed: what is printed of their numbers, dates and sections, and what stands too near the edge."""

from collections import Counter
from collections.abc import Iterator
from typing import Final
from unicodedata import bidirectional

from layout.model.geometry import Rect
from layout.preflight.check import Fault, check, points, quoted
from layout.preflight.closing import page_seal
from layout.preflight.plates import is_white
from layout.preflight.views import EditionView, PageView

#: Rounding, in points.
_SLACK: Final = 0.25
#: A story that goes on for fewer lines was not worth turning the page.
_STUB: Final = 6


def _printed(view: PageView, role: str) -> list[str]:
    """What the page's furniture prints in a role."""
    return [text for scan in view.scans for kind, text in scan.texts if kind == role]


@check("page", "pages", "folio-wrong", "compose the page again; first_page: and part: number the folios")
def folio_wrong(view: PageView) -> Iterator[Fault]:
    """Another number than the page's place."""
    texts = _printed(view, "folio") + _printed(view, "page-number")
    if view.display.folio != view.folio or (texts and view.folio not in texts):
        printed = view.display.folio if view.display.folio != view.folio else texts[-1]
        yield Fault(f"page {view.number} should be {view.folio}, and prints {quoted(printed)}", view.place, view.number)


@check("page", "pages", "folio-missing", "give its template a folio", "newspaper", "pamphlet")
def folio_missing(view: PageView) -> Iterator[Fault]:
    """A page without a number, other than the covers: the first, and one that ends with the imprint."""
    ends = bool(_printed(view, "imprint"))
    if view.number > 1 and not view.has_folio and not ends and any(scan.paragraphs for scan in view.scans):
        yield Fault(f"page {view.number} prints no number", view.place, view.number)


@check("page", "pages", "date-wrong", "compose the page again; the issue's date: is printed")
def date_wrong(view: PageView) -> Iterator[Fault]:
    """Another date than the issue's."""
    texts = [" ".join(_printed(view, role)) for role in ("folio", "date")]
    if any(texts) and not any(_says(text, view.date) for text in texts):
        yield Fault(f"page {view.number} does not print {quoted(view.date)}", view.place, view.number)


def _says(text: str, wanted: str) -> bool:
    """Whether a text printed holds another; one from right to left stands on the page in another order than written."""
    if wanted in text:
        return True
    turned = not text.isascii() and any(bidirectional(character) in ("R", "AL") for character in wanted)
    return turned and not Counter("".join(wanted.split())) - Counter(text)


@check("page", "pages", "section-wrong", "compose the page again; the plan's section: is printed")
def section_wrong(view: PageView) -> Iterator[Fault]:
    """Another section than the plan's."""
    texts = _printed(view, "section")
    if texts and view.section and " ".join(view.section.split()).casefold() not in " ".join(texts).casefold():
        wanted, printed = quoted(view.section), quoted(texts[0])
        yield Fault(f"page {view.number} belongs to {wanted}, and prints {printed}", view.place, view.number)


@check("page", "pages", "safe-margin", "move it inwards: make the slot smaller, or the format's margins wider")
def safe_margin(view: PageView) -> Iterator[Fault]:
    """Type so near the edge that folding or cutting may take it."""
    safe = view.trim.inset(view.profile.safe_margin - _SLACK, view.profile.safe_margin - _SLACK)
    for group, scan in zip(view.display.groups, view.scans, strict=True):
        if scan.bounds is None:
            continue
        side, distance = _nearest(scan.bounds, view.trim)
        if not _within(scan.bounds, safe):
            where = group.mark.slot or group.mark.role
            limit = points(view.profile.safe_margin)
            message = f"type of {where} on page {view.number} stands {points(max(0.0, distance))} from the {side}"
            place = view.slot_place(group.mark.slot) if group.mark.slot else view.place
            yield Fault(f"{message}, at least {limit}", place, view.number, group.mark.slot)


@check("page", "pages", "bleed-missing", "let it reach into the bleed, or keep it off the edge")
def bleed_missing(view: PageView) -> Iterator[Fault]:
    """A picture or area at the very edge: cutting leaves a white line, or takes a strip of it."""
    needed = view.profile.bleed
    trim = view.trim
    for group, scan in zip(view.display.groups, view.scans, strict=True):
        marks = [
            *((shown.mark.role, shown.rect) for shown in scan.pictures),
            *((area.mark.role or "rules", area.rect) for area in scan.areas if not is_white(area.ink)),
        ]
        for role, rect in marks:
            sides = [side for side, beyond in _beyond(rect, trim) if beyond > -1.0 and beyond < needed - _SLACK]
            if not needed:
                sides = [side for side, beyond in _beyond(rect, trim) if beyond > -1.0]
            if sides:
                wants = f"the bleed is {points(needed)}" if needed else "this press prints no bleed"
                place = view.slot_place(group.mark.slot) if group.mark.slot else view.place
                message = f"{role or 'an area'} on page {view.number} ends at the {' and '.join(sides)}; {wants}"
                yield Fault(message, place, view.number, group.mark.slot)


@check("page", "pages", "closed-changed", "undo the change, or open the page (take closed: out) and send it again")
def closed_changed(view: PageView) -> Iterator[Fault]:
    """A page that was sent to the printer, and is no longer what was sent."""
    if view.seal and view.seal != page_seal(view.display):
        yield Fault(f"page {view.number} is closed, and is no longer as it was sent", view.place, view.number)


@check("page", "pages", "closed-unsealed", "write closed: and the seal, so that a later change of the page is told")
def closed_unsealed(view: PageView) -> Iterator[Fault]:
    """A page that was sent to the printer, and nobody can say whether it changed since."""
    if view.page.closed and not view.seal:
        message = f"page {view.number} is closed without a seal; as it is now, that is {page_seal(view.display)}"
        yield Fault(message, view.place, view.number)


@check("page", "pages", "slot-overprint", "move one of the two, or make it smaller")
def slot_overprint(view: PageView) -> Iterator[Fault]:
    """Type of one slot on that of another."""
    boxes = [
        (group.mark.slot, scan.bounds)
        for group, scan in zip(view.display.groups, view.scans, strict=True)
        if group.mark.slot and scan.bounds is not None
    ]
    for i, (slot, one) in enumerate(boxes):
        for other, two in boxes[i + 1 :]:
            wide = min(one.right, two.right) - max(one.x, two.x)
            high = min(one.bottom, two.bottom) - max(one.y, two.y)
            if wide > 4.0 and high > 4.0:
                message = f"the type of {slot} and {other} on page {view.number} overlaps by {points(high)}"
                yield Fault(message, view.slot_place(other), view.number, other)


@check("edition", "pages", "jump-partner", "place the rest, or take the jump out")
def jump_partner(view: EditionView) -> Iterator[Fault]:
    """A jump line that leads to a page where the story does not go on."""
    stands: dict[str, set[int]] = {}
    leads: list[tuple[str, int, str]] = []
    for page in view.display.pages:
        for group in page.groups:
            if group.mark.article:
                stands.setdefault(group.mark.article, set()).add(page.number)
                leads += (
                    (group.mark.article, page.number, group.mark.slot)
                    for item in group.items
                    if getattr(item, "mark", group.mark).role == "jump"
                )
    whole = len(view.display.pages) == len(view.edition.pages)
    for article, number, slot in leads:
        if whole and not any(other > number or other < number for other in stands[article]):
            message = f"{article} is said to go on elsewhere, and stands on page {number} only"
            yield Fault(message, view.place(number, slot), number, slot)


@check("edition", "pages", "jump-stub", "move the jump, or let the story end on its first page")
def jump_stub(view: EditionView) -> Iterator[Fault]:
    """A story that goes on for a few lines."""
    parts: dict[str, list[tuple[int, str, int]]] = {}
    for page in view.display.pages:
        for box in page.slots:
            if box.article and box.kind in ("article", "jump"):
                parts.setdefault(box.article, []).append((page.number, box.name, box.lines))
    for article, places in parts.items():
        if len(places) < 2:
            continue
        for number, slot, lines in places:
            if 0 < lines < _STUB:
                yield Fault(
                    f"{lines} lines of {article} stand in {number}.{slot}", view.place(number, slot), number, slot
                )


def _nearest(rect: Rect, trim: Rect) -> tuple[str, float]:
    side, beyond = max(_beyond(rect, trim), key=lambda pair: pair[1])
    return side, -beyond


def _beyond(rect: Rect, trim: Rect) -> tuple[tuple[str, float], ...]:
    """How far a rectangle reaches over each edge; below zero where it stays within."""
    return (
        ("left edge", trim.x - rect.x),
        ("right edge", rect.right - trim.right),
        ("head", trim.y - rect.y),
        ("foot", rect.bottom - trim.bottom),
    )


def _within(rect: Rect, other: Rect) -> bool:
    return rect.x >= other.x and rect.y >= other.y and rect.right <= other.right and rect.bottom <= other.bottom
