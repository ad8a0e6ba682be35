"""What the program's own files say is kept between runs, but never a fault of theirs, and nothing of anyone else's."""

from pathlib import Path

import pytest

from layout.builtin.resources import names, resource
from layout.source import files
from layout.source.files import read_house_yaml, read_yaml
from layout.source.folders import Folders
from layout.source.report import FileReport, Report
from layout.source.schema.printer import PRINTER
from layout.source.schema.styles import STYLES
from layout.source.schema.template import TEMPLATE


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "newslayout"


def house() -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = [(resource("styles.yaml"), STYLES)]
    found += [(resource("templates", f"{name}.yaml"), TEMPLATE) for name in names("templates", ".yaml")]
    return found + [(resource("printers", f"{name}.yaml"), PRINTER) for name in names("printers", ".yaml")]


def test_kept_values_are_those_of_the_file(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = [read_house_yaml(file, table, Folders(""), FileReport(Report(), file)) for file, table in house()]  # type: ignore[arg-type]
    assert len(list(cache.glob("house-*.table"))) == len(first)
    plain = [read_yaml(file, table, Folders(""), FileReport(Report(), file)) for file, table in house()]  # type: ignore[arg-type]
    monkeypatch.setattr(files, "compose", None)  # nothing is read as YAML now
    kept = [read_house_yaml(file, table, Folders(""), FileReport(Report(), file)) for file, table in house()]  # type: ignore[arg-type]
    assert first == plain == kept


def test_a_fault_is_told_every_time(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "styles.yaml").write_text("styles: {body: {size: 0 pt, leading: 11 pt}}\n")
    monkeypatch.setattr(files, "resource", lambda *_: str(tmp_path / "styles.yaml"))
    for _ in range(2):
        report = Report()
        values = read_house_yaml(str(tmp_path / "styles.yaml"), STYLES, Folders(""), FileReport(report, "styles.yaml"))
        assert [d.code for d in report.diagnostics] == ["bad-length"]
        assert values == {"styles": {"body": {"leading": 11.0}}}
    assert not cache.exists()


def test_the_files_of_an_issue_are_not_kept(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "styles.yaml").write_text("shares: {caption: 0.5}\n")
    report = FileReport(Report(), "styles.yaml")
    assert read_house_yaml(str(tmp_path / "styles.yaml"), STYLES, Folders(""), report) == {"shares": {"caption": 0.5}}
    assert report.values[("shares", "caption")].line == 1
    assert not cache.exists()
