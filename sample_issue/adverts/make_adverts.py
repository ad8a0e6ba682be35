"""Draws the sample issue's adverts: eight designs go in as plain drawing code, PDF, SVG, PNG and JPEG files come out.

Each design is written once against ``Board`` and drawn by the board its file needs: CMYK with embedded fonts for
PDF (trim and bleed boxes set), outlines for SVG (no text, so it needs no font), 300 ppi pixels for the others. Those
that are booked on pages in black are made in black. No ink is heavier than 216 %, which any newsprint press takes.
Text is placed glyph by glyph where HarfBuzz puts it, so that kerning is the same on every board.

    .venv/bin/python sample_issue/adverts/make_adverts.py
"""

from __future__ import annotations

import functools
import io
import math
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import CMYKColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont as PdfFont
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent
FONTS = HERE.parent.parent / "fonts"
PICTURES = HERE.parent / "pictures"
COLUMN, GUTTER, LINE = 135.2, 12.0, 10.5

Ink = tuple[float, float, float, float]
Point = tuple[float, float]

BLACK: Ink = (0, 0, 0, 100)
WHITE: Ink = (0, 0, 0, 0)
RED: Ink = (0, 90, 85, 20)
CREAM: Ink = (0, 3, 11, 3)
OCHRE: Ink = (5, 35, 85, 5)
SPRUCE: Ink = (73, 35, 63, 44)
NIGHT: Ink = (88, 65, 25, 38)
DUSK: Ink = (60, 40, 15, 15)
ICE: Ink = (22, 6, 4, 0)
STONE: Ink = (8, 8, 14, 22)

SERIF, BOLD, HEAVY = "SourceSerif4Display-Regular", "SourceSerif4Display-Bold", "SourceSerif4Display-Black"
SEMI, ITALIC, SMALL = "SourceSerif4Display-Semibold", "SourceSerif4Display-It", "SourceSerif4Caption-It"
SANS, SANS_BOLD, WIDE = "ArchivoCondensed-Medium", "ArchivoCondensed-Bold", "ArchivoExtraCondensed-ExtraBold"


def slot(columns: int, lines: int) -> Point:
    """The size of a slot: pictures hang from the cap line and stand on a baseline, so 4.5 pt less than its lines."""
    return columns * COLUMN + (columns - 1) * GUTTER, lines * LINE - 4.5


class Sign(NamedTuple):
    """One placed glyph: its character, its glyph id and where it stands on the line."""

    text: str
    glyph: int
    x: float


@functools.cache
def font_bytes(name: str) -> bytes:
    return (FONTS / f"{name}.ttf").read_bytes()


@functools.cache
def outlines(name: str) -> TTFont:
    return TTFont(io.BytesIO(font_bytes(name)))


@functools.cache
def shaper(name: str) -> hb.Font:
    return hb.Font(hb.Face(font_bytes(name)))


