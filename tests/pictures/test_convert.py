"""Every kind of picture that people send converts to the same colours, or it is told what is wrong with it."""

import marshal
import os
import subprocess
import sys
import textwrap
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, UnidentifiedImageError

from layout.model.diagnostics import CODES
from layout.model.geometry import Rect
from layout.pictures import convert as conversion
from layout.pictures.convert import WHOLE, PressPicture, Separation, convert, pixels
from layout.pictures.faults import PictureError
from layout.pictures.ink import total_ink
from layout.pictures.probe import PictureFacts, digest_of, probe
from layout.pictures.profiles import press_profile
from layout.pictures.store import Order, converted, converted_all, let_go
from tests.pictures import variants
from tests.pictures.swatches import difference, printed
from tests.pictures.variants import NAMES, SOUND, Variant, black_only, broken, photograph, saved, with_alpha

PRESS = press_profile("", 240)
PLAIN = Separation(PRESS, sharpening=0, quality=95)
SIZE = (240, 240)
BROKEN = {name: (data, code) for name, data, code in broken(photograph("dahlia", 640))}


def facts_of(file: Path) -> PictureFacts:
    """As ``probe`` says; of a GIF, which it does not take, as it would."""
    if file.suffix != ".gif":
        return probe(str(file))
    with Image.open(file) as picture:
        return PictureFacts(str(file), digest_of(file.read_bytes()), "gif", *picture.size, mode="P")


def made(folder: Path, name: str, data: bytes, separation: Separation = PLAIN, shown: Rect = WHOLE) -> PressPicture:
    file = folder / name
    file.write_bytes(data)
    facts = facts_of(file)
    most = tuple(round(side * share) for side, share in zip(fitted(facts), shown[2:], strict=True))
    return convert(facts, shown, (most[0], most[1]), separation)


def fitted(facts: PictureFacts) -> tuple[int, int]:
    scale = min(SIZE[0] / facts.width, SIZE[1] / facts.height)
    return round(facts.width * scale), round(facts.height * scale)


def unpacked(picture: PressPicture) -> Image.Image:
    """What a PDF reader sees."""
    mode = {"DeviceCMYK": "CMYK", "DeviceGray": "L" if picture.bits == 8 else "1", "DeviceRGB": "RGB"}[picture.space]
    if picture.filter == "FlateDecode":
        return Image.frombytes(mode, (picture.width, picture.height), zlib.decompress(picture.data))
    shown = Image.open(BytesIO(picture.data))
    shown.load()
    assert (shown.mode, shown.size) == (mode, (picture.width, picture.height))
    assert picture.inverted == (mode == "CMYK")
    assert ("adobe" in shown.info) == picture.inverted
    return shown


def looks(picture: PressPicture) -> np.ndarray:
    return printed(unpacked(picture), PRESS.file)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, bool], np.ndarray]:
    """How each photograph prints from a plain PNG, in colour and in grey."""
    folder = tmp_path_factory.mktemp("plain")
    return {
        (name, grey): looks(made(folder, f"{name}.png", saved(photograph(name).convert("L" if grey else "RGB"), "PNG")))
        for name in NAMES
        for grey in (False, True)
    }


def test_there_are_sixty() -> None:
    assert len(SOUND) + len(BROKEN) >= 60


@pytest.mark.parametrize(("index", "variant"), list(enumerate(SOUND)), ids=[variant.name for variant in SOUND])
def test_every_kind_prints_alike(
    tmp_path: Path, plain: dict[tuple[str, bool], np.ndarray], index: int, variant: Variant
) -> None:
    name = NAMES[index % len(NAMES)]
    picture = made(tmp_path, variant.name, variant.make(photograph(name)))
    assert picture.space == ("DeviceGray" if variant.grey else "DeviceCMYK")
    assert picture.bits == 8
    assert not picture.remarks
    right = plain[name, variant.grey]
    seen = looks(picture)
    assert seen.shape == right.shape
    assert difference(seen, right).mean() < variant.tolerance


@pytest.mark.parametrize("name", BROKEN)
def test_damage_is_told(tmp_path: Path, name: str) -> None:
    data, code = BROKEN[name]
    assert code in CODES
    told = outcome(tmp_path, name, data)
    assert [code for code, _, _ in told] == [code]
    assert name in told[0][1]
    assert told[0][2]


def outcome(folder: Path, name: str, data: bytes) -> list[tuple[str, str, str]]:
    """Everything that is told of a file: code, message, hint."""
    try:
        return [tuple(remark) for remark in made(folder, name, data).remarks]
    except PictureError as fault:
        return [(fault.code, fault.message, fault.hint)]


