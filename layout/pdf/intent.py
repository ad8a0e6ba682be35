"""A printer profile and a standard come in; the output intent that says for which press the file is made goes out.

ISO 32000-1, 14.11.5. A registered name (the registry of the International Color Consortium, www.color.org) may stand
for the press's ICC profile, but X-4 bears the profile itself. The newsprint profiles that come with the program are of
CGATS TR 002; for another condition its own profile has to be named.
"""

from typing import TYPE_CHECKING, NamedTuple

from layout.model.diagnostics import Composed, Diagnostic
from layout.model.printer import PrinterProfile
from layout.pdf.standards import Standard
from layout.pictures.faults import PictureError
from layout.pictures.profiles import IccProfile, press_profile

if TYPE_CHECKING:
    from layout.pdf.document import Document, Value

#: What the newsprint profiles are measured for.
NEWSPRINT = "CGATS TR 002"
_REGISTRY = "http://www.color.org"
_UNNAMED = "Custom"


class OutputIntent(NamedTuple):
    """``condition`` is a registered name or ""; ``profile`` is None where the name alone stands in the file."""

    condition: str
    profile: IccProfile | None
    about: str = ""


def find_intent(printer: PrinterProfile, standard: Standard) -> Composed[OutputIntent]:
    """The intent, and what is wrong with it: the file may then not claim to be of its kind."""
    intent = OutputIntent(printer.condition, None, printer.about)
    if printer.condition and not printer.profile and not standard.wants_profile:
        return Composed(intent)
    if not printer.profile and printer.condition not in ("", NEWSPRINT):
        message = (
            f"{standard.title} bears the press's ICC profile, and {printer.name} names none for {printer.condition}"
        )
        hint = (
            "ask the print shop for it, put it and a copy of the printer profile into the paper's printers/ and name "
            "it there (profile: FILE.icc); or choose kind: X-1a:2003, for which the registered name is enough"
        )
        return Composed(intent, (Diagnostic("press-intent", message, hint),))
    try:
        profile = press_profile(printer.profile, printer.ink_limit)
    except PictureError as fault:
        return Composed(intent, (Diagnostic("press-intent", fault.message, fault.hint),))
    if profile.version[0] > standard.latest_profile:
        message = f"{standard.title} takes ICC profiles of version {standard.latest_profile}, not {profile.version[0]}"
        hint = "ask the print shop for the profile in the older version, or choose kind: X-4"
        return Composed(intent, (Diagnostic("press-intent", message, hint),))
    return Composed(intent._replace(profile=profile))


def add_intent(document: "Document", intent: OutputIntent) -> "Value":
    """The intent as an object of the file."""
    from layout.pdf.document import Text

    profile = intent.profile
    described = intent.about or (profile.name if profile is not None else intent.condition)
    entries: dict[str, Value] = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFX",
        "OutputConditionIdentifier": Text(intent.condition or _UNNAMED),
        "OutputCondition": Text(described),
        "Info": Text(profile.name if profile is not None and profile.name else described),
    }
    if intent.condition:
        entries["RegistryName"] = Text(_REGISTRY)
    if profile is not None:
        entries["DestOutputProfile"] = document.stream({"N": profile.components}, profile.read())
    return document.add(entries)
