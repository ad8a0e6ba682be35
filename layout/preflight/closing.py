"""A composed page comes in, its seal goes out: a digest of all that is printed on it.

A page that is sent to the printer is closed with it (``closed: 3f9a0c51d27be684`` in the plan), and whatever changes
the page afterwards, from a comma to a picture's file, changes the seal. ``closed: true`` closes a page without one.
"""

import hashlib
import re
from typing import Final

from layout.display.dump import page_lines
from layout.display.items import PageDisplay
from layout.model.issue import Page

#: Sixteen hexadecimal digits: short enough to read out, and no two pages of a paper share them by chance.
_SEAL: Final = re.compile(r"[0-9a-f]{16}")


def page_seal(page: PageDisplay) -> str:
    """The digest of what is printed. Links, and how a picture is described, are for screens."""
    found = hashlib.blake2b(digest_size=8)
    for line in page_lines(page):
        kind = line.split(None, 1)[0]
        if kind != "link":
            found.update((line.partition(" | ")[0] if kind == "picture" else line).encode() + b"\n")
    return found.hexdigest()


def seal_of(page: Page) -> str:
    """The seal with which the plan says the page was closed; "" for none."""
    closed = str(page.closed)
    return closed if _SEAL.fullmatch(closed) else ""
