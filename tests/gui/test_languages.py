"""The desk's languages: every text is gathered, translated, and keeps what is filled into it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from gui import languages
from gui.languages import LANGUAGES, install, system_language
from gui.languages.gather import Text
from gui.languages.gather import gather as gather_now
from gui.languages.messages import CONTEXT, LIST, spoken
from layout.model.diagnostics import CODES

FOLDER = Path(languages.__file__).parent

#: Reading all modules takes seconds, so it is done once.
gather = cache(gather_now)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install(qapp, "en")


def translations(language: str) -> dict[Text, ElementTree.Element]:
    root = ElementTree.parse(FOLDER / f"{language}.ts").getroot()
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[Text(name, message.findtext("source") or "")] = translation
    return found


def finished(language: str) -> list[tuple[Text, str]]:
    """Texts with their translation, those that are counted with each of its forms."""
    return [
        (text, form.text or "")
        for text, translation in translations(language).items()
        if translation.get("type") is None
        for form in (translation.findall("numerusform") or [translation])
    ]


def test_every_text_is_one_literal() -> None:
    assert gather().faults == ()


def test_texts_are_found_in_all_their_shapes() -> None:
    texts = gather().texts
    assert Text("StartPage", "Recent issues") in texts
    assert Text("menus", "&File") in texts
    assert any(text.context == "commands" for text in texts)
    assert any(text.context == "Window" and "{" in text.text for text in texts)
    assert Text("languages", "Spanish") in texts


def test_texts_are_plain_english() -> None:
    for context, text in gather().texts:
        assert text == text.strip() or context in ("Foot", CONTEXT), repr(text)


def test_the_translated_texts_are_those_of_the_source() -> None:
    """``make translations`` was run; what is new since is in the file, what is gone is not."""
    texts = gather().texts
    known = set(translations("es"))
    assert texts - known == set()
    assert known - texts == set()


def test_every_text_is_translated() -> None:
    unfinished = [text for text, element in translations("es").items() if element.get("type")]
    assert unfinished == []


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def test_translations_keep_what_is_filled_in() -> None:
    for (context, text), translated in finished("es"):
        assert placeholders(text) == placeholders(translated), (context, text)
        assert text.endswith("…") == translated.endswith("…"), (context, text)
        assert text.endswith(".") == translated.endswith("."), (context, text)
        assert "<" not in text or "<" in translated, (context, text)


def test_what_is_counted_is_told_apart() -> None:
    for language in LANGUAGES:
        for text, element in translations(language).items():
            assert (element.find("numerusform") is not None) is text.counted, text


def test_english_tells_one_from_several() -> None:
    assert [text for text, element in translations("en").items() if element.get("type")] == []


def test_keys_of_menus_and_forms_are_kept() -> None:
    """A text with a key (``&``) has one in its translation, one without has none."""
    for (context, text), translated in finished("es"):
        single = [len(re.findall(r"&(?!&)\w", words)) for words in (text, translated)]
        assert single[0] == single[1], (context, text, translated)


def test_the_compiled_file_is_that_of_the_source(app: QApplication, tmp_path: Path) -> None:
    made = tmp_path / "es.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, FOLDER / "es.ts", "-qm", made, "-silent"], check=True)
    assert made.read_bytes() == (FOLDER / "es.qm").read_bytes(), "make translations"


def test_spanish_is_spoken_and_taken_back(app: QApplication) -> None:
    assert install(app, "es") == "es"
    assert QCoreApplication.translate("StartPage", "Recent issues") == "Números recientes"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar", "Qt's own dialogs too"
    assert QLocale().language() == QLocale.Language.Spanish
    keys = QKeySequence("Ctrl+Shift+Del")
    assert keys.toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Mayús+Supr", "as on the keyboard"
    assert install(app, "en") == "en"
    assert QCoreApplication.translate("StartPage", "Recent issues") == "Recent issues"
    assert QLocale().language() == QLocale.Language.English
    QCoreApplication.processEvents()


def test_installing_again_leaves_nothing_behind(app: QApplication) -> None:
    for language in ("es", "en", "es", "es"):
        install(app, language)
    assert QCoreApplication.translate("StartPage", "Recent issues") == "Números recientes"
    install(app, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [translator for translator in app.findChildren(QTranslator) if not translator.isEmpty()]
    assert len(left) <= 2


def test_the_system_s_language_is_taken(monkeypatch: pytest.MonkeyPatch, app: QApplication) -> None:
    class Mexican:
        def uiLanguages(self) -> list[str]:
            return ["nah-MX", "es-MX", "en"]

    with monkeypatch.context() as patched:
        patched.setattr(languages.QLocale, "system", Mexican)
        assert system_language() == "es"


def test_a_language_that_is_not_there_gives_the_system_s(app: QApplication) -> None:
    assert install(app, "xx") in LANGUAGES


@pytest.mark.long
def test_the_tools_run(root: Path, tmp_path: Path) -> None:
    """What ``make translations`` does, on a copy: nothing is left to do. Quick twins: the texts of the source above,
    and the compiled file."""
    script = (
        "import sys, shutil, gui.languages.update as update\n"
        "shutil.copy(update._FOLDER + '/es.ts', sys.argv[1]); update._FOLDER = sys.argv[1]\n"
        "sys.exit(update.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=root, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "es.ts").read_bytes() == (FOLDER / "es.ts").read_bytes(), "make translations"


def told_when_reading(root: Path) -> Iterator[str]:
    """Messages and hints for all kinds of bad input, as the shell prints them."""
    for expected in sorted((root / "tests" / "source" / "bad").glob("*/expected.txt")):
        for line in expected.read_text(encoding="utf-8").splitlines():
            hint = re.fullmatch(r" {4}(\S.*)", line)
            message = re.fullmatch(r"\S+: (?:error|warning|note) [\w-]+: (.+)", line)
            if hint or message:
                yield (hint or message)[1]


#: What stays as it is: what others' libraries say, and what people type.
AS_IT_IS = re.compile(r"did not find expected|mapping values|found character|\[\d+, \d+\]$")


def test_what_is_told_is_told_in_spanish(app: QApplication, root: Path) -> None:
    sentences = sorted(set(told_when_reading(root)))
    assert len(sentences) > 200
    assert [spoken(sentence) for sentence in sentences] == sentences, "English is told as it is"
    install(app, "es")
    assert [one for one in sentences if spoken(one) == one and not AS_IT_IS.search(one)] == []
    assert spoken('unknown slot "lead2"') == "hueco desconocido «lead2»"
    assert spoken("the plan has 3 pages, counted from 1") == "el plan tiene 3 páginas, contadas desde 1"
    assert spoken('"columns" wants a whole number of 1 or more') == '"columns" lleva un número entero de 1 o más'
    assert spoken("The Harbour Lantern") == "The Harbour Lantern"
    install(app, "en")
    assert spoken('unknown slot "lead2"') == 'unknown slot "lead2"'


@pytest.mark.parametrize("copy", ["a, b, c; d: " * 400, "of 3 lines, " * 400, "\ue000\ue001 \uf0b7 \ue000", '"' * 3001])
def test_what_nobody_of_us_wrote_stays(app: QApplication, copy: str) -> None:
    """Each part is looked for once, so that a long list of names is no riddle; signs of private use are the paper's."""
    install(app, "es")
    assert spoken(copy) == copy


def test_every_check_s_reason_is_told_in_spanish(app: QApplication) -> None:
    install(app, "es")
    assert [code.about for code in CODES.values() if spoken(code.about) == code.about] == []


def test_the_templates_of_messages_are_listed() -> None:
    listed = Path(LIST).read_text(encoding="utf-8").splitlines()
    assert listed == sorted(text.text for text in gather().texts if text.context == CONTEXT), "make translations"
