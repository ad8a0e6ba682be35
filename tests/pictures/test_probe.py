"""What a header says, and what is told about files that lie, end early or are none of ours."""

import os
import struct
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from layout.model.geometry import Rect
from layout.pictures.faults import PictureError
from layout.pictures.headers import BrokenHeader, read_exif, read_gif, read_jpeg, read_png
from layout.pictures.probe import probe


def saved(path: Path, mode: str = "RGB", size: tuple[int, int] = (60, 40), **how: object) -> str:
    Image.new(mode, size).save(path, **how)  # type: ignore[arg-type]
    return str(path)


def refused(path: Path | str, **how: int) -> PictureError:
    with pytest.raises(PictureError) as caught:
        probe(str(path), **how)
    return caught.value


@pytest.mark.parametrize(
    ("name", "mode", "how", "kind", "ppi"),
    [
        ("a.jpg", "RGB", {"dpi": (300, 300)}, "jpeg", 300.0),
        ("a.jpg", "L", {"progressive": True}, "jpeg", 0.0),
        ("a.jpg", "CMYK", {}, "jpeg", 0.0),
        ("a.png", "RGB", {"dpi": (200, 200)}, "png", 200.0),
        ("a.png", "L", {}, "png", 0.0),
        ("a.png", "P", {}, "png", 0.0),
        ("a.png", "RGBA", {}, "png", 0.0),
        ("a.png", "LA", {}, "png", 0.0),
        ("a.tif", "CMYK", {"dpi": (150, 150)}, "tiff", 150.0),
        ("a.webp", "RGB", {}, "webp", 0.0),
    ],
)
def test_kinds(tmp_path: Path, name: str, mode: str, how: dict[str, object], kind: str, ppi: float) -> None:
    facts = probe(saved(tmp_path / name, mode, **how))
    assert (facts.kind, facts.width, facts.height, facts.mode) == (kind, 60, 40, mode)
    assert facts.ppi == pytest.approx(ppi, abs=0.05)
    assert facts.orientation == 1
    assert facts.aspect == 1.5


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_sizes_are_upright(tmp_path: Path, name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    facts = probe(saved(tmp_path / name, exif=exif))
    assert facts.orientation == orientation
    assert (facts.width, facts.height) == ((40, 60) if orientation >= 5 else (60, 40))


def test_the_digest_is_of_the_content(tmp_path: Path) -> None:
    first, second = probe(saved(tmp_path / "a.png")), probe(saved(tmp_path / "b.png"))
    assert first.digest == second.digest
    assert probe(saved(tmp_path / "b.png", size=(61, 40))).digest != first.digest


def test_the_name_does_not_make_the_kind(tmp_path: Path) -> None:
    saved(tmp_path / "a.png")
    os.rename(tmp_path / "a.png", tmp_path / "a.jpg")
    assert probe(str(tmp_path / "a.jpg")).kind == "png"


# limits, without ever decoding


def forged_png(width: int, height: int) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I4sIIBBBBB4x", 13, b"IHDR", width, height, 8, 2, 0, 0, 0)
        + struct.pack(">I4s4x", 0, b"IDAT")
    )


def forged_jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"\x01\x11\0" * 3
    return b"\xff\xd8\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame


def test_a_forged_header_is_refused(tmp_path: Path) -> None:
    for name, data in (("a.png", forged_png(100_000, 100_000)), ("a.jpg", forged_jpeg(65_000, 65_000))):
        (tmp_path / name).write_bytes(data)
        fault = refused(tmp_path / name)
        assert fault.code == "picture-limit"
        assert "300 million" in fault.message
        assert fault.hint


def test_the_limit_itself_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(forged_png(30_000, 10_000) + struct.pack(">I4s4x", 0, b"IEND"))
    assert probe(str(tmp_path / "a.png")).width == 30_000
    assert refused(tmp_path / "a.png", limit=299_999_999).code == "picture-limit"


