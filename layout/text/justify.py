"""The words of one line and its measure come in; positions of words, letter space and glyph scale go out.

A line's slack is shared between word space, letter space and glyph scale in proportion to what the style lets each
give; past those limits word space takes the rest. Glyph scale moves in steps of 0.5 %, for screens draw text of few
distinct scales far faster; letter and word space take up what a step leaves over.
"""

from typing import Final, NamedTuple

from layout.display.items import GlyphRun, ShapedWord
from layout.model.ink import BLACK, Ink
from layout.text.itemize import FIXED, FIXED_BREAK, JOIN, SPACE, TIED
from layout.text.shape import Word

SCALE_STEP: Final = 0.005
#: Words closer than this share of their space would read as one.
LEAST_GAP: Final = 0.4


class Fit(NamedTuple):
    """How a line is set: word spaces are ``gap`` times their ideal, letters gain ``letter`` of their style's limit
    (below 0: lose), glyphs are ``scale`` times as wide."""

    gap: float
    letter: float
    scale: float


#: How ragged lines and last lines are set.
NATURAL: Final = Fit(1.0, 0.0, 1.0)


class LineWords(NamedTuple):
    """The words of one line as printed, the glue after each (the last one's counts for nothing), its em widths, inks."""

    words: tuple[Word, ...]
    glues: tuple[int, ...]
    fixed: tuple[float, ...]
    inks: tuple[Ink, ...]


def natural_width(line: LineWords) -> float:
    """Set width without any stretch, edge to edge, nothing hung."""
    words, glues, fixed, _ = line
    total = 0.0
    for word in words:
        total += word.width
    for index in range(len(words) - 1):
        total += _white(words[index], glues[index], fixed[index])
    return total


def _white(word: Word, glue: int, em: float) -> float:
    setting = word.setting
    if glue == SPACE or glue == TIED:
        return setting.space
    if glue == JOIN:
        return setting.tracking
    if glue == FIXED or glue == FIXED_BREAK:
        return em * setting.fixed_em
    return 0.0


def fit(line: LineWords, target: float, *, stretch: bool) -> Fit:
    """What must give for a line to be ``target`` wide, hanging included; without ``stretch`` it is only made narrower."""
    words, glues, fixed, _ = line
    spaces = letters = scales = 0.0
    slack = target - natural_width(line)
    if slack >= 0.0 and not stretch:
        return NATURAL
    if slack == 0.0 or not words:
        return NATURAL
    wide = slack > 0.0
    white = 0.0
    inner = 0.0
    for index, word in enumerate(words):
        setting = word.setting
        bare = word.width - setting.tracking * word.letters
        inner += bare
        if wide:
            letters += word.letters * setting.letter_stretch
            scales += bare * setting.scale_stretch
        else:
            letters += word.letters * setting.letter_shrink
            scales += bare * setting.scale_shrink
        if index + 1 < len(words):
            glue = glues[index]
            if glue == SPACE or glue == TIED:
                white += setting.space
                spaces += setting.space_stretch if wide else setting.space_shrink
            elif glue == JOIN:
                letters += setting.letter_stretch if wide else setting.letter_shrink
    room = spaces + letters + scales
    need = abs(slack)
    share = min(1.0, need / room) if room > 0.0 else 0.0
    scale = 1.0
    if scales > 0.0 and inner > 0.0:
        step = round(share * scales / inner / SCALE_STEP) * SCALE_STEP
        scale = 1.0 + step if wide else 1.0 - step
        need -= step * inner
    # what scale leaves over goes to letters and spaces by their limits
    rest = spaces + letters
    letter = 0.0
    if rest > 0.0 and letters > 0.0:
        letter = max(-1.0, min(1.0, need / rest)) if spaces > 0.0 or not wide else max(-1.0, min(1.0, need / letters))
        need -= letter * letters
        if not wide:
            letter = -letter
    if white > 0.0:
        gap = 1.0 + need / white if wide else 1.0 - need / white
        if gap >= LEAST_GAP or inner <= 0.0:
            return Fit(gap, letter, scale)
        # nothing could be broken off: the rest is taken from the glyphs, never from the gutter
        return Fit(LEAST_GAP, letter, scale - (need - (1.0 - LEAST_GAP) * white) / inner)
    if not wide and need > 1e-6 and inner > 0.0:
        # one word, still too wide: never into the gutter
        scale -= need / inner
    return Fit(1.0, letter, scale)


