"""A choice ("light", "dark", "system") comes in; the application's palette, style sheet and the desk's colours go out.

Neutral greys all round, so that nothing on the screen tints the page; one accent, for what is selected or has the
keyboard. Every pair of text and ground keeps the contrast of WCAG 2.1 AA, 4.5 : 1 (https://www.w3.org/TR/WCAG21/#contrast-minimum);
the tests compute it.
"""

import os
import string
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QStyleFactory

_FOLDER = os.path.dirname(os.path.abspath(__file__))

Choice = Literal["light", "dark", "system"]
Scheme = Literal["light", "dark"]

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


class Colours(NamedTuple):
    """What the desk paints with itself. The page is white paper in either scheme; what lies on it is the same too."""

    # around the page
    desk: QColor
    paper: QColor
    paper_edge: QColor
    paper_shadow: QColor
    desk_text: QColor
    # on the page
    selection: QColor
    selection_fill: QColor
    hover: QColor
    drop: QColor
    drop_fill: QColor
    grid: QColor
    baseline: QColor
    margin: QColor
    bleed: QColor
    safe: QColor
    slot: QColor
    slot_text: QColor
    closed: QColor
    # the fit meter: on the page and in lists
    fits: QColor
    over: QColor
    under: QColor
    empty: QColor
    on_meter: QColor
    # in lists and panels
    text: QColor
    muted: QColor
    line: QColor
    row: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    error: QColor
    warning: QColor
    note: QColor
    good: QColor
    misspelt: QColor
    found: QColor
    on_found: QColor


def _rgba(text: str) -> QColor:
    """``#rrggbb`` or ``#rrggbbaa``."""
    colour = QColor(text[:7])
    if len(text) == 9:
        colour.setAlpha(int(text[7:], 16))
    return colour


#: What lies on the white page, whatever is around it.
_PAGE = {
    "paper": "#ffffff",
    "selection": "#0a66d0",
    "selection_fill": "#0a66d01f",
    "hover": "#0a66d099",
    "drop": "#7a2fc4",
    "drop_fill": "#7a2fc426",
    "grid": "#2aa6b840",
    "baseline": "#2a8fd833",
    "margin": "#c03fb866",
    "bleed": "#d0021bb3",
    "safe": "#1f8a4cb3",
    "slot": "#5b6b7d80",
    "slot_text": "#4a5663",
    "closed": "#8a4b00",
    "fits": "#18713c",
    "over": "#c21a1a",
    "under": "#9a5700",
    "empty": "#5f6872",
    "on_meter": "#ffffff",
}

_LIGHT = _PAGE | {
    "desk": "#cfcfcf",
    "paper_edge": "#00000033",
    "paper_shadow": "#00000038",
    "desk_text": "#3a3a3a",
    "text": "#1f1f1f",
    "muted": "#5a5a5a",
    "line": "#cfcfcf",
    "row": "#eef1f5",
    "quiet": "#cfdaea",
    "accent": "#0a60c2",
    "on_accent": "#ffffff",
    "error": "#b3191b",
    "warning": "#8a4f00",
    "note": "#1c5fa8",
    "good": "#17683a",
    "misspelt": "#d0021b",
    "found": "#ffe08a",
    "on_found": "#1f1f1f",
}

_DARK = _PAGE | {
    "desk": "#232323",
    "paper_edge": "#00000099",
    "paper_shadow": "#00000080",
    "desk_text": "#c4c4c4",
    "text": "#e6e6e6",
    "muted": "#b2b2b2",
    "line": "#1f1f1f",
    "row": "#333333",
    "quiet": "#47525f",
    "accent": "#2468bd",
    "on_accent": "#ffffff",
    "error": "#ff8a80",
    "warning": "#f2b25c",
    "note": "#83b8f5",
    "good": "#7bd093",
    "misspelt": "#ff6b60",
    "found": "#7a5d00",
    "on_found": "#ffffff",
}


