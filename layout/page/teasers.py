"""The front's rail: what stands inside the paper, each teaser with the page where its article stands."""

import math
from dataclasses import replace

from layout.display.items import Item, Stroke, Tag
from layout.language.digits import in_digits
from layout.language.words import words
from layout.model.article import Article, Paragraph, Picture, RichText, Span, plain
from layout.model.diagnostics import Diagnostic
from layout.model.geometry import Rect
from layout.model.nouns import counted
from layout.model.styles import Style
from layout.page.heading import hang_line
from layout.page.insets import PictureBlock
from layout.page.links import leading_to
from layout.page.listing import Entry, Listing
from layout.page.region import StorySlot
from layout.page.setting import Setter, Voice, placed
from layout.text.paragraph import BrokenParagraph

GAP_LINES = 2
THUMB_LEAST, THUMB_MOST = 7, 13


class TeaserRun(Listing):
    """Teasers; the facts of an entry are those of its small picture."""

    __slots__ = ()


def set_teasers(setter: Setter, run: TeaserRun) -> StorySlot:
    """Teasers in the slot's columns, spread over its depth, the first ones with a small picture."""
    region = run.region
    voice = Voice(run.plan, run.language, "", region.slot, region.page, planned=True)
    tags: list[Tag] = []
    columns = region.columns
    width = (region.width - region.gutter * (columns - 1)) / columns
    style = setter.shrunk(run.label, setter.style("label", voice), run.language, region.width)
    bar = hang_line(setter) - 3.0
    accent = setter.sheet.ink("accent")
    y = bar + 3.0 + 7.0 + setter.cap_height(style)
    head: list[Item] = [Stroke(0.0, bar + 1.5, region.width, bar + 1.5, 3.0, accent)]
    head.extend(setter.line(run.label, style, run.language, (0.0, y)))
    tags.append(Tag(voice.mark("label"), tuple(head)))
    start = 3
    per = -(-len(run.entries) // columns) if run.entries else 0
    for c in range(columns):
        mine = run.entries[c * per : (c + 1) * per]
        if mine:
            _column(setter, mine, voice, (c * (width + region.gutter), width, start, region.lines), tags)
    return StorySlot(region, tuple(tags))


def _column(
    setter: Setter, teasers: tuple[Entry, ...], voice: Voice, room: tuple[float, float, int, int], tags: list[Tag]
) -> None:
    """One column of teasers, the spare lines shared out: first to pictures, then between the units."""
    x, width, start, end = room
    step = setter.step
    depths = [_depth(setter, teaser, voice, width) for teaser in teasers]
    while depths and sum(depths) + GAP_LINES * (len(depths) - 1) > end - start:
        depths.pop()
    if len(depths) < len(teasers):
        left = f"{len(teasers) - len(depths)} of {counted(len(teasers), 'teaser')}"
        message = f"no room for {left} in {voice.page}.{voice.slot}"
        at = voice.place()
        setter.diagnostics.append(Diagnostic("teasers-few", message, "lower count", at, voice.page, voice.slot))
        teasers = teasers[: len(depths)]
    spare = (end - start) - sum(depths) - GAP_LINES * (len(teasers) - 1)
    thumbs: list[int] = []
    for teaser in teasers:
        natural = 0
        if teaser.facts is not None and spare >= THUMB_LEAST:
            block = _thumb(setter, teaser, voice, width)
            natural = max(THUMB_LEAST, min(THUMB_MOST, block.natural, spare))
        thumbs.append(natural)
        spare -= natural
    for i, lines in enumerate(thumbs):
        if lines and spare > 0:
            more = min(spare, THUMB_MOST - lines)
            thumbs[i] += max(0, more)
            spare -= max(0, more)
    gaps = [GAP_LINES] * max(0, len(teasers) - 1)
    i = 0
    while spare > 0 and gaps and max(gaps) < 5:
        gaps[i % len(gaps)] += 1
        spare -= 1
        i += 1
    line = start
    for i, teaser in enumerate(teasers):
        _unit(setter, teaser, voice, (x, width, line, thumbs[i]), tags)
        line += thumbs[i] + depths[i]
        if i < len(gaps):
            rule = (line + gaps[i] / 2) * step + hang_line(setter) / 2
            tags.append(Tag(voice.mark("rules"), (Stroke(x, rule, x + width, rule, 0.4, setter.sheet.ink("hair")),)))
            line += gaps[i]


def _thumb(setter: Setter, teaser: Entry, voice: Voice, width: float) -> PictureBlock:
    picture = teaser.article.pictures[0] if teaser.article.pictures else Picture("")
    return PictureBlock(setter, voice, picture, (teaser.facts, width))


def _unit(setter: Setter, teaser: Entry, outer: Voice, room: tuple[float, float, int, int], tags: list[Tag]) -> None:
    x, width, line, thumb = room
    step, article = setter.step, teaser.article
    voice = replace(outer, language=article.language)
    if thumb:
        top = line * step + hang_line(setter)
        rect = Rect(x, top, width, (line + thumb) * step - top)
        tags.append(Tag(voice.mark("picture"), (_thumb(setter, teaser, voice, width).framed(rect),)))
        line += thumb
    items: list[Item] = []
    if not article.kicker:
        line -= 1
    y = (line + 1) * step
    if article.kicker:
        style = setter.shrunk(article.kicker, setter.style("teaser-kicker", voice), article.language, width)
        items.extend(setter.line(article.kicker, style, article.language, (x, y)))
    head, style, text = _set_words(setter, teaser, voice, width)
    items.extend(placed(head, x, y + 13.6, style.leading))
    y = (line + 2 + _head_lines(setter, len(head.lines), style)) * step
    items.extend(placed(text, x, y, step))
    y += len(text.lines) * step
    where = in_digits(words(article.language).page.format(page=teaser.folio), article.language)
    items.extend(setter.line(where, setter.style("teaser-page", voice), article.language, (x, y)))
    tags.append(leading_to(Tag(voice.mark("teaser"), tuple(items)), article=article.path))


def _set_words(
    setter: Setter, teaser: Entry, voice: Voice, width: float
) -> tuple[BrokenParagraph, Style, BrokenParagraph]:
    """Headline, its style, and the text cut to three lines."""
    article = teaser.article
    style = setter.style("teaser-headline", voice)
    copy = setter.copy(article.headline, style, article.language)
    lines = len(setter.broken(copy, width).lines)
    head = setter.composer.balanced(copy, width, lines)
    body = setter.style("teaser", voice)
    return head, style, clipped(setter, teaser_text(article), body, (article.language, width, 3))


def _head_lines(setter: Setter, count: int, style: Style) -> int:
    """Lines of the grid from the kicker to the line before the text: two for one line of headline, three for two."""
    return math.ceil((13.6 + style.leading * (count - 1) + 12.4) / setter.step) - 1


def _depth(setter: Setter, teaser: Entry, voice: Voice, width: float) -> int:
    """Lines of a teaser without its picture."""
    head, style, text = _set_words(setter, teaser, voice, width)
    kicker = 1 if teaser.article.kicker else 0
    return kicker + _head_lines(setter, len(head.lines), style) + len(text.lines) + 1


def teaser_text(article: Article) -> RichText:
    """What the writer wrote for it, else the deck, else the first paragraph."""
    if article.teaser:
        return article.teaser
    if article.deck:
        return article.deck[0]
    for block in article.blocks:
        if isinstance(block, Paragraph):
            return block.text
    return ()


def clipped(setter: Setter, text: RichText, style: Style, room: tuple[str, float, int]) -> BrokenParagraph:
    """Text cut at a word so that it takes at most so many lines."""
    language, width, lines = room
    broken = setter.broken(setter.copy(text, style, language), width)
    if len(broken.lines) <= lines:
        return broken
    parts = plain(text).split()
    low, high = 1, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        tried = setter.broken(
            setter.copy((Span(" ".join(parts[:middle]).rstrip(",;:") + " …"),), style, language), width
        )
        if len(tried.lines) <= lines:
            low = middle
        else:
            high = middle - 1
    return setter.broken(setter.copy((Span(" ".join(parts[:low]).rstrip(",;:") + " …"),), style, language), width)
