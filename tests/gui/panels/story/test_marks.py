"""Acts on Markdown: what is selected before and after."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.story import marks
from gui.panels.story.marks import Act, Selected
from gui.panels.story.text import difference, parted, plain


def put(text: str) -> Selected:
    """``‹selected›`` or ``|``."""
    if "|" in text:
        at = text.index("|")
        return Selected(text.replace("|", ""), at, at)
    start = text.index("‹")
    end = text.index("›") - 1
    return Selected(text.replace("‹", "").replace("›", ""), start, end)


def shown(it: Selected) -> str:
    if it.start == it.end:
        return f"{it.text[: it.start]}|{it.text[it.start :]}"
    return f"{it.text[: it.start]}‹{it.text[it.start : it.end]}›{it.text[it.end :]}"


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (marks.bold, "a ‹word› here", "a **‹word›** here"),
        (marks.bold, "a **‹word›** here", "a ‹word› here"),
        (marks.bold, "a ‹**word**› here", "a ‹word› here"),
        (marks.bold, "a ‹word ›here", "a **‹word›** here"),
        (marks.bold, "a wo|rd here", "a **‹word›** here"),
        (marks.italic, "a **‹word›** here", "a ***‹word›*** here"),
        (marks.italic, "a ***‹word›*** here", "a **‹word›** here"),
        (marks.italic, "a | here", "a *|* here"),
        (marks.italic, "‹one\n\ntwo›", "‹*one*\n\n*two*›"),
        (marks.subhead, "above\nhe|ad\nbelow", "above\n\n## he|ad\n\nbelow"),
        (marks.subhead, "## he|ad", "he|ad"),
        (marks.bullets, "‹one\ntwo›\n\nend", "‹* one\n* two›\n\nend"),
        (marks.bullets, "‹* one\n* two›", "‹one\ntwo›"),
        (marks.bullets, "‹## one›", "‹* one›"),
        (marks.quotation, "said|", "> said|"),
        (marks.entered, "one| two", "one\n\n| two"),
        (marks.entered, "* one|", "* one\n* |"),
        (marks.entered, "* one\n* |", "* one\n|"),
        (marks.entered, "9. one|", "9. one\n10. |"),
        (marks.entered, "> one|", "> one\n> |"),
        (marks.entered, "::: verse\nline|\n:::", "::: verse\nline\n|\n:::"),
        (marks.entered, "::: box Title|\n", "::: box Title\n|\n"),
        (marks.entered, "one\n|", "one\n\n|"),
        (marks.pull, "He ‹said so› twice.\n\nEnd", "He said so twice.\n\n::: pull\n‹said so›\n:::\n\nEnd"),
        (marks.box, "One\n\n‹Two›\n\nThree", "One\n\n::: box\n‹Two›\n:::\n\nThree"),
    ],
)
def test_an_act(act: Act, before: str, after: str) -> None:
    assert shown(act(put(before))) == after


def test_a_link() -> None:
    assert shown(marks.link(put("see ‹there›."), "a.md")) == "see [‹there›](a.md)."
    assert shown(marks.link(put("see |."), "a.md", "page {page}")) == "see [‹page {page}›](a.md)."


ACTS = (marks.bold, marks.italic, marks.subhead, marks.bullets, marks.quotation, marks.pull, marks.box, marks.entered)


@given(st.text("ab *#>:\n1.", max_size=40), st.integers(0, 40), st.integers(0, 40), st.sampled_from(ACTS))
def test_no_act_loses_a_letter_or_leaves_the_text(text: str, one: int, other: int, act: Act) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    done = act(Selected(text, start, end))
    assert 0 <= done.start <= done.end <= len(done.text)
    if act is not marks.entered:
        assert sum(c in "ab" for c in done.text) >= sum(c in "ab" for c in text)


@given(st.text("ab\r\n\u2029", max_size=30), st.text("ab\n\U0001f68c", max_size=30))
def test_a_body_is_changed_where_it_differs(body: str, fresh: str) -> None:
    for head in ("", "\ufeff---\r\nheadline: X\r\n---\r\n", "---\nheadline: X\n---\n"):
        text = parted(head + body)
        assert text.file == head + body
        change = difference(plain(text.body), fresh)
        done = text.with_change(change) if change else text
        assert plain(done.body) == fresh
        assert done.file.startswith(text.head)
        if change:
            assert change.start + len(change.fresh) <= len(fresh)
