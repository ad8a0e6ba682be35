"""What all tests share."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# What is kept between runs is kept for this process alone, and those it starts: two that run side by side never see
# each other's, and the tests neither use nor fill the user's.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="layout-cache-")
atexit.register(shutil.rmtree, os.environ["XDG_CACHE_HOME"], ignore_errors=True)

# How long a busy machine takes is no fault, and what was sound yesterday is not to fail today for another choice of
# examples; `make test-long` goes elsewhere each time.
settings.register_profile("quick", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("quick")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sample(root: Path) -> Path:
    """The plan of the sample issue."""
    return root / "sample_issue" / "issue.yaml"


@pytest.fixture(scope="session")
def python() -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Run Python in a process of its own: what a test of start-up, or of another environment, needs."""

    def run(*arguments: str, env: dict[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, *arguments], capture_output=True, text=True, timeout=120, check=False, env=env, cwd=ROOT
        )

    return run
