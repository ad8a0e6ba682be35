"""What is on the screen: zoom, overlays, pages beside each other, panels, edition, look."""

from typing import Any

from gui.commands.registry import always, command, has_issue
from gui.window import Window


@command("view.fit", "&Fit page", keys="Ctrl+0", icon="zoom-fit", when=has_issue, about="Show the whole spread")
def fit(window: Window) -> None:
    window.stage.fit()


@command("view.width", "Fit &width", keys="Ctrl+Alt+0", icon="zoom-width", when=has_issue, about="Show the full width")
def width(window: Window) -> None:
    window.stage.fit_width()


@command("view.actual", "&Actual size", keys="Ctrl+1", icon="zoom-actual", when=has_issue, about="Show pages at 100 %")
def actual(window: Window) -> None:
    window.stage.set_zoom(1.0)


@command("view.in", "Zoom &in", keys=("Ctrl+=", "Ctrl++"), icon="zoom-in", when=has_issue, about="Show the page larger")
def zoom_in(window: Window) -> None:
    window.stage.zoom_in()


@command("view.out", "Zoom &out", keys="Ctrl+-", icon="zoom-out", when=has_issue, about="Show the page smaller")
def zoom_out(window: Window) -> None:
    window.stage.zoom_out()


@command("view.zoom", "Zoom", when=has_issue, argument=True)
def zoom(window: Window, factor: float) -> None:
    window.stage.set_zoom(factor)


def _overlay(id_: str, title: str, name: str, about: str, **how: Any) -> None:
    """A command that switches an overlay of the canvas on and off."""

    def switch(window: Window) -> None:
        window.stage.set_overlay(name, not window.stage.overlay(name))

    command(id_, title, when=has_issue, on=lambda window: window.stage.overlay(name), about=about, **how)(switch)


_overlay(
    "view.grid", "Column &grid", "grid", "Show the columns of the page", keys="Ctrl+'", icon="grid"
)  # the keys of InDesign
_overlay("view.baselines", "&Baselines", "baselines", "Show the baseline grid", keys="Ctrl+Alt+'", icon="baselines")
_overlay(
    "view.slots",
    "&Slots and fit",
    "slots",
    "Outline the slots and say how their text fits",
    keys="Ctrl+H",
    icon="slots",
)
_overlay("view.bleed", "Blee&d", "bleed", "Show the bleed around the page", icon="bleed")
_overlay("view.safe", "Sa&fe area", "safe", "Show how near to the trim type may stand", icon="safe")
_overlay("view.marks", "&Problem marks", "problems", "Mark problems where they are on the page", icon="problems")
_overlay(
    "view.press",
    "&Press preview",
    "press",
    "Show pages as they are printed: no overlays, black-only pages in grey",
    keys="Shift+W",
    on_pages=True,
    icon="preview",
)


@command(
    "view.spreads", "&Reader spreads", icon="spreads", when=has_issue, on=lambda window: window.stage.spreads,
    about="Show facing pages beside each other",
)  # fmt: skip
def spreads(window: Window) -> None:
    window.stage.set_spreads(not window.stage.spreads)


def _several_editions(window: Window) -> bool:
    return window.session is not None and len(window.session.issue.editions) > 1


@command(
    "view.edition",
    "Next &edition",
    keys="Ctrl+Alt+E",
    icon="languages",
    when=_several_editions,
    about="Show the next edition of the issue",
)
def edition(window: Window, id_: str = "") -> None:
    """Show the edition named, else the next one."""
    session = window.session
    assert session is not None
    ids = [edition.id for edition in session.issue.editions]
    session.set_edition(id_ or ids[(ids.index(session.edition) + 1) % len(ids)])


@command(
    "view.restore", "&Restore panels", when=has_issue, about="Put all panels where they were at first", icon="reset"
)
def restore(window: Window) -> None:
    window.restore_docks()


@command("view.dock", "Show panel", when=has_issue, argument=True)
def dock(window: Window, name: str, *, shown: bool = True) -> None:
    """Show or hide a panel by its name."""
    window.docks[name].setVisible(shown)
    if shown:
        window.docks[name].raise_()


@command(
    "view.outline",
    "&Outline",
    keys="F6",
    icon="outline",
    when=has_issue,
    about="Pages, slots and articles as a tree, for work by keyboard",
)
def outline(window: Window) -> None:
    dock(window, "OutlineDock")
    window.panels["OutlineDock"].setFocus()


@command("view.problems", "Problem &list", keys="F8", icon="problems", when=has_issue, about="All that preflight found")
def problems(window: Window) -> None:
    dock(window, "ProblemsDock")
    window.panels["ProblemsDock"].setFocus()


@command(
    "view.full",
    "F&ull screen",
    keys="F11",
    when=always,
    on=lambda window: window.isFullScreen(),
    about="Give the whole screen to the desk",
)
def full(window: Window) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
