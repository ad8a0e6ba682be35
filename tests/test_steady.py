"""A steady engine: after an edit, paragraphs before it keep their lines, and what gave is kept while it serves."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from layout.display.dump import dump
from layout.display.items import GlyphRun, Group, PageDisplay, Tag
from layout.engine import Engine
from layout.model.article import Article, Paragraph, plain
from layout.model.issue import Issue
from layout.model.mapping import FrozenMap
from layout.source.reader import read_issue

WORDS = ("harbour", "quietly", "evening", "bread", "seventeen", "lighthouse", "rain", "council", "of", "the", "a")

#: A paragraph's lines: their texts, and where its legs end within it.
Lines = tuple[tuple[str, ...], tuple[int, ...]]


def lines_of(pages: tuple[PageDisplay, ...], path: str) -> dict[int, Lines]:
    """The lines of an article's paragraphs by block."""
    found: dict[int, list[tuple[str, float]]] = {}
    for page in pages:
        for group in page.groups:
            for tag in group.items if isinstance(group, Group) else ():
                if isinstance(tag, Tag) and tag.mark.article == path and tag.mark.role == "body":
                    mine = found.setdefault(tag.mark.block, [])
                    mine += [(run.text, run.y) for run in tag.items if isinstance(run, GlyphRun) and run.text]
    return {block: joined(runs) for block, runs in found.items() if block >= 0}


def joined(runs: list[tuple[str, float]]) -> Lines:
    texts: list[str] = []
    feet: list[int] = []
    before: float | None = None
    for text, y in runs:
        if before is not None and abs(y - before) < 0.01:
            texts[-1] += text
            continue
        if before is not None and y < before:
            feet.append(len(texts))
        texts.append(text)
        before = y
    return tuple(texts), tuple(feet)


def edited(issue: Issue, dice: random.Random) -> tuple[Issue, str, int]:
    """One word of the copy another one, put in, or taken out; the article and the block."""
    placed = [a for a in issue.edition.articles.values() if sum(isinstance(b, Paragraph) for b in a.blocks) > 2]
    article: Article = dice.choice(placed)
    blocks = list(article.blocks)
    at = dice.choice([i for i, block in enumerate(blocks) if isinstance(block, Paragraph) and block.text])
    block = blocks[at]
    assert isinstance(block, Paragraph)
    spans = list(block.text)
    number = max(range(len(spans)), key=lambda i: len(spans[i].text))
    words = spans[number].text.split(" ")
    place = dice.randrange(len(words))
    match dice.randrange(3):
        case 0 if len(words) > 8:
            del words[place]
        case 1:
            words.insert(place, dice.choice(WORDS))
        case _:
            words[place] = dice.choice(WORDS)
    spans[number] = replace(spans[number], text=" ".join(words))
    blocks[at] = Paragraph(tuple(spans))
    articles = FrozenMap({**issue.edition.articles, article.path: replace(article, blocks=tuple(blocks))})
    changed = replace(issue, editions=(replace(issue.edition, articles=articles), *issue.editions[1:]))
    return changed, article.path, at


def sample(root: Path) -> Issue:
    issue = read_issue(str(root / "sample_issue" / "issue.yaml")).value.issue
    assert issue is not None
    return issue


def moved(root: Path, edits: int, seed: int) -> list[str]:
    """Paragraphs before an edit that did not keep their lines, over so many edits one after the other; those that
    had to, for text would have been lost, are seldom."""
    issue, dice = sample(root), random.Random(seed)
    engine = Engine(issue, steady=True)
    pages = engine.compose().value.pages
    told = []
    freed = 0
    for _ in range(edits):
        issue, path, block = edited(issue, dice)
        before = lines_of(pages, path)
        engine.setter.freed.clear()
        engine.update(issue)
        pages = engine.compose().value.pages
        after = lines_of(pages, path)
        if any(place[-1:] == (path,) for place in engine.setter.freed if isinstance(place, tuple)):
            freed += 1  # that no text is lost goes before
            continue
        for at, (texts, feet) in before.items():
            if at >= block or at not in after:
                continue
            now, ends = after[at]
            if now != texts and not set(ends) - set(feet):
                told.append(f"{path} block {at} before {block}")
    assert freed <= edits // 100, "seldom"
    return told


def test_paragraphs_before_an_edit_keep_their_lines(root: Path) -> None:
    assert moved(root, 25, 1) == []


@pytest.mark.long
def test_paragraphs_before_any_of_500_edits_keep_their_lines(root: Path) -> None:
    assert moved(root, 500, 7) == []


def test_the_first_composition_is_that_of_an_engine_without_memory(root: Path) -> None:
    issue = sample(root)
    assert dump(Engine(issue, steady=True).compose().value) == dump(Engine(issue).compose().value)


def test_forgetting_gives_what_the_files_alone_give(root: Path) -> None:
    issue, dice = sample(root), random.Random(3)
    engine = Engine(issue, steady=True)
    engine.compose()
    for _ in range(6):
        issue, _, _ = edited(issue, dice)
        engine.update(issue)
        engine.compose()
    engine.forget()
    assert dump(engine.compose().value) == dump(Engine(issue).compose().value)


def test_an_edit_taken_back_gives_the_same_pages(root: Path) -> None:
    issue = sample(root)
    engine = Engine(issue, steady=True)
    before = engine.compose().value
    changed, _, _ = edited(issue, random.Random(5))
    engine.update(changed)
    engine.compose()
    engine.update(issue)
    again = engine.compose().value
    assert all(one is other for one, other in zip(before.pages, again.pages, strict=True))


def test_the_text_is_the_issue_s(root: Path) -> None:
    issue, path, block = edited(sample(root), random.Random(9))
    engine = Engine(sample(root), steady=True)
    engine.compose()
    engine.update(issue)
    shown = "".join("".join(texts) for texts, _ in lines_of(engine.compose().value.pages, path).values())
    wanted = issue.edition.articles[path].blocks[block]
    assert isinstance(wanted, Paragraph)
    letters = "".join(c for c in plain(wanted.text) if c.isalpha())
    assert letters[-40:] in "".join(c for c in shown if c.isalpha())
