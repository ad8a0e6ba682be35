"""About Layout: what is installed comes in, a dialog with versions and licences goes out."""

import os
import platform
import re
from importlib import metadata
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import app_icon
from gui.icons import licence_file as icons_licence
from gui.theme import heading
from layout import __version__
from layout.builtin.resources import resource

#: What a bundle, which may lack our own metadata, was made with.
_LIBRARIES = (
    "babel", "fonttools", "markdown-it-py", "mdit-py-plugins", "pillow", "pypdf", "pypdfium2", "pyphen",
    "PySide6-Essentials", "pyyaml", "reportlab", "svgelements", "uharfbuzz", "chunspell",
)  # fmt: skip


class Library(NamedTuple):
    name: str
    version: str
    licence: str


class Licence(NamedTuple):
    """What it is the licence of, and its file."""

    of: str
    file: str


def libraries() -> tuple[Library, ...]:
    """The libraries that are installed of those that the program uses, by name."""
    try:
        needed = metadata.requires("newslayout") or []
    except metadata.PackageNotFoundError:
        needed = []
    ours = [need for need in needed if "extra ==" not in need or "spell" in need]
    wanted = dict.fromkeys(re.split(r"[^\w.-]", need, maxsplit=1)[0] for need in ours) or dict.fromkeys(_LIBRARIES)
    found = {}
    for name in wanted:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        shown = about["Name"] or name
        found[shown.lower()] = Library(shown, about["Version"] or "", _licence(about))
    return tuple(found[name] for name in sorted(found))


def _licence(about: metadata.PackageMetadata) -> str:
    """The licence in a few words: packages say it in one of three places."""
    classified = [c.rpartition(" :: ")[2] for c in _all(about, "Classifier") if c.startswith("License ::")]
    for words in (*_all(about, "License-Expression"), *_all(about, "License"), " / ".join(classified)):
        first = words.strip().splitlines()
        if first and first[0]:
            return first[0].partition(",")[0] if len(first[0]) > 60 else first[0]
    return ""


def _all(about: metadata.PackageMetadata, key: str) -> list[str]:
    return about.get_all(key) or []


def licences() -> tuple[Licence, ...]:
    """The files of licence of the fonts and the icons that come with the program."""
    folder = resource("fonts")
    files = (
        ("Source Serif 4", "LICENSE-SourceSerif4.md"),
        ("Archivo", "LICENSE-Archivo.txt"),
        ("Roboto Condensed", "LICENSE-RobotoCondensed.txt"),
    )
    fonts = tuple(Licence(f"{name} (SIL Open Font License 1.1)", os.path.join(folder, file)) for name, file in files)
    return (*fonts, Licence("Lucide (ISC)", icons_licence()))


def versions() -> str:
    """What to send along with a report of a fault: versions, a line each."""
    lines = [f"Layout {__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform()]
    return "\n".join(lines + [f"{library.name} {library.version}" for library in libraries()])


class AboutDialog(QDialog):
    """The dialog; it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Layout"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._libraries(), self.tr("Libraries"))
        self.tabs.addTab(self._licences(), self.tr("Fonts and icons"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("Copy all versions, to send along with a report"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(18)
        whole.addLayout(self._head())
        whole.addWidget(self.tabs, 1)
        whole.addWidget(buttons)
        self.resize(620, 520)

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(72, 72), self.devicePixelRatioF()))
        title = QLabel(f"Layout {__version__}")
        title.setFont(heading(self.font(), 2))
        what = QLabel(self.tr("A desk for small newspapers: an issue folder goes in, a newspaper comes out."))
        what.setWordWrap(True)
        running = self.tr("MIT licence. Python {python}, Qt {qt}.")
        under = QLabel(running.format(python=platform.python_version(), qt=qVersion()))
        under.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (title, what, under):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _libraries(self) -> QWidget:
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Libraries"))
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        for library in libraries():
            item = QTreeWidgetItem([library.name, library.version, library.licence])
            item.setToolTip(2, library.licence)
            self.table.addTopLevelItem(item)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return self.table

    def _licences(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Fonts and icons"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self._files = licences()
        for licence in self._files:
            self.list.addItem(licence.of)
        self.list.currentRowChanged.connect(self._show_licence)
        self.list.setCurrentRow(0)
        self.list.setMaximumHeight(self.list.sizeHintForRow(0) * len(self._files) + 6)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.text, 1)
        return both

    def _show_licence(self, row: int) -> None:
        try:
            with open(self._files[row].file, encoding="utf-8") as file:
                self.text.setPlainText(file.read())
        except OSError as fault:
            self.text.setPlainText(self.tr("The licence cannot be read: {reason}").format(reason=fault.strerror))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