def _colours(table: dict[str, str]) -> Colours:
    return Colours(**{name: _rgba(value) for name, value in table.items()})


COLOURS: dict[Scheme, Colours] = {"light": _colours(_LIGHT), "dark": _colours(_DARK)}

#: By role of the palette: what holds for active and inactive windows, then what disabled controls have instead.
_ROLES: dict[Scheme, dict[_Role, tuple[str, str]]] = {
    "light": {
        _Role.Window: ("#ececec", "#ececec"),
        _Role.WindowText: ("#1f1f1f", "#9b9b9b"),
        _Role.Base: ("#ffffff", "#f1f1f1"),
        _Role.AlternateBase: ("#f6f6f6", "#f1f1f1"),
        _Role.Text: ("#1f1f1f", "#9b9b9b"),
        _Role.PlaceholderText: ("#6a6a6a", "#a8a8a8"),
        _Role.Button: ("#f4f4f4", "#ececec"),
        _Role.ButtonText: ("#1f1f1f", "#9b9b9b"),
        _Role.BrightText: ("#ffffff", "#ffffff"),
        _Role.ToolTipBase: ("#2b2b2b", "#2b2b2b"),
        _Role.ToolTipText: ("#f2f2f2", "#f2f2f2"),
        _Role.Light: ("#ffffff", "#ffffff"),
        _Role.Midlight: ("#f2f2f2", "#f2f2f2"),
        _Role.Mid: ("#c6c6c6", "#d4d4d4"),
        _Role.Dark: ("#a6a6a6", "#c4c4c4"),
        _Role.Shadow: ("#7d7d7d", "#a0a0a0"),
        _Role.Highlight: ("#0a60c2", "#b9b9b9"),
        _Role.HighlightedText: ("#ffffff", "#4a4a4a"),
        _Role.Link: ("#0a58b0", "#8a8a8a"),
        _Role.LinkVisited: ("#6a3d9a", "#8a8a8a"),
        _Role.Accent: ("#0a60c2", "#b9b9b9"),
    },
    "dark": {
        _Role.Window: ("#323232", "#323232"),
        _Role.WindowText: ("#e6e6e6", "#7d7d7d"),
        _Role.Base: ("#262626", "#2d2d2d"),
        _Role.AlternateBase: ("#2b2b2b", "#2d2d2d"),
        _Role.Text: ("#e6e6e6", "#7d7d7d"),
        _Role.PlaceholderText: ("#a2a2a2", "#6d6d6d"),
        _Role.Button: ("#434343", "#383838"),
        _Role.ButtonText: ("#e6e6e6", "#7d7d7d"),
        _Role.BrightText: ("#ffffff", "#ffffff"),
        _Role.ToolTipBase: ("#141414", "#141414"),
        _Role.ToolTipText: ("#ededed", "#ededed"),
        _Role.Light: ("#575757", "#484848"),
        _Role.Midlight: ("#4a4a4a", "#404040"),
        _Role.Mid: ("#252525", "#2d2d2d"),
        _Role.Dark: ("#1d1d1d", "#262626"),
        _Role.Shadow: ("#0f0f0f", "#1a1a1a"),
        _Role.Highlight: ("#2468bd", "#4a4a4a"),
        _Role.HighlightedText: ("#ffffff", "#a8a8a8"),
        _Role.Link: ("#83b8f5", "#7d7d7d"),
        _Role.LinkVisited: ("#c3a3f0", "#7d7d7d"),
        _Role.Accent: ("#2468bd", "#4a4a4a"),
    },
}


def palette(scheme: Scheme) -> QPalette:
    """The palette with every role set, so that none is guessed from the system's."""
    made = QPalette()
    for role, (normal, disabled) in _ROLES[scheme].items():
        made.setColor(_Group.Active, role, QColor(normal))
        made.setColor(_Group.Inactive, role, QColor(normal))
        made.setColor(_Group.Disabled, role, QColor(disabled))
    return made


