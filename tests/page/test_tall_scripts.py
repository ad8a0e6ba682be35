"""Scripts with marks far above and below their letters: smaller type on a close grid, headlines with wider lines."""

from itertools import pairwise
from pathlib import Path

import pytest

from layout.display.items import GlyphRun, Tag
from layout.engine import Engine
from layout.source.reader import read_issue

BODIES = {
    "en": ("All human beings are born free and equal in dignity and rights. ", "The universal declaration of rights"),
    "ar": ("يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. ", "الإعلان العالمي لحقوق الإنسان في عشر مواد"),
    "ta": ("மனிதப் பிறிவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர். ", "மனித உரிமைகள் பற்றிய உலகப் பிரகடனம்"),
    "hi": ("सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता। ", "मानव अधिकारों की सार्वभौम घोषणा"),
}


def set_story(folder: Path, language: str, styles: str = "") -> dict[str, list[GlyphRun]]:
    """The runs of the only story on a page, by role."""
    sentence, headline = BODIES[language]
    text = f"---\nheadline: {headline}\nlanguage: {language}\ndrop_cap: false\n---\n" + 12 * (sentence * 3 + "\n\n")
    (folder / "story.md").write_text(text, encoding="utf-8")
    (folder / "issue.yaml").write_text(
        f"date: 2026-11-20\nlanguage: {language}\nformat: a4\npaper: {{name: x}}\n"
        "pages: [{template: article, slots: {story: story.md}}]\n",
        encoding="utf-8",
    )
    if styles:
        (folder / "styles.yaml").write_text(styles, encoding="utf-8")
    issue = read_issue(str(folder / "issue.yaml")).value.issue
    assert issue is not None
    page = Engine(issue).compose().value.pages[0]
    found: dict[str, list[GlyphRun]] = {}
    for group in page.groups:
        for item in group.items:
            if isinstance(item, Tag):
                found.setdefault(item.mark.role, []).extend(one for one in item.items if isinstance(one, GlyphRun))
    return found


def sizes(runs: list[GlyphRun]) -> set[float]:
    return {run.size for run in runs}


def steps(runs: list[GlyphRun]) -> set[float]:
    lines = sorted({round(run.y, 3) for run in runs})
    return {round(b - a, 3) for a, b in pairwise(lines)}


@pytest.mark.parametrize(("language", "size"), [("en", 9.0), ("ar", 8.2), ("ta", 8.4), ("hi", 8.9)])
def test_body_text_is_as_small_as_its_grid_asks(tmp_path: Path, language: str, size: float) -> None:
    found = set_story(tmp_path, language)
    assert sizes(found["body"]) == {size}
    assert min(steps(found["body"])) == 10.5


@pytest.mark.parametrize(("language", "least"), [("ar", 1.28), ("ta", 1.25), ("hi", 1.18)])
def test_headlines_lines_stand_apart(tmp_path: Path, language: str, least: float) -> None:
    headline = set_story(tmp_path, language)["headline"]
    (size,) = sizes(headline)
    (step,) = steps(headline)
    assert least * size <= step + 0.01
    assert step <= least * size + 10.5 / 4


def test_a_wider_grid_keeps_the_size(tmp_path: Path) -> None:
    found = set_story(tmp_path, "ar", "styles: {body: {size: 9.3 pt, leading: 12 pt}}\n")
    assert sizes(found["body"]) == {9.3}
    assert min(steps(found["body"])) == 12.0


@pytest.mark.parametrize("scripts", ["{Arab: 100 %}", "{ar: 100 %}"])
def test_a_paper_has_its_own_way(tmp_path: Path, scripts: str) -> None:
    assert sizes(set_story(tmp_path, "ar", f"scripts: {scripts}\n")["body"]) == {9.0}
