"""A finished press file is opened again before it is moved into place; one with errors never is."""

import argparse
import os
import re
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from layout import cli
from layout.handover import Finished, Wishes, hand_over
from layout.job import DONE, FAULTY, Job
from layout.model.printer import PrinterProfile
from layout.scaffold import write_issue
from tests.recheck.good import good, open_good, saved
from tests.recheck.spoil import add

PRINTER = PrinterProfile("plant", overprint_below=12.0)
KIND = "X-4"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))


@pytest.fixture
def job(plan: Path) -> Job:
    options = argparse.Namespace(issue=str(plan), alone=False, json=False, notes=False, purpose="press", drafts="")
    job = Job(options)
    job.read(steps=1)
    return job


def spoilt(content: bytes) -> bytes:
    with open_good(KIND) as pdf:
        add(pdf, content)
        return saved(pdf, KIND)


def test_a_sound_file_is_moved_into_place(job: Job, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out" / "x.pdf"
    assert hand_over(job, [Finished(str(target), good(KIND), 2)], Wishes(PRINTER), time.perf_counter()) == DONE
    assert target.read_bytes() == good(KIND)
    line = r"\S+x\.pdf: 2 pages, \d+\.\d\d s, re-checked in \d\.\d\d s, \S+ warnings?\n"
    assert re.fullmatch(line, capsys.readouterr().out)


def test_a_file_with_an_error_leaves_the_old_one(job: Job, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target, other = tmp_path / "out" / "x.pdf", tmp_path / "out" / "y.pdf"
    target.parent.mkdir()
    target.write_bytes(b"the old one")
    files = [
        Finished(str(other), good(KIND), 2),
        Finished(str(target), spoilt(b"1 0 0 rg 100 100 50 50 re f"), 2, plan=(1, 2)),
    ]
    assert hand_over(job, files, Wishes(PRINTER), time.perf_counter()) == FAULTY
    assert target.read_bytes() == b"the old one"
    assert os.listdir(target.parent) == ["x.pdf"]  # not the sound one either, nor any rest
    told = capsys.readouterr()
    assert "x.pdf:1:1: error rgb-fill: page 1: an area at 28 × 95 mm is DeviceRGB" in told.err
    assert "nothing written" in told.out
    assert [message.diagnostic.page for message in job.messages if message.diagnostic.code == "rgb-fill"] == [1]


def test_a_file_that_claims_nothing_is_not_held_to_its_kind(job: Job, tmp_path: Path) -> None:
    """Where the printer profile makes a warning of what its standard forbids, why it claims nothing is told."""
    target = tmp_path / "x.pdf"
    with pikepdf.open(BytesIO(spoilt(b"1 0 0 rg 100 100 50 50 re f"))) as pdf:
        del pdf.Root.OutputIntents
        out = BytesIO()
        pdf.save(out)
    files = [Finished(str(target), out.getvalue(), 2, claims=False)]
    assert hand_over(job, files, Wishes(PRINTER), time.perf_counter()) == DONE
    assert target.exists()


def test_of_lesser_things_one_is_told_and_how_many_there_are(job: Job, tmp_path: Path) -> None:
    content = b"/Knock gs 0.5 0.4 0.4 0.3 k " + b"".join(
        b"BT /F1 %d Tf 50 %d Td <0001> Tj ET " % (size, 40 * size) for size in (7, 8, 9)
    )
    file = Finished(str(tmp_path / "x.pdf"), spoilt(content), 2)
    known = len(job.messages)
    assert hand_over(job, [file], Wishes(PRINTER), time.perf_counter()) == DONE
    (told,) = [message.diagnostic for message in job.messages if message.diagnostic.code == "small-type-inks"]
    assert told.hint.endswith(f"2 more such: layout check {file.path} --printer plant")
    assert len(job.messages) == known + 1


def test_what_was_told_of_one_file_is_told_of_the_next(job: Job, tmp_path: Path) -> None:
    content = b"/Knock gs 0.5 0.4 0.4 0.3 k BT /F1 8 Tf 50 250 Td <0001> Tj ET"
    files = [Finished(str(tmp_path / name), spoilt(content), 2) for name in ("x.pdf", "y.pdf")]
    assert hand_over(job, files, Wishes(PRINTER), time.perf_counter()) == DONE
    told = [message.file for message in job.messages if message.diagnostic.code == "small-type-inks"]
    assert sorted(map(os.path.basename, told)) == ["x.pdf", "y.pdf"]


def test_severities_are_the_printers(job: Job, tmp_path: Path) -> None:
    strict = replace(PRINTER, severities=type(PRINTER.severities)({"small-type-inks": "error"}))
    content = b"/Knock gs 0.5 0.4 0.4 0.3 k BT /F1 8 Tf 50 250 Td <0001> Tj ET"
    assert job.issue is not None
    job.issue = replace(job.issue, printer=strict)
    file = Finished(str(tmp_path / "x.pdf"), spoilt(content), 2)
    assert hand_over(job, [file], Wishes(strict), time.perf_counter()) == FAULTY
    assert not os.path.exists(file.path)


@pytest.mark.parametrize(("wish", "says"), [((), True), (("--no-recheck",), False), (("--for", "screen"), False)])
def test_the_command(plan: Path, capsys: pytest.CaptureFixture[str], wish: tuple[str, ...], says: bool) -> None:
    assert cli.main(["render", str(plan), *wish]) == DONE
    assert ("re-checked in" in capsys.readouterr().out) is says


def test_a_file_a_page_is_checked_too(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printers = plan.parent / "printers"
    printers.mkdir()
    (printers / "plates.yaml").write_text("files: pages\n")
    assert cli.main(["render", str(plan), "--printer", "plates"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(re.search(r"-0[12]\.pdf: 1 page, \S+ s, re-checked in ", line) for line in lines)


def test_colour_that_the_issue_has_bought_is_no_fault(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The profile's own colour pages are those of a whole issue; the file may hold some pages, and the issue more."""
    text = plan.read_text("utf-8").replace("format: tabloid", "format: tabloid\ncolour: [2]", 1)
    plan.write_text(text, "utf-8")
    printers = plan.parent / "printers"
    printers.mkdir()
    (printers / "strict.yaml").write_text(
        "colour_pages: {1: [], 2: [1]}\nseverities: {colour-page: error, small-type-inks: note}\n"
    )
    for pages in ("1-2", "2"):
        assert cli.main(["render", str(plan), "--printer", "strict", "--pages", pages]) == DONE, capsys.readouterr()
