"""A composed page comes in, its seal goes out: a digest of all that is printed on it.

A page that is sent to the printer is closed with it (``closed: 3f9a0c51d27be684`` in the plan), and whatever changes
the page afterwards, from a comma to a picture's file, changes the seal. ``closed: true`` closes a page without one.
"""

import hashlib

from layout.display.dump import page_lines
from layout.display.items import PageDisplay


def page_seal(page: PageDisplay) -> str:
    """The digest of what is printed, as sixteen hexadecimal digits: short enough to read out, and no two pages of a
    paper share them by chance. Links, names of slots and files of copy, and how a picture is described, print nothing.
    """
    found = hashlib.blake2b(digest_size=8)
    for line in page_lines(page):
        kind, _, rest = line.strip().partition(" ")
        match kind:
            case "link" | "tag":
                continue
            case "group":
                said = rest.partition(" clip ")[2]
            case "picture":
                said = rest.partition(" | ")[0]
            case _:
                said = rest
        found.update(f"{kind} {said}\n".encode())
    return found.hexdigest()
