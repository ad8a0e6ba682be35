"""What the user should know: data, never exceptions.

A Diagnostic is made where a fault is found, with the *place* of the fault in the issue (a key
of a file, a block of an article); where that place stands in the file is looked up last, so that
cached values need not change when a line is typed above them.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Generic, TypeVar

from layout.model.values import dataclass

T = TypeVar("T", covariant=True)


class Severity(StrEnum):
    """How bad it is: an error keeps the press PDF from being written."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """A point in a file; lines and columns count from 1, 0 where the file as a whole is meant."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column or 1}"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the issue by name: ``Place("issue.yaml", ("pages", 0, "slots", "lead"))`` or, for
    the body of an article, ``Place("articles/a.md", ("body", 3), 17)``: block 3, character 17."""

    file: str
    path: tuple[str | int, ...] = ()
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell the user. ``code`` is a key of ``CODES``; ``hint`` says what to do;
    ``page`` (counted from 1 in the plan, 0 for none) and ``slot`` say where it shows."""

    code: str
    message: str
    hint: str = ""
    at: SourceSpan | Place | None = None
    page: int = 0
    slot: str = ""

    @property
    def severity(self) -> Severity:
        return CODES[self.code].severity


@dataclass(frozen=True, slots=True)
class Composed(Generic[T]):
    """A value and what there is to say about it."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self.diagnostics)


class Locations:
    """Where the places of an issue stand in their files. One table a file: key path to SourceSpan.

    ``wrapped``: for texts of several lines, at which character the second and later ones begin, and where.
    """

    __slots__ = ("_files", "_wrapped")

    def __init__(
        self,
        files: Mapping[str, Mapping[tuple[str | int, ...], SourceSpan]],
        wrapped: Mapping[str, Mapping[tuple[str | int, ...], tuple[tuple[int, SourceSpan], ...]]] | None = None,
    ) -> None:
        self._files = files
        self._wrapped = wrapped or {}

    def find(self, place: Place) -> SourceSpan:
        """The nearest known point: the path itself, else its longest known beginning, else the file."""
        table = self._files.get(place.file, {})
        path = place.path
        while path:
            if path in table:
                lines = self._wrapped.get(place.file, {}).get(path, ()) if place.offset else ()
                return next((at for start, at in reversed(lines) if start <= place.offset), table[path])
            path = path[:-1]
        return table.get((), SourceSpan(place.file))

    def resolve(self, diagnostic: Diagnostic, edition: str = "") -> Diagnostic:
        """The diagnostic with its place turned into a point of a file; of an edition, where that has its own."""
        if isinstance(diagnostic.at, Place):
            return replace(diagnostic, at=self.find(self._of_edition(diagnostic.at, edition)))
        return diagnostic

    def _of_edition(self, place: Place, edition: str) -> Place:
        """The place under ``editions:`` that says what this edition has in a slot of a page."""
        match place.path:
            case ("pages", int(page), "slots", slot, *_):
                own = ("editions", edition, "pages", page + 1, "slots", slot)
                if own in self._files.get(place.file, {}):
                    return replace(place, path=(*own, *place.path[4:]))
        return place


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic; its id never changes. ``about`` says to people why it matters."""

    id: str
    severity: Severity
    about: str


def _codes(table: str) -> dict[str, Code]:
    codes = {}
    for row in table.strip().splitlines():
        id_, severity, about = (part.strip() for part in row.split("|"))
        assert id_ not in codes, id_
        codes[id_] = Code(id_, Severity(severity), about)
    return codes


#: Every code stands here once; `layout check --list` and docs/diagnostics.md are made from this table.
CODES = _codes("""
yaml-syntax        | error   | The file is not YAML.
yaml-feature       | error   | Anchors, aliases, merge keys, tags and second documents are not part of our files.
duplicate-key      | error   | A key stands twice; only one of the two can be meant.
unknown-key        | error   | A key that the program does not know would be ignored in silence.
bad-value          | error   | A value is not of the kind its key wants.
bad-length         | error   | A length needs a unit, and sizes are above zero.
bad-date           | error   | A date is not a day of the calendar.
missing-key        | error   | A key without which the file means nothing.
unknown-name       | error   | A template, slot, style, colour, face, language or printer that is not there.
language-unknown   | warning | A language without hyphenation and words of its own here, or a slip.
missing-file       | error   | A file that the issue names is not there.
unreadable-file    | error   | A file cannot be read.
not-utf8           | error   | Text files are UTF-8.
case-differs       | warning | A path and its file differ in upper and lower case; other computers will not find it.
outside-folder     | error   | A file outside the issue and its paper is not read unless a path names it.
empty-article      | error   | An article without a word of body.
front-matter       | error   | The front matter of an article cannot be read.
markdown           | error   | Something in the copy is not part of our Markdown.
container          | error   | A ::: block is unknown, stray or unclosed.
placed-twice       | error   | An article stands in two slots; readers would read it twice.
not-placed         | warning | An article in the folder stands on no page.
unknown-refer      | error   | A refer names an article that is not in the issue.
bad-jump           | error   | A jump's target is missing, taken, on the same page, or part of a circle.
wrong-kind         | error   | A slot does not take this kind of thing.
slot-geometry      | error   | Slots overlap, leave the page, or cover furniture.
corrupt-picture    | error   | A picture cannot be read.
picture-limit      | error   | A picture is larger than the program will open.
low-resolution     | warning | A picture has too few pixels for its printed size.
bad-advert         | error   | An advert cannot be placed.
advert-missing     | error   | A booked advert has not arrived.
advert-size        | warning | An advert's shape is not its slot's shape.
font-unreadable    | error   | A font file cannot be read.
missing-glyph      | error   | No font has this character.
overset            | error   | Text found no place in its slot.
idle-jump          | warning | A story ends before its jump; the slot it jumps to stays empty.
parted             | warning | A headline is parted from its text, or a short piece torn below three lines, at a leg's foot.
left-out           | error   | A picture, pull quote or box found no room in its slot.
underset           | warning | A slot has empty lines at its foot.
empty-slot         | warning | A slot has nothing in it.
loose-line         | note    | A line is spaced wider than its style allows.
long-word          | warning | A word is longer than its line and was broken anywhere.
headline-fit       | warning | A headline does not fit its lines at the smallest size of its scale.
bad-pdf            | error   | A PDF cannot be read.
page-sizes         | error   | Pages of one file differ in trim size; no press takes them together.
printer-trim       | error   | The press cuts pages of another size than the issue's.
press-title        | error   | A press file without a title cannot be told from others.
press-intent       | error   | A press file says for which press its colours are made: by an ICC profile or a registered name.
press-transparency | error   | The printer's kind of file allows no transparency.
press-colour       | error   | Colour that no plate of the press prints: RGB, Lab, or a profile of its own.
press-font         | error   | A font that is not in the file is replaced by another at the press.
press-forbidden    | error   | Something that the printer's kind of file may not hold.
press-black        | error   | Colour on a page that prints in black only.
teasers-few        | warning | There are fewer articles to tease, or less room for them, than asked for.
""")
