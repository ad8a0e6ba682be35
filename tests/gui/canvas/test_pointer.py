"""Mouse and drags on the canvas: what is chosen, placed, swapped, sized, jumped and cropped."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from gui.canvas.overlay import handles, port_place
from gui.canvas.picking import Picking
from gui.carried import Carried
from gui.selection import Selection
from layout.display.caret import Spot, caret
from layout.model.article import Paragraph, plain
from layout.model.issue import PlacedArticle, PlacedItems, PlacedPicture, Target
from tests.gui.newsroom import Desk


def placed(desk: Desk, slot: str) -> str:
    page, _, name = slot.partition(".")
    content = desk.session.placement(Target(int(page), name))
    return content.article if isinstance(content, PlacedArticle) else ""


def test_a_click_chooses_the_slot_and_what_stands_in_it(desk: Desk) -> None:
    desk.click("1.side", 0.4, 0.9)
    chosen = desk.session.selection
    assert (chosen.page, chosen.slot, chosen.article) == (1, "side", "articles/oven.md")
    assert chosen.block >= 0
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.selection == Selection()


def test_a_picture_in_a_story_is_chosen_by_itself(desk: Desk) -> None:
    desk.click("1.lead", 0.5, 0.4)
    assert desk.session.selection.picture == 0


def test_a_slot_dragged_on_a_taken_one_swaps_after_it_was_seen(desk: Desk) -> None:
    lead, side = placed(desk, "1.lead"), placed(desk, "1.side")
    before = desk.session.pages[1]
    desk.drag(Carried("slot", slot="1.side"), "3.main", drop=False)
    desk.qtbot.waitUntil(lambda: desk.window.stage.view.page_items()[2].page is not desk.session.pages[3], timeout=5000)
    hover = desk.window.stage.lying_over.hover
    assert hover is not None
    desk.qtbot.waitUntil(lambda: bool(h := desk.window.stage.lying_over.hover) and h.fit is not None)
    assert placed(desk, "1.side") == side
    desk.leave()
    assert desk.window.stage.lying_over.hover is None
    assert desk.window.stage.view.page_items()[2].page is desk.session.pages[3]
    main = placed(desk, "3.main")
    desk.drag(Carried("slot", slot="1.side"), "3.main")
    desk.settle()
    assert (placed(desk, "3.main"), placed(desk, "1.side")) == (side, main)
    assert desk.session.history.undo_name == "Swap 1.side and 3.main"
    desk.window.run("edit.undo")
    desk.settle()
    assert desk.session.pages[1] == before
    assert placed(desk, "1.lead") == lead


def test_a_list_drag_on_a_taken_slot_offers_swap_or_replace(desk: Desk) -> None:
    side, main = placed(desk, "1.side"), placed(desk, "3.main")
    carried = Carried("article", side, "1.side")
    desk.answers.answers.extend((-1, 1))
    desk.drag(carried, "3.main")
    assert placed(desk, "3.main") == main
    desk.drag(carried, "3.main")
    assert placed(desk, "3.main") == side
    assert desk.session.placement(Target(1, "side")) is None
    assert main in desk.session.read.unplaced
    desk.drag(Carried("article", main), "1.side")
    assert placed(desk, "1.side") == main
    assert desk.answers.asked == ["Swap / Replace", "Swap / Replace"]


def test_what_a_slot_does_not_take_is_refused_in_words(desk: Desk) -> None:
    advert = next(
        f"{number}.{slot.name}"
        for number, page in enumerate(desk.session.issue.edition.pages, 1)
        for slot in desk.session.issue.templates[page.template].slots
        if slot.takes == ("advert",)
    )
    desk.drag(Carried("article", "articles/oven.md", "1.side"), advert, drop=False)
    hover = desk.window.stage.lying_over.hover
    assert hover is not None
    assert hover.refused
    assert hover.text


def test_an_edge_snaps_to_columns_and_lines_and_can_be_reset(desk: Desk) -> None:
    desk.click("3.main", 0.5, 0.9)
    rect = desk.window.stage.chosen_rect()
    assert rect is not None
    grip = handles(rect)[frozenset({"bottom"})].toPoint()
    before = desk.session.pages[3]
    session = desk.session
    desk.pull(grip, grip - QPoint(0, 40))
    desk.settle()
    page = session.page(3)
    assert page is not None
    assert "main" in page.overrides
    box = session.box(Target(3, "main"))
    assert box is not None
    step = session.issue.sheet.baseline
    assert abs(box.rect.height / step - round(box.rect.height / step)) < 1e-6
    assert session.history.names == ("Resize 3.main",)
    desk.window.run("slot.reset")
    desk.settle()
    assert session.pages[3] == before


def test_an_edge_let_go_where_it_was_is_no_act(desk: Desk) -> None:
    desk.click("3.main", 0.5, 0.9)
    rect = desk.window.stage.chosen_rect()
    assert rect is not None
    grip = handles(rect)[frozenset({"right"})].toPoint()
    desk.pull(grip, grip + QPoint(1, 1))
    assert desk.session.history.names == ()


def test_the_out_port_makes_a_jump_with_both_lines(desk: Desk) -> None:
    desk.window.run("slot.remove", slot="3.foot")
    desk.settle()
    desk.click("1.side", 0.5, 0.9)
    rect = desk.window.stage.chosen_rect()
    assert rect is not None
    assert port_place(rect).isValid()
    side = placed(desk, "1.side")
    longer = desk.session.drafts.text(side)
    assert longer is not None
    desk.session.do("Longer", desk.session.drafts.with_text(side, longer + "\n" + longer.split("---", 2)[2]))
    desk.settle()
    box = desk.session.box(Target(1, "side"))
    assert box is not None
    assert box.over > 5
    desk.drag(Carried("jump", slot="1.side"), "3.foot")
    assert desk.answers.told == []
    desk.settle()
    content = desk.session.placement(Target(1, "side"))
    assert isinstance(content, PlacedArticle)
    assert content.jump is not None
    assert content.jump.to == (Target(3, "foot"),)
    there = desk.session.box(Target(3, "foot"))
    assert there is not None
    assert there.kind == "jump"
    words = {number: _words(desk, number) for number in (1, 3)}
    assert "page 3" in words[1].lower()
    assert "page 1" in words[3].lower()


def _words(desk: Desk, number: int) -> str:
    from layout.display.items import GlyphRun, walk

    page = desk.session.pages[number]
    return " ".join(item.text for item, _, _ in walk(page.groups) if isinstance(item, GlyphRun))


def test_a_picture_is_cropped_in_its_frame(desk: Desk) -> None:
    desk.double_click("1.lead", 0.5, 0.4)
    cropping = desk.window.stage.cropping
    assert cropping is not None
    view = desk.window.stage.view
    middle = view.mapFromScene(cropping.rect.center())
    desk.pull(middle, middle + QPoint(-30, 20))
    desk.key(Qt.Key.Key_Plus)
    assert cropping.zoom > 1
    desk.key(Qt.Key.Key_Return)
    assert desk.window.stage.cropping is None
    article = desk.session.article(placed(desk, "1.lead"))
    assert article is not None
    assert article.pictures[0].zoom > 1
    assert desk.session.history.names == ("Crop picture",)
    desk.double_click("1.lead", 0.5, 0.4)
    desk.key(Qt.Key.Key_Plus)
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.history.names == ("Crop picture",)


@pytest.mark.parametrize(("name", "slot", "taken"), [("a.txt", "2.ad-left", False), ("a.pdf", "1.side", False),
    ("a.pdf", "2.ad-left", True), ("a.txt", "2.letters", True), ("a.docx", "1.side", False),
    ("a.jpg", "2.letters", False), ("a.jpg", "2.ad-left", True), ("a.JPG", "1.lead", True)])  # fmt: skip
def test_a_slot_says_before_the_drop_that_it_does_not_take_a_file(
    desk: Desk, tmp_path: Path, name: str, slot: str, taken: bool
) -> None:
    (tmp_path / name).write_bytes(b"A word\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    desk.drag(mime, slot, drop=False)
    hover = desk.window.stage.lying_over.hover
    assert hover is not None
    assert hover.refused is not taken
    desk.leave()


def test_a_click_on_a_paragraph_that_goes_on_finds_its_character(desk: Desk) -> None:
    """What stands where a story goes on is counted from the paragraph's beginning on another page."""
    session, path = desk.session, placed(desk, "1.lead")
    article = session.article(path)
    assert article is not None
    words = " ".join(plain(block.text) for block in article.blocks if isinstance(block, Paragraph))
    _, head, _ = (session.drafts.text(path) or "").split("---\n", 2)
    desk.window.run("article.text", file=path, text=f"---\n{head}---\n{words}\n")  # one paragraph, surely parted
    desk.settle()
    article = session.article(path)
    assert article is not None
    (block,) = article.blocks
    assert isinstance(block, Paragraph)
    text = plain(block.text)
    pages = [page for _, page in sorted(session.pages.items())]
    places = {at: caret(pages, Spot(path, 0, at), text) for at in range(3, len(text), 40)}
    found = {at: place for at, place in places.items() if place is not None and place.page > 1}
    assert len(found) > 5
    stage = desk.window.stage
    for at, place in found.items():
        stage.show_page(place.page)
        point = stage.view.scene_rect(place.page).topLeft() + QPointF(place.rect.x + 0.1, place.rect.y + 5.0)
        stage.view.set_zoom(4.0)
        stage.view.centerOn(point)
        seen = QPointF(stage.view.mapFromScene(point))
        assert abs(Picking(stage).offset(Selection(place.page, "", path, block=0), seen) - at) <= 2, at


