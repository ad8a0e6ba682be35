"""Writes diagnostics.md, beside this file, from the list of all problems: ``python docs/make_diagnostics.py``."""

from pathlib import Path

from layout.catalogue import Section, sections

PAGE = Path(__file__).with_name("diagnostics.md")

HEAD = """# What the program reports

Made by `python docs/make_diagnostics.py` from the list that `layout check --list` prints (`layout/catalogue.py`; with
`--json` it has the hints, with `--printer NAME` that printer's severities). An error keeps the press PDF from being
written; a proof is written all the same. A printer profile may raise or lower any of them (`severities:`).
"""

TABLE = "\n## {title}\n\n| code | severity | why it matters |\n| --- | --- | --- |\n"
TOO = " Looked for in finished PDFs too."


def page() -> str:
    """The whole page, a row a code: first the issue group by group, then finished PDFs, then files."""
    return "".join([HEAD, *map(_table, sections())])


def _table(section: Section) -> str:
    rows = [f"| `{row.id}` | {row.severity} | {row.about}{TOO if row.pdf else ''} |\n" for row in section.rows]
    return TABLE.format(title=section.title) + "".join(rows)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
