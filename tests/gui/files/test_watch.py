"""What others do to an issue's files is told, once, with its name; what we do is not."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.files import watch
from gui.files.disk import disk_now
from gui.files.saving import save
from gui.files.watch import Watcher
from layout.source.drafts import Drafts
from tests.gui.newsroom import LONG


class Seen:
    """A watcher, and what it told."""

    def __init__(self, watcher: Watcher, qtbot: QtBot) -> None:
        self.watcher = watcher
        self._qtbot = qtbot
        self.told: list[tuple[str, ...]] = []
        self.gone: list[bool] = []
        watcher.changed.connect(self.told.append)
        watcher.folder_gone.connect(self.gone.append)

    def files(self, *expected: str) -> None:
        """Wait till these files were told; no others, each once."""

        def are_told() -> None:
            assert sorted(file for files in self.told for file in files) == sorted(expected)

        self._qtbot.waitUntil(are_told, timeout=LONG)
        self._qtbot.wait(150)
        are_told()
        self.told.clear()

    def nothing(self) -> None:
        self._qtbot.wait(350)
        assert self.told == []


@pytest.fixture(params=["told", pytest.param("polling", marks=pytest.mark.long)])
def seen(
    request: pytest.FixtureRequest, folder: Path, drafts: Drafts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Seen]:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "large.tif").write_bytes(b"0" * 400_000)
    if request.param == "polling":
        monkeypatch.setattr(watch, "POLL", 0.1)
        monkeypatch.setattr(Watcher, "_network", lambda self: True)
        monkeypatch.setattr(Watcher, "_poke", lambda self, path: None)
    before = threading.enumerate()
    watcher = Watcher(str(folder), drafts, ("pictures/wall.jpg", "pictures/large.tif"))
    assert watcher.polls is (request.param == "polling")
    yield started(Seen(watcher, qtbot), qtbot)
    watcher.close()
    watcher.close()
    assert threading.enumerate() == before
    watcher.deleteLater()


def started(seen: Seen, qtbot: QtBot) -> Seen:
    with qtbot.waitSignal(seen.watcher._mail.arrived, timeout=LONG):
        pass
    qtbot.wait(100)
    assert seen.told == []
    return seen


def in_place(path: Path) -> None:
    with path.open("ab") as stream:
        stream.write(b"more\n")


def replaced(path: Path) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(path.read_bytes() + b"more\n")
    os.replace(fresh, path)


def as_vim(path: Path) -> None:
    """Write beside, a backup, and back, as editors do."""
    backup = path.with_name(path.name + "~")
    content = path.read_bytes()
    path.rename(backup)
    path.write_bytes(b"")
    time.sleep(0.03)
    path.write_bytes(content + b"more\n")
    backup.unlink()


@pytest.mark.parametrize("write", [in_place, replaced, as_vim])
def test_a_text_that_others_save_again_and_again(seen: Seen, folder: Path, write: Callable[[Path], None]) -> None:
    for _ in range(2):
        write(folder / "articles" / "bus.md")
        seen.files("articles/bus.md")


def test_a_text_whose_old_version_is_kept(seen: Seen, folder: Path) -> None:
    bus = folder / "articles" / "bus.md"
    (folder / "articles" / ".bus.md.bak").hardlink_to(bus)
    replaced(bus)
    seen.files("articles/bus.md")
    in_place(bus)
    seen.files("articles/bus.md")


def test_new_and_vanished_files_and_pictures(seen: Seen, folder: Path) -> None:
    (folder / "articles" / "new.md").write_text("New\n")
    (folder / "pictures" / "wall.jpg").write_bytes(b"\xff\xd8")
    (folder / "adverts").mkdir()
    (folder / "adverts" / "bakery.pdf").write_bytes(b"%PDF-")
    (folder / "articles" / "wall.md").unlink()
    (folder / "pictures" / "large.tif").unlink()
    seen.files("articles/new.md", "pictures/wall.jpg", "adverts/bakery.pdf", "articles/wall.md", "pictures/large.tif")
    (folder / "adverts" / "bakery.pdf").write_bytes(b"%PDF-1.7")
    seen.files("adverts/bakery.pdf")
    (folder / "pictures" / "large.tif").write_bytes(b"1" * 400_000)
    seen.files("pictures/large.tif")


def test_a_burst_is_one(seen: Seen, folder: Path) -> None:
    for n in range(20):
        (folder / "articles" / "bus.md").write_text(f"{n}\n")
        (folder / "issue.yaml").write_text(f"volume: {n}\n")
    seen._qtbot.waitUntil(lambda: len(seen.told) == 1, timeout=LONG)
    assert set(seen.told[0]) == {"articles/bus.md", "issue.yaml"}


def test_what_changes_no_content_is_not_told(seen: Seen, folder: Path, drafts: Drafts) -> None:
    (folder / "articles" / "bus.md").touch()
    replaced_text = (folder / "issue.yaml").read_bytes()
    (folder / "issue.yaml").write_bytes(replaced_text)
    (folder / ".issue.yaml.lock").write_text("4711\n")
    (folder / "out").mkdir()
    (folder / "out" / "lantern.pdf").write_bytes(b"%PDF-")
    seen.nothing()


def test_our_own_saves_are_not_told(seen: Seen, folder: Path, drafts: Drafts) -> None:
    disk = drafts
    for n in range(3):
        now = disk.with_text("articles/bus.md", f"{n}\n").with_text(f"articles/{n}.md", "x").without("articles/wall.md")
        seen.watcher.expect(now)
        save(str(folder), disk, now)
        seen._qtbot.wait(200)  # the watcher may well look before it is told
        seen.watcher.settle(now)
        disk = now
    seen.nothing()
    (folder / "articles" / "bus.md").write_text("theirs\n")
    seen.files("articles/bus.md")
    # and what was taken in can change back
    seen.watcher.settle(disk_now(str(folder), disk, ["articles/bus.md"]))
    (folder / "articles" / "bus.md").write_text("2\n")
    seen.files("articles/bus.md")


def test_what_was_told_is_not_told_again_at_every_act(seen: Seen, folder: Path, drafts: Drafts) -> None:
    (folder / "articles" / "bus.md").write_text("theirs\n")
    seen.files("articles/bus.md")
    # the editor decides later, and goes on
    for _ in range(3):
        seen.watcher.settle(drafts, ("pictures/wall.jpg", "pictures/large.tif"))
        seen.watcher.settle(drafts)
        seen.watcher.settle(drafts, ("pictures/wall.jpg",))
    seen.nothing()


def test_a_change_between_reading_and_watching_is_told(folder: Path, drafts: Drafts, qtbot: QtBot) -> None:
    (folder / "articles" / "bus.md").write_text("theirs\n")
    watcher = Watcher(str(folder), drafts)
    with qtbot.waitSignal(watcher.changed, timeout=LONG) as told:
        pass
    assert told.args == [("articles/bus.md",)]
    watcher.close()


def test_a_folder_that_vanishes_has_not_lost_its_files(
    seen: Seen, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(watch, "POLL", 0.1)
    away = folder.parent / "away"
    folder.rename(away)
    qtbot.waitUntil(lambda: seen.gone == [True], timeout=LONG)
    seen.nothing()
    shutil.copytree(away, folder)
    qtbot.waitUntil(lambda: seen.gone == [True, False], timeout=LONG)
    seen.told.clear()  # the pictures bear other times
    seen.nothing()
    (folder / "articles" / "bus.md").write_text("theirs\n")
    seen.files("articles/bus.md")


def test_the_papers_file_is_watched_and_its_neighbours_are_not(folder: Path, drafts: Drafts, qtbot: QtBot) -> None:
    paper = folder.parent / "paper.yaml"
    paper.write_text("name: Lantern\n")
    watcher = Watcher(str(folder), drafts.with_text("../paper.yaml", "name: Lantern\n"))
    seen = started(Seen(watcher, qtbot), qtbot)
    (folder.parent / "other.yaml").write_text("x\n")
    replaced(paper)
    seen.files("../paper.yaml")
    watcher.close()


def test_where_the_system_does_not_watch_it_looks_itself(
    folder: Path, drafts: Drafts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "POLL", 0.1)
    monkeypatch.setattr("gui.files.watch.QFileSystemWatcher.addPaths", lambda self, paths: paths)
    watcher = Watcher(str(folder), drafts)
    seen = started(Seen(watcher, qtbot), qtbot)
    qtbot.waitUntil(lambda: watcher.polls, timeout=LONG)
    (folder / "articles" / "bus.md").write_text("theirs\n")
    seen.files("articles/bus.md")
    watcher.close()
