"""The evening at the desk once more, on an X server: a real window, and real drags by the server's own pointer."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

EVENING = "tests/gui/test_whole_story.py"


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own, without a screen."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(tell)
    with os.fdopen(told) as reader:
        number = reader.readline().strip()
    assert number.isdecimal(), f"Xvfb ends with {server.wait()}"
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.long
def test_an_evening_in_a_window_of_an_x_server(display: str, root: Path) -> None:
    environment = dict(os.environ, DISPLAY=display, LAYOUT_TEST_PLATFORM="xcb")
    environment.pop("WAYLAND_DISPLAY", None)
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", EVENING)
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout
