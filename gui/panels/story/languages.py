"""A session comes in; the languages and styles that an article may name go out, with words for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from gui.session import Session

#: Offered beside those of the issue: what small papers print beside their own.
_OTHERS = ("en", "es", "fr", "de", "pt", "it", "nl", "ca", "pl", "ru", "ar", "he", "hi", "bn", "ta", "vi", "tl")


def language_name(tag: str) -> str:
    """A language in the words of the desk; the tag where Qt knows none."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return tag
    if QLocale().language() == locale.language():
        name = locale.nativeLanguageName().split(" (")[0]
        return name[:1].upper() + name[1:]
    name = QLocale.languageToString(locale.language())
    return QCoreApplication.translate("languages", name)


def language_choices(session: "Session") -> list[tuple[str, str]]:
    """No language of its own, then those of the issue's editions, then others."""
    usual = QCoreApplication.translate("front", "As the edition: {language}").format(
        language=language_name(session.shown_edition.language)
    )
    tags = dict.fromkeys([*(edition.language for edition in session.issue.editions), *_OTHERS])
    return [("", usual), *[(tag, language_name(tag)) for tag in tags]]


def style_choices(session: "Session") -> list[tuple[str, str]]:
    """No style of its own, then the families that the stylesheet knows."""
    names = {name.partition(".")[0] for name in session.issue.stylesheet.styles if "." in name}
    return [("", QCoreApplication.translate("front", "The usual one")), *[(name, name) for name in sorted(names)]]
