"""The printing condition that the file was made for (ISO 15930, output intents)."""

from collections.abc import Iterator

from layout.recheck.check import Fault, Rules, check
from layout.recheck.survey import Survey


@check("intent-missing", "export with the printing condition of the press: without one the colours mean nothing")
def intent_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Ink numbers say nothing of a colour until press and paper are known."""
    if rules.kind.is_standard and not file.intents:
        yield Fault("the file names no printing condition (output intent)")


@check("intent-twice", "export with one printing condition only")
def intent_twice(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Of two conditions only one can be meant."""
    if rules.kind.is_standard and len(file.intents) > 1:
        named = ", ".join(intent.identifier or "one without a name" for intent in file.intents)
        yield Fault(f"the file names {len(file.intents)} printing conditions: {named}")


@check("intent-nameless", "name the printing condition, such as CGATS TR 002")
def intent_nameless(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The name is what the print shop looks up."""
    for intent in file.intents if rules.kind.is_standard else ():
        if not intent.identifier:
            yield Fault("the printing condition has no name (OutputConditionIdentifier)")


@check("intent-profile", "export with the profile of the press embedded: CMYK, of the output class")
def intent_profile(file: Survey, rules: Rules) -> Iterator[Fault]:
    """A condition is known by an embedded profile, or by a name of the ICC's registry."""
    for intent in file.intents if rules.kind.is_standard else ():
        name = intent.identifier or "without a name"
        if not intent.has_profile:
            if rules.kind.wants_profile:
                yield Fault(f"the printing condition {name} has no profile embedded")
            elif not intent.registry:
                yield Fault(f"the printing condition {name} has neither a profile nor the name of a registry")
        elif (intent.model, intent.use) != ("CMYK", "prtr") or intent.components != 4:
            yield Fault(f"the profile of {name} is of {intent.model or 'nothing'}, class {intent.use or 'none'}")


@check("intent-condition", "ask the print shop, or export with the condition of its profile")
def intent_condition(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Ink for another paper prints too dark or too light on this one."""
    wanted = rules.profile.condition
    for intent in file.intents if rules.kind.is_standard and wanted else ():
        if intent.identifier and _plain(intent.identifier) != _plain(wanted):
            yield Fault(f"the file is made for {intent.identifier}, the press is {wanted}")


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()