def test_a_forged_tiff_is_refused_by_its_header(tmp_path: Path) -> None:
    rows = [(256, 4, 1, 40_000), (257, 4, 1, 40_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8),
            (277, 3, 1, 1), (278, 4, 1, 40_000), (279, 4, 1, 1_600_000_000)]  # fmt: skip
    table = b"".join(struct.pack("<HHII", *row) for row in rows)
    path = tmp_path / "a.tif"
    with path.open("wb") as file:
        file.write(b"II*\0\x08\0\0\0" + struct.pack("<H", len(rows)) + table + b"\0\0\0\0")
        file.truncate(50_000_000)  # sparse
    assert refused(path).code == "picture-limit"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\0",
        b"\xff\xd8\xff\xda\0\x02",
        b"\xff\xd8\xff\xc0\0\x04\x08\0",
        forged_jpeg(0, 10),
        b"\x89PNG\r\n\x1a\n",
        forged_png(0, 10),
        forged_png(10, 10)[:30],
        b"II*\0\x08\0\0\0",
        b"RIFF\x10\0\0\0WEBPVP8 ",
        b"<?xml version='1.0'?><svg",
        b"<?xml version='1.0'?><html/>",
    ],
)
def test_broken_files(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "broken.jpg").write_bytes(data)
    fault = refused(tmp_path / "broken.jpg")
    assert fault.code == "corrupt-picture"
    assert "broken.jpg" in fault.message
    assert fault.hint


