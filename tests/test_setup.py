"""Setting up a bare machine: what is installed, and what is said where nothing may be."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is needed")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of commands that stands for a machine; ``say`` puts one there."""
    for name in ("bash", "dirname", "env"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    return tmp_path


def say(machine: Path, name: str, script: str = "exit 0") -> None:
    """Put a command on the machine."""
    command = machine / name
    command.write_text(f"#!{shutil.which('bash')}\n{script}\n")
    command.chmod(0o755)


def run(machine: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command with nothing else on the path."""
    return subprocess.run(
        command, env={"PATH": str(machine)}, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def test_without_rights_the_packages_are_named(root: Path, machine: Path) -> None:
    say(machine, "apt-get", "exit 99")
    say(machine, "id", "echo 1000")
    done = run(machine, str(root / ".ci" / "system"))
    assert done.returncode == 2
    for package in ("poppler-utils", "qpdf", "ghostscript", "mupdf-tools"):
        assert package in done.stderr


def test_only_what_is_missing_is_installed(root: Path, machine: Path) -> None:
    log = machine / "log"
    say(machine, "apt-get", f'echo "$@" >> {log}')
    say(machine, "id", "echo 0")
    for name in ("pdftotext", "gs", "mutool", "Xvfb", "xdotool"):
        say(machine, name)
    done = run(machine, str(root / ".ci" / "system"))
    assert done.returncode == 0, done.stderr
    update, install = log.read_text().splitlines()
    assert "update" in update
    assert install.split()[-1] == "qpdf"
    assert "poppler-utils" not in install
    say(machine, "qpdf")
    log.unlink()
    assert run(machine, str(root / ".ci" / "system")).returncode == 0
    assert not log.exists()


def test_sudo_without_a_password_will_do(root: Path, machine: Path) -> None:
    log = machine / "log"
    say(machine, "apt-get", f'echo "$@" >> {log}')
    say(machine, "id", "echo 1000")
    say(machine, "sudo", 'shift; exec "$@"')
    say(machine, "true")
    assert run(machine, str(root / ".ci" / "apt"), "qpdf").returncode == 0
    assert len(log.read_text().splitlines()) == 2


def test_a_python_too_old_is_refused(root: Path, machine: Path) -> None:
    say(machine, "python3", "exit 1")
    done = run(machine, str(root / ".ci" / "venv"), "nowhere")
    assert done.returncode == 2
    assert "Python 3.11" in done.stderr


def test_the_desk_without_a_screen_says_so(root: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "layout", "edit"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, env=bare, timeout=60)
    assert done.returncode == 2
    assert "needs a screen" in done.stderr
