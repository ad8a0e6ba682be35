"""Fetches and builds the fonts in this folder: nothing comes in, TTF files, licences, fonts.json and SHA256SUMS go out.

Run it with ``python fonts/build.py`` where npm, pip, apt-get, dpkg-deb and fontTools are at hand. It takes

* Source Serif 4 from the npm package ``source-serif``: the static TTF files, copied unmodified because
  the name "Source" is reserved under the Open Font License;
* Archivo and Roboto Condensed (no reserved names) from the PyPI packages ``fontpkg-archivo`` and
  ``fontpkg-roboto-condensed``: static instances of their variable fonts, made by fontTools;
* Noto for Arabic, Hebrew, Devanagari, Bengali and Tamil (no reserved name) from Debian's ``fonts-noto-core``: its
  static TTF files without the instructions for screens of low resolution, which are a fifth of their size.

The packages are pinned by version and digest and no file is stamped with the time, so that building
again gives the same bytes. ``--check`` builds and compares without writing.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent


class Package(NamedTuple):
    """One package of a registry; ``archive`` is the file that its client fetches."""

    command: tuple[str, ...]
    archive: str
    sha256: str


SERIF = Package(
    ("npm", "pack", "--silent", "source-serif@4.5.1"),
    "source-serif-4.5.1.tgz",
    "19a448df98f4aa777de3452b0a1e29aa7ffe29252fe552c8a2d2531702d80746",
)
ARCHIVO = Package(
    (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "fontpkg-archivo==2.1"),
    "fontpkg_archivo-2.1-py3-none-any.whl",
    "4d743ab744bbaddd8f865ecd4eccda2c02af8d6eecbcfa2aa96a81ee04ffd0fc",
)
ROBOTO = Package(
    (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "fontpkg-roboto-condensed==3.8"),
    "fontpkg_roboto_condensed-3.8-py3-none-any.whl",
    "b56f599e211bdeab356cf18e4b0af4e4665a18d6586455a3650a374f03ae745c",
)
NOTO = Package(
    ("apt-get", "download", "-qq", "fonts-noto-core=20201225-1"),
    "fonts-noto-core_20201225-1_all.deb",
    "58f4f0bb6720f919f92096b3508e1412a0f1544424ade6c5b5bf1eb694dd64ba",
)

#: Which of Source Serif's cuts the house style sets: optical size to the endings of its file names.
SERIF_CUTS = {
    "SmText": ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt"),
    "Caption": ("Regular", "It", "Bold"),
    "Display": ("Regular", "It", "Semibold", "Bold", "BoldIt", "Black"),
}

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700, "ExtraBold": 800, "Black": 900}


class Cut(NamedTuple):
    """A static instance to make: of a family, at a weight and a width."""

    family: str
    weight: str
    italic: bool
    width: float

    @property
    def postscript(self) -> str:
        return f"{self.family.replace(' ', '')}-{self.style.replace(' ', '')}"

    @property
    def style(self) -> str:
        if not self.italic:
            return self.weight
        return "Italic" if self.weight == "Regular" else f"{self.weight} Italic"


ARCHIVO_CUTS = (
    Cut("Archivo Condensed", "Regular", False, 75),
    Cut("Archivo Condensed", "Regular", True, 75),
    Cut("Archivo Condensed", "Medium", False, 75),
    Cut("Archivo Condensed", "Medium", True, 75),
    Cut("Archivo Condensed", "Bold", False, 75),
    Cut("Archivo Condensed", "Bold", True, 75),
    Cut("Archivo ExtraCondensed", "Bold", False, 62),
    Cut("Archivo ExtraCondensed", "ExtraBold", False, 62),
)
ROBOTO_CUTS = (
    Cut("Roboto Condensed", "Regular", False, 75),
    Cut("Roboto Condensed", "Bold", False, 75),
)

#: Text and headlines in a face with modulation, service matter in one without, as in the house style's own scripts.
NOTO_FAMILIES = (
    "NotoNaskhArabic",
    "NotoSansArabic",
    "NotoSansBengali",
    "NotoSansDevanagari",
    "NotoSansHebrew",
    "NotoSansTamil",
    "NotoSerifBengali",
    "NotoSerifDevanagari",
    "NotoSerifHebrew",
    "NotoSerifTamil",
)
#: Instructions for screens of low resolution, and what only they read.
HINTS = ("fpgm", "prep", "cvt ", "hdmx", "LTSH", "VDMX")

#: A script counts as covered where the face has all of these characters.
SCRIPT_SAMPLES = {
    "Latn": "azAZéñß",
    "Grek": "αωΑΩάώ",
    "Cyrl": "аяАЯёЁ",
    "Hebr": "אבת",
    "Arab": "ابي",
    "Deva": "अकह",
    "Beng": "অকহ",
    "Taml": "அகஹ",
}


def fetch(package: Package, folder: Path) -> Path:
    """The package's archive, fetched by its registry's client and compared with its digest."""
    subprocess.run(package.command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    archive = folder / package.archive
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    if digest != package.sha256:
        raise SystemExit(f"{package.archive}: digest {digest} is not the one expected, {package.sha256}")
    return archive


def source_serif(archive: Path) -> dict[str, bytes]:
    """The wanted files of Source Serif 4, as they are."""
    files = {}
    with tarfile.open(archive) as tar:
        for size, endings in SERIF_CUTS.items():
            for ending in endings:
                name = f"SourceSerif4{size}-{ending}.ttf"
                member = tar.extractfile(f"package/TTF/{name}")
                assert member is not None, name
                files[name] = member.read()
        licence = tar.extractfile("package/LICENSE.md")
        assert licence is not None
        files["LICENSE-SourceSerif4.md"] = licence.read()
    return files


def instances(archive: Path, cuts: tuple[Cut, ...], licence: str) -> dict[str, bytes]:
    """Static instances of the variable fonts in a wheel, and their licence under the name ``licence``."""
    files = {}
    with zipfile.ZipFile(archive) as wheel:
        names = wheel.namelist()
        for cut in cuts:
            source = next(n for n in names if n.endswith(".ttf") and ("-Italic[" in n) == cut.italic)
            files[f"{cut.postscript}.ttf"] = instance(wheel.read(source), cut)
        files[licence] = wheel.read(next(n for n in names if n.endswith("/LICENSE") and "dist-info" not in n))
    return files


def noto(archive: Path) -> dict[str, bytes]:
    """Regular and bold of the Noto families, without instructions; the licence out of Debian's copyright file."""
    command = ("dpkg-deb", "--fsys-tarfile", str(archive))
    files = {}
    with tarfile.open(fileobj=BytesIO(subprocess.run(command, check=True, capture_output=True).stdout)) as tar:
        for family in NOTO_FAMILIES:
            for weight in ("Regular", "Bold"):
                name = f"{family}-{weight}.ttf"
                member = tar.extractfile(f"./usr/share/fonts/truetype/noto/{name}")
                assert member is not None, name
                files[name] = without_hints(member.read())
        copyright_ = tar.extractfile("./usr/share/doc/fonts-noto-core/copyright")
        assert copyright_ is not None
        text = copyright_.read().decode()
    owners, licence = text[text.index("Copyright:") :].split("License-Grant:", 1)
    licence = licence[licence.index("\nLicense: OFL-1.1\n PREAMBLE") + 1 :].split("\n\n", 1)[0]
    lines = [line.strip() if line.strip() != "." else "" for line in (owners + "\n" + licence).splitlines()]
    files["LICENSE-Noto.txt"] = ("Noto fonts, https://github.com/notofonts\n\n" + "\n".join(lines) + "\n").encode()
    return files


