"""The table of contents: articles and the printed numbers of their pages come in, a filled slot goes out.

An entry is a kicker, the headline with the page's number at the right edge, and the deck; the number stands on the
headline's last line, with leaders between. A table that does not fit goes without its decks, then without kickers.
"""

from dataclasses import replace

from layout.display.items import GlyphRun, Item, Stroke, Tag
from layout.language.digits import in_digits
from layout.model.article import RichText, Span
from layout.model.diagnostics import Diagnostic
from layout.model.styles import Style
from layout.model.values import dataclass
from layout.page.heading import fit_headline
from layout.page.links import leading_to
from layout.page.listing import Entry, Listing
from layout.page.region import StorySlot
from layout.page.setting import Setter, Voice, placed
from layout.text.paragraph import BrokenParagraph, Copy

#: Of the measure, what is kept free for page numbers, in points; and a leader's distance to what stands beside it.
NUMBER_ROOM, LEADER_AIR = 30.0, 5.0
#: A leader's dots: their size and their distance from one to the next.
DOT, DOT_STEP = 0.6, 4.0
#: Lines between the table's own headline and its first entry, and at most between two entries.
HEAD_GAP, GAP_MOST = 3, 2


class ContentsRun(Listing):
    """A table of contents."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry as it is set: ``lines`` of the grid in all."""

    entry: Entry
    kicker: str
    headline: BrokenParagraph
    deck: BrokenParagraph | None

    @property
    def lines(self) -> int:
        return bool(self.kicker) + len(self.headline.lines) + (len(self.deck.lines) if self.deck else 0)


def set_contents(setter: Setter, run: ContentsRun) -> StorySlot:
    """The table from the slot's head down, its entries a line or two apart."""
    region, step = run.region, setter.step
    voice = Voice(run.plan, run.language, "book", region.slot, region.page, planned=True)
    broken, sized, _ = fit_headline(
        setter, (Span(run.label),), setter.style("headline", voice), run.language, (region.width, 1, 0.0)
    )
    base = setter.cap_height(sized) + step - setter.cap_height(setter.sheet.style("body"))
    tags = [Tag(voice.mark("headline"), placed(broken, 0.0, base, sized.leading))]
    line = round(base / step + 0.4) + HEAD_GAP
    entries, gap = _fitting(setter, run, voice, region.lines - line)
    for number, each in enumerate(entries):
        if line + each.lines > region.lines:
            message = f"no room for {len(entries) - number} of the {len(entries)} entries of the contents"
            at = voice.place("contents")
            setter.diagnostics.append(
                Diagnostic("left-out", message, "give the slot more lines", at, region.page, region.slot)
            )
            break
        tags.append(_drawn(setter, each, voice, (region.width, line)))
        line += each.lines + gap
    return StorySlot(region, tuple(tags))


def _fitting(setter: Setter, run: ContentsRun, voice: Voice, room: int) -> tuple[list[_Line], int]:
    """The entries with as much of each as has room, and the lines between them."""
    made: list[_Line] = []
    for kickers, decks in ((True, True), (True, False), (False, False)):
        made = [_set(setter, entry, voice, run.region.width, (kickers, decks)) for entry in run.entries]
        used = sum(each.lines for each in made)
        if used + max(0, len(made) - 1) <= room:
            return made, min(GAP_MOST, (room - used) // max(1, len(made) - 1) or 1)
    return made, 0 if sum(each.lines for each in made) + len(made) - 1 > room else 1


def _set(setter: Setter, entry: Entry, outer: Voice, width: float, shown: tuple[bool, bool]) -> _Line:
    article = entry.article
    voice = replace(outer, language=article.language)
    room = width - NUMBER_ROOM
    headline = setter.broken(_copy(setter, article.headline, "contents", voice), room)
    deck = None
    if shown[1] and article.deck:
        deck = setter.broken(_copy(setter, article.deck[0], "contents-deck", voice), room)
    return _Line(entry, article.kicker if shown[0] else "", headline, deck)


def _copy(setter: Setter, text: RichText, style: str, voice: Voice) -> Copy:
    return setter.copy(text, setter.style(style, voice), voice.language)


def _drawn(setter: Setter, each: _Line, outer: Voice, at: tuple[float, int]) -> Tag:
    """An entry from a line on, leading to its article."""
    width, line = at
    step, article = setter.step, each.entry.article
    voice = replace(outer, language=article.language)
    y = (line + 1) * step
    items: list[Item] = []
    if each.kicker:
        style = setter.shrunk(each.kicker, setter.style("contents-kicker", voice), article.language, width)
        items.extend(setter.line(each.kicker, style, article.language, (0.0, y)))
        y += step
    runs = placed(each.headline, 0.0, y, step)
    items.extend(runs)
    y += (len(each.headline.lines) - 1) * step
    items.extend(
        _number(
            setter,
            in_digits(each.entry.folio, article.language),
            setter.style("contents-page", voice),
            (_end(runs, y), width, y),
        )
    )
    if each.deck is not None:
        items.extend(placed(each.deck, 0.0, y + step, step))
    return leading_to(Tag(voice.mark("contents"), tuple(items)), article=article.path)


def _end(runs: tuple[GlyphRun, ...], y: float) -> float:
    """Where the last line of runs ends."""
    return max((run.x + run.width for run in runs if abs(run.y - y) < 0.01), default=0.0)


def _number(setter: Setter, folio: str, style: Style, room: tuple[float, float, float]) -> list[Item]:
    """The page's number at the right edge, dots leading to it. The dots of all lines stand below each other."""
    end, width, y = room
    across = setter.width(folio, style, "en")
    right = width - across - LEADER_AIR
    first = width - DOT_STEP * int((width - end - LEADER_AIR) / DOT_STEP)
    items: list[Item] = []
    if first + DOT_STEP < right:
        ink = setter.sheet.ink("hair")
        items.append(Stroke(first, y - DOT / 2, right, y - DOT / 2, DOT, ink, (DOT, DOT_STEP - DOT)))
    items.extend(setter.line(folio, style, "en", (width - across, y)))
    return items
