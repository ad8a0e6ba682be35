"""Styles: how each element is set. Values only; finding faces and measuring is ``fonts``' and ``text``'s."""

from dataclasses import field, fields
from operator import attrgetter
from typing import Literal

from layout.model.fit import FitList
from layout.model.ink import BLACK, Ink
from layout.model.mapping import FrozenMap
from layout.model.values import dataclass

Align = Literal["justify", "left", "right", "centre"]
Case = Literal["none", "upper", "small-caps"]
Figures = Literal["lining", "old-style", "tabular"]
Acronyms = Literal["none", "small-caps"]
#: By which shares of its width a sign stands outside the measure, at the left edge and at the right; by sign.
Margins = FrozenMap[str, tuple[float, float]]


class _Hashed:
    """Keeps a value's hash: a style has thirty fields, and every paragraph is looked up by its styles."""

    __slots__ = ("_hash",)
    _hash: int


@dataclass(frozen=True, slots=True)
class Style(_Hashed):
    """How one element is set.

    Lengths in points; ``tracking``, ``letter_space`` in em; ``word_space`` and ``glyph_scale`` as factors
    (minimum, ideal, maximum; minimum, maximum); ``scale`` the sizes a headline may take, small to large;
    ``leading_ratio`` gives the leading of scaled sizes; ``above`` and ``below`` in lines of the grid.
    ``hang`` is the share of the optical margins' table that is used (0: no hanging punctuation); ``kashida`` the
    longest stroke that Arabic letters are drawn out by in a wide line, in em; ``runt`` the shortest last line in em;
    ``keep`` the lines that stay together at a leg's foot and at its head; ``lead_in`` the words after a drop cap that
    are set in small caps. ``fractions``: 1/2 is set as one; ``ordinals``: 1st, 2nd, 1er with raised letters;
    ``acronyms``: words of capitals in small caps where the face has them.
    """

    name: str
    face: str = "text"
    weight: str = "regular"
    italic: bool = False
    size: float = 9.0
    leading: float = 10.5
    scale: tuple[float, ...] = ()
    leading_ratio: float = 1.0
    tracking: float = 0.0
    case: Case = "none"
    figures: Figures = "lining"
    ink: str = "black"
    align: Align = "left"
    indent: float = 0.0
    above: float = 0.0
    below: float = 0.0
    word_space: tuple[float, float, float] = (0.8, 1.0, 1.33)
    letter_space: tuple[float, float] = (0.0, 0.0)
    glyph_scale: tuple[float, float] = (1.0, 1.0)
    hyphenate: bool = False
    hyphen_limits: tuple[int, int, int] = (6, 2, 3)
    hyphen_penalty: float = 60.0
    ladder: int = 2
    hang: float = 0.0
    drop_cap: int = 0
    lead_in: int = 0
    address: bool = False
    fractions: bool = False
    ordinals: bool = False
    acronyms: Acronyms = "none"
    kashida: float = 0.35
    runt: float = 3.0
    keep: tuple[int, int] = (2, 2)

    def __hash__(self) -> int:
        try:
            return self._hash
        except AttributeError:
            found = hash(_facts(self))
            object.__setattr__(self, "_hash", found)
            return found


_facts = attrgetter(*[each.name for each in fields(Style)])


@dataclass(frozen=True, slots=True)
class FaceFamily:
    """A role ("text", "headline", "service" ...) and the font families that fill it, first choice first."""

    role: str
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JumpRule:
    """Where a story is parted for its jump: at least ``least`` lines before it, and after a whole sentence where one
    ends within ``sentence`` lines of the slot's foot (0: none is looked for)."""

    least: int = 8
    sentence: int = 3


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """All styles of a paper. ``opinion.headline`` is the ``headline`` of articles with ``style: opinion``."""

    styles: FrozenMap[str, Style]
    faces: FrozenMap[str, FaceFamily]
    colours: FrozenMap[str, Ink] = field(default_factory=FrozenMap)
    shares: FrozenMap[str, float] = field(default_factory=FrozenMap)
    #: What may give so that copy fits, by family of styles; "" is everybody's.
    fits: FrozenMap[str, FitList] = field(default_factory=FrozenMap)
    #: Optical margins by the role of a face; those of "all" hold for every face that says nothing else.
    margins: FrozenMap[str, Margins] = field(default_factory=FrozenMap)
    jump: JumpRule = field(default_factory=JumpRule)
    #: How far baselines stand apart at least, in the size of type, by language or script: marks above and below
    #: letters must not touch those of the next line.
    scripts: FrozenMap[str, float] = field(default_factory=FrozenMap)

    def style(self, name: str, family: str = "") -> Style:
        """``family.name`` where the stylesheet has it, else ``name``. KeyError: our own fault, not the user's."""
        if family:
            special = self.styles.get(f"{family}.{name}")
            if special is not None:
                return special
        return self.styles[name]

    def fit(self, family: str = "") -> FitList:
        """What may give in stories of a family, in its order."""
        found = self.fits.get(family)
        return found if found is not None else self.fits.get("", ())

    def margins_of(self, face: str) -> Margins:
        """The optical margins of a face, by its role."""
        return FrozenMap({**self.margins.get("all", {}), **self.margins.get(face, {})})

    def ink(self, name: str) -> Ink:
        """A colour by name; "black" is always there."""
        return self.colours.get(name, BLACK)
