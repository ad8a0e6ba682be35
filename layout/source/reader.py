"""The path of an issue comes in; the Issue, the places of everything in its files, and every fault go out."""

import os
from typing import TYPE_CHECKING, NamedTuple

from layout.model.article import Article
from layout.model.diagnostics import Composed, Locations
from layout.model.issue import Issue
from layout.model.mapping import FrozenMap
from layout.model.template import Template
from layout.model.values import dataclass
from layout.source.copy import CopyReader, Filled
from layout.source.memory import Memory
from layout.source.outline import read_outline
from layout.source.report import Report

if TYPE_CHECKING:
    from layout.source.drafts import Drafts


@dataclass(frozen=True, slots=True)
class ReadIssue:
    """``issue`` is None where issue.yaml cannot be read or is not YAML. The others are for the desk, and empty unless
    there are drafts: ``unplaced``, the articles that stand on no page, as the first edition would print them, with
    ``unplaced_files``, their pictures (as ``Issue.files``); ``templates``, all there are."""

    issue: Issue | None
    locations: Locations
    unplaced: FrozenMap[str, Article] = FrozenMap()
    unplaced_files: FrozenMap[str, str] = FrozenMap()
    templates: FrozenMap[str, Template] = FrozenMap()


def plan_file(path: str) -> str:
    """The absolute path of an issue.yaml, given by its own path or by that of its folder."""
    return os.path.abspath(os.path.join(path, "issue.yaml") if os.path.isdir(path) else path)


class _Last(NamedTuple):
    """What was read the last time, and by whom."""

    file: str
    copy: CopyReader
    filled: Filled
    composed: Composed[ReadIssue]


def read_issue(
    path: str, drafts: "Drafts | None" = None, memory: Memory | None = None, *, look: bool = True
) -> Composed[ReadIssue]:
    """Read issue.yaml (or the folder that holds it) and everything it names; all faults in one run, none raised.

    ``drafts``: what files hold on the desk. ``memory``: what was read of this issue before; only what has changed is
    read again, and what comes out equal is the identical object. ``look``: False while somebody types, when the drafts
    alone need be others; the disk is not asked then, as long as none but texts of articles are.
    """
    report, memory, for_desk = Report(), memory or Memory(), drafts is not None
    file = plan_file(path)
    last: _Last | None = memory.last
    memory.last = None
    if drafts is not None and last is not None and last.file == file and not look:
        memory.last = last = _read_again(last, drafts, memory)
        if last is not None:
            return last.composed
    memory.visit(os.path.dirname(file), drafts.texts if drafts is not None else None)
    outline = memory.recall(
        ("outline", file, for_desk), report, lambda part: read_outline(file, memory, part, for_desk)
    )
    if outline is None:
        return Composed(ReadIssue(None, report.locations()), report.sorted_diagnostics())
    copy = CopyReader(outline, memory, report)
    filled = copy.fill(for_desk)
    read = ReadIssue(filled.issue, report.locations(), filled.unplaced, filled.unplaced_files, outline.known)
    composed = Composed(read, report.sorted_diagnostics())
    if for_desk:
        memory.last = _Last(file, copy, filled, composed)
    return composed


def _read_again(last: _Last, drafts: "Drafts", memory: Memory) -> _Last | None:
    """The issue with these drafts, None where it must be read as a whole."""
    changed = memory.folders.retype(drafts.texts)
    filled = last.copy.again(last.filled, changed) if changed is not None else None
    if filled is None:
        return None
    before, report = last.composed, filled.report
    same = report.diagnostics is last.filled.report.diagnostics
    read = ReadIssue(filled.issue, report.locations(), filled.unplaced, filled.unplaced_files, before.value.templates)
    composed = Composed(read, before.diagnostics if same else report.sorted_diagnostics())
    return _Last(last.file, last.copy, filled, composed)
