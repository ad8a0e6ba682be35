"""Text as it was typed comes in, as it is printed goes out: quotes, dashes and fixed spaces of a language."""

from collections.abc import Callable
from functools import lru_cache

from layout.language.bind import bind
from layout.language.quotes import smarten_spans
from layout.model.article import RichText, Span


@lru_cache(maxsize=32)
def typesetter(language: str) -> Callable[[RichText], RichText]:
    """The typesetting of one language."""

    def typeset(text: RichText) -> RichText:
        return tuple([_bound(span, language) for span in smarten_spans(text, language)])

    return typeset


def _bound(span: Span, language: str) -> Span:
    text = bind(span.text, language)
    return span if text == span.text else Span(text, span.italic, span.bold, span.refer, span.address, span.note)
