"""A paragraph of Markdown comes in, its colours and weights go out: signs step back, words show what they will be."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gui.theme import colours

_FENCE = re.compile(r" {0,3}(:{3,})[ \t]*(\w*)(.*)\Z")
_SUBHEAD = re.compile(r"(#{1,6})[ \t]+(.*)\Z")
_ITEM = re.compile(r"[ \t]*([*+-]|\d{1,2}[.)])[ \t]+")
_QUOTE = re.compile(r"[ \t]*(>[> ]*)")
_EMPHASIS = re.compile(r"(?<![*\\])(\*{1,3})(?=[^\s*])((?:[^*\\]|\\.)+?)(?<=\S)\1(?!\*)")
_LINK = re.compile(r"(\[)([^\[\]]*)(\]\([^()\s]*\))")
_PAGE = re.compile(r"\{page\}")
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_BREAK = re.compile(r"[ \t]*(?:\*[ \t]*){3,}\Z")

_Weight = QFont.Weight
#: State of a line: no block is open, a box or pull quote is, a verse is.
_OUTSIDE, _BOX, _VERSE = 0, 1, 2


class MarkdownColours(QSyntaxHighlighter):
    """Colours one document, in the colours of the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._slanted = True
        self._make()

    def set_slanted(self, slanted: bool) -> None:
        """Whether the script has a slanted face; without one emphasis is a colour here."""
        if slanted != self._slanted:
            self._slanted = slanted
            self.rehighlight()

    def recolour(self) -> None:
        """The theme changed."""
        self._make()
        self.rehighlight()

    def _make(self) -> None:
        now = colours()
        self._sign = _format(now.muted)
        self._head = _format(now.accent if now.text.lightness() < 128 else now.note, _Weight.Bold)
        self._fence = _format(now.warning, _Weight.DemiBold)
        self._emphasis = now.accent if now.text.lightness() < 128 else now.note
        self._link = _format(now.note)
        self._address = _format(now.muted)
        self._page = _format(now.good, _Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:
        text = _BEYOND.sub("xx", text)  # Qt counts signs beyond U+FFFF twice
        state = max(self.previousBlockState(), _OUTSIDE)
        fence = _FENCE.match(text) if ":::" in text else None
        if fence is not None:
            self.setFormat(0, len(text), self._fence)
            if fence[3].strip():
                self.setFormat(fence.start(3), len(fence[3]), _format(colours().text, _Weight.DemiBold))
            opened = _VERSE if fence[2] == "verse" else _BOX
            self.setCurrentBlockState(opened if fence[2] else _OUTSIDE)
            return
        self.setCurrentBlockState(state)
        if not text or text.isspace():
            return
        subhead = _SUBHEAD.match(text)
        if subhead is not None:
            self.setFormat(0, len(text), self._head)
            self.setFormat(0, subhead.end(1), self._sign)
        elif _BREAK.match(text):
            self.setFormat(0, len(text), self._sign)
            return
        else:
            item, quote = _ITEM.match(text), _QUOTE.match(text)
            if quote is not None:
                self.setFormat(quote.start(1), len(quote[1]), self._head)
            elif item is not None:
                self.setFormat(item.start(1), len(item[1]), self._head)
        self._inside(text)

    def _inside(self, text: str) -> None:
        if "*" in text:
            for found in _EMPHASIS.finditer(text):
                stars = len(found[1])
                for at in range(found.start(2), found.end(2)):  # rare and short: keeps a subhead's colour
                    form = QTextCharFormat(self.format(at))
                    if stars != 2 and self._slanted:
                        form.setFontItalic(True)
                    elif stars != 2:
                        form.setForeground(self._emphasis)
                    if stars != 1:
                        form.setFontWeight(_Weight.Bold)
                    self.setFormat(at, 1, form)
                self.setFormat(found.start(1), stars, self._sign)
                self.setFormat(found.end(2), stars, self._sign)
        if "](" in text:
            for found in _LINK.finditer(text):
                self.setFormat(found.start(), 1, self._sign)
                self.setFormat(found.start(2), len(found[2]), self._link)
                self.setFormat(found.start(3), len(found[3]), self._address)
        if "{page}" in text:
            for found in _PAGE.finditer(text):
                self.setFormat(found.start(), len(found[0]), self._page)


def _format(colour: QColor, weight: QFont.Weight | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    if weight is not None:
        made.setFontWeight(weight)
    return made
