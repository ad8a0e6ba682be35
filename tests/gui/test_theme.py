"""The look of the desk: contrast, both schemes, icons in the colours of the moment."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from gui import icons
from gui.theme import COLOURS, Colours, Scheme, Theme, apply_theme, colours, heading, palette, small

Role = QPalette.ColorRole
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def luminance(colour: QColor) -> float:
    """https://www.w3.org/TR/WCAG21/#dfn-relative-luminance"""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def contrast(a: QColor, b: QColor) -> float:
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_of_the_palette_can_be_read(scheme: Scheme) -> None:
    made = palette(scheme)
    pairs = (
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.PlaceholderText, Role.Base),
        (Role.PlaceholderText, Role.Window),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
    )
    for text, ground in pairs:
        found = contrast(made.color(text), made.color(ground))
        assert found >= 4.5, f"{text.name} on {ground.name} in {scheme}: {found:.2f}"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_role_of_the_palette_is_our_own(scheme: Scheme) -> None:
    made = palette(scheme)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in Role:
            if role not in (Role.NoRole, Role.NColorRoles):
                assert made.isBrushSet(group, role), (group, role)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_colours_of_panels_can_be_read(scheme: Scheme) -> None:
    theme, made = COLOURS[scheme], palette(scheme)
    grounds = [made.color(role) for role in (Role.Base, Role.Window, Role.AlternateBase)]
    for name in ("text", "muted", "error", "warning", "note", "good"):
        for ground in grounds:
            assert contrast(getattr(theme, name), ground) >= 4.5, (scheme, name, ground.name())
    assert contrast(theme.text, theme.row) >= 4.5
    assert contrast(theme.text, theme.quiet) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_found, theme.found) >= 4.5
    assert contrast(theme.desk_text, theme.desk) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_marks_on_the_page_can_be_seen(scheme: Scheme) -> None:
    theme = COLOURS[scheme]
    for name in ("fits", "over", "under", "empty"):
        assert contrast(theme.on_meter, getattr(theme, name)) >= 4.5, name
        assert contrast(getattr(theme, name), theme.paper) >= 4.5, name
    for name in ("slot_text", "closed"):
        assert contrast(getattr(theme, name), theme.paper) >= 4.5, name
    for name in ("selection", "drop"):  # graphics: 3 : 1
        assert contrast(getattr(theme, name), theme.paper) >= 3, name


def test_states_of_the_fit_differ() -> None:
    for theme in COLOURS.values():
        assert len({theme.fits.name(), theme.over.name(), theme.under.name(), theme.empty.name()}) == 4


def test_schemes_have_the_same_names() -> None:
    assert {type(theme) for theme in COLOURS.values()} == {Colours}
    assert all(isinstance(value, QColor) and value.isValid() for theme in COLOURS.values() for value in theme)


def test_the_choice_is_applied_and_told(qapp: QApplication) -> None:
    theme = apply_theme(qapp, "light")
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.scheme))
    try:
        assert apply_theme(qapp, "dark") is theme
        assert told == ["dark"]
        assert colours() is COLOURS["dark"]
        assert QGuiApplication.palette().color(Role.Window) == palette("dark").color(Role.Window)
        assert qapp.styleSheet()
        assert "$" not in qapp.styleSheet()
        apply_theme(qapp, "dark")
        assert told == ["dark"], "nothing changed, nothing told"
        apply_theme(qapp, "system")
        assert theme.choice == "system"
    finally:
        theme.changed.disconnect()
        apply_theme(qapp, "light")
    assert len(qapp.findChildren(Theme)) == 1


def test_the_style_sheet_finds_its_marks(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    marks = set(re.findall(r"url\(([^)]*)\)", qapp.styleSheet()))
    assert marks
    assert all(Path(mark).is_file() for mark in marks)
    there = {path.name for path in (Path(icons.__file__).parent / "sheet").glob("*.svg")}
    assert there == {Path(mark).name for mark in marks}, "a mark that nothing uses"


def test_type_sizes_come_from_the_system(qapp: QApplication) -> None:
    assert "font-size" not in qapp.styleSheet()
    font = qapp.font()
    assert small(font).pointSizeF() < font.pointSizeF() < heading(font).pointSizeF()
    pixels = qapp.font()
    pixels.setPixelSize(20)
    assert heading(pixels).pixelSize() == 25


# icons


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1.0) -> QImage:
    return icon.pixmap(QSize(20, 20), scale, mode).toImage()


