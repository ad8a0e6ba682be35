"""The words of one line and its measure come in; positions of words, letter space and glyph scale go out.

A line's slack is shared between word space, letter space and glyph scale in proportion to what the style lets each
give; past those limits word space takes the rest. Glyph scale moves in steps of 0.5 %, for screens draw text of few
distinct scales far faster; letter and word space take up what a step leaves over.
"""

import math
from typing import Final, NamedTuple

from layout.display.items import GlyphRun, ShapedWord
from layout.model.ink import BLACK, Ink
from layout.text.itemize import FIXED_WHITES, JOIN, SPACES
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
    """The words of one line as printed; the glue after each (the last one's counts for nothing) and its width in em;
    inks. ``plain``: one setting, face and ink, spaces alone between words."""

    words: tuple[Word, ...]
    glues: tuple[int, ...]
    fixed: tuple[float, ...]
    inks: tuple[Ink, ...]
    plain: bool


def natural_width(line: LineWords) -> float:
    """Set width without any stretch, edge to edge, nothing hung."""
    words, glues, fixed, _, _ = line
    total = 0.0
    for word in words:
        total += word.width
    if line.plain and words:
        return total + (len(words) - 1) * words[0].setting.space
    for index in range(len(words) - 1):
        total += _white(words[index], glues[index], fixed[index])
    return total


def _white(word: Word, glue: int, em: float) -> float:
    setting = word.setting
    if glue in SPACES:
        return setting.space
    if glue == JOIN:
        return setting.tracking if word.spaced else 0.0
    if glue in FIXED_WHITES:
        return em * setting.style.size
    return 0.0


def fit(line: LineWords, target: float, *, stretch: bool) -> Fit:
    """What must give for a line to be ``target`` wide, hanging included; without ``stretch`` it is only narrowed."""
    words = line.words
    if not words:
        return NATURAL
    room = _plain_room(words, target) if line.plain else _room(line, target)
    if room.slack == 0.0 or (room.slack > 0.0 and not stretch):
        return NATURAL
    return _share(room)


class Room(NamedTuple):
    """What a line lacks (below 0: has too much) and what each may give towards it, all in points."""

    slack: float
    spaces: float
    letters: float
    scales: float
    white: float
    glyphs: float


def _plain_room(words: tuple[Word, ...], target: float) -> Room:
    setting = words[0].setting
    width = 0.0
    inner = 0
    for word in words:
        width += word.width
        inner += word.letters
    gaps = len(words) - 1
    white = gaps * setting.space
    slack = target - width - white
    glyphs = width - inner * setting.tracking
    if slack >= 0.0:
        return Room(
            slack,
            gaps * setting.space_stretch,
            inner * setting.letter_stretch,
            glyphs * setting.scale_stretch,
            white,
            glyphs,
        )
    return Room(
        slack, gaps * setting.space_shrink, inner * setting.letter_shrink, glyphs * setting.scale_shrink, white, glyphs
    )


def _room(line: LineWords, target: float) -> Room:
    words, glues, _, _, _ = line
    slack = target - natural_width(line)
    wide = slack >= 0.0
    spaces = letters = scales = white = glyphs = 0.0
    for index, word in enumerate(words):
        setting = word.setting
        bare = word.width - setting.tracking * word.letters
        glyphs += bare
        letters += word.letters * (setting.letter_stretch if wide else setting.letter_shrink)
        scales += bare * (setting.scale_stretch if wide else setting.scale_shrink)
        if index + 1 < len(words):
            glue = glues[index]
            if glue in SPACES:
                white += setting.space
                spaces += setting.space_stretch if wide else setting.space_shrink
            elif glue == JOIN and word.spaced:
                letters += setting.letter_stretch if wide else setting.letter_shrink
    return Room(slack, spaces, letters, scales, white, glyphs)


def _share(room: Room) -> Fit:
    """Scale takes its share in whole steps, letters and spaces by their limits what that leaves over."""
    slack, spaces, letters, scales, white, glyphs = room
    wide = slack > 0.0
    need = slack if wide else -slack
    all_of_it = spaces + letters + scales
    scale = 1.0
    if scales > 0.0 and glyphs > 0.0:
        share = need / all_of_it if need < all_of_it else 1.0
        steps = share * scales / glyphs / SCALE_STEP
        # without a space nothing makes good what a step gives too much
        step = (round(steps) if white > 0.0 else math.floor(steps)) * SCALE_STEP
        scale = 1.0 + step if wide else 1.0 - step
        need -= step * glyphs
    letter = 0.0
    if letters > 0.0:
        # a line without a space has only its letters to give
        letter = need / (spaces + letters) if spaces > 0.0 or not wide else need / letters
        letter = 1.0 if letter > 1.0 else -1.0 if letter < -1.0 else letter
        need -= letter * letters
        if not wide:
            letter = -letter
    if white > 0.0:
        gap = 1.0 + need / white if wide else 1.0 - need / white
        if gap >= LEAST_GAP or glyphs <= 0.0:
            return Fit(gap, letter, scale)
        # nothing could be broken off: the rest is taken from the glyphs, never from the gutter
        return Fit(LEAST_GAP, letter, scale - (need - (1.0 - LEAST_GAP) * white) / glyphs)
    if not wide and need > 1e-6 and glyphs > 0.0:
        scale -= need / glyphs
    return Fit(1.0, letter, scale)


def set_line(line: LineWords, x: float, y: float, how: Fit) -> tuple[GlyphRun, ...]:
    """The runs of a line from ``x`` on: one a stretch of one face, size, letter space and ink."""
    words, glues, fixed, inks, plain = line
    if not words:
        return ()
    if plain:
        return (_set_plain(line, x, y, how),)
    gap, letter, scale = how
    runs: list[GlyphRun] = []
    shaped: list[ShapedWord] = []
    at: list[float] = []
    spaced: list[bool] = []
    begin = here = x
    face = ""
    current: tuple[float, float, Ink] | None = None
    after_space = False
    for index, word in enumerate(words):
        setting = word.setting
        size = setting.style.size
        limit = setting.letter_stretch if letter > 0.0 else setting.letter_shrink
        space = setting.tracking + letter * limit if word.spaced else 0.0
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
            if glue in SPACES:
                here += setting.space * gap - space
            elif glue in FIXED_WHITES:
                here += fixed[index] * setting.style.size - space
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
    return GlyphRun(
        x, y, size, tuple(shaped), tuple(at), tuple(spaced), ink, space, scale, ink is BLACK or ink == BLACK
    )


def _set_plain(line: LineWords, x: float, y: float, how: Fit) -> GlyphRun:
    """Nearly every line: one style, one face, one ink, and spaces."""
    words, _, _, inks, _ = line
    gap, letter, scale = how
    setting = words[0].setting
    tracking = setting.tracking
    space = tracking + letter * (setting.letter_stretch if letter > 0.0 else setting.letter_shrink)
    # what an inner letter space gains beyond the scaled width of its word
    gain = space - tracking * scale
    white = setting.space * gap
    at = []
    here = 0.0
    for word in words:
        at.append(here)
        here += word.width * scale + gain * word.letters + white
    ink = inks[0]
    count = len(words)
    spaced = _SPACED[count] if count < _MANY else (False, *[True] * (count - 1))
    shaped = tuple([word.pieces[0] for word in words])
    return GlyphRun(
        x, y, setting.style.size, shaped, tuple(at), spaced, ink, space, scale, ink is BLACK or ink == BLACK
    )


#: The flags of a plain line by its number of words.
_MANY: Final = 64
_SPACED: Final = [(False, *[True] * (count - 1)) for count in range(_MANY)]