def test_any_bytes_are_an_answer_or_a_told_fault(tmp_path: Path) -> None:
    """A hundred wounds, every one converts or is told; nothing else is raised, no warning given."""
    chance = np.random.default_rng(3)
    kept = [(variant.name, variant.make(photograph("cat", 80))) for variant in SOUND[::2]]
    for turn in range(100):
        name, data = kept[turn % len(kept)]
        wound, length = int(chance.integers(0, len(data))), int(chance.integers(1, 60))
        worse = data[:wound] + chance.integers(0, 256, length, np.uint8).tobytes() + data[wound + length :]
        with suppress(UnidentifiedImageError):  # of a GIF, which this test opens to know its size
            assert all(code in CODES and message for code, message, _ in outcome(tmp_path, name, worse))


# what is asked for


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_the_part_shown_is_of_the_upright_picture(tmp_path: Path, kind: str, orientation: int) -> None:
    picture = Image.new("RGB", (240, 120), "white")
    picture.paste((255, 0, 0), (120, 0, 240, 60))  # red at the top right
    stored, exif = variants.on_its_side(picture, orientation)
    data = saved(stored, kind, exif=exif, **({"quality": 95} if kind in ("JPEG", "WEBP") else {}))
    result = made(tmp_path, f"a.{kind.lower()}", data, shown=Rect(0.55, 0.1, 0.4, 0.3))
    seen = looks(result)
    assert (result.width, result.height) == (96, 36)
    assert seen[2:-2, 2:-2, 1].min() > 35  # red all over
    below = made(tmp_path, f"a.{kind.lower()}", data, shown=Rect(0.55, 0.6, 0.4, 0.3))
    assert below.space == "DeviceGray"
    assert np.asarray(unpacked(below)).min() > 250


def test_a_picture_is_made_smaller_never_larger(tmp_path: Path) -> None:
    data = saved(photograph("fig"), "JPEG", quality=95)
    (tmp_path / "a.jpg").write_bytes(data)
    facts = probe(str(tmp_path / "a.jpg"))
    small = convert(facts, WHOLE, (100, 68), PLAIN)
    assert (small.width, small.height, small.ppi) == (100, 68, 200.0)
    large = convert(facts, WHOLE, (640, 434), PLAIN)
    assert (large.width, large.height) == (facts.width, facts.height)
    assert large.ppi == pytest.approx(100, abs=1)
    tiny = convert(facts, Rect(0.5, 0.5, 0.0001, 0.0001), (100, 100), PLAIN)
    assert (tiny.width, tiny.height) == (1, 1)


def test_pixels_for_a_frame() -> None:
    assert pixels(72, 36, PLAIN) == (200, 100)
    assert pixels(72.1, 0, PLAIN) == (201, 1)


def test_alpha_stands_on_white_paper(tmp_path: Path) -> None:
    picture = photograph("dahlia")
    for kind, name in (("PNG", "a.png"), ("TIFF", "a.tif"), ("WEBP", "a.webp")):
        how = {"lossless": True} if kind == "WEBP" else {}
        half = made(tmp_path, name, saved(with_alpha(picture, 128), kind, **how))
        right = made(tmp_path, "right.png", saved(variants.over_white(picture), "PNG"))
        assert difference(looks(half), looks(right)).mean() < 1
        none = made(tmp_path, name, saved(with_alpha(picture, 0), kind, **how))
        assert none.space == "DeviceGray"
        assert np.asarray(unpacked(none)).min() == 255


def test_line_art_keeps_its_pixels(tmp_path: Path) -> None:
    art = Image.effect_noise((300, 200), 90).convert("1")
    picture = made(tmp_path, "a.tif", saved(art, "TIFF", compression="group4"))
    assert (picture.width, picture.height, picture.bits, picture.space) == (300, 200, 1, "DeviceGray")
    assert picture.filter == "FlateDecode"
    assert unpacked(picture).tobytes() == art.tobytes()
    (tmp_path / "b.png").write_bytes(saved(art.resize((3000, 2000)), "PNG"))
    finest = convert(probe(str(tmp_path / "b.png")), WHOLE, (200, 133), PLAIN)
    assert (finest.width, finest.height, finest.ppi) == (1200, 800, 1200.0)


