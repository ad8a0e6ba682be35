"""The quick way through usual Markdown says what markdown-it-py says, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import example, given, settings
from hypothesis import strategies as st

from layout.model.article import Block
from layout.source import blocks, inline
from layout.source.blocks import BodyReader
from layout.source.inline import Inline, parse_inline
from layout.source.plainmark import block_tokens, inline_tokens
from layout.source.refers import Refers
from layout.source.report import FileReport, Report

_SIGNS = "* ** *** _ word a é 7 “Quoted” \" ' . , ! — ( ) [ ] ]( € < > & &amp; \\ ` snake_case ![ []() … :"
#: What inlines are made of.
PIECES = (
    *_SIGNS.split(),
    "[words](b.md)",
    "[x](https://a.example/b_c)",
    "*em*",
    "**strong**",
    *(" ", "  ", "\n", " \n ", "\u00a0", "[on page {page}](x_y.md)", "[ ](a)", " *em*, "),
)
_BLOCKS = """

Text of a paragraph.
*Emphasis* first
**Bold** first
## Subhead
### Other ##
# One
#not
* item
* other *item*
* [a](b.md)
* 3 eggs
* 3. eggs
* “Said”
* **7** days
**7** days
* # no
*
- dash
+ plus
1. one
2. two
2) two
10. ten
1.
100. hundred
1984. That year.
  further
   further
    deeper
  * inner
> quoted
> *more*
>
> * listed
>tight
* * *
***
---
===
[a](b.md) link
[a]: b
“Speech”
<b>
```
`code`
a | b
—Name
5 * 3
Trailing  """
#: And blocks, a line each.
LINES = _BLOCKS.split("\n")


@contextmanager
def only_the_parser() -> Iterator[None]:
    """Everything by markdown-it."""
    inline.inline_tokens = lambda _source: None  # type: ignore[assignment]
    blocks.block_tokens = lambda _lines: None  # type: ignore[assignment]
    try:
        yield
    finally:
        inline.inline_tokens = inline_tokens
        blocks.block_tokens = block_tokens


def read(lines: list[str]) -> tuple[tuple[Block, ...], object, object, object]:
    report = Report()
    sink = FileReport(report, "a.md")
    made = BodyReader(sink, lambda text: text, Refers(["b.md"], ["en"])).read(lines, 1)
    return made, sink.values, report.wrapped, report.diagnostics


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
@example("One *two*, **three**\n *four* (*five*) [six](b.md).")
def test_inlines(source: str) -> None:
    quick: Inline = parse_inline(source)
    with only_the_parser():
        assert quick == parse_inline(source)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=9))
@example(["## Head", "Text.", "", "* a", "  b", "", "* c", "", "> d", ">", "> e", "* * *"])
def test_blocks(lines: list[str]) -> None:
    quick = read(lines)
    with only_the_parser():
        assert quick == read(lines)


def test_usual_copy_needs_no_parser() -> None:
    assert inline_tokens("One *two*, **three**\n*four* (*five*) [six](b.md), snake_case & 3 < 4.") is not None
    lines = ["## Head", "Text.", "", "* a", "  b", "", "* c", "", "1. d", "2. e", "", "> f", ">", "> g", "", "* * *"]
    assert block_tokens([*lines, "", "*Text* again,", "and on."]) is not None
    assert inline_tokens("a `code` \\* ***") is None
    assert block_tokens(["* a", "    * b"]) is None
