"""What the user should know: data, never exceptions.

A Diagnostic is made where a fault is found, with the *place* of the fault in the issue (a key
of a file, a block of an article); where that place stands in the file is looked up last, so that
cached values need not change when a line is typed above them.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Generic, TypeVar

from layout.model.values import dataclass

T = TypeVar("T", covariant=True)


class Severity(StrEnum):
    """How bad it is: an error keeps the press PDF from being written."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """A point in a file; lines and columns count from 1, 0 where the file as a whole is meant."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column or 1}"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the issue by name: ``Place("issue.yaml", ("pages", 0, "slots", "lead"))`` or, for
    the body of an article, ``Place("articles/a.md", ("body", 3), 17)``: block 3, character 17."""

    file: str
    path: tuple[str | int, ...] = ()
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell the user. ``code`` is a key of ``CODES``; ``hint`` says what to do. Message and hint begin
    small and end without a stop; sentences are joined by a semicolon. ``page`` (counted from 1 in the plan, 0 for none)
    and ``slot`` say where it shows."""

    code: str
    message: str
    hint: str = ""
    at: SourceSpan | Place | None = None
    page: int = 0
    slot: str = ""

    @property
    def severity(self) -> Severity:
        return CODES[self.code].severity


@dataclass(frozen=True, slots=True)
class Composed(Generic[T]):
    """A value and what there is to say about it."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self.diagnostics)


class Locations:
    """Where the places of an issue stand in their files. One table a file: key path to SourceSpan.

    ``wrapped``: for texts of several lines, at which character the second and later ones begin, and where.
    """

    __slots__ = ("_files", "_wrapped")

    def __init__(
        self,
        files: Mapping[str, Mapping[tuple[str | int, ...], SourceSpan]],
        wrapped: Mapping[str, Mapping[tuple[str | int, ...], tuple[tuple[int, SourceSpan], ...]]] | None = None,
    ) -> None:
        self._files = files
        self._wrapped = wrapped or {}

    def find(self, place: Place) -> SourceSpan:
        """The nearest known point: the path itself, else its longest known beginning, else the file."""
        table = self._files.get(place.file, {})
        path = place.path
        while path:
            if path in table:
                lines = self._wrapped.get(place.file, {}).get(path, ()) if place.offset else ()
                return next((at for start, at in reversed(lines) if start <= place.offset), table[path])
            path = path[:-1]
        return table.get((), SourceSpan(place.file))

    def resolve(self, diagnostic: Diagnostic, edition: str = "") -> Diagnostic:
        """The diagnostic with its place turned into a point of a file; of an edition, where that has its own."""
        if isinstance(diagnostic.at, Place):
            return replace(diagnostic, at=self.find(self._of_edition(diagnostic.at, edition)))
        return diagnostic

    def _of_edition(self, place: Place, edition: str) -> Place:
        """The place under ``editions:`` that says what this edition has in a slot of a page."""
        match place.path:
            case ("pages", int(page), "slots", slot, *_):
                own = ("editions", edition, "pages", page + 1, "slots", slot)
                if own in self._files.get(place.file, {}):
                    return replace(place, path=(*own, *place.path[4:]))
        return place


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic; its id never changes. ``about`` says to people why it matters."""

    id: str
    severity: Severity
    about: str


def _codes(table: str) -> dict[str, Code]:
    codes = {}
    for row in table.strip().splitlines():
        id_, severity, about = (part.strip() for part in row.split("|"))
        assert id_ not in codes, id_
        codes[id_] = Code(id_, Severity(severity), about)
    return codes


