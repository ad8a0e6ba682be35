"""What may give so that copy fits its slot, and how far: the ``fit:`` list of a stylesheet or of an article, as values.

The order of the list is the order in which things give: what stands later is touched only where what stands before it
does not make the legs end level. Type size and leading of running text are not among them.
"""

from typing import Literal, get_args

from layout.model.values import dataclass

What = Literal["picture", "letters", "space", "headline", "deck", "pull", "quotation", "filler"]
WHATS: tuple[What, ...] = get_args(What)


@dataclass(frozen=True, slots=True)
class Give:
    """One thing that may give.

    ``picture``: the leading picture by ``less`` lines shorter, ``more`` taller. ``letters``: so many lines more or
    fewer in all, a line a paragraph, by word and letter space. ``space``: lines more above each subhead and below each
    pull quote. ``headline``: ``less`` sizes of its scale smaller, ``more`` lines more. ``deck``, ``pull``: may be left
    out. ``quotation``: one of the article's quotations may be set once more, as a pull quote. ``filler``: a short piece
    from the paper's stock may stand at the story's foot.
    With ``share``, numbers are shares: of a picture's first height, of the paragraphs that could give.
    """

    what: What
    less: float = 0.0
    more: float = 0.0
    share: bool = False


FitList = tuple[Give, ...]
