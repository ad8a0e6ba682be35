"""Issues of all built-in templates, each composed once."""

import pytest

from tests.acceptance.builtin import Made, make


@pytest.fixture(
    scope="session",
    params=[
        "tabloid",
        "half-berliner",
        pytest.param("tabloid-uk", marks=pytest.mark.long),
        pytest.param("berliner", marks=pytest.mark.long),
    ],
)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The built-in templates in a newspaper format, with copy cut to fit."""
    return make(tmp_path_factory.mktemp(request.param), request.param, 2)
