"""Other makers' programs read what is made ready for a PDF: Ghostscript separates it into the same plates."""

import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from layout.pictures.convert import WHOLE, PressPicture, Separation, convert
from layout.pictures.probe import probe
from layout.pictures.profiles import press_profile
from tests.pdf.plates import plates
from tests.pictures.variants import photograph, saved


def sheet(picture: PressPicture) -> bytes:
    """A PDF with the picture alone, a point a pixel."""
    decode = "/Decode [1 0 1 0 1 0 1 0]" if picture.inverted else ""
    head = (
        f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} /ColorSpace /{picture.space} "
        f"/BitsPerComponent {picture.bits} /Filter /{picture.filter} {decode}"
    )
    page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 {picture.width} {picture.height}] /Contents 4 0 R"
    drawn = f"{picture.width} 0 0 {picture.height} 0 0 cm /P Do".encode()
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< {page} /Resources << /XObject << /P 5 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn),
        b"<< %b /Length %d >>\nstream\n%b\nendstream" % (head.encode(), len(picture.data), picture.data),
    )
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + table + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(made)


def separated(folder: Path, picture: PressPicture) -> dict[str, np.ndarray]:
    """Ink of each plate, 0 to 255, by Ghostscript."""
    (folder / "a.pdf").write_bytes(sheet(picture))
    assert subprocess.run(["qpdf", "--check", str(folder / "a.pdf")], capture_output=True, check=False).returncode == 0
    found = plates(folder / "a.pdf", 72)
    return {
        name: 255 - np.frombuffer(plate._levels, np.uint8).reshape(plate.height, plate.width).astype(int)
        for name, plate in found.items()
    }


def ready(folder: Path, source: Image.Image, separation: Separation) -> PressPicture:
    (folder / "a.tif").write_bytes(saved(source, "TIFF"))
    return convert(probe(str(folder / "a.tif")), WHOLE, source.size, separation)


@pytest.mark.parametrize("limit", [220, 240])
def test_a_photograph_s_plates(tmp_path: Path, limit: float) -> None:
    picture = ready(tmp_path, photograph("high-path"), Separation(press_profile("", limit), ink_limit=limit))
    inks = separated(tmp_path, picture)
    right = np.asarray(Image.open(BytesIO(picture.data))).astype(int)
    for index, name in enumerate(("Cyan", "Magenta", "Yellow", "Black")):
        assert np.abs(inks[name] - right[..., index]).max() <= 1
    total = sum(inks.values()) / 2.55  # type: ignore[operator]
    assert total.max() <= limit
    assert abs(total.max() - picture.ink.most) <= 1.6


def test_without_loss_where_no_jpeg_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.pictures.ink.ROUNDS", 0)
    picture = ready(tmp_path, photograph("fig"), Separation(press_profile("", 240), ink_limit=180))
    assert (picture.filter, picture.inverted) == ("FlateDecode", False)
    total = sum(separated(tmp_path, picture).values()) / 2.55  # type: ignore[operator]
    assert 170 < total.max() <= 180


def test_grey_and_line_art_print_in_black_only(tmp_path: Path) -> None:
    grey = ready(tmp_path, photograph("cat").convert("L"), Separation(press_profile("", 240)))
    art = ready(tmp_path, photograph("cat").convert("1"), Separation(press_profile("", 240)))
    for picture, levels in ((grey, 150), (art, 2)):
        inks = separated(tmp_path, picture)
        assert not any(inks[name].any() for name in ("Cyan", "Magenta", "Yellow"))
        assert len(np.unique(inks["Black"])) >= levels
        assert 40 < inks["Black"].mean() < 200
