"""Find and replace over all articles: what is sought comes in, places go out, and one act that replaces them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window


class FindPanel(QWidget):
    """Shows every place."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window

    def opened(self, session: "Session") -> None: ...

    def closed(self) -> None: ...

    def ask(self, text: str = "") -> None:
        """Ask what is sought."""
