"""A page sent to the printer is closed with its seal; a corrected one is a file with its version in its name."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from layout import cli, job
from layout.preflight.closing import page_seal
from layout.scaffold import write_issue
from layout.source.reader import read_issue
from layout.target import Piece, default_path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A leaf."""
    return Path(write_issue(str(tmp_path / "issue"), "tabloid", 1, "en"))


def test_a_closed_page_that_changed_goes_to_the_press_as_a_version_of_its_own(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = plan.read_text("utf-8")
    plan.write_text(f"{text.rstrip()}\n    closed: true\n", "utf-8")
    assert cli.main(["check", "--notes", str(plan)]) == job.DONE
    (seal,) = re.findall(r"closed without a seal; as it is now, that is ([0-9a-f]{16})", capsys.readouterr().err)
    plan.write_text(f"{text.rstrip()}\n    closed: {seal}\n", "utf-8")
    assert cli.main(["check", str(plan)]) == job.DONE
    story = plan.parent / "articles" / "welcome.md"
    story.write_text(story.read_text("utf-8").replace("headline: ", "headline: Not ", 1), "utf-8")
    assert cli.main(["check", str(plan)]) == job.FAULTY
    assert "error closed-changed: page 1 is closed" in capsys.readouterr().err
    assert cli.main(["render", str(plan)]) == job.FAULTY
    assert not (plan.parent / "out").exists()
    assert cli.main(["render", str(plan), "--pages", "1", "--version", "2"]) == job.DONE
    assert os.listdir(plan.parent / "out") == ["the-morning-placeholder-1-01-v2.pdf"]


def test_the_seal_is_that_of_the_composed_page(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from layout.engine import Engine

    plan.write_text(f"{plan.read_text('utf-8').rstrip()}\n    closed: true\n", "utf-8")
    assert cli.main(["check", "--notes", str(plan)]) == job.DONE
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    assert page_seal(Engine(issue).compose().value.pages[0]) in capsys.readouterr().err


def test_names_of_versions(plan: Path) -> None:
    issue = read_issue(str(plan)).value.issue
    assert issue is not None

    def name(pattern: str, piece: Piece, purpose: str = "") -> str:
        printer = replace(issue.printer, file_name=pattern)
        return os.path.basename(default_path(replace(issue, printer=printer), issue.edition, purpose, piece))

    assert name("{title}", Piece()) == "the-morning-placeholder.pdf"
    assert name("{title}", Piece(version=3)) == "the-morning-placeholder-v3.pdf"
    assert name("{title}", Piece(pages=(5,), version=2)) == "the-morning-placeholder-05-v2.pdf"
    assert name("{title}", Piece(pages=(5, 7), version=2)) == "the-morning-placeholder-05+07-v2.pdf"
    assert name("{number}_{page:02d}_{version}", Piece(pages=(5,))) == "1_05_1.pdf"
    assert name("{number}_{page:02d}_{version}", Piece(pages=(5,), version=2)) == "1_05_2.pdf"
    assert name("{number}_{folio}", Piece((5,), "A5", 2), "proof") == "1_A5-proof-v2.pdf"


@pytest.mark.parametrize("version", ["0", "-1", "x"])
def test_a_version_is_a_number_from_one_on(plan: Path, version: str) -> None:
    with pytest.raises(SystemExit):
        cli.main(["render", str(plan), "--version", version])
