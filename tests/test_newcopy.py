"""A new issue has nothing to be said against it, whatever its format and language, and prints at once."""

import json
import re
from pathlib import Path

import pytest

from layout import cli
from layout.job import DONE
from layout.model.sheet import FORMATS
from layout.newcopy import Piece, Stock, stocks_of
from layout.scaffold import write_issue
from layout.source.reader import read_issue

TEXT = """---
headline: Sea wall holds
pictures:
  - {file: pictures/wall.jpg, legs: 4}
---
The wall held. It rained all night.

## What now

* one;
* two.

::: pull Ana
It held.
:::

Nobody knows yet.

—The desk
"""


def faults(plan: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Errors and warnings of an issue, and legs that do not end level: they are seen at once."""
    capsys.readouterr()
    assert cli.main(["check", plan, "--json"]) == DONE
    found = json.loads(capsys.readouterr().out)
    return [
        f"{fault['file']}: {fault['code']}: {fault['message']}"
        for fault in found
        if fault["severity"] != "note" or fault["code"] == "uneven"
    ]


@pytest.mark.parametrize("sheet", ["tabloid", "half-berliner", "a5"])
def test_a_new_issue_has_no_warnings(tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]) -> None:
    plan = write_issue(str(tmp_path / "issue"), sheet, 8, "en")
    assert faults(plan, capsys) == []
    assert "{page}" in (tmp_path / "issue/articles/writing.md").read_text("utf-8") or sheet != "tabloid"


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "es", "de", "ar"])
@pytest.mark.parametrize("sheet", [sheet.name for sheet in FORMATS.values() if sheet.product == "newspaper"])
def test_a_new_issue_of_any_kind_has_no_warnings_and_prints(
    tmp_path: Path, sheet: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for pages in (1, 2, 12):
        plan = write_issue(str(tmp_path / str(pages)), sheet, pages, language, "The Harbour Lantern")
        assert faults(plan, capsys) == []
    assert cli.main(["render", plan]) == DONE
    assert capsys.readouterr().out.rstrip().endswith("no warnings")


def test_copy_is_cut_at_sentences_and_never_ends_on_a_subhead() -> None:
    full, smaller, plainer, without = stocks_of(TEXT)
    assert full.pieces == (
        Piece("The wall held.", True),
        Piece("It rained all night.", False),
        Piece("## What now", True),
        Piece("* one;\n* two.", True),
        Piece("::: pull Ana\nIt held.\n:::", True),
        Piece("Nobody knows yet.", True),
    )
    assert full.lengths() == (1, 2, 4, 6)
    assert full.cut(6) == TEXT
    assert full.cut(2, left_out=1).endswith("---\nThe wall held.\n\n—The desk\n")
    assert "legs: 2" in smaller.head
    assert "drop_cap: false\npictures" in plainer.head
    assert "pictures" not in without.head


def test_a_small_page_gets_no_boxes_and_copy_says_its_language() -> None:
    (*_, last) = stocks_of(TEXT, "en", plain=True)
    assert last == Stock(
        "---\nheadline: Sea wall holds\nlanguage: en\ndrop_cap: false\n---\n",
        tuple(piece for piece in stocks_of(TEXT)[0].pieces if not piece.text.startswith(":::")),
        "\n\n—The desk",
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_lines_of_new_styles_hold_when_their_mark_is_taken_off(tmp_path: Path, language: str) -> None:
    plan = Path(write_issue(str(tmp_path / "paper"), "tabloid", 4, language))
    styles = plan.parent / "styles.yaml"
    styles.write_text(re.sub(r"(?m)^#(?=fit:|jump:|  - )", "", styles.read_text("utf-8")), "utf-8")
    read = read_issue(str(plan))
    assert not read.diagnostics
    assert read.value.issue is not None
    sheet = read.value.issue.stylesheet
    assert [give.what for give in sheet.fit()] == [
        "picture", "letters", "space", "headline", "deck", "quotation", "filler"
    ]  # fmt: skip
    assert (sheet.jump.least, sheet.jump.sentence) == (8, 3)
