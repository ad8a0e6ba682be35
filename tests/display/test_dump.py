"""The text form of a display list: absolute places, every kind of item, the same text for the same pages."""

import re
from dataclasses import replace

from layout.display.dump import dump
from layout.display.items import (
    Fill,
    GlyphRun,
    Group,
    IssueDisplay,
    Item,
    Link,
    Mark,
    Outline,
    PageDisplay,
    Picture,
    ShapedWord,
    Stroke,
    Tag,
)
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey, Spot


def word(text: str) -> ShapedWord:
    count = len(text)
    return ShapedWord("a1b2c3d4e5f6", b"\0\1" * count, (500,) * count, (), tuple(range(count)), text, 500 * count, 1000)


def run(*words: str, x: float = 0.0, y: float = 10.5, **rest: object) -> GlyphRun:
    at = tuple(30.0 * index for index in range(len(words)))
    spaces = (False,) + (True,) * (len(words) - 1)
    return GlyphRun(x, y, 9.0, tuple(map(word, words)), at, spaces, **rest)  # type: ignore[arg-type]


def issue(*items: Item, links: tuple[Link, ...] = ()) -> IssueDisplay:
    group = Group(Mark("article", "articles/a.md", "lead"), 34.0, 100.0, items)
    page = PageDisplay(1, "A1", Rect(0.0, 0.0, 792.0, 1224.0), 8.5, (group,), links)
    return IssueDisplay("The Lantern", "en", "2026-11-20", "en", (page,))


def lines(*items: Item) -> list[str]:
    return dump(issue(*items)).splitlines()[3:]


def test_head_lines() -> None:
    text = dump(issue())
    assert text.splitlines() == [
        "issue The Lantern | en 2026-11-20 en",
        "page 1 folio=A1 trim=792.00x1224.00 bleed=8.50 en",
        "  group article slot=lead article=articles/a.md at 34.00 100.00",
    ]
    assert text.endswith("\n")


def test_runs_stand_at_absolute_places() -> None:
    (line,) = lines(run("The", "sea"))
    assert line == "    run 34.00 110.50 w=43.50 9 a1b2c3d4 k=1 | The sea"


def test_groups_and_tags_nest() -> None:
    inner = Group(Mark("box", block=2), 10.0, 20.0, (run("In"),), Rect(0.0, 0.0, 50.0, 60.0))
    found = lines(Tag(Mark("body", block=0, language="es"), (inner,)))
    assert found == [
        "    tag body block=0 lang=es",
        "      group box block=2 at 44.00 120.00 clip 44.00 120.00 50.00 60.00",
        "        run 44.00 130.50 w=9.00 9 a1b2c3d4 k=1 | In",
    ]


def test_what_is_not_plain_is_told() -> None:
    plain = run("sand\u00ad", "x", ink=Cmyk(0.0, 0.9, 0.85, 0.2), letter_space=-0.045, scale=0.985, overprint=False)
    (line,) = lines(replace(plain, spaces=(True, False)))
    assert line.endswith(" cmyk=0,0.9,0.85,0.2 ls=-0.045 scale=0.985 knockout |+sand¬·x")


def test_the_other_items() -> None:
    found = lines(
        Fill(Rect(0.0, 1.0, 2.0, 3.0), Grey(0.06)),
        Stroke(0.0, 0.0, 10.0, 0.0, 0.5),
        Stroke(0.0, 0.0, 0.0, 10.0, 1.5, Spot("PANTONE 186 C", Cmyk(0, 1, 0.8, 0), 0.5), (2.0, 1.0)),
        Outline((("M", (1.0, 2.0)), ("L", (3.0, 4.0)), ("Z", ())), BLACK),
        Picture(Rect(0.0, 0.0, 50.0, 40.0), "/somewhere/pictures/wall.jpg", "abcdef0123456789", alt="The wall"),
        Picture(Rect(0.0, 0.0, 50.0, 40.0), "C:\\x\\wall.jpg", "abcdef01", Rect(0.25, 0.0, 0.5, 1.0)),
    )
    assert [line.strip() for line in found] == [
        "fill 34.00 101.00 2.00 3.00 k=0.06",
        "stroke 34.00 100.00 44.00 100.00 w=0.5 k=1",
        "stroke 34.00 100.00 34.00 110.00 w=1.5 spot=PANTONE_186_C,0.5 dash=2,1",
        "outline M 35.00 102.00 L 37.00 104.00 Z k=1",
        "picture 34.00 100.00 50.00 40.00 wall.jpg abcdef01 | The wall",
        "picture 34.00 100.00 50.00 40.00 wall.jpg abcdef01 crop 0.2500 0.0000 0.5000 1.0000",
    ]


def test_links() -> None:
    area = Rect(1.0, 2.0, 3.0, 4.0)
    text = dump(issue(links=(Link(area, page=5), Link(area, address="x.example"))))
    assert text.splitlines()[-2:] == ["  link 1.00 2.00 3.00 4.00 to 5", "  link 1.00 2.00 3.00 4.00 to x.example"]


def test_baselines_and_words_can_be_read_back() -> None:
    """What tests of pages use the dump for."""
    text = dump(issue(Tag(Mark("body"), (run("The", "sea"), run("wall", y=21.0), run("held", x=147.0, y=21.0)))))
    baselines = {float(found) for found in re.findall(r"^ *run \S+ (\S+)", text, re.M)}
    assert baselines == {110.5, 121.0}
    words = [part for line in re.findall(r"^ *run .*?\|[ +](.*)$", text, re.M) for part in line.split()]
    assert words == ["The", "sea", "wall", "held"]
