"""What would help copy that does not fit: how many words to cut or to write, or what to take out.

In: a Fitting and the Choice that came nearest. Out: one sentence for the editor. The number of words is not reckoned
from averages: copy is cut from its end, word by word, and set again, until it fits.
"""

import math
from dataclasses import replace

from layout.model.article import PullQuote
from layout.model.nouns import counted
from layout.page.change import Change
from layout.page.copyfit import UNSEEMLY, Fitted
from layout.page.elements import Element
from layout.page.fitting import Fitting
from layout.page.refit import OVERSET
from layout.page.region import StorySlot
from layout.page.search import Choice
from layout.page.setting import Setter
from layout.text.paragraph import Copy

#: Words that a line of a newspaper leg holds where there is no copy to tell.
WORDS_A_LINE = 5.3
#: Words by which a cut is first looked for, and from which on an estimate will do; a cut may be so many words more.
STEP, MANY, NEAR = 16, 200, 3
#: By how many lines text is cut to see whether its legs then end well, and the most words of a line.
LINES_MOST, LINE_WORDS = 3, 12


def advise(setter: Setter, fitting: Fitting, choice: Choice, slot: StorySlot) -> str:
    """What would help, where lines are over, or empty."""
    if slot.over:
        return _less(setter, fitting, choice, slot)
    return _more(fitting, choice, slot) if slot.under else ""


def _less(setter: Setter, fitting: Fitting, choice: Choice, slot: StorySlot) -> str:
    base = fitting.base
    if slot.words > MANY:
        found = [f"cut about {slot.words} words"]
    else:
        words, well = _to_cut(setter, fitting, choice, slot.words)
        found = (
            [f"cut {_count(words, 'word')}" + (f" ({well} for legs that end well)" if well else "")] if words else []
        )
    change = choice.arranged.change
    article = choice.arranged.article
    without: list[tuple[str, Change]] = []
    quotes = sum(1 for block in article.blocks if isinstance(block, PullQuote))
    if quotes and change.pulls:
        without.append(("take out the pull quote" + ("s" if quotes > 1 else ""), change._replace(pulls=False)))
    if change.deck and any(article.deck):
        without.append(("leave out the deck", change._replace(deck=False)))
    for what, less in without:
        if _fits(fitting.tried_with(base, less, choice.height)):
            found.append(what)
    spot = choice.arranged.leading
    if spot is not None and choice.height is not None:
        shorter = math.ceil(slot.over / spot.legs)
        if choice.height - shorter >= 5:
            found.append(f"make the picture {_count(shorter, 'line')} shorter")
    deeper = -(-slot.over // max(1, choice.arranged.legs))
    found.append(f"give the slot {_count(deeper, 'line')} more")
    return _either(found)


def _more(fitting: Fitting, choice: Choice, slot: StorySlot) -> str:
    words = sum(len(_text(element).split()) for element in fitting.base)
    lines = sum(element.lines for element in fitting.base)
    each = words / lines if lines else WORDS_A_LINE
    found = [f"write about {_count(max(1, round(slot.under * each)), 'word')} more"]
    spot = choice.arranged.leading
    if spot is not None and choice.height is not None and spot.block.natural > choice.height:
        found.append("let the picture be taller")
    if not choice.arranged.pulls:
        found.append("add a pull quote")
    deeper = slot.under // max(1, choice.arranged.legs)
    if 0 < deeper <= choice.arranged.foot // 3:
        found.append(f"take {_count(deeper, 'line')} from the slot")
    return _either(found)


def _to_cut(setter: Setter, fitting: Fitting, choice: Choice, about: int) -> tuple[int, int]:
    """The fewest words that, cut from the end, make it fit, or a few more where no leg then ends badly; 0 where
    cutting does not. And where that takes a line or two more, the words of that, else 0."""
    whole = sum(len(_text(element).split()) for element in fitting.base if _may_be_cut(element))
    known: dict[int, Fitted] = {}

    def tried(words: int) -> Fitted:
        if words not in known:
            cut = shortened_copy(setter, fitting.base, words)
            known[words] = fitting.tried_with(cut, choice.arranged.change, choice.height)
        return known[words]

    def fits(words: int) -> bool:
        return _fits(tried(words))

    # the words over are nearly it: look around them
    low, high = 0, min(whole, max(1, about))
    while not fits(high):
        low, high = high, min(whole, high + STEP)
        if low == high:
            return 0, 0
    while not low and high > STEP and fits(high - STEP):
        high -= STEP
    low = max(low, high - STEP)
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            high = middle
        else:
            low = middle
    near = range(high, min(whole, high + NEAR) + 1)
    found = next((words for words in near if fits(words) and tried(words).fill.cost < UNSEEMLY), 0)
    return (found, 0) if found else (high, words_to_end_well(setter, fitting, high))


def words_to_end_well(setter: Setter, fitting: Fitting, begin: int = 0) -> int:
    """The words that, cut from the end, make the text a line shorter, or a few, than without ``begin`` of them, so that
    no leg ends badly; 0 where that does not help."""
    whole = sum(len(_text(element).split()) for element in fitting.base if _may_be_cut(element))
    lines, tries = -1, 0
    for words in range(begin, min(whole - 1, begin + LINES_MOST * LINE_WORDS) + 1):
        cut = shortened_copy(setter, fitting.base, words)
        count = sum(element.lines for element in cut)
        if count == lines:
            continue
        lines, tries = count, tries + 1
        if words == begin and not begin:
            continue  # that is how it is now
        fitted = fitting.searched_with(cut).fitted
        if _fits(fitted) and fitted.fill.cost < UNSEEMLY:
            return words
        if tries > LINES_MOST:
            break
    return 0


def _fits(fitted: Fitted) -> bool:
    return fitted.score < OVERSET


def shortened_copy(setter: Setter, elements: list[Element], words: int) -> list[Element]:
    """The elements without the last words of their running text."""
    made: list[Element] = []
    left = words
    for element in reversed(elements):
        text = _text(element)
        count = len(text.split())
        if not left or not _may_be_cut(element):
            made.append(element)
        elif count <= left:
            left -= count
        else:
            kept = " ".join(text.split()[: count - left])
            left = 0
            cut = _cut(setter, element, len(kept))
            if cut.lines > 0:  # what is left of it may all be printed in another slot
                made.append(cut)
    made.reverse()
    while made and made[-1].mark.role == "subhead":
        made.pop()
    return made


def _may_be_cut(element: Element) -> bool:
    """Whether it is running text: nobody cuts a name or an address at the end."""
    mark = element.mark
    return mark.role == "body" and mark.block >= 0 and mark.kind != "signature" and not element.ornament


def _cut(setter: Setter, element: Element, length: int) -> Element:
    """The element with so many characters of its copy."""
    spans, left = [], length
    for span in element.copy.spans:
        if left > 0:
            spans.append(span._replace(text=span.text[:left]))
            left -= len(span.text)
    copy = Copy(tuple(spans), element.copy.style, element.copy.language)
    return replace(element, copy=copy, broken=setter.composer.paragraph(copy, element.measures))


def _text(element: Element) -> str:
    return "" if element.ornament else "".join([span.text for span in element.copy.spans])


def _count(count: int, what: str) -> str:
    return counted(count, what)


def _either(found: list[str]) -> str:
    """“a, b, or c”."""
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])}, or {found[-1]}"