def inks(image: QImage) -> set[str]:
    """The opaque colours of a picture."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in pixels if colour.alpha() > 250}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_icons_have_the_colours_of_the_palette(qapp: QApplication, scheme: Scheme) -> None:
    apply_theme(qapp, scheme)
    made = palette(scheme)
    try:
        icon = icons.icon("save")
        assert inks(drawn(icon)) == {made.color(Role.WindowText).name()}
        disabled = made.color(QPalette.ColorGroup.Disabled, Role.WindowText).name()
        assert inks(drawn(icon, QIcon.Mode.Disabled)) == {disabled}
        assert inks(drawn(icon, QIcon.Mode.Selected)) == {made.color(Role.HighlightedText).name()}
        red = icons.icon("error", "#ff0000")
        assert inks(drawn(red)) == {"#ff0000"}
        assert inks(drawn(red, QIcon.Mode.Disabled)) == {disabled}
    finally:
        apply_theme(qapp, "light")


def test_an_icon_follows_the_theme_where_it_stands(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    button = QPushButton(icons.icon("undo"), "")
    before = inks(drawn(button.icon()))
    apply_theme(qapp, "dark")
    try:
        assert inks(drawn(button.icon())) != before
    finally:
        apply_theme(qapp, "light")


def test_every_icon_draws_something_crisp(qapp: QApplication) -> None:
    for name in icons.names():
        once, twice = drawn(icons.icon(name)), drawn(icons.icon(name), scale=2.0)
        assert (once.width(), twice.width()) == (20, 40), name
        assert inks(twice), name
        doubled = once.scaled(40, 40)
        assert doubled != twice, f"{name} is only enlarged"


def test_icons_survive_being_copied_and_changed(qapp: QApplication) -> None:
    """Qt clones the engine of an icon that is changed; a clone that Python freed would bring everything down."""
    copy = QIcon(icons.icon("save"))
    copy.addPixmap(QIcon(icons.icon("open")).pixmap(16, 16))
    image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    copy.paint(painter, QRect(0, 0, 20, 20))
    painter.end()
    assert inks(image)


def test_a_wrong_name_is_told(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no icon 'nothing'"):
        icons.icon("nothing")


def test_every_icon_asked_for_is_there(root: Path) -> None:
    """What the source names as an icon; asked of a variable, a test of the panel sees it."""
    asked: dict[str, str] = {}
    for path in (root / "gui").rglob("*.py"):
        for name in re.findall(r'\b(?:icon|pixmap)\(\s*"([a-z0-9-]+)"|\bicon="([a-z0-9-]+)"', path.read_text("utf-8")):
            asked[name[0] or name[1]] = path.name
    assert asked
    assert {name: where for name, where in asked.items() if name not in icons.names()} == {}


def test_no_icon_lies_unused(root: Path) -> None:
    source = "".join(path.read_text("utf-8") for path in (root / "gui").rglob("*.py"))
    assert [name for name in icons.names() if f'"{name}"' not in source] == []


def test_icons_come_with_their_licence() -> None:
    licence = Path(icons.licence_file()).read_text("utf-8")
    assert "ISC License" in licence
    folder = Path(icons.__file__).parent
    for name in icons.names():
        assert "@license lucide-static" in (folder / f"{name}.svg").read_text("utf-8"), name


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_programs_icon_is_a_page_at_every_size(qapp: QApplication, size: int) -> None:
    image = icons.app_image(size)
    assert (image.width(), image.height()) == (size, size)
    shades = {image.pixelColor(x, y).rgb() for x in range(size) for y in range(size)}
    assert len(shades) >= 5
    middle = image.pixelColor(int(size * 0.4), int(size * 0.48))
    assert middle.red() > 180 > middle.blue(), "the picture of the lead"
    assert image.pixelColor(0, 0).alpha() < 255, "rounded"
