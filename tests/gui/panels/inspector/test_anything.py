"""Any selection, any field, anything typed into it: nothing is raised, no dialog opens, all of it can be undone."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from gui.panels.inspector.fields import Bound, ChoiceBound, FlagBound, NumberBound, PercentBound, TextBound
from gui.selection import Selection
from layout.model.issue import PlacedPicture
from tests.gui.newsroom import Desk
from tests.gui.panels.inspector.hands import panel_of, sections

WORDS = (
    "",
    "A wall",
    'She said: "no" – #1',
    "- [x]: {y}",
    "2026-12-01",
    "1, 3-4",
    "99",
    "~",
    "*emphasis*",
    "ñandú ♦ Ω",
)


def things(desk: Desk) -> list[Selection]:
    """Whatever can be chosen."""
    session = desk.session
    found = [Selection(), *(Selection(article=path) for path in session.read.unplaced)]
    for number, page in enumerate(session.shown_edition.pages, 1):
        found.append(Selection(number))
        for slot in session.issue.templates[page.template].slots:
            found.append(Selection(number, slot.name))
            placed = page.slots.get(slot.name)
            if not isinstance(placed, PlacedPicture):
                continue
            found.append(Selection(number, slot.name, "", -1))
    for path, article in session.shown_edition.articles.items():
        page_, slot_ = session.where(path)
        found += [Selection(page_, slot_, path, picture) for picture in range(-1, len(article.pictures))]
    return found


def turn(chance: random.Random, bound: Bound) -> None:
    """Give a field another value, as its control does."""
    match bound:
        case TextBound():
            bound.field.setPlainText(chance.choice(WORDS))
        case ChoiceBound():
            index = chance.randrange(bound.choice.count())
            bound.choice.setCurrentIndex(index)
            bound.choice.activated.emit(index)
        case NumberBound():
            bound.spin.setValue(chance.randint(bound.spin.minimum(), min(bound.spin.maximum(), 120)))
        case PercentBound():
            bound.spin.setValue(chance.uniform(0, 300))
        case FlagBound():
            bound.box.click()
        case _:
            raise AssertionError(bound)


def work(desk: Desk, steps: int, seed: int) -> None:
    chance, session, panel = random.Random(seed), desk.session, panel_of(desk)
    first, done = session.drafts, 0
    for step in range(steps):
        session.select(chance.choice(things(desk)))
        panel.renew()
        for _ in range(3):
            shown = [bound for part in sections(panel).values() for bound in part.fields.values()
                     if bound.key != "format" and not bound.control.isHidden()]  # fmt: skip
            if not shown:
                break
            before = session.drafts
            turn(chance, chance.choice(shown))
            done += session.drafts != before
            panel.renew()
        if step % 7 == 0:
            session.undo()
            QApplication.processEvents()
    assert desk.answers.told == []
    assert done > steps
    last = session.drafts
    undone = 0
    while session.undo():
        undone += 1
    assert session.drafts == first
    for _ in range(undone):
        session.redo()
    assert session.drafts == last


def test_anything_in_any_field(desk: Desk) -> None:
    work(desk, 20, 1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 12))
def test_anything_in_any_field_for_long(desk: Desk, seed: int) -> None:
    work(desk, 150, seed)
