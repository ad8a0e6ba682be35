"""The wheel holds everything, and works where there is no checkout."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest


def build(root: Path, target: Path, kind: str) -> Path:
    """Build a distribution with hatchling, in a process of its own and without the network."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (made,) = target.iterdir()
    return made


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout."""
    return build(root, tmp_path_factory.mktemp("wheel"), "wheel")


def test_wheel_holds_code_and_every_built_in_file(root: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    builtin = {
        path.relative_to(root).as_posix()
        for path in (root / "layout").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    fonts = {f"layout/builtin/fonts/{path.name}" for path in (root / "fonts").iterdir() if path.suffix != ".pyc"}
    assert builtin <= held
    assert "gui/__init__.py" in held
    assert {name for name in fonts if name.endswith((".ttf", ".txt", ".md", ".json"))} <= held
    assert any(name.endswith(".ttf") for name in held)
    assert any(name.endswith("/licenses/LICENSE") for name in held)
    assert not [name for name in held if name.startswith(("tests/", "sample_issue/", "benchmarks/"))]


def test_wheel_describes_itself(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("dist-info/METADATA")]
        described = archive.read(name).decode("utf-8")
        (scripts,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        assert "layout = layout.__main__:run" in archive.read(scripts).decode("utf-8")
    assert "Name: newslayout\n" in described
    assert "Requires-Python: >=3.11" in described
    assert "!=6.12.0" in described


@pytest.mark.long
def test_source_distribution_builds_the_same_wheel(root: Path, wheel: Path, tmp_path: Path) -> None:
    made = build(root, tmp_path / "sdist", "sdist")
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = [path for path in tmp_path.iterdir() if path.name.startswith("newslayout-")]
    again = build(unpacked, tmp_path / "wheel", "wheel")
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
        assert sorted(one.namelist()) == sorted(other.namelist())


@pytest.mark.long
def test_wheel_works_in_an_empty_environment_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "environment"
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    (site,) = home.glob("lib/python*/site-packages")
    # the libraries are those of this environment; the checkout is not on the path
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    bootstrap = f"import sys; sys.path.extend({libraries!r}); from layout.cli import main; sys.exit(main())"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def layout(*arguments: str) -> str:
        done = subprocess.run(
            [python, "-I", "-c", bootstrap, *arguments],
            cwd=elsewhere, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    found = (
        "import sys, layout; from layout.builtin.resources import resource; print(layout.__file__, resource('fonts'))"
    )
    places = subprocess.check_output([python, "-I", "-c", found], text=True, cwd=elsewhere).split()
    assert all(place.startswith(str(site)) for place in places)
    assert '"$schema"' in layout("schema")
    layout("new", "spring", "--pages", "4")
    layout("render", "spring/issue.yaml")
    (pdf,) = (elsewhere / "spring" / "out").iterdir()
    assert pdf.read_bytes().startswith(b"%PDF-")
