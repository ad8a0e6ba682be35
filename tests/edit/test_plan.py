"""Acts on the slots of a plan: what is in the file afterwards, line by line, and that the reader agrees."""

import datetime
import difflib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from layout.edit import plan as acts
from layout.edit import splice
from layout.edit.opened import EditError, Opened
from layout.model.article import Picture, Span
from layout.model.issue import (
    Jump,
    Localized,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Target,
)  # fmt: skip
from layout.model.mapping import FrozenMap
from layout.model.template import GridPlace
from layout.source.drafts import load_drafts
from layout.source.reader import read_issue

HEAD = """\
date: 2026-11-20          # a Friday
language: en
paper: {name: The Lantern}
editions: {es: {language: es, pages: {3: {slots: {foot: articles/es.md}}}}}
"""
PLAN = (
    HEAD
    + """\
pages:
  - template: front
    slots:
      lead: {article: articles/a.md, jump: 2.foot}   # the storm
      side: articles/b.md
      photo: {picture: p.jpg, caption: The wall, focus: [0.5, 0.4]}
  - template: inside-3
    slots:
      foot: ~                                        # takes the jump
      top: articles/c.md
      letters: {items: [articles/d.md, articles/e.md], headline: Letters}
  - template: inside-3
    slots:
      foot: articles/f.md
      ad-left: {advert: ~, client: Bakery}
"""
)
ARTICLES = ("a", "b", "c", "d", "e", "f", "g", "es")


class Desk:
    """An issue folder with some articles, opened."""

    def __init__(self, folder: Path, plan: str = PLAN) -> None:
        self.folder = folder
        (folder / "articles").mkdir(exist_ok=True)
        for name in ARTICLES:
            (folder / "articles" / f"{name}.md").write_text(f"---\nheadline: {name}\n---\nText of {name}.\n")
        (folder / "p.jpg").write_bytes(b"x")
        self.write(plan)

    def write(self, plan: str) -> None:
        (self.folder / "issue.yaml").write_bytes(plan.encode())
        self.drafts = load_drafts(str(self.folder))
        issue = read_issue(str(self.folder), self.drafts).value.issue
        assert issue is not None
        self.opened = Opened(issue, self.drafts)

    def do(self, act: Callable[..., Any], *arguments: Any, edition: str = "", faults: tuple[str, ...] = ()) -> str:
        """The plan after an act, read without a fault (but these)."""
        made = act(self.opened._replace(edition=edition), *arguments)
        drafts = made[0] if isinstance(made, tuple) else made
        read = read_issue(str(self.folder), drafts)
        told = [d.code for d in read.diagnostics if d.code != "not-placed"]
        assert told == list(faults), read.diagnostics
        self.issue = read.value.issue
        text = drafts.text("issue.yaml")
        assert text is not None
        return text


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def changed(old: str, new: str) -> list[str]:
    """The lines taken out and put in, with their sign, in the order of the file."""

    lines = list(difflib.ndiff(old.splitlines(), new.splitlines()))
    return [line[0] + line[2:].strip() for line in lines if line[0] in "+-"]


def test_place_in_an_empty_slot_and_in_a_taken_one(desk: Desk) -> None:
    new = desk.do(acts.place, Target(2, "ad-left"), PlacedAdvert("", "Hardware", "18:00"))
    assert changed(PLAN, new) == ['+ad-left: {advert: ~, client: Hardware, due: "18:00"}']
    new = desk.do(acts.place, Target(1, "side"), PlacedArticle("articles/g.md"))
    assert changed(PLAN, new) == ["-side: articles/b.md", "+side: articles/g.md"]


def test_an_article_stands_once(desk: Desk) -> None:
    new = desk.do(acts.place, Target(2, "top"), PlacedArticle("articles/b.md"))
    assert changed(PLAN, new) == ["-side: articles/b.md", "-top: articles/c.md", "+top: articles/b.md"]
    new = desk.do(acts.place, Target(1, "side"), PlacedArticle("articles/d.md"))
    assert "letters: {items: [articles/e.md], headline: Letters}" in new


