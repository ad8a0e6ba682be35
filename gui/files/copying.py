"""An issue as it stands on the desk comes in; a whole copy of it, in another folder, goes out.

For an issue that cannot be saved where it is: its folder is read-only, or not there any more (then the copy has the
texts alone). The paper's files, outside the issue's folder, are not copied.
"""

import contextlib
import os
import shutil

from gui.files.faults import not_empty, told
from gui.files.saving import Saved, save
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts

#: Finished PDFs are made again.
_NOT_COPIED = "out"


def save_copy(folder: str, drafts: Drafts, target: str) -> Saved:
    """Copy the issue into a folder that is not there yet, or empty. Raises SaveError, and leaves nothing then."""
    folder, target = os.path.realpath(folder), os.path.realpath(target)
    with told(os.path.basename(target), os.path.dirname(target)):
        if os.path.lexists(target) and (not os.path.isdir(target) or os.listdir(target)):
            raise not_empty(target)
        if os.path.commonpath([folder, target]) == folder:
            raise not_empty(target)
        made = not os.path.isdir(target)
        os.makedirs(target, exist_ok=True)
    own = {file: text for file, text in drafts.texts.items() if not (file.startswith("../") or os.path.isabs(file))}
    try:
        _copy(folder, target, {os.path.normpath(file) for file in own})
        return save(target, Drafts(), Drafts(FrozenMap({file: text for file, text in own.items() if text is not None})))
    except BaseException:
        _clear(target, made)
        raise


def _copy(folder: str, target: str, but: set[str]) -> None:
    """All files but those that the desk has, hidden ones and finished ones; links as what they point at."""
    for here, folders, names in os.walk(folder):
        within = os.path.relpath(here, folder)
        folders[:] = [n for n in folders if not n.startswith(".") and (within, n) != (os.curdir, _NOT_COPIED)]
        for name in names:
            file = os.path.normpath(os.path.join(within, name))
            if name.startswith(".") or file in but:
                continue
            with told(file, target):
                os.makedirs(os.path.join(target, within), exist_ok=True)
                shutil.copy2(os.path.join(here, name), os.path.join(target, file))


def _clear(target: str, made: bool) -> None:
    shutil.rmtree(target, ignore_errors=True)
    if not made:
        with contextlib.suppress(OSError):
            os.makedirs(target, exist_ok=True)