def typeset(text: str, font: str, size: float, tracking: float = 0.0) -> tuple[list[Sign], float]:
    """Glyphs with their places from 0, and the width of the line. Tracking is in em."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(shaper(font), buffer, {"liga": False, "clig": False, "kern": True})
    scale = size / shaper(font).face.upem
    x, signs = 0.0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        signs.append(Sign(text[info.cluster], info.codepoint, x))
        x += place.x_advance * scale + tracking * size
    return signs, x - tracking * size


class Board:
    """A sheet to draw on: points, origin at the top left, y down."""

    def __init__(self, size: Point) -> None:
        self.width, self.height = size

    def shape(self, points: Iterable[Point], ink: Ink) -> None:
        raise NotImplementedError

    def disc(self, x: float, y: float, radius: float, ink: Ink) -> None:
        raise NotImplementedError

    def stroke(self, points: Iterable[Point], ink: Ink, weight: float) -> None:
        raise NotImplementedError

    def picture(self, file: str, box: tuple[float, float, float, float], focus: Point) -> None:
        raise NotImplementedError

    def glyphs(self, signs: list[Sign], at: Point, font: tuple[str, float], ink: Ink) -> None:
        raise NotImplementedError

    # what follows is made of the five above

    def panel(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], ink)

    def rule(self, x0: float, y: float, x1: float, ink: Ink, weight: float = 0.75) -> None:
        self.stroke([(x0, y), (x1, y)], ink, weight)

    def edge(self, ink: Ink = BLACK) -> None:
        """A plain border, for a design whose ground is white at an edge."""
        right, foot = self.width - 0.375, self.height - 0.375
        self.stroke([(0.375, 0.375), (right, 0.375), (right, foot), (0.375, foot), (0.375, 0.375)], ink, 0.75)

    def frame(self, ink: Ink = BLACK) -> None:
        """The house border of an advert: 0.75 pt outside, 0.3 pt at 3.5 pt."""
        for inset, weight in ((0.375, 0.75), (3.5, 0.3)):
            right, foot = self.width - inset, self.height - inset
            self.stroke([(inset, inset), (right, inset), (right, foot), (inset, foot), (inset, inset)], ink, weight)

    def text(self, text: str, at: Point, font: tuple[str, float], ink: Ink = BLACK, tracking: float = 0.0) -> float:
        """Text from the left; returns its width."""
        signs, width = typeset(text, *font, tracking)
        self.glyphs(signs, at, font, ink)
        return width

    def centre(self, text: str, at: Point, font: tuple[str, float], ink: Ink = BLACK, tracking: float = 0.0) -> None:
        signs, width = typeset(text, *font, tracking)
        self.glyphs(signs, (at[0] - width / 2, at[1]), font, ink)

    def right(self, text: str, at: Point, font: tuple[str, float], ink: Ink = BLACK, tracking: float = 0.0) -> None:
        signs, width = typeset(text, *font, tracking)
        self.glyphs(signs, (at[0] - width, at[1]), font, ink)

    def fitted(self, text: str, width: float, font: str) -> tuple[str, float]:
        """The font at the size that makes the text as wide as asked."""
        return font, width / typeset(text, font, 1.0)[1]

    def diamond(self, x: float, y: float, half: float, ink: Ink) -> None:
        self.shape([(x, y - half), (x + half * 0.75, y), (x, y + half), (x - half * 0.75, y)], ink)


class PdfBoard(Board):
    """CMYK, fonts embedded, a margin of 18 pt around the trim with 9 pt of bleed in it."""

    margin, bleed = 18.0, 9.0
    #: Black type below the first size, and black rules below the second, print over what lies under them, in points.
    overprint = (12.0, 2.0)

    def __init__(self, size: Point, title: str, *, black: bool = False) -> None:
        super().__init__(size)
        self.black = black
        self.buffer = io.BytesIO()
        for name in (SERIF, BOLD, HEAVY, SEMI, ITALIC, SMALL, SANS, SANS_BOLD, WIDE):
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(PdfFont(name, str(FONTS / f"{name}.ttf")))
        media = (self.width + 2 * self.margin, self.height + 2 * self.margin)
        self.canvas = Canvas(
            self.buffer,
            pagesize=media,
            invariant=1,
            initialFontName=SANS,  # type: ignore[arg-type]
            pageCompression=1,
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor("The Summerfold Bell")
        inner = self.margin - self.bleed
        self.canvas.setTrimBox((self.margin, self.margin, self.margin + self.width, self.margin + self.height))
        self.canvas.setBleedBox((inner, inner, media[0] - inner, media[1] - inner))
        clip = self.canvas.beginPath()
        clip.rect(inner, inner, media[0] - 2 * inner, media[1] - 2 * inner)
        self.canvas.clipPath(clip, stroke=0, fill=0)

    def _flip(self, point: Point) -> Point:
        return point[0] + self.margin, self.height + self.margin - point[1]

    def _path(self, points: Iterable[Point], closed: bool) -> object:
        path = self.canvas.beginPath()
        for number, point in enumerate(points):
            (path.lineTo if number else path.moveTo)(*self._flip(point))
        if closed:
            path.close()
        return path

    def _colour(self, ink: Ink, *, solid: bool = False) -> CMYKColor:
        """``solid``: what is too small for a screen, and not light, is printed in full where there is black alone."""
        c, m, y, k = (part / 100 for part in ink)
        if self.black:
            k = min(1.0, 0.3 * c + 0.59 * m + 0.11 * y + k)
            c, m, y, k = 0.0, 0.0, 0.0, 1.0 if solid and k >= 0.4 else round(k, 2)
        return CMYKColor(c, m, y, k)

    def _over(self, over: bool) -> None:
        self.canvas.setFillOverprint(over)
        self.canvas.setStrokeOverprint(over)
        self.canvas.setOverprintMask(over)

    def shape(self, points: Iterable[Point], ink: Ink) -> None:
        self._over(False)
        self.canvas.setFillColor(self._colour(ink))
        self.canvas.drawPath(self._path(points, closed=True), stroke=0, fill=1)

    def disc(self, x: float, y: float, radius: float, ink: Ink) -> None:
        self._over(False)
        self.canvas.setFillColor(self._colour(ink))
        self.canvas.circle(*self._flip((x, y)), radius, stroke=0, fill=1)

    def stroke(self, points: Iterable[Point], ink: Ink, weight: float) -> None:
        colour = self._colour(ink, solid=True)
        self._over(colour.cmyk() == (0, 0, 0, 1) and weight < self.overprint[1])
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(weight)
        self.canvas.setLineCap(1)
        self.canvas.drawPath(self._path(points, closed=False), stroke=1, fill=0)

    def picture(self, file: str, box: tuple[float, float, float, float], focus: Point) -> None:
        x, y, width, height = box
        self._over(False)
        image = cropped(file, width / height, focus).convert("L" if self.black else "CMYK")
        left, foot = self._flip((x, y + height))
        self.canvas.drawImage(ImageReader(image), left, foot, width, height)

    def glyphs(self, signs: list[Sign], at: Point, font: tuple[str, float], ink: Ink) -> None:
        colour = self._colour(ink, solid=font[1] < 18.0)
        self._over(colour.cmyk() == (0, 0, 0, 1) and font[1] < self.overprint[0])
        self.canvas.setFillColor(colour)
        self.canvas.setFont(*font)
        for sign in signs:
            if sign.text != " ":
                self.canvas.drawString(*self._flip((at[0] + sign.x, at[1])), sign.text)

    def save(self, file: Path) -> None:
        self.canvas.showPage()
        self.canvas.save()
        file.write_bytes(self.buffer.getvalue())


def rgb(ink: Ink) -> tuple[int, int, int]:
    """A press ink as a screen colour: each ink also takes some of the light that it should let through."""
    c, m, y, k = (part / 100 for part in ink)
    red = (1 - 0.95 * c) * (1 - 0.12 * m) * (1 - 0.02 * y)
    green = (1 - 0.38 * c) * (1 - 0.88 * m) * (1 - 0.08 * y)
    blue = (1 - 0.18 * c) * (1 - 0.45 * m) * (1 - 0.9 * y)
    return round(255 * red * (1 - 0.9 * k)), round(255 * green * (1 - 0.9 * k)), round(255 * blue * (1 - 0.9 * k))


def cropped(file: str, ratio: float, focus: Point) -> Image.Image:
    """A picture cut to a shape around the point to keep."""
    image = Image.open(PICTURES / file).convert("RGB")
    width, height = image.size
    wide = min(width, round(height * ratio))
    high = min(height, round(width / ratio))
    left = min(max(round(focus[0] * width - wide / 2), 0), width - wide)
    top = min(max(round(focus[1] * height - high / 2), 0), height - high)
    return image.crop((left, top, left + wide, top + high))


class SvgBoard(Board):
    """Paths and nothing else; text becomes outlines."""

    def __init__(self, size: Point, title: str) -> None:
        super().__init__(size)
        self.title = title
        self.parts: list[str] = []

    @staticmethod
    def _hex(ink: Ink) -> str:
        return "#{:02x}{:02x}{:02x}".format(*rgb(ink))

    def _line(self, points: Iterable[Point]) -> str:
        return "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in points)

    def shape(self, points: Iterable[Point], ink: Ink) -> None:
        self.parts.append(f'<path d="{self._line(points)} Z" fill="{self._hex(ink)}"/>')

    def disc(self, x: float, y: float, radius: float, ink: Ink) -> None:
        k = radius * 0.5523
        d = (
            f"M{x - radius:.2f},{y:.2f} "
            f"C{x - radius:.2f},{y - k:.2f} {x - k:.2f},{y - radius:.2f} {x:.2f},{y - radius:.2f} "
            f"C{x + k:.2f},{y - radius:.2f} {x + radius:.2f},{y - k:.2f} {x + radius:.2f},{y:.2f} "
            f"C{x + radius:.2f},{y + k:.2f} {x + k:.2f},{y + radius:.2f} {x:.2f},{y + radius:.2f} "
            f"C{x - k:.2f},{y + radius:.2f} {x - radius:.2f},{y + k:.2f} {x - radius:.2f},{y:.2f} Z"
        )
        self.parts.append(f'<path d="{d}" fill="{self._hex(ink)}"/>')

    def stroke(self, points: Iterable[Point], ink: Ink, weight: float) -> None:
        self.parts.append(
            f'<path d="{self._line(points)}" fill="none" stroke="{self._hex(ink)}" stroke-width="{weight:g}"/>'
        )

    def glyphs(self, signs: list[Sign], at: Point, font: tuple[str, float], ink: Ink) -> None:
        face = outlines(font[0])
        glyph_set, order = face.getGlyphSet(), face.getGlyphOrder()
        scale = font[1] / face["head"].unitsPerEm
        pen = SVGPathPen(glyph_set, ntos=lambda number: f"{number:.2f}".rstrip("0").rstrip("."))
        for sign in signs:
            glyph_set[order[sign.glyph]].draw(TransformPen(pen, (scale, 0, 0, -scale, at[0] + sign.x, at[1])))
        self.parts.append(f'<path d="{pen.getCommands()}" fill="{self._hex(ink)}"/>')

    def save(self, file: Path) -> None:
        size = f'width="{self.width:g}pt" height="{self.height:g}pt" viewBox="0 0 {self.width:g} {self.height:g}"'
        body = "\n".join(self.parts)
        file.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<title>{self.title}</title>\n{body}\n</svg>\n',
            encoding="utf-8",
        )


class PixelBoard(Board):
    """300 ppi in grey, drawn three times as large and brought down, which smooths every edge alike."""

    ppi, over = 300, 3

    def __init__(self, size: Point) -> None:
        super().__init__(size)
        self.scale = self.ppi * self.over / 72
        pixels = (round(self.width * self.scale / 3) * 3, round(self.height * self.scale / 3) * 3)
        self.image = Image.new("RGB", pixels, "white")
        self.pen = ImageDraw.Draw(self.image)

    def _scaled(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def shape(self, points: Iterable[Point], ink: Ink) -> None:
        self.pen.polygon(self._scaled(points), fill=rgb(ink))

    def disc(self, x: float, y: float, radius: float, ink: Ink) -> None:
        box = self._scaled([(x - radius, y - radius), (x + radius, y + radius)])
        self.pen.ellipse([*box[0], *box[1]], fill=rgb(ink))

    def stroke(self, points: Iterable[Point], ink: Ink, weight: float) -> None:
        self.pen.line(self._scaled(points), fill=rgb(ink), width=max(1, round(weight * self.scale)), joint="curve")

    def picture(self, file: str, box: tuple[float, float, float, float], focus: Point) -> None:
        x, y, width, height = (part * self.scale for part in box)
        image = cropped(file, width / height, focus).resize((round(width), round(height)), Image.Resampling.LANCZOS)
        self.image.paste(image, (round(x), round(y)))

    def glyphs(self, signs: list[Sign], at: Point, font: tuple[str, float], ink: Ink) -> None:
        face = ImageFont.truetype(
            io.BytesIO(font_bytes(font[0])), font[1] * self.scale, layout_engine=ImageFont.Layout.BASIC
        )
        ink = BLACK if ink == RED and font[1] < 18.0 else ink  # small type is printed in full, not screened
        for sign in signs:
            self.pen.text(((at[0] + sign.x) * self.scale, at[1] * self.scale), sign.text, rgb(ink), face, anchor="ls")

    def save(self, file: Path) -> None:
        width, height = (side // self.over for side in self.image.size)
        image = self.image.resize((width, height), Image.Resampling.LANCZOS).convert("L")
        if file.suffix == ".png":
            image.save(file, dpi=(300, 300), optimize=True)
        else:
            image.save(file, quality=90, dpi=(300, 300), optimize=True)


def arc(x: float, y: float, radius: float, turn: tuple[float, float], squeeze: float = 1.0) -> list[Point]:
    """Points along an arc; degrees clockwise from three o'clock."""
    steps = 48
    angles = [math.radians(turn[0] + (turn[1] - turn[0]) * step / steps) for step in range(steps + 1)]
    return [(x + radius * math.cos(a), y + radius * squeeze * math.sin(a)) for a in angles]