def test_a_text_dropped_on_items_joins_them_in_one_act(desk: Desk, tmp_path: Path) -> None:
    before = desk.session.placement(Target(2, "letters"))
    assert isinstance(before, PlacedItems)
    (tmp_path / "Potholes.txt").write_text("Potholes\n\nThey grow deeper every week.\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "Potholes.txt"))])
    desk.drag(mime, "2.letters")
    after = desk.session.placement(Target(2, "letters"))
    assert isinstance(after, PlacedItems)
    assert after.files[:-1] == before.files
    assert os.path.basename(after.files[-1]) == "potholes.txt"
    assert os.path.dirname(after.files[-1]) == os.path.dirname(before.files[0]), "where the others lie"
    desk.settle()
    box = desk.session.box(Target(2, "letters"))
    assert box is not None
    assert len(desk.session.history.names) == 1
    desk.window.run("edit.undo")
    assert desk.session.placement(Target(2, "letters")) == before
    assert not desk.session.dirty


def test_an_article_dropped_on_items_joins_them(desk: Desk) -> None:
    before = desk.session.placement(Target(2, "letters"))
    assert isinstance(before, PlacedItems)
    desk.drag(Carried("article", "articles/dogs.md"), "2.letters")
    after = desk.session.placement(Target(2, "letters"))
    assert isinstance(after, PlacedItems)
    assert after.files == (*before.files, "articles/dogs.md")


def test_files_from_the_file_manager_are_copied_in_and_placed(desk: Desk, tmp_path: Path, small_folder: Path) -> None:
    text = tmp_path / "New bridge.txt"
    text.write_text("A new bridge\n\nIt was opened on Sunday by everybody at once.\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(text))])
    desk.drag(mime, "1.side")
    assert placed(desk, "1.side") == "articles/new-bridge.txt"
    assert len(desk.session.history.names) == 1, "taken in and placed in one act"
    photograph = tmp_path / "photo.jpg"
    photograph.write_bytes((small_folder / "pictures" / "fig.jpg").read_bytes())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photograph))])
    slot = next(
        f"{number}.{name}"
        for number, page in enumerate(desk.session.issue.edition.pages, 1)
        for name, content in page.slots.items()
        if isinstance(content, PlacedPicture)
    )
    desk.settle()
    desk.drag(mime, slot)
    page, _, name = slot.partition(".")
    content = desk.session.placement(Target(int(page), name))
    assert isinstance(content, PlacedPicture)
    assert content.picture.file == "pictures/photo.jpg"
    assert (small_folder / "pictures" / "photo.jpg").exists()


