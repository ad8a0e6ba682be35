"""Several stories under one umbrella headline: the columns shared out by how much copy each has."""

from dataclasses import replace

from layout.display.items import Stroke, Tag
from layout.model.article import Article, RichText, Span, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.nouns import counted
from layout.model.values import dataclass
from layout.page.arrange import running_texts
from layout.page.heading import Heads, hang_line, set_heading
from layout.page.region import Region, Story, StorySlot, place_hash
from layout.page.setting import Setter, Voice
from layout.page.shift import shifted
from layout.page.story import compose_story
from layout.pictures.probe import PictureFacts

#: Stories of packages that are remembered as they were set.
PARTS_KEPT = 40


@dataclass(frozen=True, slots=True)
class Package:
    """Articles for one slot. ``deck``: parts that are joined by diamonds."""

    stories: tuple[Story, ...]
    region: Region
    headline: str
    deck: tuple[str, ...]
    kicker: str
    plan: str
    language: str

    def __hash__(self) -> int:
        return place_hash(self.region)


def weight(article: Article, facts: dict[str, PictureFacts | None]) -> float:
    """Roughly the lines of one column that an article asks for."""
    words = sum(len(plain(t).split()) for t in running_texts(article.blocks))
    pictures = sum(14.0 if facts.get(p.file) else 0.0 for p in article.pictures if p.place != "mug")
    return words / 5.3 + 8.0 + pictures


def splits(columns: int, parts: int) -> list[tuple[int, ...]]:
    """All ways to share columns among parts, each at least one."""
    if parts == 1:
        return [(columns,)]
    return [(first, *rest) for first in range(1, columns - parts + 2) for rest in splits(columns - first, parts - 1)]


def set_package(setter: Setter, package: Package) -> StorySlot:
    """The umbrella headline and its stories side by side; the division that fits best."""
    region, step = package.region, setter.step
    voice = Voice(package.plan, package.language, "", region.slot, region.page, planned=True)
    headline: RichText = (Span(package.headline),) if package.headline else ()
    deck = tuple((Span(part),) for part in package.deck)
    heads = Heads(
        headline,
        package.kicker,
        deck,
        headline_style="umbrella",
        rank=1,
        cap=region.cap,
        lines=region.headline_lines or 1,
    )
    heading = set_heading(setter, heads, voice, region.width)
    head = heading.picture_line(step, hang_line(setter))
    columns = region.columns
    for story in package.stories[columns:]:
        message = (
            f"{story.article.path} finds no room in {region.page}.{region.slot}, which has {counted(columns, 'column')}"
        )
        at = Place(story.article.path, ())
        setter.diagnostics.append(Diagnostic("left-out", message, "place it elsewhere", at, region.page, region.slot))
    package = replace(package, stories=package.stories[:columns])
    total = [max(1.0, weight(s.article, dict(s.facts))) for s in package.stories]
    ordered = sorted(
        splits(columns, len(package.stories)),
        key=lambda split: sum(abs(c / columns - w / sum(total)) for c, w in zip(split, total, strict=True)),
    )
    best: tuple[float, list[Tag], StorySlot] | None = None
    noted = setter.diagnostics
    kept: list = []  # type: ignore[type-arg]
    place = (region.page, region.slot, "package")
    before = setter.fits.get(place) if setter.quick or setter.steady else None
    tried = ordered[:3]
    if before in ordered:
        tried = [before] if setter.quick else [before, *(split for split in tried if split != before)]
    for split in tried:
        setter.diagnostics = []
        tags, slot, score = _divided(setter, package, split, head)
        if best is None or score < best[0]:
            best = (score, tags, slot)
            setter.keep_fit(place, split)
            kept = setter.diagnostics
        if score < 4:
            break
    setter.diagnostics = [*noted, *kept]
    assert best is not None
    _, tags, slot = best
    return replace(slot, region=region, tags=(*heading.tags, *tags))


def _divided(setter: Setter, package: Package, split: tuple[int, ...], head: int) -> tuple[list[Tag], StorySlot, float]:
    region, step = package.region, setter.step
    column = (region.width - region.gutter * (sum(split) - 1)) / sum(split)
    tags: list[Tag] = []
    over = under = words = body = 0
    text = ""
    advice: list[tuple[bool, str]] = []
    score = 0.0
    at = 0
    for i, (story, columns) in enumerate(zip(package.stories, split, strict=True)):
        width = columns * column + (columns - 1) * region.gutter
        part = Region(
            region.page, region.slot, width, region.lines - head, columns, region.gutter,
            rank=2 if i == 0 and columns > 2 else 3, headline_lines=2,
        )  # fmt: skip
        article = story.article
        if i == 0 and article.pictures and not article.pictures[0].place and columns > 1:
            first = replace(article.pictures[0], place="above-headline")
            article = replace(article, pictures=(first, *article.pictures[1:]))
        made = _part(setter, replace(story, article=article, regions=(part,)))
        x = at * (column + region.gutter)
        tags.extend(shifted(tag, x, head * step) for tag in made.tags)
        if at:
            rule = x - region.gutter / 2
            top = head * step + hang_line(setter)
            mark = Tag(
                Voice(package.plan, package.language, "", region.slot).mark("rules"),
                (Stroke(rule, top, rule, region.lines * step, 0.4, setter.sheet.ink("hair")),),
            )
            tags.append(mark)
        over += made.over
        under += made.under
        words += made.words
        body += made.body_lines
        text = f"{text} {made.overset_text}".strip()
        if made.advice:
            advice.append((made.over > 0, f"in {article.path} {made.advice}"))
        score += made.over * 100 + made.under
        at += columns
    # what is over is told of before what is under
    said = "; ".join(told for much, told in advice if much == (over > 0))
    return tags, StorySlot(region, (), over, under, words, text, body, advice=said), score


def _part(setter: Setter, story: Story) -> StorySlot:
    """One story of a package: as it was set before where neither it nor its share of the slot changed."""
    known = setter.parts.get(story)
    if known is None:
        before, setter.diagnostics = setter.diagnostics, []
        known = (compose_story(setter, story)[0], tuple(setter.diagnostics))
        setter.diagnostics = before
        if not setter.quick:
            setter.parts.keep(story, known)
            setter.parts.trim(PARTS_KEPT)
    slot, said = known
    setter.diagnostics.extend(said)
    return slot
