"""What is open and an act on an article come in, new Drafts go out: new, rename, duplicate, delete, translate, edit.

An article is its file and its translations (``a.md``, ``a.es.md``), the places of the plan that name it, and the
refers of other articles to it: all of them go along.
"""

import codecs
import os
import re
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

from layout.edit import front, pictures
from layout.edit.byline import with_byline
from layout.edit.naming import namings, plan_text, with_paths, without_path
from layout.edit.opened import EditError, Opened
from layout.edit.refers import copy, renamed, without
from layout.model.issue import Edition
from layout.source.decode import decode
from layout.source.drafts import Drafts
from layout.source.folders import is_copy, normal
from layout.source.kinds import LANGUAGE_TAG
from layout.source.report import FileReport, Report
from layout.source.schema.article import LITERAL_KEYS

_LONGEST_NAME = 60
#: Not in a name on one of the systems that papers are made on.
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\<>:"|?*]')
_AS_TEXT = "save it as plain text (.txt) or Markdown (.md) in the program that made it"
_IMPORTED = {".md": ".md", ".markdown": ".md", ".mdown": ".md", ".txt": ".txt", ".text": ".txt", "": ".txt"}


class Made(NamedTuple):
    """The drafts with a new article, its path, and what the editor should know of it."""

    drafts: Drafts
    path: str
    notice: str = ""


# -- files


def file_of(drafts: Drafts, path: str) -> str:
    """The file of an article as drafts name it, by the path that the plan gives it."""
    if drafts.text(path) is not None:
        return path
    for file in drafts.files():
        if normal(file) == path or file == f"../{path}":
            return file
    raise EditError(f"{path} is not there", "it may have been moved or deleted by another program")


def translations(opened: Opened, path: str) -> dict[str, str]:
    """The files of an article's translations, by edition or language."""
    stem, suffix = os.path.splitext(path)
    placed = {naming.path for naming in namings(opened)}
    found = {}
    for file in copy(opened.drafts):
        other, ending = os.path.splitext(normal(file))
        name = other[len(stem) + 1 :]
        if ending != suffix or not other.startswith(f"{stem}.") or normal(file) in placed:
            continue
        if LANGUAGE_TAG.match(name) or name in _names(opened):
            found[name] = file
    return found


def file_for(opened: Opened, path: str, key: str = "headline") -> str:
    """The file in which a key of an article is edited in the edition shown: its translation for what is language."""
    drafts = opened.drafts
    original = file_of(drafts, path)
    edition = _edition(opened)
    if edition is opened.issue.edition:
        return original
    there = translations(opened, path)
    file = next((there[name] for name in (edition.id, edition.language) if name in there), "")
    if not file:
        return original
    own = front.front_values(drafts.text(file) or "", file)
    return file if key in LITERAL_KEYS or key in own else original


def free_path(opened: Opened, name: str, folder: str = "articles", suffix: str = ".md") -> str:
    """A path that no file has, made of a headline or a file's name."""
    slug = slug_of(name) or "article"
    tried = slug
    number = 1
    while not _is_free(opened, f"{folder}/{tried}{suffix}"):
        number += 1
        tried = f"{slug}-{number}"
    return f"{folder}/{tried}{suffix}"


def slug_of(text: str) -> str:
    """A name for a file: letters and digits of any script in lower case, Latin ones without accents, and hyphens."""
    letters = []
    for character in unicodedata.normalize("NFKC", text).lower():
        base = unicodedata.normalize("NFD", character)
        kept = base[0] if "a" <= base[0] <= "z" else character
        category = unicodedata.category(kept)[0]
        letters.append(kept if category in "LNM" else "" if kept in "'’ʼ" else "-")
    slug = re.sub(r"-+", "-", "".join(letters)).strip("-")
    if len(slug) > _LONGEST_NAME:
        cut = slug[: _LONGEST_NAME + 1]
        slug = cut.rpartition("-")[0] or slug[:_LONGEST_NAME]
    return unicodedata.normalize("NFC", slug)


def _is_free(opened: Opened, path: str, but: tuple[str, ...] = ()) -> bool:
    """Whether a file may be called so: no other is, and it is nobody's translation, nor somebody its own."""
    stem, suffix = os.path.splitext(path.casefold())
    base, _, language = stem.rpartition(".")
    original = base + suffix if LANGUAGE_TAG.match(language) else ""
    further = {f"{stem}.{name.casefold()}{suffix}" for name in _names(opened)}
    folded = path.casefold()
    taken = {normal(file).casefold() for file in opened.drafts.files() if file not in but}
    if folded in taken or original in taken or further & taken:
        return False
    if folded in {normal(file).casefold() for file in but}:
        return True
    deleted = path in opened.drafts.texts and opened.drafts.text(path) is None
    return deleted or not os.path.exists(os.path.join(opened.issue.folder, path))


def _edition(opened: Opened) -> Edition:
    return next((e for e in opened.issue.editions if e.id == opened.edition), opened.issue.edition)


