"""Examinations of finished files come in; what their delivery sheet says goes out, as words: nothing here is drawn.

All of it is read from the files, not from the issue they were made of: the sheet says what the print shop gets.
"""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from layout.language.sheetwords import SheetWords
from layout.model.printer import PrinterProfile
from layout.recheck.check import CHECKS, points
from layout.recheck.run import Examination
from layout.recheck.spaces import PROCESS, channels, ink_sum, plates
from layout.recheck.survey import Shape, Sheet, Survey, Text

_MM = 25.4 / 72
#: Millimetres that nobody cuts by.
_NO_BLEED = 0.05


class Delivered(NamedTuple):
    """A file as it was examined; ``labels`` name its pages (or sheets) as the paper does."""

    name: str
    data: bytes
    examination: Examination
    labels: tuple[str, ...]

    @property
    def digest(self) -> str:
        """SHA-256, by which both sides know that the file arrived as it was sent."""
        return hashlib.sha256(self.data).hexdigest()


class PagePlates(NamedTuple):
    """A page and the plates it prints on."""

    label: str
    plates: tuple[str, ...]


class Passed(NamedTuple):
    """A group of checks: its name, those passed, those not."""

    group: str
    passed: tuple[str, ...]
    failed: tuple[str, ...]


class Delivery(NamedTuple):
    """What the sheet says: labelled facts, fonts by name, the plates of each page, the checks, what is to be noted."""

    facts: tuple[tuple[str, str], ...]
    fonts: tuple[str, ...]
    pages: tuple[PagePlates, ...]
    checks: tuple[Passed, ...]
    findings: tuple[str, ...]


def describe(files: Sequence[Delivered], printer: PrinterProfile, words: SheetWords) -> Delivery:
    """All that is said of the files of one edition; of those that could not be read nothing."""
    surveys = [file.examination.survey for file in files if file.examination.survey is not None]
    facts: list[tuple[str, str]] = []
    if surveys:
        facts = [*_identity(surveys[0], printer, words), *_contents(surveys, printer, words)]
    pages = [
        PagePlates(label, plates_on(file.examination.survey, sheet))
        for file in files
        if file.examination.survey is not None
        for label, sheet in zip(file.labels, file.examination.survey.sheets, strict=False)
    ]
    return Delivery(tuple(facts), _font_names(surveys), tuple(pages), _checks(files, words), _findings(files))


def plates_on(survey: Survey, sheet: Sheet) -> tuple[str, ...]:
    """The plates that a page prints on inside its trim, process inks first."""
    found: set[str] = set()
    for mark in _marks(survey):
        if mark.page == sheet.number and mark.inside:
            found.update(name for name, _ in plates(mark.colour) or ())
    for image in survey.images:
        if image.page == sheet.number and image.inside and not image.stencil:
            found.update(channels(image.space))
    if "All" in found:
        found = (found - {"All"}) | set(PROCESS)
    return _in_order(found)


def _marks(survey: Survey) -> tuple[Text | Shape, ...]:
    return (*survey.texts, *survey.shapes)


def _identity(survey: Survey, printer: PrinterProfile, words: SheetWords) -> list[tuple[str, str]]:
    kind = survey.claim.kind
    major, minor = survey.version
    intent = survey.intents[0] if survey.intents else None
    condition = words.none
    if intent is not None:
        condition = f"{intent.identifier}, {words.with_profile if intent.has_profile else words.by_name}"
    return [
        (words.standard, f"{f'PDF/{kind}' if kind else words.claims_none} (PDF {major}.{minor})"),
        (words.condition, condition),
        (words.made_for, printer.name),
        (words.trim, _size(survey.sheets[0])),
        (words.bleed, _bleed(survey) or words.none),
        (words.sheets, words.pairs if printer.files == "one" and printer.sheets == "pairs" else words.single),
    ]


def _bleed(survey: Survey) -> str:
    """``3 mm``; ``0–3 mm`` where it is not as wide on every edge of every sheet; "" where there is none."""
    edges = [
        edge * _MM
        for sheet in survey.sheets
        for cut, bleed in ((sheet.cut, sheet.bleed or sheet.cut),)
        for edge in (cut.left - bleed.left, cut.bottom - bleed.bottom, bleed.right - cut.right, bleed.top - cut.top)
    ]
    least, widest = max(0.0, min(edges)), max(edges)
    if widest < _NO_BLEED:
        return ""
    return f"{widest:.3g} mm" if widest - least < _NO_BLEED else f"{least:.2g}–{widest:.3g} mm"


