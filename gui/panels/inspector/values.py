"""The texts of an issue's files and an edition come in; what each key of the forms says there goes out.

Values are as the files write them, not as they are printed: a field shows the asterisks and straight quotes that the
editor wrote. ``inherited`` is what the first edition (or the paper) says where nothing of its own is said.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from layout.edit import front, splice
from layout.edit.articles import file_for, file_of
from layout.edit.opened import EditError
from layout.edit.pictures import pictures_of
from layout.edit.places import PlanText
from layout.edit.settings import paper_file
from layout.edit.splice import MISSING
from layout.model.issue import Target
from layout.source.folders import normal

if TYPE_CHECKING:
    from gui.session import Session


class Value(NamedTuple):
    """What is said here, and what holds where nothing is."""

    own: str = ""
    inherited: str = ""


NOTHING_SAID = Value()


class Said:
    """One version of the copy in one edition, read by key. Made anew for each version."""

    def __init__(self, session: "Session", before: "Said | None" = None) -> None:
        self._opened = session.opened
        plan = PlanText(self._opened)
        old: PlanText | None = before._plan if before is not None else None
        # where the plan is the same, what was read of it is too
        same = old is not None and (old.text, old.edition, old.first) == (plan.text, plan.edition, plan.first)
        self._plan: PlanText = old if old is not None and same else plan
        self._first = self._plan.first
        self._edition = self._plan.edition
        self._fronts: dict[str, dict[str, str]] = {}

    # the issue

    def issue(self, key: str) -> Value:
        """A key of the issue; what the paper says of it else."""
        return Value(_text(self._plan.get((key,))), _text(self._paper_says(key)))

    def paper(self, key: str) -> Value:
        """A text of the paper, in the edition shown."""
        base = _by_edition(self._paper_says(key), self._edition, self._first)
        own = self._plan.get(("editions", self._edition, "paper", key))
        if own in (MISSING, None):
            return base
        return Value(_by_edition(own, self._edition, self._edition).own, base.own or base.inherited)

    @property
    def paper_folder(self) -> str:
        """The folder of the paper, "" where the issue says all itself."""
        given = self._plan.get(("paper",))
        return (
            os.path.normpath(os.path.join(self._opened.issue.folder, normal(given))) if isinstance(given, str) else ""
        )

    def _paper_says(self, key: str) -> Any:
        given = self._plan.get(("paper",))
        if isinstance(given, str):
            return splice.get(self._opened.drafts.text(paper_file(self._opened, given)) or "", (key,))
        return self._plan.get(("paper", key))

    # pages and slots

    def page(self, number: int, key: str) -> Value:
        """A text of a page."""
        base = _by_edition(self._plan.get((*self._plan.page_path("", number), key)), self._edition, self._first)
        if not self._plan.page_layer(number, key):
            return base
        own = self._plan.get((*self._plan.page_path(self._edition, number), key))
        return Value(_by_edition(own, self._edition, self._edition).own, base.own or base.inherited)

    def placed(self, target: Target, key: str) -> Value:
        """A text of what stands in a slot."""
        content = self._plan.content(target)
        value = content.get(key, MISSING) if isinstance(content, Mapping) else MISSING
        first = self._edition if self._plan.layer(target) else self._first
        return _by_edition(value, self._edition, first)

    def members(self, target: Target, form: str) -> tuple[str, ...]:
        """The articles of a package, of items or of teasers; () for ``auto``."""
        content = self._plan.content(target)
        listed = content.get(form) if isinstance(content, Mapping) else [content] if form == "items" else None
        return tuple(path for path in listed if isinstance(path, str)) if isinstance(listed, list) else ()

    # articles

    def article(self, path: str, key: str) -> Value:
        """A key of an article; the original's where there is a translation for this edition that does not say it."""
        try:
            file = file_for(self._opened, path, key)
            original = file_of(self._opened.drafts, path)
        except EditError:  # deleted a moment ago
            return NOTHING_SAID
        own = self._front(file).get(key, "")
        return Value(own) if file == original else Value(own, self._front(original).get(key, ""))

    def shared(self, path: str) -> bool:
        """Whether the edition shown takes an article from the first one, for want of a translation."""
        if self._edition == self._first:
            return False
        try:
            return file_for(self._opened, path) == file_of(self._opened.drafts, path)
        except EditError:
            return False

    def picture(self, path: str, index: int, key: str) -> Value:
        """A key of an article's picture; caption and alternative text of the translation where there is one."""
        try:
            file, original = file_for(self._opened, path), file_of(self._opened.drafts, path)
        except EditError:
            return NOTHING_SAID
        known = pictures_of(self._opened.drafts.text(original) or "")
        if not 0 <= index < len(known):
            return NOTHING_SAID
        base = _text(known[index].get(key))
        if file == original or key not in ("caption", "alt"):
            return Value(base)
        others = pictures_of(self._opened.drafts.text(file) or "")
        mine = next((one for one in others if one.get("file") == known[index].get("file")), {})
        return Value(_text(mine.get(key)), base)

    def _front(self, file: str) -> dict[str, str]:
        known = self._fronts.get(file)
        if known is None:
            known = self._fronts[file] = front.front_values(self._opened.drafts.text(file) or "", file)
        return known


def _by_edition(value: Any, edition: str, first: str) -> Value:
    """A text, or texts by edition."""
    if isinstance(value, Mapping):
        texts = {name: _text(text) for name, text in value.items() if _text(text)}
        own = texts.pop(edition, "")
        return Value(own, texts.get(first) or next(iter(texts.values()), ""))
    text = _text(value)
    return Value(text) if edition == first else Value("", text)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value)
    return value if isinstance(value, str) else ""