def _names(opened: Opened) -> tuple[str, ...]:
    """What a translation may be called by: the further editions and their languages."""
    first = opened.issue.edition
    names = [name for edition in opened.issue.editions[1:] for name in (edition.id, edition.language)]
    return tuple(name for name in dict.fromkeys(names) if name not in (first.id, first.language))


# -- acts on the whole article


def new(opened: Opened, headline: str, language: str = "", folder: str = "articles") -> Made:
    """An article without text yet. Its language is written down where it is not the issue's."""
    path = free_path(opened, headline, folder)
    text = "---\n---\n"
    if headline.strip():
        text = front.set_front(text, "headline", headline)
    if language and language != opened.issue.language:
        text = front.set_front(text, "language", language)
    return Made(opened.drafts.with_text(path, text), path)


def duplicate(opened: Opened, path: str) -> Made:
    """A copy of an article and its translations, on no page yet."""
    drafts = opened.drafts
    file = file_of(drafts, path)
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    copied = free_path(opened, stem, folder or "articles", suffix)
    base = os.path.splitext(copied)[0]
    for language, other in translations(opened, path).items():
        drafts = drafts.with_text(f"{base}.{language}{suffix}", drafts.text(other) or "")
    return Made(drafts.with_text(copied, drafts.text(file) or ""), copied)


def rename(opened: Opened, path: str, new_path: str) -> Drafts:
    """The article under another path: file, translations, plan, and the refers of all others."""
    drafts = opened.drafts
    file = file_of(drafts, path)
    new_path = _sound_path(new_path, os.path.splitext(path)[1])
    if new_path == path:
        return drafts
    stem, suffix = os.path.splitext(new_path)
    if stem.rpartition(".")[2] in _names(opened):
        raise EditError(f"{new_path} is the name of a translation", "choose one without the language")
    files = {file: new_path}
    files |= {other: f"{stem}.{language}{suffix}" for language, other in translations(opened, path).items()}
    for other in files.values():
        if not _is_free(opened, other, tuple(files)):
            raise EditError(f"{other} is there already, or would be a translation", "choose another name")
    paths = {normal(other): other_path for other, other_path in files.items()} | {path: new_path}

    def moved(known: str) -> str:
        return paths.get(known, known)

    texts = renamed(opened, [*copy(drafts)], moved)
    for other, text in texts.items():
        if other not in files:
            drafts = drafts.with_text(other, text)
    for other in files:
        drafts = drafts.without(other)
    for other, there in files.items():
        drafts = drafts.with_text(there, texts.get(other, opened.drafts.text(other) or ""))
    return drafts.with_text(opened.issue.plan, with_paths(plan_text(opened), moved))


def _sound_path(path: str, suffix: str) -> str:
    """A path as a file of the issue can have it."""
    path = normal(path)
    if path and not is_copy(path):
        path += suffix
    names = path.split("/")
    stem = os.path.splitext(names[-1])[0]
    if not stem or stem.startswith(".") or os.path.isabs(path) or ".." in names:
        raise EditError("an article needs a name, within the issue's folder", "as articles/sea-wall.md")
    if _FORBIDDEN.search(path) or any(name != name.strip() or len(name.encode()) > 250 for name in names):
        raise EditError(f"{path} cannot be the name of a file", 'leave out < > : " | ? * and \\')
    return path


def delete(opened: Opened, path: str) -> Drafts:
    """The issue without an article: its file and translations, its places in the plan; refers to it become words."""
    drafts = opened.drafts
    there = [file for file in drafts.files() if normal(file) == path or file == f"../{path}"] or [path]
    gone = [there[0], *translations(opened, path).values()]
    for file, text in without(opened, [file for file in copy(drafts) if file not in gone], path).items():
        drafts = drafts.with_text(file, text)
    for file in gone:
        drafts = drafts.without(file)
    return drafts.with_text(opened.issue.plan, without_path(plan_text(opened), path))


def translate(opened: Opened, path: str, language: str) -> Made:
    """A translation to be written over: the original's body and those of its keys that are text."""
    names = _names(opened)
    if language not in names:
        hint = f"translations are for: {', '.join(names)}" if names else "add an edition to issue.yaml first"
        raise EditError(f'no further edition is called by "{language}"', hint)
    stem, suffix = os.path.splitext(path)
    there = f"{stem}.{language}{suffix}"
    if language in translations(opened, path):
        raise EditError(f"{there} is there already", "open it in the edition shown")
    text = opened.drafts.text(file_of(opened.drafts, path)) or ""
    return Made(opened.drafts.with_text(there, _to_translate(text)), there)


def _to_translate(text: str) -> str:
    parts = front.divide(text)
    if not parts.start:
        return text
    chunks = [chunk for chunk in front.chunks_of(parts) if chunk.key in LITERAL_KEYS]
    head = [*parts.lines[: parts.start], *[line for c in chunks for line in parts.lines[c.start : c.end]]]
    made = parts.mark + "".join([*head, *parts.lines[parts.end :]])
    for picture in pictures.pictures_of(text):
        if picture.get("caption") or picture.get("alt"):
            keys = {key: picture[key] for key in ("caption", "alt") if picture.get(key)}
            made = pictures.add_picture(made, picture["file"], **keys)
    return made


