"""A text from elsewhere comes in; it goes out with the line below its headline that names the writer as its byline."""

from layout.edit.front import divide, set_front
from layout.language.words import words
from layout.source.article import headline_line
from layout.source.decode import clean

#: "By noon the river had reached the second step" is no byline.
_LONGEST_NAME = 6


def with_byline(text: str, file: str, language: str) -> tuple[str, str]:
    """The text with its byline in front matter, and the line that was taken for it ("" where there is none).

    Only a text without front matter is looked at: where there is some, its writer has said what is what. The line
    stands alone below the headline, begins as bylines of the language do (``By``, ``Por``) and goes on with a name.
    """
    parts = divide(text)
    lines = [clean(line).strip() for line in parts.lines]
    head = headline_line(lines, bare=True) if not parts.body else None
    if head is None:
        return text, ""
    at = next((i for i in range(head[0] + 1, len(lines)) if lines[i]), len(lines))
    end = next((i for i in range(at, len(lines)) if not lines[i]), len(lines))
    after = next((i for i in range(end, len(lines)) if lines[i]), len(lines))
    line = lines[at].strip("*_ ") if end == at + 1 else ""
    begins = words(language).byline.partition("{")[0].casefold()
    name = line[len(begins) :].strip()
    if not begins or not line.casefold().startswith(begins) or not _is_name(name) or after == len(lines):
        return text, ""
    kept = parts.mark + "".join([*parts.lines[:at], *parts.lines[after:]])
    return set_front(kept, "byline", name, file), line


def _is_name(name: str) -> bool:
    return name[:1].isupper() and len(name.split()) <= _LONGEST_NAME and name[-1] not in ".,:;!?…"
