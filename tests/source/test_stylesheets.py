"""The house stylesheet, with the paper's and the issue's laid over it key by key."""

from layout.model.ink import Cmyk, Grey, Spot
from layout.source.reader import read_issue
from tests.source.desk import ARTICLE, Desk, one, said


def test_keys_that_are_not_given_keep_the_house_s(desk: Desk) -> None:
    house = desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet
    desk.put({"styles.yaml": "styles: {body: {size: 9.5 pt}}\n"})
    own = desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet
    assert own.style("body").size == 9.5
    assert own.style("body").word_space == house.style("body").word_space
    assert own.style("deck") == house.style("deck")


def test_running_text_follows_body_where_the_house_s_does(desk: Desk) -> None:
    house = desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet
    desk.put({"styles.yaml": "styles: {body: {size: 10 pt, leading: 12 pt, italic: true}, item: {size: 8 pt}}\n"})
    issue = desk.issue(one("lead: articles/a.md"), a=ARTICLE)
    sheet = issue.stylesheet
    assert [sheet.style(name).size for name in ("list", "bullet", "quotation", "verse", "signature")] == [10.0] * 5
    assert [sheet.style(name).leading for name in ("body", "list", "item")] == [12.0] * 3
    assert sheet.style("list").italic  # as body
    assert sheet.style("item").size == 8.0  # its own
    assert sheet.style("caption") == house.style("caption")
    assert sheet.style("verse").align == "left"


def test_the_grid_follows_the_body_s_leading(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles: {body: {leading: 12 pt}}\n"})
    own = "format: {trim: [200 mm, 300 mm], margins: [10 mm, 10 mm, 10 mm, 10 mm], columns: 4, gutter: 4 mm%s}\n"
    steps = {"": 12.0, "format: a4\n": 12.0, own % "": 12.0, own % ", baseline: 11 pt": 11.0}
    for more, step in steps.items():
        assert desk.issue(one("lead: articles/a.md", more=more), a=ARTICLE).sheet.baseline == step


def test_the_paper_s_sheet_lies_between(desk: Desk) -> None:
    desk.put(
        {
            "styles.yaml": "styles: {body: {size: 9.5 pt, indent: 8 pt}}\ncolours: {accent: {grey: 50}}\n",
            "07/styles.yaml": "styles: {body: {size: 10 pt}}\n",
            "07/issue.yaml": one("lead: articles/a.md").replace("{name: The Lantern}", ".."),
            "07/articles/a.md": ARTICLE,
        }
    )
    issue = read_issue(str(desk.folder / "07")).value.issue
    assert issue is not None
    assert (issue.stylesheet.style("body").size, issue.stylesheet.style("body").indent) == (10.0, 8.0)
    assert issue.stylesheet.ink("accent") == Grey(0.5)


def test_a_style_of_a_family_inherits_from_its_base(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles:\n  headline: {weight: black}\n  sport.headline: {italic: true}\n"})
    sheet = desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet
    assert sheet.style("headline", "sport").italic
    assert sheet.style("headline", "sport").weight == "black"
    assert sheet.style("headline", "sport").scale == sheet.style("headline").scale
    assert sheet.style("body", "sport") == sheet.style("body")


def test_faces_colours_and_shares(desk: Desk) -> None:
    desk.put(
        {
            "styles.yaml": """colours:
  accent: {cmyk: [0, 80, 90, 0]}
  flag: {spot: PANTONE 186 C, cmyk: [0, 100, 81, 4]}
faces: {text: Charis, headline: [Charis, Source Serif 4 Display]}
shares: {caption: 0.5}
styles: {kicker: {ink: flag, face: headline}}
"""
        }
    )
    sheet = desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet
    assert sheet.ink("accent") == Cmyk(0, 0.8, 0.9, 0)
    assert sheet.ink(sheet.style("kicker").ink) == Spot("PANTONE 186 C", Cmyk(0, 1, 0.81, 0.04))
    assert sheet.faces["text"].families == ("Charis",)
    assert sheet.faces["headline"].families == ("Charis", "Source Serif 4 Display")
    assert sheet.shares["caption"] == 0.5


def test_a_scale_is_put_in_order(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles: {headline: {scale: [30 pt, 12 pt, 12 pt, 0.5 in]}}\n"})
    assert desk.issue(one("lead: articles/a.md"), a=ARTICLE).stylesheet.style("headline").scale == (12.0, 30.0, 36.0)


def test_a_wrong_key_leaves_the_others(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles: {body: {size: 0 pt, leading: 11 pt}}\n"})
    composed = desk.read(one("lead: articles/a.md"), a=ARTICLE)
    assert [said(d).split(":")[0] for d in composed.diagnostics] == ["styles.yaml"]
    assert composed.value.issue is not None
    body = composed.value.issue.stylesheet.style("body")
    assert (body.size, body.leading) == (9.0, 11.0)