def import_text(opened: Opened, name: str, data: bytes, folder: str = "articles") -> Made:
    """A text file from elsewhere as an article: ``name`` is its file's, .md or .txt. A line below the headline that
    names the writer becomes the byline, and the notice says so."""
    stem, suffix = os.path.splitext(os.path.basename(name.replace("\\", "/")))
    if suffix.lower() not in _IMPORTED:
        raise EditError(f"{name} is not a text file", _AS_TEXT)
    text, notice = _decoded(name, data)
    path = free_path(opened, stem, folder, _IMPORTED[suffix.lower()])
    text, line = with_byline(text, path, _edition(opened).language)
    told = f"“{line}” was taken for the byline" if line else ""
    return Made(opened.drafts.with_text(path, text), path, "; ".join(part for part in (notice, told) if part))


def _decoded(name: str, data: bytes) -> tuple[str, str]:
    """The text of a file's bytes, and what to say of its encoding."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), f"{name} was UTF-16: it is kept as UTF-8"
    report = Report()
    if decode(data, FileReport(report, name)) is not None:
        if b"\0" in data:
            raise EditError(f"{name} is not a text file", _AS_TEXT)
        return data.decode("utf-8"), ""
    said = report.diagnostics[0]
    if not said.message.startswith("byte") or b"\0" in data:
        raise EditError(f"{name}: {said.message}", _AS_TEXT)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:  # five of its bytes mean nothing
        text = data.decode("latin-1")
    return text, f"{name} is not UTF-8: it was taken for Windows-1252; see its accents and quotation marks"


# -- edits within an article


def set_text(opened: Opened, file: str, text: str) -> Drafts:
    """The whole text of a file, as the story editor has it."""
    return opened.drafts.with_text(file, text)


def set_front(opened: Opened, path: str, key: str, value: Any) -> Drafts:
    """A key of an article, in the file that the edition shown takes it from; None and "" cut it."""
    if "#" in path:
        raise EditError("a piece of a file of briefs has its headline in the text", "edit the line that begins with ##")
    return _edited(opened, file_for(opened, path, key), lambda text, file: front.set_front(text, key, value, file))


def set_picture(opened: Opened, path: str, index: int, key: str, value: Any) -> Drafts:
    """A key of an article's picture: caption and alternative text in the translation, all else in the original."""
    file = file_of(opened.drafts, path)
    other = file_for(opened, path)
    if key not in ("caption", "alt") or other == file:
        return _edited(opened, file, lambda text, _: pictures.set_picture(text, index, key, value))
    known = pictures.pictures_of(_text(opened, file))
    if not 0 <= index < len(known):
        raise EditError(f"the article has no picture {index + 1}", f"it has {len(known)}")
    name = known[index].get("file", "")
    there = [i for i, picture in enumerate(pictures.pictures_of(_text(opened, other))) if picture.get("file") == name]
    if there:
        return _edited(opened, other, lambda text, _: pictures.set_picture(text, there[0], key, value))
    if value in (None, ""):
        return opened.drafts
    return _edited(opened, other, lambda text, _: pictures.add_picture(text, name, **{key: value}))


def add_picture(opened: Opened, path: str, name: str, **keys: Any) -> Drafts:
    """One more picture of an article."""
    file = file_of(opened.drafts, path)
    return _edited(opened, file, lambda text, _: pictures.add_picture(text, name, **keys))


def cut_picture(opened: Opened, path: str, index: int) -> Drafts:
    """The article without one of its pictures, nor its translations' captions of it."""
    file = file_of(opened.drafts, path)
    known = pictures.pictures_of(_text(opened, file))
    drafts = _edited(opened, file, lambda text, _: pictures.cut_picture(text, index))
    name = known[index].get("file", "")
    for other in translations(opened, path).values():
        text = drafts.text(other) or ""
        for i, picture in reversed([*enumerate(pictures.pictures_of(text))]):
            if picture.get("file") == name:
                text = pictures.cut_picture(text, i)
        drafts = drafts.with_text(other, text)
    return drafts


def move_picture(opened: Opened, path: str, index: int, to: int) -> Drafts:
    """A picture of an article at another place of its list."""
    file = file_of(opened.drafts, path)
    return _edited(opened, file, lambda text, _: pictures.move_picture(text, index, to))


def _text(opened: Opened, file: str) -> str:
    text = opened.drafts.text(file)
    if text is None:
        raise EditError(f"{file} is not there", "it may have been moved or deleted by another program")
    return text


def _edited(opened: Opened, file: str, act: Callable[[str, str], str]) -> Drafts:
    return opened.drafts.with_text(file, act(_text(opened, file), file))
