"""Any acts in any order: none raises, most change the issue, undo leads back to the first version, redo to the last."""

import gc
import os
import random
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from gui.canvas.overlay import handles
from gui.selection import Selection
from layout.edit.opened import EditError
from layout.model.issue import Target
from tests.gui.newsroom import Desk


class Hand:
    """Somebody who does anything at all, by the window's own commands."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.random = desk, random.Random(seed)
        self.acts = (
            self.type, self.type, self.headline, self.headline, self.swap, self.swap, self.resize, self.resize,
            self.place, self.place, self.remove, self.jump, self.unjump, self.reset, self.insert_page,
            self.delete_page, self.move_page, self.template, self.close, self.focus, self.caption, self.section,
            self.new, self.rename, self.duplicate, self.delete, self.issue, self.nudge, self.undo, self.redo,
        )  # fmt: skip

    def step(self) -> bool:
        """One act; whether the copy is another afterwards."""
        before = self.desk.session.drafts
        self.random.choice(self.acts)()
        return self.desk.session.drafts != before

    def run(self, id_: str, **arguments: Any) -> None:
        self.desk.window.run(id_, **arguments)

    def page(self) -> int:
        return self.random.randint(1, len(self.desk.session.shown_edition.pages))

    def slot(self, filled: bool = False) -> str:
        session = self.desk.session
        found = []
        for number, page in enumerate(session.shown_edition.pages, 1):
            template = session.issue.templates.get(page.template)
            for slot in template.slots if template else ():
                if not filled or session.placement(Target(number, slot.name)) is not None:
                    found.append(f"{number}.{slot.name}")
        return self.random.choice(found) if found else "1.lead"

    def article(self) -> str:
        session = self.desk.session
        paths = [*session.shown_edition.articles, *session.read.unplaced]
        return self.random.choice(paths) if paths else ""

    def words(self) -> str:
        some = [
            "town",
            "“wall”",
            "año",
            "50 %",
            "a: b",
            "# x",
            "'tis",
            "it's",
            "*bold*",
            "é",
            "—",
            "1/2",
            "{page}",
            "x" * 40,
        ]
        return " ".join(self.random.choices(some, k=self.random.randint(1, 6)))

    # acts

    def type(self) -> None:
        file = self.article()
        text = self.desk.session.drafts.text(file)
        if text:
            at = self.random.randint(0, len(text))
            self.run("article.text", file=file, text=text[:at] + self.words() + text[at + self.random.randint(0, 20) :])

    def headline(self) -> None:
        if path := self.article():
            key = self.random.choice(("headline", "kicker", "deck", "byline", "language", "style", "priority"))
            value: Any = self.words()
            if key in ("language", "style", "priority"):
                value = {"language": "es", "style": "opinion", "priority": self.random.randint(0, 9)}[key]
            self.run("article.front", article=path, key=key, value=value)

    def swap(self) -> None:
        self.run("slot.swap", slot=self.slot(filled=True), other=self.slot())

    def resize(self) -> None:
        numbers = (
            self.random.randint(1, 5),
            self.random.randint(1, 80),
            self.random.randint(1, 4),
            self.random.randint(4, 40),
        )
        self.run("slot.resize", slot=self.slot(), at=numbers)

    def place(self) -> None:
        if path := self.article():
            self.run("article.place", article=path, to=self.slot())

    def remove(self) -> None:
        self.run("slot.remove", slot=self.slot(filled=True))

    def jump(self) -> None:
        self.run("slot.jump", slot=self.slot(filled=True), to=self.slot(), after=self.random.choice((0, 8)))

    def unjump(self) -> None:
        self.run("slot.unjump", slot=self.slot(filled=True))

    def reset(self) -> None:
        self.run("slot.reset", slot=self.slot())

    def insert_page(self) -> None:
        if len(self.desk.session.shown_edition.pages) < 12:
            names = sorted(self.desk.session.read.templates)
            self.run("page.insert", after=self.random.randint(0, 4), template=self.random.choice(names))

    def delete_page(self) -> None:
        self.run("page.delete", page=self.page())

    def move_page(self) -> None:
        self.run("page.move", page=self.page(), to=self.page())

    def template(self) -> None:
        names = sorted(self.desk.session.read.templates)
        self.run("page.template", page=self.page(), name=self.random.choice(names))

    def close(self) -> None:
        self.run("page.closed", page=self.page())

    def focus(self) -> None:
        session = self.desk.session
        for path, article in session.shown_edition.articles.items():
            if article.pictures:
                page, slot = session.where(path)
                session.select(Selection(page, slot, path, 0))
                self.run(
                    "picture.focus", at=(self.random.random(), self.random.random()), zoom=1 + self.random.random()
                )
                return

    def caption(self) -> None:
        self.focus()
        if self.desk.session.selection.picture >= 0:
            self.run("picture.set", key=self.random.choice(("caption", "credit", "alt")), value=self.words())

    def section(self) -> None:
        self.run("page.section", page=self.page(), text=self.words())

    def new(self) -> None:
        self.run("article.new", headline=self.words())

    def rename(self) -> None:
        if path := self.article():
            folder = path.rpartition("/")[0]
            name = f"{folder}/r{self.random.randint(0, 999)}{Path(path).suffix}".lstrip("/")
            self.run("article.rename", article=path, to=name)

    def duplicate(self) -> None:
        if path := self.article():
            self.run("article.duplicate", article=path)

    def delete(self) -> None:
        if path := self.article():
            self.run("article.delete", article=path)

    def issue(self) -> None:
        key, value = self.random.choice(
            (("number", str(self.random.randint(1, 99))), ("volume", "XII"), ("price", "1 €"))
        )
        self.run("issue.set", key=key if key != "price" else "paper.price", value=value)

    def nudge(self) -> None:
        page, _, slot = self.slot().partition(".")
        self.desk.session.select(Selection(int(page), slot))
        self.run(self.random.choice(("slot.taller", "slot.shorter", "slot.wider", "slot.up", "slot.left")))

    def undo(self) -> None:
        self.run("edit.undo")

    def redo(self) -> None:
        self.run("edit.redo")


def work(desk: Desk, seed: int, times: int) -> float:
    """So many acts; the share of those that changed something."""
    desk.session.history.part()
    hand = Hand(desk, seed)
    changed = 0
    for _ in range(times):
        try:
            changed += hand.step()
        except EditError as fault:  # the window tells it; nothing else may come through
            raise AssertionError(f"an act's refusal came through the window: {fault}") from fault
        desk.session.history.part()
        desk.qtbot.wait(0)
    return changed / times


def there_and_back(desk: Desk, seed: int, times: int) -> None:
    first = desk.session.drafts
    share = work(desk, seed, times)
    while desk.session.redo():
        pass
    last = desk.session.drafts
    while desk.session.undo():
        pass
    assert desk.session.drafts == first
    while desk.session.redo():
        pass
    assert desk.session.drafts == last
    assert share >= 0.6
    desk.settle()


def test_random_acts_lead_there_and_back(desk: Desk) -> None:
    there_and_back(desk, 1, 40)


@pytest.mark.long
@pytest.mark.parametrize("seed", [2, 3])
def test_a_thousand_random_acts(desk: Desk, seed: int) -> None:
    there_and_back(desk, seed, 1000)


def resident() -> float:
    """Megabytes of this process."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


