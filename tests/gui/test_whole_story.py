"""An evening at the desk, with mouse and keys: copy dragged in, swapped, sized, jumped, edited; undone, done, saved."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.canvas.overlay import handles
from gui.carried import Carried
from gui.settings import Settings
from gui.window import Window
from layout.cli import main
from layout.model.issue import PlacedArticle, Target
from tests.gui.newsroom import Answers, Desk


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


def test_an_evening_at_the_desk(empty_desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = empty_desk
    window = desk.window
    folder = tmp_path / "evening"

    # a new issue from the start page's form, by keys
    window.run("issue.new")
    window.start.make_issue(str(folder), "The Quay Lamp", pages=4)
    desk.qtbot.waitUntil(lambda: window.session is not None, timeout=10_000)
    desk.settle()
    first = desk.session.drafts

    # two articles from the file manager into slots
    one, two = slots_for_articles(desk, 1)[:2]
    desk.drag(text_file(tmp_path, "quay.txt", 30), one)
    desk.settle()
    desk.drag(text_file(tmp_path, "pier.txt", 4), two)
    desk.settle()
    assert (article_of(desk, one), article_of(desk, two)) == ("articles/quay.txt", "articles/pier.txt")

    # swapped, by dragging one slot on the other
    desk.drag(Carried("slot", slot=one), two)
    desk.settle()
    assert (article_of(desk, one), article_of(desk, two)) == ("articles/pier.txt", "articles/quay.txt")
    desk.drag(Carried("slot", slot=two), one)
    desk.settle()

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

    # a headline, typed in the story editor
    window.run("article.edit", article="articles/pier.txt")
    desk.settle()
    editor = window.panels["StoryDock"].editor  # type: ignore[attr-defined]
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, " And then the tide came.")
    desk.settle()
    window.run("article.front", article="articles/pier.txt", key="headline", value="The pier: open, and dry")
    desk.settle()
    last, pages = desk.session.drafts, dict(desk.session.pages)
    assert "the tide came" in (last.text("articles/pier.txt") or "")

    # undo all, redo all
    while desk.session.history.undo_name:
        window.run("edit.undo")
    assert desk.session.drafts == first
    while desk.session.history.redo_name:
        window.run("edit.redo")
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
