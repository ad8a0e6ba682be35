"""The desk in the system's menu, and the bundle that runs without Python."""

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from importlib import util
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage


@pytest.fixture(scope="module")
def installer(root: Path) -> ModuleType:
    spec = util.spec_from_file_location("desk_installer", root / "packaging" / "install.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, "utf-8")
    return parser["Desktop Entry"]


def validated(path: Path) -> str:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        return ""
    return subprocess.run([tool, path], capture_output=True, text=True, check=False).stdout


def test_the_desktop_file_is_sound(root: Path) -> None:
    path = root / "packaging" / "newslayout.desktop"
    found = entry(path)
    assert found["Type"] == "Application"
    assert found["Exec"] == "layout edit %f"
    assert found["Comment[es]"]
    assert validated(path) == ""


def test_the_file_type_is_the_one_that_the_desktop_file_opens(root: Path) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ElementTree.parse(root / "packaging" / "newslayout.xml").getroot().iter(f"{space}mime-type")
    opens = entry(root / "packaging" / "newslayout.desktop")["MimeType"]
    assert opens == f"{kind.get('type')};"
    (glob,) = kind.iter(f"{space}glob")
    assert glob.get("pattern") == "issue.yaml"
    assert int(glob.get("weight", "50")) > 50, "stronger than *.yaml"


def test_the_name_is_the_one_that_the_window_gives(root: Path) -> None:
    assert 'setDesktopFileName("newslayout")' in (root / "gui" / "app.py").read_text("utf-8")


def test_it_is_installed_for_the_user_and_removed(root: Path, tmp_path: Path) -> None:
    script = [sys.executable, str(root / "packaging" / "install.py"), "--share", str(tmp_path)]
    subprocess.run([*script, "--command", "/opt/my desk/layout"], check=True)
    desktop = tmp_path / "applications" / "newslayout.desktop"
    assert entry(desktop)["Exec"] == '"/opt/my desk/layout" edit %f'
    assert validated(desktop) == ""
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        icon = QImage(str(tmp_path / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "newslayout.png"))
        assert (icon.width(), icon.height()) == (size, size)
        assert icon.hasAlphaChannel()
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "newslayout.svg").is_file()
    if shutil.which("update-mime-database"):
        assert "issue.yaml" in (tmp_path / "mime" / "globs2").read_text()
    subprocess.run([*script, "--remove"], check=True)
    left = [path.name for path in tmp_path.rglob("newslayout*")]
    assert left == []


@pytest.mark.parametrize(
    ("command", "written"),
    [
        ("/usr/bin/layout", "/usr/bin/layout"),
        ("/opt/a b/layout", '"/opt/a b/layout"'),
        ("/opt/100%/layout", "/opt/100%%/layout"),
        ('/opt/"a"$/layout', '"/opt/\\\\"a\\\\"\\\\$/layout"'),
    ],
)
def test_commands_are_quoted(installer: ModuleType, command: str, written: str) -> None:
    assert installer.quoted(command) == written


def test_the_recipe_takes_everything_along(root: Path) -> None:
    """The quick twin of the test below: the recipe compiles, and names all folders that hold data."""
    recipe = (root / "packaging" / "layout.spec").read_text("utf-8")
    compile(recipe, "layout.spec", "exec")
    for folder in ("layout/builtin", "fonts", "gui", "sample_issue"):
        assert f'"{folder}"' in recipe
    data = {path.suffix for path in (root / "gui").rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert data <= {".py", ".svg", ".qss", ".ts", ".qm", "", ".md", ".txt", ".json"}


def test_the_wheel_holds_the_desk_and_its_data(root: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=root, capture_output=True, check=True,
    )  # fmt: skip
    (wheel,) = tmp_path.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    ours = {
        path.relative_to(root).as_posix()
        for path in (root / "gui").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {"gui/languages/es.qm", "gui/languages/en.qm", "gui/theme.qss", "gui/icons/LICENSE"} <= ours
    assert ours <= held


@pytest.mark.long
def test_the_bundle_renders_and_starts_the_desk(root: Path, tmp_path: Path, sample: Path) -> None:
    if util.find_spec("PyInstaller") is None:
        pytest.skip("PyInstaller is not installed: make bundle does that")
    built = tmp_path / "dist"
    made = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(built),
         "--workpath", str(tmp_path / "work"), str(root / "packaging" / "layout.spec")],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr[-3000:]
    program = built / "layout" / "layout"
    home = tmp_path / "home"
    home.mkdir()
    # nothing of this environment's Python may help
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}

    def run(*arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(program), *arguments], env=bare | more, capture_output=True, text=True, check=False, timeout=120
        )

    issue = tmp_path / "issue"
    shutil.copytree(sample.parent, issue, ignore=shutil.ignore_patterns("out"))
    rendered = run("render", str(issue / "issue.yaml"), "--for", "proof", "-o", str(tmp_path / "bundle.pdf"))
    assert rendered.returncode == 0, rendered.stderr
    subprocess.run(
        [sys.executable, "-m", "layout", "render", str(issue / "issue.yaml"), "--for", "proof", "-o",
         str(tmp_path / "ours.pdf")], cwd=root, check=True, capture_output=True, env=os.environ,
    )  # fmt: skip
    assert (tmp_path / "bundle.pdf").read_bytes() == (tmp_path / "ours.pdf").read_bytes()
    for arguments in ((), (str(issue / "issue.yaml"),)):
        opened = run("edit", *arguments, LAYOUT_DESK_QUIT_AFTER="1500")
        assert opened.returncode == 0, opened.stderr
        assert "Traceback" not in opened.stderr
        assert "qt." not in opened.stderr.lower(), opened.stderr
