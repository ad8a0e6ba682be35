"""The words of an article, as a list to hold against a finished PDF."""

from layout.source.words import article_words
from tests.source.desk import ARTICLE, Desk, one

TEXT = """---
headline: Sea wall holds
kicker: Waterfront
deck: One ♦ two
byline: Ana Ortiz
role: reporter
dateline: PORT ALDER
contact: desk@lantern.example
teaser: Not printed here
pictures:
  - {file: p.jpg, caption: "The *wall*", credit: Bo}
---
First *line*
goes on.

## Subhead

* one
* two

> quoted

::: pull Ana
Counted.
:::

::: box Help
Boxed.
:::

::: verse
a rose

is
:::

See [page {page}](b.md).

—The desk
"""


def test_one_paragraph_a_line(desk: Desk) -> None:
    desk.put({"p.jpg": "x"})
    issue = desk.issue(one("lead: articles/a.md", "side: articles/b.md"), a=TEXT, b=ARTICLE)
    assert article_words(issue.edition.articles["articles/a.md"]).splitlines() == [
        "Waterfront", "Sea wall holds", "One", "two", "Ana Ortiz", "reporter", "PORT ALDER", "First line goes on.",
        "Subhead", "one", "two", "quoted", "Counted.", "Ana", "Help", "Boxed.", "a rose", "is", "See page .",
        "—The desk", "The wall", "Bo", "desk@lantern.example",
    ]  # fmt: skip


def test_items_of_briefs(desk: Desk) -> None:
    text = "---\nkind: briefs\n---\n## One\nText.\n\n## Two\nMore.\n"
    issue = desk.issue(one("briefs: articles/a.md", template="inside-4"), a=text)
    assert article_words(issue.edition.articles["articles/a.md"]) == "One\nText.\nTwo\nMore.\n"
