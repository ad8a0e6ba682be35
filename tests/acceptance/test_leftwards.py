"""A Hebrew paper from its files to sheets: pages turned, bound at the right."""

import re
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from layout.cli import main

STORY = "---\nheadline: {title}\nlanguage: he\n---\nכל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם.\n\n"
TITLES = ("ראשון", "שנייה", "שלישית", "רביעית")


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hebrew")
    pages = []
    for number, title in enumerate(TITLES, 1):
        text = (
            STORY.format(title=title)
            + "כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחוה.\n" * 9
        )
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
        pages.append(f"  - {{template: article, slots: {{story: {number}.md}}}}\n")
    (folder / "issue.yaml").write_text(
        "date: 2026-11-20\nlanguage: he\nformat: a5\npaper: {name: הפעמון}\npages:\n" + "".join(pages), encoding="utf-8"
    )
    out = folder / "paper.pdf"
    assert main(["render", str(folder / "issue.yaml"), "-o", str(out)]) in (0, 1)
    return out


def half(sheets: Path, sheet: int, left: bool) -> str:
    """The text of one half of a sheet."""
    box = PdfReader(sheets).pages[sheet].mediabox
    width = round(float(box.width) / 2)
    where = ("-x", "0" if left else str(width), "-y", "0", "-W", str(width), "-H", str(round(float(box.height))))
    command = ("pdftotext", "-f", str(sheet + 1), "-l", str(sheet + 1), "-r", "72", *where, str(sheets), "-")
    return re.sub("[\u202a-\u202c]", "", subprocess.run(command, capture_output=True, check=True).stdout.decode())


@pytest.mark.parametrize("kind", ["press", "proof", "screen"])
def test_the_paper_says_that_it_is_read_from_right_to_left(pdf: Path, kind: str) -> None:
    out = pdf.with_name(f"{kind}.pdf")
    assert main(["render", str(pdf.with_name("issue.yaml")), "--for", kind, "-o", str(out)]) in (0, 1)
    assert PdfReader(out).trailer["/Root"]["/ViewerPreferences"]["/Direction"] == "/R2L"


@pytest.mark.parametrize(
    ("scheme", "sheets"),
    [
        ("pairs", [(1, 4), (3, 2)]),
        ("booklet", [(1, 4), (3, 2)]),
    ],
)
def test_sheets_are_bound_at_the_right(pdf: Path, scheme: str, sheets: list[tuple[int, int]]) -> None:
    """Page 1 stands left of the last one: the fold is at its right."""
    out = pdf.with_name(f"{scheme}.pdf")
    assert main(["impose", str(pdf), "--as", scheme, "-o", str(out)]) == 0
    for number, (left, right) in enumerate(sheets):
        assert TITLES[left - 1] in half(out, number, left=True)
        assert TITLES[right - 1] in half(out, number, left=False)