def _sheet(scheme: Scheme) -> str:
    colours, roles = COLOURS[scheme], _ROLES[scheme]
    dark = scheme == "dark"
    with open(os.path.join(_FOLDER, "theme.qss"), encoding="utf-8") as file:
        sheet = string.Template(file.read())
    return sheet.substitute(
        marks=os.path.join(_FOLDER, "icons", "sheet").replace(os.sep, "/"),
        bar=roles[_Role.Window][0],
        base=roles[_Role.Base][0],
        button=roles[_Role.Button][0],
        button_hover="#4d4d4d" if dark else "#ffffff",
        seam="#262626" if dark else "#dadada",
        line=colours.line.name(),
        side="#2b2b2b" if dark else "#e3e3e3",
        edge="#5c5c5c" if dark else "#b4b4b4",
        hover="#424242" if dark else "#dedede",
        press="#262626" if dark else "#cdcdcd",
        row=colours.row.name(),
        quiet=colours.quiet.name(),
        mark="#8c8c8c" if dark else "#808080",
        knob="#d0d0d0" if dark else "#ffffff",
        scroll="#585858" if dark else "#bdbdbd",
        tip=roles[_Role.ToolTipBase][0],
        on_tip=roles[_Role.ToolTipText][0],
        faint=roles[_Role.Text][1],
        highlight=roles[_Role.Highlight][0],
        on_highlight=roles[_Role.HighlightedText][0],
        ring="#5b9df0" if dark else "#0a60c2",
        accent=colours.accent.name(),
        accent_soft="#2a5182" if dark else "#9cc3f0",
        accent_hover="#3079d3" if dark else "#0f6fdc",
        on_accent=colours.on_accent.name(),
        text=colours.text.name(),
        muted=colours.muted.name(),
    )


class Theme(QObject):
    """How the application looks; one there is, owned by it. ``changed`` comes after palette and style sheet are set."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("Theme")
        self._application = application
        self._choice: Choice = "system"
        self._scheme: Scheme | None = None
        style = QStyleFactory.create("Fusion")
        if style is not None:
            application.setStyle(style)
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def scheme(self) -> Scheme:
        return self._scheme or "light"

    @property
    def colours(self) -> Colours:
        return COLOURS[self.scheme]

    def choose(self, choice: Choice) -> None:
        """Look so from now on."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        scheme = self._choice if self._choice != "system" else system_scheme()
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self._application.setPalette(palette(scheme))
        self._application.setStyleSheet(_sheet(scheme))
        self.changed.emit()


def system_scheme() -> Scheme:
    """What the system asks for; light where it does not say."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(application: QApplication, choice: Choice) -> Theme:
    """Give the application our look, the first time or anew; the same Theme comes back each time."""
    theme = application.findChild(Theme, "Theme") or Theme(application)
    theme.choose(choice)
    return theme


def theme() -> Theme | None:
    """The running application's theme, None before ``apply_theme``."""
    application = QApplication.instance()
    return application.findChild(Theme, "Theme") if application is not None else None


def colours() -> Colours:
    """The colours of the moment; ask in each paint event, they change with the theme."""
    current = theme()
    return current.colours if current is not None else COLOURS["light"]


def give_room(spin: QAbstractSpinBox) -> None:
    """Let the text of a spin box stand as far in as that of other fields; no style sheet can."""
    field = spin.lineEdit()
    if field is not None:
        field.setTextMargins(4, 0, 0, 0)


def small(font: QFont) -> QFont:
    """The system's font a step smaller, for what stands beside or below something."""
    return _scaled(font, 0.9)


def heading(font: QFont, steps: int = 1) -> QFont:
    """The system's font larger by so many steps, and bold."""
    made = _scaled(font, 1.25**steps)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _scaled(font: QFont, factor: float) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(round(font.pixelSize() * factor))
    return made
