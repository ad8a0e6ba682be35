"""An evening at the desk, with mouse and keys: copy dragged in, swapped, sized, jumped, edited; undone, done, saved."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.canvas.overlay import handles
from gui.carried import Carried
from gui.settings import Settings
from gui.window import Window
from layout.cli import main
from layout.model.article import plain
from layout.model.issue import PlacedArticle, Target
from tests.gui.newsroom import LONG, Answers, Desk


@pytest.fixture
def empty_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The desk as it starts, with nothing open."""
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    window = Window(settings)
    answers = Answers(window)
    window.dialogs = answers
    window.show()
    qtbot.waitExposed(window)
    yield Desk(window, answers, qtbot)
    if window.session is not None:
        if window.session.dirty:
            answers.answers.appendleft(1)
        window.close_issue()
    window.close()
    window.deleteLater()


def article_of(desk: Desk, slot: str) -> str:
    page, _, name = slot.partition(".")
    placed = desk.session.placement(Target(int(page), name))
    return placed.article if isinstance(placed, PlacedArticle) else ""


def text_file(folder: Path, name: str, paragraphs: int) -> QMimeData:
    """A text file as the file manager drags it."""
    file = folder / name
    words = "The lamps along the quay were lit again on Friday, and the whole street came out to look at them."
    lines = [
        f"{name.partition('.')[0].title()} is lit again",
        "",
        *([f"{words} It was night {n}.\n" for n in range(paragraphs)]),
    ]
    file.write_text("\n".join(lines), "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


def slots_for_articles(desk: Desk, page: int) -> list[str]:
    template = desk.session.issue.templates[desk.session.issue.edition.pages[page - 1].template]
    return [f"{page}.{slot.name}" for slot in template.slots if "article" in slot.takes]


def new_issue(desk: Desk, folder: Path, name: str, pages: int) -> None:
    """The start page's own form, by keys."""
    form = desk.window.start.form
    desk.window.run("issue.new")
    desk.qtbot.waitUntil(form.isVisible)
    for field, text in ((form.name, name), (form.folder, str(folder))):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
    form.pages.setFocus()
    form.pages.selectAll()
    QTest.keyClicks(form.pages, str(pages))
    QTest.mouseClick(form.finish, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None, timeout=LONG)
    desk.settle()


def carry_from_list(desk: Desk, path: str, slot: str) -> None:
    """An article of the list to a slot: a real drag where there is a screen."""
    rows = desk.window.panels["ArticlesDock"].articles  # type: ignore[attr-defined]
    row = next(i for i, row in enumerate(rows.rows()) if row.key == path)
    rows.scrollToItem(rows.item(row))
    place = rows.visualItemRect(rows.item(row)).center()
    carry(desk, Carried("article", path), (rows.viewport(), place), slot)


def carry_from_slot(desk: Desk, slot: str, to: str) -> None:
    """What stands in a slot to another one."""
    viewport = desk.window.stage.view.viewport()
    carry(desk, Carried("slot", slot=slot), (viewport, desk.point(slot)), to)


def carry(desk: Desk, carried: Carried, source: tuple[QWidget, QPoint], slot: str) -> None:
    """Real presses and moves of the X server's own pointer; without a screen, the events that they lead to."""
    if os.environ["QT_QPA_PLATFORM"] != "xcb":
        desk.drag(carried, slot)
        desk.settle()
        return
    assert QApplication.platformName() == "xcb"
    before = desk.session.drafts
    viewport = desk.window.stage.view.viewport()
    start, end = source[0].mapToGlobal(source[1]), viewport.mapToGlobal(desk.point(slot))
    steps = [("mousemove", start), ("mousedown", None), ("mousemove", start + QPoint(12, 12))]
    steps += [("mousemove", start + (end - start) * step / 8) for step in range(1, 9)]
    steps += [("mousemove", end + QPoint(2, 2)), ("mousemove", end), ("mouseup", None)]
    words: list[str] = []
    for what, at in steps:
        words += [what, *((str(at.x()), str(at.y())) if at is not None else ("1",)), "sleep", "0.06"]
    hand = subprocess.Popen(["xdotool", *words])
    desk.qtbot.waitUntil(lambda: hand.poll() is not None and desk.session.drafts != before, timeout=LONG)
    assert hand.wait() == 0
    desk.settle()


def test_an_evening_at_the_desk(empty_desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = empty_desk
    window = desk.window
    folder = tmp_path / "evening"

    # a new issue from the start page's form, by keys
    new_issue(desk, folder, "The Quay Lamp", 4)
    first = desk.session.drafts

    # two articles into slots: one from the file manager, one imported to the list and dragged from there
    one, two = slots_for_articles(desk, 1)[:2]
    desk.drag(text_file(tmp_path, "quay.txt", 30), one)
    desk.settle()
    text_file(tmp_path, "pier.txt", 4)
    desk.answers.answers.append(str(tmp_path / "pier.txt"))
    window.run("article.import")
    desk.settle()
    carry_from_list(desk, "articles/pier.txt", two)
    assert (article_of(desk, one), article_of(desk, two)) == ("articles/quay.txt", "articles/pier.txt")

    # swapped, by dragging one slot on the other
    carry_from_slot(desk, one, two)
    assert (article_of(desk, one), article_of(desk, two)) == ("articles/pier.txt", "articles/quay.txt")
    carry_from_slot(desk, two, one)

    # an edge, with the mouse
    desk.click(one, 0.5, 0.98)
    rect = window.stage.chosen_rect()
    assert rect is not None
    grip = handles(rect)[frozenset({"bottom"})].toPoint()
    desk.pull(grip, grip - QPoint(0, 60))
    desk.settle()
    name = one.partition(".")[2]
    page = desk.session.page(1)
    assert page is not None
    assert name in page.overrides

    # a jump, from the out port to a slot inside
    target = next(
        f"{number}.{slot.name}"
        for number, plan in enumerate(desk.session.issue.edition.pages, 1)
        for slot in desk.session.issue.templates[plan.template].slots
        if number > 1 and "jump" in slot.takes
    )
    if article_of(desk, target):
        window.run("slot.remove", slot=target)
        desk.settle()
    desk.click(one, 0.5, 0.98)
    desk.drag(Carried("jump", slot=one), target)
    desk.settle()
    number, _, there = target.partition(".")
    box = desk.session.box(Target(int(number), there))
    assert box is not None
    assert box.kind == "jump"

    # words and a headline, typed in the story editor
    window.run("article.edit", article="articles/pier.txt")
    desk.settle()
    story = window.panels["StoryDock"]
    editor, headline = story.editor, story.form.fields["headline"]  # type: ignore[attr-defined]
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, " And then the tide came.")
    headline.setFocus()
    QTest.keyClick(headline, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(headline, "The pier: open, and dry")
    desk.settle()
    pier = desk.session.article("articles/pier.txt")
    assert pier is not None
    assert plain(pier.headline) == "The pier: open, and dry"
    last, pages = desk.session.drafts, dict(desk.session.pages)
    assert "the tide came" in (last.text("articles/pier.txt") or "")

    # undo all, redo all, by keys on the page
    window.stage.view.setFocus()
    while desk.session.history.undo_name:
        desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert desk.session.drafts == first
    while desk.session.history.redo_name:
        desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        QApplication.processEvents()
    assert desk.session.drafts == last
    desk.settle()
    assert desk.session.pages == pages

    # saved and opened again, it is the same issue
    assert window.run("issue.save")
    issue = desk.session.issue
    assert window.close_issue()
    assert window.open(str(folder))
    desk.settle()
    assert desk.session.drafts == last
    assert desk.session.issue == issue
    assert desk.session.pages == pages

    # exported, it is what `layout render` makes
    for text in ("proof",):
        exported = tmp_path / f"{text}.pdf"
        assert window.run("export.pdf", path=str(exported), purpose=text)
        desk.qtbot.waitUntil(exported.exists, timeout=60_000)
        rendered = tmp_path / "rendered.pdf"
        assert main(["render", str(folder), "--for", text, "-o", str(rendered)]) in (0, 1)
        assert exported.read_bytes() == rendered.read_bytes()
    capsys.readouterr()
    shutil.rmtree(folder / "out", ignore_errors=True)
