"""What was not saved stands in the journal, whatever ends the program."""

import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.files import journal_writer
from gui.files.journal import Journal, add_acts, discard_journal, journal_file, read_journal, recover
from gui.files.journal_writer import JournalWriter
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts


@pytest.fixture
def plan(folder: Path) -> str:
    return str(folder / "issue.yaml")


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(tmp_path / "data")


def read(plan: str, data: str) -> Journal:
    journal = read_journal(plan, data)
    assert journal is not None
    return journal


def test_holds_what_differs(plan: str, data: str, drafts: Drafts) -> None:
    began = int(time.time())
    writer = JournalWriter(plan, drafts, data)
    assert read_journal(plan, data) is None
    now = drafts.with_text("articles/bus.md", "B\r\n\ufeff\ud83d")
    writer.record("Typing", now)
    writer.record("Typing", now := now.with_text("articles/bus.md", "Bu"))
    writer.record("Delete an article", now := now.without("articles/wall.md"))
    writer.record("New article", now := now.with_text("articles/new.md", "é\u2028"))
    assert writer.flush()
    journal = read(plan, data)
    assert dict(journal.texts) == {"articles/bus.md": "Bu", "articles/wall.md": None, "articles/new.md": "é\u2028"}
    assert journal.acts == (("Typing", 2), ("Delete an article", 1), ("New article", 1))
    assert (journal.commands, journal.unsaved) == (4, 4)
    assert began <= journal.when.timestamp() <= time.time()
    assert journal.plan == plan
    assert recover(drafts, journal) == (now, ())
    # back to what the disk has: nothing is unsaved
    writer.record("Undo", drafts)
    writer.flush()
    assert read_journal(plan, data) is None
    writer.record("Redo", now)
    writer.close(keep=True)
    journal = read(plan, data)
    assert recover(drafts, journal).drafts == now
    assert journal.unsaved == journal.commands == 6
    discard_journal(plan, data)
    assert read_journal(plan, data) is None


@pytest.mark.parametrize("seconds", [10.0, pytest.param(0.25, marks=pytest.mark.long)])
def test_is_written_soon_after_the_last_act(plan: str, data: str, drafts: Drafts, seconds: float) -> None:
    waits = []
    for _ in range(5):  # the best of five: what else the machine does is not ours
        writer = JournalWriter(plan, drafts, data)
        started = time.monotonic()
        writer.record("Typing", drafts.with_text("issue.yaml", "1"))
        while read_journal(plan, data) is None:
            assert time.monotonic() - started < 10
            time.sleep(0.002)
        waits.append(time.monotonic() - started)
        writer.close()
    assert journal_writer.IDLE <= min(waits) < seconds


