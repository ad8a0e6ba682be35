"""The story editor as a panel: the article that is edited comes in, its changed text goes to the session."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window


class StoryPanel(QWidget):
    """Shows one article."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window

    def opened(self, session: "Session") -> None: ...

    def closed(self) -> None: ...

    def edit(self, path: str, block: int = -1, offset: int = 0, line: int = 0) -> None:
        """Show an article and put the caret there."""

    def find(self, text: str = "") -> None:
        """Find in the story."""
