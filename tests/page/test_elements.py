"""Elements as units: where a leg may end."""

from dataclasses import replace

from layout.page.elements import Weaver, units_of
from layout.page.flow import ORPHAN, WIDOW
from layout.page.setting import Voice
from tests.page.copydesk import COLUMN, house, paragraphs, setter

TEXT = "The council met on Tuesday evening to look at the harbour committee’s report on the pier. " * 5


def costs(keep: tuple[int, int]) -> list[float]:
    """What it costs to end a leg after each line, hyphens aside."""
    sheet = house()
    styles = {**sheet.styles, "body": replace(sheet.styles["body"], keep=keep, hyphenate=False)}
    desk = setter()
    desk.sheet = replace(sheet, styles=type(sheet.styles)(styles))
    elements = Weaver(desk, Voice("pier.md", "en"), COLUMN).weave(paragraphs(TEXT))
    return [unit.cost_after for unit in units_of(elements)]


def test_lines_are_kept_together_as_the_style_says() -> None:
    plain = costs((2, 2))
    count = len(plain)
    assert count > 8
    assert plain == [ORPHAN, *[0.0] * (count - 3), WIDOW, 0.0]
    assert costs((1, 1)) == [0.0] * count
    assert costs((3, 4)) == [ORPHAN, ORPHAN, *[0.0] * (count - 6), WIDOW, WIDOW, WIDOW, 0.0]
