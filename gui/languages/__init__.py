"""A language comes in ("es", "" for the system's), translators go into the application: ours, and Qt's for its dialogs.

The source of the interface is plain English; ``es.ts`` beside this module holds the Spanish, ``en.ts`` how English
tells one from several. The ``.qm`` are made from them (``make translations``) and lie in the repository, so that nobody
needs the tools to run the desk.
"""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_FOLDER = os.path.dirname(os.path.abspath(__file__))

#: The languages of the interface, each by its own name.
LANGUAGES = {"en": "English", "es": "Español"}

_OURS = "layout-translator"


def system_language() -> str:
    """The first of the system's languages that the desk speaks, else English."""
    for name in QLocale.system().uiLanguages():
        tag = name.partition("-")[0].lower()
        if tag in LANGUAGES:
            return tag
    return "en"


def install(application: QCoreApplication, language: str = "") -> str:
    """Let the application speak a language from now on; widgets that are there already keep theirs. The language
    comes back. One that is not there, or whose file is, gives English."""
    wanted = language if language in LANGUAGES else system_language()
    for old in application.findChildren(QTranslator, _OURS):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    QLocale.setDefault(system if system.name().partition("_")[0] == wanted else QLocale(wanted))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, f"qtbase_{wanted}.qm"), (_FOLDER, f"{wanted}.qm")):  # the last one is asked first
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(os.path.join(folder, name)):
            QCoreApplication.installTranslator(translator)
        else:
            translator.deleteLater()
    return wanted
