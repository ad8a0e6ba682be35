"""A printer's severities come in; the list of everything that the program reports goes out, group by group.

``layout check --list`` prints it, and ``docs/diagnostics.md`` is made from it.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from layout.model.diagnostics import CODES, Severity
from layout.preflight.elsewhere import catalogue
from layout.recheck import checks
from layout.recheck.check import CHECKS

#: The groups of an issue's problems, in their order; those of finished PDFs and of files follow.
_TITLES: Final = {
    "text": "Text as it is set",
    "pictures": "Pictures",
    "ink": "Ink and type on the press",
    "pages": "Pages and the plan",
    "editorial": "Copy",
    "adverts": "Adverts",
}
_PDF: Final = ("pdf", "A finished PDF")
_FILES: Final = ("files", "Files, and all else")


class Row(NamedTuple):
    """A problem that can be reported: how grave it is for the printer, why it matters, and what to do ("" where that
    is told case by case). ``pdf``: it is looked for in finished PDFs too."""

    id: str
    severity: Severity
    about: str
    hint: str = ""
    pdf: bool = False


class Section(NamedTuple):
    """A group of problems."""

    group: str
    title: str
    rows: tuple[Row, ...]


def sections(severities: Mapping[str, str] | None = None) -> tuple[Section, ...]:
    """Every code once. ``severities``: those that a printer profile gives, by code."""
    assert checks.__all__, "imported, so that all checks of PDFs are known"
    given = severities or {}
    told: set[str] = set()

    def section(group: str, title: str, found: Iterable[tuple[str, str]]) -> Section:
        rows = []
        for id, hint in found:
            if id not in told:
                told.add(id)
                severity = Severity(given.get(id, CODES[id].severity))
                rows.append(Row(id, severity, CODES[id].about, hint, id in CHECKS and group != _PDF[0]))
        return Section(group, title, tuple(rows))

    issue = tuple(catalogue())
    return (
        *(
            section(group, title, ((entry.code.id, entry.hint) for entry in issue if entry.group == group))
            for group, title in _TITLES.items()
        ),
        section(*_PDF, ((check.id, check.hint) for check in CHECKS.values())),
        section(*_FILES, ((id, "") for id in CODES)),
    )


def as_text(found: Iterable[Section]) -> str:
    """A line a problem below the title of its group."""
    width = max(map(len, CODES)) + 2
    parts = []
    for section in found:
        rows = "".join(f"{row.id:{width}}{row.severity:9}{row.about}\n" for row in section.rows)
        parts.append(f"{section.title} ({len(section.rows)})\n{rows}")
    return "\n".join(parts)


def as_json(found: Iterable[Section]) -> str:
    """The same as a JSON list, with what to do."""
    from json import dumps  # 4 ms, for those who ask

    rows = [
        {
            "code": row.id,
            "group": section.group,
            "severity": str(row.severity),
            "about": row.about,
            "hint": row.hint,
            "pdf": row.pdf or section.group == _PDF[0],
        }
        for section in found
        for row in section.rows
    ]
    return dumps(rows, ensure_ascii=False, indent=2) + "\n"
