"""A copy of an issue has all that the desk shows; one that cannot be made leaves nothing."""

import errno
import os
from pathlib import Path

import pytest

from gui.files.copying import save_copy
from gui.files.saving import SaveError
from layout.source.drafts import Drafts
from tests.gui.files.conftest import WALL, laid


def test_a_copy_is_whole(folder: Path, drafts: Drafts, tmp_path: Path) -> None:
    for file in ("pictures/wall.jpg", "out/lantern.pdf", ".issue.yaml.lock", "articles/.deleted/old.md"):
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_bytes(b"\xff")
    (folder / "pictures" / "link.jpg").symlink_to("wall.jpg")
    before = laid(folder)
    now = drafts.with_text("issue.yaml", "pages: []\r\n").without("articles/bus.md").with_text("../paper.yaml", "x")
    now = now.with_text("letters/1.md", "Sir\n")
    target = tmp_path / "new" / "copy"
    save_copy(str(folder), now, str(target))
    assert laid(target) == {
        "issue.yaml": b"pages: []\r\n",
        "articles/wall.md": WALL.encode(),
        "letters/1.md": b"Sir\n",
        "pictures/wall.jpg": b"\xff",
        "pictures/link.jpg": b"\xff",
    }
    assert not (target.parent / "paper.yaml").exists()
    assert laid(folder) == before


def test_the_texts_of_a_vanished_issue(drafts: Drafts, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    save_copy(str(tmp_path / "vanished"), drafts, str(tmp_path / "copy"))
    assert set(laid(tmp_path / "copy")) == set(drafts.texts)


@pytest.mark.parametrize("where", ["taken", "file", "issue/within", "issue"])
def test_a_place_that_cannot_take_it(folder: Path, drafts: Drafts, tmp_path: Path, where: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.odt").touch()
    (tmp_path / "file").touch()
    before = laid(tmp_path)
    with pytest.raises(SaveError, match="cannot take a copy"):
        save_copy(str(folder), drafts, str(tmp_path / where))
    assert laid(tmp_path) == before


def test_a_full_disk_leaves_nothing(
    folder: Path, drafts: Drafts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(SaveError, match="disk is full"):
        save_copy(str(folder), drafts, str(tmp_path / "copy"))
    assert not (tmp_path / "copy").exists()


def test_a_read_only_place(powerless: Path, drafts: Drafts) -> None:
    with pytest.raises(SaveError, match="is read-only"):
        save_copy("/vanished", drafts, str(powerless / "copy"))
