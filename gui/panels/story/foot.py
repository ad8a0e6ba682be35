"""What a story takes and where comes in; a line for the foot of its editor goes out: words, slots, lines over."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.fit import fit_of, fit_text
from gui.panels.story.places import Standing, standing
from gui.theme import colours, small
from layout.edit.words import count

if TYPE_CHECKING:
    from gui.session import Session


class Foot(QWidget):
    """Labels only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.fit = QLabel(self)
        self.fit.setObjectName("StoryFit")
        self.fit.setWordWrap(True)
        self.fit.setTextFormat(Qt.TextFormat.RichText)
        self.fit.setAccessibleName(self.tr("How the story fits"))
        self.fit.setToolTip(self.tr("Where the story stands, and how its text fits each slot, in lines"))
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Length"))
        self.count.setToolTip(self.tr("Everything of the article that is printed"))
        self.spelling = QLabel(self)
        self.spelling.setAccessibleName(self.tr("Spelling"))
        self.spelling.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.spelling.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.spelling.setWordWrap(True)
        for label in (self.count, self.spelling):
            label.setFont(small(self.font()))
            label.setForegroundRole(label.foregroundRole())
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.count)
        below.addWidget(self.spelling, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 7, 12, 8)
        box.setSpacing(3)
        box.addWidget(self.fit)
        box.addLayout(below)

    def show_fit(self, session: "Session", path: str) -> None:
        """The story as it is composed at the moment."""
        text = self._fit(standing(session, path))
        if text != self._shown:
            self._shown = text
            self.fit.setText(text)

    def show_length(self, session: "Session", path: str) -> None:
        """How long it is: counting takes milliseconds, so not at every key."""
        article = session.article(path)
        if article is None:
            self.count.setText("")
            return
        length = count(article)
        locale = QLocale()
        text = self.tr("{words} words · {characters} characters").format(
            words=locale.toString(length.words), characters=locale.toString(length.characters)
        )
        if text != self.count.text():
            self.count.setText(text)

    def _fit(self, places: tuple[Standing, ...]) -> str:
        now = colours()
        if not places:
            return f'<span style="color:{now.muted.name()}">{escape(self.tr("Not placed on a page"))}</span>'
        parts = []
        for place in places:
            names = {"page": place.target.page, "slot": escape(place.target.slot)}
            words = {
                "jump": self.tr("goes on page {page} {slot}"),
                "package": self.tr("page {page} {slot}, in a package"),
                "items": self.tr("page {page} {slot}, among others"),
            }.get(place.kind, self.tr("page {page} {slot}"))
            text = words.format(**names)
            box = place.box
            if box is not None:
                colour = {"over": now.error, "under": now.warning, "fits": now.good}[fit_of(box.over, box.under)]
                fit = escape(fit_text(box.over, box.under)).replace(" ", "&nbsp;")
                text += f': <b style="color:{colour.name()}">{fit}</b>'
            parts.append(text)
        line = ", ".join(parts)
        return line[:1].upper() + line[1:]
