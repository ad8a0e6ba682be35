"""The start page: a new issue, a known one, the sample; all by keyboard too."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import Dialogs
from gui.settings import Settings
from gui.start import sample
from gui.start.page import StartPage
from gui.start.plan import plan_pages, spreads
from gui.start.recent import keep_picture, look
from gui.theme import apply_theme
from layout.model.sheet import FORMATS
from layout.products.known import page_count
from layout.source.reader import read_issue


class Answers(Dialogs):
    """Dialogs that answer as the test says, and remember what they told."""

    def __init__(self, parent: QWidget, folder: str = "", file: str = "", yes: bool = True) -> None:
        super().__init__(parent)
        self._answers = (folder, file, yes)
        self.told: list[str] = []

    def folder(self, title: str, folder: str) -> str:
        return self._answers[0]

    def open_file(self, title: str, folder: str, kinds: str) -> str:
        return self._answers[1]

    def confirm(self, title: str, text: str, yes: str, *, danger: bool = False) -> bool:
        self.told.append(text)
        return self._answers[2]

    def tell(self, title: str, text: str, hint: str = "") -> None:
        self.told.append(text)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = Settings(str(tmp_path / "settings"))
    made.issues_folder = str(tmp_path)
    return made


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> StartPage:
    made = StartPage(settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    return made


def write_plan(folder: Path, paper: str = "{name: The Bell}", number: str = "7", date: str = "2026-11-20") -> str:
    folder.mkdir(parents=True)
    plan = folder / "issue.yaml"
    plan.write_text(f"paper: {paper}\nnumber: {number}\ndate: {date}\npages: []\n", "utf-8")
    return str(plan)


# the plan


@pytest.mark.parametrize("sheet", FORMATS.values(), ids=lambda sheet: sheet.name)
def test_the_drawing_is_of_the_real_templates(sheet) -> None:  # type: ignore[no-untyped-def]
    count = page_count(sheet.name)
    pages = plan_pages(sheet, count)
    assert [page.number for page in pages] == list(range(1, count + 1))
    if sheet.product == "newspaper":
        assert pages[0].template == "front"
        assert pages[0].nameplate is not None
    for page in pages:
        assert page.slots
        for slot in page.slots:
            assert slot.rect.x >= 0
            assert slot.rect.y >= 0
            assert slot.rect.x + slot.rect.width <= sheet.width + 0.01
            assert slot.rect.y + slot.rect.height <= sheet.height + 0.01


def test_pages_lie_in_spreads() -> None:
    assert spreads(1) == ((1,),)
    assert spreads(4) == ((1,), (2, 3), (4,))
    assert spreads(5) == ((1,), (2, 3), (4, 5))


@pytest.mark.parametrize("pages", [1, 8, 128])
def test_the_drawing_finds_room(page: StartPage, qtbot: QtBot, pages: int) -> None:
    page.show()
    page.new_issue()
    page.form.pages.setValue(pages)
    page.form.preview.resize(500, 400)
    image = page.form.preview.grab().toImage()
    window = page.palette().window().color().rgb()
    edge = [image.pixel(x, y) for x in (0, image.width() - 1) for y in range(0, image.height(), 7)]
    assert set(edge) == {window}, "nothing is cut off at the sides"
    sampled = [image.pixelColor(x, y) for x in range(0, 500, 3) for y in range(0, 400, 3)]
    assert sum(colour.value() > 250 for colour in sampled) > len(sampled) * 0.08, "there is paper"


# a new issue


def test_a_new_issue_is_made_as_the_form_says(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.new_issue()
    form = page.form
    form.name.setText("El Farol: {a, b} # ~")
    form.sheet.setCurrentIndex(form.sheet.findData("berliner"))
    form.pages.setValue(4)
    form.language.setCurrentIndex(form.language.findData("es"))
    folder = Path(form.folder.text())
    assert folder.parent == tmp_path
    with qtbot.waitSignal(page.open_requested) as made:
        qtbot.mouseClick(form.finish, Qt.MouseButton.LeftButton)
    (plan,) = made.args
    assert Path(plan) == folder / "issue.yaml"
    read = read_issue(plan).value.issue
    assert read is not None
    assert read.paper.name.of("") == "El Farol: {a, b} # ~"
    assert (read.sheet.name, len(read.edition.pages), read.language) == ("berliner", 4, "es")
    assert page.settings.issues_folder == str(tmp_path)


@pytest.mark.parametrize(
    ("sheet", "pages"), [("leaflet-a4", 2), ("leaflet-fold", 2), ("poster", 1), ("pamphlet-a5", 16)]
)
def test_another_product_has_its_own_number_of_pages(
    page: StartPage, qtbot: QtBot, tmp_path: Path, sheet: str, pages: int
) -> None:
    page.show()
    page.new_issue()
    form = page.form
    form.sheet.setCurrentIndex(form.sheet.findData(sheet))
    assert form.pages.value() == pages
    assert form.preview.accessibleDescription().startswith("1 ")
    assert not form.remark.isVisible()
    form.pages.setValue(1000)
    assert form.pages.value() == form.pages.maximum()
    form.pages.setValue(pages)
    if sheet.startswith("pamphlet"):
        return  # its many pages are made in its own tests
    with qtbot.waitSignal(page.open_requested) as made:
        qtbot.mouseClick(form.finish, Qt.MouseButton.LeftButton)
    read = read_issue(made.args[0]).value.issue
    assert read is not None
    assert (read.sheet.name, len(read.edition.pages), read.printer.name) == (sheet, pages, "sheetfed")
    form.sheet.setCurrentIndex(form.sheet.findData("tabloid"))
    assert form.pages.value() == 8


def test_the_sides_of_a_leaflet_are_drawn_one_by_one_with_their_folds() -> None:
    outside, inside = plan_pages(FORMATS["leaflet"], 2)
    assert len(outside.folds) == len(inside.folds) == 2
    assert outside.grounds
    assert [len(side.folds) for side in plan_pages(FORMATS["leaflet-fold-a4"], 2)] == [1, 1]
    assert spreads(2, bound=False) == ((1,), (2,))


def test_a_new_issue_by_keyboard_alone(page: StartPage, qtbot: QtBot) -> None:
    page.show()
    page.new_issue()
    qtbot.waitUntil(page.form.name.hasFocus)
    qtbot.keyClicks(page.form.name, "The Bell")
    with qtbot.waitSignal(page.open_requested) as made:
        qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    assert os.path.basename(os.path.dirname(made.args[0])).startswith("The Bell 2")


def test_every_control_can_be_reached_by_tab(page: StartPage, qtbot: QtBot) -> None:
    page.show()
    page.new_issue()
    met: set[str] = set()
    for _ in range(20):
        focused = page.focusWidget()
        met.add(focused.accessibleName() or focused.text() if focused else "")  # type: ignore[attr-defined]
        page.focusNextChild()
    for name in ("Name of the paper", "Format", "Pages", "Language", "Folder", "New issue", "Open…"):
        assert name in met, met


def test_the_folder_follows_the_name_until_it_is_written(page: StartPage, qtbot: QtBot) -> None:
    form = page.form
    form.name.setText("A/B: paper?")
    assert os.path.basename(form.folder.text()).startswith("A B paper 2")
    form.folder.setText("")
    qtbot.keyClicks(form.folder, "/tmp/mine")
    form.name.setText("Other")
    assert form.folder.text() == "/tmp/mine"


def test_what_goes_wrong_is_told_in_the_form(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    file = tmp_path / "file"
    file.write_text("mine")
    for folder, words in ((full, "not empty"), (file, "is a file"), (file / "below", "cannot be written")):
        page.form.folder.setText(str(folder))
        with qtbot.assertNotEmitted(page.open_requested):
            page.form.make()
        assert words in page.form.trouble.text()
        assert not page.form.trouble.isHidden()
    assert (full / "letter.txt").read_text() == "mine"
    assert os.listdir(full) == ["letter.txt"]


# recent issues


def test_without_recent_issues_the_form_shows(page: StartPage) -> None:
    assert page.new_button.isChecked()
    assert not page.forget.isEnabled()
    page.show_recent()
    assert page.list.isHidden()


def test_recent_issues_show_paper_number_and_date(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.settings.add_recent(write_plan(tmp_path / "a", date="2026-11-20"))
    page.settings.add_recent(str(tmp_path / "gone" / "issue.yaml"))
    page.refresh()
    assert page.recent_button.isChecked()
    texts = [page.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.list.count())]
    assert "gone" in texts[0]
    assert "not found" in texts[0]
    assert texts[1].startswith("The Bell  7, ")
    assert "2026" in texts[1]
    assert page.grab().toImage().width()


def test_an_issue_is_opened_by_enter_and_button(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "a")
    page.settings.add_recent(plan)
    page.refresh()
    page.show()
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == [plan]
    with qtbot.waitSignal(page.open_requested):
        qtbot.mouseClick(page.open_recent, Qt.MouseButton.LeftButton)


def test_what_is_gone_can_be_forgotten(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "a")
    page.settings.add_recent(plan)
    page.settings.add_recent(str(tmp_path / "gone" / "issue.yaml"))
    page.settings.add_recent(str(tmp_path / "gone too" / "issue.yaml"))
    page.refresh()
    assert not page.open_recent.isEnabled()
    page.dialogs = answers = Answers(page)
    with qtbot.assertNotEmitted(page.open_requested):
        page.open_current()
    assert "gone too" in answers.told[0]
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.settings.recent() == (plan,)
    assert os.path.exists(plan), "only the list forgets"


def test_a_plan_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    paper = tmp_path / "lantern"
    plan = write_plan(paper / "07", paper="..", number="'12'")
    (paper / "paper.yaml").write_text("name: {en: The Lantern, es: El Farol}\n")
    assert look(plan)[:4] == (plan, True, "The Lantern", "12")
    broken = write_plan(tmp_path / "broken", paper="{name: [", date="tomorrow")
    assert look(broken)[:4] == (broken, True, "broken", "")
    odd = write_plan(tmp_path / "odd", paper="[1]", number="[2]", date="2026-02-30")
    assert look(odd) == (odd, True, "odd", "", None, "")
    (tmp_path / "bytes").mkdir()
    binary = tmp_path / "bytes" / "issue.yaml"
    binary.write_bytes(bytes(range(256)))
    assert look(str(binary)).name == "bytes"


def test_a_picture_of_the_first_page_is_kept(settings: Settings, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "a")
    assert look(plan).picture == ""
    image = QImage(500, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert keep_picture(plan, image)
    assert QImage(look(plan).picture).height() == 160
    assert not keep_picture(plan, QImage())


# opening


def test_open_asks_for_a_file(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "papers" / "a")
    page.dialogs = Answers(page, file=plan)
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    assert opened.args == [plan]
    assert page.settings.issues_folder == str(tmp_path / "papers")
    page.dialogs = Answers(page)
    with qtbot.assertNotEmitted(page.open_requested):
        page.ask_open()


def test_the_sample_is_copied_before_it_is_opened(page: StartPage, qtbot: QtBot, tmp_path: Path, root: Path) -> None:
    page.dialogs = Answers(page, folder=str(tmp_path))
    with qtbot.waitSignal(page.open_requested) as opened:
        page.open_sample()
    plan = Path(opened.args[0])
    assert plan.parent.parent == tmp_path
    assert plan.read_bytes() == (root / "sample_issue" / "issue.yaml").read_bytes()
    assert not (plan.parent / "out").exists()
    with qtbot.waitSignal(page.open_requested) as again:
        page.open_sample()
    assert again.args[0] != str(plan), "what was edited in the first copy stays"
    shutil.rmtree(plan.parent)


def test_a_sample_that_cannot_be_copied_is_told(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    page.dialogs = answers = Answers(page, folder=str(tmp_path / "file"))
    with qtbot.assertNotEmitted(page.open_requested):
        page.open_sample()
    assert "cannot be copied" in answers.told[0]


def test_without_the_sample_the_button_says_so(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.start.page.sample_folder", lambda: "")
    page = StartPage(settings)
    qtbot.addWidget(page)
    assert not page.sample_button.isEnabled()
    assert "without the sample" in page.sample_button.toolTip()
    assert sample.sample_folder(), "a checkout has it"


@pytest.mark.parametrize(("dropped", "opens"), [("issue.yaml", True), ("", True), ("other.txt", False)])
def test_an_issue_can_be_dropped(page: StartPage, qtbot: QtBot, tmp_path: Path, dropped: str, opens: bool) -> None:
    plan = write_plan(tmp_path / "a")
    (tmp_path / "a" / "other.txt").write_text("")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a" / dropped))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    entered.ignore()
    page.dragEnterEvent(entered)
    assert entered.isAccepted() is opens
    if opens:
        with qtbot.waitSignal(page.open_requested) as opened:
            page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
        assert opened.args == [plan]


@pytest.mark.parametrize("size", [(880, 560), (1280, 800), (1920, 1080)])
def test_nothing_is_cut_off(qapp: QApplication, page: StartPage, size: tuple[int, int]) -> None:
    apply_theme(qapp, "light")  # as the desk has it, whatever was tested before
    page.resize(*size)
    page.show()
    page.new_issue()
    QApplication.processEvents()
    for child in page.form.findChildren(QWidget):
        if child.isVisible() and child.parentWidget() is not None and not child.objectName().startswith("qt_"):
            corner = child.mapTo(page, child.rect().bottomRight())
            assert page.rect().contains(corner), (child, corner)
            least = child.minimumSizeHint()
            assert child.width() >= least.width(), child
            assert child.height() >= least.height(), child