def _contents(surveys: Sequence[Survey], printer: PrinterProfile, words: SheetWords) -> list[tuple[str, str]]:
    inks = _in_order({name for survey in surveys for sheet in survey.sheets for name in plates_on(survey, sheet)})
    fonts = {font for survey in surveys for font in survey.fonts}
    whole = words.all_embedded if all(font.embedded for font in fonts) else words.not_embedded
    pictures = [image for survey in surveys for image in survey.images if image.is_picture and not image.stencil]
    shown = words.none
    if pictures:
        least, most = min(image.ppi for image in pictures), max(image.ppi for image in pictures)
        shown = words.ppi.format(count=len(pictures), least=f"{least:.0f}", most=f"{most:.0f}")
    sizes = [text.size for survey in surveys for text in survey.texts if text.is_type]
    rules = [s.thickness for survey in surveys for s in survey.shapes if s.inside and s.thickness]
    topics = {notice.topic for survey in surveys for notice in survey.notices}
    masked = any(image.soft_mask and image.inside for survey in surveys for image in survey.images)
    mixes = masked or bool(topics & {"opacity", "blend", "soft-mask"})
    black = words.black_type.format(size=points(printer.overprint_below)) if printer.overprint_below else ""
    over = (black or words.all_black_type, words.black_rules.format(size=points(printer.overprint_rules)))
    return [
        (words.inks, ", ".join(inks) or words.none),
        (words.total_ink, words.ink.format(most=f"{_most_ink(surveys):.0f}", limit=f"{printer.ink_limit:g}")),
        (words.fonts, whole.format(count=len(_font_names(surveys))) if fonts else words.none),
        (words.pictures, shown),
        (words.type_size, points(min(sizes)) if sizes else words.none),
        (words.rule_width, points(min(rules)) if rules else words.none),
        (words.overprint, ", ".join(over)),
        (words.transparency, words.some if mixes else words.none),
    ]


def _font_names(surveys: Sequence[Survey]) -> tuple[str, ...]:
    """Each once, however often parts of it are embedded."""
    return tuple(sorted({font.name.rpartition("+")[2] for survey in surveys for font in survey.fonts}))


def _most_ink(surveys: Sequence[Survey]) -> float:
    """The largest total of any colour, and of any picture as the mean over 15 mm²."""
    totals = [0.0]
    for survey in surveys:
        colours = {mark.colour for mark in _marks(survey) if mark.inside}
        totals += [total for colour in colours if (total := ink_sum(colour)) is not None]
        totals += [image.ink for image in survey.images if image.inside and image.ink is not None]
    return max(totals)


def _in_order(plates: set[str]) -> tuple[str, ...]:
    """Process inks first, as they are printed; then spots by name."""
    return tuple(sorted(plates, key=lambda name: (PROCESS.index(name) if name in PROCESS else len(PROCESS), name)))


def _size(sheet: Sheet) -> str:
    width, height = sheet.cut.width * sheet.unit, sheet.cut.height * sheet.unit
    return f"{width * _MM:.1f} × {height * _MM:.1f} mm ({_inches(width)} × {_inches(height)} in)"


def _inches(points: float) -> str:
    return f"{points / 72:.3f}".rstrip("0").rstrip(".")


def _checks(files: Sequence[Delivered], words: SheetWords) -> tuple[Passed, ...]:
    """The checks by group; one is passed where all files pass it."""
    passed = set.intersection(*(set(file.examination.passed) for file in files)) if files else set()
    made = []
    for group, name in words.groups:
        ids = [check.id for check in CHECKS.values() if check.group == group]
        made.append(Passed(name, tuple(id for id in ids if id in passed), tuple(id for id in ids if id not in passed)))
    return tuple(group for group in made if group.passed or group.failed)


def _findings(files: Sequence[Delivered]) -> tuple[str, ...]:
    """What was found under each name, once, with how often."""
    counts: dict[str, list[str]] = {}
    for file in files:
        for diagnostic in file.examination.diagnostics:
            counts.setdefault(diagnostic.code, []).append(diagnostic.message)
    return tuple(
        f"{code}: {messages[0]}" + (f" (+ {len(messages) - 1})" if len(messages) > 1 else "")
        for code, messages in counts.items()
    )
