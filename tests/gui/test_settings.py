"""What is remembered between two runs."""

from pathlib import Path

from gui.settings import RECENT, Settings


def test_everything_comes_back_in_the_next_run(tmp_path: Path) -> None:
    first = Settings(str(tmp_path))
    assert (first.theme, first.language, first.tour_seen) == ("system", "", False)
    assert first.recent() == ()
    assert first.window() == (b"", b"")
    first.theme = "dark"
    first.language = "es"
    first.tour_seen = True
    first.keep_window(b"\x00\x01geometry\xff", b"state")
    first.keep("canvas/grid", True)
    first.keep("canvas/zoom", 1.5)
    first.add_recent("/papers/a/issue.yaml")
    first.write()
    again = Settings(str(tmp_path))
    assert (again.theme, again.language, again.tour_seen) == ("dark", "es", True)
    assert again.window() == (b"\x00\x01geometry\xff", b"state")
    assert again.flag("canvas/grid")
    assert not again.flag("canvas/slots")
    assert again.flag("canvas/slots", default=True)
    assert again.number("canvas/zoom") == 1.5
    assert again.recent() == ("/papers/a/issue.yaml",)


def test_recent_issues_are_the_newest_first_each_once(tmp_path: Path) -> None:
    settings = Settings(str(tmp_path))
    for number in range(RECENT + 3):
        settings.add_recent(f"/papers/{number}/issue.yaml")
    assert len(settings.recent()) == RECENT
    assert settings.recent()[0] == f"/papers/{RECENT + 2}/issue.yaml"
    settings.add_recent("/papers/10/issue.yaml")
    assert settings.recent()[0] == "/papers/10/issue.yaml"
    assert len(set(settings.recent())) == RECENT
    settings.forget("/papers/10/issue.yaml")
    assert "/papers/10/issue.yaml" not in settings.recent()


def test_nonsense_in_the_file_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "Layout.ini").write_text(
        "[General]\ntheme=7\nrecent=@Invalid()\n[window]\ngeometry=x\n[canvas]\nzoom=big\n"
    )
    settings = Settings(str(tmp_path))
    assert settings.theme == "system"
    assert settings.recent() == ()
    assert settings.window()[0] == b""
    assert settings.number("canvas/zoom", 1.0) == 1.0


def test_a_folder_that_is_gone_is_not_proposed(tmp_path: Path) -> None:
    settings = Settings(str(tmp_path))
    settings.issues_folder = str(tmp_path / "gone")
    assert settings.issues_folder != str(tmp_path / "gone")
    settings.issues_folder = str(tmp_path)
    assert settings.issues_folder == str(tmp_path)
