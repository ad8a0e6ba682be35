"""The painter: each kind of item is drawn where the list says, at any zoom; pictures come later."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.canvas.adverts import Pixels
from gui.canvas.colour import AWAITED, PANEL, colour
from gui.canvas.faces import FONTS_KEPT, Faces
from gui.canvas.painter import GLYPHS_KEPT, Painter
from gui.canvas.pictures import Pictures
from layout.display.items import Fill, GlyphRun, Group, Item, Mark, Outline, PageDisplay, Picture, Stroke, Tag, walk
from layout.fonts.book import FontBook
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey, Spot

RED = Cmyk(0.0, 1.0, 1.0, 0.0)
WHITE = QColor("white")


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Pictures]:
    made = Pictures()
    yield made
    made.close()


@pytest.fixture
def painter(pictures: Pictures, composed_sample: Any) -> Painter:
    return Painter(Faces(composed_sample.book), pictures)


def page(*items: Item) -> PageDisplay:
    return PageDisplay(1, "1", Rect(0.0, 0.0, 40.0, 40.0), 0.0, (Group(Mark("slot"), 0.0, 0.0, items),))


def draw(painter: Painter, shown: PageDisplay, scale: float = 1.0, grey: bool = False) -> QImage:
    image = QImage(round(shown.trim.width * scale), round(shown.trim.height * scale), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    with QPainter(image) as brush:
        brush.scale(scale, scale)
        painter.paint_page(brush, shown, grey=grey)
    return image


def inked(image: QImage) -> QRectF:
    """The rectangle that holds all that is not white."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    ys, xs = np.nonzero(rows < 200)
    if not xs.size:
        return QRectF()
    return QRectF(xs.min(), ys.min(), xs.max() + 1 - xs.min(), ys.max() + 1 - ys.min())


def run(book: FontBook, sample: Any, text: str, size: float, **how: Any) -> GlyphRun:
    """A run in the face of the sample's first run of type."""
    first = next(item for item, _, _ in walk(sample.display.pages[0].groups) if isinstance(item, GlyphRun))
    word = book.by_id(first.face).shape(text)
    return GlyphRun(2.0, 30.0, size, (word,), (0.0,), (False,), **how)


def test_a_fill_covers_its_rectangle(painter: Painter) -> None:
    image = draw(painter, page(Fill(Rect(10.0, 5.0, 20.0, 8.0), RED)))
    assert inked(image) == QRectF(10.0, 5.0, 20.0, 8.0)
    assert image.pixelColor(15, 8) == colour(RED)


def test_an_outline_is_filled(painter: Painter) -> None:
    path = (("M", (10.0, 10.0)), ("L", (30.0, 10.0)), ("L", (30.0, 20.0)), ("L", (10.0, 20.0)), ("Z", ()))
    assert inked(draw(painter, page(Outline(path, BLACK)))) == QRectF(10.0, 10.0, 20.0, 10.0)
    bent = (("M", (10.0, 30.0)), ("C", (10.0, 0.0, 30.0, 0.0, 30.0, 30.0)), ("Z", ()))
    assert inked(draw(painter, page(Outline(bent, BLACK)))).top() == pytest.approx(7.5, abs=1.0)


def test_a_stroke_is_as_wide_as_it_says_and_never_vanishes(painter: Painter) -> None:
    assert inked(draw(painter, page(Stroke(5.0, 10.0, 35.0, 10.0, 4.0)))) == QRectF(5.0, 8.0, 30.0, 4.0)
    assert inked(draw(painter, page(Stroke(10.0, 35.0, 10.0, 5.0, 4.0)))) == QRectF(8.0, 5.0, 4.0, 30.0)
    slanted = inked(draw(painter, page(Stroke(10.0, 10.0, 30.0, 30.0, 2.0))))
    assert slanted.width() == pytest.approx(slanted.height())
    hairline = draw(painter, page(Stroke(5.0, 10.5, 35.0, 10.5, 0.05)))
    assert hairline.pixelColor(20, 10).lightness() < 200


