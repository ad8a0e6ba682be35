"""One window has the right to change an issue; who has it is told."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.files.lock import Holder, IssueLock, Right

_HOLD = """
import sys, time
from gui.files.lock import IssueLock
lock = IssueLock(sys.argv[1])
print(lock.take().value, flush=True)
time.sleep(60)
"""


@pytest.fixture
def plan(folder: Path) -> str:
    return str(folder / "issue.yaml")


@pytest.fixture
def other(plan: str) -> Iterator["subprocess.Popen[str]"]:
    """Another program that has the issue open."""
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen([sys.executable, "-c", _HOLD, plan], stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ours\n"
        yield process
        process.kill()


def test_one_has_it_at_a_time(plan: str) -> None:
    lock = IssueLock(plan)
    assert lock.take() is Right.OURS
    assert lock.take() is Right.OURS
    assert os.path.basename(lock.file) == ".issue.yaml.lock"
    second = IssueLock(os.path.join(os.path.dirname(plan), ".", "issue.yaml"))
    assert second.take() is Right.OTHERS
    assert second.holder.process == os.getpid()
    second.release()
    assert os.path.exists(lock.file)
    lock.release()
    lock.release()
    assert not os.path.exists(lock.file)
    assert second.take() is Right.OURS
    second.release()


def test_who_has_it(plan: str, other: "subprocess.Popen[str]") -> None:
    lock = IssueLock(plan)
    assert lock.take() is Right.OTHERS
    assert lock.holder.process == other.pid
    assert lock.holder.host
    assert lock.holder.user
    assert f"(process {other.pid})" in lock.holder.told()
    assert Holder().told() == "somebody on ? (process ?)"


def test_a_dead_program_has_it_no_more(plan: str, other: "subprocess.Popen[str]") -> None:
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert os.path.exists(os.path.join(os.path.dirname(plan), ".issue.yaml.lock"))
    lock = IssueLock(plan)
    assert lock.take() is Right.OURS
    lock.release()


def test_it_is_taken_from_another_machine_when_the_editor_says_so(plan: str) -> None:
    lock = IssueLock(plan)
    Path(lock.file).write_text("4711\nlayout\nnewsdesk-2\nanother-machine\nanother-boot\n")
    assert lock.take() is Right.OTHERS
    assert (lock.holder.process, lock.holder.host) == (4711, "newsdesk-2")
    assert lock.take(force=True) is Right.OURS
    assert lock.holder == Holder()
    lock.release()


def test_a_read_only_folder(powerless: Path) -> None:
    lock = IssueLock(str(powerless / "issue.yaml"))
    assert lock.take() is Right.READ_ONLY
    lock.release()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert IssueLock(str(tmp_path / "nowhere" / "issue.yaml")).take() in (Right.READ_ONLY, Right.UNGUARDED)
