"""A file comes in; the system's file manager shows it, or the program that is there for its kind opens it."""

import os
import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(file: str) -> str:
    """Show a file in its folder, chosen where the system can do that; what went wrong, "" for nothing."""
    if not os.path.exists(file):
        return _tr("{file} is not there any more.").format(file=file)
    if sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", os.path.normpath(file)])
        return ""
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", file])
        return ""
    return "" if _asked_file_manager(file) else open_file(os.path.dirname(file))


def open_file(file: str) -> str:
    """Open a file (or folder) in the program of the system's choice; what went wrong, "" for nothing."""
    if not os.path.exists(file):
        return _tr("{file} is not there any more.").format(file=file)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(file)):
        return ""
    return _tr("No program of this system opens it. It is here: {file}").format(file=file)


def _asked_file_manager(file: str) -> bool:
    """https://www.freedesktop.org/wiki/Specifications/file-manager-interface/; whether there is one to be asked."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # a library of the system, not there everywhere
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.FileManager1"
    ask = QDBusMessage.createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "ListActivatableNames")
    known = bus.call(ask, timeout=500).arguments()  # the bus itself answers, at once
    if not known or name not in known[0]:
        return False
    call = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    url = QUrl.fromLocalFile(file).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    call.setArguments([[url], ""])
    return bus.send(call)  # a file manager may take its time to start


def _tr(text: str) -> str:
    return QCoreApplication.translate("Showing", text)
