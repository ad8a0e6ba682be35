"""An issue's templates come in, the one the editor chose goes out: each drawn small, as it divides the page."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.languages.messages import spoken
from gui.start.plan import DrawnPage, drawn_page, paint_plan_page
from gui.theme import colours, heading
from layout.model.issue import Page
from layout.model.sheet import Format
from layout.page.plan import frames

if TYPE_CHECKING:
    from gui.session import Session

#: Pixels of a drawing, and of the place that it has with its name.
HEIGHT, CELL = 172, QSize(152, 212)


class TemplatePicture(NamedTuple):
    """A template as it would divide a page of the issue; ``paper`` is what its nameplate says."""

    name: str
    about: str
    sheet: Format
    page: DrawnPage
    paper: str


def template_pictures(session: "Session", page: int) -> tuple[TemplatePicture, ...]:
    """All templates there are for an issue, for a page at that place of the plan: those for the first page first
    there, and last everywhere else."""
    issue, edition = session.issue, session.shown_edition
    templates = session.read.templates
    first = page == 1
    names = sorted(templates, key=lambda name: ((templates[name].kind == "front") != first, name))
    one = replace(edition, pages=tuple(Page(name) for name in names))
    made = []
    for number, name in enumerate(names):
        # each of them drawn as a left or right page, whichever this page is
        alone = replace(one, pages=(Page(name),))
        whole = replace(issue, templates=templates, first_page=issue.first_page + page - 1, editions=(alone,))
        frame = frames(whole, alone)[0]
        drawn = drawn_page(frame, issue.sheet)._replace(number=number)
        about, paper = spoken(templates[name].about), edition.paper.name.of(edition.id)
        made.append(TemplatePicture(name, about, issue.sheet, drawn, paper))
    return tuple(made)


class TemplateChooser(QDialog):
    """The drawings to choose from; ``chosen`` is a name, "" for none."""

    def __init__(self, title: str, pictures: tuple[TemplatePicture, ...], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("TemplateChooser")
        self._pictures = {picture.name: picture for picture in pictures}
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setGridSize(CELL)
        self.list.setIconSize(QSize(CELL.width() - 16, HEIGHT + 8))
        self.list.setStyleSheet(f"QListView {{ icon-size: {HEIGHT + 8}px; }}")
        self.list.setAccessibleName(self.tr("Templates"))
        for picture in pictures:
            item = QListWidgetItem(self._icon(picture), picture.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (picture.name, picture.about))))
            item.setToolTip(picture.about)
            item.setSizeHint(CELL)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            self.list.addItem(item)
            if picture.name == current:
                self.list.setCurrentItem(item)
        self._name = QLabel()
        self._name.setFont(heading(self.font(), 0))
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setMinimumHeight(self.fontMetrics().height() * 2)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._use = buttons.addButton(self.tr("Use template"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._use.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.list, 1)
        box.addWidget(self._name)
        box.addWidget(self._about)
        box.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(self.accept)
        if self.list.currentRow() < 0 and pictures:
            self.list.setCurrentRow(0)
        self._show()
        self.resize(4 * CELL.width() + 56, 2 * CELL.height() + 160)
        self.list.setFocus()
        self.list.scrollTo(self.list.currentIndex())

    @property
    def chosen(self) -> str:
        """The template that is marked."""
        return str(self.list.currentIndex().data() or "")

    def _show(self) -> None:
        picture = self._pictures.get(self.chosen)
        self._use.setEnabled(picture is not None)
        self._name.setText(picture.name if picture else "")
        self._about.setText(picture.about if picture else "")

    def _icon(self, picture: TemplatePicture) -> QIcon:
        """The drawing, white where it is marked too."""
        drawing, made = self._drawing(picture), QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(drawing, mode)
        return made

    def _drawing(self, picture: TemplatePicture) -> QPixmap:
        sheet = picture.sheet
        scale = min(HEIGHT / sheet.height, (CELL.width() - 24) / sheet.width)
        box = QRectF(2, 2, sheet.width * scale, sheet.height * scale)
        ratio = self.devicePixelRatioF()
        drawn = QPixmap((box.size() * ratio).toSize() + QSize(6, 6) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades = colours()
        painter.fillRect(box.translated(1.5, 2), shades.paper_shadow)
        painter.fillRect(box, shades.paper)
        painter.translate(box.topLeft())
        paint_plan_page(painter, picture.page, sheet, scale, picture.paper)
        painter.translate(-box.topLeft())
        painter.setPen(QPen(shades.paper_edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.end()
        return drawn
