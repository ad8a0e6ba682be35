"""The modules of the desk come in, the texts that it shows go out with their contexts, and what cannot be translated.

Calls of ``tr`` count in the class in which they stand; those of ``window.tr`` and ``session.tr`` in Window and Session.
A function that hands its argument to ``translate`` with a context of its own (``_tr`` of some modules) counts too.
"""

import ast
import os
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLocale

from gui.commands.menus import MENUS
from gui.languages.messages import CONTEXT
from gui.languages.templates import called, templates

_GUI = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

#: Whose ``tr`` it is, where it is not ``self``'s: by the name of the variable.
_OWNERS = {"window": "Window", "session": "Session", "stage": "Stage"}

#: Functions of Qt's own that take a context and a text.
_WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")

#: Contexts of texts that stand in tables and are translated where they are shown.
_SHOWN_LATER = ("commands", "menus", "docks", "front", "languages")

#: Languages that are named in the desk's own.
_LANGUAGES = (
    "ar", "bn", "ca", "de", "en", "es", "eu", "fr", "gl", "he", "hi", "it", "nl", "pl", "pt", "ru", "ta", "tl", "vi",
)  # fmt: skip

#: Keys that Qt spells out where keyboards have it short (``Control+Mayúsculas``).
_KEYS = ("Ctrl", "Shift", "Del", "Esc", "Return")


class Text(NamedTuple):
    """``counted``: it says how many (``%n``), so it is told apart for one and for several, in English too."""

    context: str
    text: str

    @property
    def counted(self) -> bool:
        return "%n" in self.text


class Gathered(NamedTuple):
    """``faults``: ``file:line`` of each call whose text is not one literal, or whose context is not known."""

    texts: frozenset[Text]
    faults: tuple[str, ...]


def gather() -> Gathered:
    """All texts of the desk; no module of it is imported for that but the table of menus."""
    texts: set[Text] = set(_tables())
    faults: list[str] = []
    for path in _sources():
        with open(path, encoding="utf-8") as file:
            source = file.read()
        shown = os.path.relpath(path, os.path.dirname(_GUI))
        for line, context, text in _calls(source):
            if text is None:
                faults.append(f"{shown}:{line}")
            elif text:
                texts.add(Text(context, text))
    return Gathered(frozenset(texts), tuple(faults))


def _sources() -> list[str]:
    return sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(_GUI)
        for name in names
        if name.endswith(".py") and folder != os.path.dirname(os.path.abspath(__file__))
    )


def _tables() -> Iterator[Text]:
    """What ``layout`` tells, the titles of the menus, and the names of languages and of keys, which are Qt's."""
    for message in templates():
        yield Text(CONTEXT, message)
    for title, _ in MENUS:
        yield Text("menus", title)
    for tag in _LANGUAGES:
        yield Text("languages", QLocale.languageToString(QLocale(tag).language()))
    for key in _KEYS:
        yield Text("QShortcut", key)


def _calls(source: str) -> Iterator[tuple[int, str, str | None]]:
    """Line, context and text of each call; None for a text that is not a literal."""
    tree = ast.parse(source)
    wrappers = _wrappers(tree) if "translate(" in source else {}  # to walk all functions of a module takes long
    declaring = _declaring(tree) if "command(" in source else {}
    own = {id(call) for _, call in wrappers.values()}
    for owner, node in _with_class(tree, ""):
        if id(node) in own:
            continue
        name = called(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            of = called(node.func.value).lstrip("_")
            context = owner if of == "self" else _OWNERS.get(of, "")
            yield node.lineno, context, _literal(node.args[0]) if context else None
        elif name in wrappers and isinstance(node.func, ast.Name) and node.args:
            yield node.lineno, wrappers[name][0], _literal(node.args[0])
        elif name in _WITH_CONTEXT and len(node.args) >= 2:
            named, text = _literal(node.args[0]), _literal(node.args[1])
            if named and (text is not None or named not in _SHOWN_LATER):
                yield node.lineno, named, text
        elif name in declaring:
            for given in _declared(node, declaring[name]):
                yield node.lineno, "commands", _literal(given)


def _declaring(tree: ast.Module) -> dict[str, tuple[str, ...]]:
    """Functions that declare commands, with the names of their parameters: ``command``, and those of a module that
    call it with their own ``title``."""
    found: dict[str, tuple[str, ...]] = {"command": ("id_", "title")}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            names = tuple(argument.arg for argument in function.args.args)
            calls = [
                node for node in ast.walk(function) if isinstance(node, ast.Call) and called(node.func) == "command"
            ]
            if "title" in names and calls:
                found[function.name] = names
    return found


def _declared(call: ast.Call, names: tuple[str, ...]) -> Iterator[ast.expr]:
    """What a declaration gives as ``title`` and ``about``, but for a parameter handed on."""
    given = dict(zip(names, call.args, strict=False)) | {word.arg or "": word.value for word in call.keywords}
    for name in ("title", "about"):
        text = given.get(name)
        if text is not None and not (isinstance(text, ast.Name) and text.id == name):
            yield text


def _wrappers(tree: ast.Module) -> dict[str, tuple[str, ast.Call]]:
    """Functions that translate their first argument: name to context, and the call in them."""
    found = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        given = function.args.args[0].arg
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and called(node.func) == "translate" and len(node.args) == 2:
                context, text = node.args
                if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id == given:
                    found[function.name] = (str(context.value), node)
    return found


def _with_class(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the class in which it stands."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _with_class(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
