"""Breaks of display text, a width and a number of lines come in; lines of like length go out.

As few lines as hold the text; among those ways the one whose lines differ least, that leaves no single word on the
last line and no article, preposition or conjunction at a line's end where another break costs little.
"""

from typing import Final

from layout.language.words import weak_words
from layout.text.lattice import Lattice, Sequence
from layout.text.linebreak import Chain

#: Prices against the sum of squared shares of the measure that lines leave empty: a weak word may cost a sixth
#: of the measure in balance, a lone last word half.
WEAK: Final = 0.06
LONE: Final = 0.5
WRITTEN_HYPHEN: Final = 0.3
_HAIR: Final = 1e-6


def balance(lattice: Lattice, sequence: Sequence, room: tuple[float, int], language: str) -> Chain | None:
    """The best chain within ``room`` (width and lines wanted); more lines where those do not hold it,
    None where a word alone is wider than the measure."""
    width, _ = room
    places = [j for j in range(len(lattice.ends)) if not _hyphen(lattice, sequence, j)]
    count = len(places)
    prices = [_price(lattice, sequence, j, language) for j in places]
    # best[k][n]: the cheapest way to reach place n in k lines
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, -1)}]
    for _ in range(count):
        reached: dict[int, tuple[float, int]] = {}
        for n, (cost, _) in best[-1].items():
            start = lattice.starts[places[n]][0]
            for m in range(n + 1, count):
                long = lattice.ends[places[m]][0] - start
                if long > width + _HAIR:
                    break
                total = cost + ((width - long) / width) ** 2 + prices[m]
                if m == count - 1 and n and _lone(lattice, places[n], places[m]):
                    total += LONE
                if m not in reached or total < reached[m][0]:
                    reached[m] = (total, n)
                if lattice.ends[places[m]][6]:
                    break
        if not reached:
            return None
        best.append(reached)
        if count - 1 in reached:
            break
    chain = []
    at = count - 1
    cost = best[-1][at][0]
    for lines in range(len(best) - 1, 0, -1):
        chain.append(places[at])
        at = best[lines][at][1]
    return Chain(tuple(reversed(chain)), cost)


def _hyphen(lattice: Lattice, sequence: Sequence, j: int) -> bool:
    word, cut = lattice.starts[j][4:]
    return cut >= 0 and sequence.words[word].breaks[cut].hyphen


def _lone(lattice: Lattice, before: int, last: int) -> bool:
    word, cut = lattice.starts[before][4:]
    return cut >= 0 or lattice.starts[last][4] - word <= 1


def _price(lattice: Lattice, sequence: Sequence, j: int, language: str) -> float:
    if j == 0 or j == len(lattice.ends) - 1 or lattice.ends[j][6]:
        return 0.0
    word, cut = lattice.starts[j][4:]
    if cut >= 0:
        return WRITTEN_HYPHEN
    return WEAK if is_weak(sequence.words[word - 1].text, language) else 0.0


def is_weak(word: str, language: str) -> bool:
    """Whether a headline's line should not end on the word."""
    return word.lower() in weak_words(language)
