"""A finished PDF and a printer profile come in; a Diagnostic for everything that is wrong with it goes out."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from layout.model.diagnostics import Diagnostic, SourceSpan
from layout.model.nouns import counted
from layout.model.printer import PrinterProfile
from layout.recheck import checks
from layout.recheck.check import CHECKS, Fault, Rules, pages
from layout.recheck.kinds import kind_of
from layout.recheck.opening import PATIENCE, CannotRead, Clock, Locked, TooMuch
from layout.recheck.reading import survey
from layout.recheck.spaces import PROCESS, channels, plates
from layout.recheck.survey import Survey

__all__ = ["Examination", "checks", "examine", "recheck"]

_AGAIN = "export it again from the program that made it"
#: Of one kind on one page so many are told one by one.
_TOLD = 8
#: And so many of one kind in the file.
_TOLD_ALL = 40


class Examination(NamedTuple):
    """What a file holds (None where it cannot be read), what is wrong with it, and the checks that it passed."""

    survey: Survey | None
    diagnostics: tuple[Diagnostic, ...]
    passed: tuple[str, ...] = ()

    @property
    def inks(self) -> tuple[str, ...]:
        """The plates that it prints on, process inks first. What is in colours of a screen does not count."""
        if self.survey is None:
            return ()
        colours = [text.colour for text in self.survey.texts if text.inside]
        colours += [shape.colour for shape in self.survey.shapes if shape.inside]
        found = {name for colour in colours for name, _ in plates(colour) or ()}
        for image in self.survey.images:
            found.update(channels(image.space) if image.inside and not image.stencil else ())
        return tuple(sorted(found, key=lambda name: (PROCESS.index(name) if name in PROCESS else 9, name)))


def recheck(
    pdf: bytes | str | os.PathLike[str], profile: PrinterProfile, name: str = "", patience: float = PATIENCE
) -> tuple[Diagnostic, ...]:
    """Everything that the print shop of ``profile`` would send a PDF back for, in the order of the checks.

    ``pdf`` is a path, or a file's bytes; ``name`` is what messages call it. A broken or hostile file is one more
    diagnostic, never an exception; only a file that is not there raises OSError.
    """
    return examine(pdf, profile, name, patience).diagnostics


def examine(
    pdf: bytes | str | os.PathLike[str], profile: PrinterProfile, name: str = "", patience: float = PATIENCE
) -> Examination:
    """The same, with what the file holds: for a delivery sheet."""
    if isinstance(pdf, bytes):
        data = pdf
    else:
        name = name or os.path.basename(os.fspath(pdf))
        with open(pdf, "rb") as file:
            data = file.read()
    span = SourceSpan(name) if name else None

    def refused(why: str, code: str = "bad-pdf", hint: str = _AGAIN) -> Examination:
        return Examination(None, (Diagnostic(code, f"the file {why}", hint, span),))

    try:
        found = survey(data, Clock(patience))
    except Locked:
        return refused("is encrypted and does not open", "encrypted", CHECKS["encrypted"].hint)
    except (CannotRead, TooMuch) as fault:
        return refused(f"cannot be read: {fault}")
    except Exception as fault:  # who made a file to break us still gets an answer, RecursionError and MemoryError too
        return refused(f"breaks the program ({type(fault).__name__}: {fault})")
    rules = Rules(kind_of(profile.kind), profile)
    told = [Diagnostic("bad-pdf", trouble, _AGAIN, span) for trouble in found.troubles]
    if not found.sheets:
        told.append(Diagnostic("bad-pdf", "the file has no pages", _AGAIN, span))
    passed = []
    for check in CHECKS.values():
        faults = list(_fold(check.judge(found, rules)))
        told += (Diagnostic(check.id, fault.message, check.hint, span, fault.page) for fault in faults)
        if not faults:
            passed.append(check.id)
    return Examination(found, tuple(told), tuple(passed))


def _fold(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The first of each page and of the file, then how many more there are, and where."""
    counts: Counter[int] = Counter()
    untold: Counter[int] = Counter()
    for fault in faults:
        counts[fault.page] += 1
        if counts[fault.page] <= _TOLD and counts.total() - untold.total() <= _TOLD_ALL:
            yield fault
        else:
            untold[fault.page] += 1
    if untold:
        more = untold.total()
        where = f"{pages(sorted(filter(None, untold)))}: " if any(untold) else ""
        yield Fault(f"{where}the same {counted(more, 'time')} more", min(untold))