#: Every code stands here once; `layout check --list` and docs/diagnostics.md are made from this table.
CODES = _codes("""
yaml-syntax        | error   | The file is not YAML.
yaml-feature       | error   | Anchors, aliases, merge keys, tags and second documents are not part of our files.
duplicate-key      | error   | A key stands twice; only one of the two can be meant.
unknown-key        | error   | A key that the program does not know would be ignored in silence.
bad-value          | error   | A value is not of the kind its key wants.
bad-length         | error   | A length needs a unit, and sizes are above zero.
bad-date           | error   | A date is not a day of the calendar.
missing-key        | error   | A key without which the file means nothing.
unknown-name       | error   | A template, slot, style, colour, face, language or printer that is not there.
language-unknown   | warning | A language without hyphenation and words of its own here, or a slip.
missing-file       | error   | A file that the issue names is not there.
unreadable-file    | error   | A file cannot be read.
not-utf8           | error   | Text files are UTF-8.
case-differs       | warning | A path and its file differ in upper and lower case; other computers will not find it.
outside-folder     | error   | A file outside the issue and its paper is not read unless a path names it.
empty-article      | error   | An article without a word of body.
front-matter       | error   | The front matter of an article cannot be read.
markdown           | error   | Something in the copy is not part of our Markdown.
container          | error   | A ::: block is unknown, stray or unclosed.
placed-twice       | error   | An article stands in two slots; readers would read it twice.
not-placed         | warning | An article in the folder stands on no page.
unknown-refer      | error   | A refer names an article that is not in the issue.
bad-jump           | error   | A jump's target is missing, taken, on the same page, or part of a circle.
wrong-kind         | error   | A slot does not take this kind of thing.
slot-geometry      | error   | Slots overlap, leave the page, or cover furniture.
corrupt-picture    | error   | A picture cannot be read.
damaged-picture    | warning | A picture seems to be damaged in the middle; it would print with grey or shifted parts.
profile-ignored    | warning | A picture's own colour profile cannot be used; its colours may come out otherwise.
bad-profile        | error   | The printer's ICC profile is missing, damaged or not one of a CMYK press.
picture-limit      | error   | A picture is larger than the program will open.
bad-advert         | error   | An advert cannot be placed.
advert-missing     | error   | A booked advert has not arrived.
advert-size        | warning | An advert's shape is not its slot's shape.
font-unreadable    | error   | A font file cannot be read.
missing-glyph      | error   | No font has this character.
overset            | error   | Text found no place in its slot.
idle-jump          | warning | A story ends before its jump; the slot it jumps to stays empty.
uneven             | note    | Legs of a story end a line or more apart, and the step is seen.
bad-foot           | note    | A widow, an orphan or a head alone at a leg's foot could not be avoided.
variant            | note    | A story is set in another of the ways that its template knows, because it fits better so.
parted             | warning | A headline is parted from its text, or a short piece torn below three lines, at a leg's foot.
left-out           | error   | A picture, pull quote or box found no room in its slot.
fitted             | note    | What gave so that copy fits its slot: a picture's height, a headline's size, a line here and there.
underset           | warning | A slot has empty lines at its foot.
empty-slot         | warning | A slot has nothing in it.
loose-line         | note    | A line is spaced wider than its style allows.
long-word          | warning | A word is longer than its line and was broken anywhere.
headline-fit       | warning | A headline does not fit its lines at the smallest size of its scale.
bad-pdf            | error   | A PDF cannot be read.
page-sizes         | error   | Pages of one file differ in trim size; no press takes them together.
printer-trim       | error   | The press cuts pages of another size than the issue's.
press-title        | error   | A press file without a title cannot be told from others.
press-intent       | error   | A press file says for which press its colours are made: by an ICC profile or a registered name.
press-transparency | error   | The printer's kind of file allows no transparency.
press-colour       | error   | Colour that no plate of the press prints: RGB, Lab, or a profile of its own.
press-font         | error   | A font that is not in the file is replaced by another at the press.
press-forbidden    | error   | Something that the printer's kind of file may not hold.
press-black        | error   | Colour on a page that prints in black only.
teasers-few        | warning | There are fewer articles to tease, or less room for them, than asked for.
claim-missing         | error   | The file does not say which kind of PDF/X it is; nobody knows what it promises.
claim-other           | error   | The file is another kind of PDF/X than the print shop takes.
pdf-version           | error   | The file's version of PDF is later than its kind of PDF/X knows.
title-missing         | error   | A file without a title cannot be told from others in the print shop's queue.
date-missing          | error   | Without dates a corrected file cannot be told from the first.
dates-differ          | error   | A file's two sets of dates (Info, XMP) say different things.
info-differs          | warning | What a file says twice of itself (Info, XMP) differs.
trapped               | error   | The file does not say whether it is trapped.
id-missing            | error   | A file without an ID cannot be told from others.
xmp-incomplete        | error   | The XMP packet does not tell this version of the file from others.
xmp-compressed        | error   | Programs that sort jobs read the XMP packet as plain text.
intent-missing        | error   | Ink numbers say nothing of a colour until press and paper are named.
intent-twice          | error   | Of two printing conditions only one can be meant.
intent-nameless       | error   | The print shop looks a printing condition up by its name.
intent-profile        | error   | The printing condition is known neither by a profile for print in the file nor by a registry.
intent-condition      | warning | The file is made for another press and paper than the print shop's.
trim-missing          | error   | Without a trim box nobody knows where the page is cut.
trim-and-art          | error   | A trim box and an art box say the same thing twice; only one may.
trim-outside-bleed    | error   | The trim reaches beyond the bleed: the page would be cut through what is not there.
bleed-outside-media   | error   | The bleed reaches beyond the media and is cut off.
trim-outside-media    | error   | The trim reaches beyond the media: part of the page is not there.
trim-size             | error   | The press prints pages of one size, and this is another.
bleed-short           | error   | Without enough bleed, cutting leaves a white edge.
page-turned           | error   | A page that is turned by a note in the file may be imposed wrong.
crop-box              | error   | What lies outside a crop box may be thrown away when the page is placed.
user-unit             | error   | Many programs do not know a page's own unit and place it at the wrong size.
font-not-embedded     | error   | A font that is not in the file is replaced by another.
font-no-unicode       | error   | What the text says cannot be searched, copied or corrected.
small-type            | warning | Letters smaller than the print shop's limit fill in.
small-type-inks       | warning | Plates wander: small type in several inks gets coloured shadows.
small-type-reversed   | warning | Ink runs into small white letters.
rgb-fill              | error   | The press has no RGB: someone else would decide which inks a type or area prints in.
rgb-stroke            | error   | The press has no RGB: someone else would decide which inks a line prints in.
rgb-image             | error   | An RGB picture is converted by whatever stands at the plant.
icc-rgb               | error   | RGB with a profile is still converted by others.
icc-colour            | error   | Ink numbers under a profile of their own are converted again.
lab-colour            | error   | Lab says how a colour looks, not which inks print it.
spot-alternate        | error   | A spot ink's mixture is not in the inks of the press.
spot-ink              | warning | Each spot ink is a plate and an ink more.
registration-colour   | error   | The registration colour prints in full on every plate; on the page it smears.
colour-page           | error   | Something is coloured on a page that the press prints in black only.
image-ppi             | error   | A picture in the file has so few pixels that they are seen.
image-coarse          | warning | A picture in the file has fewer pixels than the print shop likes.
line-art-ppi          | error   | A black-and-white picture without greys has so few pixels that its edges are stairs.
line-art-coarse       | warning | A black-and-white picture without greys has fewer pixels than the print shop likes.
newer-image           | error   | A picture is compressed, or as deep, as the kind of PDF/X does not know.
alternate-image       | error   | A picture has an alternate; which one prints is chance.
opacity               | error   | Something lets through what lies below; this kind of PDF/X forbids it.
blend-mode            | error   | Something is mixed with what lies below; this kind of PDF/X forbids it.
soft-mask             | error   | Something fades away; this kind of PDF/X forbids it.
image-soft-mask       | error   | A picture is cut out with soft edges; this kind of PDF/X forbids it.
transparency-group    | error   | A transparency group, which this kind of PDF/X forbids.
group-rgb             | error   | Transparency is mixed in RGB: black type comes out in four inks.
group-missing         | warning | A page with transparency does not say in which inks it is mixed.
white-overprint       | error   | White that overprints vanishes.
black-knocks-out      | warning | Small black type that knocks out shows white edges on a tint.
black-rule-knocks-out | warning | A thin black rule that knocks out shows white edges on a tint.
ink-over              | error   | More ink than the paper drinks smears and sets off.
image-ink             | error   | A picture has more ink than the paper drinks.
ink-unmeasured        | note    | The ink of a picture could not be measured.
rich-black-type       | warning | Black type over other inks fills in and never registers.
hairline              | warning | A line thinner than the print shop's limit breaks up.
rule-inks             | warning | A thin line in several inks becomes several lines.
javascript            | error   | A file for the press holds a program.
action                | error   | Something is to happen on a click, or when the file is opened.
annotation            | error   | A note, link or form field on the page may print, or hide what should.
embedded-file         | error   | Another file is enclosed in the file.
encrypted             | error   | A locked file cannot be imposed.
layers                | error   | Which layers print hangs on the program that opens the file.
transfer-function     | error   | Every tint is changed once more on the plate.
halftone-phase        | error   | The screen is the press's own affair.
lzw                   | error   | PDF/X forbids LZW compression.
postscript            | error   | Only PostScript machines print this.
outside-content       | error   | Part of a page is to be taken from another file.
bad-content           | error   | Part of a page cannot be read; machines leave it out, or guess.
ladder             | warning | Hyphens in a row make a ladder down the leg's edge.
widow              | warning | A paragraph's last line alone at a leg's head looks forgotten.
orphan             | note    | A paragraph's first line alone at a leg's foot looks cut off.
runt               | note    | A last line of a few letters leaves a hole between two paragraphs.
very-loose-line    | warning | Word spaces as wide as letters make holes that the eye falls into.
leg-hyphen         | note    | A word divided from one leg to the next is read twice.
jump-hyphen        | warning | Nobody turns a page with half a word in mind.
stacked-words      | note    | Lines in a row that begin or end alike make readers skip one.
headline-runt      | note    | A headline whose last line is a scrap looks unfinished.
headline-break     | note    | A headline's line that ends on an article or a preposition stumbles.
bumping-heads      | warning | Two headlines side by side are read as one.
picture-stretched  | error   | A picture pulled out of shape makes people fat or thin.
picture-cropped    | note    | When most of a picture is cut away, it may no longer show what its caption says.
missing-caption    | warning | A picture without a caption leaves readers guessing who and where.
missing-credit     | warning | A picture without a credit is somebody's work unnamed, and may not be ours to print.
missing-alt        | note    | Who cannot see a picture hears its description; without one, its caption.
caption-raw        | warning | A file's name stands where words should be.
caption-twice      | warning | Two pictures with one caption: it was copied, and not changed.
picture-twice      | warning | The same picture twice in one issue is seen at once.
pale-type          | warning | Small type in a light tint is broken up into the dots of the screen.
colour-overprint   | error   | A colour that overprints is mixed with what lies below.
reversed-ground    | warning | White type on a light ground, or on yellow, cannot be read.
dark-ground        | warning | Dark type on a dark ground cannot be read.
tint-faint         | warning | A tint below the print shop's limit does not print.
tint-full          | note    | A tint above the print shop's limit fills in to a solid.
black-bare         | note    | A large solid of black alone looks grey beside photographs.
black-over         | warning | A solid black with more under it than C 40 smears and sets off.
rule-reversed      | warning | Ink runs into a thin white line.
pale-rule          | note    | A thin rule in a light tint is a row of dots.
black-page         | note    | What has colour in the styles turns grey where the press prints black only.
folio-wrong        | error   | A page with another page's number is bound and looked for in the wrong place.
folio-missing      | note    | A page without a number cannot be referred to.
date-wrong         | error   | Another day's date on a page is last week's page.
section-wrong      | error   | A page with another section's head was copied and not changed.
section-missing    | note    | The template has a place for a section's name, and none is given.
page-empty         | warning | A page with nothing on it is printed white.
page-blank         | note    | A page on which every slot is left empty on purpose is printed white.
safe-margin        | warning | Type too near the edge is cut off, or folded under.
bleed-missing      | warning | What ends at the very edge is cut short, or shows a white line beside it.
closed-changed     | error   | A page that was sent to the printer is no longer what was sent.
closed-unsealed    | note    | Without a seal nobody can say whether a page is still as it was sent to the printer.
slot-overprint     | warning | The type of two slots runs into each other.
jump-partner       | error   | A jump line sends readers to a page where the story does not go on.
jump-stub          | note    | Nobody turns a page for a few lines.
jump-back          | note    | Readers look for the rest of a story further back, not further to the front.
page-count         | warning | Sheets are folded: pages come in fours.
colour-not-there   | warning | Colour is wanted on a page where the press has none.
date-span          | error   | An issue ends before it begins, or lasts for months.
no-number          | note    | An issue without a number cannot be ordered, quoted or missed.
refer-dead         | error   | A refer to an article that stands on no page prints a question mark.
refer-here         | note    | A refer sends readers to the page they are reading.
teaser-here        | note    | A teaser for a story of its own page takes room from it.
teaser-gone        | error   | A teaser promises a story that is not in the paper.
straight-quotes    | warning | Straight quotation marks are the typewriter's.
double-space       | warning | Two spaces make a hole in the line.
three-dots         | note    | Three full stops may be parted at a line's end; an ellipsis is one character.
double-hyphen      | warning | Two hyphens stand for a dash that was not typed.
space-before       | warning | A space before a comma or full stop lets it begin a line.
space-after        | warning | Without a space after it, a comma joins two words.
repeated-word      | warning | A word stands twice, as after a change in the sentence.
unpaired           | warning | A bracket is not closed, or was never opened.
placeholder        | warning | Words that were to be replaced before anybody read them.
wrong-language     | warning | An article set in another language than its own is hyphenated wrongly and read out wrongly.
long-paragraph     | note    | A very long paragraph is a grey column that nobody begins to read.
paragraph-twice    | warning | A paragraph was copied where it should have been moved.
subhead-subhead    | warning | A subhead has no text below it.
no-headline        | warning | An article without a headline is not read.
no-byline          | note    | Readers want to know who tells them a story of some length.
headline-caps      | warning | A headline typed in capitals stays so in teasers, refers and on screens.
headline-stop      | note    | A headline is no sentence to be ended.
headline-repeated  | warning | Two articles with one headline cannot be told apart.
headline-echo      | note    | A word in two headlines of one page sounds like one story told twice.
headline-in-text   | warning | The headline or byline was left in the text when copy was brought in.
deck-repeated      | warning | A deck that says the headline again says nothing.
text-twice         | warning | The same text stands in two articles.
untranslated       | note    | An article of one language stands in the edition of another.
advert-ppi         | error   | An advert has so few pixels that they are seen; its client will not pay for it.
advert-coarse      | warning | An advert has fewer pixels than the print shop likes.
advert-scaled      | warning | An advert is printed smaller or larger than it was made and booked.
advert-trim        | note    | A PDF advert that does not say where it is cut may show marks or white around it.
advert-turned      | note    | A page that is to be turned is turned by some programs only.
advert-rgb         | error   | A PDF advert holds RGB, which no plate of the press prints.
advert-converted   | warning | The colours of an advert in RGB are not those its client has seen.
advert-black       | warning | An advert in colour stands on a page that the press prints in black.
advert-plates      | error   | On a page that prints in black, an advert has colour that cannot be turned into greys.
advert-fonts       | error   | An advert without its fonts is printed in others.
advert-transparent | error   | An advert has transparency, which the printer's kind of file has not.
advert-forbidden   | error   | An advert holds what the printer's kind of file may not hold.
advert-layers      | warning | An advert has layers: those that are hidden print, too.
advert-broken      | error   | A part of an advert cannot be read, and would be left out.
advert-spots       | warning | An advert prints in an ink that the press does not have.
advert-ink         | error   | An advert has more ink than the paper drinks.
advert-eased       | warning | An advert of pixels has more ink than the paper drinks; the program takes some out.
advert-type        | warning | Small type of an advert prints in several inks, and gets coloured shadows.
advert-rule        | warning | Lines of an advert are so thin that they break up on the plate.
advert-locked      | note    | An advert is locked against changes; it is printed all the same.
advert-active      | warning | An advert holds scripts, actions or notes; they have no place in print.
advert-twice       | note    | The same advert stands in two places.
advert-client      | note    | An advert of nobody in particular: no one can be asked, nor sent the bill.
advert-file        | note    | Small type in a JPEG is fringed; a PDF keeps it sharp.
""")
