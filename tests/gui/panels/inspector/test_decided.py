"""What was decided in a slot, in the inspector: what gave at once, the reasons when the group is unfolded."""

from gui.panels.inspector.decided import DecidedSection
from gui.selection import Selection
from tests.gui.newsroom import Desk
from tests.gui.panels.inspector.hands import choose, sections

LEAD = Selection(1, "lead", "articles/high-path.md")


def test_what_gave_is_shown_and_the_reasons_when_unfolded(desk: Desk) -> None:
    section = sections(choose(desk, LEAD))["decided"]
    assert isinstance(section, DecidedSection)
    assert section._gave.text()
    assert section._words.text() == "", "folded: nobody asked"
    section.head.setChecked(True)
    desk.qtbot.waitUntil(lambda: "the jump breaks" in section._words.text(), timeout=15_000)
    assert "gave:" not in section._words.text(), "it stands above already"
    assert all(len([fact for fact in row.facts if not fact.isHidden()]) == 1 for row in section._words.rows)
    row = next(row for row in section._words.rows if len(row.lines) > 1)
    row.head.click()
    assert not any(fact.isHidden() for fact in row.facts), "unfolded: all of its sentences"
    assert [fact.text() for fact in row.facts] == list(row.lines)
    section.head.setChecked(False)
