"""The program is killed, again and again, at any moment of a long script of random acts: next to nothing is lost.

A process works at a real window and writes down every act with its time; this one kills it. The next process opens the
same issue, restores what the journal holds, says what it has now, and goes on working.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, NamedTuple

import pytest

from layout.source.reader import read_issue

ROOT = Path(__file__).resolve().parents[2]
#: Seconds of work that a kill may take away.
LOST = 0.5
#: An act in so many is a save.
SAVES = 12


class Told(NamedTuple):
    """A line of a worker: what it did (``opened``, ``act``, ``saving``, ``saved``), when, and the files then."""

    what: str
    when: float
    files: dict[str, str]


def digests(texts: Mapping[str, str | None]) -> dict[str, str]:
    """A digest for each file that is there."""
    return {
        file: hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
        for file, text in texts.items()
        if text is not None
    }


@pytest.mark.parametrize("kills", [2, pytest.param(50, marks=pytest.mark.long)])
def test_a_kill_loses_half_a_second_at_most_and_breaks_no_file(small_folder: Path, tmp_path: Path, kills: int) -> None:
    moments = random.Random(kills)
    worked = Work(small_folder, tmp_path)
    acts = 0
    for turn in range(kills):
        told, killed = worked.until_killed(turn, moments.randint(1, 12), moments.uniform(0.0, 0.3))
        acts += sum(line.what == "act" for line in told)
        on_disk(small_folder, told)
        after = worked.reopened()
        assert after.files in allowed(told, killed), f"kill {turn}: more than the last half second is lost"
    assert acts >= 3 * kills


class Work:
    """Workers at one issue, one after the other."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder, self._home = folder, home
        self._worker, self._lines = self._start(0)

    def _start(self, turn: int) -> tuple[subprocess.Popen[bytes], Path]:
        lines = self._home / f"worker-{turn}.txt"
        command = (sys.executable, __file__, str(self._folder), str(self._home / "settings"), str(turn))
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
        with lines.open("wb") as out, (self._home / "errors.txt").open("wb") as errors:
            return subprocess.Popen(command, stdout=out, stderr=errors, env=environment, cwd=ROOT), lines

    def until_killed(self, turn: int, acts: int, seconds: float) -> tuple[list[Told], float]:
        """What the worker told, killed so many seconds after so many acts; and when that was."""
        self._wait("act", acts)
        time.sleep(seconds)
        assert self._worker.poll() is None, (self._home / "errors.txt").read_text()
        killed = time.monotonic()
        os.kill(self._worker.pid, signal.SIGKILL)
        self._worker.wait()
        told = _read(self._lines)
        self._worker, self._lines = self._start(turn + 1)
        return told, killed

    def reopened(self) -> Told:
        """What the next worker has after opening the issue."""
        return self._wait("opened")

    def _wait(self, what: str, times: int = 1) -> Told:
        until = time.monotonic() + 60
        while True:
            found = [line for line in _read(self._lines) if line.what == what]
            if len(found) >= times:
                return found[0]
            assert self._worker.poll() is None, (self._home / "errors.txt").read_text()
            assert time.monotonic() < until, f"never {what}"
            time.sleep(0.02)

    def end(self) -> None:
        self._worker.kill()
        self._worker.wait()


@pytest.fixture(autouse=True)
def _no_worker_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    made: list[Work] = []
    begin = Work.__init__

    def watched(self: Work, folder: Path, home: Path) -> None:
        made.append(self)
        begin(self, folder, home)

    monkeypatch.setattr(Work, "__init__", watched)
    yield
    for work in made:
        work.end()


def _read(lines: Path) -> list[Told]:
    return [Told(*json.loads(line)) for line in lines.read_bytes().split(b"\n")[:-1]]


def allowed(told: list[Told], killed: float) -> list[dict[str, str]]:
    """What the restored issue may be: the last version that is half a second old, or any after it."""
    versions = [line for line in told if line.what in ("opened", "act")]
    old = max((i for i, line in enumerate(versions) if line.when < killed - LOST), default=0)
    return [line.files for line in versions[old:]]


def on_disk(folder: Path, told: list[Told]) -> None:
    """Every file is as the last save left it, or as the save that was under way would; and the plan reads."""
    disk = [line.files for line in told if line.what in ("opened-disk", "saving", "saved")]
    under_way = disk[-2:] if [line for line in told if line.what.startswith("sav")][-1:] else disk[-1:]
    known = {file for state in under_way for file in state}
    for file in known:
        path = folder / file
        now = hashlib.blake2b(path.read_bytes(), digest_size=8).hexdigest() if path.exists() else None
        assert now in {state.get(file) for state in under_way}, f"{file} is neither as before nor as after a save"
    assert read_issue(str(folder / "issue.yaml")).value.issue is not None


def worker(folder: str, settings: str, turn: int) -> None:
    """Works at random till it is killed."""
    from gui.app import make_application
    from gui.settings import Settings
    from gui.window import Window
    from tests.gui.newsroom import Answers
    from tests.gui.test_random_acts import Hand

    class Yes(Answers):
        """Restores what there is to restore."""

        def choose(self, title: str, text: str, answers: object) -> int:
            self.asked.append(title)
            assert title == "Unsaved changes", f"{title}: {text}"
            return 0

    class Chair(NamedTuple):
        window: Window

        @property
        def session(self) -> object:
            return self.window.session

    kept = Settings(settings)
    kept.tour_seen = True
    app = make_application(["layout"], kept)
    window = Window(kept)
    window.dialogs = Yes(window)
    window.resize(900, 600)
    window.show()
    assert window.open(folder)
    session = window.session
    assert session is not None
    chance = random.Random(turn)
    hand = Hand(Chair(window), 1000 + turn)  # type: ignore[arg-type]
    out: IO[str] = sys.stdout

    def tell(what: str, texts: Mapping[str, str | None]) -> None:
        out.write(json.dumps((what, time.monotonic(), digests(texts))) + "\n")
        out.flush()

    tell("opened", session.drafts.texts)
    tell("opened-disk", session.disk.texts)
    # told as soon as it is done: a worker killed later in the same command has done it
    session.acted.connect(lambda _name: tell("act", session.drafts.texts))
    while session.result is None or not session.result.whole:  # then acts follow each other quickly
        app.processEvents()
        time.sleep(0.01)
    while True:
        if chance.randrange(SAVES) == 0:
            tell("saving", session.drafts.texts)
            assert window.run("issue.save")
            tell("saved", session.disk.texts)
        hand.step()
        session.history.part()
        if chance.randrange(4) == 0:
            app.processEvents()
        if chance.randrange(10) == 0:  # a pause, so that the journal is written at rest, too
            until = time.monotonic() + 0.2
            while time.monotonic() < until:
                app.processEvents()
                time.sleep(0.01)


if __name__ == "__main__":
    worker(sys.argv[1], sys.argv[2], int(sys.argv[3]))
