"""The structure tree of a finished PDF read back by pypdf: what a reader of the screen gets, and what is outside it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdf
from pypdf.generic import ContentStream


class Node:
    """An element of the tree: its role, its kids (Nodes, and texts of marked content), and its dictionary."""

    def __init__(self, entries: Any, parent: "Node | None") -> None:
        self.entries = entries
        self.parent = parent
        self.role = str(entries["/S"])[1:]
        self.kids: list[Node | str] = []
        self.links: list[Any] = []

    @property
    def raw(self) -> str:
        """All characters below as they are painted; paragraphs stand on lines of their own."""
        said = self.entries.get("/ActualText")
        whole = str(said) if said else "".join(kid if isinstance(kid, str) else kid.raw for kid in self.kids)
        return whole if self.role in ("Link", "Span") else f"{whole}\n"

    @property
    def text(self) -> str:
        """All words below, soft hyphens joined."""
        return " ".join(self.raw.replace("\u00ad", "").split())

    def all(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.all()

    def find(self, *roles: str) -> list["Node"]:
        return [node for node in self.all() if node.role in roles]

    @property
    def language(self) -> str:
        if "/Lang" in self.entries:
            return str(self.entries["/Lang"])
        return self.parent.language if self.parent is not None else ""


class Tree(NamedTuple):
    """``bare`` is what was painted outside of any mark, ``artifacts`` the texts of artifacts, ``owners`` the marked
    content of each page by number that the tree names."""

    root: Node
    bare: list[str]
    artifacts: list[str]
    reader: pypdf.PdfReader


def read_tree(path: Path) -> Tree:
    """Reads the tree and checks on the way that it and the parent tree name the same marked content, each once."""
    reader = pypdf.PdfReader(path)
    catalog: Any = reader.trailer["/Root"]
    root: Any = catalog["/StructTreeRoot"]
    numbers: Any = root["/ParentTree"]["/Nums"]
    parents = {int(numbers[i]): numbers[i + 1].get_object() for i in range(0, len(numbers), 2)}
    pages: dict[int, int] = {}
    marked: dict[tuple[int, int], str] = {}
    bare: list[str] = []
    artifacts: list[str] = []
    for place, page in enumerate(reader.pages):
        assert page.indirect_reference is not None
        pages[page.indirect_reference.idnum] = place
        for number, text in _marked(reader, page):
            if number is None:
                bare.append(text)
            elif number < 0:
                artifacts.append(text)
            else:
                assert (place, number) not in marked, "a number is used once"
                marked[place, number] = text
    seen: set[tuple[int, int]] = set()

    def node(entries: Any, parent: Node | None) -> Node:
        made = Node(entries, parent)
        kids = entries.get("/K", [])
        kids = kids if isinstance(kids, list) else [kids]
        for raw in kids:
            kid = raw.get_object() if hasattr(raw, "get_object") else raw
            if isinstance(kid, int):
                content(made, entries.raw_get("/Pg"), kid)
            elif kid.get("/Type") == "/MCR":
                content(made, kid.raw_get("/Pg"), kid["/MCID"])
            elif kid.get("/Type") == "/OBJR":
                annotation = kid["/Obj"]
                owner = parents[int(annotation["/StructParent"])]
                assert owner == entries, "an annotation's parent is the link that holds it"
                made.links.append(annotation)
            else:
                assert kid["/P"] == entries
                made.kids.append(node(kid, made))
        return made

    def content(owner: Node, page: Any, number: int) -> None:
        key = (pages[page.idnum], number)
        assert key not in seen, "marked content belongs to one element"
        seen.add(key)
        back = parents[int(reader.pages[key[0]]["/StructParents"])][number].get_object()
        assert back == owner.entries, "the parent tree says the same"
        owner.kids.append(marked[key])

    first = root["/K"]
    found = node(first.get_object(), None)
    assert seen == set(marked), "all marked content is in the tree"
    return Tree(found, bare, artifacts, reader)


def _marked(reader: pypdf.PdfReader, page: Any) -> Iterator[tuple[int | None, str]]:
    """Each piece of marked content with its text; -1 for an artifact's, None for what stands outside."""
    maps = {name: _codes(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    stack: list[Any] = []
    font = ""
    said: list[str] = []
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            tag = operands[0]
            if tag == "/Artifact":
                assert not stack, "no artifact within tagged content"
                stack.append(-1)
                said = []
            elif tag == "/Span" and "/ActualText" in operands[1]:
                spoken = str(operands[1]["/ActualText"])
                if "/MCID" not in operands[1]:
                    assert stack == [-1], "marks are not nested"
                    stack.append(("within", spoken))
                else:
                    assert not stack, "marks are not nested"
                    stack.append((int(operands[1]["/MCID"]), spoken))
            else:
                assert not stack, "marks are not nested"
                stack.append(int(operands[1]["/MCID"]))
                said = []
        elif operator == b"EMC":
            top = stack.pop()
            if isinstance(top, tuple) and top[0] == "within":
                said.append(top[1])
            elif isinstance(top, tuple):
                yield top
            else:
                yield top, "".join(said)
        elif operator == b"Tf":
            font = operands[0]
        elif operator in (b"TJ", b"Tj"):
            parts = operands[0] if operator == b"TJ" else operands
            text = "".join(_decoded(part, maps[font]) for part in parts if not isinstance(part, int | float))
            if not stack:
                yield None, text
            elif not isinstance(stack[-1], tuple):
                said.append(text)
        elif operator in (b"f", b"f*", b"S", b"Do", b"sh", b"B") and not stack:
            yield None, operator.decode()
    assert not stack


def _decoded(part: Any, codes: dict[int, str]) -> str:
    data = part.original_bytes if hasattr(part, "original_bytes") else bytes(part)
    return "".join(codes.get(int.from_bytes(data[i : i + 2], "big"), "") for i in range(0, len(data), 2))


def _codes(font: Any) -> dict[int, str]:
    """The texts of codes by the font's ToUnicode map."""
    codes: dict[int, str] = {}
    for line in font["/ToUnicode"].get_data().decode().splitlines():
        if line.startswith("<") and line.count("<") == 2:
            code, _, text = line[1:].partition("><")
            codes[int(code, 16)] = bytes.fromhex(text.rstrip(">")).decode("utf-16-be")
    return codes
