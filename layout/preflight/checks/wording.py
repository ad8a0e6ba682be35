"""The words themselves: marks, spaces and slips that a copy desk would mend, and what was never meant to be printed."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain as chained
from itertools import compress, pairwise
from operator import eq
from typing import Final

from layout.language.tags import chain
from layout.language.words import KNOWN_LANGUAGES, weak_words
from layout.preflight.check import Fault, check, quoted
from layout.preflight.copy import Text
from layout.preflight.views import ArticleView

_AROUND: Final = 18
_LONGEST: Final = 80
_SPACES: Final = " \u00a0\u202f"
_PAIRED_SPACES: Final = tuple(one + other for one in _SPACES for other in _SPACES)
_SPACED_MARKS: Final = tuple(space + mark for space in _SPACES for mark in ",.;:!?")
#: Marks that may stand after a word.
_MARKS: Final = ".,;:!?…)”»’"
#: An address or a file's name: what looks wrong in it is right.
_ADDRESS: Final = re.compile(r"(?<!\S)\S*(?:://|www\.|@|/)\S*")
_STRAIGHT: Final = re.compile(r"[\"']")
_DOUBLE: Final = re.compile(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)")
_DOTS: Final = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_HYPHENS: Final = re.compile(r"(?<![-\w])--(?![-a-z])|(?<=\w)--(?=\w)")
_SPACED: Final = re.compile(r"(?<=[^\W\d_])[ \u00a0\u202f]+[,.;:!?](?=\s|$)")
#: French sets ; : ! ? off by a space of its own.
_SPACED_FRENCH: Final = re.compile(r"(?<=[^\W\d_])[ \u00a0\u202f]+[,.](?=\s|$)")
_CLOSE: Final = re.compile(r"(?<=[^\W\d_])[,;!?](?=[^\W\d_]{2})|(?<=[a-zß-ÿ]{3})\.(?=[A-ZÀ-Þ][a-zß-ÿ])")
#: What all of those have, found quicker.
_JOINED: Final = re.compile(r"[,;!?.][^\W\d_]")
_TWICE: Final = re.compile(r"(?<![\w’'-])([^\W\d_]+)\s+\1(?![\w’'-])", re.IGNORECASE)
#: Not XXX, which is a number, nor […] and TBC, which are printed.
_DUMMY: Final = re.compile(
    r"\b(?:[Ll]orem ipsum|LOREM IPSUM|TK(?! Maxx)|TKTK|[Xx]{4,}|FIXME|(?i:headline|caption|text|name) (?:goes )?here"
    r"|(?i:titular|texto|pie de foto|nombre) aquí)\b|\?\?\?|\[(?:check|tk|TK|\?+)\]"
)
_DUMMY_SIGNS: Final = (
    *("orem ipsum", "OREM IPSUM", "TK", "xxxx", "XXXX", "FIXME", "???", "[", " aquí", " AQUÍ", " HERE"),
    *(f"{word} here" for word in ("goes", "line", "tion", "text", "name")),
)
#: Words that say something when said twice, in the languages where that is usual.
_SAID_TWICE: Final = re.compile(
    "had|that|no|ha|very|so|is|in|on|her|do|bye|blah|long|many|again|there|there|hear|now|knock|chop|tut|tsk|tick|ding"
    "|dong|ring|boing|hop|sí|casi|poco|más|muy|que|clac|tac|toc|tan|nous|vous|très|sie|die|der|das|ganz|sehr|ja|via"
    "|piano|quasi|così|ben|bem"
)
#: Languages that say words twice as a matter of course.
_DOUBLING: Final = frozenset({"vi", "tr", "hi", "bn", "mr", "ur", "ta", "tl", "id"})
_KNOWN: Final = frozenset((language,) for language in KNOWN_LANGUAGES if language not in _DOUBLING)
_BRACKET: Final = re.compile(r"[()\[\]]")
_PAIRS: Final = {"(": ")", "[": "]"}
#: So many words tell which language it is; so much more often than those of its own must another's stand there.
_ENOUGH, _CLEARLY = 40, 2.0
#: Words that are looked at.
_READ: Final = 160


def _found(view: ArticleView, pattern: re.Pattern[str], what: str, signs: tuple[str, ...] = ()) -> Iterator[Fault]:
    """A fault for the first place of each text, with how often. Without one of ``signs`` in it, if there are any, no
    text matches: looking for those is ten times quicker."""
    if signs and not any(sign in view.whole for sign in signs):
        return
    if pattern.search(view.whole) is None:
        return
    for text in view.texts:
        copy = text.text
        if pattern.search(copy) is None:
            continue
        if pattern is not _DUMMY:
            copy = _ADDRESS.sub(lambda found: "\u2060" * len(found[0]), copy)
        hits = list(pattern.finditer(copy))
        if hits:
            more = f" ({len(hits)} times)" if len(hits) > 1 else ""
            yield Fault(f"{what}{more}: {_near(text, hits[0])}", view.at(*text.path))


def _near(text: Text, found: re.Match[str]) -> str:
    """The words around what was found, short."""
    start = max(0, found.start() - _AROUND)
    end = min(len(text.text), found.end() + _AROUND, found.start() + _LONGEST)
    return f"“{'… ' if start else ''}{text.text[start:end]}{' …' if end < len(text.text) else ''}”"


@check("article", "editorial", "straight-quotes", "type “ ” and ’, or « », as the language has them")
def straight_quotes(view: ArticleView) -> Iterator[Fault]:
    """Marks of the typewriter that the program could not turn."""
    return _found(view, _STRAIGHT, "a straight quotation mark", ("'", '"'))


@check("article", "editorial", "double-space", "take one of the spaces out")
def double_space(view: ArticleView) -> Iterator[Fault]:
    """Two spaces where one is meant."""
    return _found(view, _DOUBLE, "two spaces", _PAIRED_SPACES)


@check("article", "editorial", "three-dots", "type … (one character)")
def three_dots(view: ArticleView) -> Iterator[Fault]:
    """Three full stops may be parted at a line's end."""
    return _found(view, _DOTS, "three full stops", ("...",))


