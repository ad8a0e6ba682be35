"""Text before a caret comes in; how much of it Backspace takes goes out, as writers of a script expect.

Vowel signs and the like are typed one by one, after their letter, so Backspace takes them back one by one; what is
seen and chosen as one sign (an emoji of several parts, a flag, a Latin letter with its accent) goes whole. Delete,
the arrows and selections always go by whole clusters (UAX #29), which Qt sees to.
"""

import unicodedata

#: Joiners take no room: they go with the character before them, else Backspace would seem to do nothing.
_JOINERS = "\u200c\u200d"
#: Of letters of these scripts marks are part: nobody types an accent as a sign of its own.
_WHOLE = ("LATIN", "GREEK", "CYRILLIC")


def taken_back(cluster: str) -> int:
    """How many characters at the end of a cluster Backspace takes."""
    if len(cluster) <= 1:
        return len(cluster)
    first = cluster[0]
    if unicodedata.category(first) in ("So", "Sk", "Nd", "Po", "Cc") or unicodedata.name(first, "").startswith(_WHOLE):
        return len(cluster)
    kept = cluster.rstrip(_JOINERS)
    return len(cluster) - len(kept) + (1 if kept else 0)
