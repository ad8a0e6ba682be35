"""A finished issue comes in; the bytes of a PDF for readers at a screen go out, made for those who cannot see it too.

The same lines in the same places as the press gets, in RGB, pictures at 150 pixels an inch; tagged (PDF/UA-1, ISO
14289-1), with bookmarks by page and article, live refers, jump lines and addresses.
"""

from collections.abc import Mapping
from functools import cached_property
from html import escape  # that of xml.sax brings urllib and ssl, 20 ms
from typing import TYPE_CHECKING

from layout.display.items import IssueDisplay, PageDisplay
from layout.language.tags import is_right_to_left
from layout.language.words import words
from layout.model.diagnostics import Composed
from layout.model.printer import PrinterProfile
from layout.pdf.export import PRODUCER, Faces, PdfWriter, _pdf_date
from layout.pdf.fonts import FontFace
from layout.pdf.lit import Lights, ScreenPictures
from layout.pdf.structure import ROLE_MAP, Content, Element, Structure
from layout.pdf.tagged import PlacedLink, TaggedPainter
from layout.pdf.xmp import iso_date, uuid

if TYPE_CHECKING:
    from layout.pdf.document import Document, Plain, Ref, Value


class ScreenWriter(PdfWriter):
    """A PDF for the screen being written page by page."""

    def __init__(self, display: IssueDisplay, faces: "Mapping[str, FontFace] | Faces", printer: PrinterProfile) -> None:
        super().__init__(display, faces, printer, "proof")
        self._resources.inks = Lights()
        self._pictures = ScreenPictures(lambda: self._document, self._identity.update, printer)
        self._resources.picture = self._pictures.place
        self._structure = Structure(display.language)
        self._refs: list[Ref] = []
        self._shown: list[PageDisplay] = []
        self._owners: list[list[Element]] = []
        self._links: list[list[tuple[PlacedLink, Plain]]] = []
        self._annotations: list[Plain] = []
        self._named: list[str] = []
        self._identity.update(b"screen")

    @cached_property
    def _document(self) -> "Document":
        from layout.pdf.document import Document, Text

        date = _pdf_date(self._display.date)
        info: dict[str, Value] = {
            "Title": Text(self._display.title),
            "Creator": Text(PRODUCER),
            "Producer": Text(PRODUCER),
            "CreationDate": date,
            "ModDate": date,
        }
        return Document(self._display.language, info, (1, 7))

    def add(self, page: PageDisplay) -> None:
        self._page = page.number
        document, place = self._document, len(self._shown)
        self._pictures.begin(page)
        painter = TaggedPainter(page, place, self._resources, self._structure)
        content = painter.content
        self._identity.update(content)
        self._shown.append(page)
        self._owners.append(painter.owners)
        self._links.append([(link, document.plain()) for link in painter.links])
        self._annotations.append(document.plain())
        self._named.append(painter.section)
        width, height = page.trim.width, page.trim.height
        box: Value = [0, 0, width, height]
        resources = self._page_resources([painter], content)
        entries: dict[str, Value] = {
            "MediaBox": box,
            "CropBox": box,
            "Contents": document.stream({}, content),
            "Resources": resources,
            "StructParents": place,
            "Tabs": "/S",
        }
        annotations = self._annotations[-1]
        if painter.links:
            entries["Annots"] = annotations.ref
        self._refs.append(document.page(entries))

    def finish(self) -> Composed[bytes]:
        tree = self._structure.finished()
        self._write_tree(tree)
        document = self._document
        identity = self._identity.digest()
        document.set_metadata(self._packet(identity))
        document.set_catalog(
            {
                "MarkInfo": {"Marked": True},
                "ViewerPreferences": self._preferences(),
                "PageMode": "/UseOutlines",
                "Outlines": self._write_outlines(tree),
            }
        )
        return super().finish()

    def _preferences(self) -> "dict[str, Value]":
        """The title shown; on which side spreads begin (ISO 32000-1, table 150)."""
        found: dict[str, Value] = {"DisplayDocTitle": True}
        if is_right_to_left(self._display.language):
            found["Direction"] = "/R2L"
        return found

    # the tree

    def _write_tree(self, tree: Element) -> None:
        """Puts the structure tree into the file, and the annotations that its links speak of."""
        document = self._document
        root = document.plain()
        pages = [document.number(ref) for ref in self._refs]
        where = {page.number: pages[at] for at, page in enumerate(self._shown)}
        elements = _gathered(tree, [])
        numbers = {id(element): document.plain() for element in elements}
        links = {id(link.element): (link, plain) for all_of in self._links for link, plain in all_of}
        notes: list[tuple[str, int]] = []
        for element in elements:
            plain = numbers[id(element)]
            parent = root.number if element.parent is None else numbers[id(element.parent)].number
            parts = [f"<</Type/StructElem/P {parent} 0 R"]
            found = links.get(id(element))
            live = found is not None and (bool(found[0].link.address) or found[0].link.page in where)
            role = "Span" if element.role == "Link" and not live else element.role
            parts.append(f"/S/{role}")
            home = next((kid.page for kid in element.kids if isinstance(kid, Content)), -1)
            if home >= 0:
                parts.append(f"/Pg {pages[home]} 0 R")
            kids = [self._kid(kid, home, pages, numbers) for kid in element.kids]
            if found is not None and live:
                kids.append(f"<</Type/OBJR/Pg {pages[home]} 0 R/Obj {found[1].number} 0 R>>")
            parts.append(f"/K[{' '.join(kids)}]" if len(kids) != 1 or found else f"/K {kids[0]}")
            if element.language and element.parent is not None:
                parts.append(f"/Lang{_string(element.language)}")
            if element.actual:
                parts.append(f"/ActualText{_string(element.actual)}")
            if element.role == "Figure":
                parts.append(f"/Alt{_string(element.alt)}")
                if element.box is not None:
                    box = " ".join(f"{edge:.2f}" for edge in element.box)
                    parts.append(f"/A<</O/Layout/BBox[{box}]/Placement/Block>>")
            if element.role == "Note":
                name = f"note{len(notes) + 1:05}"
                notes.append((name, plain.number))
                parts.append(f"/ID({name})")
            plain.content = "".join((*parts, ">>")).encode("latin-1")
        nums = self._parents(numbers)
        at = len(self._shown)
        for place, all_of in enumerate(self._links):
            shown: list[int] = []
            for link, plain in all_of:
                target = link.link
                if not (target.address or target.page in where):
                    continue
                nums.append(f"{at} {numbers[id(link.element)].number} 0 R")
                goal = f"[{where.get(target.page, 0)} 0 R/Fit]"
                note = self._structure.notes.get((target.article, target.note)) if target.note else None
                if note is not None and note.place is not None:
                    goal = _point(note, pages)
                plain.content = _annotation(link, pages[place], at, goal)
                shown.append(plain.number)
                at += 1
            listed = " ".join(f"{number} 0 R" for number in shown)
            self._annotations[place].content = f"[{listed}]".encode()
        parents = document.plain()
        parents.content = f"<</Nums[{' '.join(nums)}]>>".encode()
        roles = " ".join(f"/{ours}/{theirs}" for ours, theirs in ROLE_MAP.items())
        ids = " ".join(f"({name}) {number} 0 R" for name, number in notes)
        named = f"/IDTree<</Names[{ids}]>>" if notes else ""
        root.content = (
            f"<</Type/StructTreeRoot/K {numbers[id(tree)].number} 0 R/ParentTree {parents.number} 0 R"
            f"/ParentTreeNextKey {at}/RoleMap<<{roles}>>{named}>>"
        ).encode()
        document.set_catalog({"StructTreeRoot": root.ref})

    def _kid(self, kid: object, home: int, pages: list[int], numbers: "dict[int, Plain]") -> str:
        if isinstance(kid, Content):
            if kid.page == home:
                return str(kid.number)
            return f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.number}>>"
        return f"{numbers[id(kid)].number} 0 R"

    def _parents(self, numbers: "dict[int, Plain]") -> list[str]:
        """For each page the elements of its marked content."""
        return [
            f"{place} [{' '.join(f'{numbers[id(owner)].number} 0 R' for owner in owners)}]"
            for place, owners in enumerate(self._owners)
        ]

    # bookmarks

    def _write_outlines(self, tree: Element) -> "Ref":
        """Bookmarks: the pages by number and section, below each the articles that begin there."""
        document = self._document
        root = document.plain()
        pages = [document.number(ref) for ref in self._refs]
        titled: list[list[Element]] = [[] for _ in pages]
        for element in tree.kids:
            if isinstance(element, Element) and element.place is not None and _title(element):
                titled[element.place[0]].append(element)
        tops: list[tuple[Plain, str, str, list[Element]]] = []
        for place, page in enumerate(self._shown):
            named = self._named[place]
            label = words(page.language).page.format(page=page.folio or str(page.number))
            title = f"{label} – {named}" if named else label
            where = f"[{pages[place]} 0 R/XYZ 0 {page.trim.height:.2f} null]"
            tops.append((document.plain(), title, where, titled[place]))
        for number, (plain, title, where, articles) in enumerate(tops):
            kids = [document.plain() for _ in articles]
            for at, (kid, element) in enumerate(zip(kids, articles, strict=True)):
                deeper = [
                    inner
                    for inner in element.kids
                    if isinstance(inner, Element) and inner.role == "Art" and inner.place is not None and _title(inner)
                ]
                below = [document.plain() for _ in deeper]
                for n, (leaf, inner) in enumerate(zip(below, deeper, strict=True)):
                    leaf.content = _bookmark(_title(inner), _point(inner, pages), kid, (below, n), [])
                kid.content = _bookmark(_title(element), _point(element, pages), plain, (kids, at), below)
            siblings = [top[0] for top in tops]
            plain.content = _bookmark(title, where, root, (siblings, number), kids)
        first, last = tops[0][0].number, tops[-1][0].number
        root.content = f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {len(tops)}>>".encode()
        return root.ref

    def _packet(self, identity: bytes) -> bytes:
        date = iso_date(_pdf_date(self._display.date).strip("()"))
        title = "".join(char for char in self._display.title if char >= " ")  # XML has no control characters
        texts = {"title": escape(title, quote=False), "language": self._display.language}
        return _PACKET.format(**texts, date=date, producer=PRODUCER, id=f"uuid:{uuid(identity)}").encode()


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{producer}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmpMM:DocumentID>{id}</xmpMM:DocumentID>
   <xmpMM:InstanceID>{id}</xmpMM:InstanceID>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def _gathered(element: Element, found: "list[Element]") -> "list[Element]":
    """``found``, to which an element and all below it were added in reading order."""
    found.append(element)
    for kid in element.kids:
        if isinstance(kid, Element):
            _gathered(kid, found)
    return found


