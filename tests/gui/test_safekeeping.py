"""What keeps an issue safe: saving by splicing, the journal after a crash, others' changes, the lock."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.settings import Settings
from gui.window import Window
from tests.gui.newsroom import Answers, Desk

OVEN = "articles/oven.md"


def headline(desk: Desk, text: str, article: str = OVEN) -> None:
    assert desk.window.run("article.front", article=article, key="headline", value=text)


def test_saving_writes_the_changed_files_and_every_other_byte_stays(desk: Desk, small_folder: Path) -> None:
    before = {path: path.read_bytes() for path in small_folder.rglob("*") if path.is_file()}
    headline(desk, "An oven: and who lit it")
    desk.window.run("slot.swap", slot="1.side", other="2.foot")
    assert desk.session.dirty
    assert desk.window.isWindowModified()
    assert desk.window.run("issue.save")
    assert not desk.session.dirty
    changed = {
        path.name: (data, path.read_bytes())
        for path, data in before.items()
        if path.exists() and path.read_bytes() != data
    }
    assert set(changed) == {"oven.md", "issue.yaml"}
    old, new = changed["oven.md"]
    lines = [a for a, b in zip(old.splitlines(), new.splitlines(), strict=True) if a != b]
    assert len(lines) == 1
    assert lines[0].startswith(b"headline:")
    desk.window.run("edit.undo")
    assert desk.session.dirty


def test_a_file_changed_by_another_program_is_taken_in(desk: Desk, small_folder: Path) -> None:
    file = small_folder / OVEN
    file.write_text(file.read_text("utf-8").replace("headline: ", "headline: Live, "), "utf-8")
    desk.qtbot.waitUntil(lambda: "Live, " in (desk.session.drafts.text(OVEN) or ""), timeout=10_000)
    assert not desk.session.dirty
    assert desk.answers.asked == []


def test_where_both_sides_changed_the_editor_is_asked(desk: Desk, small_folder: Path) -> None:
    file = small_folder / OVEN
    headline(desk, "Mine")
    desk.answers.answers.append(0)  # both: other lines
    file.write_text(file.read_text("utf-8") + "\nA line from elsewhere.\n", "utf-8")
    desk.qtbot.waitUntil(lambda: bool(desk.answers.asked), timeout=10_000)
    text = desk.session.drafts.text(OVEN) or ""
    assert "headline: Mine" in text
    assert "A line from elsewhere." in text
    desk.answers.answers.append(1)  # no way to have both now: mine, the other
    file.write_text(file.read_text("utf-8").replace("headline: ", "headline: Theirs, "), "utf-8")
    desk.qtbot.waitUntil(lambda: len(desk.answers.asked) == 2, timeout=10_000)
    assert "headline: Theirs, " in (desk.session.drafts.text(OVEN) or "")


def test_a_deleted_file_stays_on_the_desk_and_is_written_again(desk: Desk, small_folder: Path) -> None:
    (small_folder / OVEN).unlink()
    desk.qtbot.waitUntil(lambda: desk.session.dirty, timeout=10_000)
    assert desk.window.run("issue.save")
    assert (small_folder / OVEN).exists()


def reopened(qtbot: QtBot, tmp_path: Path, folder: Path, *answers: int) -> tuple[Window, Answers]:
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    window = Window(settings)
    questions = Answers(window)
    questions.answers.extend(answers)
    window.dialogs = questions
    qtbot.addWidget(window)
    window.open(str(folder))
    return window, questions


def crash(desk: Desk) -> None:
    """The window goes without asking or saving; the journal stays as a kill would leave it."""
    assert desk.window.safekeeping is not None
    desk.window.safekeeping.close(keep=True)
    desk.window.safekeeping = None
    desk.session.disk_is(desk.session.drafts)


@pytest.mark.parametrize("restore", [True, False])
def test_after_a_crash_the_journal_is_offered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, small_folder: Path, restore: bool
) -> None:
    headline(desk, "Nearly lost")
    lost = desk.session.drafts
    crash(desk)
    window, questions = reopened(qtbot, tmp_path, small_folder, 0 if restore else 1)
    session = window.session
    assert session is not None
    assert "1 change" in questions.asked[0]
    assert (session.drafts == lost) == restore
    assert session.dirty == restore
    if restore:
        assert window.run("edit.undo")
        assert not session.dirty
    assert window.close_issue()
    window.close()


def test_a_second_window_is_told_who_has_the_issue(
    desk: Desk, qtbot: QtBot, tmp_path: Path, small_folder: Path
) -> None:
    window, questions = reopened(qtbot, tmp_path, small_folder, -1)
    assert window.session is None
    assert str(os.getpid()) in questions.asked[0]
    window.close()


def test_an_issue_that_cannot_be_written_is_saved_elsewhere(desk: Desk, tmp_path: Path, small_folder: Path) -> None:
    headline(desk, "Elsewhere")
    target = tmp_path / "copy"
    assert desk.window.safekeeping is not None
    desk.window.safekeeping._gone = True
    desk.answers.answers.extend((0, str(target)))
    assert desk.window.run("issue.save")
    assert "headline: Elsewhere" in (target / OVEN).read_text("utf-8")
    assert desk.session.dirty
    assert "Elsewhere" not in (small_folder / OVEN).read_text("utf-8")


def test_closing_asks_about_what_is_not_saved(desk: Desk, small_folder: Path) -> None:
    headline(desk, "Saved at the end")
    desk.answers.answers.append(-1)
    assert not desk.window.close_issue()
    desk.answers.answers.append(0)
    assert desk.window.close_issue()
    assert "Saved at the end" in (small_folder / OVEN).read_text("utf-8")
