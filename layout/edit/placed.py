"""A placement as the model has it comes in, the value that says it in a plan goes out."""

import re
from typing import Any

from layout.model.article import RichText
from layout.model.edits import rounded
from layout.model.issue import (
    Jump,
    Localized,
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)  # fmt: skip
from layout.model.nouns import counted

_MARKS = re.compile(r"([*_\\\[\]`<&])")


def placement_value(placement: Placement, first: str, home: Target | None = None) -> Any:
    """What a slot's key says: ``first`` is the first edition; no story jumps to its own slot ``home``."""
    match placement:
        case PlacedArticle(article, jump, then):
            value = {"article": article, "jump": _jump(jump, home), "then": _one_or_more(_others(then, home))}
            return article if not (value["jump"] or value["then"]) else _said(value)
        case PlacedPicture(picture, headline):
            return _said({
                "picture": picture.file,
                "headline": words_value(headline, first),
                "caption": marked(picture.caption),
                "credit": picture.credit,
                "alt": picture.alt,
                "focus": focus_value(picture.focus) if picture.focus != (0.5, 0.5) else None,
                "zoom": zoom_value(picture.zoom) if picture.zoom != 1.0 else None,
            })  # fmt: skip
        case PlacedAdvert(file, client, due):
            return {"advert": file or None, **_said({"client": client, "due": due})}
        case PlacedPackage(articles, headline, deck, kicker):
            texts = {"kicker": kicker, "headline": headline, "deck": deck}
            return {"package": list(articles), **_said({k: words_value(v, first) for k, v in texts.items()})}
        case PlacedItems(files, headline, deck):
            texts = {"headline": headline, "deck": deck}
            return {"items": list(files), **_said({k: words_value(v, first) for k, v in texts.items()})}
        case PlacedTeasers(articles, count, headline):
            usual = count == (len(articles) or 4)
            return {
                "teasers": list(articles) or "auto",
                **_said({"count": None if usual else count, "headline": words_value(headline, first)}),
            }
        case PlacedContents(articles, headline):
            return {"contents": list(articles) or "auto", **_said({"headline": words_value(headline, first)})}


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None and value not in ("", [], {})}


def _others(targets: tuple[Target, ...], home: Target | None) -> list[str]:
    return [str(target) for target in targets if target != home]


def _one_or_more(targets: list[str]) -> Any:
    return targets[0] if len(targets) == 1 else targets


def _jump(jump: Jump | None, home: Target | None) -> Any:
    to = _one_or_more(_others(jump.to, home)) if jump else None
    if jump is None or not to:
        return None
    return to if not jump.after else {"to": to, "after": counted(jump.after, "line")}


def words_value(words: Localized, first: str) -> Any:
    """A text, or texts by edition where another than the first has one."""
    texts = dict(words.texts)
    return texts.get(first, "") if set(texts) <= {first} else texts


def focus_value(focus: tuple[float, float]) -> list[float]:
    """A point of a picture, as a file keeps it."""
    return list(rounded(focus, 1.0)[0])


def zoom_value(zoom: float) -> float:
    return rounded((0.5, 0.5), zoom)[1]


def marked(text: RichText) -> str:
    """Rich text as Markdown writes it, its own asterisks and the like escaped."""
    pieces: list[str] = []
    for span in text:
        mark = "*" * (span.italic + 2 * span.bold)
        words = _MARKS.sub(r"\\\1", span.text)
        core = words.strip()
        if not mark or not core:
            pieces.append(words)
            continue
        lead = words[: len(words) - len(words.lstrip())]
        tail = words[len(words.rstrip()) :]
        pieces.append(f"{lead}{mark}{core}{mark}{tail}")
    return "".join(pieces)
