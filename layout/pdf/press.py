"""An issue comes in; what its press file is made for goes out: standard, output intent, colour pages, separation.

One value, ``Press``, which the writer asks: ``export`` knows no standard by its name. A file of an issue for which
``press_for`` has errors may not be written: its claim would be false.
"""

from dataclasses import replace
from typing import NamedTuple

from layout.model.diagnostics import Composed, Diagnostic
from layout.model.issue import Edition, Issue
from layout.model.printer import PrinterProfile
from layout.pdf.intent import OutputIntent, find_intent
from layout.pdf.marks import Slug
from layout.pdf.standards import STANDARDS, Standard
from layout.pictures.convert import Separation
from layout.pictures.faults import PictureError
from layout.pictures.profiles import press_profile

NO_SLUG = Slug(())
#: An advert in pixels has type in it: it keeps more of them, and is not sharpened, which would ring its letters.
ADVERT_PPI = 300.0


class Press(NamedTuple):
    """``colour`` are the pages, by their place in the plan, that print in colour; ``slug`` what its line says of the
    issue; ``separation`` is how photographs are converted, None where the press's profile cannot be used. ``sound`` is
    False where something was told: no file made for it claims to be of the standard."""

    printer: PrinterProfile
    standard: Standard
    intent: OutputIntent
    colour: frozenset[int]
    slug: Slug = NO_SLUG
    separation: Separation | None = None
    sound: bool = True

    def is_black(self, page: int) -> bool:
        """Whether the press prints this page in black only."""
        return page not in self.colour

    def separated(self, page: int, advert: bool = False) -> Separation | None:
        """How the photographs of a page are converted, and its adverts in pixels."""
        separation = self.separation
        if separation is None:
            return None
        if self.is_black(page):
            separation = replace(separation, inks="black")
        if advert:
            separation = replace(separation, ppi=max(separation.ppi, ADVERT_PPI), sharpening=0.0)
        return separation


def press_for(issue: Issue, edition: Edition) -> Composed[Press]:
    """What the file of an edition is made for, by the issue's printer profile; every fault at once."""
    paper = edition.paper.name.of(edition.id)
    number = issue.number or issue.volume
    which = edition.id if len(issue.editions) > 1 else ""
    words = (paper, f"No. {number}" if number else "", issue.date.isoformat(), which)
    colour = issue.printer.colour_on(len(edition.pages), issue.colour)
    return prepared(issue.printer, colour, Slug(words))


def prepared(printer: PrinterProfile, colour: frozenset[int], slug: Slug = NO_SLUG) -> Composed[Press]:
    """The same of a printer profile alone."""
    standard = STANDARDS[printer.kind]
    intent = find_intent(printer, standard)
    told: tuple[Diagnostic, ...] = intent.diagnostics
    separation = None
    try:
        profile = intent.value.profile or press_profile(printer.profile, printer.ink_limit)
        separation = Separation(
            profile,
            intent="relative" if printer.intent == "relative" else "perceptual",
            ink_limit=printer.ink_limit,
            ppi=printer.resolution,
            sharpening=1.0 if printer.sharpen else 0.0,
        )
    except PictureError as fault:
        told = (*told, Diagnostic("press-intent", fault.message, fault.hint))
    press = Press(printer, standard, intent.value, colour, slug, separation, sound=not told)
    return Composed(press, tuple(dict.fromkeys(told)))
