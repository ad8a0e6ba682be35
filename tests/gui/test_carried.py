"""A drag carries what it was given."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from gui.carried import MIME, Carried, dropped_files, packed, unpacked


def test_what_is_packed_is_unpacked() -> None:
    for carried in (Carried("article", "articles/año 1.md"), Carried("jump", slot="1.lead"), Carried("page", page=3)):
        assert unpacked(packed(carried)) == carried


def test_other_drags_carry_nothing_of_ours(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText("articles/a.md")
    assert unpacked(mime) is None
    mime.setData(MIME, b"[1]")
    assert unpacked(mime) is None
    (tmp_path / "a.md").write_text("A", "utf-8")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.md")), QUrl("https://example.org/"), QUrl.fromLocalFile("/no")])
    assert dropped_files(mime) == (str(tmp_path / "a.md"),)