def _annotation(placed: PlacedLink, page: int, key: int, goal: str) -> bytes:
    box = " ".join(f"{edge:.2f}" for edge in placed.box)
    address = placed.link.address
    does = f"/A<</S/URI/URI{_ascii(address)}>>" if address else f"/Dest{goal}"
    said = " ".join(" ".join(placed.words).replace("\u00ad", "").split())
    return (
        f"<</Type/Annot/Subtype/Link/Rect[{box}]/Border[0 0 0]/F 4/P {page} 0 R/StructParent {key}"
        f"/Contents{_string(said)}{does}>>"
    ).encode("latin-1")


def _title(element: Element) -> str:
    return "".join(element.title.text).replace("\u00ad", "").strip() if element.title is not None else ""


def _point(element: Element, pages: list[int]) -> str:
    assert element.place is not None
    page, x, y = element.place
    return f"[{pages[page]} 0 R/XYZ {max(0.0, x - 12):.2f} {y + 12:.2f} null]"


def _bookmark(title: str, where: str, parent: "Plain", among: "tuple[list[Plain], int]", below: "list[Plain]") -> bytes:
    siblings, at = among
    parts = [f"<</Title{_string(title)}/Parent {parent.number} 0 R/Dest{where}"]
    if at:
        parts.append(f"/Prev {siblings[at - 1].number} 0 R")
    if at + 1 < len(siblings):
        parts.append(f"/Next {siblings[at + 1].number} 0 R")
    if below:
        parts.append(f"/First {below[0].number} 0 R/Last {below[-1].number} 0 R/Count -{len(below)}")
    return "".join((*parts, ">>")).encode("latin-1")


def _string(text: str) -> str:
    """A text string for people (ISO 32000-1, 7.9.2.2)."""
    if _is_plain(text):
        return _ascii(text)
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _is_plain(text: str) -> bool:
    """Whether it is ASCII without control characters."""
    return text.isascii() and text.isprintable()


def _ascii(text: str) -> str:
    safe = text
    if not _is_plain(text):
        safe = "".join(c if _is_plain(c) else "".join(f"%{byte:02X}" for byte in c.encode()) for c in text)
    return "(" + safe.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
