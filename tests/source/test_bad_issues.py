"""Every folder of ``bad/`` holds one kind of fault; its ``expected.txt`` is all that one run says about it."""

import struct
import zlib
from pathlib import Path

import pytest

from layout.engine import Engine
from layout.model.diagnostics import CODES, Severity, SourceSpan
from layout.source.reader import read_issue

BAD = Path(__file__).parent / "bad"
#: Faults that show only when pages are composed.
COMPOSED = ("corrupt-picture", "missing-glyph", "unknown-font", "unreadable-font")
CASES = sorted(folder.name for folder in BAD.iterdir() if folder.is_dir() and folder.name not in COMPOSED)


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


@pytest.mark.parametrize("name", COMPOSED)
def test_says_what_shows_in_composing(name: str) -> None:
    assert errors(str(BAD / name)).replace(f"{BAD / name}/", "") == (BAD / name / "expected.txt").read_text("utf-8")


def errors(folder: str) -> str:
    read = read_issue(folder)
    assert read.diagnostics == ()
    assert read.value.issue is not None
    composed = Engine(read.value.issue).compose()
    found = [read.value.locations.resolve(d) for d in composed.diagnostics if d.severity is Severity.ERROR]
    return "".join(f"{d.at}: {d.severity} {d.code}: {d.message}\n    {d.hint}\n" for d in found)


def test_a_picture_over_the_limit_is_not_opened(tmp_path: Path) -> None:
    size = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0)
    forged = b"\x89PNG\r\n\x1a\n"
    for name, content in ((b"IHDR", size), (b"IDAT", bytes(64)), (b"IEND", b"")):
        forged += struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    for file in ("issue.yaml", "articles/a.md"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes((BAD / "corrupt-picture" / file).read_bytes())
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "p.jpg").write_bytes(forged)
    assert errors(str(tmp_path)).startswith("articles/a.md:4:5: error picture-limit: ")


def test_most_faults_are_errors() -> None:
    faults = [d for name in CASES for d in read_issue(str(BAD / name)).diagnostics]
    warnings = {d.code for d in faults if d.severity is not Severity.ERROR}
    assert warnings == {"not-placed", "case-differs", "language-unknown"}
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


def test_a_film_by_the_name_of_an_article_is_not_read_whole(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    with (tmp_path / "articles" / "a.md").open("wb") as film:
        film.truncate(50_000_000)  # takes no room on the disk
    (tmp_path / "issue.yaml").write_text(
        "date: 2026-11-20\npaper: {name: The Lantern}\npages: [{template: front, slots: {lead: articles/a.md}}]\n"
    )
    (found,) = read_issue(str(tmp_path)).diagnostics
    assert (found.code, found.message) == ("unreadable-file", "cannot be read: it is too long for a text")
    assert found.hint == "name a text here"


def test_an_unreadable_file_is_a_diagnostic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = tmp_path / "issue.yaml"
    plan.write_text("date: 2026-11-20\n")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    composed = read_issue(str(plan))
    assert [(d.code, d.message) for d in composed.diagnostics] == [
        ("unreadable-file", "cannot be read: Permission denied"),
    ]  # fmt: skip