def bend(start: Point, pull: Point, end: Point) -> list[Point]:
    """Points along a quadratic curve."""
    points = []
    for step in range(61):
        t = step / 60
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t * t)
        x, y = (sum(w * p[axis] for w, p in zip(weights, (start, pull, end), strict=True)) for axis in (0, 1))
        points.append((x, y))
    return points


def perdiz(board: Board) -> None:
    """Café: a bowl with three lines of steam on red."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, RED)
    mid = w / 2
    board.centre("CAFÉ · BELL SQUARE", (mid, 19), (SANS_BOLD, 7.6), CREAM, 0.1)
    name = board.fitted("La Perdiz", w - 26, BOLD)
    board.centre("La Perdiz", (mid, 50), name, WHITE, -0.01)
    for number in range(3):
        x = mid + (number - 1) * 17
        wave = [(x + 3.2 * math.sin(step / 3.2 + number), 71 + step) for step in range(21)]
        board.stroke(wave, CREAM, 1.6)
    board.shape(arc(mid, 100, 42, (0, 180), 0.82), CREAM)
    board.panel(mid - 45, 97.5, 90, 4.5, WHITE)
    board.panel(mid - 17, 132, 34, 5, CREAM)
    board.centre("Soup at one.", (mid, 158), (ITALIC, 17), WHITE)
    board.centre("Second spoon free.", (mid, 175), (ITALIC, 14), WHITE)
    board.rule(mid - 20, 183, mid + 20, CREAM, 0.5)
    board.centre("Closed when it’s gone", (mid, 196), (SANS, 8.5), CREAM)


def clockmaker(board: Board) -> None:
    """Clock mender: a dial that says four minutes to eight."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, CREAM)
    board.frame(SPRUCE)
    mid, y, radius = w / 2, 72.0, 48.0
    board.disc(mid, y, radius + 3, SPRUCE)
    board.disc(mid, y, radius, WHITE)
    for hour in range(60):
        a = math.radians(hour * 6)
        inner = radius - (9 if hour % 15 == 0 else 6.5 if hour % 5 == 0 else 3.5)
        ends = [(mid + r * math.sin(a), y - r * math.cos(a)) for r in (inner, radius - 1.8)]
        board.stroke(ends, BLACK, 2.2 if hour % 15 == 0 else 1.1 if hour % 5 == 0 else 0.4)
    for turn, length, weight in ((238, 25, 3.0), (336, 39, 1.8)):
        a = math.radians(turn)
        tail = (mid - 8 * math.sin(a), y + 8 * math.cos(a))
        board.stroke([tail, (mid + length * math.sin(a), y - length * math.cos(a))], BLACK, weight)
    board.disc(mid, y, 3.6, RED)
    board.centre("J. Etxebarria", (mid, 147), (BOLD, 19.5), BLACK, -0.012)
    board.centre("Clocks mended", (mid, 163), (ITALIC, 14.5), BLACK)
    board.centre("FAST, SLOW OR AS YOU LIKE", (mid, 178), (SANS_BOLD, 7.8), RED, 0.05)
    board.centre("14 Shepherd’s Row. Ask the dogs.", (mid, 193), (SANS, 8.4), BLACK)


