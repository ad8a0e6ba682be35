"""What is no print: scripts, actions, notes, enclosures, locks; and what only some machines understand."""

from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, at, check, pages
from layout.recheck.survey import Survey

_SCREEN: Final = "export for print, without interactive elements"
_STATE: Final = "export again from the program that made it, for PDF/X"
#: Annotations that printers themselves put in.
_PRINTERS: Final = ("PrinterMark", "TrapNet")


@check("javascript", _SCREEN)
def javascript(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """A program in a page is a danger to those who open it."""
    for where in file.scripts:
        yield Fault(f"the file holds JavaScript: {where}")


@check("action", _SCREEN)
def action(file: Survey, rules: Rules) -> Iterator[Fault]:
    """What happens on a click does not happen on paper."""
    if not rules.kind.is_standard:
        return
    for what in file.actions:
        yield Fault(f"the file holds an action: {what}")
    for sheet in file.sheets:
        for what in sheet.actions:
            yield Fault(f"page {sheet.number} holds an action: {what}", sheet.number)


@check("annotation", _SCREEN)
def annotation(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Notes, links and form fields on the page may print, or hide what should."""
    for sheet in file.sheets if rules.kind.is_standard else ():
        edge = sheet.bleed or sheet.cut
        kinds = [
            item.kind or "of no kind"
            for item in sheet.annotations
            if item.kind not in _PRINTERS and (item.bounds is None or item.bounds.meets(edge))
        ]
        for kind in dict.fromkeys(kinds):
            times = kinds.count(kind)
            often = f"{times} annotations" if times > 1 else "an annotation"
            yield Fault(f"page {sheet.number} has {often} ({kind}) within the trim", sheet.number)


@check("embedded-file", "export without attachments")
def embedded_file(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The print shop does not open what it was not sent to print."""
    for name in file.enclosures if rules.kind.is_standard else ():
        yield Fault(f"another file is enclosed: {name}")


@check("encrypted", "export without a password or any restriction")
def encrypted(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """A locked file cannot be imposed."""
    if file.encrypted:
        yield Fault("the file is encrypted")


@check("layers", "flatten the layers when you export")
def layers(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Which layers print hangs on the program that opens the file."""
    if file.layers and rules.kind.forbids_layers:
        yield Fault(f"the file has layers: {', '.join(file.layers[:5])}{', …' if len(file.layers) > 5 else ''}")


def _topic(file: Survey, topic: str) -> Iterator[tuple[int, str, str]]:
    """What was noticed of a topic: page, what, place."""
    for notice, where in file.notices.items():
        if notice.topic == topic:
            yield notice.page, notice.what, at(where)


@check("transfer-function", _STATE)
def transfer_function(file: Survey, rules: Rules) -> Iterator[Fault]:
    """It changes every tint once more on the plate."""
    for page, key, _ in _topic(file, "transfer") if rules.kind.is_standard else ():
        yield Fault(f"page {page} sets a transfer function ({key})", page)


@check("halftone-phase", _STATE)
def halftone_phase(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The screen is the press's own affair."""
    for page, key, _ in _topic(file, "halftone-phase") if rules.kind.is_standard else ():
        yield Fault(f"page {page} sets a halftone phase ({key})", page)


@check("lzw", "export again: any program of this century compresses otherwise")
def lzw(file: Survey, rules: Rules) -> Iterator[Fault]:
    """PDF/X forbids this compression."""
    for page, what, _ in _topic(file, "lzw") if rules.kind.is_standard else ():
        yield Fault(f"page {page}: {what} is compressed with LZW", page)


@check("postscript", _STATE)
def postscript(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Only PostScript machines print it."""
    for page, name, _ in _topic(file, "postscript") if rules.kind.is_standard else ():
        yield Fault(f"page {page}: {name} is PostScript", page)


@check("outside-content", "export with all pictures in the file")
def outside_content(file: Survey, rules: Rules) -> Iterator[Fault]:
    """What stays in another file stays at home."""
    for page, name, _ in _topic(file, "reference") if rules.kind.is_standard else ():
        yield Fault(f"page {page}: {name} is to be taken from another file", page)
    for page, name, _ in _topic(file, "opi") if rules.kind.is_standard else ():
        yield Fault(f"page {page}: {name} stands in for a picture elsewhere (OPI)", page)


@check("bad-content", _STATE)
def bad_content(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """Machines leave out, or guess, what they cannot read."""
    for page, name, _ in _topic(file, "missing"):
        yield Fault(f"page {page} draws {name}, which is not in the file", page)
    for page, name, _ in _topic(file, "circle"):
        yield Fault(f"page {page}: {name} draws itself", page)
    for page, name, _ in _topic(file, "deep"):
        yield Fault(f"page {page}: {name} lies too deep in others", page)
    for page, name, _ in _topic(file, "unreadable"):
        yield Fault(f"page {page}: {name}", page)
    wrong: dict[str, set[int]] = {}
    for page, name, _ in _topic(file, "operator"):
        wrong.setdefault(name, set()).add(page)
    for name, found in wrong.items():
        yield Fault(f"{pages(sorted(found))}: the operator {name} has not what it needs", min(found))
