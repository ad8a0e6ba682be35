"""How problems are told: lines for people, JSON for programs."""

import io
import json
import os
from pathlib import Path

import pytest

from layout.messages import Progress, as_json, as_lines, make_messages, summary
from layout.model.diagnostics import Diagnostic, Severity, SourceSpan

OVERSET = Diagnostic("overset", "12 lines over", "cut 60 words", SourceSpan("issue.yaml", 14, 7), 1, "lead")
LOOSE = Diagnostic("loose-line", "a loose line", "", SourceSpan("articles/a.md", 9, 1))
SMALL = Diagnostic("image-coarse", "80 ppi", "find a larger file", SourceSpan("articles/a.md", 3, 5))


def test_line_names_file_line_column_severity_code_and_hint() -> None:
    messages = make_messages([OVERSET], "issue.yaml", {})
    text = as_lines(messages, "paper", notes=False, colour=False)
    assert text == f"{os.path.join('paper', 'issue.yaml')}:14:7: error overset: 12 lines over\n    cut 60 words\n"


def test_plan_comes_first_then_files_then_lines_and_each_thing_once() -> None:
    messages = make_messages([SMALL, LOOSE, OVERSET, OVERSET], "issue.yaml", {})
    assert [m.diagnostic for m in messages] == [OVERSET, SMALL, LOOSE]


def test_a_problem_without_a_place_is_the_plans() -> None:
    (message,) = make_messages([Diagnostic("overset", "x")], "issue.yaml", {})
    assert str(message) == "issue.yaml:1:1: error overset: x"


def test_printer_profile_changes_severities() -> None:
    (message,) = make_messages([SMALL], "issue.yaml", {"image-coarse": "error"})
    assert message.severity is Severity.ERROR
    assert summary((message,)) == "1 error, no warnings"


def test_notes_are_counted_unless_asked_for() -> None:
    messages = make_messages([LOOSE, SMALL], "issue.yaml", {})
    assert "a loose line" not in as_lines(messages, "", notes=False, colour=False)
    assert "1 loose-line; --notes" in as_lines(messages, "", notes=False, colour=False)
    assert "a loose line" in as_lines(messages, "", notes=True, colour=False)


def test_colour_only_where_wanted() -> None:
    messages = make_messages([SMALL], "issue.yaml", {})
    assert "\033" not in as_lines(messages, "", notes=False, colour=False)
    assert "\033[1;33mwarning image-coarse\033[0m:" in as_lines(messages, "", notes=False, colour=True)


def test_json_holds_everything() -> None:
    (row,) = json.loads(as_json(make_messages([OVERSET], "issue.yaml", {})))
    assert row == {
        "file": "issue.yaml", "line": 14, "column": 7, "severity": "error", "code": "overset",
        "message": "12 lines over", "hint": "cut 60 words", "page": 1, "slot": "lead",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("diagnostics", "told"),
    [((), "no warnings"), ((SMALL,), "1 warning"), ((OVERSET, OVERSET, SMALL), "1 error, 1 warning")],
)
def test_summary(diagnostics: tuple[Diagnostic, ...], told: str) -> None:
    assert summary(make_messages(diagnostics, "issue.yaml", {})) == told


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_bar_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        progress = Progress(2, stream)
        progress.step("reading")
        progress.step("composing")
        progress.clear()
        assert ("[####" in stream.getvalue() and "composing" in stream.getvalue()) is shown
        assert stream.getvalue().endswith("\r\033[K") is shown


def test_paths_are_those_of_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    messages = make_messages([OVERSET], "issue.yaml", {})
    assert as_lines(messages, str(tmp_path / "july"), notes=False, colour=False).startswith(
        os.path.join("july", "issue.yaml") + ":14:7:"
    )
