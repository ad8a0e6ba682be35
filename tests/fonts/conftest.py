"""What the tests of fonts share."""

from collections.abc import Callable

import pytest

from layout.builtin.resources import resource
from layout.fonts.book import FontBook
from layout.fonts.face import Face, load_face
from layout.model.mapping import FrozenMap
from layout.model.styles import FaceFamily, Style, Stylesheet


@pytest.fixture(scope="session")
def serif() -> Face:
    return load_face(resource("fonts", "SourceSerif4SmText-Regular.ttf"))


@pytest.fixture(scope="session")
def sans() -> Face:
    return load_face(resource("fonts", "ArchivoCondensed-Bold.ttf"))


def stylesheet(*styles: Style, **roles: tuple[str, ...]) -> Stylesheet:
    """A stylesheet of these styles and roles."""
    roles = roles or {
        "text": ("Source Serif 4 SmText",),
        "headline": ("Source Serif 4 Display",),
        "service": ("Archivo Condensed",),
    }
    return Stylesheet(
        FrozenMap({style.name: style for style in styles}),
        FrozenMap({role: FaceFamily(role, families) for role, families in roles.items()}),
    )


@pytest.fixture
def sheet() -> Callable[..., Stylesheet]:
    return stylesheet


@pytest.fixture
def book() -> FontBook:
    return FontBook(stylesheet())
