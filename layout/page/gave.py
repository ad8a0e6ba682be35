"""What gave so that copy fits its slot, as data and in words: "picture 2 lines taller, headline 54 to 50 pt"."""

from typing import NamedTuple

from layout.model.fit import What
from layout.model.nouns import counted


class Gave(NamedTuple):
    """One thing that gave.

    ``picture``: from ``before`` to ``after`` lines deep; the second one where ``places`` is 2. ``letters``: ``places``
    paragraphs by ``after`` lines each. ``space``: ``after`` lines in all at ``places`` places; below 0, the one under
    the byline left out. ``headline``: from ``before`` to ``after`` points, or where ``places`` is above 0 over so many
    lines. ``deck``, ``pull``: left out. ``quotation``: set as a pull quote. ``filler``: the piece of the stock called
    ``name``, ``after`` lines deep.
    """

    what: What
    before: float = 0.0
    after: float = 0.0
    places: int = 0
    name: str = ""

    def __str__(self) -> str:
        match self.what:
            case "picture":
                lines = round(self.after - self.before)
                which = "second picture" if self.places > 1 else "picture"
                return f"{which} {_lines(abs(lines))} {'taller' if lines > 0 else 'shorter'}"
            case "letters":
                what = "a paragraph" if self.places == 1 else f"{self.places} paragraphs"
                return f"{what} a line {'longer' if self.after > 0 else 'shorter'}"
            case "space" if self.after < 0:
                return "no line of space under the byline"
            case "space":
                where = "a place" if self.places == 1 else f"{self.places} places"
                return f"{_lines(round(self.after))} of space more at {where}"
            case "headline":
                over = f" on {_lines(self.places)}" if self.places else ""
                return f"headline {self.before:g} to {self.after:g} pt{over}"
            case "deck":
                return "deck left out"
            case "pull":
                return "pull quote left out"
            case "quotation":
                return "a quotation set as a pull quote"
            case "filler":
                return f"filler {self.name}, {_lines(round(self.after))}"


def in_words(gave: tuple[Gave, ...]) -> str:
    """All that gave in one line; "" where nothing did."""
    return ", ".join(map(str, gave))


def _lines(count: int) -> str:
    return counted(count, "line")
