"""The inspector in the window: which form each kind of selection shows, and that its fields change the right file."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from gui.panels.inspector.fields import FlagBound, NumberBound, PercentBound
from gui.selection import NOTHING, Selection
from layout.model.issue import PlacedArticle, PlacedItems, PlacedTeasers, Target
from tests.gui.newsroom import LONG, Desk
from tests.gui.panels.inspector.hands import changed, choose, field, panel_of, pick, sections, type_over

LEAD = Selection(1, "lead", "articles/high-path.md")
PICTURE = Selection(1, "lead", "articles/high-path.md", 0)


def test_each_kind_of_selection_has_its_form(desk: Desk) -> None:
    kinds: dict[Selection, list[str]] = {
        NOTHING: ["issue", "paper", "press"],
        Selection(2): ["page", "contents"],
        LEAD: ["fit", "article", "style", "pictures", "jump", "place", "decided"],
        PICTURE: ["picture", "crop", "stands", "file"],
        Selection(1, "photo"): ["picture", "crop", "file", "fit", "place"],
        Selection(3, "ad"): ["advert", "fit", "place"],
        Selection(2, "letters"): ["fit", "members", "place"],
        Selection(1, "refers"): ["fit", "members", "place"],
        Selection(3, "side"): ["fit", "article", "style", "pictures", "place", "decided"],
    }
    for selection, names in kinds.items():
        assert sorted(sections(choose(desk, selection))) == sorted(names), selection


def test_an_article_of_the_list_and_an_empty_slot(desk: Desk) -> None:
    desk.window.run("slot.remove", slot="2.top")
    assert sorted(sections(choose(desk, Selection(article="articles/nuthatch.md")))) == ["article", "pictures", "style"]
    panel = choose(desk, Selection(2, "top"))
    assert sorted(sections(panel)) == ["fit", "place"]
    assert panel.title.text() == "Empty slot"


def test_fields_of_an_article(desk: Desk) -> None:
    panel, session = choose(desk, LEAD), desk.session
    for key, text in (("kicker", "High up"), ("headline", 'The "high" path: open'), ("deck", "After years"),
                      ("byline", "By N. A."), ("role", "Walker"), ("dateline", "Gate"), ("credit", "AP")):  # fmt: skip
        before = session.drafts
        bound = field(panel, "article", key)
        type_over(bound, text)
        panel.renew()
        file, lines = changed(before, session.drafts)
        assert file == "articles/high-path.md"
        assert [line for line in lines if line[0] == "+"] == [f"+ {key}: {text}"]
        assert len(lines) <= 2
        assert bound.text == text
    session.undo()
    panel.renew()
    assert field(panel, "article", "credit").text == ""
    session.redo()
    panel.renew()
    assert field(panel, "article", "credit").text == "AP"


def test_typing_in_a_field_is_one_act_and_the_page_follows(desk: Desk) -> None:
    panel, session = choose(desk, LEAD), desk.session
    first = session.drafts
    type_over(field(panel, "article", "headline"), "A path")
    desk.settle()
    box = session.box(Target(1, "lead"))
    assert box is not None
    panel.renew()
    size = panel.findChild(QLabel, "HeadlineSize")
    assert size is not None
    assert "pt" in size.text()
    assert panel.title.text() == "A path"
    session.undo()
    assert session.drafts == first


def test_the_lists_of_an_article(desk: Desk) -> None:
    panel, session = choose(desk, LEAD), desk.session
    for key, value, line in (
        ("style", "opinion", "+ style: opinion"), ("language", "es", "+ language: es"),
        ("drop_cap", "false", "+ drop_cap: false"),
    ):  # fmt: skip
        before = session.drafts
        pick(field(panel, "style", key), value)
        panel.renew()
        assert line in changed(before, session.drafts)[1]
    before = session.drafts
    type_over(field(panel, "style", "priority"), "77")
    assert "+ priority: 77" in changed(before, session.drafts)[1]
    for _ in range(4):
        session.undo()
    panel.renew()
    assert field(panel, "style", "priority").spin.value() == 10
    assert field(panel, "style", "style").choice.currentData() == ""


def test_fields_of_the_issue_and_the_paper(desk: Desk) -> None:
    panel, session = choose(desk, NOTHING), desk.session
    for section, key, text, file, line in (
        ("issue", "number", "47", "issue.yaml", "+ number: 47"),
        ("issue", "date", "2026-11-21", "issue.yaml", "+ date: 2026-11-21"),
        ("paper", "city", "Winterfold", "paper.yaml", "+ city: Winterfold"),
        ("press", "colour", "1, 3-4", "issue.yaml", "+ colour: [1, 3, 4]"),
    ):
        before = session.drafts
        type_over(field(panel, section, key), text)
        panel.renew()
        assert changed(before, session.drafts)[0] == file
        assert line in changed(before, session.drafts)[1]
    before = session.drafts
    pick(field(panel, "press", "format"), "berliner")
    panel.renew()
    assert session.issue.sheet.name == "berliner"
    assert "+ format: berliner" in changed(before, session.drafts)[1]


def test_what_cannot_be_is_refused_in_words_and_stays_in_the_field(desk: Desk) -> None:
    panel, session = choose(desk, NOTHING), desk.session
    before = session.drafts
    bound = field(panel, "issue", "date")
    type_over(bound, "2026-13-45")
    assert bound.refusal.isHidden()  # not while it is being typed
    field(panel, "issue", "number").field.setFocus()
    assert not bound.refusal.isHidden()
    assert session.drafts.text("issue.yaml") == before.text("issue.yaml")
    type_over(field(panel, "issue", "number"), "48")
    panel.renew()
    assert bound.text == "2026-13-45"  # another change does not throw it away
    type_over(bound, "2026-12-24")
    panel.renew()
    assert bound.refusal.isHidden()
    assert session.issue.date.isoformat() == "2026-12-24"
    assert desk.answers.told == []


def test_colour_pages_that_are_not_there(desk: Desk) -> None:
    panel = choose(desk, NOTHING)
    bound = field(panel, "press", "colour")
    for text in ("1, x", "9"):
        type_over(bound, text)
        field(panel, "issue", "number").field.setFocus()
        assert bound.refusal.text()
    assert not desk.session.dirty or desk.session.issue.colour in ((), (1,))


def test_fields_of_a_page(desk: Desk) -> None:
    panel, session = choose(desk, Selection(2)), desk.session
    before = session.drafts
    type_over(field(panel, "page", "section_deck"), "Small things")
    file, lines = changed(before, session.drafts)
    assert file == "issue.yaml"
    assert "+     section_deck: Small things" in lines
    colour, closed = field(panel, "page", "in_colour"), field(panel, "page", "closed")
    assert isinstance(colour, FlagBound)
    colour.box.click()
    panel.renew()
    assert "colour: [1, 3, 4]" in (session.drafts.text("issue.yaml") or "")
    colour.box.click()
    panel.renew()
    assert "colour" not in (session.drafts.text("issue.yaml") or "")
    closed.box.click()
    panel.renew()
    page = session.page(2)
    assert page is not None
    assert page.closed
    session.undo()
    panel.renew()
    assert not closed.box.isChecked()
    rows: Any = sections(panel)["contents"].rows  # type: ignore[attr-defined]
    assert [row.key for row in rows.rows()][:2] == ["top", "foot"]
    rows.setCurrentRow(1)
    assert session.selection == Selection(2)  # arrow keys go through the list
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert session.selection == Selection(2, "foot")


def test_the_place_of_a_slot(desk: Desk) -> None:
    panel, session = choose(desk, Selection(3, "main", "articles/clock.md")), desk.session
    before = session.drafts
    lines = field(panel, "place", "lines")
    was = lines.spin.value()
    type_over(lines, str(was - 5))
    panel.renew()
    file, marks = changed(before, session.drafts)
    assert file == "issue.yaml"
    assert all(line[0] == "+" for line in marks)
    page = session.page(3)
    assert page is not None
    assert "main" in page.overrides
    type_over(lines, "500")
    assert not lines.refusal.isHidden()
    reset = panel.findChild(QPushButton, "button-slot.reset")
    assert reset is not None
    assert reset.isEnabled()
    reset.click()
    panel.renew()
    assert session.drafts == before
    assert lines.spin.value() == was


def test_a_jump(desk: Desk) -> None:
    panel, session = choose(desk, LEAD), desk.session
    after = field(panel, "jump", "after")
    type_over(after, "12")
    panel.renew()
    placed = session.placement(Target(1, "lead"))
    assert isinstance(placed, PlacedArticle)
    assert placed.jump is not None
    assert placed.jump.after == 12
    type_over(after, "0")
    placed = session.placement(Target(1, "lead"))
    assert isinstance(placed, PlacedArticle)
    assert placed.jump is not None
    assert placed.jump.after == 0
    back = panel.findChild(QPushButton, "button-slot.unjump")
    assert back is not None
    back.click()
    panel.renew()
    assert not back.isEnabled()
    assert after.control.isHidden()


def test_fields_of_a_picture_of_a_story(desk: Desk) -> None:
    panel, session = choose(desk, PICTURE), desk.session
    for section, key, text, line in (
        ("picture", "caption", "A wall", "caption: A wall"), ("picture", "credit", "Photo: me", "credit: "),
        ("picture", "alt", "Stones", "alt: Stones"), ("stands", "legs", "2", "legs: 2"),
        ("stands", "lines", "12", "lines: 12"), ("stands", "width", "30", "width: 30 mm"),
    ):  # fmt: skip
        before = session.drafts
        type_over(field(panel, section, key), text)
        panel.renew()
        file, lines = changed(before, session.drafts)
        assert file == "articles/high-path.md"
        assert any(line in one for one in lines if one[0] == "+")
    pick(field(panel, "stands", "place"), "foot")
    article = session.article("articles/high-path.md")
    assert article is not None
    assert article.pictures[0].place == "foot"
    x = field(panel, "crop", "x")
    assert isinstance(x, PercentBound)
    type_over(x, "30")
    panel.renew()
    article = session.article("articles/high-path.md")
    assert article is not None
    assert article.pictures[0].focus == (0.3, 0.55)


def test_a_press_on_the_preview_moves_the_focus_as_one_act(desk: Desk) -> None:
    panel, session = choose(desk, Selection(1, "photo")), desk.session
    preview: Any = sections(panel)["crop"]._preview  # type: ignore[attr-defined]
    before = session.drafts
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=QPoint(preview.width() // 2, 20))
    QTest.mouseMove(preview, QPoint(preview.width() // 2, 30))
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=QPoint(preview.width() // 2, 30))
    assert changed(before, session.drafts)[0] == "issue.yaml"
    session.undo()
    assert session.drafts == before


def test_pictures_of_a_story_are_listed_moved_and_taken_out(desk: Desk) -> None:
    panel, session = choose(desk, LEAD), desk.session
    desk.window.run("picture.place", article="articles/high-path.md", picture="pictures/cat.jpg")
    assert session.selection.picture == 1
    panel.renew()
    assert panel.title.text() == "cat.jpg"
    assert desk.window.run("picture.earlier")
    assert session.selection.picture == 0
    panel.renew()
    warning = sections(panel)["picture"]._warning  # type: ignore[attr-defined]
    assert not warning.isHidden()  # no alternative text yet
    choose(desk, LEAD)
    rows: Any = sections(panel)["pictures"].rows  # type: ignore[attr-defined]
    assert [row.facts for row in rows.rows()] == ["cat.jpg", "high-path.jpg"]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center())
    assert session.selection == PICTURE
    assert desk.window.run("picture.remove")
    article = session.article("articles/high-path.md")
    assert article is not None
    assert len(article.pictures) == 1


def test_an_advert(desk: Desk) -> None:
    panel, session = choose(desk, Selection(3, "ad")), desk.session
    before = session.drafts
    type_over(field(panel, "advert", "due"), "Tuesday noon")
    assert any("due: Tuesday noon" in line for line in changed(before, session.drafts)[1])
    assert desk.window.run("advert.file", file=f"{session.folder}/adverts/inn.pdf")
    panel.renew()
    assert any(label.text() == "adverts/inn.pdf" for label in sections(panel)["advert"].findChildren(QLabel))


def test_members_are_added_moved_and_taken_out(desk: Desk) -> None:
    panel, session = choose(desk, Selection(2, "letters")), desk.session
    unplaced = sorted(session.read.unplaced)
    part: Any = sections(panel)["members"]
    desk.answers.answers.append(unplaced[0])
    part.add.click()
    assert [row.key for row in part.rows.rows()] == ["articles/briefs-community.md", unplaced[0]]
    assert part.rows.currentRow() == 1
    part.earlier.click()
    placed = session.placement(Target(2, "letters"))
    assert isinstance(placed, PlacedItems)
    assert placed.files == (unplaced[0], "articles/briefs-community.md")
    part.remove.click()
    placed = session.placement(Target(2, "letters"))
    assert isinstance(placed, PlacedItems)
    assert placed.files == ("articles/briefs-community.md",)
    before = session.drafts
    type_over(field(panel, "members", "headline"), "Short")
    assert changed(before, session.drafts)[0] == "issue.yaml"


def test_teasers(desk: Desk) -> None:
    panel, session = choose(desk, Selection(1, "refers")), desk.session
    type_over(field(panel, "members", "count"), "3")
    pick(field(panel, "members", "chosen"), "list")
    panel.renew()
    placed = session.placement(Target(1, "refers"))
    assert isinstance(placed, PlacedTeasers)
    assert len(placed.articles) == 3
    pick(field(panel, "members", "chosen"), "auto")
    placed = session.placement(Target(1, "refers"))
    assert isinstance(placed, PlacedTeasers)
    assert placed.articles == ()


def test_another_selection_while_a_number_is_typed_leaves_it_where_it_belongs(desk: Desk) -> None:
    panel, session = choose(desk, PICTURE), desk.session
    legs = field(panel, "stands", "legs")
    assert isinstance(legs, NumberBound)
    legs.spin.setFocus()
    legs.spin.selectAll()
    QTest.keyClicks(legs.spin, "3")
    session.select(Selection(2))
    article = session.article("articles/high-path.md")
    assert article is not None
    assert article.pictures[0].legs == 3
    assert sorted(sections(panel)) == ["contents", "page"]


def test_the_caret_stays_when_the_copy_changes_elsewhere(desk: Desk) -> None:
    panel = choose(desk, LEAD)
    headline = field(panel, "article", "headline").field
    headline.setFocus()
    headline.select(3, 3)
    QTest.keyClicks(headline, " x ")
    desk.window.run("article.front", article="articles/high-path.md", key="kicker", value="Other")
    panel.renew()
    desk.settle()
    assert headline.selected() == (6, 6)
    assert field(panel, "article", "kicker").text == "Other"
    QTest.keyClick(headline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(panel, "article", "kicker").text == "The mountain"


def test_the_second_edition_has_texts_of_its_own(desk: Desk) -> None:
    session = desk.session
    plan = session.drafts.text("issue.yaml") or ""
    session.do("Edition", session.drafts.with_text("issue.yaml", plan + "editions:\n  es: {language: es}\n"))
    panel = choose(desk, NOTHING)
    assert not field(panel, "issue", "edition").control.isHidden()
    pick(field(panel, "issue", "edition"), "es")
    assert session.edition == "es"
    panel = choose(desk, Selection(2))
    section = field(panel, "page", "section")
    assert section.text == ""
    assert section.field.placeholderText() == "Community"
    type_over(section, "Comunidad")
    panel.renew()
    assert "    section: {en: Community, es: Comunidad}\n" in (session.drafts.text("issue.yaml") or "")
    assert section.text == "Comunidad"
    panel = choose(desk, Selection(1, "photo"))
    caption = field(panel, "picture", "headline")
    assert caption.text == ""
    assert caption.field.placeholderText() == "The last fig of the year"
    panel = choose(desk, NOTHING)
    type_over(field(panel, "paper", "name"), "La Campana")
    panel.renew()
    assert session.shown_edition.paper.name.of("es") == "La Campana"
    assert session.issue.edition.paper.name.of("en") == "The Summerfold Bell"
    desk.window.run("article.translate", article="articles/oven.md", language="es")
    panel = choose(desk, Selection(1, "side", "articles/oven.md"))
    before = session.drafts
    type_over(field(panel, "article", "headline"), "El horno")
    assert changed(before, session.drafts)[0] == "articles/oven.es.md"
    session.set_edition("en")
    panel.renew()
    assert field(panel, "article", "headline").text.startswith("The town oven")


def test_folded_sections_stay_folded(desk: Desk) -> None:
    panel = choose(desk, LEAD)
    part = sections(panel)["style"]
    part.head.click()
    assert part.body.isHidden()
    assert desk.window.settings.flag("inspector/style")
    part.head.click()
    assert not part.body.isHidden()


def test_a_hidden_inspector_does_nothing_until_it_is_seen(desk: Desk) -> None:
    panel = choose(desk, NOTHING)
    dock = desk.window.docks["InspectorDock"]
    dock.hide()
    desk.session.select(LEAD)
    assert panel.title.text() != "One wall later, the high path is open"
    dock.show()
    desk.qtbot.waitUntil(lambda: panel.title.text() == "One wall later, the high path is open", timeout=LONG)


def test_a_slot_too_small_says_what_would_help(desk: Desk) -> None:
    desk.window.run("slot.resize", slot="2.top", at=(1, 8, 5, 40))
    desk.settle()
    panel = choose(desk, Selection(2, "top", "articles/nuthatch.md"))
    words = [label.text() for label in sections(panel)["fit"].findChildren(QLabel)]
    assert any("lines over" in text or "line(s) over" in text for text in words)
    assert any(text.startswith("Cut about") for text in words)


def test_every_thing_of_the_issue_can_be_looked_at_in_both_editions(desk: Desk) -> None:
    session = desk.session
    plan = session.drafts.text("issue.yaml") or ""
    session.do("Edition", session.drafts.with_text("issue.yaml", plan + "editions:\n  es: {language: es}\n"))
    shown = set()
    for edition in ("en", "es"):
        session.set_edition(edition)
        for number, page in enumerate(session.shown_edition.pages, 1):
            template = session.issue.templates[page.template]
            for slot in template.slots:
                panel = choose(desk, Selection(number, slot.name))
                shown.add(panel.subject.kind if panel.subject else "")
        for path, article in {**session.shown_edition.articles, **session.read.unplaced}.items():
            for picture in range(-1, len(article.pictures)):
                panel = choose(desk, Selection(*session.where(path), path, picture))
                assert panel.title.text()
    assert shown >= {"article", "photo", "advert", "items", "teasers"}


def test_tab_goes_from_field_to_field_in_the_order_of_the_form(desk: Desk) -> None:
    choose(desk, LEAD)
    panel = choose(desk, Selection(1, "photo"))  # its sections were made in another order
    shown = sections(panel)
    controls = [bound.control for part in ("picture", "crop", "place") for bound in shown[part].fields.values()]
    controls[0].setFocus()
    seen = []
    for _ in range(40):
        focus = desk.window.focusWidget()
        assert focus is not None
        if focus in controls:
            seen.append(controls.index(focus))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if len(seen) == len(controls):
            break
    assert seen == list(range(len(controls)))


def test_controls_have_names_and_say_what_they_do(desk: Desk) -> None:
    for chosen in (NOTHING, Selection(2), LEAD, PICTURE, Selection(1, "photo"), Selection(3, "ad"),
                   Selection(2, "letters"), Selection(1, "refers")):  # fmt: skip
        panel = choose(desk, chosen)
        controls: list[QWidget] = [
            control
            for kind in (QPlainTextEdit, QComboBox, QPushButton, QToolButton)
            for control in panel.findChildren(kind)
            if control.isVisibleTo(panel) and control.objectName() != "qt_toolbar_ext_button"
        ]
        for control in controls:
            if not isinstance(control.parentWidget(), QLineEdit):
                assert control.accessibleName(), control
                assert control.toolTip(), control


@pytest.mark.parametrize("width", [280, 360])
def test_nothing_is_wider_than_the_inspector(desk: Desk, width: int) -> None:
    panel = panel_of(desk)
    desk.window.docks["StoryDock"].hide()
    desk.window.resize(1280, 800)
    desk.window.resizeDocks([desk.window.docks["InspectorDock"]], [width], Qt.Orientation.Horizontal)
    desk.qtbot.waitUntil(lambda: panel.width() == width, timeout=LONG)
    for chosen in (NOTHING, Selection(2), LEAD, PICTURE, Selection(1, "photo"), Selection(3, "ad")):
        choose(desk, chosen)
        for control in panel.findChildren(QWidget):
            if control.isVisibleTo(panel) and panel.viewport().isAncestorOf(control):  # the scroll bar stands beside it
                right = control.mapTo(panel, QPoint(control.width(), 0)).x()
                assert right <= panel.viewport().width(), (chosen, control)
