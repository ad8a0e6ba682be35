"""``layout check FILE.pdf``."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from layout import cli, job
from tests.recheck.good import good, open_good, saved
from tests.recheck.spoil import add, found

Python = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A file with RGB in it, in the folder out/ of an issue."""
    file = tmp_path / "out" / "bell.pdf"
    file.parent.mkdir()
    with open_good("X-1a:2003") as pdf:
        add(pdf, b"1 0 0 rg 100 100 50 50 re f")
        file.write_bytes(saved(pdf))
    return file


def test_a_good_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bell.PDF"
    file.write_bytes(good("X-1a:2003"))
    assert cli.main(["check", str(file)]) == job.DONE
    assert capsys.readouterr().out == f"{file}: no warnings for coldset-us\n"


def test_a_bad_file(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(bad), "--printer", "coldset-us"]) == job.FAULTY
    told = capsys.readouterr()
    assert "bell.pdf:1:1: error rgb-fill: page 1: an area at 28 × 95 mm is DeviceRGB (RGB 255 0 0)" in told.err
    assert "1 error" in told.out


def test_the_papers_own_profile_beside_the_issue(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (bad.parent.parent / "printers").mkdir()
    profile = "kind: X-1a:2003\nseverities: {rgb-fill: warning}\ncondition: CGATS TR 002\n"
    (bad.parent.parent / "printers" / "plant.yaml").write_text(profile, encoding="utf-8")
    assert cli.main(["check", str(bad), "--printer", "plant"]) == job.DONE
    assert "warning rgb-fill" in capsys.readouterr().err


def test_as_json(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json", str(bad)]) == job.FAULTY
    (message,) = json.loads(capsys.readouterr().out)
    assert (message["file"], message["code"], message["page"]) == ("bell.pdf", "rgb-fill", 1)
    assert message["hint"]


def test_a_file_that_is_no_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bell.pdf"
    file.write_bytes(b"no such thing")
    assert cli.main(["check", str(file)]) == job.FAULTY
    assert "error bad-pdf: the file cannot be read: it does not begin with %PDF" in capsys.readouterr().err


def test_a_file_or_a_profile_that_is_not_there(tmp_path: Path, bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(tmp_path / "none.pdf")]) == job.CANNOT_START
    assert cli.main(["check", str(bad), "--printer", "nobody"]) == job.CANNOT_START
    assert "there is no such printer profile" in capsys.readouterr().err


def test_what_is_wrong_everywhere_is_told_some_times_and_counted(tmp_path: Path) -> None:
    with open_good("X-1a:2003") as pdf:
        for page in range(2):
            add(pdf, b"".join(b"0 0 %f rg 100 100 50 50 re f\n" % (n / 20) for n in range(15)), page)
        told = [message for code, message in found(saved(pdf), "X-1a:2003") if code == "rgb-fill"]
    assert len(told) == 8 + 8 + 1
    assert told[-1] == "pages 1-2: the same 14 times more"
    with open_good("X-1a:2003") as pdf:
        for _ in range(40):
            pdf.pages.append(pdf.pages[0])
        for page in range(42):
            add(pdf, b"0 0 1 rg 100 100 50 50 re f 1 0 0 rg 100 100 50 50 re f", page)
        told = [message for code, message in found(saved(pdf), "X-1a:2003") if code == "rgb-fill"]
    assert len(told) == 41
    assert told[-1] == "pages 21-42: the same 44 times more"


def test_neither_reportlab_nor_the_desk_is_loaded(tmp_path: Path, python: Python) -> None:
    file = tmp_path / "bell.pdf"
    file.write_bytes(good("X-1a:2003"))
    done = python("-c", f"import sys; from layout.cli import main; main(['check', {str(file)!r}]); print(*sys.modules)")
    loaded = set(done.stdout.split())
    assert "pypdf" in loaded
    assert not loaded & {"reportlab", "PySide6", "gui", "uharfbuzz", "layout.engine"}
