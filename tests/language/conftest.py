"""Tests of language keep their tables in a folder of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from layout.language import dates, hyphenation


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty cache folder, and nothing remembered in memory."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    forget()
    yield tmp_path / "newslayout"
    forget()


def forget() -> None:
    """As a new process would be."""
    hyphenation.hyphenator.cache_clear()
    hyphenation._by_patterns.cache_clear()
    dates._facts.cache_clear()
