"""Showing a file in its folder, and opening it; what cannot be done is told."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gui import showing
from gui.showing import open_file, show_in_folder


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.pdf")
    assert open_file(gone) == f"{gone} is not there any more."
    assert show_in_folder(gone) == f"{gone} is not there any more."


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the file manager itself is asked there")
def test_the_folder_is_opened_where_no_file_manager_can_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    monkeypatch.setattr(showing, "_asked_file_manager", lambda _file: False)
    file = tmp_path / "a ñ.pdf"
    file.write_bytes(b"")
    assert show_in_folder(str(file)) == ""
    assert open_file(str(file)) == ""
    assert opened == [str(tmp_path), str(file)]


def test_a_kind_that_nobody_opens_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    file = tmp_path / "a.pdf"
    file.write_bytes(b"")
    assert str(file) in open_file(str(file))
