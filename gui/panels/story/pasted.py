"""What lies on the clipboard comes in, clean Markdown goes out: words, emphasis, subheads, lists, quotations, links."""

import re
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextFormat, QTextFragment, QTextList, QTextListFormat

from layout.source.decode import clean

_NUMBERED = QTextListFormat.Style.ListDecimal


def markdown_of(data: QMimeData) -> str:
    """The text to paste; formatted text as Markdown, all else as it is."""
    text = ""
    if data.hasHtml():
        text = from_html(data.html())
    if not text and data.hasText():
        text = data.text()
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def from_html(html: str) -> str:
    """The paragraphs of a web page or of a word processor's text."""
    document = QTextDocument()
    document.setHtml(html)
    parts: list[tuple[str, str]] = []
    block = document.begin()
    while block.isValid():
        made = _block(block)
        if made[1].strip():
            parts.append(made)
        block = block.next()
    text = ""
    for i, (kind, part) in enumerate(parts):
        if i:
            text += "\n" if kind and kind == parts[i - 1][0] else "\n\n"
        text += part
    return text


def _block(block: QTextBlock) -> tuple[str, str]:
    """Its kind ("list", "quote", "" for others), and its line."""
    form = block.blockFormat()
    in_list = cast("QTextList | None", block.textList())
    heading = form.headingLevel() > 0
    text = _words(block, bold=not heading)
    if in_list is not None:
        numbered = in_list.format().style() == _NUMBERED
        return "list", (f"{in_list.itemNumber(block) + 1}. " if numbered else "* ") + text
    if heading and text:
        return "", f"## {text}"
    quoted = form.hasProperty(QTextFormat.Property.BlockQuoteLevel)
    if quoted and form.intProperty(QTextFormat.Property.BlockQuoteLevel) > 0:
        return "quote", f"> {text}"
    return "", text


def _words(block: QTextBlock, *, bold: bool) -> str:
    runs: list[tuple[str, str, str]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        text = re.sub(r"[ \t\n\u2028\ufffc]+", " ", fragment.text())
        if text:
            mark, address = _mark(fragment, bold=bold)
            if runs and runs[-1][1:] == (mark, address):
                runs[-1] = (runs[-1][0] + text, mark, address)
            else:
                runs.append((text, mark, address))
        iterator += 1
    return "".join(_marked(*run) for run in runs).strip()


def _mark(fragment: QTextFragment, *, bold: bool) -> tuple[str, str]:
    form = fragment.charFormat()
    address = form.anchorHref()
    mark = "**" if bold and form.fontWeight() >= QFont.Weight.DemiBold else ""
    mark += "*" if form.fontItalic() else ""
    return mark, address if re.match(r"https?://|mailto:", address) else ""


def _marked(text: str, mark: str, address: str) -> str:
    """Marks stand at the words, not at the spaces around them."""
    inside = text.strip()
    if not inside:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    made = f"{mark}{inside}{mark[::-1]}"
    if address:
        made = f"[{made}]({address})"
    return before + made + after
