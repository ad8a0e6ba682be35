"""Writes diagnostics.md, beside this file, from the table of codes: ``python docs/make_diagnostics.py``."""

from pathlib import Path

from layout.model.diagnostics import CODES

PAGE = Path(__file__).with_name("diagnostics.md")

HEAD = """# What the program reports

Made by `python docs/make_diagnostics.py` from `CODES` in `layout/model/diagnostics.py`; `layout check --list` prints
the same. An error keeps the press PDF from being written; a proof is written all the same. A printer profile may raise
or lower any of them (`severities:`).

| code | severity | why it matters |
| --- | --- | --- |
"""


def page() -> str:
    """The whole page, a row a code."""
    return HEAD + "".join(f"| `{code.id}` | {code.severity} | {code.about} |\n" for code in CODES.values())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
