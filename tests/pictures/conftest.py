"""Tests of pictures keep what they read in a folder of their own."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def vectors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache, empty: nothing that an earlier run read of an advert counts."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