def test_a_text_joins_the_items_of_a_slot(desk: Desk) -> None:
    new = desk.do(acts.join, Target(2, "letters"), "articles/g.md")
    assert "letters: {items: [articles/d.md, articles/e.md, articles/g.md], headline: Letters}" in new
    new = desk.do(acts.join, Target(2, "letters"), "articles/c.md")
    assert "letters: {items: [articles/d.md, articles/e.md, articles/c.md], headline: Letters}" in new
    assert "top:" not in new, "it left the place where it stood"
    with pytest.raises(EditError, match="stands here already"):
        desk.do(acts.join, Target(2, "letters"), "articles/e.md")
    with pytest.raises(EditError, match="does not take"):
        desk.do(acts.join, Target(2, "ad-left"), "articles/g.md")


def test_a_text_joins_one_that_stands_alone_among_items(desk: Desk) -> None:
    items = "letters: {items: [articles/d.md, articles/e.md], headline: Letters}"
    desk.write(PLAN.replace(items, "letters: articles/d.md"))
    new = desk.do(acts.join, Target(2, "letters"), "articles/g.md")
    assert "      letters: {items: [articles/d.md, articles/g.md]}" in new


def test_a_jump_ends_where_something_is_placed(desk: Desk) -> None:
    new = desk.do(acts.place, Target(2, "foot"), PlacedArticle("articles/g.md"))
    assert "lead: articles/a.md   # the storm" in new
    assert "foot: articles/g.md                                        # takes the jump" in new
    new = desk.do(acts.place, Target(2, "foot"), PlacedArticle("articles/a.md", Jump((Target(2, "foot"),))))
    assert "jump" not in new.replace("the jump", "")


def test_what_can_be_placed(desk: Desk) -> None:
    picture = Picture("p.jpg", (Span("It "), Span("fell", bold=True)), "By Bo", "a wall", (0.5, 0.123456), 1.5)
    new = desk.do(acts.place, Target(1, "photo"), PlacedPicture(picture, Localized(FrozenMap({"en": "H", "es": "T"}))))
    assert splice.get(new, ("pages", 0, "slots", "photo")) == {
        "picture": "p.jpg", "headline": {"en": "H", "es": "T"}, "caption": "It **fell**", "credit": "By Bo",
        "alt": "a wall", "focus": ["0.5", "0.123"], "zoom": "1.5",
    }  # fmt: skip
    package = PlacedPackage(("articles/b.md", "articles/g.md"), Localized(FrozenMap({"en": "Both"})))
    new = desk.do(acts.place, Target(3, "top"), package)
    assert "      top: {package: [articles/b.md, articles/g.md], headline: Both}" in new
    new = desk.do(acts.place, Target(3, "letters"), PlacedItems(("articles/g.md",)))
    assert "      letters: {items: [articles/g.md]}" in new
    new = desk.do(acts.place, Target(1, "refers"), PlacedTeasers(count=3))
    assert "      refers: {teasers: auto, count: 3}" in new
    new = desk.do(acts.place, Target(3, "top"), PlacedArticle("articles/g.md", Jump((Target(1, "note"),), 8)))
    assert "      top: {article: articles/g.md, jump: {to: 1.note, after: 8 lines}}" in new


def test_remove(desk: Desk) -> None:
    assert changed(PLAN, desk.do(acts.remove, Target(1, "side"))) == ["-side: articles/b.md"]
    assert "lead: articles/a.md   # the storm" in desk.do(acts.remove, Target(2, "foot"))
    assert desk.do(acts.remove, Target(2, "ad-right")) == PLAN
    assert desk.do(acts.place, Target(2, "ad-right"), None) == PLAN


def test_swap_takes_whole_contents(desk: Desk) -> None:
    new = desk.do(acts.swap, Target(2, "letters"), Target(3, "letters"))
    moved = "letters: {items: [articles/d.md, articles/e.md], headline: Letters}"
    assert changed(PLAN, new) == [f"-{moved}", f"+{moved}"]
    new = desk.do(acts.swap, Target(1, "side"), Target(2, "top"))
    assert changed(PLAN, new) == [
        "-side: articles/b.md",
        "+side: articles/c.md",
        "-top: articles/c.md",
        "+top: articles/b.md",
    ]


