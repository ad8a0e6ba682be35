"""A file that is to go comes in; it goes to the desktop's trash, else into ``.deleted`` beside, never for good."""

import os

from PySide6.QtCore import QFile

#: Hidden, so that reading an issue does not see what lies in it.
ASIDE = ".deleted"


def throw_away(path: str) -> str:
    """Put a file into the trash; where it is now. Raises OSError where it can go nowhere; it stays then."""
    if not os.path.lexists(path):
        return ""
    file = QFile(path)
    if file.moveToTrash() and not os.path.lexists(path):
        return file.fileName()
    return _put_aside(path)


def _put_aside(path: str) -> str:
    folder = os.path.join(os.path.dirname(path), ASIDE)
    os.makedirs(folder, exist_ok=True)
    stem, ending = os.path.splitext(os.path.basename(path))
    aside, count = os.path.join(folder, stem + ending), 1
    while os.path.lexists(aside):
        count += 1
        aside = os.path.join(folder, f"{stem} {count}{ending}")
    os.rename(path, aside)
    return aside
