"""A picture as a form: its texts, its crop, where it stands in its story, and what its file is."""

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPixmap

from gui.languages.messages import spoken
from gui.panels.inspector.crop import CropPreview
from gui.panels.inspector.fields import NumberBound, PercentBound
from gui.panels.inspector.section import Fact, Section
from gui.panels.inspector.subject import Subject
from gui.theme import colours
from layout.display.items import Picture as Shown
from layout.display.items import walk
from layout.model.units import mm
from layout.pictures.crop import MOST_ZOOM, effective_ppi
from layout.pictures.faults import PictureError
from layout.pictures.probe import PictureFacts, probe
from layout.pictures.profiles import describe_profile

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

_MM = 25.4 / 72


def file_of(subject: Subject) -> str:
    """The picture's file on the disk, "" where it is not there."""
    picture, session = subject.picture, subject.session
    if picture is None:
        return ""
    return session.issue.files.get(picture.file) or session.read.unplaced_files.get(picture.file, "")


def shown(subject: Subject) -> Shown | None:
    """The picture as its page prints it."""
    page, file = subject.session.pages.get(subject.chosen.page), file_of(subject)
    for group in page.groups if page and file else ():
        if group.mark.slot == subject.chosen.slot:
            for item, _, _ in walk((group,)):
                if isinstance(item, Shown) and item.file == file:
                    return item
    return None


class PictureSection(Section):
    """Caption, credit, alternative text."""

    name = "picture"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Picture"))
        self._headline = self.text("headline", self.tr("Headline"), self.tr("Stands above the caption"))
        self.text("caption", self.tr("Caption"), self.tr("What the picture shows and why; *emphasis* works"))
        self.text("credit", self.tr("Credit"), self.tr("Who took it"))
        self.text("alt", self.tr("Alternative text"), self.tr("What it shows, for those who cannot see it"))
        self._warning = self.note()
        self._earlier, self._later, self._remove = (
            self.tool(self.tr("Move earlier in the story"), "arrow-up", self.body),
            self.tool(self.tr("Move later in the story"), "arrow-down", self.body),
            self.tool(self.tr("Take out of the story"), "remove", self.body),
        )
        self._earlier.clicked.connect(self._go_earlier)
        self._later.clicked.connect(self._go_later)
        self._remove.clicked.connect(self._take_out)
        self.wide(self.row_of(self._earlier, self._later, self._remove))

    def show_subject(self, subject: Subject) -> None:
        alone = subject.kind == "photo"
        self._headline.set_visible(alone)
        for key, field in self.fields.items():
            field.show_value(
                subject.said.placed(subject.slot, key)
                if alone
                else subject.said.picture(subject.path, subject.chosen.picture, key)
            )
        picture, article = subject.picture, subject.article
        self._warning.say("" if picture is None or picture.alt else self.tr("Say what it shows: not all readers see."))
        self._warning.setStyleSheet(f"color: {colours().warning.name()}")
        self._warning.setVisible(bool(self._warning.text()))
        for button in (self._earlier, self._later, self._remove):
            button.setVisible(not alone)
        count = len(article.pictures) if article else 0
        self._earlier.setEnabled(subject.chosen.picture > 0)
        self._later.setEnabled(subject.chosen.picture < count - 1)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        return self.attempt("picture.set", key=key, value=value, of=self.subject.chosen)

    def _go_earlier(self) -> None:
        self.window_.run("picture.earlier")

    def _go_later(self) -> None:
        self.window_.run("picture.later")

    def _take_out(self) -> None:
        self.window_.run("picture.remove")


class CropSection(Section):
    """Focus and zoom, with what of the picture is printed."""

    name = "crop"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Crop"))
        self._preview = CropPreview(self.body)
        self._preview.moved.connect(self._moved)
        self.wide(self._preview)
        self.numbers([
            (PercentBound("x", self.body, (0.0, 1.0)), self.tr("From left"), self.tr("The point to keep, across")),
            (PercentBound("y", self.body, (0.0, 1.0)), self.tr("From top"), self.tr("The point to keep, down")),
            (PercentBound("zoom", self.body, (1.0, MOST_ZOOM), 5.0), self.tr("Zoom"),
             self.tr("100 %: as much of the picture as the frame takes")),
        ], 3)  # fmt: skip
        for field in self.fields.values():
            if isinstance(field, PercentBound):
                field.spin.setDecimals(0)
        self.buttons(("picture.crop", self.tr("Crop on page"), "crop"), ("picture.uncrop", self.tr("Reset"), "reset"))
        panel.thumbs.ready.connect(self._ready)

    def show_subject(self, subject: Subject) -> None:
        picture, file = subject.picture, file_of(subject)
        if picture is None:
            return
        for key, value in (("x", picture.focus[0]), ("y", picture.focus[1]), ("zoom", max(picture.zoom, 1.0))):
            self.fields[key].show_value(float(value))
        if file:
            self._panel.thumbs.want(file, file)
        self._draw()

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        assert isinstance(value, float)
        picture = self.subject.picture
        if picture is None:
            return ""
        made = {"x": picture.focus[0], "y": picture.focus[1], "zoom": max(picture.zoom, 1.0), key: value}
        return self._focus(made["x"], made["y"], made["zoom"])

    def _focus(self, across: float, down: float, zoom: float) -> str:
        assert self.subject is not None
        return self.attempt("picture.focus", at=(across, down), zoom=zoom, of=self.subject.chosen)

    def _moved(self, across: float, down: float) -> None:
        picture = self.subject.picture if self.subject else None
        if picture is not None:
            self._focus(round(across, 2), round(down, 2), max(picture.zoom, 1.0))
            self._panel.renew()

    def _ready(self, file: str) -> None:
        if self.subject is not None and file == file_of(self.subject):
            self._draw()

    def _draw(self) -> None:
        assert self.subject is not None
        picture, there = self.subject.picture, shown(self.subject)
        drawn: QPixmap | None = self._panel.thumbs.of(file_of(self.subject))
        if picture is not None:
            self._preview.show_picture(drawn, picture.focus, there.crop if there else None)


