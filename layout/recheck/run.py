"""A finished PDF and a printer profile come in; a Diagnostic for everything that is wrong with it goes out."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator

from layout.model.diagnostics import Diagnostic, SourceSpan
from layout.model.printer import PrinterProfile
from layout.recheck import checks
from layout.recheck.check import CHECKS, Fault, Rules, pages
from layout.recheck.kinds import kind_of
from layout.recheck.opening import PATIENCE, CannotRead, Clock, Locked, TooMuch
from layout.recheck.reading import survey

__all__ = ["checks", "recheck"]

_AGAIN = "Export it again from the program that made it."
#: Of one kind on one page so many are told one by one.
_TOLD = 8
#: And so many of one kind in the file.
_TOLD_ALL = 40


def recheck(
    pdf: bytes | str | os.PathLike[str], profile: PrinterProfile, name: str = "", patience: float = PATIENCE
) -> tuple[Diagnostic, ...]:
    """Everything that the print shop of ``profile`` would send a PDF back for, in the order of the checks.

    ``pdf`` is a path, or a file's bytes; ``name`` is what messages call it. A broken or hostile file is one more
    diagnostic, never an exception; only a file that is not there raises OSError.
    """
    if isinstance(pdf, bytes):
        data = pdf
    else:
        name = name or os.path.basename(os.fspath(pdf))
        with open(pdf, "rb") as file:
            data = file.read()
    span = SourceSpan(name) if name else None
    try:
        found = survey(data, Clock(patience))
    except Locked:
        return (Diagnostic("encrypted", "the file is encrypted and does not open", CHECKS["encrypted"].hint, span),)
    except (CannotRead, TooMuch) as fault:
        return (Diagnostic("bad-pdf", f"the file cannot be read: {fault}", _AGAIN, span),)
    except (RecursionError, MemoryError) as fault:  # nested deeper, or larger, than any page is
        return (Diagnostic("bad-pdf", f"the file cannot be read: {type(fault).__name__}", _AGAIN, span),)
    rules = Rules(kind_of(profile.kind), profile)
    told = [Diagnostic("bad-pdf", trouble, _AGAIN, span) for trouble in found.troubles]
    if not found.sheets:
        told.append(Diagnostic("bad-pdf", "the file has no pages", _AGAIN, span))
    for check in CHECKS.values():
        told += (
            Diagnostic(check.id, fault.message, check.hint, span, fault.page)
            for fault in _fold(check.judge(found, rules))
        )
    return tuple(told)


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
        yield Fault(f"{where}the same {more} time{'' if more == 1 else 's'} more", min(untold))
