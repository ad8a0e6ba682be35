"""What mypyc compiles prints what Python prints. ``make compiled`` (which ``make test-long`` asks for) makes the wheel
whose innermost modules are compiled, and unpacks it beside the pure program."""

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def compiled() -> Path:
    """The folder of the compiled program."""
    folder = Path(sys.prefix) / "compiled" / "program"
    if not folder.is_dir():
        pytest.skip("not there: `make compiled` makes it")
    return folder


@pytest.fixture(scope="module")
def modules(root: Path) -> list[str]:
    """The files that are to be compiled."""
    with (root / "pyproject.toml").open("rb") as file:
        found = tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]["include"]
    assert isinstance(found, list)
    return found


def run(program: Path, *arguments: str, cwd: Path) -> str:
    """What Python says with a program's folder before all others."""
    environment = dict(os.environ, PYTHONPATH=str(program))
    done = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_of_these_sources(root: Path, compiled: Path) -> None:
    def digests(folder: Path) -> dict[str, str]:
        files = (folder / "layout").rglob("*.py")
        return {str(f.relative_to(folder)): hashlib.sha256(f.read_bytes()).hexdigest() for f in files}

    assert digests(compiled) == digests(root), "make compiled again"


def test_the_modules_are_compiled(compiled: Path, modules: list[str], tmp_path: Path) -> None:
    names = [module.removesuffix(".py").replace("/", ".") for module in modules]
    code = f"import importlib\nfor name in {names}: print(importlib.import_module(name).__file__)"
    files = run(compiled, "-c", code, cwd=tmp_path).split()
    assert len(files) == len(modules) > 10
    assert all(Path(file).suffix in (".so", ".pyd") and Path(file).is_relative_to(compiled) for file in files)


@pytest.mark.parametrize("issue", ["sample_issue", "sample_leaflet", "sample_pamphlet", "sample_poster"])
@pytest.mark.parametrize("purpose", ["press", "screen"])
def test_the_same_bytes_come_out(root: Path, compiled: Path, tmp_path: Path, issue: str, purpose: str) -> None:
    made = {}
    for name, program in (("pure", root), ("compiled", compiled)):
        target = tmp_path / f"{name}.pdf"
        plan = str(root / issue / "issue.yaml")
        code = ["-m", "layout", "render", plan, "-o", str(target), "--for", purpose, "--no-recheck"]
        run(program, *(code[:-1] if purpose == "screen" else code), cwd=tmp_path)
        files = sorted(tmp_path.glob(f"{name}*.pdf"))
        made[name] = [file.read_bytes() for file in files]
    assert made["pure"]
    assert made["pure"] == made["compiled"]


def test_the_same_is_told(root: Path, compiled: Path, tmp_path: Path) -> None:
    """Positions, faults and all that the dump has."""
    plan = str(root / "sample_issue" / "issue.yaml")
    told = [run(program, "-m", "layout", "dump", plan, cwd=tmp_path) for program in (root, compiled)]
    assert len(told[0]) > 100_000
    assert told[0] == told[1]


def test_its_text_is_broken_as_its_own_tests_say(root: Path, compiled: Path, tmp_path: Path) -> None:
    """The tests of the compiled modules, run with these."""
    code = (
        "import sys, pytest, layout.text.linebreak as it\n"
        f"assert it.__file__.startswith({str(compiled)!r})\n"
        "sys.exit(pytest.main(sys.argv[1:]))"
    )
    tests = [str(root / "tests" / name) for name in ("text", "fonts", "language", "page/test_any_story.py")]
    options = [
        "-q",
        "-m",
        "not long",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(root),
        "-c",
        str(root / "pyproject.toml"),
    ]
    said = run(compiled, "-c", code, *options, "-o", f"pythonpath={compiled} {root}", *tests, cwd=tmp_path)
    assert " passed" in said
    assert " failed" not in said