@pytest.mark.parametrize(
    ("head", "what", "hint"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC", "Most Compatible"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "a film", "still"),
        (b"8BPS\0\1", "Photoshop", "JPEG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "an EPS", "PDF"),
        (b"PK\3\4\x14\0\6\0word/", "an office document", "take the picture out"),
        (b"\r\n<!DOCTYPE html><title>Sorry</title>", "a web page", "from the page"),
        (b"", "empty", "again"),
        (bytes(512), "nothing but zeros", "again"),
        (b"Dear editor, here is the picture.", "of no kind", "GIF"),
    ],
)
def test_what_is_no_picture_is_called_by_its_name(tmp_path: Path, head: bytes, what: str, hint: str) -> None:
    (tmp_path / "sent.jpg").write_bytes(head)
    fault = refused(tmp_path / "sent.jpg")
    assert fault.code == "corrupt-picture"
    assert what in fault.message
    assert hint in fault.hint


def test_a_gif(tmp_path: Path) -> None:
    saved(tmp_path / "a.gif", size=(300, 200))
    facts = probe(str(tmp_path / "a.gif"))
    assert (facts.kind, facts.width, facts.height, facts.mode) == ("gif", 300, 200, "P")
    (tmp_path / "none.gif").write_bytes(b"GIF89a\0\0\0\0" + bytes(20))
    assert "0 x 0" in refused(tmp_path / "none.gif").message
    data = (tmp_path / "a.gif").read_bytes()
    (tmp_path / "a.gif").write_bytes(data[: len(data) * 3 // 4])
    assert "ends before" in refused(tmp_path / "a.gif").message


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_file_that_was_cut_off(tmp_path: Path, name: str) -> None:
    saved(tmp_path / name, size=(300, 200))
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) * 3 // 4])
    assert "ends before" in refused(tmp_path / name).message
    (tmp_path / name).write_bytes(data + b"maker's note" * 1000)
    assert probe(str(tmp_path / name)).width == 300


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.jpg").code == "unreadable-file"
    assert refused(tmp_path).code == "unreadable-file"


@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_header_or_a_fault(data: bytes) -> None:
    for read, start in ((read_jpeg, b"\xff\xd8"), (read_png, b"\x89PNG\r\n\x1a\n"), (read_gif, b"GIF89a")):
        with suppress(BrokenHeader):
            assert read(BytesIO(start + data)).width > 0


@given(st.binary(max_size=100), st.sampled_from([b"II*\0", b"MM\0*", b""]))
def test_any_exif_block_gives_an_orientation(data: bytes, start: bytes) -> None:
    orientation, ppi = read_exif(start + data)
    assert 1 <= orientation <= 8
    assert ppi >= 0.0


# adverts and drawings


def test_a_pdf_is_measured_by_its_trim_box(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(120, 90)
    page.trimbox = pypdf.generic.RectangleObject((10, 20, 110, 80))
    writer.write(tmp_path / "ad.pdf")
    facts = probe(str(tmp_path / "ad.pdf"))
    assert (facts.kind, facts.width, facts.height, facts.trim) == ("pdf", 100, 60, Rect(10.0, 20.0, 100.0, 60.0))
    page.rotate(90)
    writer.write(tmp_path / "turned.pdf")
    assert (probe(str(tmp_path / "turned.pdf")).width, probe(str(tmp_path / "turned.pdf")).height) == (60, 100)


def test_pdfs_that_are_no_adverts(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "two.pdf")
    assert "2 pages" in refused(tmp_path / "two.pdf").message
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    assert "password" in refused(tmp_path / "locked.pdf").message
    (tmp_path / "cut.pdf").write_bytes((tmp_path / "two.pdf").read_bytes()[:100])
    assert refused(tmp_path / "cut.pdf").code == "bad-advert"


@pytest.mark.parametrize(
    ("root", "size"),
    [
        ('width="100mm" height="50mm"', (283, 142)),
        ('width="200" height="100px"', (150, 75)),
        ('viewBox="0 0 400 200"', (300, 150)),
        ('viewBox="0,0,400,200" width="2in"', (144, 72)),
        ('viewBox="0 0 400 200" width="100%" height="100%"', (300, 150)),
    ],
)
def test_svg_sizes(tmp_path: Path, root: str, size: tuple[int, int]) -> None:
    (tmp_path / "a.svg").write_text(
        f'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" {root}><rect/></svg>'
    )
    facts = probe(str(tmp_path / "a.svg"))
    assert (facts.kind, facts.width, facts.height) == ("svg", *size)


@pytest.mark.parametrize(
    "body",
    [
        "<defs><style>.a { fill: url(#g) }</style></defs>",
        "<text>Sale</text>",
        '<image href="x.png"/>',
        '<g clip-path="url(#c)"/>',
        '<rect style="fill:url(#g)"/>',
    ],
)
def test_svgs_that_cannot_be_printed_whole(tmp_path: Path, body: str) -> None:
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>')
    assert refused(tmp_path / "a.svg").code == "bad-advert"


GROUPS = "".join(f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10))


@pytest.mark.parametrize(
    "body",
    [
        f'<defs><g id="g0"><rect/></g>{GROUPS}</defs><use href="#g9"/>',
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        "<g>" * 5000 + "</g>" * 5000,
    ],
)
def test_svgs_that_would_never_be_drawn(tmp_path: Path, body: str) -> None:
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>')
    assert refused(tmp_path / "a.svg").code == "bad-advert"


def test_an_svg_may_use_a_shape_again(tmp_path: Path) -> None:
    body = '<defs><rect id="r"/></defs>' + '<use href="#r"/>' * 1000
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8. 8">{body}</svg>')
    assert probe(str(tmp_path / "a.svg")).width == 6


@pytest.mark.parametrize("box", ["0 0 1.2.3 4", "0 0 . .", "a b c d", "0 0 1e999 1"])
def test_a_view_box_that_is_none(tmp_path: Path, box: str) -> None:
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"/>')
    assert refused(tmp_path / "a.svg").code == "bad-advert"


def test_what_waits_unused_in_an_svg_does_no_harm(tmp_path: Path) -> None:
    body = "<defs><text>unused</text><linearGradient/></defs><rect width='3' height='3'/>"
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">{body}</svg>')
    assert probe(str(tmp_path / "a.svg")).width == 6


def test_an_svg_without_a_size(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert refused(tmp_path / "a.svg").code == "bad-advert"
