"""The built-in templates, and an issue with a page for each of them, its copy cut to fit."""

from dataclasses import dataclass
from pathlib import Path

from layout.builtin.resources import names, resource
from layout.display.items import IssueDisplay
from layout.engine import Engine
from layout.model.diagnostics import Diagnostic
from layout.model.sheet import PRODUCTS
from layout.model.template import Template
from layout.page.plan import PageFrame, frames
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom


def builtin_templates() -> list[Template]:
    """All of a newspaper's, fronts on odd pages as far as there are others to stand between."""
    report = Report()
    found = [
        read_template(resource("templates", f"{name}.yaml"), Folders(""), report)
        for name in names("templates", ".yaml")
    ]
    assert report.diagnostics == []
    found = [t for t in found if t.kind not in PRODUCTS]
    fronts = [t for t in found if t.kind == "front"]
    others = [t for t in found if t.kind != "front"]
    made: list[Template] = []
    for front in fronts:
        made += [front, others.pop(0)]
    return made + others


@dataclass
class Made:
    """An issue with a page for each built-in template, composed."""

    room: Newsroom
    engine: Engine
    display: IssueDisplay
    diagnostics: tuple[Diagnostic, ...]
    frames: tuple[PageFrame, ...]


def make(folder: Path, sheet: str, rounds: int) -> Made:
    room = Newsroom(folder, sheet)
    room.issue(builtin_templates())
    engine = room.fitted(rounds)
    done = engine.compose()
    return Made(room, engine, done.value, done.diagnostics, frames(engine.issue, engine.issue.edition))