@pytest.mark.long
def test_typing_without_a_pause_does_not_put_it_off(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    seen: dict[int, float] = {}
    started = time.monotonic()
    while time.monotonic() - started < 1.5:
        writer.record("Typing", drafts.with_text("issue.yaml", f"{time.monotonic()}"))
        time.sleep(0.01)
        journal = read_journal(plan, data)
        seen.setdefault(journal.commands if journal else 0, time.monotonic())
    writer.close()
    moments = sorted(seen.values())
    assert min(b - a for a, b in itertools.pairwise(moments)) < 0.4
    assert len(moments) > 2


def test_only_changed_texts_are_added(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    long = drafts.with_text("articles/wall.md", "wall " * 10_000)
    writer.record("Import", long)
    writer.flush()
    size = Path(writer.file).stat().st_size
    for n in range(20):
        long = long.with_text("articles/bus.md", f"bus {n}")
        writer.record("Typing", long)
        writer.flush()
    assert Path(writer.file).stat().st_size < size + 20 * 400
    assert recover(drafts, read(plan, data)).drafts == long
    writer.close()


def test_a_grown_journal_is_written_anew(plan: str, data: str, drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_writer, "_GROWN", 5_000)
    writer = JournalWriter(plan, drafts, data)
    for n in range(60):
        drafts_now = drafts.with_text("articles/bus.md", f"{n} " * 100)
        writer.record("Typing", drafts_now)
        writer.flush()
    assert Path(writer.file).stat().st_size < 6_000
    journal = read(plan, data)
    assert journal.acts == (("Typing", 60),)
    assert recover(drafts, journal).drafts == drafts_now
    writer.close()


def test_saving_begins_anew(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    saved = drafts.with_text("issue.yaml", "1")
    writer.record("Typing", saved)
    writer.flush()
    writer.settle(saved, saved)
    writer.flush()
    assert not os.path.exists(writer.file)
    later = saved.with_text("articles/bus.md", "2")
    writer.record("Swap", later)
    writer.flush()
    journal = read(plan, data)
    assert (journal.acts, journal.commands) == ((("Swap", 1),), 2)
    assert recover(saved, journal) == (later, ())
    writer.close()
    assert not os.path.exists(writer.file)


def test_what_others_change_meanwhile_leaves_the_acts(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    now = drafts.with_text("issue.yaml", "1")
    writer.record("Swap", now)
    writer.flush()
    writer.record("Move", now := now.with_text("issue.yaml", "2"))
    disk = drafts.with_text("articles/bus.md", "theirs")
    writer.settle(disk, now := now.with_text("articles/bus.md", "theirs"))
    writer.flush()
    journal = read(plan, data)
    assert journal.acts == (("Swap", 1), ("Move", 1))
    assert dict(journal.texts) == {"issue.yaml": "2"}
    # saved, and on with the next act before the thread had a turn
    writer.settle(now, now)
    writer.record("Jump", now := now.with_text("issue.yaml", "3"))
    writer.flush()
    assert read(plan, data).acts == (("Jump", 1),)
    writer.close()


def test_what_others_changed_since_is_told(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    now = drafts.with_text("issue.yaml", "mine").with_text("articles/bus.md", "mine").with_text("new.md", "mine")
    now = now.without("articles/wall.md")
    writer.record("Swap", now)
    writer.close(keep=True)
    disk = drafts.with_text("issue.yaml", "theirs").with_text("articles/bus.md", "mine").with_text("new.md", "theirs")
    recovered = recover(disk, read(plan, data))
    assert set(recovered.changed) == {"issue.yaml", "new.md"}
    assert recovered.drafts == now


def test_nothing_is_left_running(plan: str, data: str, drafts: Drafts) -> None:
    before = threading.enumerate()
    writer = JournalWriter(plan, drafts, data)
    assert threading.enumerate() == before
    writer.record("Typing", drafts.with_text("issue.yaml", "1"))
    assert len(threading.enumerate()) == len(before) + 1
    writer.flush()
    writer.close()
    writer.close()
    writer.record("Typing", drafts.with_text("issue.yaml", "2"))
    assert threading.enumerate() == before
    assert os.listdir(os.path.dirname(writer.file)) == []


def test_a_journal_that_is_not_ours_to_take_away_stays(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    writer.record("Typing", drafts.with_text("issue.yaml", "1"))
    writer.close(keep=True)
    # the next session opens it, does nothing, and is closed
    JournalWriter(plan, drafts, data).close()
    assert read(plan, data).commands == 1


def test_a_full_disk_is_told_once_and_made_good(
    plan: str, data: str, drafts: Drafts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_writer, "_TRY_AGAIN", 0.05)
    write = os.write

    def full(handle: int, content: bytes) -> int:
        if threading_is_ours():
            if len(content) <= 40:
                raise OSError(28, "No space left on device")
            return write(handle, content[:40])
        return write(handle, content)

    def threading_is_ours() -> bool:
        return threading.current_thread().name == "journal"

    writer = JournalWriter(plan, drafts, data)
    writer.record("Typing", drafts.with_text("issue.yaml", "1"))
    assert writer.flush()
    before = Path(writer.file).read_bytes()
    told: list[tuple[str, str]] = []
    writer.failed.connect(lambda *words: told.append(words))
    monkeypatch.setattr(os, "write", full)
    now = drafts.with_text("issue.yaml", "2" * 100)
    writer.record("Typing", now)
    assert not writer.flush()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(100)
    assert len(told) == 1
    assert "No space left" in told[0][0]
    # what was there can still be read
    assert Path(writer.file).read_bytes() == before
    monkeypatch.setattr(os, "write", write)
    qtbot.waitUntil(lambda: recover(drafts, read(plan, data)).drafts == now)
    journal = read(plan, data)
    assert journal.acts == (("Typing", 2),)
    assert [p.name for p in Path(writer.file).parent.iterdir()] == [Path(writer.file).name]
    writer.close()


def test_a_journal_that_somebody_took_away_is_written_again(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    now = drafts.with_text("issue.yaml", "1")
    writer.record("Typing", now)
    writer.flush()
    os.unlink(writer.file)
    os.rmdir(os.path.dirname(writer.file))
    writer.record("Typing", now := now.with_text("articles/bus.md", "2"))
    writer.flush()
    assert recover(drafts, read(plan, data)).drafts == now
    writer.close()


def test_a_torn_journal_is_read_as_far_as_it_goes(plan: str, data: str, drafts: Drafts) -> None:
    writer = JournalWriter(plan, drafts, data)
    now, sizes = drafts, []
    for n in range(12):
        now = now.with_text("articles/bus.md", f"é{n}\n" * 9)
        writer.record("Typing", now)
        writer.flush()
        sizes.append(Path(writer.file).stat().st_size)
    writer.close(keep=True)
    whole = Path(writer.file).read_bytes()
    near = {size + by for size in sizes for by in (-1, 0, 1)}
    for length in sorted({*range(0, len(whole), 7), *near} - {len(whole) + 1}):
        Path(writer.file).write_bytes(whole[:length])
        journal = read_journal(plan, data)
        assert (journal.commands if journal else 0) == sum(size <= length for size in sizes)
    for at in range(0, len(whole), 11):
        Path(writer.file).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        journal = read_journal(plan, data)
        assert (journal.commands if journal else 0) == sum(size <= at for size in sizes)


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    data = tmp_path_factory.getbasetemp() / "any"
    file = Path(journal_file("/issue.yaml", str(data)))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    assert read_journal("/issue.yaml", str(data)) is None


_CHANGES = st.dictionaries(st.sampled_from("abc"), st.one_of(st.none(), st.text()))


@given(disk=_CHANGES, steps=st.lists(st.tuples(_CHANGES, st.sampled_from(["act", "save", "wait"])), max_size=6))
def test_the_journal_and_the_disk_make_the_drafts(
    tmp_path_factory: pytest.TempPathFactory,
    disk: dict[str, str | None],
    steps: list[tuple[dict[str, str | None], str]],
) -> None:
    data = str(tmp_path_factory.mktemp("steps"))
    saved = now = Drafts(FrozenMap(disk))
    writer = JournalWriter("/issue.yaml", saved, data)
    for change, kind in steps:
        if kind == "save":
            saved = now
            writer.settle(saved, now)
        else:
            now = Drafts(FrozenMap({**now.texts, **change}))
            writer.record("Act", now)
        if kind == "wait":
            writer.flush()
    writer.close(keep=True)
    journal = read_journal("/issue.yaml", data)
    recovered = recover(saved, journal).drafts if journal else saved
    assert {f: t for f, t in recovered.texts.items() if t is not None} == {
        f: t for f, t in now.texts.items() if t is not None
    }


def test_acts_in_a_row_are_counted() -> None:
    acts = [("Typing", 3)]
    add_acts(acts, [("Typing", 1), ("Swap", 1), ("Typing", 1)])
    assert acts == [("Typing", 4), ("Swap", 1), ("Typing", 1)]


def _killed(plan: str, data: str, seed: int) -> int:
    """Let the driver work for a while, kill it; how many acts the journal lacks. Checks that it has all before."""
    chance = random.Random(seed)
    driver = [sys.executable, "-m", "tests.gui.files.journalling", plan, data, str(seed)]
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(driver, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.uniform(0.0, 1.6))
        process.send_signal(signal.SIGKILL)
        killed = time.time()
        said = first + process.stdout.read()
    acts = [(int(number), float(moment)) for number, moment in (line.split() for line in said.splitlines())]
    journal = read_journal(plan, data)
    known = journal.commands if journal is not None else 0
    texts = "".join(text or "" for text in journal.texts.values()) if journal is not None else ""
    assert sorted(int(line[4:]) for line in texts.splitlines() if line.startswith("act ")) == list(range(1, known + 1))
    lost = [number for number, moment in acts if number > known and moment < killed - 0.5]
    assert lost == []
    if journal is not None:
        os.unlink(journal.file)
    return sum(number > known for number, _ in acts)


def test_a_kill_loses_half_a_second_at_most(plan: str, data: str) -> None:
    for seed in range(3):
        _killed(plan, data, seed)


@pytest.mark.long
def test_fifty_kills_lose_half_a_second_each_at_most(plan: str, data: str) -> None:
    lacking = [_killed(plan, data, seed) for seed in range(50)]
    assert max(lacking) > 0  # else the kills came too late to mean anything
