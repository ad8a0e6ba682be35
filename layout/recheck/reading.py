"""The bytes of a PDF come in, a Survey goes out: everything that the checks judge, found in one walk."""

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.metadata import read_claim, read_intents
from layout.recheck.opening import Clock, Document
from layout.recheck.operators import OPERATORS
from layout.recheck.resources import Shelf
from layout.recheck.spaces import read_space
from layout.recheck.survey import Annotation, Bounds, Sheet, Survey
from layout.recheck.walk import Reading, Walk

#: A sheet to reckon with where a page has no box at all.
_LETTER = Bounds(0, 0, 612, 792)
_MOST_NODES = 2_000


def survey(data: bytes, clock: Clock | None = None) -> Survey:
    """Everything in a file. Raises CannotRead, Locked and TooMuch."""
    document = Document(data, clock or Clock())
    reading = Reading(document, OPERATORS)
    shelf, tallies = reading.shelf, reading.tallies
    pages = document.pages()
    sheets = tuple(_sheet(document, page, number) for number, page in enumerate(pages, 1))
    for sheet, page in zip(sheets, pages, strict=True):
        Walk(reading, sheet).over(page)
        _named_fonts(document, shelf, page, sheet.number)
    actions, scripts = _catalog_actions(document)
    return Survey(
        document.version,
        document.encrypted,
        len(document.array(document.reader.trailer, "ID")) == 2,
        read_claim(document),
        read_intents(document),
        sheets,
        {font: tuple(sorted(used)) for font, used in shelf.used.items()},
        tallies.texts,
        tallies.shapes,
        tallies.images,
        tallies.notices,
        _layers(document),
        actions,
        scripts,
        _enclosures(document),
        tuple(document.troubles),
    )


# pages


def _sheet(document: Document, page: DictionaryObject, number: int) -> Sheet:
    group = document.get(page, "Group")
    is_transparent = isinstance(group, DictionaryObject) and document.name(group, "S") == "Transparency"
    space = document.get(group, "CS") if is_transparent else None
    colours = document.dictionary(document.dictionary(page, "Resources"), "ColorSpace")
    annotations = tuple(
        Annotation(document.name(item, "Subtype"), _bounds(document.numbers(item, "Rect")))
        for item in document.array(page, "Annots")[:_MOST_NODES]
        if isinstance(item, DictionaryObject)
    )
    actions = [f"{key[1:]} of the page" for key in document.dictionary(page, "AA")]
    for item in document.array(page, "Annots")[:_MOST_NODES]:
        if document.get(item, "A") is not None or document.get(item, "AA") is not None:
            actions.append(f"one of {_with_article(document.name(item, 'Subtype'))}")
    media = _bounds(document.numbers(page, "MediaBox"))
    return Sheet(
        number,
        media or _LETTER,
        _bounds(document.numbers(page, "CropBox")),
        _bounds(document.numbers(page, "BleedBox")),
        _bounds(document.numbers(page, "TrimBox")),
        _bounds(document.numbers(page, "ArtBox")),
        int(document.number(page, "Rotate")) % 360,
        document.number(page, "UserUnit", 1.0),
        read_space(document, space, colours) if space is not None else None,
        is_transparent,
        annotations,
        tuple(dict.fromkeys(actions)),
    )


def _with_article(kind: str) -> str:
    return f"a {kind} annotation" if kind else "an annotation"


def _bounds(box: tuple[float, ...]) -> Bounds | None:
    if len(box) != 4 or not all(abs(number) < 1e6 for number in box):
        return None
    found = Bounds(min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3]))
    return found if found.width > 0 and found.height > 0 else None


def _named_fonts(document: Document, shelf: Shelf, page: DictionaryObject, number: int) -> None:
    """Fonts that a page names count, used or not: what prints the file loads them all."""
    waiting: list[object] = [document.get(page, "Resources")]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_NODES:
        resources = waiting.pop()
        if not isinstance(resources, DictionaryObject) or id(resources) in seen:
            continue
        seen.add(id(resources))
        fonts = document.dictionary(resources, "Font")
        for key in list(fonts):
            shelf.font(document.get(fonts, key[1:]), number)
        for name in ("XObject", "Pattern"):
            drawn = document.dictionary(resources, name)
            for key in list(drawn):
                waiting.append(document.get(document.get(drawn, key[1:]), "Resources"))


# the catalog


def _catalog_actions(document: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What happens when the file is opened or used; of that, what is JavaScript."""
    root = document.root
    actions: list[str] = []
    scripts: list[str] = []
    opening = document.get(root, "OpenAction")
    if isinstance(opening, DictionaryObject):  # an array is only where to begin reading
        actions.append("when it is opened")
        _chain(document, opening, "when it is opened", scripts)
    for key in document.dictionary(root, "AA"):
        actions.append(f"{key[1:]} of the document")
        _chain(document, document.get(document.dictionary(root, "AA"), key[1:]), key[1:], scripts)
    if document.get(document.dictionary(root, "Names"), "JavaScript") is not None:
        scripts.append("by name in the catalog")
    for number, page in enumerate(document.pages(), 1):
        additional = document.dictionary(page, "AA")
        for key in additional:
            _chain(document, document.get(additional, key[1:]), f"on page {number}", scripts)
        for item in document.array(page, "Annots")[:_MOST_NODES]:
            _chain(document, document.get(item, "A"), f"in an annotation of page {number}", scripts)
            more = document.dictionary(item, "AA")
            for key in more:
                _chain(document, document.get(more, key[1:]), f"in an annotation of page {number}", scripts)
    return tuple(actions), tuple(dict.fromkeys(scripts))


def _chain(document: Document, action: object, where: str, scripts: list[str]) -> None:
    """Look through an action and those that follow it."""
    waiting: list[object] = [action]
    for _ in range(100):
        if not waiting:
            return
        found = waiting.pop()
        if isinstance(found, DictionaryObject):
            if document.name(found, "S") == "JavaScript" or document.get(found, "JS") is not None:
                scripts.append(where)
            waiting += document.array(found, "Next")


def _layers(document: Document) -> tuple[str, ...]:
    groups = document.array(document.dictionary(document.root, "OCProperties"), "OCGs")
    return tuple(document.text(group, "Name") or "(without a name)" for group in groups[:_MOST_NODES])


def _enclosures(document: Document) -> tuple[str, ...]:
    """Names of files within the file: in the catalog's name tree, as associated files, in annotations."""
    found: list[str] = []
    waiting: list[object] = [document.get(document.dictionary(document.root, "Names"), "EmbeddedFiles")]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_NODES:
        node = waiting.pop()
        if not isinstance(node, DictionaryObject) or id(node) in seen:
            continue
        seen.add(id(node))
        waiting += document.array(node, "Kids")
        found += [_file_name(document, item) for item in document.array(node, "Names")[1::2]]
    found += [_file_name(document, item) for item in document.array(document.root, "AF")]
    for page in document.pages():
        for item in document.array(page, "Annots")[:_MOST_NODES]:
            if document.name(item, "Subtype") == "FileAttachment":
                found.append(_file_name(document, document.get(item, "FS")))
    return tuple(dict.fromkeys(found))


def _file_name(document: Document, specification: object) -> str:
    if isinstance(specification, StreamObject) or not isinstance(specification, DictionaryObject):
        return "(without a name)"
    return document.text(specification, "UF") or document.text(specification, "F") or "(without a name)"
