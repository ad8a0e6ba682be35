"""A folder comes in, a copy of the sample issue in it goes out: what comes with the program is never edited itself."""

import os
import shutil
import sys

#: What the folder of the copy is called.
_NAME = "Summerfold Bell"


def sample_folder() -> str:
    """The sample issue that came with the program: beside ``gui/`` in a checkout, in the bundle; "" in a wheel, which
    has none (it would be the larger part of it)."""
    here = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for root in (getattr(sys, "_MEIPASS", ""), here):
        folder = os.path.join(root, "sample_issue")
        if root and os.path.isfile(os.path.join(folder, "issue.yaml")):
            return folder
    return ""


def copy_sample(folder: str) -> str:
    """Copy it into a new folder within ``folder``; the path of its plan comes back. OSError where that cannot be."""
    target = os.path.join(folder, _NAME)
    copies = 1
    while os.path.lexists(target):
        copies += 1
        target = os.path.join(folder, f"{_NAME} {copies}")
    shutil.copytree(sample_folder(), target, ignore=shutil.ignore_patterns("out", "__pycache__", ".*"))
    return os.path.join(target, "issue.yaml")
