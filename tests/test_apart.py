"""Work done by a process of its own: its value, or ours where it fails; and a render that is read apart."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from layout.apart import Errand, done_apart, worth_forking

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


def test_an_errand_learns_on_what_to_work_when_it_has_begun() -> None:
    def doubled(asked: Callable[[], str]) -> tuple[int, str]:
        return os.getpid(), asked() * 2

    errand = Errand(doubled)
    errand.send("x" * 200_000)
    made = errand.fetch()
    assert made is not None
    process, text = made[0]
    assert process != os.getpid()
    assert text == "x" * 400_000


def test_what_goes_wrong_on_an_errand_is_known_and_no_more() -> None:
    def work(asked: Callable[[], int]) -> float:
        return 1 / asked()

    errand = Errand(work)
    errand.send(0)
    assert errand.fetch() is None


def test_an_errand_that_died_takes_no_question() -> None:
    def work(_asked: Callable[[], int]) -> int:
        os._exit(3)

    errand = Errand(work)
    errand.send(1)
    assert errand.fetch() is None


def test_an_errand_that_nobody_wants_is_gone() -> None:
    errand = Errand(lambda asked: asked())
    process = errand._process
    errand.dismiss()
    errand.dismiss()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize("arguments", [["render"], ["render", "nowhere.yaml"], ["render", "--help"], ["rendr"]])
def test_arguments_are_refused_as_without_another_process(arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "layout", *arguments], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == (0 if "--help" in arguments else 2)
    assert "Traceback" not in done.stderr
    assert done.stderr or "--no-recheck" in done.stdout


def test_a_render_is_the_same_read_here_or_apart(tmp_path: Path, root: Path) -> None:
    """``main`` reads in its own process, ``python -m layout`` in another."""
    plan, apart, here = str(root / "sample_poster" / "issue.yaml"), tmp_path / "apart.pdf", tmp_path / "here.pdf"
    code = f"from layout.cli import main; main(['render', {plan!r}, '-o', {str(here)!r}])"
    for command in (["-m", "layout", "render", plan, "-o", str(apart)], ["-c", code]):
        subprocess.run([sys.executable, *command], capture_output=True, check=True)
    assert apart.read_bytes() == here.read_bytes()
