"""What else is told of an issue before it is printed, and where it is found; with the checks it makes the whole list.

Reading and composing tell what they meet: a missing file, a story that does not fit. The checks look at what came out,
and say nothing of it again.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layout.model.diagnostics import CODES, Code
from layout.preflight import checks
from layout.preflight.check import CHECKS, Group

#: By group: the code and the module that finds it.
FOUND_ELSEWHERE: Final[dict[Group, dict[str, str]]] = {
    "text": {
        "overset": "engine",
        "underset": "engine",
        "fitted": "engine",
        "uneven": "page.story",
        "bad-foot": "page.feet",
        "variant": "page.variants",
        "left-out": "page.arrange",
        "parted": "page.copyfit",
        "headline-fit": "page.heading",
        "loose-line": "text.paragraph",
        "long-word": "page.setting",
        "missing-glyph": "page.setting",
        "font-unreadable": "fonts.book",
    },
    "pictures": {
        "missing-file": "source.locate",
        "case-differs": "source.locate",
        "outside-folder": "source.locate",
        "unreadable-file": "pictures.probe",
        "corrupt-picture": "pictures.probe",
        "picture-limit": "pictures.probe",
    },
    "pages": {
        "empty-slot": "engine",
        "not-placed": "source.placing",
        "placed-twice": "source.placing",
        "wrong-kind": "source.plan",
        "slot-geometry": "page.plan",
        "bad-jump": "source.jumps",
        "idle-jump": "page.story",
        "unknown-refer": "source.refers",
        "teasers-few": "page.teasers",
        "printer-trim": "source.printers",
    },
    "editorial": {
        "empty-article": "source.article",
        "front-matter": "source.frontmatter",
        "markdown": "source.inline",
        "container": "source.containers",
        "language-unknown": "source.kinds",
        "not-utf8": "source.decode",
    },
    "adverts": {
        "bad-advert": "pictures.advert",
        "advert-missing": "page.slots",
        "advert-size": "page.slots",
    },
    "ink": {},
}


class Entry(NamedTuple):
    """A line of the list: a code in its group, and what finds it; ``hint`` "" where that is told case by case."""

    code: Code
    group: Group
    found: str
    hint: str


def catalogue() -> Iterator[Entry]:
    """Everything that is looked for in an issue, group by group."""
    assert checks.__all__, "imported, so that all checks are known"
    for group, others in FOUND_ELSEWHERE.items():
        for id, module in others.items():
            yield Entry(CODES[id], group, module, "")
        for check in CHECKS.values():
            if check.group == group:
                yield Entry(CODES[check.id], group, check.judge.__module__.removeprefix("layout."), check.hint)
