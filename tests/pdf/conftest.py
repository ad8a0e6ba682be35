"""Small displays made by hand with real fonts, and the tools that judge what comes of them."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from layout.display.items import GlyphRun, Group, IssueDisplay, Item, Mark, PageDisplay, ShapedWord
from layout.fonts.face import Face, load_face
from layout.model.diagnostics import Diagnostic
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pdf.export import Purpose, write_pdf

BODY, DISPLAY, SANS = "SourceSerif4SmText-Regular", "SourceSerif4Display-Bold", "ArchivoCondensed-Medium"


class Case:
    """A compositor's case: faces by name, and lines set from them without a composer."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self.faces: dict[str, Face] = {}
        self._named: dict[str, Face] = {}
        self._words: dict[tuple[str, str, tuple[str, ...]], ShapedWord] = {}

    def face(self, name: str) -> Face:
        if name not in self._named:
            path = name if "/" in name else str(self._fonts / f"{name}.ttf")
            face = self._named[name] = load_face(path)
            self.faces[face.id] = face
        return self._named[name]

    def word(self, text: str, face: str = BODY, features: tuple[str, ...] = ()) -> ShapedWord:
        key = (text, face, features)
        if key not in self._words:
            self._words[key] = self.face(face).shape(text, features)
        return self._words[key]

    def line(
        self,
        text: str,
        at: tuple[float, float] = (20.0, 30.0),
        size: float = 9.0,
        face: str = BODY,
        width: float = 0.0,
        features: tuple[str, ...] = (),
        **rest: object,
    ) -> GlyphRun:
        """One line; ``width`` justifies it."""
        words = tuple(self.word(word, face, features) for word in text.split(" "))
        space = self.face(face).advance(self.face(face).glyph(0x20)) * size / words[0].upem
        if width:
            natural = sum(word.width for word in words) * size / words[0].upem
            space = (width - natural) / (len(words) - 1)
        places, pen = [], 0.0
        for word in words:
            places.append(pen)
            pen += word.width * size / word.upem + space
        spaces = (False,) + (True,) * (len(words) - 1)
        return GlyphRun(*at, size, words, tuple(places), spaces, **rest)  # type: ignore[arg-type]


class Pdf:
    """A written file, and the questions that other people's tools answer about it."""

    def __init__(self, path: Path, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.path = path
        self.diagnostics = diagnostics

    def tool(self, *command: str) -> str:
        done = subprocess.run(
            [part.replace("FILE", str(self.path)) for part in command], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def text(self) -> str:
        """In the order in which it is drawn."""
        return self.tool("pdftotext", "-raw", "FILE", "-").replace("\f", "")

    def boxes(self) -> dict[str, tuple[float, float, float, float]]:
        """The box of each word that pdftotext finds: left, top, right, bottom of the sheet."""
        import re

        rows = re.findall(
            r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>',
            self.tool("pdftotext", "-bbox", "FILE", "-"),
        )
        return {row[4]: (float(row[0]), float(row[1]), float(row[2]), float(row[3])) for row in rows}

    def inks(self) -> list[tuple[float, ...]]:
        """The share of C, M, Y and K over each page, by Ghostscript."""
        lines = self.tool("gs", "-q", "-dSAFER", "-o", "-", "-sDEVICE=ink_cov", "FILE").splitlines()
        return [tuple(map(float, line.split()[:4])) for line in lines if "CMYK" in line]

    def pixels(self, ppi: int = 72) -> Callable[[float, float], tuple[int, int, int]]:
        """Renders page 1 by Ghostscript; the answer tells the colour at a point (from the top left)."""
        from PIL import Image

        out = self.path.with_suffix(".png")
        self.tool("gs", "-q", "-dSAFER", "-o", str(out), "-sDEVICE=png16m", f"-r{ppi}", "FILE")
        with Image.open(out) as opened:
            picture = opened.convert("RGB")

        def at(x: float, y: float) -> tuple[int, int, int]:
            pixel = picture.getpixel((round(x * ppi / 72), round(y * ppi / 72)))
            assert isinstance(pixel, tuple)
            return (int(pixel[0]), int(pixel[1]), int(pixel[2]))

        return at


Write = Callable[..., Pdf]


@pytest.fixture(autouse=True)
def vectors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache, empty: nothing that an earlier run read of an advert counts."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "newslayout"


@pytest.fixture(scope="session")
def case(root: Path) -> Case:
    return Case(root / "fonts")


@pytest.fixture
def write(tmp_path: Path, case: Case) -> Write:
    """Writes items (or whole pages) as a PDF of 300 x 200 points and checks its syntax with qpdf."""

    def write(
        *items: Item | PageDisplay,
        printer: PrinterProfile | None = None,
        purpose: Purpose = "press",
        title: str = "A test",
        bleed: float = 0.0,
    ) -> Pdf:
        pages = tuple(item for item in items if isinstance(item, PageDisplay))
        if not pages:
            group = Group(Mark("article"), 0.0, 0.0, items)  # type: ignore[arg-type]
            pages = (PageDisplay(1, "1", Rect(0.0, 0.0, 300.0, 200.0), bleed, (group,)),)
        display = IssueDisplay(title, "en", "2026-11-20", "en", pages)
        written = write_pdf(display, case.faces, printer or PrinterProfile("test"), purpose=purpose)
        path = tmp_path / "out.pdf"
        path.write_bytes(written.value)
        pdf = Pdf(path, written.diagnostics)
        pdf.tool("qpdf", "--check", "FILE")
        return pdf

    return write
