"""Writes diagnostics.md, beside this file, from the table of codes: ``python docs/make_diagnostics.py``."""

from pathlib import Path

from layout.model.diagnostics import CODES, Code
from layout.preflight.elsewhere import catalogue
from layout.recheck import checks
from layout.recheck.check import CHECKS

PAGE = Path(__file__).with_name("diagnostics.md")

HEAD = """# What the program reports

Made by `python docs/make_diagnostics.py` from `CODES` in `layout/model/diagnostics.py` and the lists of checks;
`layout check --list` prints the same. An error keeps the press PDF from being written; a proof is written all the same.
A printer profile may raise or lower any of them (`severities:`).
"""

TITLES = {
    "text": "Text as it is set",
    "pictures": "Pictures",
    "ink": "Ink and type on the press",
    "pages": "Pages and the plan",
    "editorial": "Copy",
    "adverts": "Adverts",
}

TABLE = "\n## {title}\n\n| code | severity | why it matters |\n| --- | --- | --- |\n"


def page() -> str:
    """The whole page, a row a code: first the issue group by group, then finished PDFs, then files."""
    assert checks.__all__, "imported, so that all checks are known"
    told: set[str] = set()
    parts = [HEAD]
    for group, title in TITLES.items():
        codes = [entry.code for entry in catalogue() if entry.group == group]
        parts.append(_table(title, codes, told))
    parts.append(_table("A finished PDF", [CODES[id] for id in CHECKS], told))
    parts.append(_table("Files, and all else", list(CODES.values()), told))
    return "".join(parts)


def _table(title: str, codes: list[Code], told: set[str]) -> str:
    """The codes that were not told before; those looked for in a finished PDF too are marked."""
    rows = []
    for code in codes:
        if code.id not in told:
            told.add(code.id)
            also = " Looked for in finished PDFs too." if code.id in CHECKS and title != "A finished PDF" else ""
            rows.append(f"| `{code.id}` | {code.severity} | {code.about}{also} |\n")
    return TABLE.format(title=title) + "".join(rows)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
