"""What the desk remembers of its editor between two runs: typed values over QSettings.

The files are the system's (on Linux ``~/.config/newslayout/Layout.conf``), or lie in a folder of one's own, for tests.
What cannot be written (a full disk, a locked home) is not remembered; nothing else depends on it.
"""

import os

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from gui.theme import Choice

ORGANISATION = "newslayout"
APPLICATION = "Layout"

#: How many issues the list of recent ones holds.
RECENT = 12


class Settings:
    """One set of settings. ``folder`` "" is the user's own."""

    def __init__(self, folder: str = "") -> None:
        self.folder = folder
        if folder:
            self._kept = QSettings(os.path.join(folder, f"{APPLICATION}.ini"), QSettings.Format.IniFormat)
        else:
            form, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
            self._kept = QSettings(form, scope, ORGANISATION, APPLICATION)

    # the interface

    @property
    def theme(self) -> Choice:
        """Light, dark, or as the system."""
        match self.text("theme"):
            case "light":
                return "light"
            case "dark":
                return "dark"
            case _:
                return "system"

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self.keep("theme", choice)

    @property
    def language(self) -> str:
        """The language of the interface, "" for the system's."""
        return self.text("language")

    @language.setter
    def language(self, language: str) -> None:
        self.keep("language", language)

    @property
    def tour_seen(self) -> bool:
        """Whether the welcome tour was taken, or waved away."""
        return self.flag("tour/seen")

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self.keep("tour/seen", seen)

    # issues

    def recent(self) -> tuple[str, ...]:
        """The issues opened last, the newest first; some may be gone."""
        value = self._kept.value("recent")
        listed = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(path for path in listed if isinstance(path, str) and path)

    def add_recent(self, path: str) -> None:
        """An issue was opened."""
        path = os.path.abspath(path)
        self._keep_recent((path, *(other for other in self.recent() if other != path)))

    def forget(self, path: str) -> None:
        """Take an issue off the list."""
        self._keep_recent(tuple(other for other in self.recent() if other != path))

    def _keep_recent(self, paths: tuple[str, ...]) -> None:
        self._kept.setValue("recent", list(paths[:RECENT]))

    @property
    def issues_folder(self) -> str:
        """Where issues were last opened or made; at first the user's documents."""
        known = self.text("folder")
        return known if known and os.path.isdir(known) else documents_folder()

    @issues_folder.setter
    def issues_folder(self, folder: str) -> None:
        self.keep("folder", folder)

    # the window

    def window(self) -> tuple[bytes, bytes]:
        """Geometry and state of the window as it was left, b"" for a new one."""
        return self._bytes("window/geometry"), self._bytes("window/state")

    def keep_window(self, geometry: bytes, state: bytes) -> None:
        """Remember them."""
        self._kept.setValue("window/geometry", QByteArray(geometry))
        self._kept.setValue("window/state", QByteArray(state))

    def _bytes(self, key: str) -> bytes:
        value = self._kept.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""

    # whatever else a part of the desk remembers, each under a key of its own, as "canvas/grid"

    def flag(self, key: str, default: bool = False) -> bool:
        """A switch."""
        value = self._kept.value(key)
        return value if isinstance(value, bool) else value == "true" if isinstance(value, str) else default

    def number(self, key: str, default: float = 0.0) -> float:
        """A number."""
        try:
            return float(str(self._kept.value(key, default)))
        except ValueError:
            return default

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self._kept.value(key, default)
        return value if isinstance(value, str) else default

    def keep(self, key: str, value: str | bool | float) -> None:
        """Remember a switch, a number or a text."""
        self._kept.setValue(key, value)

    def write(self) -> None:
        """Write what is remembered now; Qt does so by itself before long."""
        self._kept.sync()


def documents_folder() -> str:
    """The user's documents, or home."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and os.path.isdir(found) else os.path.expanduser("~")