def lamps(board: Board) -> None:
    """Lamp shop: the photograph above, the name on night blue below."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, NIGHT)
    board.picture("budgerigar.jpg", (0, 0, w, 186), (0.5, 0.48))
    board.centre("MILL LANE, SUMMERFOLD", (w / 2, 206), (SANS_BOLD, 8.5), OCHRE, 0.09)
    name = board.fitted("Nightingale Lamps", w - 44, BOLD)
    board.centre("Nightingale Lamps", (w / 2, 238), name, WHITE, -0.012)
    board.centre("For the forty darkest evenings, and the corner", (w / 2, 260), (SERIF, 13), CREAM)
    board.centre("where you actually sit.", (w / 2, 275.5), (SERIF, 13), CREAM)
    board.rule(w / 2 - 26, 287, w / 2 + 26, OCHRE, 0.75)
    board.centre("Bring your old lamp in and take 10 percent off a new one", (w / 2, 303), (SANS_BOLD, 10.5), WHITE)
    board.centre("Tuesday to Saturday, from dusk. The bird is not for sale.", (w / 2, 318), (SMALL, 9), CREAM)


def shovel(board: Board, x: float, y: float, inks: tuple[Ink, Ink], lean: float) -> None:
    """A snow shovel standing on its blade at x, y."""

    def at(across: float, up: float) -> Point:
        a = math.radians(lean)
        return x + across * math.cos(a) + up * math.sin(a), y - up * math.cos(a) + across * math.sin(a)

    board.stroke([at(0, 40), at(0, 148)], inks[0], 4.2)
    board.stroke([at(-9, 150), at(9, 150)], inks[0], 5.0)
    blade = [at(-20, 46), at(-22, 6), at(-15, 0), at(15, 0), at(22, 6), at(20, 46), at(6, 54), at(-6, 54)]
    board.shape(blade, inks[1])
    for across in (-9, 0, 9):
        board.stroke([at(across, 8), at(across * 0.9, 42)], WHITE, 0.7)


def hardware(board: Board) -> None:
    """Hardware shop, a quarter page: four shovels in a drift before the mountains."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, ICE)
    peaks: list[Point] = [
        (-9, 196),
        (34, 178),
        (66, 190),
        (108, 164),
        (146, 186),
        (184, 168),
        (222, 180),
        (262, 138),
        (292, 160),
    ]
    peaks += [(336, 96), (366, 134), (402, 108), (w + 9, 150)]
    board.shape([*peaks, (w + 9, 250), (-9, 250)], DUSK)
    for px, py in ((262, 138), (336, 96), (402, 108)):
        cap = [
            (px, py),
            (px + 10, py + 14),
            (px + 4, py + 11),
            (px - 2, py + 18),
            (px - 6, py + 11),
            (px - 12, py + 15),
        ]
        board.shape(cap, WHITE)
    for number in range(64):
        fx, fy = (number * 79.3) % w, (number * number * 7.9 + number * 31) % 205
        if fx > 236 or fy > 160:
            board.disc(fx, fy, 0.9 + (number % 3) * 0.5, WHITE)
    drift = [(-9, 216)] + [(x, 214 - 9 * math.sin(x / 58) - 4 * math.sin(x / 23)) for x in range(0, int(w) + 10, 6)]
    for x, lean, inks in (
        (286, -7, (OCHRE, RED)),
        (323, 3, (BLACK, SPRUCE)),
        (360, -4, (OCHRE, NIGHT)),
        (395, 5, (BLACK, RED)),
    ):
        shovel(board, x, 230, inks, lean)
    board.shape([*drift, (w + 9, 214), (w + 9, h + 9), (-9, h + 9)], WHITE)
    board.text("THE WINTER WEEK", (22, 33), (SANS_BOLD, 10), RED, 0.08)
    board.text("Stone", (20, 82), (HEAVY, 60), BLACK, -0.02)
    board.text("& Daughter", (21, 125), (ITALIC, 44), BLACK, -0.012)
    board.text("Hardware since 1938", (23, 146), (SERIF, 15), BLACK)
    board.text("Every shovel", (22, 255), (WIDE, 31), RED)
    width = typeset("Every shovel", WIDE, 31)[1]
    board.text("sold with the second half of the job:", (22 + width + 10, 243), (SANS_BOLD, 12), BLACK)
    board.text("one bag of salt, two dry gloves and a thermos, $34.", (22 + width + 10, 257), (SANS, 12), BLACK)
    board.rule(22, 269, w - 22, BLACK, 0.5)
    board.text("9 Bell Street. From 7 in the morning; from 5 when it snows.", (22, 286), (SANS, 10.5), BLACK)
    board.right("Se habla español", (w - 22, 286), (SMALL, 10.5), BLACK)
    board.edge()


