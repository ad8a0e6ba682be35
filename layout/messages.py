"""Diagnostics come in; lines for people, or a JSON list for programs, go out.

A line is ``file:line:column: severity code: message``, the form of compilers that editors and
terminals turn into a link (GNU Coding Standards, "Formatting Error Messages"); its hint stands
below it, indented.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TextIO

from layout.model.diagnostics import Diagnostic, Severity, SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[1;33m", Severity.NOTE: "\033[1;36m"}
_PLAIN = "\033[0m"


class Message(NamedTuple):
    """A diagnostic ready for printing: its point in a file, and the severity that the printer profile gives it."""

    file: str
    line: int
    column: int
    severity: Severity
    diagnostic: Diagnostic

    def __str__(self) -> str:
        return (
            f"{self.file}:{self.line}:{self.column}: {self.severity} {self.diagnostic.code}: {self.diagnostic.message}"
        )


def make_messages(diagnostics: Iterable[Diagnostic], plan: str, severities: Mapping[str, str]) -> tuple[Message, ...]:
    """Messages in the order of the files, the plan first, each once.

    ``plan`` is the issue file, named where a diagnostic has no place of its own; ``severities`` are
    the printer profile's, by code.
    """
    messages = {}
    for diagnostic in diagnostics:
        at = diagnostic.at if isinstance(diagnostic.at, SourceSpan) else SourceSpan(plan)
        severity = Severity(severities.get(diagnostic.code, diagnostic.severity))
        message = Message(at.file or plan, at.line or 1, at.column or 1, severity, diagnostic)
        messages[message[:4], diagnostic.code, diagnostic.message] = message
    return tuple(sorted(messages.values(), key=lambda m: (m.file != plan, m.file, m.line, m.column)))


def count(messages: Iterable[Message], severity: Severity) -> int:
    """How many messages are of one severity."""
    return sum(message.severity is severity for message in messages)


def summary(messages: tuple[Message, ...]) -> str:
    """``2 errors, 1 warning``; ``no warnings`` where all is well."""
    errors, warnings = count(messages, Severity.ERROR), count(messages, Severity.WARNING)
    words = [_plural(errors, "error")] if errors else []
    return ", ".join([*words, _plural(warnings, "warning")])


def _plural(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def as_lines(messages: Iterable[Message], folder: str, *, notes: bool, colour: bool) -> str:
    """The messages for people, with paths as seen from the working folder. Notes are counted unless asked for."""
    lines = []
    untold: dict[str, int] = {}
    near: dict[str, str] = {}
    for message in messages:
        if message.severity is Severity.NOTE and not notes:
            untold[message.diagnostic.code] = untold.get(message.diagnostic.code, 0) + 1
            continue
        if message.file not in near:
            near[message.file] = _near(os.path.join(folder, message.file))
        shown = message._replace(file=near[message.file])
        text = str(shown)
        if colour:
            word = f" {message.severity} {message.diagnostic.code}:"
            text = text.replace(word, f" {_COLOURS[message.severity]}{word[1:-1]}{_PLAIN}:", 1)
        lines.append(text)
        lines += [f"    {line}" for line in message.diagnostic.hint.splitlines()]
    if untold:
        kinds = ", ".join(f"{number} {code}" for code, number in sorted(untold.items()))
        lines.append(f"(not shown: {kinds}; --notes shows them)")
    return "".join(f"{line}\n" for line in lines)


def _near(path: str) -> str:
    """The path as one would type it here: relative where that stays below, or beside, the working folder."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if relative.count("..") > 2 else relative


def as_json(messages: Iterable[Message]) -> str:
    """The messages as a JSON list; ``file`` is relative to the issue folder."""
    import json  # only here: 4 ms of start-up

    return (
        json.dumps(
            [
                {
                    "file": message.file,
                    "line": message.line,
                    "column": message.column,
                    "severity": str(message.severity),
                    "code": message.diagnostic.code,
                    "message": message.diagnostic.message,
                    "hint": message.diagnostic.hint,
                    "page": message.diagnostic.page,
                    "slot": message.diagnostic.slot,
                }
                for message in messages
            ],
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
    )


def wants_colour(stream: TextIO) -> bool:
    """Colour goes to terminals only, and not where NO_COLOR (no-color.org) asks for none."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Progress:
    """A bar on a terminal, nothing on a pipe. ``step`` names what is being done now."""

    __slots__ = ("_done", "_steps", "_stream")

    WIDTH = 24

    def __init__(self, steps: int, stream: TextIO | None = None) -> None:
        stream = sys.stderr if stream is None else stream
        self._stream = stream if stream.isatty() and os.environ.get("TERM") != "dumb" else None
        self._steps = max(steps, 1)
        self._done = 0

    def step(self, doing: str) -> None:
        """One step further."""
        if self._stream is None:
            return
        full = self.WIDTH * self._done // self._steps
        self._stream.write(f"\r\033[K[{'#' * full}{'-' * (self.WIDTH - full)}] {doing}")
        self._stream.flush()
        self._done = min(self._done + 1, self._steps)

    def clear(self) -> None:
        """Leave the line as it was, for what is printed next."""
        if self._stream is not None:
            self._stream.write("\r\033[K")
            self._stream.flush()
