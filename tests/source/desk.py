"""Small issues, written by a test and read back."""

from collections.abc import Mapping
from pathlib import Path

from layout.model.article import Article
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.issue import Issue
from layout.source.reader import ReadIssue, read_issue

HEAD = "date: 2026-11-20\npaper: {name: The Lantern}\n"
ARTICLE = "---\nheadline: Good news\n---\nThe body of it.\n"


class Desk:
    """A folder in which a test lays an issue out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, files: Mapping[str, str | bytes]) -> None:
        for path, content in files.items():
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())

    def read(self, plan: str, **files: str | bytes) -> Composed[ReadIssue]:
        """The issue of this plan; keyword ``a`` is the file articles/a.md."""
        self.put({"issue.yaml": plan, **{f"articles/{name}.md": content for name, content in files.items()}})
        return read_issue(str(self.folder))

    def issue(self, plan: str, **files: str | bytes) -> Issue:
        """The same, of a plan without a fault."""
        composed = self.read(plan, **files)
        assert [said(d) for d in composed.diagnostics] == []
        assert composed.value.issue is not None
        return composed.value.issue

    def article(self, content: str | bytes) -> Article:
        """One article without a fault."""
        return self.issue(one("lead: articles/a.md"), a=content).edition.articles["articles/a.md"]

    def faults(self, content: str | bytes) -> list[str]:
        """What is said about one article."""
        return [said(d) for d in self.read(one("lead: articles/a.md"), a=content).diagnostics]


def one(*slots: str, more: str = "", template: str = "front") -> str:
    """A plan of one page."""
    lines = "".join(f"      {slot}\n" for slot in slots)
    return f"{HEAD}{more}pages:\n  - template: {template}\n    slots:\n{lines}"


def said(diagnostic: Diagnostic) -> str:
    """A diagnostic as the program prints it."""
    line = f"{diagnostic.at}: {diagnostic.severity} {diagnostic.code}: {diagnostic.message}"
    return f"{line}\n    {diagnostic.hint}" if diagnostic.hint else line
