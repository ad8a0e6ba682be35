"""A desk for every test of reading."""

from pathlib import Path

import pytest

from tests.source.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
