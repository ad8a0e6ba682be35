"""Saving writes what differs, whole or not at all."""

import errno
import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.files.disk import disk_now
from gui.files.saving import Conflict, SaveError, save
from gui.files.trash import throw_away
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts
from tests.gui.files.conftest import PLAN, WALL, laid


def test_writes_what_differs_and_nothing_else(folder: Path, drafts: Drafts) -> None:
    wall = folder / "articles" / "wall.md"
    before = os.stat(wall)
    now = drafts.with_text("issue.yaml", PLAN + "volume: 2\n").with_text("letters/1.md", "Sir,\r\n")
    saved = save(str(folder), drafts, now)
    assert set(saved.written) == {"issue.yaml", "letters/1.md"}
    assert saved.deleted == ()
    assert (folder / "issue.yaml").read_bytes() == (PLAN + "volume: 2\n").encode()
    assert (folder / "letters" / "1.md").read_bytes() == b"Sir,\r\n"
    assert os.stat(wall) == before
    assert set(laid(folder)) == {"issue.yaml", "letters/1.md", "articles/wall.md", "articles/bus.md"}


def test_nothing_to_save_touches_nothing(folder: Path, drafts: Drafts) -> None:
    assert save("/nowhere", drafts, drafts).written == ()


def test_a_file_that_the_drafts_do_not_know_is_left_alone(folder: Path, drafts: Drafts) -> None:
    older = Drafts(FrozenMap({"issue.yaml": PLAN}))
    assert save(str(folder), drafts, older) == ((), (), ())
    assert (folder / "articles" / "bus.md").exists()


def test_permissions_and_links_stay(folder: Path, drafts: Drafts, tmp_path: Path) -> None:
    bus = folder / "articles" / "bus.md"
    bus.chmod(0o640)
    kept = tmp_path / "kept" / "wall.md"
    kept.parent.mkdir()
    wall = folder / "articles" / "wall.md"
    wall.rename(kept)
    wall.symlink_to(kept)
    os.setxattr(bus, "user.note", b"from the agency")
    now = drafts.with_text("articles/bus.md", "early.\n").with_text("articles/wall.md", "Wall\n")
    save(str(folder), drafts, now)
    assert stat.S_IMODE(bus.stat().st_mode) == 0o640
    assert os.getxattr(bus, "user.note") == b"from the agency"
    assert wall.is_symlink()
    assert kept.read_text() == "Wall\n"


def test_a_new_file_has_the_usual_permissions(folder: Path, drafts: Drafts) -> None:
    beside = folder / "beside"
    beside.touch()
    save(str(folder), drafts, drafts.with_text("articles/new.md", "New\n"))
    assert (folder / "articles" / "new.md").stat().st_mode == beside.stat().st_mode


def test_deleted_files_go_to_the_trash(folder: Path, drafts: Drafts, own_trash: Path) -> None:
    saved = save(str(folder), drafts, drafts.without("articles/wall.md"))
    assert saved.deleted == ("articles/wall.md",)
    assert not (folder / "articles" / "wall.md").exists()
    assert (own_trash / "wall.md").read_bytes() == WALL.encode()
    assert saved.trash == (str(own_trash / "wall.md"),)


class NoTrash:
    """As on a system without a desktop."""

    def __init__(self, path: str) -> None:
        self.path = path

    def moveToTrash(self) -> bool:  # as Qt spells it
        return False


