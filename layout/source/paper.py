"""What issue.yaml or paper.yaml says of the newspaper comes in, a Paper goes out."""

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from layout.model.issue import Ear, Localized, Paper
from layout.model.mapping import FrozenMap
from layout.source.files import read_yaml
from layout.source.folders import Folders, normal
from layout.source.locate import Locator
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema.plan import PAPER
from layout.source.texts import EditionTexts, file_words

_TEXTS = ("name", "city", "price", "subtitle", "imprint")


def paper_folder(path: str, folders: Folders, sink: FileReport) -> str:
    """The absolute path of the paper's folder, "" where there is none (reported)."""
    folder = os.path.normpath(os.path.join(folders.issue, normal(path)))
    if folders.is_folder(folder):
        return folder
    hint = "give the path of the paper's folder, as `..`, or a mapping: {name: ...}"
    sink.add_at(("paper",), "missing-file", f"there is no folder {path}", hint)
    return ""


def paper_values(folders: Folders, report: Report) -> tuple[dict[str, Any], FileReport]:
    """What paper.yaml of the paper's folder says, and the report of that file."""
    file = os.path.join(folders.paper, "paper.yaml")
    sink = FileReport(report, folders.shown(file))
    return (read_yaml(file, PAPER, folders, sink) if folders.is_file(file) else {}), sink


class PaperReader:
    """Builds papers; ``texts`` knows the editions."""

    def __init__(self, texts: EditionTexts, locator: Locator) -> None:
        self._texts = texts
        self._locator = locator

    def build(self, values: Mapping[str, Any], sink: FileReport, path: KeyPath, base: Paper | None = None) -> Paper:
        """A paper of these values, laid over ``base`` (for an edition)."""
        paper = base or Paper(name=Localized())
        changes: dict[str, Any] = {}
        for key in _TEXTS:
            if key in values:
                changes[key] = self._localized(values[key], sink, (*path, key))
        if "imprint" in changes:
            changes["imprint"] = self._imprint(changes["imprint"], sink, (*path, "imprint"))
        if "url" in values:
            changes["url"] = values["url"]
        if values.get("logo"):
            changes["logo"] = values["logo"]
            self._locator.locate(values["logo"], sink, (*path, "logo"))
        if "ears" in values:
            changes["ears"] = tuple(
                Ear(
                    self._localized(ear.get("label"), sink, (*path, "ears", i, "label")),
                    self._localized(ear.get("text"), sink, (*path, "ears", i, "text")),
                )
                for i, ear in enumerate(values["ears"])
            )
        return replace(paper, **changes)

    def _localized(self, texts: dict[str, str] | None, sink: FileReport, path: KeyPath) -> Localized:
        """Texts by edition. A paper.yaml serves many issues, and may know editions that this one does not have."""
        if texts and sink.file.endswith("paper.yaml"):
            known = {name: text for name, text in texts.items() if not name or name in self._texts.languages}
            texts = known or {"": next(iter(texts.values()))}
        return self._texts.localized(texts, sink, path)

    def _imprint(self, imprint: Localized, sink: FileReport, path: KeyPath) -> Localized:
        """The imprint itself, where the value is the path of a file that holds it."""
        texts = {}
        for edition, text in imprint.texts.items():
            is_file = text.endswith((".md", ".txt")) and " " not in text
            texts[edition] = self._texts.typeset(self._words(text, sink, path), edition) if is_file else text
        return Localized(FrozenMap(texts))

    def _words(self, path: str, sink: FileReport, at: KeyPath) -> str:
        file, folders = self._locator.locate(path, sink, at), self._locator.folders
        return file_words(file, folders, FileReport(sink.report, folders.shown(file))) if file else ""