def test_a_plate_of_black_is_taken_as_it_is(tmp_path: Path) -> None:
    plate = black_only(photograph("cat", 200))
    picture = made(tmp_path, "a.tif", saved(plate, "TIFF"), PLAIN)
    assert picture.space == "DeviceGray"
    apart = np.asarray(unpacked(picture)).astype(int) + np.asarray(plate.getchannel("K"))
    assert np.abs(apart - 255).mean() < 2


def test_a_page_in_black_only_has_no_other_ink(tmp_path: Path) -> None:
    data = saved(photograph("fig"), "JPEG", quality=95)
    black = made(tmp_path, "a.jpg", data, Separation(PRESS, "black"))
    assert black.space == "DeviceGray"
    cmyk = made(
        tmp_path, "b.tif", saved(variants.separated(photograph("fig"), 230), "TIFF"), Separation(PRESS, "black")
    )
    assert cmyk.space == "DeviceGray"
    assert np.abs(np.asarray(unpacked(black)).astype(int) - np.asarray(unpacked(cmyk))).mean() < 16


def test_a_screen_gets_srgb(tmp_path: Path) -> None:
    picture = photograph("table", 240)
    stored, profile = variants.swapped(picture)
    screen = Separation(PRESS, "rgb", ppi=150, sharpening=0, quality=95)
    seen = unpacked(made(tmp_path, "a.png", saved(stored, "PNG", icc_profile=profile), screen))
    assert seen.mode == "RGB"
    apart = np.abs(np.asarray(seen).astype(int) - np.asarray(picture.resize(seen.size)))
    assert apart.mean() < 4
    assert made(tmp_path, "g.png", saved(picture.convert("L"), "PNG"), screen).space == "DeviceGray"
    cmyk = made(tmp_path, "c.tif", saved(variants.separated(picture, 230), "TIFF"), screen)
    assert cmyk.space == "DeviceRGB"


def test_sharpening_can_be_left_out_and_sharpens(tmp_path: Path) -> None:
    data = saved(photograph("dandelions"), "PNG")

    def detail(amount: float) -> float:
        black = Separation(PRESS, "black", sharpening=amount, quality=95)
        return float(np.abs(np.diff(np.asarray(unpacked(made(tmp_path, "a.png", data, black))).astype(float))).mean())

    none, one, two = detail(0), detail(1), detail(2)
    assert 1.05 * none < one < two < 2.5 * none


# ink


@pytest.mark.parametrize("limit", [180, 220, 240, 300])
@pytest.mark.parametrize("intent", ["perceptual", "relative"])
def test_ink_stays_under_the_limit_after_decoding(tmp_path: Path, limit: float, intent: str) -> None:
    """Photographs, and the worst case: noise in the darkest colours."""
    dark = Image.fromarray(np.random.default_rng(1).integers(0, 60, (200, 200, 3), np.uint8))
    separation = Separation(press_profile("", limit), intent=intent, ink_limit=limit)  # type: ignore[arg-type]
    for name, picture in (("dark.png", dark), ("high-path.png", photograph("high-path", 400))):
        result = made(tmp_path, name, saved(picture, "PNG"), separation)
        total = np.asarray(unpacked(result)).astype(int).sum(-1) / 2.55
        assert total.max() <= limit - 1
        assert result.ink.most == pytest.approx(total.max())
        assert result.ink.mean <= result.ink.most
        assert total.max() > min(limit, 230) - 40  # and no more was taken away than needed


@pytest.mark.parametrize("name", ["a.tif", "a.jpg"])
def test_foreign_cmyk_is_brought_under_the_limit(tmp_path: Path, name: str) -> None:
    """CMYK of an art printer's 400 %, without a profile."""
    inks = Image.merge("CMYK", [Image.linear_gradient("L").resize((200, 200))] * 4)
    inks.paste((0, 40, 90, 0), (0, 0, 60, 60))
    data = saved(inks, "TIFF" if name == "a.tif" else "JPEG", **({} if name == "a.tif" else {"quality": 95}))
    result = made(tmp_path, name, data, Separation(PRESS, ink_limit=240))
    total = np.asarray(unpacked(result)).astype(int).sum(-1) / 2.55
    assert 190 < total.max() <= 239
    assert looks(result)[-5:, :, 0].max() < 45  # what was darkest is dark still


def test_the_mean_over_a_square_is_measured() -> None:
    inks = Image.new("CMYK", (200, 200), (0, 0, 0, 255))
    inks.paste((255, 255, 0, 0), (100, 100, 131, 131))  # a square of 15 mm² at 200 ppi
    ink = total_ink(inks, 200)
    assert ink.most == pytest.approx(200)
    assert 190 < ink.mean <= 200
    assert total_ink(inks.crop((0, 0, 90, 90)), 200).mean == pytest.approx(100)
    assert total_ink(inks.crop((100, 100, 103, 102)), 200) == pytest.approx((200, 200))


