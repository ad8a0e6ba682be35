"""Every folder of ``bad/`` holds one kind of fault; its ``expected.txt`` is all that one run says about it."""

import os
from pathlib import Path

import pytest

from layout.model.diagnostics import CODES, Severity, SourceSpan
from layout.source.reader import read_issue

BAD = Path(__file__).parent / "bad"
CASES = sorted(folder.name for folder in BAD.iterdir() if folder.is_dir())


def said(name: str) -> str:
    lines = ""
    for diagnostic in read_issue(str(BAD / name)).diagnostics:
        lines += f"{diagnostic.at}: {diagnostic.severity} {diagnostic.code}: {diagnostic.message}\n"
        lines += f"    {diagnostic.hint}\n"
    return lines


@pytest.mark.parametrize("name", CASES)
def test_says_file_line_column_and_hint(name: str) -> None:
    assert said(name) == (BAD / name / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_every_fault_has_a_place_in_an_existing_file_and_a_hint(name: str) -> None:
    composed = read_issue(str(BAD / name / "issue.yaml"))
    assert composed.diagnostics
    for diagnostic in composed.diagnostics:
        assert diagnostic.code in CODES
        assert diagnostic.hint, diagnostic
        assert isinstance(diagnostic.at, SourceSpan)
        text = (BAD / name / diagnostic.at.file).read_bytes().decode("utf-8", "replace")
        lines = text.split("\n")
        if diagnostic.code != "not-placed":
            assert 1 <= diagnostic.at.line <= len(lines)
            assert 1 <= diagnostic.at.column <= len(lines[diagnostic.at.line - 1]) + 1


def test_most_faults_are_errors() -> None:
    faults = [d for name in CASES for d in read_issue(str(BAD / name)).diagnostics]
    warnings = {d.code for d in faults if d.severity is not Severity.ERROR}
    assert warnings == {"not-placed", "case-differs"}
    assert len({d.code for d in faults}) > 20


def test_a_fault_in_one_place_does_not_hide_another() -> None:
    codes = {d.code for d in read_issue(str(BAD / "everything-at-once")).diagnostics}
    assert codes >= {
        "bad-date", "unknown-key", "unknown-name", "missing-file", "duplicate-key", "wrong-kind", "placed-twice",
        "slot-geometry", "bad-length", "markdown", "unknown-refer", "container", "not-utf8",
    }  # fmt: skip


def test_what_can_be_read_is_read_in_spite_of_faults() -> None:
    issue = read_issue(str(BAD / "everything-at-once")).value.issue
    assert issue is not None
    assert len(issue.edition.pages) == 3
    assert "articles/a.md" in issue.edition.articles


def test_a_missing_issue_is_a_diagnostic(tmp_path: Path) -> None:
    composed = read_issue(str(tmp_path / "nowhere.yaml"))
    assert [d.code for d in composed.diagnostics] == ["missing-file"]
    assert composed.value.issue is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_issue_is_a_diagnostic(tmp_path: Path) -> None:
    plan = tmp_path / "issue.yaml"
    plan.write_text("date: 2026-11-20\n")
    plan.chmod(0)
    assert [d.code for d in read_issue(str(plan)).diagnostics] == ["unreadable-file"]
