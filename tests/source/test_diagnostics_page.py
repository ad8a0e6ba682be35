"""docs/diagnostics.md is what the table of codes makes it."""

import runpy
from pathlib import Path


def test_the_page_is_up_to_date(root: Path) -> None:
    made = runpy.run_path(str(root / "docs" / "make_diagnostics.py"))
    text = (root / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    assert text == made["page"](), "run: python docs/make_diagnostics.py"
    assert text.count("\n| `") > 40
