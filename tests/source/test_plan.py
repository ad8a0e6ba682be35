"""The page plan: every form of placement, overrides, jumps, refers."""

import pytest

from layout.model.article import plain
from layout.model.issue import (
    Jump,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedTeasers,
    Target,
)  # fmt: skip
from layout.model.template import GridPlace
from tests.source.desk import ARTICLE, Desk, one, said


def test_every_placement(desk: Desk) -> None:
    desk.put({f"letters/{n}.md": ARTICLE for n in (1, 2)} | {"adverts/b.pdf": "x"})
    issue = desk.issue(
        one("lead: articles/a.md", "refers: {teasers: auto, count: 3, headline: Inside}")
        + """  - template: inside-3
    section: Community
    section_deck: What people do
    slots:
      top: {package: [articles/b.md, articles/c.md], headline: Both, deck: One ♦ two, kicker: Town}
      foot: ~
      letters: {items: [letters/1.md, letters/2.md], headline: Letters}
      ad-left: {advert: adverts/b.pdf}
      ad-right: {advert: ~, client: Hardware, due: "18:00"}
    closed: true
""",
        a=ARTICLE,
        b=ARTICLE,
        c=ARTICLE,
    )
    front, inside = issue.edition.pages
    assert front.slots["refers"] == PlacedTeasers((), 3, front.slots["refers"].headline)  # type: ignore[union-attr]
    package = inside.slots["top"]
    assert isinstance(package, PlacedPackage)
    assert package.articles == ("articles/b.md", "articles/c.md")
    assert [t.of("en") for t in (package.headline, package.deck, package.kicker)] == ["Both", "One ♦ two", "Town"]
    assert inside.slots["foot"] is None
    letters = inside.slots["letters"]
    assert isinstance(letters, PlacedItems)
    assert (letters.files, letters.headline.of("en")) == (("letters/1.md", "letters/2.md"), "Letters")
    assert inside.slots["ad-left"] == PlacedAdvert("adverts/b.pdf")
    assert inside.slots["ad-right"] == PlacedAdvert("", "Hardware", "18:00")
    assert inside.closed
    assert (inside.section.of("en"), inside.section_deck.of("en")) == ("Community", "What people do")
    assert list(issue.edition.articles) == [
        "articles/a.md", "articles/b.md", "articles/c.md", "letters/1.md", "letters/2.md",
    ]  # fmt: skip


def test_teasers_by_name(desk: Desk) -> None:
    issue = desk.issue(one("lead: articles/a.md", "refers: {teasers: [articles/a.md]}"), a=ARTICLE)
    assert issue.edition.pages[0].slots["refers"] == PlacedTeasers(("articles/a.md",), 1)


def test_a_file_of_briefs_alone_in_a_slot_of_items(desk: Desk) -> None:
    issue = desk.issue(
        one("briefs: articles/a.md", template="inside-4"),
        a="---\nheadline: Briefs\nkind: briefs\n---\n## One\nText.\n\n## Two\nMore.\n\n—Ana Ortiz\n",
    )
    assert issue.edition.pages[0].slots["briefs"] == PlacedItems(("articles/a.md",))
    article = issue.edition.articles["articles/a.md"]
    assert article.kind == "briefs"
    assert article.blocks == ()
    assert [plain(item.headline) for item in article.items] == ["One", "Two"]
    assert [item.path for item in article.items] == ["articles/a.md#1", "articles/a.md#2"]
    assert [len(item.blocks) for item in article.items] == [1, 2]


def test_the_signature_of_briefs_is_the_last_item_s(desk: Desk) -> None:
    text = "---\nkind: briefs\nsignature: The desk\n---\n## One\nText.\n\n## Two\nMore.\n"
    issue = desk.issue(one("briefs: articles/a.md", template="inside-4"), a=text)
    first, last = issue.edition.articles["articles/a.md"].items
    assert len(first.blocks) == 1
    assert plain(last.blocks[-1].text) == "—The desk"  # type: ignore[union-attr]