class StandsSection(Section):
    """Where a picture stands in its story."""

    name = "stands"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("In the story"))
        self._place = self.choice("place", self.tr("Place"), self.tr("Where in the story the picture stands"))
        usual = self.tr("as it fits")
        self.numbers([
            (NumberBound("legs", self.body, (0, 24), usual), self.tr("Legs wide"), self.tr("Over how many legs")),
            (NumberBound("leg", self.body, (0, 24), usual), self.tr("From leg"), self.tr("The first leg it takes")),
            (NumberBound("lines", self.body, (0, 400), usual), self.tr("Lines high"), self.tr("How high it is")),
            (
                NumberBound("width", self.body, (0, 400), self.tr("as its legs")),
                self.tr("Millimetres wide"),
                self.tr("Narrower than its legs: text runs around it"),
            ),
        ])  # fmt: skip

    def show_subject(self, subject: Subject) -> None:
        picture = subject.picture
        if picture is None:
            return
        self._place.offer(
            [
                ("", self.tr("As it fits")), ("top", self.tr("At the top")), ("foot", self.tr("At the foot")),
                ("inside", self.tr("Inside the text")), ("above-headline", self.tr("Above the headline")),
                ("beside-headline", self.tr("Beside the headline")),
                ("behind-headline", self.tr("Behind the headline")),
                ("mug", self.tr("Small, a portrait")),
            ],
            picture.place,
        )  # fmt: skip
        for key, value in (("legs", picture.legs), ("leg", picture.leg), ("lines", picture.lines)):
            self.fields[key].show_value(value)
        self.fields["width"].show_value(round(picture.width / mm(1)))

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        if key == "width" and value:
            value = f"{value} mm"
        if key == "lines" and value == 1:
            return self.tr("A picture is at least two lines high.")
        return self.attempt("picture.set", key=key, value=value or None, of=self.subject.chosen)


class KnownFile(NamedTuple):
    """What was read of a file, and of which version of it."""

    digest: str
    file: str
    facts: PictureFacts | None
    fault: str
    profile: str = ""


class FileSection(Section):
    """What the picture's file is, and how fine it is printed."""

    name = "file"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("File"))
        self._file = self.fact(self.tr("File"), self.tr("The picture's file"))
        self._pixels = self.fact(self.tr("Pixels"), self.tr("Width and height of the file"))
        self._colours = self.fact(self.tr("Colours"), self.tr("How the file keeps its colours"))
        self._size = self.fact(self.tr("On the page"), self.tr("The size in which it is printed"))
        self._ppi = self.fact(self.tr("Resolution"), self.tr("Pixels per inch as printed"))
        self._known = KnownFile("", "", None, "")
        self.buttons(("picture.replace", self.tr("Another file…"), "open"))

    def show_subject(self, subject: Subject) -> None:
        picture, file, there = subject.picture, file_of(subject), shown(subject)
        if picture is None:
            return
        self._file.say(picture.file)
        digest = there.digest if there else ""
        if self._known[:2] != (digest, file):
            self._known = probed(file, digest)
        facts = self._known.facts
        for fact in (self._pixels, self._colours, self._size, self._ppi):
            _show(fact, fact is self._pixels or (facts is not None and (fact is self._colours or there is not None)))
        if facts is None:
            self._pixels.say(spoken(self._known.fault) or self.tr("not there"))
            return
        self._pixels.say(f"{facts.width} × {facts.height}")
        profile = self._known.profile or self.tr("no profile")
        self._colours.say(" · ".join(part for part in (facts.mode, profile, facts.kind.upper()) if part))
        if there is None:
            return
        rect = there.rect
        self._size.say(f"{rect.width * _MM:.0f} × {rect.height * _MM:.0f} mm")
        if facts.kind in ("pdf", "svg"):
            _show(self._ppi, False)
            return
        ppi = effective_ppi(facts.width, there.crop.width, rect.width)
        low, fine = subject.session.issue.printer.ppi
        shades = colours()
        ink = shades.error if ppi < low else shades.warning if ppi < fine else shades.text
        self._ppi.say(self.tr("{ppi} ppi").format(ppi=round(ppi)))
        self._ppi.setStyleSheet(f"color: {ink.name()}")

    def write(self, key: str, value: object) -> str:
        raise AssertionError(key, value)


def _show(fact: Fact, on: bool) -> None:
    fact.setVisible(on)
    fact.property("label").setVisible(on)


def probed(file: str, digest: str) -> KnownFile:
    """What a file is; ``digest`` tells its versions apart where the page knows it."""
    if not file:
        return KnownFile(digest, file, None, "")
    try:
        facts = probe(file, known=digest or "-")
    except PictureError as fault:
        return KnownFile(digest, file, None, str(fault))
    return KnownFile(digest, file, facts, "", "" if facts.kind in ("pdf", "svg") else _profile(file))


def _profile(file: str) -> str:
    """The name of the colour profile in a picture's file, "" for none."""
    from PIL import Image  # only once a picture is looked at: starting does without it

    described = None
    with contextlib.suppress(OSError, SyntaxError, ValueError), Image.open(file) as picture:
        described = describe_profile(picture.info.get("icc_profile") or b"")
    return described[0] if described else ""
