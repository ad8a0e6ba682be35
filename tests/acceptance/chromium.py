"""Lines of text and a font file come in, the glyphs that headless Chromium sets them with go out: read from the PDF
that it prints, in which the codes of a font's glyphs are those of its file."""

import html
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

#: Debian's names of it, the small one first.
PROGRAMS = ("chromium-headless-shell", "chromium", "google-chrome")


#: A glyph by the PostScript name of its font and its number there.
Glyph = tuple[str, int]


class Setting(NamedTuple):
    """Lines of one language, to be set in a font file; what it lacks is taken from the next."""

    fonts: tuple[Path, ...]
    language: str
    right_to_left: bool
    lines: tuple[str, ...]


def program() -> str:
    """The browser; its absence fails the test, for .ci/long installs it."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail("there is no Chromium: .ci/long installs it")
    return found


def page_of(settings: list[Setting]) -> str:
    """A page with a block for every line."""
    faces = [
        f"@font-face{{font-family:F{number}-{place};src:url({font.resolve().as_uri()})}}"
        for number, setting in enumerate(settings)
        for place, font in enumerate(setting.fonts)
    ]
    blocks = [
        f'<div lang="{setting.language}" dir="{direction}" style="font-family:{named}">{html.escape(line)}</div>'
        for number, setting in enumerate(settings)
        for direction in ("rtl" if setting.right_to_left else "ltr",)
        for named in (",".join(f"F{number}-{place}" for place in range(len(setting.fonts))),)
        for line in setting.lines
    ]
    return (
        "<!doctype html><meta charset=utf-8><style>@page{margin:0;size:900pt 1200pt}body{margin:0;font-size:18px}"
        f"div{{white-space:nowrap;line-height:2;font-variant-numeric:lining-nums}}{''.join(faces)}</style>{''.join(blocks)}"
    )


def printed(settings: list[Setting], folder: Path) -> Path:
    """The PDF that the browser prints of them."""
    page, pdf = folder / "lines.html", folder / "lines.pdf"
    page.write_text(page_of(settings), encoding="utf-8")
    command = [
        program(), "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
        f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", page.as_uri(),
    ]  # fmt: skip
    home = {**os.environ, "HOME": str(folder)}
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=home)
    return pdf


def glyphs_of(pdf: Path) -> list[tuple[Glyph, ...]]:
    """The glyphs of each line from left to right."""
    found = []
    reader = PdfReader(pdf)
    for page in reader.pages:
        lines: dict[int, list[tuple[float, list[Glyph]]]] = {}
        line, depth, depths = -1, 0, []
        fonts = page["/Resources"]["/Font"]
        font = ""
        content = ContentStream(page["/Contents"].get_object(), reader)
        for operands, operator in content.operations:
            if operator in (b"BDC", b"BMC"):
                depth += 1
                number = _number(operands)
                if number >= 0:
                    line = number
                    depths.append(depth)
                    lines.setdefault(line, [])
            elif operator == b"EMC":
                if depths and depths[-1] == depth:
                    depths.pop()
                depth -= 1
            elif operator == b"Tf":
                font = fonts[operands[0]]["/BaseFont"].partition("+")[2]
            elif operator == b"Tm":
                lines.setdefault(line, []).append((float(operands[4]), []))
            elif operator in (b"Tj", b"TJ"):
                shown = operands if operator == b"Tj" else operands[0]
                codes = b"".join(_bytes(one) for one in shown if not isinstance(one, (int, float)))
                glyphs = [int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2)]
                lines[line][-1][1].extend([(font, glyph) for glyph in glyphs])
        for number in sorted(lines):
            runs = sorted(lines[number], key=lambda run: run[0])
            found.append(tuple([glyph for _, run in runs for glyph in run]))
    return [line for line in found if line]


def _number(operands: list[Any]) -> int:
    """The MCID of a sequence that is marked with one, else -1."""
    for operand in operands:
        if isinstance(operand, dict) and "/MCID" in operand:
            return int(operand["/MCID"])
    return -1


def _bytes(text: Any) -> bytes:
    return bytes(text) if isinstance(text, bytes) else bytes(text.original_bytes)
