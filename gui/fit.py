"""Lines over and under come in, the words of the fit meter go out: one and the same on the page and in lists."""

from typing import Literal

from PySide6.QtCore import QCoreApplication

from layout.engine import UNDERSET_SHOWN

Fit = Literal["fits", "over", "under"]


def fit_of(over: int, under: int) -> Fit:
    """Nobody sees a line or two of white at a slot's foot; a line too much is always too much."""
    if over:
        return "over"
    return "under" if under > UNDERSET_SHOWN else "fits"


def fit_sign(over: int, under: int) -> str:
    """As short as can be: ``+11``, ``−6``, ``fits``."""
    match fit_of(over, under):
        case "over":
            return f"+{over}"
        case "under":
            return f"−{under}"
        case "fits":
            return QCoreApplication.translate("Fit", "fits")


def fit_text(over: int, under: int) -> str:
    """In words: ``11 lines over``."""
    match fit_of(over, under):
        case "over":
            return QCoreApplication.translate("Fit", "%n line(s) over", "", over)
        case "under":
            return QCoreApplication.translate("Fit", "%n line(s) under", "", under)
        case "fits":
            return QCoreApplication.translate("Fit", "fits")
