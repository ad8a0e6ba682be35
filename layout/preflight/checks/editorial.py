"""Heads and names: what every article should have, and what no two should have alike."""

import re
from collections.abc import Iterator
from typing import Final

from layout.language.words import weak_words
from layout.model.article import Article, Signature, plain
from layout.preflight.check import Fault, check, quoted
from layout.preflight.copy import body
from layout.preflight.views import ArticleView, EditionView, PageView

#: A piece of so many words is somebody's work.
_LONG: Final = 200
_WORD: Final = re.compile(r"[^\W\d_]+")
#: Shorter words in two headlines are no echo.
_ECHO: Final = 6


def _headline(article: Article) -> str:
    return plain(article.headline).strip()


@check("article", "editorial", "no-headline", "write headline: in the article", "newspaper", "pamphlet")
def no_headline(view: ArticleView) -> Iterator[Fault]:
    """An article without a headline."""
    if not _headline(view.article) and not view.piece:
        yield Fault("the article has no headline", view.at())


@check("article", "editorial", "no-byline", "write byline: in the article, or source: for an agency's", "newspaper")
def no_byline(view: ArticleView) -> Iterator[Fault]:
    """A story of some length that nobody signs."""
    article = view.article
    named = article.byline or article.source or article.credit
    if view.piece or named or article.kind or article.style == "box":
        return
    if any(isinstance(block, Signature) for block in article.blocks):
        return
    count = len(body(article).split())
    if count > _LONG:
        yield Fault(f"{count} words, and no byline", view.at("headline"))


@check("article", "editorial", "headline-caps", "write it in small letters; the style sets capitals")
def headline_caps(view: ArticleView) -> Iterator[Fault]:
    """A headline typed in capitals."""
    headline = _headline(view.article)
    words = [word for word in _WORD.findall(headline) if len(word) > 1]
    if len(words) > 2 and len(headline) > 12 and headline == headline.upper() != headline.lower():
        yield Fault(f"the headline is typed in capitals: {quoted(headline)}", view.at("headline"))


@check("article", "editorial", "headline-stop", "take the full stop out")
def headline_stop(view: ArticleView) -> Iterator[Fault]:
    """A headline that ends with a full stop."""
    headline = _headline(view.article)
    if headline.endswith(".") and not headline.endswith("..") and "." not in headline[:-1]:
        last = headline.rpartition(" ")[2]
        if len(last) > 4:  # no abbreviation
            yield Fault(f"the headline ends with a full stop: {quoted(headline)}", view.at("headline"))


@check("article", "editorial", "deck-repeated", "say in the deck what the headline does not")
def deck_repeated(view: ArticleView) -> Iterator[Fault]:
    """A deck that says the headline again."""
    head = _key(_headline(view.article))
    if head and any(_key(plain(deck)) == head for deck in view.article.deck):
        yield Fault(f"the deck is the headline again: {quoted(_headline(view.article))}", view.at("deck"))


@check("article", "editorial", "headline-in-text", "take the line out of the text")
def headline_in_text(view: ArticleView) -> Iterator[Fault]:
    """A headline or byline that was left in the text when copy was brought in."""
    article = view.article
    longest = len(_headline(article)) + len(article.byline) + 20
    heads = {_key(text): what for what, text in (("headline", _headline(article)), ("byline", article.byline)) if text}
    for i, block in enumerate(article.blocks[:2]):
        text = getattr(block, "text", None)
        if text is None or isinstance(block, Signature) or len(plain(text)) > longest:
            continue
        if _key(plain(text)) in heads:
            yield Fault(f"the text begins with the {heads[_key(plain(text))]} again", view.at("body", i))


@check("edition", "editorial", "headline-repeated", "write another headline for one of the two")
def headline_repeated(view: EditionView) -> Iterator[Fault]:
    """Two articles with one headline."""
    known: dict[str, str] = {}
    for path, article in view.edition.articles.items():
        headline = _headline(article)
        first = known.setdefault(_key(headline), path) if headline else path
        if first != path:
            yield Fault(
                f"the headline {quoted(headline)} stands over {first} too",
                ArticleView(article).at("headline"),
                view.where.get(path, 0),
            )


@check("page", "editorial", "headline-echo", "say it in another word in one of the two", "newspaper")
def headline_echo(view: PageView) -> Iterator[Fault]:
    """Two headlines of a page that share a word."""
    known: dict[str, str] = {}
    for headline in (headline for scan in view.scans for headline in scan.headlines):
        text = " ".join(line[3] for line in headline.lines).replace("\u00ad ", "")
        weak = weak_words(headline.mark.language)
        for word in dict.fromkeys(each.casefold() for each in _WORD.findall(text)):
            if len(word) < _ECHO or word in weak:
                continue
            slot = known.setdefault(word, headline.mark.slot)
            if slot != headline.mark.slot:
                message = f"“{word}” stands in two headlines of page {view.number}, {slot} and {headline.mark.slot}"
                yield Fault(message, view.slot_place(headline.mark.slot), view.number, headline.mark.slot)


@check("edition", "editorial", "untranslated", "write ARTICLE.LANGUAGE.md beside it, or leave it as it is")
def untranslated(view: EditionView) -> Iterator[Fault]:
    """An article of another language's edition that was not translated."""
    first = view.issue.edition
    if view.edition.id == first.id or view.edition.language == first.language:
        return
    for path, article in view.edition.articles.items():
        if article == first.articles.get(path) and article.language == first.language:
            number = view.where.get(path, 0)
            message = f"{path} stands in {article.language} in the edition {view.edition.id}"
            yield Fault(message, ArticleView(article).at(), number)


@check("edition", "editorial", "text-twice", "take one of the two articles out")
def text_twice(view: EditionView) -> Iterator[Fault]:
    """Two files with the same text: an article that came in twice."""
    known: dict[object, str] = {}
    for path, article in view.edition.articles.items():
        if not article.blocks:
            continue
        first = known.setdefault(article.blocks, path)
        if first != path:
            yield Fault(f"the text is that of {first}", ArticleView(article).at(), view.where.get(path, 0))


def _key(text: str) -> str:
    """A text without its marks, in small letters."""
    return " ".join(_WORD.findall(text.casefold()))
