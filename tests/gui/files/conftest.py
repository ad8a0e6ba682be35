"""What tests of files share: an issue's folder, somebody without rights, and a trash of our own."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts

PLAN = "paper: {name: Lantern}   # odd   spacing\npages: []\n"
WALL = "\ufeff---\r\nheadline: Sea wall\r\n---\r\nThe wall holds.\r\n"


@pytest.fixture(autouse=True)
def own_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The desktop's trash, for this test alone."""
    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data / "Trash" / "files"


@pytest.fixture
def drafts() -> Drafts:
    return Drafts(FrozenMap({"issue.yaml": PLAN, "articles/wall.md": WALL, "articles/bus.md": "Buses\n\nlate.\n"}))


@pytest.fixture
def folder(tmp_path: Path, drafts: Drafts) -> Path:
    """These drafts as files."""
    folder = tmp_path / "issue"
    lay(folder, drafts)
    return folder


def lay(folder: Path, drafts: Drafts) -> None:
    for file, text in drafts.texts.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            path.write_bytes(text.encode())


def laid(folder: Path) -> dict[str, bytes]:
    """All that lies in a folder, hidden files too."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def powerless(drafts: Drafts) -> Iterator[Path]:
    """An issue in a folder that may not be written, for a user who is not root (root may write everywhere)."""
    top = Path(tempfile.mkdtemp(prefix="read-only-"))
    folder = top / "issue"
    lay(folder, drafts)
    root = os.geteuid() == 0
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o666)
    top.chmod(0o755)
    if root:
        os.seteuid(65534)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        for path in (folder, *(p for p in folder.rglob("*") if p.is_dir())):
            path.chmod(0o755)
        shutil.rmtree(top)
