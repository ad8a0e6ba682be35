"""A book of the built-in faces, and styles as the house sets them."""

from dataclasses import replace

from layout.fonts.book import FontBook
from layout.model.ink import BLACK
from layout.model.mapping import FrozenMap
from layout.model.styles import FaceFamily, Style, Stylesheet
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.stylesheet import read_stylesheet
from layout.text.paragraph import Copy, CopySpan

BODY = Style(
    name="body",
    face="text",
    size=9.0,
    leading=10.5,
    align="justify",
    word_space=(0.8, 1.0, 1.33),
    letter_space=(-0.01, 0.02),
    glyph_scale=(0.98, 1.02),
    hyphenate=True,
    hang=1.0,
    figures="old-style",
)
HEAD = Style(name="headline", face="headline", weight="bold", size=36.0, leading=36.0, tracking=-0.012)

SHEET = Stylesheet(
    FrozenMap({"body": BODY, "headline": HEAD}),
    FrozenMap(
        {
            "text": FaceFamily("text", ("Source Serif 4 SmText",)),
            "headline": FaceFamily("headline", ("Source Serif 4 Display",)),
            "service": FaceFamily("service", ("Archivo Condensed",)),
        }
    ),
    margins=read_stylesheet(Folders(""), Report()).margins,
)
BOOK = FontBook(SHEET, ())


def copy_of(text: str, style: Style = BODY, language: str = "en", **changes: object) -> Copy:
    """A paragraph of one span."""
    if changes:
        style = replace(style, **changes)  # type: ignore[arg-type]
    return Copy((CopySpan(text, style, BLACK),), style, language)
