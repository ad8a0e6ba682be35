"""What was decided in a slot comes in, group by group; rows that are read at a glance go out: a title with how many
sentences there are, the first of them, and the others once the row is unfolded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.languages.messages import spoken
from gui.panels.inspector.section import Fact
from layout.explain import Section as Explained

#: A title, and no button to look at; the keyboard's place is underlined.
_PLAIN = (
    "QToolButton { border: none; background: transparent; padding: 0 } QToolButton:focus { text-decoration: underline }"
)


class Reasons(QWidget):
    """The groups under each other; one that was unfolded stays so from slot to slot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unfolded: set[str] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 4, 0, 0)
        self._box.setSpacing(8)
        self.rows: list[Reason] = []

    def show_reasons(self, sections: tuple[Explained, ...]) -> None:
        """What gave is left out: it stands above already."""
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        groups = [(s.title, tuple(line for line in s.lines if not line.startswith("gave: "))) for s in sections]
        several = sum(title.endswith(".md") for title, _ in groups) > 1
        self.rows = []
        for title, lines in groups:
            if not lines:
                continue
            article = title.endswith(".md")  # of one alone everybody knows: it is chosen
            said = spoken(title)
            named = (title if several else "") if article else said[:1].upper() + said[1:]
            row = Reason(self, named, tuple(map(spoken, lines)))
            row.head.setChecked(title in self._unfolded)
            row.head.toggled.connect(lambda on, title=title: self._keep(title, on=on))
            self._box.addWidget(row)
            self.rows.append(row)

    def text(self) -> str:
        """All sentences, shown or folded away."""
        return "\n".join(line for row in self.rows for line in (row.title, *row.lines) if line)

    def _keep(self, title: str, *, on: bool) -> None:
        (self._unfolded.add if on else self._unfolded.discard)(title)


class Reason(QWidget):
    """One group."""

    def __init__(self, parent: QWidget, title: str, lines: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.title, self.lines = title, lines
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.head = QToolButton(self)
        self.head.setAutoRaise(True)
        self.head.setStyleSheet(_PLAIN)
        self.head.setCheckable(len(lines) > 1)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setText(f"{title}  {len(lines)}" if len(lines) > 1 else title)
        self.head.setVisible(bool(title) or len(lines) > 1)
        font = self.head.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(font)
        if len(lines) > 1:
            self.head.setCursor(Qt.CursorShape.PointingHandCursor)
            self.head.setToolTip(self.tr("Show all of these, or the first one"))
        else:
            self.head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.head.setAccessibleDescription("\n".join(lines))
        box.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        self.facts = [Fact(self, faint=True) for _ in lines]
        for fact, line in zip(self.facts, lines, strict=True):
            fact.say(line)
            fact.setContentsMargins(0, 0, 0, 4)
            box.addWidget(fact)
        self.head.toggled.connect(self._fold)
        self._fold(on=False)

    def _fold(self, on: bool) -> None:
        if len(self.lines) > 1:
            self.head.setIcon(icon("chevron-down" if on else "chevron-right"))
        for fact in self.facts[1:]:
            fact.setVisible(on)
