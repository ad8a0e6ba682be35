"""The path of an issue comes in, the texts of its files as they stand on the desk go out: saved or not, a value.

A file is known by the name that messages give it, relative to the issue folder: ``issue.yaml``, ``articles/a.md``,
``../paper.yaml``. A text is the file's own, to the byte: its byte order mark and its line ends are kept.
"""

import os

from layout.model.mapping import FrozenMap
from layout.model.values import dataclass
from layout.source.folders import is_copy
from layout.source.memory import Memory
from layout.source.reader import plan_file, read_issue

_YAML = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Drafts:
    """Text by file; None says that the file is deleted. A file without an entry is as it is on the disk."""

    texts: FrozenMap[str, str | None] = FrozenMap()

    def text(self, file: str) -> str | None:
        """The text of a file, None where it has none here."""
        return self.texts.get(file)

    def with_text(self, file: str, text: str) -> "Drafts":
        """The drafts with another text of a file, or with a new file."""
        return self._with(file, _encodable(text))

    def without(self, file: str) -> "Drafts":
        """The drafts with a file deleted."""
        return self._with(file, None)

    def files(self) -> tuple[str, ...]:
        """The files that are there."""
        return tuple(file for file, text in self.texts.items() if text is not None)

    def _with(self, file: str, text: str | None) -> "Drafts":
        if file in self.texts and self.texts[file] == text:
            return self
        return Drafts(FrozenMap({**self.texts, file: text}))


def load_drafts(path: str, memory: Memory | None = None) -> Drafts:
    """The texts of an issue, as the disk has them: its plan, its copy, and what its pages take from other text files.

    A file that is not UTF-8, or that cannot be read, is left out: reading the issue says so. Templates, printers and
    the paper's stylesheet are no part of an issue. All is read for that once: with a ``memory``, reading the drafts is
    quick then.
    """
    memory = memory or Memory()
    plan = plan_file(path)
    read_issue(plan, memory=memory)
    folders = memory.folders
    kept = {os.path.basename(plan), "styles.yaml", folders.shown(os.path.join(folders.paper, "paper.yaml"))}
    files = [plan]
    for folder in ("articles", "letters"):
        inside = os.path.join(folders.issue, folder)
        files += [os.path.join(inside, name) for name in folders.listing(inside).values() if is_copy(name)]
    files += [file for file in folders.opened() if folders.shown(file) in kept or not file.endswith(_YAML)]
    texts: dict[str, str | None] = {}
    for file in files:
        content = folders.content(file)
        if isinstance(content, str):
            texts[folders.shown(file)] = content
    return Drafts(FrozenMap(texts))


def _encodable(text: str) -> str:
    """Half a character, which no file can hold, as the sign for that; halves that belong together are joined."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
