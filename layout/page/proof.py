"""What a proof shows beside the page: a flag on each slot with a problem, a panel where something is missing."""

from dataclasses import replace

from layout.display.items import Fill, Group, IssueDisplay, Item, Mark, PageDisplay, Tag
from layout.model.diagnostics import Diagnostic, Severity
from layout.model.geometry import Rect
from layout.model.issue import PlacedAdvert, PlacedArticle, PlacedItems, PlacedPackage, PlacedPicture, Placement
from layout.model.nouns import counted
from layout.page.insets import missing_panel
from layout.page.region import StorySlot
from layout.page.setting import Setter

#: Words of overset text that a flag quotes.
WORDS_SHOWN = 6
#: A flag's type, the height of its bar, and how far that stands below the last baseline: under the descenders, above
#: the name of the slot that follows.
FLAG_SIZE, FLAG_DEPTH, FLAG_OFF = 7.0, 9.5, 2.6


def flag_text(done: StorySlot, said: tuple[Diagnostic, ...], most_under: int) -> str:
    """What there is to flag on a slot, "" for nothing: copy over or under, and its errors."""
    parts = []
    if done.over:
        beginning = " ".join(done.overset_text.split()[:WORDS_SHOWN])
        parts.append(f"{counted(done.over, 'line')}, {counted(done.words, 'word')} over: {beginning} …")
    elif done.under > most_under and done.body_lines:
        parts.append(f"{counted(done.under, 'line')} under")
    here = (done.region.page, done.region.slot)
    parts += [d.message for d in said if d.severity is Severity.ERROR and (d.page, d.slot) == here]
    return "  ·  ".join(dict.fromkeys(parts))


def flag(setter: Setter, done: StorySlot, text: str) -> Tag:
    """A red bar with the text below the foot of a slot, cut to the slot's width: its last line stays to be read."""
    region = done.region
    style = replace(setter.sheet.style("caption"), ink="white", weight="bold", size=FLAG_SIZE)
    bar = Rect(0.0, region.lines * setter.step + FLAG_OFF, region.width, FLAG_DEPTH)
    shown = text
    while shown and setter.width(shown, style, "en") > bar.width - 8.0:
        shown = shown[: int(len(shown) * 0.9)].rstrip(" …") + " …" if len(shown) > 4 else ""
    items: list[Item] = [Fill(bar, setter.sheet.ink("accent"))]
    items.extend(setter.line(shown, style, "en", (bar.x + 4.0, bar.bottom - 2.7)))
    return Tag(Mark("overset"), tuple(items))


def missing(setter: Setter, rect: Rect, slot: str, text: str) -> Group:
    """A grey panel over a slot (or a page) whose thing is not there."""
    panel = missing_panel(setter, Rect(0.0, 0.0, rect.width, rect.height), text)
    return Group(Mark("missing", "", slot), rect.x, rect.y, (panel,))


def without_flags(display: IssueDisplay) -> IssueDisplay:
    """The pages less what a proof shows beside the copy: what the press would get."""
    return replace(display, pages=tuple(map(_unflagged, display.pages)))


def _unflagged(page: PageDisplay) -> PageDisplay:
    groups = tuple(_unflagged_slot(group) for group in page.groups if group.mark.role != "missing")
    return replace(page, groups=groups)


def _unflagged_slot(group: Group) -> Group:
    kept = tuple(item for item in group.items if not (isinstance(item, Tag) and item.mark.role == "overset"))
    return group if len(kept) == len(group.items) else replace(group, items=kept)


def named(placement: Placement) -> str:
    """The files that a placement names."""
    match placement:
        case PlacedArticle(article):
            return article
        case PlacedPackage(articles):
            return ", ".join(articles)
        case PlacedItems(files):
            return ", ".join(files)
        case PlacedPicture(picture):
            return picture.file
        case PlacedAdvert(file, client):
            return file or client
        case _:
            return ""