def test_the_keyboard_moves_edges_too(desk: Desk) -> None:
    desk.click("3.main", 0.5, 0.9)
    before = desk.session.box(Target(3, "main"))
    assert before is not None
    assert desk.window.run("slot.shorter")
    desk.settle()
    after = desk.session.box(Target(3, "main"))
    assert after is not None
    assert round(before.rect.height - after.rect.height, 3) == round(desk.session.issue.sheet.baseline, 3)


def test_what_lies_over_the_pages_reaches_all_of_them(desk: Desk) -> None:
    view, over = desk.window.stage.view, desk.window.stage.lying_over
    last = len(desk.session.shown_edition.pages)
    assert over.boundingRect().contains(view.scene_rect(last))
    desk.window.run("page.insert", after=last, template="inside-2")
    desk.settle()
    assert len(desk.session.shown_edition.pages) == last + 1
    assert over.boundingRect().contains(view.scene_rect(last + 1))


def test_delete_takes_the_chosen_picture_and_leaves_the_story(desk: Desk) -> None:
    desk.click("1.lead", 0.5, 0.4)
    path = desk.session.selection.article
    story = desk.session.article(path)
    assert story is not None
    desk.window.stage.view.setFocus()
    desk.key(Qt.Key.Key_Delete)
    desk.settle()
    left = desk.session.article(path)
    assert placed(desk, "1.lead") == path
    assert left is not None
    assert left.pictures == story.pictures[1:]