def without_hints(data: bytes) -> bytes:
    """A font without its instructions."""
    font = TTFont(BytesIO(data), recalcTimestamp=False)
    for tag in HINTS:
        if tag in font:
            del font[tag]
    outlines = font["glyf"]
    for name in outlines.keys():  # noqa: SIM118  (a table is no mapping)
        outlines[name].removeHinting()
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def instance(data: bytes, cut: Cut) -> bytes:
    """One static instance, with names of its own."""
    font = TTFont(BytesIO(data), recalcTimestamp=False)
    place = {"wght": float(WEIGHTS[cut.weight]), "wdth": cut.width}
    axes = {axis.axisTag for axis in font["fvar"].axes}
    instancer.instantiateVariableFont(font, {tag: place[tag] for tag in axes}, inplace=True)
    for tag in ("DSIG", "STAT"):
        if tag in font:
            del font[tag]
    rename(font, cut)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def rename(font: Any, cut: Cut) -> None:
    """Names and style bits by hand: fontTools' own renaming fails where STAT lacks the width."""
    linked = cut.weight in ("Regular", "Bold")
    legacy = cut.family if linked else f"{cut.family} {cut.weight}"
    ribbi = cut.style if linked else ("Italic" if cut.italic else "Regular")
    names = font["name"]
    version = names.getDebugName(5)
    texts = {
        1: legacy,
        2: ribbi,
        3: f"{version};{cut.postscript}",
        4: f"{cut.family} {cut.style}",
        6: cut.postscript,
        16: cut.family,
        17: cut.style,
    }
    for name_id in (*texts, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = WEIGHTS[cut.weight]
    os2.usWidthClass = {75: 3, 62: 2}[int(cut.width)]
    bold = cut.weight == "Bold"
    os2.fsSelection = os2.fsSelection & ~0b1100001 | (cut.italic * 1 | bold << 5 | (not bold and not cut.italic) << 6)
    font["head"].macStyle = bold * 1 | cut.italic << 1


def index(files: dict[str, bytes]) -> str:
    """fonts.json: what start-up must know of each file without opening it."""
    rows = []
    for name, data in sorted(files.items()):
        if not name.endswith(".ttf"):
            continue
        font = TTFont(BytesIO(data), lazy=True)
        names, covered = font["name"], font.getBestCmap()
        style = names.getDebugName(17) or names.getDebugName(2)
        legacy = names.getDebugName(16) or names.getDebugName(1)
        rows.append(
            {
                "file": name,
                "family": legacy,
                "weight": int(font["OS/2"].usWeightClass),
                "italic": "It" in style,
                "postscript": names.getDebugName(6),
                "digest": hashlib.blake2b(data, digest_size=16).hexdigest(),
                "scripts": [s for s, sample in SCRIPT_SAMPLES.items() if all(ord(c) in covered for c in sample)],
            }
        )
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def build() -> dict[str, bytes]:
    """Every file of this folder that is made, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        files = source_serif(fetch(SERIF, Path(folder)))
        files |= instances(fetch(ARCHIVO, Path(folder)), ARCHIVO_CUTS, "LICENSE-Archivo.txt")
        files |= noto(fetch(NOTO, Path(folder)))
        files |= instances(fetch(ROBOTO, Path(folder)), ROBOTO_CUTS, "LICENSE-RobotoCondensed.txt")
    files["fonts.json"] = index(files).encode()
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
    files["SHA256SUMS"] = sums.encode()
    return files


def main() -> int:
    """Builds; writes, or with ``--check`` compares."""
    options = argparse.ArgumentParser(description="Fetch and build the fonts of this folder.")
    options.add_argument("--check", action="store_true", help="compare with the files that are here, write nothing")
    check = options.parse_args().check
    different = []
    for name, data in build().items():
        path = HERE / name
        if not path.exists() or path.read_bytes() != data:
            different.append(name)
            if not check:
                path.write_bytes(data)
    print("\n".join(different) or "nothing differs")
    return 1 if check and different else 0


if __name__ == "__main__":
    raise SystemExit(main())