def test_without_a_trash_deleted_files_lie_beside(
    folder: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.files.trash.QFile", NoTrash)
    save(str(folder), drafts, drafts.without("articles/wall.md"))
    (folder / "articles" / "wall.md").write_text("another\n")
    throw_away(str(folder / "articles" / "wall.md"))
    aside = folder / "articles" / ".deleted"
    assert {p.name: p.read_bytes() for p in aside.iterdir()} == {"wall.md": WALL.encode(), "wall 2.md": b"another\n"}
    assert not (folder / "articles" / "wall.md").exists()


def test_a_deleted_link_leaves_what_it_points_at(folder: Path, drafts: Drafts, tmp_path: Path) -> None:
    kept = tmp_path / "kept.md"
    wall = folder / "articles" / "wall.md"
    wall.rename(kept)
    wall.symlink_to(kept)
    save(str(folder), drafts, drafts.without("articles/wall.md"))
    assert not wall.is_symlink()
    assert kept.read_bytes() == WALL.encode()


def test_what_was_just_written_is_not_deleted_under_its_other_name(folder: Path, drafts: Drafts) -> None:
    (folder / "articles" / "Bus.md").symlink_to("bus.md")
    disk = drafts.with_text("articles/Bus.md", drafts.texts["articles/bus.md"] or "")
    save(
        str(folder),
        disk,
        disk.with_text("articles/Bus.md", "new\n").without("articles/bus.md"),
        over=["articles/bus.md"],
    )
    assert (folder / "articles" / "Bus.md").read_text() == "new\n"


@pytest.mark.parametrize("by_others", ["changed", "vanished", "appeared", "deleted by us"])
def test_what_others_did_is_asked_about_before_anything_is_written(
    folder: Path, drafts: Drafts, by_others: str
) -> None:
    now = drafts.with_text("issue.yaml", "pages: []\n").with_text("articles/bus.md", "ours\n")
    file = "articles/bus.md"
    if by_others == "changed":
        (folder / file).write_text("theirs\n")
    elif by_others == "vanished":
        (folder / file).unlink()
    elif by_others == "appeared":
        file = "articles/new.md"
        now = now.with_text(file, "ours\n")
        (folder / file).write_bytes(b"\xe9 no UTF-8\n")
    else:
        now = now.without(file)
        (folder / file).write_text("theirs\n")
    before = laid(folder)
    with pytest.raises(Conflict) as raised:
        save(str(folder), drafts, now)
    assert raised.value.files == (file,)
    assert laid(folder) == before
    # the editor keeps hers
    save(str(folder), drafts, now, over=(file,))
    text = now.text(file)
    assert laid(folder).get(file) == (text.encode() if text is not None else None)


def test_a_save_that_was_cut_short_is_no_conflict(folder: Path, drafts: Drafts) -> None:
    now = drafts.with_text("issue.yaml", "pages: []\n").with_text("articles/bus.md", "ours\n")
    (folder / "issue.yaml").write_text("pages: []\n")
    assert save(str(folder), drafts, now).written == ("articles/bus.md",)


def test_a_vanished_folder(folder: Path, drafts: Drafts) -> None:
    folder.rename(folder.parent / "elsewhere")
    with pytest.raises(SaveError, match="is not there any more") as raised:
        save(str(folder), drafts, drafts.with_text("issue.yaml", ""))
    assert "Bring it back" in raised.value.hint
    assert not folder.exists()


def test_a_name_that_is_too_long(folder: Path, drafts: Drafts) -> None:
    before = laid(folder)
    file = f"articles/{'long' * 80}.md"
    with pytest.raises(SaveError, match="too long") as raised:
        save(str(folder), drafts, drafts.with_text("issue.yaml", "").with_text(file, "x"))
    assert raised.value.file == file
    assert laid(folder) == before


def test_the_longest_name_that_a_disk_takes(folder: Path, drafts: Drafts) -> None:
    file = f"articles/{'n' * 252}.md"
    assert save(str(folder), drafts, drafts.with_text(file, "x")).written == (file,)


@pytest.mark.parametrize("file", ["articles", "issue.yaml/sub.md", "articles/nul\0.md"])
def test_a_file_where_none_can_be(folder: Path, drafts: Drafts, file: str) -> None:
    before = laid(folder)
    with pytest.raises(SaveError) as raised:
        save(str(folder), drafts, drafts.with_text("issue.yaml", "").with_text(file, "x"))
    assert raised.value.file == file
    assert laid(folder) == before


def test_a_read_only_folder(powerless: Path, drafts: Drafts) -> None:
    before = laid(powerless)
    with pytest.raises(SaveError, match="is read-only") as raised:
        save(str(powerless), drafts, drafts.with_text("issue.yaml", "").with_text("articles/bus.md", ""))
    assert "Allow writing" in raised.value.hint
    with pytest.raises(SaveError, match="is read-only"):
        save(str(powerless), drafts, drafts.with_text("issue.yaml", "").without("articles/bus.md"))
    assert laid(powerless) == before


def test_one_folder_of_two_is_read_only(powerless: Path, drafts: Drafts) -> None:
    os.seteuid(os.getuid())
    powerless.chmod(0o777)
    if os.getuid() == 0:
        os.seteuid(65534)
    before = laid(powerless)
    with pytest.raises(SaveError, match="is read-only"):
        save(str(powerless), drafts, drafts.with_text("issue.yaml", "").with_text("articles/bus.md", ""))
    assert laid(powerless) == before


def test_a_write_protected_file(powerless: Path, drafts: Drafts) -> None:
    os.seteuid(os.getuid())
    powerless.chmod(0o777)
    (powerless / "issue.yaml").chmod(0o444)
    if os.getuid() == 0:
        os.seteuid(65534)
    with pytest.raises(SaveError, match=r"issue\.yaml is write-protected"):
        save(str(powerless), drafts, drafts.with_text("issue.yaml", ""))


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond 64 KiB, as where a quota is used up."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.usefixtures("small_files")
def test_a_file_beyond_the_limit_leaves_all_as_it_was(folder: Path, drafts: Drafts) -> None:
    before = laid(folder)
    now = drafts.with_text("articles/bus.md", "short\n").with_text("issue.yaml", "#" * 100_000)
    now = now.with_text("new/folder/a.md", "a\n").with_text("zz.md", "#" * 100_000)
    with pytest.raises(SaveError, match="larger than"):
        save(str(folder), drafts, now)
    assert laid(folder) == before
    assert not (folder / "new").exists()


def test_a_full_disk_leaves_all_as_it_was(folder: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    before = laid(folder)
    room = [30]
    write = os.write

    def full(handle: int, data: bytes) -> int:
        if room[0] <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = write(handle, data[: room[0]])
        room[0] -= count
        return count

    monkeypatch.setattr(os, "write", full)
    now = drafts.with_text("articles/bus.md", "short\n").with_text("issue.yaml", "#" * 100)
    with pytest.raises(SaveError, match="disk is full") as raised:
        save(str(folder), drafts, now)
    assert "keeps your changes" in raised.value.hint
    assert laid(folder) == before
    monkeypatch.undo()
    save(str(folder), drafts, now)
    assert (folder / "issue.yaml").read_text() == "#" * 100


@pytest.mark.parametrize("what", ["replace", "throw_away"])
def test_a_fault_amid_the_moves_is_taken_back(
    folder: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    before = laid(folder)
    calls = []
    replace = os.replace

    def fails(*arguments: Any) -> Any:
        calls.append(arguments)
        if what != "replace" or len(calls) == 2:
            raise OSError(errno.EIO, "Input/output error")
        return replace(*arguments)

    monkeypatch.setattr(*((os, "replace") if what == "replace" else ("gui.files.saving.throw_away",)), fails)
    now = drafts.with_text("articles/bus.md", "a\n").with_text("issue.yaml", "b\n").with_text("new.md", "c\n")
    with pytest.raises(SaveError, match="does not answer"):
        save(str(folder), drafts, now.without("articles/wall.md"))
    assert laid(folder) == before


def test_left_overs_of_a_killed_save_are_swept(folder: Path, drafts: Drafts) -> None:
    old, fresh = folder / ".layout-1.part", folder / ".layout-2.part"
    old.touch()
    fresh.touch()
    os.utime(old, (1, 1))
    save(str(folder), drafts, drafts.with_text("issue.yaml", ""))
    assert not old.exists()
    assert fresh.exists()


def test_half_a_character(folder: Path, drafts: Drafts) -> None:
    before = laid(folder)
    broken = Drafts(FrozenMap({**drafts.texts, "articles/bus.md": "a\n\ud83d b\n", "issue.yaml": ""}))
    with pytest.raises(SaveError, match="Line 2"):
        save(str(folder), drafts, broken)
    assert laid(folder) == before


_TEXTS = st.text(st.one_of(st.sampled_from("\ufeff\r\n\t\x00\u2028 é"), st.characters(exclude_categories=["Cs"])))
_FILES = st.sampled_from(["issue.yaml", "articles/a.md", "articles/á b.md", "letters/1.md", "../paper.yaml"])


@settings(deadline=None, max_examples=60)
@given(versions=st.lists(st.dictionaries(_FILES, st.one_of(st.none(), _TEXTS)), min_size=1, max_size=4))
def test_what_is_saved_is_read_back_to_the_byte(
    tmp_path_factory: pytest.TempPathFactory, versions: list[dict[str, str | None]]
) -> None:
    folder = tmp_path_factory.mktemp("saved") / "issue"
    folder.mkdir()
    disk, files = Drafts(), set()
    for version in versions:
        drafts = Drafts(FrozenMap({**disk.texts, **version}))
        save(str(folder), disk, drafts)
        files |= set(drafts.texts)
        assert disk_now(str(folder), Drafts(), files) == Drafts(
            FrozenMap({f: t for f, t in drafts.texts.items() if t is not None})
        )
        for file, text in drafts.texts.items():
            path = folder / file
            assert (path.read_bytes() if path.exists() else None) == (None if text is None else text.encode())
        disk = drafts
