"""Which faces set a style: a stylesheet and the paper's own font files come in, faces and their fallbacks go out.

Among the faces of a family the nearest is taken much as CSS does
(https://www.w3.org/TR/css-fonts-4/#font-style-matching): italic or upright first, then the nearest weight. Bold and
italic are never faked.
"""

import os
from typing import Final

from layout.fonts.face import Face, FontError, load_faces
from layout.fonts.index import builtin_fonts
from layout.model.diagnostics import Diagnostic, Place, SourceSpan
from layout.model.styles import Margins, Style, Stylesheet

#: The names of weights as a stylesheet writes them.
WEIGHTS: Final = {
    "thin": 100,
    "extralight": 200,
    "light": 300,
    "regular": 400,
    "normal": 400,
    "medium": 500,
    "semibold": 600,
    "bold": 700,
    "extrabold": 800,
    "black": 900,
}

#: Families that step in where a style's own lack a script; those of sans faces first where the style is set in one.
_SERIF_FALLBACKS: Final = (
    "Source Serif 4 SmText", "Roboto Condensed", "Archivo Condensed",
    "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Serif Bengali", "Noto Serif Tamil",
)  # fmt: skip
_SANS_FALLBACKS: Final = (
    "Roboto Condensed", "Archivo Condensed", "Source Serif 4 SmText",
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Tamil",
)  # fmt: skip
_SANS_WORDS: Final = ("archivo", "roboto", "sans", "grotesk", "gothic", "condensed")
_UNSCRIPTED: Final = ("", "Zyyy", "Zinh", "Zzzz")


def weight_number(weight: str) -> int:
    """A weight's CSS number: ``"semibold"`` or ``"600"``; 400 for what is neither."""
    name = weight.replace("-", "").replace(" ", "").lower()
    return WEIGHTS.get(name) or (int(name) if name.isdecimal() else 400)


def _folded(family: str) -> str:
    return "".join(family.split()).casefold()


class FontBook:
    """All faces that a paper may use: its own before the built-in ones. Only those really used are opened."""

    def __init__(self, stylesheet: Stylesheet, paper_fonts: tuple[str, ...] = ()) -> None:
        self._stylesheet = stylesheet
        self._families: dict[str, list[Face]] = {}
        self._by_id: dict[str, Face] = {}
        self._chosen: dict[tuple[str, str, bool, str], tuple[Face, ...]] = {}
        self._margins: dict[str, Margins] = {}
        self._paper: list[str] = []
        found = list(self._load(paper_fonts))
        for facts in builtin_fonts():
            self._add(Face(facts))
        found += self._check_names()
        self.diagnostics: tuple[Diagnostic, ...] = tuple(found)

    def _load(self, paths: tuple[str, ...]) -> list[Diagnostic]:
        """The paper's own files; each that cannot be used is told."""
        faults = []
        for path in paths:
            try:
                faces = load_faces(path)
            except FontError as error:
                hint = "use a .ttf or .otf file that opens elsewhere, or take this one out of fonts/"
                faults.append(Diagnostic("font-unreadable", str(error), hint, SourceSpan(path)))
                continue
            for face in faces:
                if _folded(face.family) not in self._paper:
                    self._paper.append(_folded(face.family))
                self._add(face)
        return faults

    def _add(self, face: Face) -> None:
        self._families.setdefault(_folded(face.family), []).append(face)
        self._by_id.setdefault(face.id, face)

    def _check_names(self) -> list[Diagnostic]:
        """Families and roles that the stylesheet names and that are not there."""
        faults = []
        for role, family in self._stylesheet.faces.items():
            for name in family.families:
                if _folded(name) not in self._families:
                    faults.append(self._unknown(name, ("faces", role), ()))
        for style in self._stylesheet.styles.values():
            if style.face not in self._stylesheet.faces and _folded(style.face) not in self._families:
                roles = tuple(self._stylesheet.faces)
                faults.append(self._unknown(style.face, ("styles", style.name, "face"), roles))
        return faults

    def _unknown(self, name: str, path: tuple[str, ...], roles: tuple[str, ...]) -> Diagnostic:
        # 2 ms at start-up, for faults only.
        import difflib

        known = {_folded(n): n for n in (*self.families, *roles)}
        near = difflib.get_close_matches(_folded(name), known, 1, 0.5)
        hint = f'did you mean "{known[near[0]]}"?' if near else f"there are: {', '.join(known.values())}"
        return Diagnostic("unknown-name", f'unknown face "{name}"', hint, Place("styles.yaml", path))

    @property
    def families(self) -> tuple[str, ...]:
        """The names of all families, the paper's own first."""
        return tuple(faces[0].family for faces in self._families.values())

    @property
    def paths(self) -> tuple[str, ...]:
        """The files of all faces that were opened."""
        return tuple(os.fspath(face.path) for face in self._by_id.values() if face.is_open)

    def by_id(self, face: str) -> Face:
        """The face that a glyph run names. KeyError: our own fault."""
        return self._by_id[face]

    def margins(self, face: str) -> Margins:
        """The optical margins of a face, by its role or its family's name."""
        known = self._margins.get(face)
        if known is None:
            known = self._margins[face] = self._stylesheet.margins_of(face)
        return known

    def faces(self, style: Style, script: str = "Latn") -> tuple[Face, ...]:
        """The faces to try for a run of a style in a script (ISO 15924), first choice first.

        Families that cover the script come before those that do not, so that a Greek headline does not take
        its digits and commas from one face and its letters from another.
        """
        key = (style.face, style.weight, style.italic, script)
        chosen = self._chosen.get(key)
        if chosen is None:
            chosen = self._chosen[key] = self._choose(style, script)
        return chosen

    def _choose(self, style: Style, script: str) -> tuple[Face, ...]:
        family = self._stylesheet.faces.get(style.face)
        wanted = [_folded(n) for n in (family.families if family else (style.face,))]
        known = [name for name in wanted if name in self._families]
        sans = any(word in name for name in (known or wanted)[:1] for word in _SANS_WORDS)
        last = [_folded(n) for n in (_SANS_FALLBACKS if sans else _SERIF_FALLBACKS)]
        order = dict.fromkeys((*known, *self._paper, *last))
        weight = weight_number(style.weight)
        chain = [self._nearest(name, weight, style.italic) for name in order]
        if script in _UNSCRIPTED:
            return tuple(chain)
        covering = [face for face in chain if script in face.scripts]
        return tuple(dict.fromkeys((*covering, *chain)))

    def _nearest(self, family: str, weight: int, italic: bool) -> Face:
        """The family's nearest face. Of two weights equally far the bolder is taken for bold text, else the lighter."""

        def distance(face: Face) -> tuple[bool, int, int]:
            bolder = face.weight > weight
            return (face.italic != italic, abs(face.weight - weight), bolder != (weight > 500))

        return min(self._families[family], key=distance)
