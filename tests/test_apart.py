"""Work done by a process of its own: its value, or ours where it fails; and a render that is read apart."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from layout.apart import done_apart, worth_forking

pytestmark = pytest.mark.skipif(not worth_forking(), reason="one processor, or no forking")


def test_the_value_comes_from_another_process() -> None:
    ready: list[int] = []
    number = done_apart(os.getpid, lambda: ready.append(1))
    assert number != os.getpid()
    assert ready == [1]


def test_what_cannot_be_handed_over_is_done_here() -> None:
    made = done_apart(lambda: (os.getpid(), lambda: 3), lambda: None)
    assert made[0] == os.getpid()
    assert made[1]() == 3


def test_a_fault_is_met_here() -> None:
    def work() -> int:
        raise ValueError("as it is")

    with pytest.raises(ValueError, match="as it is"):
        done_apart(work, lambda: None)


def test_large_values_pass() -> None:
    assert done_apart(lambda: b"x" * 3_000_000, lambda: None) == b"x" * 3_000_000


def test_faults_of_the_copy_are_told_as_when_read_here(root: Path) -> None:
    plan = root / "tests" / "source" / "bad" / "everything-at-once" / "issue.yaml"
    told = subprocess.run(
        [sys.executable, "-m", "layout", "check", str(plan)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert "Traceback" not in told.stderr
    assert told.stderr.count(": error ") > 3


def test_without_another_process_both_are_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise OSError("no more processes")

    monkeypatch.setattr(os, "fork", refused)
    ready: list[int] = []
    assert done_apart(os.getpid, lambda: ready.append(1)) == os.getpid()
    assert ready == [1]
