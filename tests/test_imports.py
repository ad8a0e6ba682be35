"""What the program loads when it starts: time that everybody pays, every time."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from layout.scaffold import write_issue

Python = Callable[..., "subprocess.CompletedProcess[str]"]

_LOADED = "import sys; from layout.cli import main\n{call}\nprint(*sorted(sys.modules), file=sys.stderr)"


def modules_after(python: Python, call: str) -> set[str]:
    """The modules loaded in a new process that has run ``call``."""
    done = python("-c", _LOADED.format(call=call))
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


def test_help_loads_no_library(python: Python) -> None:
    loaded = modules_after(python, "try: main(['--help'])\nexcept SystemExit: pass")
    heavy = {"reportlab", "PySide6", "PIL", "pypdf", "yaml", "uharfbuzz", "fontTools", "markdown_it", "pyphen", "babel"}
    assert not loaded & heavy
    ours = {name for name in loaded if name.startswith("layout.")}
    assert ours == {"layout.cli"}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An issue whose rendering has filled the caches."""
    from layout.cli import main

    plan = Path(write_issue(str(tmp_path_factory.mktemp("warm") / "issue"), "tabloid", 2, "en"))
    assert main(["render", str(plan)]) == 0
    return plan


def test_render_loads_only_what_it_uses(python: Python, warm: Path) -> None:
    loaded = modules_after(python, f"main(['render', {str(warm)!r}])")
    for module in ("PySide6", "gui", "fontTools", "reportlab.platypus", "numpy", "pypdf", "pyphen", "babel"):
        assert not {name for name in loaded if name == module or name.startswith(f"{module}.")}, module


def test_render_imports_stay_few(python: Python, warm: Path) -> None:
    """A ceiling for the number of modules: raise it with a reason, never in passing."""
    assert len(modules_after(python, f"main(['render', {str(warm)!r}])")) < 420


def test_render_runs_without_a_window_system(python: Python, warm: Path) -> None:
    """Where libGL is missing, importing PySide6 fails: nothing may try."""
    call = f"sys.modules['PySide6'] = None\nassert main(['render', {str(warm)!r}]) == 0"
    assert "layout.pdf.export" in modules_after(python, call)


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