@check("article", "editorial", "double-hyphen", "type – or —")
def double_hyphen(view: ArticleView) -> Iterator[Fault]:
    """Two hyphens for a dash."""
    return _found(view, _HYPHENS, "two hyphens", ("--",))


@check("article", "editorial", "space-before", "take the space out")
def space_before(view: ArticleView) -> Iterator[Fault]:
    """A space before a comma or full stop, as the language does not have it."""
    french = chain(view.article.language)[-1:] == ("fr",) and view.article.language != "fr-CH"
    return _found(view, _SPACED_FRENCH if french else _SPACED, "a space before a mark", _SPACED_MARKS)


@check("article", "editorial", "space-after", "put a space in")
def space_after(view: ArticleView) -> Iterator[Fault]:
    """No space after a comma or full stop."""
    return iter(()) if _JOINED.search(view.whole) is None else _found(view, _CLOSE, "no space after a mark")


@check("article", "editorial", "repeated-word", "take one of the two out")
def repeated_word(view: ArticleView) -> Iterator[Fault]:
    """The the same word twice."""
    if chain(view.article.language)[-1:] not in _KNOWN:
        return  # others double words to say more: luôn luôn
    whole = view.whole.casefold()
    for mark in _MARKS:
        whole = whole.replace(mark, "")
    words = whole.split()
    if all(_SAID_TWICE.fullmatch(word) for word in compress(words, map(eq, words, words[1:]))):
        return
    for text in view.texts:
        for found in _TWICE.finditer(text.text):
            if not _SAID_TWICE.fullmatch(found[1].casefold()) and not found[1][0].isupper():
                yield Fault(f"“{found[1]}” stands twice: {_near(text, found)}", view.at(*text.path))
                break