def set_line(line: LineWords, x: float, y: float, how: Fit) -> tuple[GlyphRun, ...]:
    """The runs of a line from ``x`` on: one a stretch of one face, size, tracking and ink."""
    words, glues, fixed, inks = line
    gap, letter, scale = how
    if not words:
        return ()
    setting = words[0].setting
    ink = inks[0]
    face = words[0].pieces[0].face if words[0].pieces else ""
    plain = True
    for word, mine in zip(words, inks, strict=True):
        if word.setting is not setting or mine is not ink or len(word.pieces) != 1 or word.pieces[0].face != face:
            plain = False
            break
    if plain:
        return _set_plain(line, x, y, how)
    runs: list[GlyphRun] = []
    shaped: list[ShapedWord] = []
    at: list[float] = []
    spaced: list[bool] = []
    begin = here = x
    current: tuple[float, float, Ink] | None = None
    after_space = False
    for index, word in enumerate(words):
        setting = word.setting
        size = setting.style.size
        limit = setting.letter_stretch if letter > 0.0 else setting.letter_shrink
        space = setting.tracking + letter * limit
        for number, piece in enumerate(word.pieces):
            kind = (size, space, inks[index])
            if shaped and (piece.face != face or kind != current):
                assert current is not None
                runs.append(_run(begin, y, current, (shaped, at, spaced), scale))
                shaped, at, spaced = [], [], []
            if not shaped:
                begin, face, current = here, piece.face, kind
            shaped.append(piece)
            at.append(here - begin)
            spaced.append(after_space and number == 0)
            here += piece.width * size / piece.upem * scale + space * (len(piece.glyphs) // 2)
        if index + 1 < len(words):
            glue = glues[index]
            after_space = glue != JOIN
            if glue == SPACE or glue == TIED:
                here += setting.space * gap - space
            elif glue == FIXED or glue == FIXED_BREAK:
                here += fixed[index] * setting.fixed_em - space
            elif glue != JOIN:
                after_space = False
                here -= space
    if current is not None:
        runs.append(_run(begin, y, current, (shaped, at, spaced), scale))
    return tuple(runs)


def _run(
    x: float,
    y: float,
    kind: tuple[float, float, Ink],
    parts: tuple[list[ShapedWord], list[float], list[bool]],
    scale: float,
) -> GlyphRun:
    size, space, ink = kind
    shaped, at, spaced = parts
    return GlyphRun(x, y, size, tuple(shaped), tuple(at), tuple(spaced), ink, space, scale, ink == BLACK)


def _set_plain(line: LineWords, x: float, y: float, how: Fit) -> tuple[GlyphRun, ...]:
    """Nearly every line: one style, one face, one ink."""
    words, glues, fixed, inks = line
    gap, letter, scale = how
    setting = words[0].setting
    size = setting.style.size
    space = setting.tracking + letter * (setting.letter_stretch if letter > 0.0 else setting.letter_shrink)
    white = setting.space * gap
    shaped = []
    at = []
    here = 0.0
    spaced = []
    after = False
    tracking = setting.tracking
    for index, word in enumerate(words):
        piece = word.pieces[0]
        shaped.append(piece)
        at.append(here)
        spaced.append(after)
        letters = word.letters
        here += (word.width - tracking * letters) * scale + space * letters
        glue = glues[index]
        if glue == SPACE or glue == TIED:
            here += white
            after = True
        elif glue == JOIN:
            here += space
            after = False
        elif glue == FIXED or glue == FIXED_BREAK:
            here += fixed[index] * size
            after = True
        else:
            after = False
    return (GlyphRun(x, y, size, tuple(shaped), tuple(at), tuple(spaced), inks[0], space, scale, inks[0] == BLACK),)