def test_delete_in_a_form_leaves_the_slot_alone(desk: Desk) -> None:
    desk.click("1.side", 0.4, 0.9)
    before = placed(desk, "1.side")
    inspector = desk.window.panels["InspectorDock"]
    choices = [field for field in inspector.findChildren(QComboBox) if field.isVisible()]
    assert before
    assert choices
    desk.window.refresh()
    assert desk.window.actions_by_id["slot.remove"].isEnabled()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        choices[0].setFocus()
        QTest.keyClick(choices[0], key)
        assert placed(desk, "1.side") == before
    desk.window.activateWindow()
    desk.window.stage.view.setFocus()
    QTest.keyClick(desk.window.stage.view, Qt.Key.Key_Delete)
    assert placed(desk, "1.side") == ""


def test_place_offers_what_the_slot_takes(desk: Desk) -> None:
    session = desk.session
    taken = next(
        f"{number}.{name}"
        for number, page in enumerate(session.shown_edition.pages, 1)
        for name, content in page.slots.items()
        if isinstance(content, PlacedPicture)
    )
    page, _, name = taken.partition(".")
    session.select(Selection(int(page), name))
    desk.answers.answers.append(0)
    assert desk.window.run("slot.place")
    assert isinstance(session.placement(Target(int(page), name)), PlacedPicture)


def test_a_click_on_a_translation_chooses_its_article(desk: Desk) -> None:
    session = desk.session
    plan = session.drafts.text("issue.yaml")
    assert plan is not None
    drafts = session.drafts.with_text(
        "issue.yaml", plan.replace("pages:\n", "editions: {es: {language: es}}\npages:\n", 1)
    )
    story = "---\nheadline: El horno\n---\n" + "El horno está encendido. " * 60 + "\n"
    session.do("Translate", drafts.with_text("articles/oven.es.md", story))
    session.set_edition("es")
    desk.settle()
    desk.click("1.side", 0.4, 0.9)
    assert session.selection.article == "articles/oven.md"
    assert session.article(session.selection.article) is not None
