"""The list of all problems: every code once, each with its group, as grave as the printer takes it."""

import json
from pathlib import Path

import pytest

from layout import cli, job
from layout.catalogue import as_json, as_text, sections
from layout.model.diagnostics import CODES, Severity
from layout.preflight.check import CHECKS as OF_ISSUES
from layout.recheck.check import CHECKS as OF_PDFS


def test_it_holds_every_code_once() -> None:
    rows = [row.id for section in sections() for row in section.rows]
    assert sorted(rows) == sorted(CODES)
    assert {row["code"] for row in json.loads(as_json(sections()))} == set(CODES)
    assert [line.split()[0] for line in as_text(sections()).splitlines() if "  " in line] == rows


def test_a_check_stands_in_its_group_with_its_hint() -> None:
    found = {section.group: {row.id: row for row in section.rows} for section in sections()}
    for id, check in OF_ISSUES.items():
        assert found[check.group][id].hint == check.hint
    assert set(OF_PDFS) <= set(found["pdf"]) | {row.id for group in found.values() for row in group.values() if row.pdf}
    assert len(OF_ISSUES) >= 55


def test_hints_have_one_form() -> None:
    """As messages: in small letters, without a full stop; sentences are joined by a semicolon."""
    hints = [row.hint for section in sections() for row in section.rows if row.hint]
    assert len(hints) > 100
    for hint in hints:
        first = hint.split()[0]
        assert not first[0].isupper() or first[1:2].isupper(), hint
        assert not hint.endswith("."), hint
        assert ". " not in hint, hint


def test_a_printer_may_take_it_otherwise() -> None:
    (row,) = (row for section in sections({"runt": "error"}) for row in section.rows if row.id == "runt")
    assert row.severity is Severity.ERROR
    assert CODES["runt"].severity is Severity.NOTE


def test_check_list_prints_it_for_a_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "printers").mkdir()
    (tmp_path / "printers" / "ours.yaml").write_text("severities: {overset: note}\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["check", "--list", "--printer", "ours"]) == job.DONE
    assert " ".join(next(r for r in capsys.readouterr().out.splitlines() if r.startswith("overset")).split()[:2]) == (
        "overset note"
    )
    assert cli.main(["check", "--list", "--printer", "nobody"]) == job.CANNOT_START