def edit(desk: Desk, number: int) -> None:
    """What an evening's edits are: words typed, a headline, a slot's edge pulled by the mouse."""
    session = desk.session
    paths = [path for path in session.issue.edition.articles if session.drafts.text(path)]
    path = paths[number % len(paths)]
    text = session.drafts.text(path) or ""
    at = text.find(" ", len(text) // 3 + number % 300)
    if number % 4 == 3:
        desk.window.run("article.front", article=path, key="headline", value=f"A headline of the number {number}")
    elif number % 20 == 18:
        page, slot = session.where(path)
        session.select(Selection(page, slot, path))
        rect = desk.window.stage.chosen_rect()
        if rect is not None:
            grip = handles(rect)[frozenset({"bottom"})].toPoint()
            desk.pull(grip, grip - QPoint(0, 40 if number % 40 > 20 else -40), steps=3)
    elif number % 2:
        desk.window.run("article.text", file=path, text=f"{text[:at]} word{text[at:]}")
    else:
        desk.window.run("article.text", file=path, text=text.replace(" word", "", 1) + " word")
    session.history.part()
    QApplication.processEvents()
    if number % 25 == 0:
        desk.settle()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell what a process takes")
@pytest.mark.parametrize(("edits", "megabytes"), [(60, 20.0), pytest.param(1000, 50.0, marks=pytest.mark.long)])
def test_memory_after_many_edits(desk: Desk, edits: int, megabytes: float) -> None:
    for number in range(50):
        edit(desk, number)
    desk.settle()
    before = resident()
    for number in range(50, 50 + edits):
        edit(desk, number)
    desk.settle()
    assert resident() - before < megabytes
