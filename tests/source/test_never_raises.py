"""Whatever is typed, reading ends in diagnostics and keeps the words: no traceback, no lost text."""

import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.model.article import Article, Block
from layout.model.diagnostics import Composed, SourceSpan
from layout.source.blocks import BodyReader
from layout.source.containers import Stretch
from layout.source.reader import ReadIssue, read_issue
from layout.source.refers import Refers
from layout.source.report import FileReport, Report
from layout.source.words import article_words

PLAN = """paper: {name: The Harbour Lantern, city: {en: Port Alder}, ears: [{label: a, text: b}]}
volume: 12
date: 2026-11-20
until: 2026-12-10
format: tabloid
printer: coldset-us
colour: [1, 2]
editions:
  es: {language: es, pages: {2: {slots: {foot: ~}}}}
pages:
  - template: front
    slots:
      lead: {article: articles/a.md, jump: {to: 2.foot, after: 8 lines}}
      photo: {picture: p.jpg, caption: {en: "Here", es: "Aquí"}, focus: [0.5, 0.4]}
      refers: {teasers: auto, count: 4}
  - template: inside-3
    section: {en: Community, es: Comunidad}
    slots:
      top: {package: [articles/b.md], headline: "It", deck: "is"}
      foot: ~
      ad-right: {advert: ~, client: Hardware, due: "18:00"}
    overrides: {top: {at: [1, 8, 5, 40]}}
    closed: true
"""
ARTICLE = """---
headline: Sea wall holds: the worst night
deck: One ♦ two
byline: "Ana Ortiz"
pictures:
  - {file: p.jpg, caption: "A *b*", focus: [0.5, 0.3], legs: 2, place: top}
drop_cap: no
---
First paragraph, with *emphasis* and **strong**
on two lines & more.

## A subhead

* a list item
  1. inner

> A quotation [on page {page}](b.md).

::: pull Ana Ortiz
“We counted.”
:::

:::: box How to help {place=foot legs=2}
- x

::: verse
a

b
:::
::::

* * *

a | b

—The night desk
"""
STYLES = "styles:\n  body: {size: 9 pt, word_space: [80 %, 100 %, 133 %]}\ncolours: {a: {cmyk: [0, 1, 2, 3]}}\n"
TEMPLATE = "columns: 5\nslots:\n  lead: {at: [1, 4, 5, 50], takes: [article]}\nfurniture:\n  folio: {at: head}\n"

# fmt: off
YAML = ["[", "]", "{", "}", ":", "&a", "*a", "!x", "<<:", '"', "'", "|", ">", "#", "%", "@", "`", "---", "...", "~"]
MARKDOWN = ["](", "<b>", "[^1]", ":::", "::::", "*", "1.", ">", "===", "|--|", "\\", "&amp;", "**", "_", "é", "日本"]
SPACES = ["\n", "  ", ": ", "- ", "    ", "\t", "\r", "\0", "\x01", "\u2028", "\ufeff", "\u00ad", "* * *", "::: box"]
# fmt: on
pieces = st.sampled_from([*YAML, *MARKDOWN, *SPACES])


@st.composite
def mutated(draw: st.DrawFn, good: str) -> str:
    """A good text with some pieces put in, taken out or doubled."""
    text = good
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(text)))
        length = draw(st.integers(0, 12))
        text = text[:at] + draw(pieces | st.text(max_size=4)) + text[at + length :]
    return text


def read(files: dict[str, str | bytes]) -> Composed[ReadIssue]:
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {"p.jpg": "x", "articles/b.md": "---\nheadline: B\n---\nText.\n", **files}.items():
            file = Path(folder, path)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
        return read_issue(folder)


def sound(composed: Composed[ReadIssue]) -> None:
    for diagnostic in composed.diagnostics:
        assert diagnostic.message
        assert diagnostic.hint
        assert isinstance(diagnostic.at, SourceSpan)
    assert composed.value.issue is not None or composed.has_errors


quick = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_the_good_one_is_good() -> None:
    assert read({"issue.yaml": PLAN, "articles/a.md": ARTICLE, "styles.yaml": STYLES}).diagnostics == ()


@quick
@given(mutated(PLAN))
def test_any_plan(plan: str) -> None:
    sound(read({"issue.yaml": plan, "articles/a.md": ARTICLE}))


@quick
@given(mutated(ARTICLE))
def test_any_article(article: str) -> None:
    sound(read({"issue.yaml": PLAN, "articles/a.md": article}))


@quick
@given(mutated(STYLES), mutated(TEMPLATE))
def test_any_styles_and_templates(styles: str, template: str) -> None:
    plan = PLAN.replace("template: front", "template: mine")
    sound(read({"issue.yaml": plan, "articles/a.md": ARTICLE, "styles.yaml": styles, "templates/mine.yaml": template}))


@quick
@given(st.binary(max_size=80), st.binary(max_size=80))
def test_any_bytes(plan: bytes, article: bytes) -> None:
    sound(read({"issue.yaml": plan, "articles/a.md": article}))
    sound(read({"issue.yaml": PLAN, "articles/a.md": article}))


words = st.lists(st.text("abcdefgéñ日ß", min_size=1, max_size=6), min_size=1, max_size=8)


@quick
@given(st.lists(words, min_size=1, max_size=6), st.sampled_from(["", "## ", "* ", "> ", "*", "4. ", "    ", "_"]))
def test_no_word_of_a_paragraph_is_lost(paragraphs: list[list[str]], mark: str) -> None:
    body = "\n\n".join(mark + "\n".join(paragraph) for paragraph in paragraphs)
    article = only(read({"issue.yaml": PLAN, "articles/a.md": f"---\nheadline: H\n---\n{body}\n"}))
    printed = re.findall(r"[^\W_]+", article_words(article))
    numbers = [word for word in printed if not word.isdecimal()]
    assert numbers == ["H", *[word for paragraph in paragraphs for word in paragraph]]


def only(composed: Composed[ReadIssue]) -> Article:
    assert composed.value.issue is not None
    return composed.value.issue.edition.articles["articles/a.md"]


line = st.text(st.sampled_from("ab *>#-.1_=\t—é"), max_size=8) | st.sampled_from(
    ["", "a b", "* a", "  c", "> q", "## h"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(line, max_size=12))
def test_paragraphs_are_read_as_the_block_parser_reads_them(lines: list[str]) -> None:
    """The short way for plain paragraphs and markdown-it over the whole text agree."""
    short, whole = (FileReport(Report(), "a.md") for _ in range(2))
    reader = BodyReader(short, lambda text: text, Refers((), ()))
    found = list(reader.read(lines, 1))
    by_parser: list[Block] = []
    other = BodyReader(whole, lambda text: text, Refers((), ()))
    other.read([], 1)
    other._lines = lines
    other._structure(Stretch(1, lines), by_parser, ("body",))
    assert found == by_parser
    assert short.values == whole.values
