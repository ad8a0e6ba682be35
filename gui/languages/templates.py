"""The sources of ``layout`` come in, the sentences that the program tells go out as texts to translate.

Whatever is handed to a parameter that is called ``message`` or ``hint`` (and a few words more, ``WANTED``) is told to
somebody. Its literals are followed through f-strings, choices, names and the functions that make them; what is known
only when the program runs becomes a place, ``%1``, as Qt's translators write it. ``messages.py`` finds a sentence by
its template again when it is shown, so that ``layout`` itself knows no language but its own.
"""

import ast
import os
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from layout.model.diagnostics import CODES

_ROOT: Final = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

#: Parameters whose values are told.
WANTED: Final = ("message", "hint", "wants", "why", "what", "said", "noun", "about", "title")
#: Packages whose messages only the shell tells.
_SHELL: Final = ("cli.py", "scaffold.py", "newcopy.py", "recheck/", "catalogue.py")
#: Modules whose every text of several words is told.
_SENTENCES: Final = (
    "explain.py", "edit/articles.py", "fonts/book.py", "fonts/face.py", "page/advice.py", "page/gave.py",
    "pictures/damage.py", "pictures/faults.py", "pictures/headers.py", "preflight/checks/wording.py",
    "source/blocks.py", "source/decode.py", "source/inline.py", "source/jumps.py", "source/kinds.py",
    "source/names.py", "source/placing.py", "source/plan.py", "source/records.py", "source/refers.py",
    "source/templates.py", "source/texts.py",
)  # fmt: skip
#: A sentence of ours begins small, or with a place.
_BEGUN: Final = re.compile(r"[a-z{\0][^ ]* ")
_WORD: Final = re.compile(r"[a-z]{2}")
#: Joints of a list.
_JOINTS: Final = (", or ",)
#: What people type, the same in every language; and sentences in which nothing stands where something would.
_SIGNS: Final = re.compile(r".*(?:  |: $).*|PAGE\.SLOT|[a-z]+_[a-z_]+|ppi")
#: So many names, functions and choices are followed.
_DEEPEST: Final = 6
#: A sentence with more choices than these is told in parts that are found by themselves.
_MOST: Final = 48


class Module(NamedTuple):
    """A source: the functions it defines, the constants at its head, and where its imported names come from."""

    path: str
    tree: ast.Module
    functions: dict[str, ast.FunctionDef]
    constants: dict[str, ast.expr]
    imports: dict[str, str]


class _Known(NamedTuple):
    """Where a text stands: its module, the function around it, how many steps led to it."""

    module: Module
    function: ast.FunctionDef | None
    depth: int = 0


def templates() -> frozenset[str]:
    """All sentences and parts of sentences that ``layout`` tells, with ``%1``, ``%2`` … for what differs; those that
    hold no word are left out."""
    found = {*_Reading(_modules()).gathered(), *_tables(), *_JOINTS}
    return frozenset(text for text in found if _WORD.search(text) and "\n" not in text and not _SIGNS.fullmatch(text))


def _tables() -> Iterator[str]:
    """What stands in tables and in our data: why each check is there, what templates and printers are for."""
    for code in CODES.values():
        yield code.about
    for folder in ("templates", "printers"):
        here = os.path.join(_ROOT, "layout", "builtin", folder)
        for name in os.listdir(here):
            with open(os.path.join(here, name), encoding="utf-8") as file:
                yield from (line.partition(":")[2].strip(' \n"') for line in file if line.startswith("about:"))