def queseria(board: Board) -> None:
    """Cheese dairy, a strip in Spanish: a wheel with its wedge drawn out."""
    w, h = board.width, board.height
    board.panel(0, 0, w, h, OCHRE)
    board.panel(0, 0, 162, h, SPRUCE)
    x, y, r, q, deep = 74.0, 62.0, 60.0, 0.48, 34.0
    side = arc(x, y, r, (0, 180), q) + [(px, py + deep) for px, py in reversed(arc(x, y, r, (0, 180), q))]
    board.shape(side, (8, 42, 90, 22))
    board.shape(arc(x, y, r, (0, 360), q), (2, 18, 58, 0))
    cut = arc(x, y, r, (20, 68), q)
    board.shape([(x, y), *cut], SPRUCE)
    board.shape([(x, y), cut[0], (cut[0][0], cut[0][1] + deep), (x, y + deep)], (2, 10, 38, 0))
    board.shape([(x, y), cut[-1], (cut[-1][0], cut[-1][1] + deep), (x, y + deep)], (3, 14, 46, 6))
    dx, dy = 27.0, 17.0
    wedge = [(px + dx, py + dy) for px, py in [(x, y), *cut]]
    foot = [(px, py + deep) for px, py in wedge]
    board.shape([wedge[0], wedge[-1], foot[-1], foot[0]], (3, 14, 46, 6))
    board.shape([*wedge[1:], *reversed(foot[1:])], (8, 42, 90, 22))
    board.shape(wedge, (2, 18, 58, 0))
    for hx, hy, hr in ((-4, 8, 3.2), (-2, 23, 2.2), (-9, 17, 1.8)):
        board.disc(x + 6 + hx, y + 8 + hy, hr, (6, 26, 66, 10))
    left = 182.0
    board.text("QUESERÍA", (left, 30), (SANS_BOLD, 10), RED, 0.12)
    board.text("Duque", (left - 2, 76), (HEAVY, 52), BLACK, -0.02)
    board.text("Queso de oveja.", (left + 148, 54), (ITALIC, 14), BLACK)
    board.text("De esas ovejas.", (left + 148, 71), (ITALIC, 14), BLACK)
    board.rule(left, 90, w - 20, BLACK, 0.75)
    board.text("Tierno, curado y «el que muerde»", (left, 109), (SANS_BOLD, 13), BLACK)
    board.text("Camino de Arriba, km 3. Sábados, lo que tarde en pasar el rebaño.", (left, 126), (SANS, 9), BLACK)