def test_swap_leads_jumps_on(desk: Desk) -> None:
    new = desk.do(acts.swap, Target(2, "foot"), Target(3, "foot"), faults=("bad-jump",))  # es has a 3.foot of its own
    assert "lead: {article: articles/a.md, jump: 3.foot}   # the storm" in new
    assert splice.get(new, ("pages", 1, "slots", "foot")) == "articles/f.md"
    assert splice.get(new, ("pages", 2, "slots", "foot")) is splice.MISSING
    new = desk.do(acts.swap, Target(1, "lead"), Target(2, "foot"))  # the story and where it goes on
    assert "foot: {article: articles/a.md, jump: 1.lead}                                        # takes the jump" in new
    assert splice.get(new, ("pages", 0, "slots", "lead")) is splice.MISSING


def test_move(desk: Desk) -> None:
    new = desk.do(acts.move, Target(1, "lead"), Target(2, "foot"))
    assert splice.get(new, ("pages", 1, "slots", "foot")) == "articles/a.md"
    new = desk.do(acts.move, Target(1, "side"), Target(2, "top"))
    assert changed(PLAN, new) == ["-side: articles/b.md", "-top: articles/c.md", "+top: articles/b.md"]
    new = desk.do(acts.move, Target(2, "foot"), Target(3, "top"))
    assert changed(PLAN, new) == [
        "-lead: {article: articles/a.md, jump: 2.foot}   # the storm",
        "+lead: {article: articles/a.md, jump: 3.top}   # the storm",
    ]


def test_resize_and_reset(desk: Desk) -> None:
    new = desk.do(acts.resize, Target(2, "top"), GridPlace(1, 8, 5, 40))
    assert changed(PLAN, new) == ["+overrides: {top: {at: [1, 8, 5, 40]}}"]
    desk.write(new)
    both = desk.do(acts.resize, Target(2, "ad-left"), GridPlace(4, 92, 1, None))
    desk.write(both)
    assert desk.do(acts.resize, Target(2, "ad-left"), None) == new
    desk.write(new)
    assert desk.do(acts.resize, Target(2, "top"), None) == PLAN


