"""A page's furniture made from the issue: the words it prints, and its pieces in the places of the template."""

from collections.abc import Iterable
from dataclasses import replace

from layout.display.items import Fill, Item, Mark, Stroke, Tag
from layout.language.dates import format_date
from layout.language.digits import in_digits
from layout.language.words import words as words_in
from layout.model.article import plain
from layout.model.geometry import Rect
from layout.model.issue import Edition, Issue, Paper, PlacedArticle
from layout.page import furniture, running
from layout.page.furniture import PageWords
from layout.page.grid import folds, furniture_cell, ground_rect
from layout.page.mirror import mirrored_items
from layout.page.nameplate import nameplate
from layout.page.plan import PageFrame, PagePlan, advert_slots
from layout.page.setting import Setter, Voice
from layout.pictures.probe import PictureFacts


def page_words(
    issue: Issue, edition: Edition, frame: PageFrame, languages: tuple[str, str], read: str = ""
) -> PageWords:
    """What the furniture of a page prints. ``languages``: the page's, and the issue's second one or ""; ``read``: what
    is read on the page."""
    language, other = languages
    page = edition.pages[frame.number - 1]
    return PageWords(
        edition.paper,
        edition.id,
        language,
        format_date(issue.date, language, issue.until),
        format_date(issue.date, other, issue.until) if other else "",
        _numbers(issue, edition),
        in_digits(frame.folio, language),
        frame.right_hand,
        page.section.of(edition.id),
        page.section_deck.of(edition.id),
        edition.paper.imprint.of(edition.id),
        read,
    )


def read_here(edition: Edition, frame: PageFrame, plan: PagePlan) -> str:
    """The headline, short where it has a short one, of the story that a page with a running head shows first."""
    if not any(piece.kind == "running-head" for piece in frame.template.furniture):
        return ""
    page = edition.pages[frame.number - 1]
    for slot in frame.template.slots:
        placement = page.slots.get(slot.name)
        path = placement.article if isinstance(placement, PlacedArticle) else ""
        article = edition.articles.get(path or plan.targets.get((frame.number, slot.name), ""))
        if article is not None and article.headline:
            return plain(article.jump_headline or article.headline)
    return ""


def logo_path(frame: PageFrame, paper: Paper) -> str:
    """The picture that the nameplate shows, "" for the name in type."""
    named = (piece.options.get("picture", "") for piece in frame.template.furniture if piece.kind == "nameplate")
    return next(iter(named), "") or paper.logo


def dress(
    setter: Setter, issue: Issue, edition: Edition, frame: PageFrame, dressing: tuple[PageWords, PictureFacts | None]
) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """What is printed before the page's slots and what after them; ``dressing`` is its words and the logo."""
    words, logo = dressing
    paper = Voice(issue.plan, words.language, base=("paper",))
    page = replace(paper, base=("pages", frame.number - 1, "section"))
    head: list[Item] = []
    foot: list[Item] = []
    grid = frame.grid
    # across the type area, whose middle is not the sheet's
    axis = 2.0 * grid.x(0) + grid.width(grid.columns)

    def sided(tags: Iterable[Item]) -> tuple[Item, ...]:
        return mirrored_items(tuple(tags), axis) if frame.leftwards else tuple(tags)

    head.extend(_grounds(setter, issue, frame))
    for piece in frame.template.furniture:
        cell = furniture_cell(piece.at, frame.template, issue.sheet) if piece.at else None
        setter.here = page if piece.kind == "section" else paper
        match piece.kind:
            case "nameplate" if cell is not None:
                head.extend(sided(nameplate(setter, grid, cell, words, logo)))
            case "title" if cell is not None:
                head.extend(sided(running.title(setter, grid, cell, words)))
            case "running-head":
                head.extend(running.running_head(setter, grid, words))
            case "page-number":
                foot.extend(running.page_number(setter, grid, words))
            case "folio":
                head.extend(furniture.folio(setter, grid, cell, words))
            case "section" if cell is not None:
                head.extend(sided(furniture.section(setter, grid, cell, words)))
            case "imprint":
                text = piece.options.get("words", "") or words.imprint
                foot.extend(sided(furniture.imprint(setter, grid, cell, (text, words.language))))
            case "rules":
                adverts = advert_slots(edition, frame.number)
                grounds = {slot.name for slot in frame.template.slots if slot.ground}
                bare = {name: cell for name, cell in frame.cells.items() if name not in grounds}
                rules = furniture.story_rules(setter, grid, bare, adverts)
                if frame.template.panels:  # a rule on a fold shows how far beside it the paper was folded
                    rules = tuple(rule for rule in rules if not isinstance(rule, Stroke) or rule.x0 != rule.x1)
                foot.append(Tag(Mark("rules"), rules))
            case _:
                pass
    return tuple(head), tuple(foot)


def _grounds(setter: Setter, issue: Issue, frame: PageFrame) -> list[Tag]:
    """The colours that lie under slots; beside a fold they end on it."""
    at = (0.0, *folds(issue.sheet.width, frame.template, frame.turned), issue.sheet.width)
    made = []
    for slot in frame.template.slots:
        if slot.ground:
            rect = ground_rect(frame.cells[slot.name], frame.grid, issue.trim, issue.printer.bleed)
            near = issue.sheet.gutter / 2
            left, right = (min(at, key=lambda x: abs(x - side)) for side in (rect.x, rect.right))
            left = left if 0.0 < abs(left - rect.x) < near and left > 0.0 else rect.x
            right = right if 0.0 < abs(right - rect.right) < near and right < issue.sheet.width else rect.right
            area = Rect(left, rect.y, right - left, rect.height)
            made.append(Tag(Mark("ground"), (Fill(area, setter.sheet.ink(slot.ground)),)))
    return made


def page_language(edition: Edition, frame: PageFrame, paths: tuple[str, ...]) -> str:
    """The language in which most of a page's articles are written; the edition's where none has most of them, and on
    the page with the nameplate."""
    if any(piece.kind == "nameplate" for piece in frame.template.furniture):
        return edition.language
    counts: dict[str, int] = {}
    for path in paths:
        article = edition.articles.get(path)
        if article is not None:
            counts[article.language] = counts.get(article.language, 0) + 1
    most = max(counts, key=lambda k: counts[k], default=edition.language)
    return most if 2 * counts.get(most, 0) > sum(counts.values()) else edition.language


def other_language(edition: Edition) -> str:
    """The language of most articles that are not in the edition's own, "" where there are none."""
    own = edition.language.split("-")[0]
    counts: dict[str, int] = {}
    for article in edition.articles.values():
        language = article.language
        if language != edition.language and language.split("-")[0] != own:
            counts[language] = counts.get(language, 0) + 1
    return max(counts, key=lambda k: counts[k], default="")


def _numbers(issue: Issue, edition: Edition) -> str:
    words = words_in(edition.language)
    if issue.volume and issue.number:
        return in_digits(words.volume_number.format(volume=issue.volume, number=issue.number), edition.language)
    return in_digits(words.number.format(number=issue.number), edition.language) if issue.number else ""