def odeon(board: Board) -> None:
    """Cinema: the beam of a projector over a dark house."""
    w, h = board.width, board.height
    board.panel(0, 0, w, h, NIGHT)
    board.shape([(w - 30, h - 30), (96, 92), (w - 12, 92)], DUSK)
    board.shape([(w - 30, h - 30), (150, 92), (w - 40, 92)], (38, 22, 8, 5))
    board.panel(14, 14, w - 28, 80, CREAM)
    board.text("SATURDAY AT EIGHT", (27, 34), (SANS_BOLD, 10), RED, 0.06)
    board.text("The Lost Valley", (26, 68), board.fitted("The Lost Valley", w - 54, BOLD), BLACK, -0.012)
    board.text("In Spanish, with English subtitles and sighs", (27, 85), (SANS, 10.5), BLACK)
    board.text("Odeón", (19, 133), (HEAVY, 38), WHITE, -0.015)
    board.text("Seats $4. Soup at the interval.", (21, 150), (SANS_BOLD, 9.6), OCHRE)
    for row in range(3):
        y = h - 44 + row * 17
        for seat in range(14):
            x = 6 + seat * 21 + (row % 2) * 10 - row * 4
            if x < w - 40 or row == 2:
                board.disc(x + 8, y - 8, 5.4, BLACK)
                board.panel(x, y - 4, 16, 22, BLACK)
    ear = w * 0.41
    board.shape(
        [
            (ear - 8, h - 52),
            (ear - 9, h - 64),
            (ear - 3, h - 58),
            (ear + 3, h - 58),
            (ear + 9, h - 64),
            (ear + 8, h - 52),
        ],
        BLACK,
    )
    board.disc(ear, h - 53, 7.6, BLACK)


