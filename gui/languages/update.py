"""All texts of the interface come in, ``es.ts`` with the new ones, ``es.qm`` and ``messages.txt`` go out: ``make
translations``.

``pyside6-lupdate`` keeps the translations and adds what is new. It is handed one source made of all our texts, since
by itself it sees neither tables nor functions that translate for others. ``pyside6-lrelease`` makes what Qt reads.
"""

import os
import subprocess
import sys
import tempfile

from gui.languages import LANGUAGES
from gui.languages.gather import gather
from gui.languages.messages import CONTEXT, LIST

_FOLDER = os.path.dirname(os.path.abspath(__file__))


def main() -> int:
    """Bring every translation up to date; the exit code comes back."""
    gathered = gather()
    for fault in gathered.faults:
        sys.stderr.write(f"{fault}: the text is not one literal, or not known whose; it cannot be translated\n")
    listed = os.path.join(_FOLDER, os.path.basename(LIST))
    with open(listed + ".part", "w", encoding="utf-8") as file:
        file.write("".join(f"{text.text}\n" for text in sorted(gathered.texts) if text.context == CONTEXT))
    os.replace(listed + ".part", listed)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "texts.py")
        with open(source, "w", encoding="utf-8") as file:
            for text in sorted(gathered.texts):
                counted = ', "", 1' if text.counted else ""
                file.write(f'QCoreApplication.translate("{text.context}", {_quoted(text.text)}{counted})\n')
        for language in LANGUAGES:
            made = os.path.join(_FOLDER, f"{language}.ts")
            only = ["-pluralonly"] if language == "en" else []  # the rest is English as it stands
            options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en", *only]
            _run("pyside6-lupdate", source, "-ts", made, "-target-language", language, *options)
            compiled = made.removesuffix(".ts") + ".qm"
            _run("pyside6-lrelease", made, "-qm", compiled + ".part")
            os.replace(compiled + ".part", compiled)  # a desk that is open has the old one mapped
    return 1 if gathered.faults else 0


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: str) -> None:
    beside = os.path.join(os.path.dirname(sys.executable), tool)
    subprocess.run([beside if os.path.exists(beside) else tool, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
