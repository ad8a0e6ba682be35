"""Finds what comes with the program: the name of a resource comes in, its absolute path goes out.

The data of this folder stand beside this module everywhere. The fonts stand in the top-level folder ``fonts/`` of a
checkout (and of an editable install, which is one), and beside this module in a wheel, where hatchling's
``force-include`` puts them; in a PyInstaller bundle both may stand below ``sys._MEIPASS``.

Plain paths, not ``importlib.resources``: that takes 12 ms to import, and HarfBuzz, ReportLab and Qt want paths anyway.
"""

import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))


def _roots(name: str) -> tuple[str, ...]:
    """The folders in which a resource whose path begins with ``name`` may stand, the likeliest first."""
    roots = [_HERE]
    bundle = getattr(sys, "_MEIPASS", "")
    if bundle:
        roots += [os.path.join(bundle, "layout", "builtin"), bundle]
    if name == "fonts":
        roots.append(os.path.dirname(os.path.dirname(_HERE)))
    return tuple(roots)


def resource(*parts: str) -> str:
    """The path of a built-in file or folder: ``resource("fonts", "fonts.json")``, ``resource("templates")``.

    FileNotFoundError is our own fault, or that of a damaged installation.
    """
    for root in _roots(parts[0]):
        path = os.path.join(root, *parts)
        if os.path.exists(path):
            return path
    raise FileNotFoundError(f"the installation lacks {'/'.join(parts)}")


def names(folder: str, suffix: str) -> tuple[str, ...]:
    """The built-in files of a folder that end in ``suffix``, by name without it: ``names("templates", ".yaml")``."""
    try:
        entries = os.listdir(resource(folder))
    except FileNotFoundError:
        return ()
    return tuple(sorted(e.removesuffix(suffix) for e in entries if e.endswith(suffix)))