def letters(board: Board) -> None:
    """Sign painter: the kicking R, and nothing else that shouts."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, CREAM)
    board.panel(-9, -9, 184, h + 18, RED)
    board.text("R", (16, 186), (HEAVY, 226), CREAM)
    upper, lower = bend((132, 168), (176, 206), (226, 158)), bend((226, 158), (186, 226), (118, 188))
    board.shape([*upper, *lower], CREAM)
    board.shape([point for point in [*upper, *lower] if point[0] >= 175], RED)
    left = 236.0
    board.text("O. BRANDT", (left, 40), (SANS_BOLD, 10), RED, 0.12)
    board.text("Signs", (left - 2, 86), (BOLD, 46), BLACK, -0.018)
    board.text("& lettering", (left - 1, 125), (ITALIC, 36), BLACK, -0.012)
    board.rule(left, 140, w - 20, BLACK, 0.75)
    board.text("Long names and short ones, one price.", (left, 157), (SERIF, 11.2), BLACK)
    board.text("Apostrophes put in or taken out, free.", (left, 171), (SERIF, 11.2), BLACK)
    board.text("The stable, Mill Lane", (left, 196), (SANS_BOLD, 10.5), BLACK)
    board.text("555-0133. Mind the paint.", (left, 209), (SANS, 10.5), BLACK)


def inn(board: Board) -> None:
    """Inn below the pass, a tall advert: a lit house under the moon."""
    w, h = board.width, board.height
    board.panel(-9, -9, w + 18, h + 18, NIGHT)
    board.disc(212, 62, 25, CREAM)
    board.disc(203, 57, 22, NIGHT)
    for number in range(46):
        fx, fy = (number * 67.7 + 11) % w, (number * number * 5.3 + number * 17) % 130
        if math.hypot(fx - 212, fy - 62) > 34:
            board.disc(fx, fy, 0.5 + (number % 3) * 0.3, CREAM)
    ranges = (
        (
            [(-9, 170), (30, 118), (58, 140), (98, 88), (128, 132), (160, 108), (200, 150), (242, 116), (w + 9, 160)],
            (78, 52, 18, 25),
        ),
        ([(-9, 196), (46, 164), (90, 190), (140, 150), (186, 188), (236, 160), (w + 9, 200)], (66, 40, 12, 16)),
        ([(-9, 226), (60, 204), (120, 222), (190, 198), (w + 9, 224)], (30, 12, 6, 2)),
    )
    for line, ink in ranges:
        board.shape([*line, (w + 9, h + 9), (-9, h + 9)], ink)
    board.shape([(-9, 242), (80, 226), (180, 232), (w + 9, 238), (w + 9, h + 9), (-9, h + 9)], WHITE)
    for x, high in ((36, 40), (58, 52), (232, 46), (252, 36), (14, 30)):
        for part in range(3):
            top, half = 236 - high + part * high * 0.26, 5 + part * 3.4
            board.shape([(x, top), (x + half, top + high * 0.42), (x - half, top + high * 0.42)], SPRUCE)
        board.panel(x - 1.4, 234, 2.8, 5, BLACK)
    board.panel(108, 204, 72, 34, (30, 60, 70, 45))
    board.shape([(98, 206), (122, 178), (166, 178), (190, 206)], (0, 0, 10, 78))
    board.shape([(98, 206), (122, 178), (166, 178), (190, 206), (186, 201), (164, 175), (124, 175), (101, 202)], WHITE)
    board.panel(154, 166, 9, 16, (0, 0, 10, 78))
    for x in (116, 134, 162):
        board.panel(x, 213, 10, 12, OCHRE)
        board.rule(x, 219, x + 10, (30, 60, 70, 45), 0.8)
    board.panel(148, 214, 10, 24, OCHRE)
    board.centre("BELOW THE PASS, ABOVE THE FOG", (w / 2, 268), (SANS_BOLD, 10), RED, 0.08)
    name = board.fitted("The Second Gate", w - 40, BOLD)
    board.centre("The Second Gate", (w / 2, 303), name, BLACK, -0.014)
    board.centre("Inn & stove", (w / 2, 328), (ITALIC, 22), BLACK)
    board.rule(w / 2 - 60, 338.5, w / 2 - 9, BLACK, 0.5)
    board.rule(w / 2 + 9, 338.5, w / 2 + 60, BLACK, 0.5)
    board.diamond(w / 2, 338.5, 4.5, RED)
    board.centre("Seven rooms, one fire, no signal.", (w / 2, 357), (SERIF, 14), BLACK)
    board.centre("Bed, broth and breakfast, $62", (w / 2, 374), (SANS_BOLD, 11.5), BLACK)
    board.centre("On foot, by the high path, $50. We look at your boots.", (w / 2, 386), (SANS, 9.2), BLACK)
    # a border where the ground is white; over the night it would be ink on ink
    right, foot = w - 0.375, h - 0.375
    board.stroke([(0.375, 243), (0.375, foot), (right, foot), (right, 239)], BLACK, 0.75)


def make() -> None:
    for name, draw, size in (("perdiz.png", perdiz, (1, 20)), ("odeon.png", odeon, (2, 22))):
        pixels = PixelBoard(slot(*size))
        draw(pixels)
        pixels.save(HERE / name)
    for name, draw, size in (("clockmaker.jpg", clockmaker, (1, 20)), ("lamps.jpg", lamps, (2, 32))):
        pixels = PixelBoard(slot(*size))
        draw(pixels)
        pixels.save(HERE / name)
    for name, draw, size, title, black in (
        ("hardware.pdf", hardware, (3, 30), "Stone & Daughter, hardware", False),
        ("letters.pdf", letters, (3, 22), "O. Brandt, signs and lettering", True),
        ("inn.pdf", inn, (2, 38), "The Second Gate, inn", False),
    ):
        page = PdfBoard(slot(*size), title, black=black)
        draw(page)
        page.save(HERE / name)
    vector = SvgBoard(slot(3, 14), "Quesería Duque")
    queseria(vector)
    vector.save(HERE / "queseria.svg")


if __name__ == "__main__":
    make()
