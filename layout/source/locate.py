"""A path that the issue names comes in, the file's absolute path goes out; what is wrong with it is reported."""

import os

from layout.source.folders import Folders, normal
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath


class Locator:
    """Finds the files that an issue names, and remembers them for ``Issue.files``."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.files: dict[str, str] = {}

    def locate(self, path: str, sink: FileReport, at: KeyPath, keep: bool = True) -> str:
        """The absolute path, "" where there is none (reported at ``at``). ``keep``: it belongs in ``Issue.files``."""
        found = self.folders.find(path)
        if found.outside:
            hint = "copy the file into the folder, or name the place where it really is"
            sink.add_at(at, "outside-folder", f"{path} is a link to a file outside the issue and its paper", hint)
            return ""
        if not found.file and self.folders.holds_folder(path):
            sink.add_at(at, "missing-file", f"{path} is a folder, not a file", self._inside(path))
            return ""
        if not found.file:
            sink.add_at(at, "missing-file", f"{path or 'a file without a name'} is not there", self._missing(path))
            return ""
        if found.spelt:
            message = f"{path} is spelt {found.spelt} on the disk"
            sink.add_at(at, "case-differs", message, f"write {found.spelt}")
        if keep:
            self.files[path] = found.file
        return found.file

    def _inside(self, path: str) -> str:
        """A file of a folder, as an example of what to write."""
        path = normal(path)
        for folder in self.folders.both:
            for name in self.folders.listing(os.path.join(folder, path)):
                if self.folders.is_file(os.path.join(folder, path, name)):
                    return f"name a file in it, as {path}/{name}"
        return "name a file"

    def _missing(self, path: str) -> str:
        folder, name = os.path.split(normal(path)) if "\0" not in path else ("", "")
        there = list(self.folders.listing(os.path.join(self.folders.issue, folder)))
        if name and there:
            hint = suggest(name, there)
            if hint.startswith("did you mean"):
                return hint
        return "paths are relative to the issue folder; see the name and the folder"
