"""Problems come in; rows of a list and words for how many there are go out, the same wherever problems are listed."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from gui.dialogs import sentence
from gui.icons import icon
from gui.languages.messages import spoken
from gui.theme import colours
from layout.messages import Message
from layout.model.diagnostics import Severity

MESSAGE = Qt.ItemDataRole.UserRole
#: The icons of the severities.
ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def tint(severity: Severity) -> str:
    """The colour of a severity, in the theme of the moment."""
    ink = colours()
    return {Severity.ERROR: ink.error, Severity.WARNING: ink.warning, Severity.NOTE: ink.note}[severity].name()


def page_of(message: Message) -> str:
    """``2.foot``; "" where the problem stands on no page."""
    found = message.diagnostic
    return f"{found.page}.{found.slot}".rstrip(".") if found.page else ""


def source_of(message: Message) -> str:
    """The line of the file."""
    return f"{message.file}:{message.line}"


def place_of(message: Message) -> str:
    """``2.foot``, or the line of a file where the problem stands on no page."""
    return page_of(message) or source_of(message)


def order_by(column: int) -> "Callable[[Message], tuple[object, ...]]":
    """How rows are sorted by a column of the list: the worst first, by page (2), or by file (3)."""
    rank = {severity: number for number, severity in enumerate(Severity)}

    def key(message: Message) -> tuple[object, ...]:
        found = message.diagnostic
        page, worst, line = (found.page or 9999, found.slot), rank[message.severity], (message.file, message.line)
        match column:
            case 2:
                return (*page, worst, *line)
            case 3:
                return (*line, worst, *page)
            case _:
                return (worst, *page, *line)

    return key


def problem_row(message: Message) -> QTreeWidgetItem:
    """Words and place."""
    found = message.diagnostic
    row = QTreeWidgetItem([sentence(spoken(found.message)), place_of(message)])
    row.setIcon(0, icon(ICONS[message.severity], tint(message.severity)))
    row.setData(0, MESSAGE, message)
    row.setToolTip(0, whole_text(message))
    return row


def whole_text(message: Message) -> str:
    """A problem with its hint and place, as it is copied and shown in full."""
    found = message.diagnostic
    place = f"{message.file}:{message.line}:{message.column}: {message.severity} {found.code}:"
    return "\n".join(part for part in (f"{place} {spoken(found.message)}", spoken(found.hint)) if part)


def worst_first(messages: Iterable[Message]) -> list[Message]:
    """By severity, then by page, files last."""
    return sorted(messages, key=order_by(0))


def counts_of(messages: Iterable[Message]) -> dict[Severity, int]:
    """How many there are of each severity."""
    counts = dict.fromkeys(Severity, 0)
    for message in messages:
        counts[message.severity] += 1
    return counts


def counted(counts: Mapping[Severity, int]) -> str:
    """``2 errors, 1 warning, 3 notes``; "" for none."""
    parts = []
    if counts[Severity.ERROR]:
        parts.append(QCoreApplication.translate("Problems", "%n error(s)", "", counts[Severity.ERROR]))
    if counts[Severity.WARNING]:
        parts.append(QCoreApplication.translate("Problems", "%n warning(s)", "", counts[Severity.WARNING]))
    if counts[Severity.NOTE]:
        parts.append(QCoreApplication.translate("Problems", "%n note(s)", "", counts[Severity.NOTE]))
    return ", ".join(parts)
