"""The list at the left: what it says of articles, how it is searched, and what its rows do."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.carried import Carried, packed, unpacked
from gui.panels.articles import ArticlesPanel
from gui.panels.listing import Listing
from gui.panels.rows import Row, RowList
from gui.selection import Selection
from layout.edit import articles
from layout.model.issue import PlacedArticle, PlacedItems, Target
from tests.gui.newsroom import Desk

Key = Qt.Key


def panel_of(desk: Desk) -> ArticlesPanel:
    panel = desk.window.panels["ArticlesDock"]
    assert isinstance(panel, ArticlesPanel)
    return panel


def row(rows: RowList, key: str) -> Row:
    return next(row for row in rows.rows() if row.key == key)


def drop(rows: RowList, mime: QMimeData) -> bool:
    """A drag into the list and let go; whether it was taken."""
    at, move = QPoint(20, 20), Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, move, mime, left, none)
    QApplication.sendEvent(rows.viewport(), enter)
    if enter.isAccepted():
        QApplication.sendEvent(rows.viewport(), QDropEvent(QPointF(at), move, mime, left, none))
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_row_says_where_an_article_stands_and_how_it_fits(desk: Desk) -> None:
    panel = panel_of(desk)
    lead = row(panel.articles, "articles/oven.md")
    assert lead.facts.startswith("page 1 · ")
    assert "en" in lead.facts.split(" · ")
    assert (lead.chip, lead.chip_kind) == ("fits", "fits")
    assert lead.faint
    assert lead.spoken.endswith(", fits")
    desk.window.run("slot.remove", slot="3.foot")
    desk.settle()
    first = row(panel.articles, "articles/snowplow.txt")
    assert first.facts.startswith("not placed · 243 ")
    assert not first.chip
    assert first.carried == Carried("article", "articles/snowplow.txt")


def test_too_long_and_too_short_ones_are_told_by_lines(desk: Desk) -> None:
    panel = panel_of(desk)
    path = desk.session.where("articles/oven.md")
    assert path == (1, "side")
    text = desk.session.drafts.text("articles/oven.md")
    assert text is not None
    desk.session.do(
        "Longer", articles.set_text(desk.session.opened, "articles/oven.md", text + "\nMore words here.\n" * 40)
    )
    desk.settle()
    assert row(panel.articles, "articles/oven.md").chip.startswith("+")
    panel.show_which("unfit")
    assert [r.key for r in panel.articles.rows()] == ["articles/oven.md"]
    panel.show_which("unplaced")
    assert {r.facts.partition(" · ")[0] for r in panel.articles.rows()} == {"not placed"}
    panel.show_which("placed")
    assert {r.facts[:5] for r in panel.articles.rows()} == {"page "}
    panel.search.setText("xyzzy")
    assert panel.articles.rows() == ()
    assert panel.articles.empty == "Nothing matches."
    panel.search.clear()
    panel.show_which("all")


@pytest.mark.parametrize(
    ("sought", "found"),
    [("snowplow", "articles/snowplow.txt"), ("OVEN lit", "articles/oven.md"), ("Jaspers Duque", "articles/oven.md")],
)
def test_search_looks_into_headline_file_byline_and_text(desk: Desk, sought: str, found: str) -> None:
    panel = panel_of(desk)
    if sought.startswith("Jaspers"):
        article = desk.session.article(found)
        assert article is not None
        sought = article.byline
    if sought.isascii():
        QTest.keyClicks(panel.search, sought)
    else:  # QTest types no others
        panel.search.setText(sought)
    assert found in [r.key for r in panel.articles.rows()]
    assert len(panel.articles.rows()) < 20
    panel.search.setText("no such word anywhere")
    assert panel.articles.rows() == ()
    panel.search.clear()
    assert len(panel.articles.rows()) > 20


def test_a_row_chosen_shows_its_place_and_the_page_chooses_the_row(desk: Desk) -> None:
    panel = panel_of(desk)
    panel.articles.setFocus()
    number = [r.key for r in panel.articles.rows()].index("articles/oven.md")
    panel.articles.setCurrentRow(number)
    assert desk.session.selection == Selection(1, "side", "articles/oven.md")
    desk.click("2.top", 0.5, 0.05)
    assert panel.articles.key() == desk.session.selection.article != ""


def test_return_edits_delete_removes_and_f2_renames(desk: Desk) -> None:
    panel = panel_of(desk)
    panel.articles.setFocus()
    panel.articles.setCurrentRow([r.key for r in panel.articles.rows()].index("articles/oven.md"))
    QTest.keyClick(panel.articles, Key.Key_Delete)
    assert desk.session.placement(Target(1, "side")) is None
    assert row(panel.articles, "articles/oven.md").facts.startswith("not placed")
    assert panel.articles.key() == "articles/oven.md"
    QTest.keyClick(panel.articles, Key.Key_Delete)  # stands nowhere any more: told, not deleted
    assert desk.session.article("articles/oven.md") is not None
    desk.window.refresh()
    desk.answers.answers.append("hot-oven.md")
    desk.window.run("article.rename")
    assert panel.articles.key() == "articles/hot-oven.md"
    QTest.keyClick(panel.articles, Key.Key_Return)
    assert not desk.window.docks["StoryDock"].isHidden()
    desk.session.undo()
    desk.session.undo()
    assert desk.session.where("articles/oven.md") == (1, "side")


def test_what_stands_in_a_package_is_not_torn_out_by_delete(desk: Desk) -> None:
    panel = panel_of(desk)
    path = next(
        row.key
        for row in panel.articles.rows()
        if (at := desk.session.where(row.key))[0] and not isinstance(desk.session.placement(Target(*at)), PlacedArticle)
    )
    before = desk.session.drafts
    panel.articles.choose(path)
    QTest.keyClick(panel.articles, Key.Key_Delete)
    assert desk.session.drafts is before


def test_dropped_on_the_list_a_slot_is_emptied_and_files_are_imported(desk: Desk, tmp_path: Path) -> None:
    panel = panel_of(desk)
    assert drop(panel.articles, packed(Carried("slot", slot="1.side")))
    assert desk.session.placement(Target(1, "side")) is None
    assert not drop(panel.articles, packed(Carried("article", "articles/oven.md")))  # from the list itself
    text = tmp_path / "Fresh news.txt"
    text.write_text("Fresh news\n\nThe first paragraph of it.\n", encoding="utf-8")
    assert drop(panel.articles, files(text))
    assert any("resh" in r.title for r in panel.articles.rows())
    assert desk.session.dirty
    panel.tabs.setCurrentWidget(panel.adverts)
    advert = tmp_path / "sale.pdf"
    advert.write_bytes((Path(desk.session.folder) / "adverts" / "inn.pdf").read_bytes())
    assert drop(panel.adverts, files(advert))
    assert "adverts/sale.pdf" in [r.key for r in panel.adverts.rows()]
    assert row(panel.adverts, "adverts/sale.pdf").facts == "not placed"


def test_a_refusal_is_titled_by_its_command_without_the_letter_of_the_menu(desk: Desk, tmp_path: Path) -> None:
    letter = tmp_path / "Letter.docx"
    letter.write_bytes(b"PK\x03\x04")
    assert desk.window.run("article.import", file=str(letter)) is False
    assert desk.answers.told == ["Import text: Letter.docx is not a text file"]


def test_a_file_of_a_kind_that_is_not_read_is_told_and_not_copied(
    desk: Desk, tmp_path: Path, small_folder: Path
) -> None:
    letter, text = tmp_path / "Letter.docx", tmp_path / "Fair.txt"
    letter.write_bytes(b"PK\x03\x04")
    text.write_text("The fair\n\nIt was dry.\n", "utf-8")
    assert drop(panel_of(desk).articles, files(letter, text))
    assert desk.answers.told == ["Letter.docx: Layout does not read this kind of file"]
    assert desk.session.article("articles/fair.txt") is not None
    assert not list(small_folder.rglob("*.docx"))


def test_several_files_dropped_at_once_are_one_act(desk: Desk, tmp_path: Path) -> None:
    names = ("One.txt", "Two.txt", "Three.md")
    for name in names:
        (tmp_path / name).write_text(f"{name[:-4]}\n\nIt was dry.\n", "utf-8")
    before = desk.session.drafts
    count = len(desk.session.history.names)
    desk.window.run("files.drop", files=tuple(str(tmp_path / name) for name in names), to="3.foot")
    assert desk.session.history.names[count:] == ("Take in 3 files",)
    assert desk.session.where("articles/one.txt") == (3, "foot"), "the first one is placed"
    assert desk.session.where("articles/two.txt") == (0, "")
    assert desk.session.undo() == "Take in 3 files"
    assert desk.session.drafts == before
    assert desk.session.redo() == "Take in 3 files"
    assert desk.session.article("articles/three.md") is not None


def test_texts_dropped_on_short_pieces_all_join_them(desk: Desk, tmp_path: Path) -> None:
    slot = next(
        Target(number, name)
        for number, page in enumerate(desk.session.shown_edition.pages, 1)
        for name, placed in page.slots.items()
        if isinstance(placed, PlacedItems)
    )
    for name in ("One.txt", "Two.txt"):
        (tmp_path / name).write_text(f"{name[:-4]}\n\nIt was dry.\n", "utf-8")
    desk.window.run("files.drop", files=(str(tmp_path / "One.txt"), str(tmp_path / "Two.txt")), to=str(slot))
    placed = desk.session.placement(slot)
    assert isinstance(placed, PlacedItems)
    assert [path.rpartition("/")[2] for path in placed.files[-2:]] == ["one.txt", "two.txt"]


def test_a_row_dragged_to_a_page_stays_in_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = panel_of(desk)
    dragged: list[Carried | None] = []

    def let_go(drag: QDrag, *_: object) -> Qt.DropAction:
        dragged.append(unpacked(drag.mimeData()))
        assert not drag.pixmap().isNull()
        desk.drag(drag.mimeData(), "3.foot")
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", let_go)
    desk.window.run("slot.remove", slot="3.foot")
    desk.settle()
    count = len(panel.articles.rows())
    panel.articles.choose("articles/snowplow.txt")
    panel.articles.startDrag(Qt.DropAction.MoveAction)
    assert dragged == [Carried("article", "articles/snowplow.txt")]
    assert desk.session.where("articles/snowplow.txt") == (3, "foot")
    assert panel.articles.count() == len(panel.articles.rows()) == count
    assert panel.articles.key() == "articles/snowplow.txt"


def test_from_the_search_to_what_it_found(desk: Desk) -> None:
    panel = panel_of(desk)
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "snowplow")
    QTest.keyClick(panel.search, Key.Key_Down)
    assert panel.articles.key() == panel.articles.rows()[0].key
    QTest.keyClick(panel.search, Key.Key_Escape)
    assert panel.search.text() == ""
    assert len(panel.articles.rows()) > 20


def test_pictures_have_thumbnails_and_missing_ones_are_told(desk: Desk) -> None:
    panel = panel_of(desk)
    panel.tabs.setCurrentWidget(panel.pictures)
    rows = panel.pictures.rows()
    assert rows[0].carried == Carried("picture", rows[0].key)
    desk.qtbot.waitUntil(lambda: panel.pictures.thumb_of(rows[0].key) is not None, timeout=15_000)
    used = next(row for row in rows if row.facts.startswith("page"))
    (Path(desk.session.folder) / used.key).unlink()
    desk.session.look_again()
    lost = row(panel.pictures, used.key)
    assert (lost.chip, lost.carried) == ("missing", None)
    panel.pictures.setFocus()
    panel.pictures.setCurrentRow([r.key for r in panel.pictures.rows()].index(used.key))
    assert desk.session.selection.page > 0
    assert not panel.which.isVisible()
    assert panel.bring.objectName() == "picture.import"
    desk.answers.answers.append([])
    panel.bring.click()
    assert desk.answers.asked[-1] == "Import pictures"


def test_every_control_has_a_name_and_says_what_it_does(desk: Desk) -> None:
    panel = panel_of(desk)
    for control in (panel.search, panel.which, panel.new, panel.bring):
        assert control.accessibleName()
        assert control.toolTip()
    for rows in (panel.articles, panel.pictures, panel.adverts):
        assert rows.accessibleName()
    item = panel.articles.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == panel.articles.rows()[0].spoken


def many(desk: Desk) -> ArticlesPanel:
    """The panel with more than a hundred articles."""
    opened = desk.session.opened
    text = desk.session.drafts.text("articles/oven.md") or ""
    for number in range(80):
        drafts = articles.new(opened, f"Story number {number}", "en").drafts
        opened = opened._replace(drafts=drafts)
    file = next(file for file in opened.drafts.files() if "number-79" in file)
    desk.session.do("Many", opened.drafts.with_text(file, text))
    desk.settle()
    panel = panel_of(desk)
    assert len(panel.articles.rows()) > 100
    return panel


def test_rows_of_articles_that_did_not_change_are_not_made_anew(desk: Desk) -> None:
    panel = many(desk)
    rows = panel.articles.rows()
    panel.renew()
    assert all(old is new for old, new in zip(rows, panel.articles.rows(), strict=True))
    listing = Listing()
    assert listing.articles(desk.session)[0] is listing.articles(desk.session)[0]


@pytest.mark.long
def test_a_hundred_articles_are_listed_anew_in_two_milliseconds(desk: Desk) -> None:
    panel = many(desk)
    spent = []
    for _ in range(9):
        before = time.thread_time()
        panel.renew()
        spent.append(time.thread_time() - before)
    assert min(spent) < 0.002
