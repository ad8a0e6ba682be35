"""The pictures of an article's front matter come in as a short list; what is to become of them goes out."""

import os
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.panels.story.front import Field
from gui.theme import small
from layout.edit.front import one_line

#: Pixels that a file's name may take; the tooltip has all of it.
_NAME_WIDTH = 220


class PictureList(QWidget):
    """One row a picture: its file, its caption, and buttons to move it or take it out."""

    #: the picture's index and its new caption
    captioned = Signal(int, str)
    #: from, to
    moved = Signal(int, int)
    removed = Signal(int)
    chosen = Signal(int)
    entered = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PictureRow] = []
        #: with those that wait for a story with more pictures
        self._all: list[PictureRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 0, 12, 6)
        self._box.setSpacing(6)
        self.hide()

    def show_pictures(self, pictures: tuple[dict[str, Any], ...]) -> None:
        """The pictures as the file writes them."""
        while len(self._all) < len(pictures):
            row = PictureRow(len(self._all), self)
            self._all.append(row)
            self._box.addWidget(row)
        self.rows = self._all[: len(pictures)]
        for row, picture in zip(self.rows, pictures, strict=True):
            row.show_picture(picture, last=row is self.rows[-1])
        for i, row in enumerate(self._all):
            row.setVisible(i < len(pictures))
        self.setVisible(bool(pictures))


class PictureRow(QWidget):
    """A picture of the story."""

    def __init__(self, index: int, pictures: PictureList) -> None:
        super().__init__(pictures)
        self._index = index
        self._pictures = pictures
        self._showing = False
        self.name = QToolButton(self)
        self.name.setIcon(icon("picture"))
        self.name.setIconSize(QSize(14, 14))
        self.name.setAutoRaise(True)
        self.name.setFont(small(self.font()))
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.clicked.connect(self._choose)
        self.up = self._button("arrow-up", self.tr("Earlier in the story"))
        self.up.clicked.connect(self._move_up)
        self.down = self._button("arrow-down", self.tr("Later in the story"))
        self.down.clicked.connect(self._move_down)
        self.out = self._button("close", self.tr("Take the picture out of the story; its file stays"))
        self.out.clicked.connect(self._remove)
        self.caption = Field(f"caption-{index}", self)
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption of picture {number}").format(number=index + 1))
        self.caption.setToolTip(self.tr("What stands below the picture; *emphasis* works"))
        self.caption.textChanged.connect(self._typed)
        for signal, own in (
            (self.caption.focused, pictures.entered), (self.caption.undo_wanted, pictures.undo_wanted),
            (self.caption.redo_wanted, pictures.redo_wanted), (self.caption.left, pictures.left),
        ):  # fmt: skip
            signal.connect(own)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.name)
        head.addStretch(1)
        for button in (self.up, self.down, self.out):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.caption)

    def show_picture(self, picture: dict[str, Any], *, last: bool) -> None:
        file = str(picture.get("file", ""))
        name = os.path.basename(file) or self.tr("no file")
        self.name.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        self.name.setToolTip(self.tr("{file}: choose it, so that the Inspector shows it").format(file=file))
        self.name.setAccessibleName(self.tr("Choose picture {file}").format(file=file))
        self.up.setEnabled(self._index > 0)
        self.down.setEnabled(not last)
        caption = str(picture.get("caption", ""))
        if one_line(self.caption.text()) != caption:
            self._showing = True
            self.caption.take(caption)
            self._showing = False

    def _button(self, name: str, about: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setAutoRaise(True)
        button.setToolTip(about)
        button.setAccessibleName(about)
        return button

    def _typed(self) -> None:
        if not self._showing:
            self._pictures.captioned.emit(self._index, one_line(self.caption.text()))

    def _choose(self) -> None:
        self._pictures.chosen.emit(self._index)

    def _move_up(self) -> None:
        self._pictures.moved.emit(self._index, self._index - 1)

    def _move_down(self) -> None:
        self._pictures.moved.emit(self._index, self._index + 1)

    def _remove(self) -> None:
        self._pictures.removed.emit(self._index)