def test_a_dashed_stroke_has_gaps(painter: Painter) -> None:
    image = draw(painter, page(Stroke(0.0, 10.0, 40.0, 10.0, 2.0, dash=(4.0,))))
    dark = [image.pixelColor(x, 10).lightness() < 128 for x in range(40)]
    assert dark == [x // 4 % 2 == 0 for x in range(40)]


def test_groups_move_and_clip(painter: Painter) -> None:
    fill = Fill(Rect(0.0, 0.0, 30.0, 30.0), BLACK)
    inner = Group(Mark("picture"), 5.0, 6.0, (Tag(Mark("x"), (fill,)),), clip=Rect(0.0, 0.0, 10.0, 12.0))
    assert inked(draw(painter, page(inner))) == QRectF(5.0, 6.0, 10.0, 12.0)
    outer = PageDisplay(1, "1", Rect(0.0, 0.0, 40.0, 40.0), 0.0, (Group(Mark("slot"), 3.0, 1.0, (inner,)),))
    assert inked(draw(painter, outer)) == QRectF(8.0, 7.0, 10.0, 12.0)


@pytest.mark.parametrize("scale", [1.0, 2.0, 4.0, 4.4, 7.0])
@pytest.mark.parametrize("how", [{}, {"letter_space": 2.0}, {"scale": 1.2}])
def test_type_stands_at_its_place_at_any_zoom(
    painter: Painter, composed_sample: Any, scale: float, how: dict[str, float]
) -> None:
    """Below 64 device pixels Qt draws glyphs, above we fill outlines: both end where HarfBuzz's advances end."""
    book = composed_sample.book
    item = run(book, composed_sample, "HIH", 14.0, **how)
    face, word = book.by_id(item.face), item.words[0]
    unit = item.size / word.upem
    stretch, space = how.get("scale", 1.0), how.get("letter_space", 0.0)
    left, _, _, top = face.bounds(face.glyph(ord("H")))
    right = face.bounds(face.glyph(ord("H")))[2]
    begin = item.x + left * unit * stretch
    end = item.x + ((sum(word.advances[:2]) + right) * unit) * stretch + 2 * space
    found = inked(draw(painter, page(item), scale))
    assert found.left() / scale == pytest.approx(begin, abs=0.8 / scale)
    assert found.right() / scale == pytest.approx(end, abs=0.8 / scale)
    assert found.top() / scale == pytest.approx(item.y - top * unit, abs=0.8 / scale)
    assert found.bottom() / scale == pytest.approx(item.y, abs=0.8 / scale)


def test_offsets_of_glyphs_count(painter: Painter, composed_sample: Any) -> None:
    item = run(composed_sample.book, composed_sample, "H", 20.0)
    raised = item.words[0]._replace(offsets=((0, item.words[0].upem // 4),))
    higher = GlyphRun(item.x, item.y, item.size, (raised,), (0.0,), (False,))
    for scale in (1.0, 8.0):
        low, high = inked(draw(painter, page(item), scale)), inked(draw(painter, page(higher), scale))
        assert low.top() - high.top() == pytest.approx(5.0 * scale, abs=1.0)


def test_a_font_that_is_gone_leaves_a_gap(painter: Painter, composed_sample: Any) -> None:
    item = run(composed_sample.book, composed_sample, "H", 20.0)
    lost = GlyphRun(item.x, item.y, item.size, (item.words[0]._replace(face="0" * 32),), (0.0,), (False,))
    assert inked(draw(painter, page(lost))).isNull()
    assert inked(draw(painter, page(lost), 8.0)).isNull()


def test_type_is_drawn_once_its_font_is_known(painter: Painter, composed_sample: Any) -> None:
    shown = page(run(composed_sample.book, composed_sample, "H", 20.0))
    painter.faces.book = None
    for scale in (1.0, 8.0):
        assert inked(draw(painter, shown, scale)).isNull()
    painter.faces.book = composed_sample.book
    for scale in (1.0, 8.0):
        assert not inked(draw(painter, shown, scale)).isNull()


def test_fonts_of_passing_sizes_are_let_go(painter: Painter, composed_sample: Any) -> None:
    faces = painter.faces
    face = run(composed_sample.book, composed_sample, "H", 20.0).face
    for size in range(10, 10 + FONTS_KEPT + 50):
        font = faces.font(face, float(size))
        assert font is not None
        assert font.isValid()
    assert len(faces._fonts) == FONTS_KEPT


def test_inks_look_as_pdf_readers_show_them() -> None:
    assert colour(Grey(0.0)) == WHITE
    assert colour(BLACK) == colour(Cmyk(0.0, 0.0, 0.0, 1.0)) == QColor(35, 31, 32)
    assert colour(Spot("House", RED, 1.0)) == colour(RED)
    assert colour(Spot("House", RED, 0.5)).lightness() > colour(RED).lightness()
    for ink in (RED, Cmyk(1.0, 0.2, 0.0, 0.1), Spot("House", RED)):
        shown = colour(ink, True)
        assert shown.saturation() < 40
        assert shown.lightness() == pytest.approx(QColor(colour(ink)).lightness(), abs=60)


def test_a_picture_comes_later_and_is_cropped(painter: Painter, tmp_path: Path) -> None:
    file = tmp_path / "halves.png"
    halves = Image.new("RGB", (400, 100), (255, 0, 0))
    halves.paste((0, 0, 255), (200, 0, 400, 100))
    halves.save(file)
    shown = page(Picture(Rect(10.0, 10.0, 20.0, 10.0), str(file), "1", Rect(0.5, 0.0, 0.5, 1.0)))
    assert draw(painter, shown).pixelColor(20, 15) == colour(AWAITED)
    told = []
    painter.pictures.arrived.connect(told.append)
    assert painter.pictures.wait()
    assert told == ["1"]
    image = draw(painter, shown)
    assert [image.pixelColor(x, 15) for x in (11, 20, 28)] == [QColor(0, 0, 255)] * 3
    assert image.pixelColor(31, 15) == WHITE
    grey = draw(painter, shown, grey=True)
    assert painter.pictures.wait()
    grey = draw(painter, shown, grey=True)
    assert grey.pixelColor(20, 15).saturation() == 0


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpg", "tif"])
def test_a_picture_is_upright(painter: Painter, tmp_path: Path, orientation: int, kind: str) -> None:
    """As the file's orientation says (Exif 2.32, tag 0x0112): the dark corner ends up at the top left."""
    upright = Image.new("RGB", (300, 200), (250, 250, 250))
    upright.paste((0, 0, 0), (0, 0, 150, 100))
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(undo[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = tmp_path / f"turned.{kind}"
    stored.save(file, exif=exif)
    shown = page(Picture(Rect(5.0, 5.0, 30.0, 20.0), str(file), f"{orientation}"))
    draw(painter, shown)
    assert painter.pictures.wait()
    image = draw(painter, shown)
    dark = [image.pixelColor(x, y).lightness() < 100 for x, y in ((8, 8), (32, 8), (8, 22), (32, 22))]
    assert dark == [True, False, False, False]


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "CMYK", "I;16", "RGBA"])
def test_pictures_of_every_mode_are_shown(painter: Painter, tmp_path: Path, mode: str) -> None:
    kind = "tif" if mode == "CMYK" else "png"
    plain = Image.new("RGB", (60, 60), (120, 120, 120))
    made = Image.new("I;16", (60, 60), 120 * 257) if mode == "I;16" else plain.convert("L").convert(mode)
    file = tmp_path / f"mode.{kind}"
    made.save(file)
    shown = page(Picture(Rect(0.0, 0.0, 40.0, 40.0), str(file), mode))
    draw(painter, shown)
    assert painter.pictures.wait()
    found = draw(painter, shown).scaled(1, 1).pixelColor(0, 0).lightness()
    assert found != colour(PANEL).lightness()
    assert found == pytest.approx(120, abs=40 if mode == "1" else 8) or mode == "1"


@pytest.mark.parametrize("content", [None, b"", b"not a picture", b"\xff\xd8\xff\xe0broken", b"%PDF-1.4 broken"])
def test_a_picture_that_cannot_be_read_is_a_panel(painter: Painter, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "broken.jpg"
    if content is not None:
        file.write_bytes(content)
    shown = page(Picture(Rect(10.0, 10.0, 20.0, 20.0), str(file), "broken"))
    draw(painter, shown)
    assert painter.pictures.wait()
    assert draw(painter, shown).pixelColor(20, 20) == colour(PANEL)
    assert painter.pictures.wait(), "and is not asked for again"


@pytest.mark.parametrize("name", ["hardware.pdf", "queseria.svg"])
def test_adverts_in_vectors_are_drawn_for_the_very_pixels(painter: Painter, root: Path, name: str) -> None:
    file = str(root / "sample_issue" / "adverts" / name)
    pixels = Pixels(120.5, 88.25, 0.25, 0.5)
    assert painter.pictures.rendition(file, name, pixels) is None
    assert painter.pictures.wait()
    found = painter.pictures.rendition(file, name, pixels)
    assert found is not None
    assert found.exact
    assert (found.image.width(), found.image.height()) == (121, 89)
    assert len({found.image.pixel(x, y) for x in range(0, 121, 5) for y in range(0, 89, 5)}) > 5
    larger = painter.pictures.rendition(file, name, Pixels(200.0, 150.0))
    assert larger is not None
    assert not larger.exact, "until its own is there, another is stretched"
    assert painter.pictures.wait()


def test_pictures_take_no_more_than_they_may(qapp: QApplication, tmp_path: Path) -> None:
    pictures = Pictures(limit=500_000)
    for number in range(8):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (300, 300), (number, 0, 0)).save(file)
        pictures.rendition(str(file), str(number), Pixels(300.0, 300.0))
        assert pictures.wait()
        assert pictures.bytes_kept <= 500_000
    assert pictures.bytes_kept > 300_000
    pictures.close()


def test_only_the_newest_wish_for_a_picture_is_read(qapp: QApplication, root: Path) -> None:
    pictures = Pictures()
    file = str(root / "sample_issue" / "adverts" / "hardware.pdf")
    told = []
    pictures.arrived.connect(told.append)
    for step in range(30):
        pictures.rendition(file, "h", Pixels(100.0 + step, 80.0))
    assert pictures.wait()
    assert len(told) <= 3
    found = pictures.rendition(file, "h", Pixels(129.0, 80.0))
    assert found is not None
    assert found.exact
    pictures.close()


def test_canvas_and_thumbnail_show_an_advert_at_the_same_time(qapp: QApplication, root: Path) -> None:
    """Two sizes that are looked at in turn must not drive each other out, or reading never ends."""
    pictures = Pictures()
    file = str(root / "sample_issue" / "adverts" / "hardware.pdf")
    sizes = (Pixels(300.0, 220.0), Pixels(30.0, 22.0), Pixels(30.0, 22.0, 0.5))
    for _ in range(4):
        for size in sizes:
            pictures.rendition(file, "h", size)
            assert pictures.wait()
    found = [pictures.rendition(file, "h", size) for size in sizes]
    assert all(one is not None and one.exact for one in found)
    for step in range(20):
        pictures.rendition(file, "h", Pixels(100.0 + step, 80.0))
        assert pictures.wait()
    assert pictures.bytes_kept < 7 * 4 * 300 * 220
    pictures.close()


def test_closing_while_pictures_are_read(qapp: QApplication, root: Path) -> None:
    pictures = Pictures()
    for file in sorted((root / "sample_issue" / "pictures").glob("*.jpg")):
        pictures.rendition(str(file), file.name, Pixels(800.0, 600.0))
    pictures.close()
    pictures.deleteLater()


def test_a_group_is_prepared_once_and_old_ones_are_let_go(painter: Painter, composed_sample: Any) -> None:
    shown = composed_sample.display.pages[1]
    group = shown.groups[1]
    assert painter.prepared(group) is None
    first = painter.prepare(group)
    assert painter.prepare(group) is first is painter.prepared(group)
    for _ in range(GLYPHS_KEPT // max(first.glyphs, 1) + 2):
        painter.prepare(Group(group.mark, group.dx, group.dy, group.items))
    assert painter.prepared(group) is None


def test_what_is_not_shown_is_not_drawn(painter: Painter, composed_sample: Any) -> None:
    shown = composed_sample.display.pages[1]
    image = QImage(792, 1224, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    with QPainter(image) as brush:
        painter.paint_page(brush, shown, QRectF(0.0, 0.0, 10.0, 10.0))
    assert inked(image.copy(300, 0, 492, 1224)).isNull()


@pytest.mark.long
def test_a_page_is_painted_in_time(painter: Painter, composed_sample: Any) -> None:
    """Type alone, at the size on a common screen: some 8,000 glyphs."""
    shown = composed_sample.display.pages[5]
    type_only = page(*(_type_of(group) for group in shown.groups))
    image = QImage(1056, 1632, QImage.Format.Format_RGB32)
    best = 1.0
    for _ in range(20):
        with QPainter(image) as brush:
            brush.scale(4 / 3, 4 / 3)
            began = time.thread_time()
            painter.paint_page(brush, type_only)
            best = min(best, time.thread_time() - began)
    assert best < 0.016


def _type_of(group: Group) -> Group:
    runs = tuple(Group(Mark("x"), dx, dy, (item,)) for item, dx, dy in walk(group.items) if isinstance(item, GlyphRun))
    return Group(group.mark, group.dx, group.dy, runs)
