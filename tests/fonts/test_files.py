"""The font files that come with the program are what their index, checksums and licences say."""

import hashlib
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from layout.builtin.resources import resource
from layout.fonts.face import load_face
from layout.fonts.index import FontFacts, builtin_fonts

FONTS = builtin_fonts()


@pytest.mark.parametrize("facts", FONTS, ids=[f.postscript for f in FONTS])
def test_the_index_agrees_with_the_file(facts: FontFacts) -> None:
    face = load_face(facts.path)
    assert FontFacts(
        face.path, face.family, face.weight, face.italic, face.postscript_name, face.id, face.scripts
    ) == facts  # fmt: skip


def test_names_are_unique() -> None:
    assert len({f.postscript for f in FONTS}) == len({f.digest for f in FONTS}) == len(FONTS)


def test_checksums_hold_and_name_every_file() -> None:
    folder = Path(resource("fonts"))
    rows = dict(reversed(row.split("  ")) for row in (folder / "SHA256SUMS").read_text().splitlines())
    for name, digest in rows.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name
    assert {p.name for p in folder.iterdir()} - set(rows) - {"__pycache__"} == {"README.md", "build.py", "SHA256SUMS"}


def test_every_family_comes_with_its_licence() -> None:
    folder = Path(resource("fonts"))
    for licence in ("LICENSE-SourceSerif4.md", "LICENSE-Archivo.txt", "LICENSE-RobotoCondensed.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / licence).read_text(encoding="utf-8")


def test_all_may_be_embedded_and_none_is_stamped_with_the_day_of_its_making() -> None:
    for facts in FONTS:
        font = TTFont(facts.path)
        assert font["OS/2"].fsType in (0, 8), facts.postscript
        assert font["head"].modified < 3_860_000_000, "before 2026-04: the source's own date"


def test_house_fonts_stay_small() -> None:
    assert sum(Path(f.path).stat().st_size for f in FONTS) < 8_000_000  # what a download and a wheel may carry


def test_text_serif_has_what_news_needs() -> None:
    face = load_face(resource("fonts", "SourceSerif4SmText-Regular.ttf"))
    assert all(face.has(ord(c)) for c in "“”‘’«»–—…•◆′″¿¡ñç€£½№º§ẤỳΆωЖя\u202f\u00a0")
    features = {r.FeatureTag for r in TTFont(face.path)["GSUB"].table.FeatureList.FeatureRecord}
    assert {"smcp", "c2sc", "onum", "lnum", "tnum", "liga"} <= features
