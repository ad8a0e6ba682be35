"""A Group of the display list comes in; what the checks look at goes out: type, areas, rules, pictures, lines.

One walk, once for each Group: a slot that did not change is the same object, and its Scan is kept (``run.py``).
"""

from typing import Any, NamedTuple, assert_never

from layout.display.items import Fill, GlyphRun, Group, Item, Mark, Outline, Picture, Stroke, Tag
from layout.model.geometry import Rect
from layout.model.ink import Ink
from layout.text.itemize import SPACED, script_of

#: A run this much larger than the one after it is a drop cap, beside the lines and not one of them.
_DROP_CAP = 1.6
#: Body lines of one leg begin within this many points of each other; indents and drop caps are narrower, legs wider.
_LEG = 50.0
#: The next line of a leg stands at most so many sizes of its type below the last.
_NEXT = 1.5
#: Between runs of one line stands a space; between legs a gutter.
_GUTTER = 9.9


class Type(NamedTuple):
    """Type of one look in one role; where it stands first, and how often."""

    mark: Mark
    size: float
    ink: Ink
    overprint: bool
    x: float
    y: float
    times: int


class Line(NamedTuple):
    """A line of body text: its leg counts from 0 within its paragraph; ``gap`` is its first word space as a share of
    the type's size, 0 where it has none."""

    leg: int
    x: float
    y: float
    right: float
    size: float
    gap: float
    first: str
    last: str

    @property
    def hyphen(self) -> bool:
        """Whether it ends in a hyphen that the composer put there, and that is seen: Tamil parts words without one."""
        return self.last.endswith("\u00ad") and script_of(self.last[-2:-1] or " ") in SPACED


class Paragraph(NamedTuple):
    """The lines of one Tag of body text, over one leg or more."""

    mark: Mark
    lines: tuple[Line, ...]


class Area(NamedTuple):
    """An area of ink; ``order`` tells what is painted over what."""

    mark: Mark
    rect: Rect
    ink: Ink
    order: int


class Rule(NamedTuple):
    """A rule: a Stroke."""

    mark: Mark
    width: float
    ink: Ink
    x: float
    y: float


class Shown(NamedTuple):
    """A picture where it stands."""

    mark: Mark
    picture: Picture
    rect: Rect


class Run(NamedTuple):
    """A run that is not plain black, or stands over an area: what lies below it matters."""

    mark: Mark
    rect: Rect
    size: float
    ink: Ink
    order: int


class Headline(NamedTuple):
    """The lines of a headline: (x, baseline, right end, text) each."""

    mark: Mark
    size: float
    lines: tuple[tuple[float, float, float, str], ...]


class Scan(NamedTuple):
    """What stands in a Group, in points on the page. ``bounds``: the rectangle of all type, None without any."""

    types: tuple[Type, ...]
    paragraphs: tuple[Paragraph, ...]
    areas: tuple[Area, ...]
    rules: tuple[Rule, ...]
    pictures: tuple[Shown, ...]
    runs: tuple[Run, ...]
    headlines: tuple[Headline, ...]
    bounds: Rect | None
    texts: tuple[tuple[str, str], ...]


#: Roles whose words the furniture's checks read.
FURNITURE = frozenset({"folio", "date", "section", "page-number", "imprint"})


def scan(group: Group) -> Scan:
    """Everything in a group, at its place on the page."""
    walk = _Walk()
    walk.items(group.items, group.mark, group.dx, group.dy)
    return walk.scan()


