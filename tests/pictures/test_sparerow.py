"""A row more than a JPEG has tells whether its decoder came out even, and changes nothing of the rows it has."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from layout.pictures import decode
from layout.pictures.damage import Damage, walk_jpeg
from layout.pictures.decode import Decoded, opened, told
from layout.pictures.sparerow import is_in_step, with_spare_row
from tests.pictures.test_damage import wounded
from tests.pictures.variants import NAMES, photograph, saved

#: How most cameras and programs write theirs: colour of full size, of half the width, of a quarter; grey, and inks.
HOW = ("4:4:4", "4:2:2", "4:2:0", "grey", "inks")


def written(name: str, how: str, size: tuple[int, int], quality: int = 85) -> bytes:
    picture = photograph(name, 640).resize(size)
    if how in ("grey", "inks"):
        return saved(picture.convert("L" if how == "grey" else "CMYK"), "JPEG", quality=quality)
    return saved(picture, "JPEG", quality=quality, subsampling=HOW.index(how))


def with_row(data: bytes, scale: int) -> tuple[Image.Image, bool]:
    scans = walk_jpeg(data)
    size = Image.open(BytesIO(data)).size
    longer = with_spare_row(data, scans, size)
    assert longer
    picture = Image.open(BytesIO(longer))
    picture.draft(picture.mode, (size[0] // scale, 1))
    picture.load()
    return picture, is_in_step(picture, scans, scale)


def check_sound(names: tuple[str, ...], qualities: tuple[int, ...], how: str, size: tuple[int, int]) -> None:
    for name in names:
        for quality in qualities:
            data = written(name, how, size, quality)
            for scale in (2, 4, 8):
                longer, in_step = with_row(data, scale)
                assert in_step
                with Image.open(BytesIO(data)) as plain:
                    plain.draft(plain.mode, (size[0] // scale, 1))
                    rows = longer.crop((0, 0, *plain.size))
                    assert ImageChops.difference(rows, plain).getbbox() is None


@pytest.mark.parametrize("size", [(1280, 854), (1001, 777), (530, 16)])
@pytest.mark.parametrize("how", HOW)
def test_sound_files(how: str, size: tuple[int, int]) -> None:
    check_sound(("cat", "table"), (85,), how, size)


@pytest.mark.long
@pytest.mark.parametrize("size", [(1280, 854), (1001, 777), (2000, 30), (530, 16)])
@pytest.mark.parametrize("how", HOW)
def test_many_sound_files(how: str, size: tuple[int, int]) -> None:
    check_sound(NAMES, (30, 60, 75, 90, 95), how, size)


@pytest.mark.parametrize("units", [-1, 1])
def test_a_unit_too_many_or_too_few_is_found(units: int) -> None:
    """The data of a row of blocks, said to be one longer or shorter than it is."""
    data = saved(photograph("table", 640).convert("L").crop((0, 100, 400, 108)), "JPEG", quality=90)
    wide = walk_jpeg(data).height_at + 2
    other = data[:wide] + (400 + 8 * units).to_bytes(2, "big") + data[wide + 2 :]
    for scale in (2, 4, 8):
        assert with_row(data, scale)[1]
        assert not with_row(other, scale)[1]


@pytest.mark.parametrize("kind", ["left out", "overwritten", "of another picture"])
def test_a_lost_sector_is_found(kind: str) -> None:
    found = []
    for name in NAMES[::3]:
        data = written(name, "4:2:0", (1280, 854))
        for share in (0.3, 0.6, 0.9):
            try:
                found.append(not with_row(wounded(data, kind, int(len(data) * share) - 600), 2)[1])
            except Damage:
                found.append(True)
    # another picture's data may by chance hold as many blocks as were lost
    assert found.count(False) <= (2 if kind == "of another picture" else 0)


@pytest.mark.parametrize("how", [{"progressive": 1}, {"restart_marker_rows": 1}], ids=str)
def test_files_of_several_stretches_get_no_row(how: dict[str, int]) -> None:
    data = saved(photograph("cat", 640), "JPEG", **how)
    assert with_spare_row(data, walk_jpeg(data), (640, 427)) == b""


def test_small_and_very_tall_pictures_get_no_row() -> None:
    narrow = saved(photograph("cat", 200), "JPEG")
    assert with_spare_row(narrow, walk_jpeg(narrow), Image.open(BytesIO(narrow)).size) == b""
    tall = saved(Image.new("L", (300, 65490), 200), "JPEG")
    assert with_spare_row(tall, walk_jpeg(tall), (300, 65490)) == b""


# what the program does with it


def decoded(folder: Path, data: bytes, least: tuple[int, int]) -> Decoded:
    (folder / "a.jpg").write_bytes(data)
    with told("a.jpg"), opened(str(folder / "a.jpg"), "jpeg") as photograph_:
        picture, sound = photograph_.decode(least)
        return Decoded(picture.copy(), sound)


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("least", [(400, 200), (1280, 854)])
def test_a_sound_file_is_not_decoded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str, least: tuple[int, int]
) -> None:
    monkeypatch.setattr(decode, "out_of_step", None)
    data = written("table", how, (1280, 854))
    picture, sound = decoded(tmp_path, data, least)
    with Image.open(BytesIO(data)) as plain:
        plain.draft(plain.mode, least)
        assert sound
        assert picture.size == plain.size
        assert ImageChops.difference(picture, plain).getbbox() is None


@pytest.mark.parametrize("least", [(400, 200), (1280, 854)])
def test_where_the_row_doubts_the_end_is_looked_at(tmp_path: Path, least: tuple[int, int]) -> None:
    """A few bytes that nobody wants are no harm; a lost sector is."""
    data = written("fig", "4:2:0", (1280, 854))
    end = walk_jpeg(data).ends[0]
    filled = data[:end] + b"\x1d\x52\x36\xd4" + data[end:]
    assert not with_row(filled, 2)[1]
    assert decoded(tmp_path, filled, least).sound
    assert not decoded(tmp_path, wounded(data, "left out", 20_000), least).sound


def test_a_picture_with_smaller_ones_behind_it(tmp_path: Path) -> None:
    """Telephones store a second picture after the first: Multi-Picture Format."""
    picture = photograph("cat", 640).resize((1280, 854))
    made = BytesIO()
    picture.save(made, "MPO", save_all=True, append_images=[picture.resize((320, 214))], quality=85)
    seen, sound = decoded(tmp_path, made.getvalue(), (400, 200))
    assert sound
    assert seen.size == (640, 427)


def test_colour_of_half_the_height_alone_is_decoded_by_itself() -> None:
    """Of 4:4:0 libjpeg would smooth the colour of the spare row into the last one."""
    data = bytearray(written("cat", "4:2:2", (640, 640)))
    at = walk_jpeg(bytes(data)).height_at + 5  # past height, width and how many components: the first's factors
    assert data[at + 1] == 0x21
    assert walk_jpeg(bytes(data)).apart
    data[at + 1] = 0x12
    assert not walk_jpeg(bytes(data)).apart
