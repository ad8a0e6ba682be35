"""What an act comes with: the issue as it is open on the desk, and how an act says that it cannot be done."""

from typing import NamedTuple

from layout.model.issue import Issue
from layout.source.drafts import Drafts


class EditError(Exception):
    """An act that cannot be done; ``message`` says why, ``hint`` what to do instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Opened(NamedTuple):
    """The issue as last read, the texts of its files, and the edition shown ("" is the first)."""

    issue: Issue
    drafts: Drafts
    edition: str = ""
