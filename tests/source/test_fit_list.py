"""The ``fit:`` list of a stylesheet and of an article: what may give, in which order, within which limits."""

import pytest

from layout.model.fit import FitList, Give
from tests.source.desk import ARTICLE, Desk, one, said

PLAN = one("lead: articles/a.md")


def sheet_fit(desk: Desk, text: str, family: str = "") -> FitList:
    desk.put({"styles.yaml": text})
    return desk.issue(PLAN, a=ARTICLE).stylesheet.fit(family)


def test_the_house_s_list_holds_where_a_paper_says_nothing(desk: Desk) -> None:
    fit = desk.issue(PLAN, a=ARTICLE).stylesheet.fit()
    assert [give.what for give in fit] == ["picture", "letters", "space", "headline"]
    assert fit[0] == Give("picture", 0.34, 0.30, share=True)


def test_a_paper_says_what_may_give_and_how_far(desk: Desk) -> None:
    text = (
        "fit: [picture: 6 lines, headline: [2 steps, 1 line], letters: 3 lines, space: 1 line, deck: optional, pull]\n"
    )
    assert sheet_fit(desk, text) == (
        Give("picture", 6, 6),
        Give("headline", 2, 1),
        Give("letters", 3, 3),
        Give("space", 1, 1),
        Give("deck"),
        Give("pull"),
    )


def test_less_and_more_may_differ(desk: Desk) -> None:
    assert sheet_fit(desk, "fit: [picture: [2 lines, 9 lines]]\n") == (Give("picture", 2, 9),)
    assert sheet_fit(desk, "fit: [picture: [10 %, 25 %]]\n") == (Give("picture", 0.1, 0.25, share=True),)


@pytest.mark.parametrize("nothing", ["[]", "none", ""])
def test_nothing_need_give(desk: Desk, nothing: str) -> None:
    assert sheet_fit(desk, f"fit: {nothing}\n") == ()


def test_a_family_may_have_a_list_of_its_own(desk: Desk) -> None:
    text = "fit: [picture: 6 lines]\nfamily_fit: {opinion: [letters: 20 %]}\n"
    assert sheet_fit(desk, text, "opinion") == (Give("letters", 0.2, 0.2, share=True),)
    assert sheet_fit(desk, text, "box") == (Give("picture", 6, 6),)


def test_an_article_has_its_own_list(desk: Desk) -> None:
    assert desk.article(ARTICLE).fit is None
    assert desk.article(ARTICLE.replace("headline", "fit: [headline: 1 step]\nheadline", 1)).fit == (
        Give("headline", 1),
    )
    assert desk.article(ARTICLE.replace("headline", "fit: none\nheadline", 1)).fit == ()


@pytest.mark.parametrize(
    ("fit", "told"),
    [
        ("[picture: 6]", '"picture" wants lines or a share'),
        ("[picture: 1.5 lines]", '"picture" wants lines or a share'),
        ("[picture: [6 lines, 30 %]]", '"picture" wants lines or a share'),
        ("[picture: [1 line, 2 lines, 3 lines]]", '"picture" wants lines or a share'),
        ("[space: 10 %]", '"space" wants lines at each place'),
        ("[headline: [1 line, 2 steps]]", '"headline" wants sizes'),
        ("[deck: yes]", '"deck" wants optional'),
        ("[pictures: 6 lines]", '"pictures" is nothing that may give'),
        ("[picture: 6 lines, picture: 3 lines]", '"fit" has picture twice'),
        ("[picture]", "wants one thing that may give"),
        ("6 lines", '"fit" wants a list of what may give'),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told_at_its_line(desk: Desk, fit: str, told: str) -> None:
    desk.put({"styles.yaml": f"faces: {{}}\nfit: {fit}\n"})
    composed = desk.read(PLAN, a=ARTICLE)
    assert told in said(composed.diagnostics[0])
    where = composed.value.locations.resolve(composed.diagnostics[0]).at
    assert (where.file, where.line) == ("styles.yaml", 2)


def test_a_filler_comes_from_the_stock(desk: Desk) -> None:
    assert sheet_fit(desk, "fit: [letters: 50 %, filler: from stock]\n")[1] == Give("filler")


@pytest.mark.parametrize("value", ["optional", "3 lines", "stock"])
def test_a_filler_comes_from_nowhere_else(desk: Desk, value: str) -> None:
    desk.put({"styles.yaml": f"fit: [filler: {value}]\n"})
    assert '"filler" wants from stock' in said(desk.read(PLAN, a=ARTICLE).diagnostics[0])


def test_a_paper_has_its_own_rule_for_jumps(desk: Desk) -> None:
    rule = desk.issue(PLAN, a=ARTICLE).stylesheet.jump
    assert (rule.least, rule.sentence) == (8, 3)
    desk.put({"styles.yaml": "jump: {sentence: 0 lines}\n"})
    rule = desk.issue(PLAN, a=ARTICLE).stylesheet.jump
    assert (rule.least, rule.sentence) == (8, 0)