def _modules() -> dict[str, Module]:
    found = {}
    for folder, _, names in os.walk(os.path.join(_ROOT, "layout")):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), _ROOT).replace(os.sep, "/")
            if name.endswith(".py"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    found[path] = _module(path, ast.parse(file.read()))
    return found


def _module(path: str, tree: ast.Module) -> Module:
    functions: dict[str, ast.FunctionDef] = {}
    constants: dict[str, ast.expr] = {}
    imports: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            functions.setdefault(node.name, node)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("layout."):
            for alias in node.names:
                imports[alias.asname or alias.name] = node.module.replace(".", "/") + ".py"
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                constants[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                constants[name] = value
    return Module(path, tree, functions, constants, imports)


class _Reading:
    """Goes through all modules; parts of sentences are kept as they are met."""

    def __init__(self, modules: dict[str, Module]) -> None:
        self._modules = modules
        self._takes = _taking(modules)
        self._parts: set[str] = set()
        self._noted: set[int] = set()

    def gathered(self) -> Iterator[str]:
        for path, module in self._modules.items():
            if path.removeprefix("layout/").startswith(_SHELL):
                continue
            for function, call in _calls(module.tree, None):
                for given in self._told(module, call):
                    yield from map(_numbered, self._texts(given, _Known(module, function)) or ())
            if path.removeprefix("layout/") in _SENTENCES:
                yield from map(_numbered, self._sentences(module))
        yield from map(_numbered, self._parts)

    def _sentences(self, module: Module) -> Iterator[str]:
        """Every text of a module that is no docstring, whole or in an f-string."""
        for constant in module.constants.values():
            if isinstance(constant, ast.Constant | ast.Tuple):
                yield from (text for text in self._values(constant, module) if _BEGUN.match(text))
        for function in ast.walk(module.tree):
            if isinstance(function, ast.FunctionDef):
                for node in _without_docstring(function):
                    for text in self._texts(node, _Known(module, function)) or ():
                        if " " in text.strip("\0 "):
                            yield text

    def _values(self, constant: ast.expr, module: Module) -> Iterator[str]:
        for part in constant.elts if isinstance(constant, ast.Tuple) else ():
            yield from self._values(part, module)
        yield from self._texts(constant, _Known(module, None)) or ()

    def _told(self, module: Module, call: ast.Call) -> Iterator[ast.expr]:
        """What a call hands to parameters whose values are told."""
        name = called(call.func)
        takes = self._takes.get(name, {})
        here = takes.get(module.path) or takes.get(module.imports.get(name, ""))
        if here is None and takes and isinstance(call.func, ast.Attribute):
            here = next(iter(takes.values()))
        if here is None:  # a function of the library's, as replace(diagnostic, message=...)
            yield from (word.value for word in call.keywords if word.arg in ("message", "hint"))
        else:
            given = dict(zip(here, call.args, strict=False)) | {word.arg or "": word.value for word in call.keywords}
            yield from (given[wanted] for wanted in WANTED if wanted in given)

    def _texts(self, node: ast.expr, at: _Known) -> tuple[str, ...] | None:
        """All that a text may be, with ``\\0`` for a place; None where nothing is known of it."""
        if at.depth > _DEEPEST:
            return None
        at = at._replace(depth=at.depth + 1)
        match node:
            case ast.Constant(value=str() as text):
                return (text,)
            case ast.JoinedStr(values=values):
                return self._joined(values, at)
            case ast.IfExp(body=one, orelse=other):
                return self._any((one, other), at)
            case ast.BoolOp(values=values):
                return self._any(values, at)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                begun, ended = self._texts(left, at), self._texts(right, at)
                return tuple(a + b for a in begun or ("\0",) for b in ended or ("\0",)) if begun or ended else None
            case ast.Name(id=name):
                return self._named(name, at)
            case ast.Subscript(value=ast.Name(id=name)):
                return self._table(name, at)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"), args=[_, *rest]):
                return (self._table(name, at) or ()) + (self._any(rest, at) or ()) or None
            case ast.Call():
                return self._made(node, at)
            case _:
                return None

    def _any(self, nodes: "list[ast.expr] | tuple[ast.expr, ...]", at: _Known) -> tuple[str, ...] | None:
        found = [text for node in nodes for text in self._texts(node, at) or ("\0",)]
        return tuple(dict.fromkeys(found)) or None

    def _joined(self, values: list[ast.expr], at: _Known) -> tuple[str, ...]:
        made = [""]
        for value in values:
            match value:
                case ast.Constant(value=str() as text):
                    made = [before + text for before in made]
                case ast.FormattedValue(value=inner):
                    made = [before + text for before in made for text in self._choice(inner, at)]
        return tuple(made[:_MOST])

    def _choice(self, inner: ast.expr, at: _Known) -> tuple[str, ...]:
        """Endings and small words that are chosen stand in the sentence itself; what is long is a place."""
        found = self._texts(inner, at) or ("\0",)
        if isinstance(inner, ast.Name) and "\0" in found:  # "" is what it was before it was known
            found = tuple(text for text in found if text)
        if isinstance(inner, ast.IfExp | ast.Name) and len(found) <= 4 and all(len(text) <= 24 for text in found):
            return found
        self._parts.update(found)
        return ("\0", "") if "" in found else ("\0",)

    def _named(self, name: str, at: _Known) -> tuple[str, ...] | None:
        module, function = at.module, at.function
        if function is not None:
            if name in _parameters(function):
                return None
            bound = _bindings(function, name)
            if bound:
                return self._any(bound, at)
        if name in module.constants:
            return self._texts(module.constants[name], at._replace(function=None))
        other = self._modules.get(module.imports.get(name, ""))
        if other is not None and name in other.constants:
            return self._texts(other.constants[name], _Known(other, None, at.depth))
        return None

    def _table(self, name: str, at: _Known) -> tuple[str, ...] | None:
        """The values of a table of texts."""
        module = at.module
        if name not in module.constants and module.imports.get(name) in self._modules:
            module = self._modules[module.imports[name]]
        table = module.constants.get(name)
        if isinstance(table, ast.Dict):
            return self._any(list(table.values), _Known(module, None, at.depth))
        return None

    def _made(self, call: ast.Call, at: _Known) -> tuple[str, ...] | None:
        """What a function of ours returns, where it is known which one it is."""
        name = called(call.func)
        module = at.module
        if name not in module.functions:
            if module.imports.get(name) not in self._modules:
                return None
            module = self._modules[module.imports[name]]
        function = module.functions.get(name)
        if function is None or not (isinstance(function.returns, ast.Name) and function.returns.id == "str"):
            return None
        for part in self._told(at.module, call):
            for text in self._texts(part, at) or ():
                # model/nouns.py: "1 page", "8 pages"
                self._parts.update((f"\0 {text}", f"\0 {text}s") if name == "counted" else (text,))
        returned = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]
        return self._any(returned, _Known(module, function, at.depth))


def _without_docstring(function: ast.FunctionDef) -> Iterator[ast.expr]:
    """The texts in a function, those within another only with it."""
    waiting: list[ast.AST] = [part for part in function.body if not isinstance(part, ast.FunctionDef)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            yield node
        else:
            waiting += ast.iter_child_nodes(node)


def _bindings(function: ast.FunctionDef, name: str) -> list[ast.expr]:
    """What a function's name is bound to; what cannot be read is bound, too, as something unknown."""
    found: list[ast.expr] = []
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    found += _bound(target, value, name)
            case ast.For(target=target, iter=ast.Tuple(elts=values)):
                found += [each for value in values for each in _bound(target, value, name)]
            case ast.For(target=target, iter=values) | ast.comprehension(target=target, iter=values):
                found += _bound(target, values, name) and [values]
    return found


def _bound(target: ast.expr, value: ast.expr, name: str) -> list[ast.expr]:
    match target, value:
        case ast.Name(id=known), _:
            return [value] if known == name else []
        case ast.Tuple(elts=targets), ast.Tuple(elts=values):
            return [each for pair in zip(targets, values, strict=False) for each in _bound(*pair, name)]
        case ast.Tuple(elts=targets), _:
            return [ast.Constant(None)] if any(_bound(each, value, name) for each in targets) else []
        case _:
            return []


def _taking(modules: dict[str, Module]) -> dict[str, dict[str, list[str]]]:
    """By name: the modules that define such a function or class, with its parameters, if any of them is told."""
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for path, module in modules.items():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and node.name != "__init__":
                names = _parameters(node)
            elif isinstance(node, ast.ClassDef):
                made = [part for part in node.body if isinstance(part, ast.FunctionDef) and part.name == "__init__"]
                names = _parameters(made[0]) if made else _fields(node)
            else:
                continue
            if any(wanted in names for wanted in WANTED):
                found[node.name][path] = names
    return found


def _fields(node: ast.ClassDef) -> list[str]:
    return [
        part.target.id for part in node.body if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    ]


def _parameters(function: ast.FunctionDef) -> list[str]:
    names = [given.arg for given in (*function.args.posonlyargs, *function.args.args)]
    return (names[1:] if names[:1] in (["self"], ["cls"]) else names) + [
        given.arg for given in function.args.kwonlyargs
    ]


def _calls(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        yield from _calls(child, child if isinstance(child, ast.FunctionDef) else function)


def called(function: ast.expr) -> str:
    """The name of what is called, without what it belongs to."""
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _numbered(text: str) -> str:
    """``\\0`` and the next become ``%1``, ``%2`` …; those beside each other are one."""
    first, *rest = re.split("\0+", text)
    return first + "".join(f"%{number}{part}" for number, part in enumerate(rest, 1))
