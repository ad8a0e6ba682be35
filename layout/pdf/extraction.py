"""What those who read a PDF get of its glyphs: a shaped word comes in, the text of each glyph goes out; codes and their
texts come in, the CMap that says so goes out (ISO 32000-1, 9.10 and 14.9.4)."""

import unicodedata
from functools import lru_cache
from itertools import groupby

from layout.display.items import ShapedWord


@lru_cache(maxsize=64)
def unmerged(count: int) -> tuple[int, ...]:
    """The clusters of a word in which every character is a glyph."""
    return tuple(range(count))


def glyph_texts(word: ShapedWord) -> list[str]:
    """What each glyph stands for: a cluster's text goes with its glyphs that have a width, a character each in their
    order and what is left with the last of them; the others have none. (Readers take the place of a glyph without text
    for a gap between words, and an accent with a character of its own for a new word.)"""
    text, clusters = word.text, word.clusters
    if len(text) == len(clusters) and clusters == unmerged(len(text)):
        return list(text)
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    leftwards = clusters[0] > clusters[-1]
    texts = [""] * len(clusters)
    first = 0
    for cluster, group in groupby(clusters):  # a cluster's glyphs stand together
        after = first + len(list(group))
        share = text[0 if cluster == starts[0] else cluster : ends[cluster]]
        # a letter that has its width from a ligature stands before its marks, in visual order after them
        bare = after - 1 if leftwards else first
        wide = [glyph for glyph in range(first, after) if word.advances[glyph] > 0] or [bare]
        if len(share) < len(wide):  # a vowel sign on both sides of its letter
            share = unicodedata.normalize("NFD", share)
        if leftwards:
            wide.reverse()
        for number, glyph in enumerate(wide):
            texts[glyph] = share[number:] if number == len(wide) - 1 else share[number : number + 1]
        first = after
    return texts


def to_unicode(texts: dict[int, str]) -> bytes:
    """A ToUnicode CMap (ISO 32000-1, 9.10.3): each code with its text."""
    lines = [
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
        b"/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
        b"1 begincodespacerange<0000><FFFF>endcodespacerange",
    ]
    codes = sorted(texts)
    for start in range(0, len(codes), 100):  # the CMap format allows a hundred a block
        block = codes[start : start + 100]
        lines.append(b"%d beginbfchar" % len(block))
        lines += [b"<%04X><%b>" % (code, texts[code].encode("utf-16-be").hex().upper().encode()) for code in block]
        lines.append(b"endbfchar")
    lines.append(b"endcmap CMapName currentdict/CMap defineresource pop end end")
    return b"\n".join(lines)


def spoken(text: str, shown: bytes) -> bytes:
    """Elements of a TJ array under a span that says what they stand for (ISO 32000-1, 14.9.4)."""
    actual = (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode()
    return b"]TJ/Span<</ActualText<%b>>>BDC[%b]TJ EMC[" % (actual, shown)