# the cache


def orders(folder: Path, count: int = 4) -> list[Order]:
    found = []
    for name in NAMES[:count]:
        file = folder / f"{name}.jpg"
        file.write_bytes(saved(photograph(name), "JPEG"))
        facts = probe(str(file))
        found.append(Order(facts, WHOLE, fitted(facts), Separation(PRESS)))
    return found


def test_the_same_bytes_every_time_and_in_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ordered = orders(tmp_path, 6)
    alone = [convert(*order) for order in ordered]
    for hands in (1, 3):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / f"cache-{hands}"))
        assert list(converted_all(ordered, hands)) == alone


def test_a_second_time_nothing_is_converted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (order,) = orders(tmp_path, 1)
    first = converted(order)
    monkeypatch.setattr("layout.pictures.store.convert", None)
    assert converted(order) == first
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    (moved / "cat.jpg").write_bytes(Path(order.facts.file).read_bytes())
    assert converted(order._replace(facts=probe(str(moved / "cat.jpg")))) == first


@pytest.mark.parametrize(
    "change",
    [
        {"shown": Rect(0, 0, 0.5, 1)},
        {"most": (50, 50)},
        {"separation": Separation(PRESS, "black")},
        {"separation": Separation(PRESS, intent="relative")},
        {"separation": Separation(PRESS, quality=70)},
        {"separation": Separation(PRESS, sharpening=0)},
        {"separation": Separation(press_profile("newsprint-210", 240))},
    ],
    ids=lambda change: str(next(iter(change))),
)
def test_whatever_is_asked_otherwise_is_made_anew(tmp_path: Path, change: dict[str, object]) -> None:
    (order,) = orders(tmp_path, 1)
    assert converted(order).data != converted(order._replace(**change)).data  # type: ignore[arg-type]


def test_remarks_are_kept_and_faults_come_each_time(tmp_path: Path) -> None:
    (tmp_path / "profile-noise.jpg").write_bytes(BROKEN["profile-noise.jpg"][0])
    order = Order(probe(str(tmp_path / "profile-noise.jpg")), WHOLE, (60, 40), PLAIN)
    assert converted(order).remarks == converted(order).remarks != ()
    (tmp_path / "zeros.jpg").write_bytes(BROKEN["zeros.jpg"][0])
    wrong = order._replace(facts=probe(str(tmp_path / "zeros.jpg")))
    results = list(converted_all([order, wrong, order, wrong], 2))
    assert [isinstance(result, PictureError) for result in results] == [False, True, False, True]


def test_the_oldest_pictures_are_let_go(tmp_path: Path) -> None:
    ordered = orders(tmp_path, 4)
    sizes = [len(converted(order).data) for order in ordered]
    folder = tmp_path / "cache" / "newslayout" / "pictures"
    assert len(list(folder.iterdir())) == 4
    let_go(sizes[-1] + sizes[-2] + 2000)
    assert len(list(folder.iterdir())) == 2
    let_go(0)
    assert not list(folder.iterdir())
    let_go(0)
    assert converted(ordered[0]).width


def test_a_picture_another_process_took_away_is_gone_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ordered = orders(tmp_path, 3)
    for order in ordered:
        converted(order)
    folder = tmp_path / "cache" / "newslayout" / "pictures"
    listed = os.scandir

    @contextmanager
    def while_others_clear_up(path: str) -> Iterator[list[os.DirEntry[str]]]:
        with listed(path) as entries:
            found = list(entries)
        min(folder.iterdir()).unlink()
        yield found

    monkeypatch.setattr(os, "scandir", while_others_clear_up)
    let_go(10**9)
    assert len(list(folder.iterdir())) == 2
    let_go(0)
    assert not list(folder.iterdir())


