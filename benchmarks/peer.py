"""The same words and pictures for Typst: text files and our dump come in, a .typ file goes out.

Typst has no page plan, so it gets an easier task: the same sheet, columns, body face, size and leading, one article
after the other, headlines in the same face, every picture and advert that our pages place (a file placed twice
stands twice), cropped to the same shape, no wider than a column. What it does without: slots, level legs, fitted
headlines, runaround, jumps, captions beside their pictures, furniture.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_SPECIAL = re.compile(r"([\\#$*_`<>@\[\]=~/'\"+-])")

_SHEET = """\
#set document(title: "{title}")
#set page(width: 279.4mm, height: 431.8mm, margin: (x: 12mm, y: 13mm), columns: 5)
#set columns(gutter: 12pt)
#set text(font: "Source Serif 4 SmText", size: 9pt, lang: "en", hyphenate: true, top-edge: 7.5pt, bottom-edge: -3pt)
#set par(justify: true, leading: 0pt, spacing: 0pt, first-line-indent: 9pt, linebreaks: "optimized")
#show heading: it => block(above: 10.5pt, below: 5pt, text(
  font: "Source Serif 4 Display", weight: "bold", size: 25pt, hyphenate: false, top-edge: "cap-height",
  bottom-edge: "baseline", par(justify: false, first-line-indent: 0pt, leading: 8pt, it.body)))
"""


_PICTURE = re.compile(r"^ *picture [-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+) (.+?) [0-9a-f]{8}(?: crop| \||$)", re.MULTILINE)
#: A column of the sheet below, in points.
COLUMN = 135.2


class PlacedPicture(NamedTuple):
    """A picture on a page of ours: its file as seen from the issue's folder, and its size in points."""

    file: str
    width: float
    height: float


def placed_pictures(dump: str, folder: Path) -> list[PlacedPicture]:
    """Every picture and advert that a text dump shows, in its order."""
    files = {path.name: path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.*"))}
    return [PlacedPicture(files[name], float(w), float(h)) for w, h, name in _PICTURE.findall(dump)]


def write_peer(words: Iterable[Path], pictures: Iterable[PlacedPicture], target: Path) -> None:
    """Write the document; pictures are named as seen from the folder of ``target``."""
    texts, files = sorted(words), list(pictures)
    parts = [_SHEET.format(title="The same words")]
    for place, file in enumerate(texts):
        head, *body = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        parts.append(f"= {_escaped(head)}\n")
        # the pictures are spread evenly over the articles
        first, last = (len(files) * n // len(texts) for n in (place, place + 1))
        parts += [_image(picture) for picture in files[first:last]]
        parts += [f"{_escaped(paragraph)}\n" for paragraph in body]
    target.write_text("\n".join(parts), "utf-8")


def _image(picture: PlacedPicture) -> str:
    width = min(picture.width, COLUMN)
    height = picture.height * width / picture.width
    return f'#image("{picture.file}", width: {width:.2f}pt, height: {height:.2f}pt, fit: "cover")\n'


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
