"""The same words and pictures for Typst: text files and pictures come in, a .typ file goes out.

Typst has no page plan, so it gets an easier task: the same sheet, columns, body face, size and leading, one
article after the other, headlines in the same face, every picture once. What it does without: slots, level legs,
fitted headlines, runaround, jumps, furniture.
"""

import re
from collections.abc import Iterable
from pathlib import Path

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


def write_peer(words: Iterable[Path], pictures: Iterable[str], target: Path) -> None:
    """Write the document; pictures are named as seen from the folder of ``target``."""
    texts, files = sorted(words), list(pictures)
    parts = [_SHEET.format(title="The same words")]
    for place, file in enumerate(texts):
        head, *body = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        parts.append(f"= {_escaped(head)}\n")
        # the pictures are spread evenly over the articles
        first, last = (len(files) * n // len(texts) for n in (place, place + 1))
        parts += [f'#image("{picture}", width: 100%)\n' for picture in files[first:last]]
        parts += [f"{_escaped(paragraph)}\n" for paragraph in body]
    target.write_text("\n".join(parts), "utf-8")


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
