"""Between the caret of the story editor and places of the article: a line of its file, a character that is printed."""

from gui.panels.story import places
from gui.panels.story.editor import StoryEditor
from gui.panels.story.text import StoryText
from gui.session import Session
from layout.display.caret import Spot


class StoryCaret:
    """The caret of one editor."""

    def __init__(self, editor: StoryEditor) -> None:
        self._editor = editor

    def line(self, text: StoryText) -> int:
        """The line of the file on which it stands."""
        return text.first_line + self._editor.textCursor().blockNumber()

    def put(self, session: Session, text: StoryText, spot: Spot, line: int) -> None:
        """Put it on a line of the file, and to the printed character of a paragraph where one is named."""
        shown = self._editor.text()
        number = line - text.first_line
        if number < 0:
            return
        at = min(_start(shown, number), len(shown))
        if spot.offset:
            _, article = places.blocks_of(session, spot.article)
            if article is not None and 0 <= spot.block < len(article.blocks):
                source = self._source(session, text, spot)
                at += places.offset_in_source(article.blocks[spot.block], source, spot.offset)
        self._editor.select(at, at)
        self._editor.centerCursor()

    def printed_before(self, session: Session, text: StoryText, spot: Spot) -> int:
        """How many printed characters of its paragraph stand before it."""
        _, article = places.blocks_of(session, spot.article)
        if article is None or not 0 <= spot.block < len(article.blocks):
            return 0
        number = places.line_of(session, spot.article, spot.block) - text.first_line
        before = _start(self._editor.text(), max(number, 0))
        source = self._source(session, text, spot)
        return places.offset_in_print(article.blocks[spot.block], source, self._editor.selected()[1] - before)

    def _source(self, session: Session, text: StoryText, spot: Spot) -> str:
        """The lines of a paragraph as they stand in the editor."""
        first = places.line_of(session, spot.article, spot.block) - text.first_line
        last = places.line_of(session, spot.article, spot.block + 1) - text.first_line
        lines = self._editor.text().split("\n")
        return "\n".join(lines[max(first, 0) : last if last > first else None])


def _start(shown: str, number: int) -> int:
    """Where a line begins."""
    return sum(len(line) + 1 for line in shown.split("\n")[:number])