def test_places_of_briefs(desk: Desk) -> None:
    from layout.model.diagnostics import Place

    text = "---\nkind: briefs\n---\nBefore.\n\n## One\n\nText.\n\n## Two\n\nMore.\n\n* a\n"
    locations = desk.read(one("briefs: articles/a.md", template="inside-4"), a=text).value.locations
    assert str(locations.find(Place("articles/a.md#2", ("body", 1)))) == "articles/a.md:14:1"
    assert str(locations.find(Place("articles/a.md#1", ("headline",)))) == "articles/a.md:6:1"


@pytest.mark.parametrize(
    ("written", "jump"),
    [
        ("2.foot", Jump((Target(2, "foot"),))),
        ("{to: 2.foot, after: 8 lines}", Jump((Target(2, "foot"),), 8)),
        ("[2.foot, 3.foot]", Jump((Target(2, "foot"), Target(3, "foot")))),
        ("{to: [2.foot, 3.foot]}", Jump((Target(2, "foot"), Target(3, "foot")))),
    ],
)
def test_jumps(desk: Desk, written: str, jump: Jump) -> None:
    plan = one(f"lead: {{article: articles/a.md, jump: {written}}}") + "  - template: inside-3\n" * 2
    placed = desk.issue(plan, a=ARTICLE).edition.pages[0].slots["lead"]
    assert placed == PlacedArticle("articles/a.md", jump)


def test_then_goes_on_without_jump_lines(desk: Desk) -> None:
    plan = one("story: {article: articles/a.md, then: [2.story, 3.story]}", template="article")
    issue = desk.issue(plan + "  - template: article\n" * 2, a=ARTICLE)
    assert issue.edition.pages[0].slots["story"] == PlacedArticle(
        "articles/a.md", then=(Target(2, "story"), Target(3, "story"))
    )


def test_overrides(desk: Desk) -> None:
    plan = one("side: articles/a.md") + "    overrides: {side: {at: [1, 90, 3, rest]}}\n"
    page = desk.issue(plan, a=ARTICLE).edition.pages[0]
    assert dict(page.overrides) == {"side": GridPlace(1, 90, 3, None)}


def test_folios_and_formats(desk: Desk) -> None:
    sheet = "{trim: [200 mm, 300 mm], margins: [10 mm, 12 mm, 8 mm, 9 mm], columns: 4, gutter: 4 mm, baseline: 11 pt}"
    issue = desk.issue(one("lead: articles/a.md", more=f"first_page: 17\npart: A\nformat: {sheet}\n"), a=ARTICLE)
    assert (issue.first_page, issue.part) == (17, "A")
    assert (issue.sheet.columns, issue.sheet.baseline) == (4, 11.0)
    assert issue.sheet.width == pytest.approx(200 / 25.4 * 72, abs=1e-4)


def test_refers_by_path_and_by_name(desk: Desk) -> None:
    desk.put({"letters/c.md": ARTICLE})
    links = (
        "[1 {page}](b.md) [2](articles/b.md) [3](b) [4](letters/c.md) [5](c) [6](https://x.example/b.md) [7](b.es.md)"
    )
    issue = desk.issue(
        one(
            "lead: articles/a.md", "side: articles/b.md", "note: letters/c.md", more="editions: {es: {language: es}}\n"
        ),
        a=f"---\nheadline: H\n---\n{links}\n",
        b=ARTICLE,
    )
    spans = issue.edition.articles["articles/a.md"].blocks[0].text  # type: ignore[union-attr]
    assert [(s.text, s.refer or s.address) for s in spans if s.text.strip()] == [
        ("1 {page}", "articles/b.md"), ("2", "articles/b.md"), ("3", "articles/b.md"), ("4", "letters/c.md"),
        ("5", "letters/c.md"), ("6", "https://x.example/b.md"), ("7", "articles/b.md"),
    ]  # fmt: skip