@check("article", "editorial", "unpaired", "open or close it")
def unpaired(view: ArticleView) -> Iterator[Fault]:
    """A bracket that is not closed, or was never opened."""
    for text in view.texts if _BRACKET.search(view.whole) else ():
        if _BRACKET.search(text.text) is None:
            continue
        waiting: list[str] = []
        wrong = ""
        for i, char in enumerate(text.text):
            if char in _PAIRS and text.text[i - 1 : i] not in (":", ";", "-"):
                waiting.append(_PAIRS[char])
            elif waiting and char == waiting[-1]:
                waiting.pop()
            elif char == "]" or (char == ")" and not _numbers_a_list(text.text, i)):
                wrong = wrong or char
        wrong = wrong or next((o for o, c in _PAIRS.items() if c in waiting), "")
        if wrong:
            yield Fault(f"“{wrong}” stands alone: {quoted(text.text)}", view.at(*text.path))


def _numbers_a_list(text: str, at: int) -> bool:
    """Whether a bracket follows a number or single letter, as in “a) …”, or makes a face."""
    before = text[max(0, at - 3) : at].rpartition(" ")[2]
    return (len(before) <= 2 and before.isalnum()) or before in (":", ":-", ";", ";-")


@check("article", "editorial", "placeholder", "write what belongs there, or take it out")
def placeholder(view: ArticleView) -> Iterator[Fault]:
    """Words that stand for others still to come."""
    return _found(view, _DUMMY, "a placeholder", _DUMMY_SIGNS)


@check("article", "editorial", "wrong-language", "write language: in the article, so that it is hyphenated rightly")
def wrong_language(view: ArticleView) -> Iterator[Fault]:
    """An article in another language than it says."""
    article = view.article
    own = chain(article.language)[-1:]
    if not own or own[0] not in KNOWN_LANGUAGES:
        return
    words: list[str] = []
    for text in view.texts:
        if text.body:
            words += text.text.casefold().split()
        if len(words) >= _READ:
            break
    if len(words) < _ENOUGH:
        return
    known = _languages()
    counts = Counter(chained.from_iterable([known[word] for word in words if word in known]))
    mine, best = counts[own[0]], max(KNOWN_LANGUAGES, key=lambda language: counts.get(language, 0))
    other = chain(best)[-1] != own[0]  # not Serbian in its other letters
    if other and counts[best] > _CLEARLY * mine and counts[best] > len(words) / 6:
        yield Fault(f"the article says {article.language}, and reads like {best}", view.at("language"))


@lru_cache(maxsize=1)
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages that have a word among their articles, prepositions and the like."""
    found: dict[str, tuple[str, ...]] = {}
    for language in KNOWN_LANGUAGES:
        for word in weak_words(language):
            found[word] = (*found.get(word, ()), language)
    return found


@check("article", "editorial", "long-paragraph", "break it where a new thought begins")
def long_paragraph(view: ArticleView) -> Iterator[Fault]:
    """A grey column that nobody begins to read."""
    for text in view.texts:
        count = len(text.text.split())
        if text.body and count > 150:
            yield Fault(f"a paragraph of {count} words: {quoted(text.text, 30)}", view.at(*text.path))


@check("article", "editorial", "paragraph-twice", "take one of the two out")
def paragraph_twice(view: ArticleView) -> Iterator[Fault]:
    """A paragraph that was copied rather than moved."""
    known: set[str] = set()
    for text in view.texts:
        if text.body and len(text.text) > 60:
            if text.text in known:
                yield Fault(f"a paragraph stands twice: {quoted(text.text, 40)}", view.at(*text.path))
            known.add(text.text)


@check("article", "editorial", "subhead-subhead", "write a paragraph between them, or take one out")
def subhead_subhead(view: ArticleView) -> Iterator[Fault]:
    """Two subheads with nothing between them, or one with nothing below."""
    kinds = [type(block).__name__ for block in view.article.blocks]
    for i, (kind, following) in enumerate(pairwise([*kinds, "end"])):
        if kind == "Subhead" and following in ("Subhead", "end", "Signature"):
            yield Fault("a subhead with no text below it", view.at("body", i))