class _Walk:
    """One walk through a group."""

    def __init__(self) -> None:
        #: How often, and the first.
        self.types: dict[tuple[str, float, int, bool], list[Any]] = {}
        self.paragraphs: list[Paragraph] = []
        self.areas: list[Area] = []
        self.rules: list[Rule] = []
        self.pictures: list[Shown] = []
        self.runs: list[Run] = []
        self.headlines: list[Headline] = []
        self.texts: list[tuple[str, str]] = []
        self.order = 0
        #: Left, top, right and bottom of each piece of type.
        self.reach: list[tuple[float, float, float, float]] = []

    def scan(self) -> Scan:
        bounds = None
        if self.reach:
            lefts, tops, rights, bottoms = zip(*self.reach, strict=True)
            left, top = min(lefts), min(tops)
            bounds = Rect(left, top, max(rights) - left, max(bottoms) - top)
        return Scan(
            self._types(),
            tuple(self.paragraphs),
            tuple(self.areas),
            tuple(self.rules),
            tuple(self.pictures),
            tuple(self.runs),
            tuple(self.headlines),
            bounds,
            tuple(self.texts),
        )

    def items(self, items: tuple[Item, ...], mark: Mark, dx: float, dy: float) -> None:
        for item in items:
            self.order += 1
            match item:
                case GlyphRun():
                    self._run(item, mark, dx, dy)
                case Tag():
                    self._tag(item, dx, dy)
                    self.items(item.items, item.mark, dx, dy)
                case Stroke():
                    self.rules.append(Rule(mark, item.width, item.ink, item.x0 + dx, item.y0 + dy))
                case Fill():
                    self.areas.append(Area(mark, item.rect.moved(dx, dy), item.ink, self.order))
                case Outline():
                    self.areas.append(Area(mark, _bounds(item).moved(dx, dy), item.ink, self.order))
                case Picture():
                    self.pictures.append(Shown(mark, item, item.rect.moved(dx, dy)))
                case Group():
                    self.items(item.items, item.mark, dx + item.dx, dy + item.dy)
                case _:
                    assert_never(item)

    def _run(self, run: GlyphRun, mark: Mark, dx: float, dy: float) -> None:
        size = run.size
        # by identity first: runs of one style share their ink, and hashing it by value takes longer than all the rest
        key = (mark.role, size, id(run.ink), run.overprint)
        known = self.types.get(key)
        if known is None:
            self.types[key] = [1, Type(mark, size, run.ink, run.overprint, run.x + dx, run.y + dy, 1)]
        else:
            known[0] += 1
        if self.areas or mark.role != "body":
            x, y, width = run.x + dx, run.y + dy, run.width
            if self.areas:
                self.runs.append(Run(mark, Rect(x, y - 0.7 * size, width, 0.7 * size), size, run.ink, self.order))
            self._reach(x, y, x + width, size)

    def _reach(self, x: float, y: float, right: float, size: float) -> None:
        """Type stands from x to right on a baseline."""
        self.reach.append((x, y - 0.7 * size, right, y + 0.2 * size))

    def _types(self) -> tuple[Type, ...]:
        """Types by value."""
        found: dict[tuple[str, float, Ink, bool], Type] = {}
        for count, kind in self.types.values():
            key = (kind.mark.role, kind.size, kind.ink, kind.overprint)
            before = found.get(key)
            found[key] = kind._replace(times=count) if before is None else before._replace(times=before.times + count)
        return tuple(found.values())

    def _tag(self, tag: Tag, dx: float, dy: float) -> None:
        role = tag.mark.role
        if role == "body":
            lines = _lines(tag, dx, dy)
            for line in lines:
                self._reach(line.x, line.y, line.right, line.size)
            if lines:
                self.paragraphs.append(Paragraph(tag.mark, lines))
        elif role == "headline":
            lines_of = _headline(tag, dx, dy)
            if lines_of is not None:
                self.headlines.append(lines_of)
        elif role in FURNITURE:
            self.texts.extend((role, item.text) for item in tag.items if isinstance(item, GlyphRun))


def _lines(tag: Tag, dx: float, dy: float) -> tuple[Line, ...]:
    """The lines of a paragraph. Runs of one line follow each other on one baseline; a leg begins where the text goes
    up, or far to the side."""
    runs = [item for item in tag.items if isinstance(item, GlyphRun)]
    if len(runs) > 1 and runs[0].size > _DROP_CAP * runs[1].size:
        runs = runs[1:]
    lines: list[Line] = []
    leg = 0
    for run in runs:
        x, y = run.x + dx, run.y + dy
        right = x + run.width
        last = run.words[-1].text
        if lines:
            before = lines[-1]
            level = abs(y - before.y) < 0.05
            if level and before.x - _GUTTER <= right and x <= before.right + _GUTTER:  # either way of writing
                gap = before.gap or _gap(run)
                lines[-1] = before._replace(x=min(x, before.x), right=max(right, before.right), last=last, gap=gap)
                continue
            # the next line of a leg may begin far to the side, too, where text runs around a picture
            next_line = 0.0 < y - before.y < _NEXT * run.size
            if y <= before.y + 0.05 or (abs(x - before.x) > _LEG and not next_line):
                leg += 1
        lines.append(Line(leg, x, y, right, run.size, _gap(run), run.words[0].text, last))
    return tuple(lines)


def _gap(run: GlyphRun) -> float:
    """The first word space of a run, as a share of its size: in a justified line all are alike."""
    if len(run.words) < 2 or not run.spaces[1]:
        return 0.0
    word = run.words[0]
    wide = word.width * run.size / word.upem * run.scale + run.letter_space * (len(word.glyphs) // 2)
    return (run.at[1] - run.at[0] - wide) / run.size


def _headline(tag: Tag, dx: float, dy: float) -> Headline | None:
    lines: list[tuple[float, float, float, str]] = []
    size = 0.0
    for item in tag.items:
        if not isinstance(item, GlyphRun):
            continue
        x, y, right = item.x + dx, item.y + dy, item.x + dx + item.width
        size = max(size, item.size)
        if lines and abs(lines[-1][1] - y) < 0.05:
            first, base, _, text = lines[-1]
            lines[-1] = (first, base, right, text + (" " if item.spaces[0] else "") + item.text)
        else:
            lines.append((x, y, right, item.text))
    return Headline(tag.mark, size, tuple(lines)) if lines else None


def _bounds(outline: Outline) -> Rect:
    xs = [value for _, numbers in outline.path for value in numbers[::2]]
    ys = [value for _, numbers in outline.path for value in numbers[1::2]]
    if not xs or not ys:
        return Rect(0.0, 0.0, 0.0, 0.0)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