def test_what_cannot_be_read_is_left_out_of_the_pages(desk: Desk) -> None:
    composed = desk.read(one("lead: articles/gone.md", "refers: {items: [articles/a.md, articles/b.md]}"), a=ARTICLE)
    assert [d.code for d in composed.diagnostics] == ["missing-file", "missing-file"]
    assert composed.value.issue is not None
    assert dict(composed.value.issue.edition.pages[0].slots) == {
        "lead": None, "refers": PlacedItems(("articles/a.md",)),
    }  # fmt: skip


def test_not_placed(desk: Desk) -> None:
    desk.put({"articles/forgotten.md": ARTICLE, "articles/a.es.md": ARTICLE, "letters/1.txt": "x", "notes/n.md": "x"})
    faults = [said(d).split("\n")[0] for d in desk.read(one("lead: articles/a.md"), a=ARTICLE).diagnostics]
    assert faults == [
        "articles/forgotten.md: warning not-placed: this article stands on no page",
        "letters/1.txt: warning not-placed: this article stands on no page",
    ]


@pytest.mark.parametrize(
    ("name", "content", "headline", "paragraphs"),
    [
        ("a.txt", "A headline\n\nText here.\n", "A headline", 1),
        ("a.txt", "\n\nA headline\n\nText.\n\nMore.\n", "A headline", 2),
        ("a.md", "A headline\n\nText here.\n", "A headline", 1),
        ("a.md", "# A headline\nText here.\n", "A headline", 1),
        ("a.md", "---\nbyline: Ana\n---\n# A headline\n\nText here.\n", "A headline", 1),
        ("a.md", "---\nbyline: Ana\n---\nA line\n\nText here.\n", "", 2),
        ("a.md", "Dear editor,\n\nText here.\n", "", 2),
        ("a.md", "Only a text.\n", "", 1),
        ("a.md", "Only a text\n", "", 1),
        ("a.md", "First line\nsecond line.\n\nText.\n", "", 2),
        ("a.md", "* a list\n\nText.\n", "", 2),
    ],
)
def test_a_plain_text_with_a_first_line(desk: Desk, name: str, content: str, headline: str, paragraphs: int) -> None:
    desk.put({f"articles/{name}": content})
    article = desk.issue(one(f"lead: articles/{name}")).edition.articles[f"articles/{name}"]
    assert plain(article.headline) == headline
    assert len(article.blocks) == paragraphs


def test_the_imprint_may_be_a_file(desk: Desk) -> None:
    desk.put({"imprint.md": 'Published by **volunteers**,\n"for" [all](https://a.example).\n'})
    plan = one("lead: articles/a.md").replace("{name: The Lantern}", "{name: The Lantern, imprint: imprint.md}")
    assert desk.issue(plan, a=ARTICLE).paper.imprint.of("en") == "Published by volunteers, “for” all."


def test_a_paper_may_know_more_editions_than_an_issue_has(desk: Desk) -> None:
    desk.put({"paper.yaml": "name: {es: El Farol, en: The Lantern}\ncity: {gl: A Coruña}\n"})
    plan = one("lead: articles/a.md").replace("{name: The Lantern}", ".")
    paper = desk.issue(plan, a=ARTICLE).paper
    assert (paper.name.of("en"), paper.city.of("en")) == ("The Lantern", "A Coruña")


def test_the_paper(desk: Desk) -> None:
    paper = (
        "{name: The Lantern, city: {en: Port Alder}, url: lantern.example, price: Free, subtitle: El Farol, "
        "ears: [{label: Today, text: Rain}, {label: High tide, text: '12:30'}]}"
    )
    read = desk.issue(one("lead: articles/a.md").replace("{name: The Lantern}", paper), a=ARTICLE).paper
    assert [t.of("en") for t in (read.name, read.city, read.price, read.subtitle)] == [
        "The Lantern", "Port Alder", "Free", "El Farol",
    ]  # fmt: skip
    assert [(ear.label.of("en"), ear.text.of("en")) for ear in read.ears] == [("Today", "Rain"), ("High tide", "12:30")]
    assert read.url == "lantern.example"
