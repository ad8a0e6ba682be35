"""What the program loads when it starts: time that everybody pays, every time."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from layout.scaffold import write_issue

Python = Callable[..., "subprocess.CompletedProcess[str]"]

_LOADED = "import sys; from layout.cli import main\n{call}\nprint(*sorted(sys.modules), file=sys.stderr)"


def modules_after(python: Python, call: str, env: dict[str, str] | None = None) -> set[str]:
    """The modules loaded in a new process that has run ``call``."""
    done = python("-c", _LOADED.format(call=call), env=env)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines()[-1].split())  # what it says of the issue stands above


def test_help_loads_no_library(python: Python) -> None:
    loaded = modules_after(python, "try: main(['--help'])\nexcept SystemExit: pass")
    heavy = {"reportlab", "PySide6", "PIL", "pypdf", "yaml", "uharfbuzz", "fontTools", "markdown_it", "pyphen", "babel"}
    assert not loaded & heavy
    ours = {name for name in loaded if name.startswith("layout.")}
    assert ours == {"layout.cli", "layout.job"}


class Warm(NamedTuple):
    """An issue, and the environment whose caches its rendering has filled."""

    plan: str
    environment: dict[str, str]


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory, python: Python) -> Warm:
    """A rendered issue with caches of its own."""
    folder = tmp_path_factory.mktemp("warm")
    plan = write_issue(str(folder / "issue"), "tabloid", 2, "en")
    environment = os.environ | {"XDG_CACHE_HOME": str(folder / "cache")}
    done = python("-m", "layout", "render", plan, env=environment)
    assert done.returncode == 0, done.stderr
    return Warm(plan, environment)


def test_render_loads_only_what_it_uses(python: Python, warm: Warm) -> None:
    """Without the re-check, which reads the file by another library than wrote it."""
    loaded = modules_after(python, f"main(['render', {warm.plan!r}, '--no-recheck'])", warm.environment)
    unused = "PySide6 gui fontTools reportlab.platypus numpy pypdf pyphen babel markdown_it"
    for module in unused.split():
        assert not {name for name in loaded if name == module or name.startswith(f"{module}.")}, module


def test_an_english_paper_loads_no_tables_of_other_scripts(python: Python, warm: Warm) -> None:
    """Its folio line has a slash between spaces."""
    loaded = modules_after(python, f"main(['render', {warm.plan!r}, '--no-recheck'])", warm.environment)
    tables = {
        "layout.language.bidi",
        "layout.language.linebreak",
        "layout.language.breakclasses",
        "layout.text.kashida",
    }
    assert not loaded & tables


def test_for_screens_nothing_is_looked_at_that_the_press_minds(python: Python, warm: Warm) -> None:
    loaded = modules_after(python, f"main(['render', {warm.plan!r}, '--for', 'screen'])", warm.environment)
    assert not {name for name in loaded if name.startswith(("layout.preflight", "layout.recheck", "layout.catalogue"))}


def test_render_imports_stay_few(python: Python, warm: Warm) -> None:
    """A ceiling for the number of modules: raise it with a reason, never in passing. (Raised by 20 when the tables of
    the source's keys got a file each, and the fitting of stories four.)"""
    call = f"main(['render', {warm.plan!r}, '--no-recheck'])"
    assert len(modules_after(python, call, warm.environment)) < 440


def test_render_runs_without_a_window_system(python: Python, warm: Warm) -> None:
    """Where libGL is missing, importing PySide6 fails: nothing may try."""
    call = f"sys.modules['PySide6'] = None\nassert main(['render', {warm.plan!r}]) == 0"
    assert "layout.pdf.export" in modules_after(python, call, warm.environment)


def test_every_library_that_is_imported_is_a_dependency(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.match(r"[\w-]+", row)[0].lower().replace("-", "_") for row in project["dependencies"]}  # type: ignore[index]
    names = {"PIL": "pillow", "yaml": "pyyaml", "markdown_it": "markdown_it_py", "fontTools": "fonttools"}
    imported = {
        name.partition(".")[0]
        for file in (root / "layout").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    foreign = {names.get(name, name) for name in imported - set(sys.stdlib_module_names) - {"layout", "gui", ""}}
    assert foreign <= declared
