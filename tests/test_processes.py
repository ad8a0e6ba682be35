"""The program by itself uses all processors, and paints pages while others are composed: the file is the same."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from layout.cli import main
from layout.engine import Engine
from layout.job import DONE
from layout.pdf.export import write_pdf
from layout.pdf.press import press_for
from layout.source.reader import read_issue


def test_the_file_is_the_same_whoever_makes_it(
    sample: Path, tmp_path: Path, python: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    alone, several = tmp_path / "alone.pdf", tmp_path / "several.pdf"
    done = python("-m", "layout", "render", str(sample), "-o", str(several))
    assert done.returncode == DONE, done.stderr
    assert main(["render", str(sample), "-o", str(alone)]) == DONE
    assert several.read_bytes() == alone.read_bytes()
    issue = read_issue(str(sample)).value.issue
    assert issue is not None
    engine = Engine(issue)
    press = press_for(issue, issue.edition).value
    assert write_pdf(engine.compose().value, engine.book, issue.printer, press=press).value == alone.read_bytes()
