"""Where nothing in the fit list makes legs end well: what is left to try, and what it may not do."""

import re
from dataclasses import replace
from functools import cache

import pytest

from layout.explain import _feet as explained_feet
from layout.explain import _shifts as shifts
from layout.model.article import Article
from layout.model.diagnostics import Diagnostic
from layout.page.copyfit import UNSEEMLY, Limits, strained
from layout.page.exact import new_memo, reach
from layout.page.fitting import Decision
from layout.page.story import _Part, compose_story
from tests.page.copydesk import region, setter
from tests.page.fitroom import cut, missing_by, news, story

HERE = region(2, 46, rank=2)


def decided(made: Article) -> Decision:
    teller = setter()
    teller.decided = []
    compose_story(teller, story(made, HERE))
    return teller.decided[-1]


@cache
def full() -> tuple[Article, ...]:
    """Stories of text alone that fill their legs to the last line before anything gives."""
    found = [missing_by(0, seed, HERE, picture=False) for seed in range(24)]
    return tuple(made for made in found if made is not None)


def test_text_that_fills_its_legs_ends_them_well_all_but_always() -> None:
    found = [decided(made) for made in full()]
    assert sum(1 for each in found if each.choice.fitted.fill.cost >= UNSEEMLY) <= 1
    closer = [each for each in found if each.choice.arranged.change.air < 0]
    assert closer, "some need the line under the byline"
    for each in closer:
        assert "no line of space under the byline" in [str(gave) for gave in each.slot.gave]
        assert each.slot.over == 0
        assert each.slot.under <= 1


def test_without_space_in_the_fit_list_the_line_under_the_byline_stays() -> None:
    assert all(decided(replace(made, fit=())).choice.arranged.change.air == 0 for made in full())


def bad_feet(made: Article) -> list[Diagnostic]:
    teller = setter()
    compose_story(teller, story(made, HERE))
    return [said for said in teller.diagnostics if said.code == "bad-foot"]


def test_a_foot_that_nothing_mends_is_told_with_the_words_that_do() -> None:
    told = 0
    for made in full():
        stiff = replace(made, fit=())
        for said in bad_feet(stiff):
            assert re.search("widow|orphan|head alone", said.message)
            advised = re.fullmatch(r"cut (\d+) words?", said.hint)
            if advised:
                told += 1
                assert not bad_feet(cut(stiff, int(advised[1])))
    assert told


def test_a_widow_that_is_left_is_explained() -> None:
    found = [decided(replace(made, fit=())) for made in full()]
    bad = [each for each in found if each.choice.fitted.fill.cost >= UNSEEMLY]
    assert bad
    for decision in bad:
        lines = list(explained_feet(setter(), decision))
        assert any("this leaves" in line and "nothing that may give moves this foot" in line for line in lines)


def test_what_stands_elsewhere_is_explained() -> None:
    decision = decided(full()[0])
    arranged = decision.choice.arranged
    assert not list(shifts(decision))
    moved = decision._replace(choice=decision.choice._replace(
        arranged=arranged.varied(arranged.change._replace(side=True, turn=1))
    ))  # fmt: skip
    first, second = shifts(moved)
    assert first.startswith("moved: the picture to the first legs")
    assert second.startswith("moved: what may stand in any leg to another")


def test_strained_paragraphs_give_more_and_stay_the_same_words() -> None:
    teller = setter()
    part = _Part(teller, story(news(3, 900, picture=False), HERE), 0)
    elements = part.woven()
    limits = Limits(len(elements), 0)
    natural = reach(teller, elements, limits, new_memo())
    more = reach(teller, elements, limits._replace(strained=True), new_memo())
    assert more[0] >= natural[0]
    assert more[1] > natural[1]
    seen = 0
    for element in elements:
        for delta in (-1, 1):
            made = strained(teller, element, delta)
            if made is None:
                continue
            seen += 1
            assert made.lines == element.lines + delta
            assert "".join(line.text for line in made.broken.lines) == "".join(
                line.text for line in element.broken.lines
            )
            style = element.copy.style
            for line in made.broken.lines:
                if line.last:
                    continue
                assert 0.68 <= line.gap <= 2.3
                for run in line.place(0.0, 0.0):
                    least, most = style.glyph_scale
                    assert least - 1e-6 <= run.scale <= most + 1e-6
    assert seen


@pytest.mark.parametrize("delta", [-1, 1])
def test_short_paragraphs_are_not_strained(delta: int) -> None:
    teller = setter()
    part = _Part(teller, story(news(3, 200, picture=False), HERE), 0)
    element = part.woven()[0]
    few = replace(element, broken=element.broken._replace(lines=element.broken.lines[-2:]))
    assert strained(teller, few, delta) is None
