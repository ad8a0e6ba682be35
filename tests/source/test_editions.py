"""Editions: texts by edition, changed pages, translations."""

from layout.model.article import plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.issue import PlacedArticle, PlacedPicture
from tests.source.desk import ARTICLE, Desk, one, said

ES = "editions: {es: {language: es, paper: {name: El Farol}}}\n"


def test_the_first_edition_is_called_by_its_language(desk: Desk) -> None:
    issue = desk.issue(one("lead: articles/a.md", more="language: fr\n"), a=ARTICLE)
    assert [(e.id, e.language) for e in issue.editions] == [("fr", "fr")]


def test_texts_by_edition_fall_back_to_the_first(desk: Desk) -> None:
    desk.put({"p.jpg": "x"})
    issue = desk.issue(
        one(
            "lead: articles/a.md",
            "photo: {picture: p.jpg, caption: {en: The 'wall', es: El \"muro\"}, credit: {en: By Bo, es: De Bo}}",
            more=ES,
        ).replace("    slots", "    section: News\n    slots"),
        a=ARTICLE,
    )
    english, spanish = issue.editions
    assert (english.paper.name.of("en"), spanish.paper.name.of("es")) == ("The Lantern", "El Farol")
    assert spanish.pages[0].section.of("es") == "News"
    photo, foto = english.pages[0].slots["photo"], spanish.pages[0].slots["photo"]
    assert isinstance(photo, PlacedPicture)
    assert isinstance(foto, PlacedPicture)
    assert plain(photo.picture.caption) == "The ‘wall’"
    assert plain(foto.picture.caption) == "El «muro»"
    assert (photo.picture.credit, foto.picture.credit) == ("By Bo", "De Bo")


def test_pages_of_an_edition(desk: Desk) -> None:
    more = "editions: {es: {language: es, pages: {1: {section: Portada, slots: {side: articles/es.md, lead: ~}}}}}\n"
    issue = desk.issue(one("lead: articles/a.md", more=more), a=ARTICLE, es="---\nheadline: H\n---\nSolo aquí.\n")
    english, spanish = issue.editions
    assert dict(english.pages[0].slots) == {"lead": PlacedArticle("articles/a.md")}
    assert dict(spanish.pages[0].slots) == {"lead": None, "side": PlacedArticle("articles/es.md")}
    assert (english.pages[0].section.of("en"), spanish.pages[0].section.of("es")) == ("", "Portada")
    assert spanish.articles["articles/es.md"].language == "es"
    assert "articles/es.md" not in english.articles


def test_what_an_edition_places_is_told_at_its_own_lines(desk: Desk) -> None:
    more = "editions:\n  es:\n    pages: {1: {slots: {side: {advert: ~, client: Bakery}}}}\n"
    plan = one("lead: articles/a.md", "side: articles/b.md", more=more)
    locations = desk.read(plan, a=ARTICLE, b=ARTICLE).value.locations
    lead, side = (
        Diagnostic("empty-slot", "", at=Place("issue.yaml", ("pages", 0, "slots", s))) for s in ("lead", "side")
    )
    assert str(locations.resolve(side, "es").at).startswith("issue.yaml:5:")
    assert locations.resolve(side, "en").at == locations.resolve(side).at
    assert str(locations.resolve(side).at).startswith("issue.yaml:10:")
    assert locations.resolve(lead, "es").at == locations.resolve(lead).at


def test_a_translation_stands_in_for_its_original(desk: Desk) -> None:
    desk.put(
        {
            "p.jpg": "x",
            "articles/a.es.md": '---\nheadline: El muro\npictures:\n  - {file: p.jpg, caption: El "muro"}\n---\n'
            'Uno "dos".\n',
        }
    )
    original = (
        "---\nheadline: The wall\nbyline: Ana\nstyle: opinion\npriority: 3\n"
        "pictures:\n  - {file: p.jpg, caption: The wall, credit: Bo, legs: 2}\n---\nOne two.\n"
    )
    issue = desk.issue(one("lead: articles/a.md", "side: articles/b.md", more=ES), a=original, b=ARTICLE)
    spanish = issue.editions[1].articles["articles/a.md"]
    assert (spanish.path, spanish.language) == ("articles/a.es.md", "es")
    assert plain(spanish.headline) == "El muro"
    assert (spanish.byline, spanish.style, spanish.priority) == ("Ana", "opinion", 3)
    (picture,) = spanish.pictures
    assert (plain(picture.caption), picture.credit, picture.legs) == ("El «muro»", "Bo", 2)
    assert plain(spanish.blocks[0].text) == "Uno «dos»."  # type: ignore[union-attr]
    assert issue.editions[1].articles["articles/b.md"].language == "en"  # no translation: the original


def test_the_original_keeps_to_its_own_edition(desk: Desk) -> None:
    desk.put({"articles/a.es.md": "---\nheadline: H\n---\nUno.\n", "articles/a.en.md": "---\nheadline: H\n---\nNo.\n"})
    issue = desk.issue(one("lead: articles/a.md", more=ES), a=ARTICLE)
    assert issue.edition.articles["articles/a.md"].path == "articles/a.md"


def test_faults_of_a_translation_stand_in_its_file(desk: Desk) -> None:
    desk.put({"articles/a.es.md": "---\nheadlin: H\n---\nUno <b>dos</b>.\n"})
    faults = [said(d) for d in desk.read(one("lead: articles/a.md", more=ES), a=ARTICLE).diagnostics]
    assert [fault.split(":")[0:3] for fault in faults] == [
        ["articles/a.es.md", "2", "1"], ["articles/a.es.md", "4", "5"], ["articles/a.es.md", "4", "11"],
    ]  # fmt: skip


def test_a_jump_may_be_wrong_in_one_edition_alone(desk: Desk) -> None:
    more = "editions: {es: {language: es, pages: {2: {slots: {foot: articles/es.md}}}}}\n"
    plan = one("lead: {article: articles/a.md, jump: 2.foot}", more=more) + "  - template: inside-3\n"
    composed = desk.read(plan, a=ARTICLE, es="---\nheadline: H\n---\nSolo aquí.\n")
    assert [d.code for d in composed.diagnostics] == ["bad-jump"]
    assert composed.value.issue is not None
    english, spanish = (edition.pages[0].slots["lead"] for edition in composed.value.issue.editions)
    assert english.jump is not None  # type: ignore[union-attr]
    assert spanish.jump is None  # type: ignore[union-attr]