def test_jump_and_back(desk: Desk) -> None:
    new = desk.do(acts.jump, Target(1, "side"), [Target(3, "top")])
    assert changed(PLAN, new) == ["-side: articles/b.md", "+side: {article: articles/b.md, jump: 3.top}"]
    desk.write(new)
    assert desk.do(acts.unjump, Target(1, "side")) == PLAN
    after = desk.do(acts.jump, Target(1, "side"), [Target(3, "top")], 8)
    assert "side: {article: articles/b.md, jump: {to: 3.top, after: 8 lines}}" in after
    desk.write(PLAN)
    several = desk.do(acts.jump, Target(1, "side"), [Target(2, "ad-left"), Target(3, "top")][1:])
    assert "jump: 3.top" in several
    assert "lead: articles/a.md   # the storm" in desk.do(acts.unjump, Target(1, "lead"), Target(2, "foot"))


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda o: acts.jump(o, Target(1, "lead"), [Target(1, "note")]), "same page"),
        (lambda o: acts.jump(o, Target(1, "lead"), [Target(2, "top")]), "taken: an article"),
        (lambda o: acts.jump(o, Target(1, "side"), [Target(2, "foot")]), "taken by the jump from 1.lead"),
        (lambda o: acts.jump(o, Target(1, "side"), [Target(9, "foot")]), "no page 9"),
        (lambda o: acts.jump(o, Target(1, "side"), [Target(2, "feet")]), 'no slot "feet"'),
        (lambda o: acts.jump(o, Target(1, "photo"), [Target(3, "top")]), "can jump"),
        (lambda o: acts.place(o, Target(3, "ad-left"), PlacedArticle("articles/g.md")), "does not take an article"),
        (lambda o: acts.swap(o, Target(1, "photo"), Target(2, "top")), "does not take"),
        (lambda o: acts.move(o, Target(2, "ad-left"), Target(2, "ad-right")), "is empty"),
        (lambda o: acts.set_placed(o, Target(1, "lead"), "headline", "x"), "no \"headline\""),
        (lambda o: acts.set_placed(o, Target(1, "photo"), "zoom", "big"), "a number"),
        (lambda o: acts.set_issue(o, "date", "the 3rd"), "not a day"),
        (lambda o: acts.set_issue(o, "colour", ["x"]), "whole number"),
        (lambda o: acts.set_issue(o, "language", "es"), "already"),
        (lambda o: acts.set_template(o, 1, "insid-3"), "no template"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told(desk: Desk, act: Callable[[Opened], Any], says: str) -> None:
    with pytest.raises(EditError, match=says) as told:
        act(desk.opened)
    assert told.value.hint


def test_texts_by_edition(desk: Desk) -> None:
    photo = Target(1, "photo")
    assert "caption: The sea wall" in desk.do(acts.set_placed, photo, "caption", "The sea wall")
    new = desk.do(acts.set_placed, photo, "caption", "El muro: caído", edition="es")
    assert 'caption: {en: The wall, es: "El muro: caído"}' in new
    desk.write(new)
    assert desk.issue is not None
    assert [e.pages[0].slots["photo"].picture.caption[0].text for e in desk.issue.editions] == [  # type: ignore[union-attr]
        "The wall", "El muro: caído",
    ]  # fmt: skip
    assert "caption: {en: The wall}" in desk.do(acts.set_placed, photo, "caption", "", edition="es")
    assert "caption: {en: New, es:" in desk.do(acts.set_placed, photo, "caption", "New")


def test_keys_of_what_is_placed(desk: Desk) -> None:
    photo = Target(1, "photo")
    assert "focus: [0.25, 0.75]}" in desk.do(acts.set_placed, photo, "focus", (0.25, 0.75))
    assert "focus: [0.5, 0.4], zoom: 2.0}" in desk.do(acts.set_placed, photo, "zoom", 2)
    assert desk.do(acts.set_placed, photo, "zoom", 1.0) == PLAN
    assert "{picture: p.jpg, focus: [0.5, 0.4]}" in desk.do(acts.set_placed, photo, "caption", None)
    assert '{advert: ~, client: Bakery, due: "18:00"}' in desk.do(acts.set_placed, Target(3, "ad-left"), "due", "18:00")
    assert "headline: Letters, deck: To us}" in desk.do(acts.set_placed, Target(2, "letters"), "deck", "To us")


def test_an_edition_s_own_slots(desk: Desk) -> None:
    foot = Target(3, "foot")
    assert "foot: articles/g.md}" in desk.do(acts.place, foot, PlacedArticle("articles/g.md"), edition="es")
    assert "3: {slots: {foot: ~}}" in desk.do(acts.remove, foot, edition="es")
    new = desk.do(acts.swap, foot, Target(2, "top"), edition="es")
    assert splice.get(new, ("pages",)) == splice.get(PLAN, ("pages",))
    assert splice.get(new, ("editions", "es", "pages")) == {
        "3": {"slots": {"foot": "articles/c.md"}}, "2": {"slots": {"top": "articles/es.md"}},
    }  # fmt: skip
    new = desk.do(acts.place, foot, PlacedArticle("articles/b.md"), edition="es")
    assert splice.get(new, ("editions", "es", "pages", 1, "slots")) == {"side": None}


def test_what_an_edition_put_elsewhere_comes_once(desk: Desk) -> None:
    new = desk.do(acts.place, Target(3, "foot"), PlacedArticle("articles/b.md"), edition="es")
    desk.write(new)
    new = desk.do(acts.swap, Target(1, "side"), Target(2, "top"))
    assert splice.get(new, ("editions", "es", "pages", 2, "slots")) == {"top": None}
    assert desk.issue is not None
    assert "side" not in [k for k, v in desk.issue.editions[1].pages[0].slots.items() if v]


def test_page_keys(desk: Desk) -> None:
    new = desk.do(acts.set_page, 2, "section", "Town & Country")
    assert changed(PLAN, new) == ["+section: Town & Country"]
    assert new.index("section") < new.index("slots:\n      foot: ~")
    desk.write(new)
    assert "section: {en: Town & Country, es: Pueblo}" in desk.do(acts.set_page, 2, "section", "Pueblo", edition="es")
    closed = desk.do(acts.set_page, 3, "closed", True)
    assert closed == new + "    closed: true\n"
    desk.write(closed)
    assert desk.do(acts.set_page, 3, "closed", False) == new


def test_a_page_is_closed_with_its_seal_in_the_edition_that_is_shown(desk: Desk) -> None:
    text = desk.do(acts.set_page, 1, "closed", "0123456789012345")
    assert splice.get(text, ("pages", 0, "closed")) == "0123456789012345"
    desk.write(text)
    text = desk.do(acts.set_page, 1, "closed", "3f9a0c51d27be684", edition="es")
    assert splice.get(text, ("pages", 0, "closed")) == "0123456789012345"
    assert splice.get(text, ("editions", "es", "pages", 1, "closed")) == "3f9a0c51d27be684"
    desk.write(text)
    assert desk.issue is not None
    assert [edition.pages[0].seal for edition in desk.issue.editions] == ["0123456789012345", "3f9a0c51d27be684"]
    opened = desk.do(acts.set_page, 1, "closed", None, edition="es")
    desk.write(opened)
    assert desk.issue is not None
    assert [edition.pages[0].closed for edition in desk.issue.editions] == [True, False]


def test_another_template(desk: Desk) -> None:
    drafts, gone = acts.set_template(desk.opened, 2, "article")
    text = drafts.text("issue.yaml")
    assert text is not None
    assert gone == ("articles/c.md", "articles/d.md", "articles/e.md")
    assert splice.get(text, ("pages", 1)) == {"template": "article"}
    assert "lead: articles/a.md   # the storm" in text
    drafts, gone = acts.set_template(desk.opened, 2, "inside-4")
    assert splice.get(drafts.text("issue.yaml") or "", ("pages", 1, "slots")) == {"foot": None}


def test_issue_keys(desk: Desk) -> None:
    assert "date: 2026-12-04          # a Friday" in desk.do(acts.set_issue, "date", datetime.date(2026, 12, 4))
    assert changed(PLAN, desk.do(acts.set_issue, "colour", (1, 3))) == ["+colour: [1, 3]"]
    assert changed(PLAN, desk.do(acts.set_issue, "volume", "12")) == ["+volume: 12"]
    assert "paper: {name: The Bell}" in desk.do(acts.set_issue, "paper.name", "The Bell")
    assert "paper: {name: The Lantern, city: Port Alder}" in desk.do(acts.set_issue, "paper.city", "Port Alder")
    new = desk.do(acts.set_issue, "paper.name", "El Farol", edition="es")
    assert splice.get(new, ("editions", "es", "paper")) == {"name": "El Farol"}
    desk.write(PLAN.replace("caption: The wall", "caption: {en: The wall, es: El muro}"))
    new = desk.do(acts.set_issue, "language", "fr")
    assert "caption: {fr: The wall, es: El muro}" in new


def test_the_paper_s_own_file(tmp_path: Path) -> None:
    (tmp_path / "number").mkdir()
    (tmp_path / "paper.yaml").write_text("name: The Bell   # since 1911\n")
    desk = Desk(tmp_path / "number", PLAN.replace("paper: {name: The Lantern}", "paper: .."))
    drafts = acts.set_issue(desk.opened, "paper.price", "Free")
    assert drafts.text("../paper.yaml") == "name: The Bell   # since 1911\nprice: Free\n"
    drafts = acts.set_issue(desk.opened, "paper.name", "The Gong")
    assert drafts.text("../paper.yaml") == "name: The Gong   # since 1911\n"
    assert drafts.text("issue.yaml") == desk.drafts.text("issue.yaml")


@pytest.mark.long
def test_no_act_takes_long(sample: Path) -> None:
    """16 pages; the best of some runs, on a machine with other work to do."""
    drafts = load_drafts(str(sample))
    text = drafts.text("issue.yaml")
    assert text is not None
    text += text.partition("pages:\n")[2]
    drafts = drafts.with_text("issue.yaml", text)
    issue = read_issue(str(sample), drafts).value.issue
    assert issue is not None
    opened = Opened(issue, drafts)
    best = 1.0
    for i in range(8):
        start = time.thread_time()
        acts.swap(
            opened._replace(drafts=drafts.with_text("issue.yaml", f"{text}#{i}")), Target(1, "lead"), Target(3, "side")
        )
        best = min(best, time.thread_time() - start)
    assert best < 0.015 * 3, best