def test_processes_share_the_cache(tmp_path: Path) -> None:
    """Three at once that want the same pictures: all get them, and whole files stay."""
    ordered = orders(tmp_path, 3)
    script = f"""
        from layout.pictures.convert import Separation, WHOLE
        from layout.pictures.probe import probe
        from layout.pictures.profiles import press_profile
        from layout.pictures.store import Order, converted_all
        separation = Separation(press_profile("", 240))
        asked = {[(order.facts.file, order.most) for order in ordered]!r}
        made = converted_all([Order(probe(file), WHOLE, most, separation) for file, most in asked], 2)
        print([len(picture.data) for picture in made])
    """
    running = [
        subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [process.communicate(timeout=60)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert said == [str([len(converted(order).data) for order in ordered]) + "\n"] * 3
    kept = list((tmp_path / "cache" / "newslayout" / "pictures").iterdir())
    assert len(kept) == 3
    assert all(file.suffix == ".table" for file in kept)


def test_pillow_is_left_as_it_was(tmp_path: Path) -> None:
    def settings() -> tuple[object, ...]:
        core = Image.core
        return list(warnings.filters), Image.MAX_IMAGE_PIXELS, core.get_block_size(), core.get_blocks_max()

    before = settings()
    list(converted_all(orders(tmp_path, 4), 3))
    assert settings() == before


def test_a_picture_from_the_cache_needs_no_pillow(tmp_path: Path) -> None:
    (order,) = orders(tmp_path, 1)
    converted(order)
    script = f"""
        import sys
        from layout.pictures.convert import Separation, WHOLE
        from layout.pictures.probe import probe
        from layout.pictures.profiles import press_profile
        from layout.pictures.store import Order, converted
        facts = probe({order.facts.file!r})
        assert converted(Order(facts, WHOLE, {order.most!r}, Separation(press_profile("", 240)))).data
        assert "PIL" not in sys.modules and "numpy" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=True)


# a hundred megapixels


def measured(folder: Path, make: str, name: str) -> tuple[PressPicture, float]:
    """Converts a large picture in a process of its own; what came out, and the memory that took in MiB."""
    script = f"""
        import marshal, re, sys
        from layout.pictures.convert import Separation, WHOLE, convert
        from layout.pictures.probe import probe
        from layout.pictures.profiles import press_profile
        facts = probe({str(folder / name)!r})
        made = convert(facts, WHOLE, (1200, 900), Separation(press_profile("", 240)))
        peak = int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
        sys.stdout.buffer.write(marshal.dumps((tuple(made[:8]), peak)))
    """
    build = "import sys; import numpy as np; from PIL import Image; Image.MAX_IMAGE_PIXELS = None\n" + make
    subprocess.run([sys.executable, "-c", build, str(folder / name)], check=True)
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=True, capture_output=True)
    plain, peak = marshal.loads(done.stdout)
    return PressPicture(*plain), peak / 1024


NOISE = (
    "tile = np.random.default_rng(0).integers(0, 256, (300, 400, 3), np.uint8)\n"
    "tile = Image.fromarray(tile).resize((2000, 1500))\n"
    "picture = Image.new('RGB', ({0}, {1}))\n"
    "[picture.paste(tile, (x, y)) for x in range(0, {0}, 2000) for y in range(0, {1}, 1500)]\n"
)
LARGE = [
    ("a.jpg", "picture.save(sys.argv[1], quality=80)", 250),
    ("b.jpg", "picture.save(sys.argv[1], quality=80, progressive=True)", 450),
    ("c.png", "picture.save(sys.argv[1], compress_level=1)", 650),
    ("d.png", "picture.putalpha(200); picture.save(sys.argv[1], compress_level=1)", 650),
    ("e.tif", "Image.fromarray(np.asarray(picture.convert('L')).astype('u2') * 257).save(sys.argv[1])", 500),
    ("f.png", "picture.quantize(64).save(sys.argv[1])", 400),
    ("g.tif", "picture.convert('1').save(sys.argv[1], compression='group4')", 400),
]


#: Where the memory that a process took can be read.
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@linux
@pytest.mark.long
@pytest.mark.parametrize(("name", "save", "limit"), LARGE, ids=[row[0] for row in LARGE])
def test_a_hundred_megapixels(tmp_path: Path, name: str, save: str, limit: int) -> None:
    picture, peak = measured(tmp_path, NOISE.format(11600, 8700) + save, name)
    assert picture.bits == (1 if name == "g.tif" else 8)
    assert picture.width >= 1200
    assert peak < limit


@linux
def test_twelve_megapixels(tmp_path: Path) -> None:
    picture, peak = measured(tmp_path, NOISE.format(4000, 3000) + LARGE[0][1], "a.jpg")
    assert (picture.width, picture.height) == (1200, 900)
    assert peak < 120


def test_bands_are_one_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(photograph("stream", 1400), "PNG")
    whole = made(tmp_path, "a.png", data)
    monkeypatch.setattr("layout.pictures.resample.BAND", 30_000)
    assert made(tmp_path, "a.png", data) == whole
    assert conversion.RECIPE
