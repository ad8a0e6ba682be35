"""The tables of every file we read: its keys and what they want, for reading and for ``layout schema`` alike.

A module a kind of file; ``parts.py`` has what several of them share.
"""

from typing import Any

from layout.source.schema.article import ARTICLE
from layout.source.schema.plan import ISSUE, PAPER
from layout.source.schema.printer import PRINTER
from layout.source.schema.styles import STYLES
from layout.source.schema.template import TEMPLATE

TABLES = {
    "issue": ISSUE,
    "paper": PAPER,
    "article": ARTICLE,
    "styles": STYLES,
    "template": TEMPLATE,
    "printer": PRINTER,
}


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of file (a key of ``TABLES``); an article's is of its front matter."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Layout: {TABLES[kind].what}",
        **TABLES[kind].schema(),
    }
