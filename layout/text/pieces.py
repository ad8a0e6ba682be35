"""Shaped pieces and faces come in; where their characters stand, and which face has which character, go out."""

from itertools import accumulate

from layout.display.items import ShapedWord
from layout.fonts.face import Face


def running(pieces: tuple[ShapedWord, ...], size: float) -> tuple[list[float], list[int]]:
    """Width and number of glyphs before each character; a ligature's width is shared among its characters."""
    if len(pieces) == 1 and pieces[0].clusters == tuple(range(len(pieces[0].text))):
        # a glyph a character, as in most words
        piece = pieces[0]
        factor = size / piece.upem
        return [at * factor for at in accumulate(piece.advances, initial=0)], list(range(len(piece.text) + 1))
    sums = [0.0]
    counts = [0]
    for piece in pieces:
        factor = size / piece.upem
        length = len(piece.text)
        widths = [0.0] * length
        glyphs = [0] * length
        for advance, cluster in zip(piece.advances, piece.clusters, strict=True):
            widths[cluster] += advance * factor
            glyphs[cluster] += 1
        at = 0
        while at < length:
            over = at + 1
            while over < length and not glyphs[over]:
                over += 1
            share = widths[at] / (over - at)
            for index in range(at, over):
                sums.append(sums[-1] + share)
                counts.append(counts[-1] + (glyphs[at] if index == at else 0))
            at = over
    return sums, counts


def holds_notdef(glyphs: bytes) -> bool:
    """Whether one of the glyphs is the font's own sign for "no such character"."""
    at = glyphs.find(b"\0\0")
    while at >= 0:
        if at % 2 == 0:
            return True
        at = glyphs.find(b"\0\0", at + 1)
    return False


def by_face(
    text: str, faces: tuple[Face, ...], missing: list[tuple[int, str]], offset: int
) -> list[tuple[int, int, Face]]:
    """Stretches of one face, each character in the first face that has it; one that none has stays with the first."""
    found: list[tuple[int, int, Face]] = []
    for index, character in enumerate(text):
        code = ord(character)
        mine = next((face for face in faces if face.has(code)), None)
        if mine is None:
            missing.append((offset + index, character))
            mine = faces[0]
        if found and found[-1][2] is mine:
            found[-1] = (found[-1][0], index + 1, mine)
        else:
            found.append((index, index + 1, mine))
    return found
