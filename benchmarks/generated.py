"""A seed comes in, an issue of generated pages goes out, composed: a page for each built-in template, with articles,
pictures, boxes and quotations as the dice fall. The copy is cut and added to as an editor would, until most slots are
full to a few lines and their legs end as they should; the same seed gives the same pages on every machine.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from newsroom import SHAPES, WORDS_A_LINE, Newsroom

from layout.builtin.resources import names
from layout.display.items import IssueDisplay
from layout.engine import Engine
from layout.model.article import PullQuote, Subhead
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.issue import Issue, Localized, Page
from layout.model.mapping import FrozenMap
from layout.model.sheet import PRODUCTS
from layout.page.plan import frames
from layout.preflight.run import run as preflight
from layout.source.reader import read_issue

#: Lines that a slot may stay short before words are added.
SHORT: Final = 2
#: What an editor is told of how legs end, and the words that are then cut: most of a line.
HEEDED: Final = ("uneven", "parted", "bad-foot", "widow", "orphan")
FEW: Final = 4


@dataclass
class Printed:
    """An issue of generated pages as it came out."""

    engine: Engine
    display: IssueDisplay
    diagnostics: tuple[Diagnostic, ...]
    heeded: int = 0


def stock(folder: Path, sheet: str) -> Issue:
    """An issue with nothing in it but the newspaper's built-in templates and some pictures."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    templates = names("templates", ".yaml")
    lines = ["paper: {name: The Morning Page}", "date: 2026-11-20", f"format: {sheet}", "language: en", "pages:"]
    (folder / "issue.yaml").write_text("\n".join(lines + [f"  - template: {name}" for name in templates]) + "\n")
    files = {}
    for name, size in SHAPES.items():
        Image.new("L", size, 128).save(folder / f"{name}.jpg", "JPEG", quality=20)
        files[f"{name}.jpg"] = str(folder / f"{name}.jpg")
    issue = read_issue(str(folder / "issue.yaml")).value.issue
    assert issue is not None
    edition = issue.edition
    papers = tuple(page for page in edition.pages if issue.templates[page.template].kind not in PRODUCTS)
    editions = (replace(edition, pages=papers),)
    return replace(issue, editions=editions, files=FrozenMap({**issue.files, **files}))


def generate(issue: Issue, seed: int, templates: tuple[str, ...] = (), heeded: int = 4, rounds: int = 4) -> Printed:
    """A page for each template (() for all built-in ones), the copy cut to fit in ``rounds``. In as many as ``heeded``
    more, the editor also takes to heart what is told of legs and their ends."""
    room = Newsroom(issue, seed)
    edition = issue.edition
    if templates:
        issue = replace(issue, editions=(replace(edition, pages=tuple(Page(name) for name in templates)),))
    edition = issue.edition
    sections = tuple(replace(page, section=Localized(FrozenMap({"en": "Community"}))) for page in edition.pages)
    pages = tuple(room.jumped([room.fill(frame) for frame in frames(issue, replace(edition, pages=sections))]))
    engine = Engine(room.current(pages))
    composed = engine.compose()
    for heeding in range(rounds + heeded):
        changed = _cut(room, composed)
        if heeding >= rounds or not changed:
            changed = _heed(room, engine.issue, composed, changed) if heeded else changed
        if not changed:
            break
        engine.update(room.current(pages))
        composed = engine.compose()
    return Printed(engine, composed.value, composed.diagnostics, len(room.heeded))


def _cut(room: Newsroom, composed: Composed[IssueDisplay]) -> set[str]:
    """Cuts and adds words where a slot is over or more than a little under, as many as the program says; the articles
    that changed."""
    said = {(d.page, d.slot): d.hint for d in composed.diagnostics if d.code in ("overset", "underset")}
    changed: set[str] = set()
    for page in composed.value.pages:
        for box in page.slots:
            paths = room.slots.get((page.number, box.name), [])
            if not paths or not (box.over or box.under > SHORT):
                continue
            words = -box.words - 2 if box.over else round(box.under * WORDS_A_LINE)
            hint = said.get((page.number, box.name), "")
            share = {path: words // len(paths) + (n < words % len(paths)) for n, path in enumerate(paths)}
            named = {path: number for path in paths if (number := _advised(hint, f"in {path} "))}
            for path, number in (named or share).items():
                changed |= room.rewritten(path, number if len(paths) > 1 else _advised(hint) or number)
    return changed


def _advised(hint: str, where: str = "") -> int:
    """The words that a hint says are to be written or, below 0, cut, so that legs end well where it tells that, too; 0
    where it names none."""
    found = re.search(rf"{re.escape(where)}(cut|write) (?:about )?(\d+) words?(?: \((\d+) for legs)?", hint)
    return int(found[3] or found[2]) * (-1 if found[1] == "cut" else 1) if found else 0


def _heed(room: Newsroom, issue: Issue, composed: Composed[IssueDisplay], changed: set[str]) -> set[str]:
    """Cuts what hints say of what is told to end badly, a few words where they name no number; the articles that
    changed, too."""
    told = [d for d in (*composed.diagnostics, *preflight(issue, (composed.value,))) if d.code in HEEDED and d.at]
    words: dict[str, int] = {}
    for each in told:
        alone = each.code == "uneven" and "1 line apart" in each.message and _text_alone(issue, each)
        if each.at is not None and not alone:
            words[each.at.file] = min(words.get(each.at.file, 0), _advised(each.hint))
    for path, number in words.items():
        if path not in changed and path in room.drafts:
            room.heeded.add(path)
            changed |= room.rewritten(path, number or -FEW)
    return changed


def _text_alone(issue: Issue, told: Diagnostic) -> bool:
    """Whether nothing in an article could give: its legs may end a line apart, and no editor minds."""
    article = issue.edition.articles.get(told.at.file) if told.at else None
    if article is None:
        return True
    shown = any(picture.place != "mug" for picture in article.pictures)
    return not shown and not any(isinstance(block, Subhead | PullQuote) for block in article.blocks)
