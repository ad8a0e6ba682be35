"""A number comes in, its superior figures go out: the mark of a note.

Unicode has them as characters (https://www.unicode.org/charts/PDF/U2070.pdf), and so have text faces: what is copied
out of a page then reads "tide³", not "tide3".
"""

from typing import Final

_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(number: int) -> str:
    """The number in superior figures."""
    return str(number).translate(_RAISED)
