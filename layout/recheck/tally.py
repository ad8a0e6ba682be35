"""What a page paints comes in piece by piece; tallies go out: each look once, with its first place and how often."""

from typing import Final

from layout.recheck.opening import TooMuch
from layout.recheck.spaces import PATTERN
from layout.recheck.state import State
from layout.recheck.survey import Bounds, Font, Image, Notice, Shape, Sheet, Text, Where

#: Operators of one file, forms counted as often as they are walked.
_MOST_OPERATIONS: Final = 6_000_000
#: Different looks of one file: beyond that a page is a picture in pieces.
_MOST_LOOKS: Final = 200_000
_MM: Final = 25.4 / 72


class Tallies:
    """What all pages of a file paint."""

    __slots__ = ("images", "notices", "operations", "shapes", "texts")

    def __init__(self) -> None:
        self.texts: dict[Text, Where] = {}
        self.shapes: dict[Shape, Where] = {}
        self.images: dict[Image, Where] = {}
        self.notices: dict[Notice, Where] = {}
        self.operations = 0

    def count(self, operations: int) -> None:
        """So many operators more. Raises TooMuch."""
        self.operations += operations
        if self.operations > _MOST_OPERATIONS:
            raise TooMuch(f"its pages draw more than {_MOST_OPERATIONS} times")
        if len(self.texts) + len(self.shapes) + len(self.images) + len(self.notices) > _MOST_LOOKS:
            raise TooMuch(f"its pages hold more than {_MOST_LOOKS} different things")


class PageTally:
    """The tallies as one page adds to them. ``anywhere``: what is painted now may stand in any place."""

    __slots__ = ("_cut", "_page", "_tallies", "_unit", "anywhere")

    def __init__(self, sheet: Sheet, tallies: Tallies) -> None:
        self._page, self._cut, self._unit = sheet.number, sheet.cut, sheet.unit
        self._tallies = tallies
        self.anywhere = False

    def count(self, operations: int) -> None:
        """So many operators more. Raises TooMuch."""
        self._tallies.count(operations)

    def _where(self, x: float, y: float) -> Where:
        return Where(round((x - self._cut.left) * _MM, 1), round((self._cut.top - y) * _MM, 1))

    def _is_inside(self, bounds: Bounds) -> bool:
        return self.anywhere or bounds.meets(self._cut)

    def notice(self, topic: str, what: str, x: float = 0.0, y: float = 0.0) -> None:
        """Something that stands for itself."""
        notices, notice = self._tallies.notices, Notice(self._page, topic, what)
        known = notices.get(notice)
        notices[notice] = known.again() if known else self._where(x, y)

    def shape(self, parts: list[Bounds], state: State, *, stroked: bool, thickness: float | None) -> None:
        """A fill or stroke of a path in parts, as far as the clip lets it be seen."""
        colour = state.stroke if stroked else state.fill
        if colour.space.family == PATTERN and colour.space.base is None:
            return  # what it paints is tallied by itself
        seen = [part for part in (part.common(state.clip) for part in parts) if part.is_there]
        if not seen:
            return
        inside = next((part for part in seen if self._is_inside(part)), None)
        first = inside or seen[0]
        self.transparency(state, first, stroked=stroked)
        shape = Shape(
            self._page,
            stroked,
            None if thickness is None else round(thickness * self._unit, 3),
            colour,
            state.stroke_overprint if stroked else state.fill_overprint,
            state.mode,
            inside is not None,
        )
        shapes = self._tallies.shapes
        known = shapes.get(shape)
        shapes[shape] = known.again() if known else self._where(first.left, first.top)

    def text(self, font: Font, size: float, point: tuple[float, float], state: State, *, stroked: bool) -> None:
        """Type that begins at a point."""
        at = Bounds(*point, *point)
        self.transparency(state, at, stroked=stroked)
        colour, overprints = (state.stroke, state.stroke_overprint) if stroked else (state.fill, state.fill_overprint)
        text = Text(
            self._page, font, round(size * self._unit, 2), colour, overprints, state.mode, stroked, self._is_inside(at)
        )
        texts = self._tallies.texts
        known = texts.get(text)
        texts[text] = known.again() if known else self._where(*point)

    def image(self, image: Image, seen: Bounds) -> None:
        """An image, as far as it is seen; its page and whether that is inside the trim are filled in here."""
        image = image._replace(page=self._page, inside=self._is_inside(seen))
        images = self._tallies.images
        known = images.get(image)
        images[image] = known.again() if known else self._where(seen.left, seen.top)

    def transparency(self, state: State, bounds: Bounds, *, stroked: bool = False) -> None:
        """Tell what lets through, mixes or fades what is painted now."""
        alpha = state.stroke_alpha if stroked else state.fill_alpha
        if alpha < 1:
            self.notice("opacity", f"{alpha:g}", bounds.left, bounds.top)
        if state.blend not in ("Normal", "Compatible", ""):
            self.notice("blend", state.blend, bounds.left, bounds.top)
        if state.soft_mask:
            self.notice("soft-mask", "", bounds.left, bounds.top)
