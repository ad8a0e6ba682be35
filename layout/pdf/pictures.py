"""The pictures of the display list come in; objects of the file go out, each once, as the press takes them.

For the press a photograph is converted as far and as large as it is shown, and an advert in vectors is looked at for
what the standard forbids; without one (a proof) every file goes in as it is. Probing, Pillow and pypdf belong to
pictures, not to start-up: they are imported by what first needs them.
"""

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from layout.display.items import Group, Item, PageDisplay, Picture, Tag
from layout.model.diagnostics import Diagnostic
from layout.model.geometry import Rect
from layout.pdf.painter import PlacedForm

if TYPE_CHECKING:
    from layout.pdf.adverts import Form
    from layout.pdf.document import Document
    from layout.pdf.press import Press
    from layout.pictures.convert import PressPicture, Separation
    from layout.pictures.faults import PictureError
    from layout.pictures.probe import PictureFacts
    from layout.pictures.store import Order

#: Of a picture in the file: its own, what of it is shown, how large, and for what kind of page.
Key = tuple[object, ...]


class Pictures:
    """The pictures of one document. ``document`` gives the file when it is first needed; ``met`` hears of each picture
    that is added, for the file's digest."""

    def __init__(
        self, document: "Callable[[], Document]", met: Callable[[bytes], None], press: "Press | None" = None
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._document = document
        self._met = met
        self._press = press
        #: Whether photographs go in as far and as large as they are shown.
        self.converts = press is not None
        self._page = 0
        self._placed: dict[Key, PlacedForm | None] = {}
        self._adverts: set[int] = set()  # of the page's pictures, by identity
        self._facts: dict[tuple[str, str], PictureFacts] = {}
        self._ready: dict[Key, PressPicture | PictureError] = {}

    def begin(self, page: PageDisplay) -> None:
        """The page's pictures are asked for next: its photographs are converted side by side, 0.3 s each if they are
        new."""
        self._page = page.number
        if not self.converts:
            return
        from layout.pictures.store import converted_all

        slots = [slot.rect for slot in page.slots if slot.kind == "advert"]
        shown = list(_pictures(page.groups, 0.0, 0.0))
        self._adverts = {
            id(item) for item, dx, dy in shown if any(_stands_in(slot, item.rect, dx, dy) for slot in slots)
        }
        orders: dict[Key, Order] = {}
        for picture, _, _ in shown:
            key = self._key(picture)
            if key not in self._placed and key not in orders:
                order = self._order(picture)
                if order is not None:
                    orders[key] = order
        self._ready = dict(zip(orders, converted_all(tuple(orders.values())), strict=True))

    def place(self, picture: Picture) -> PlacedForm | None:
        """The picture as an object of the file; None where it cannot be used, which is told."""
        key = self._key(picture)
        if key not in self._placed:
            self._placed[key] = self._embed(picture, b"P%d" % (len(self._placed) + 1))
            self._met(repr(key[1:]).encode() if self.converts else picture.digest.encode())
        return self._placed[key]

    def _key(self, picture: Picture) -> Key:
        if self._press is None:
            return (picture.file, picture.digest)
        size = (round(picture.rect.width, 2), round(picture.rect.height, 2))
        black, advert = self._press.is_black(self._page), id(picture) in self._adverts
        return (picture.file, picture.digest, picture.crop, size, black, advert)

    def _order(self, picture: Picture) -> "Order | None":
        """How a photograph is to be converted; None for vectors, and for what cannot be read: placing it tells why."""
        from layout.pictures.convert import pixels
        from layout.pictures.faults import PictureError
        from layout.pictures.store import Order

        separation = self._separation(picture)
        if separation is None:
            return None
        try:
            facts = self._probed(picture)
        except (PictureError, OSError):
            return None
        if facts.kind in ("pdf", "svg"):
            return None
        return Order(facts, picture.crop, pixels(picture.rect.width, picture.rect.height, separation), separation)

    def _separation(self, picture: Picture) -> "Separation | None":
        """What a photograph is converted to."""
        press = self._press
        return press.separated(self._page, id(picture) in self._adverts) if press is not None else None

    def _probed(self, picture: Picture) -> "PictureFacts":
        """What the file's header says: its limits are checked before anything is decoded."""
        from layout.pictures.probe import probe

        key = (picture.file, picture.digest)
        if key not in self._facts:
            self._facts[key] = probe(picture.file, known=picture.digest)
        return self._facts[key]

    def _embed(self, picture: Picture, name: bytes) -> PlacedForm | None:
        from layout.pdf.images import embed_image
        from layout.pictures.faults import PictureError

        file = picture.file
        try:
            facts = self._probed(picture)
            if facts.kind in ("pdf", "svg"):
                return self._embed_vector(facts, name)
            if self.converts:
                return self._embed_separated(picture, name)
            return embed_image(self._document(), name, file, facts.kind)
        except PictureError as fault:
            base = os.path.basename(file)
            message = fault.message if base in fault.message else f"{base}: {fault.message}"
            self._tell(fault.code, message, fault.hint)
        except OSError as fault:
            self._tell("unreadable-file", f"{os.path.basename(file)} cannot be read: {fault.strerror or fault}")
        return None

    def _embed_separated(self, picture: Picture, name: bytes) -> PlacedForm | None:
        from layout.pdf.images import embed_separated
        from layout.pictures.faults import PictureError

        made = self._ready.pop(self._key(picture), None)
        if made is None:  # the press's profile cannot be used, which was told when the press was prepared
            return None
        if isinstance(made, PictureError):
            raise made
        for remark in made.remarks:
            self._tell(remark.code, remark.message, remark.hint)
        return embed_separated(self._document(), name, made, picture.crop)

    def _embed_vector(self, facts: "PictureFacts", name: bytes) -> PlacedForm:
        from layout.pdf.adverts import advert_form, embed_form

        if facts.kind == "pdf":
            form = advert_form(facts.file)
        else:
            from layout.pdf.drawings import drawing_form

            form = drawing_form(facts.file)
        return embed_form(self._document(), name, self._admitted(form, facts))

    def _admitted(self, form: "Form", facts: "PictureFacts") -> "Form":
        """The form as the press takes it; what cannot be mended is told."""
        press = self._press
        if press is None:
            return form
        from layout.pdf.standards import Feature, violations

        file = os.path.basename(facts.file)
        met = [(Feature(feature), detail) for feature, detail in form.met]
        self.diagnostics += violations(press.standard, met, file, self._page)
        if press.is_black(self._page):
            from layout.pdf.blacken import black_form

            form, rest = black_form(form, facts.digest)
            if rest:
                hint = "place it on a page with colour, or ask for it in black and white"
                self._tell("press-black", f"{file} prints in colour ({', '.join(rest)}), the page in black only", hint)
        return form

    def _tell(self, code: str, message: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(code, message, hint, page=self._page))


def _pictures(items: tuple[Item, ...], dx: float, dy: float) -> Iterator[tuple[Picture, float, float]]:
    """As ``walk`` finds them, three times as fast: a page has a dozen pictures among thousands of runs."""
    for item in items:
        if isinstance(item, Picture):
            yield item, dx, dy
        elif isinstance(item, Group):
            yield from _pictures(item.items, dx + item.dx, dy + item.dy)
        elif isinstance(item, Tag):
            yield from _pictures(item.items, dx, dy)


def _stands_in(slot: Rect, rect: Rect, dx: float, dy: float) -> bool:
    """Whether the middle of what stands at (dx, dy) is in a slot."""
    x, y = rect.x + dx + rect.width / 2, rect.y + dy + rect.height / 2
    return slot.x <= x <= slot.right and slot.y <= y <= slot.bottom
