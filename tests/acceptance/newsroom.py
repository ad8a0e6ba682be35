"""Copy that nobody wrote: an issue folder of any templates comes out, the same for the same seed.

Prose of plausible words and sentence lengths, pictures and adverts as tiny JPEGs of one colour. What stands in a slot
follows from what its template says the slot takes first; ``fitted`` cuts and adds words until the pages are full.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from layout.engine import Engine
from layout.model.issue import Issue
from layout.model.sheet import FORMATS
from layout.model.template import Template, TemplateSlot
from layout.page.grid import Cell, template_cells
from layout.page.plan import frames
from layout.page.region import StorySlot
from layout.source.reader import read_issue

_COMMON = """
the the the the the the the of of of of and and and to to to a a a a in in in that was was for it with on he she
they had have by at from which were said said not but this her his their one two when who will would there been
more some into than after about town river council market school bridge winter harbour baker morning street people
volunteers evening station neighbours library orchestra gardener committee weather photograph yesterday children
afternoon permission agreement temperature celebration international particularly electricity responsibility window
stone water bread horse paper music letter light garden kitchen autumn mountain village carpenter apprentice
restoration instruments conversation nevertheless everybody suddenly quietly perhaps always never again before
opened closed repaired carried counted remembered answered explained measured discovered arrived promised returned
old new small large cold quiet careful wooden broken narrow final public several hundred forty twelve
"""
WORDS = _COMMON.split()
KICKERS = ("Waterfront", "Town hall", "Schools", "Music", "The mountain", "Trades", "Weather", "Market square")

HEADLINES = """
bridge opens after nine years of waiting|the river gives back what the winter took|bakers agree on a price for bread
|station clock stops and nobody minds|library counts its visitors twice|a school for people who repair instruments
|two towns share one snowplow again|orchestra plays to an empty market|gardeners meet under the old bridge
|harbour lights return for the evening|carpenter finds a letter in the wall|council measures the narrow street
|children count the birds of autumn|the weather keeps its own calendar|cold kitchen feeds a warm village
"""


class Prose:
    """Sentences, paragraphs and heads from one seed."""

    def __init__(self, seed: str) -> None:
        self._dice = random.Random(seed)

    def sentence(self, words: int) -> str:
        made = [self._dice.choice(WORDS) for _ in range(words)]
        if words > 9:
            made[words // 2] += ","
        return f"{made[0].capitalize()} {' '.join(made[1:])}".rstrip() + "."

    def paragraph(self, words: int) -> str:
        sentences = []
        while words > 0:
            count = min(words, self._dice.randint(7, 19))
            if words - count < 4:
                count = words
            sentences.append(self.sentence(count))
            words -= count
        return " ".join(sentences)

    def paragraphs(self, words: int) -> list[str]:
        made = []
        while words > 0:
            count = min(words, self._dice.randint(28, 62))
            if words - count < 12:
                count = words
            made.append(self.paragraph(count))
            words -= count
        return made

    def headline(self, words: int = 0) -> str:
        parts = HEADLINES.replace("\n", "").split("|")
        made = self._dice.choice(parts).split()
        made = made[:words] if words else made
        while len(made) > 2 and made[-1] in ("the", "a", "of", "after", "on", "in", "to", "what", "and", "its", "one"):
            made.pop()
        return " ".join(made).capitalize()

    def kicker(self) -> str:
        return self._dice.choice(KICKERS)

    def colour(self) -> tuple[int, int, int]:
        return (self._dice.randint(60, 200), self._dice.randint(90, 200), self._dice.randint(90, 220))


@dataclass
class Draft:
    """One file of copy whose length may still change."""

    path: str
    words: int
    write: Callable[[int], str]


@dataclass
class Newsroom:
    """An issue folder being filled. ``drafts``: page and slot to the copy that stands there."""

    folder: Path
    sheet: str = "tabloid"
    drafts: dict[tuple[int, str], list[Draft]] = field(default_factory=dict)

    @property
    def plan(self) -> Path:
        return self.folder / "issue.yaml"

    def picture(self, name: str, width: int, height: int) -> str:
        """A JPEG of one colour, a darker band through its midst, so that a crop can be seen."""
        path = self.folder / "pictures" / f"{name}.jpg"
        path.parent.mkdir(exist_ok=True)
        red, green, blue = Prose(name).colour()
        image = Image.new("RGB", (width, height), (red, green, blue))
        image.paste((red // 2, green // 2, blue // 2), (width // 3, 0, 2 * width // 3, height))
        image.save(path, "JPEG", quality=40)
        return f"pictures/{name}.jpg"

    def file(self, path: str, text: str) -> str:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return path

    def draft(self, page: int, slot: str, draft: Draft) -> str:
        self.drafts.setdefault((page, slot), []).append(draft)
        return self.file(draft.path, draft.write(draft.words))

    # -- a page ------------------------------------------------------------------------------------

    def issue(self, templates: list[Template]) -> Path:
        """The plan with a page for each template, and everything it names."""
        lines = [
            "paper: {name: The Morning Page, city: Summerfold, price: Free, subtitle: La Página}",
            "date: 2026-11-20",
            f"format: {self.sheet}",
            "number: 7",
            "language: en",
            "pages:",
        ]
        for i, template in enumerate(templates):
            lines += [f"  - template: {template.name}", "    section: Community", "    slots:"]
            cells = template_cells(template, FORMATS[self.sheet], {})
            for slot in template.slots:
                lines.append(f"      {slot.name}: {self._placed(i + 1, template, slot, cells[slot.name])}")
        self.file("issue.yaml", "\n".join(lines) + "\n")
        return self.plan

    def _placed(self, page: int, template: Template, slot: TemplateSlot, cell: Cell) -> str:
        seed = f"{template.name}-{slot.name}"
        sheet = FORMATS[self.sheet].with_columns(template.columns)
        room = cell.lines * cell.columns
        per_line = sheet.column_width / 25.0
        match slot.takes[0]:
            case "article" | "jump":
                return self.article(page, slot, seed, (cell.columns, cell.lines, round(room * per_line * 0.6)))
            case "items":
                count = max(3, round(room / 22))
                each = round((room - 4) * per_line / count) - 6
                paths = [self.letter(page, slot.name, f"{seed}-{n}", each + (n % 3 - 1) * 9) for n in range(count)]
                return f"{{items: [{', '.join(paths)}], headline: Letters}}"
            case "package":
                first = round(room * per_line * 0.25)
                paths = [self.article(page, slot, f"{seed}-{n}", (2, 40, first)) for n in (1, 2)]
                return (
                    f"{{package: [{', '.join(paths)}], headline: {Prose(seed).headline(5)}, deck: First part ♦ Second}}"
                )
            case "picture":
                file = self.picture(seed, 700, 900)
                return (
                    f'{{picture: {file}, headline: The last fig, caption: {{en: "It fell on Tuesday."}}, credit: Ana}}'
                )
            case "teasers":
                return f"{{teasers: auto, count: {max(2, min(5, room // 16))}}}"
            case "advert":
                width = sheet.column_width * cell.columns + sheet.gutter * (cell.columns - 1)
                height = cell.lines * sheet.baseline - 4.5
                file = self.picture(seed, round(width * 1.5), round(height * 1.5))
                return f"{{advert: {file}, client: Bakery}}"
        raise AssertionError(slot.takes)

    def article(self, page: int, slot: TemplateSlot, seed: str, room: tuple[int, int, int]) -> str:
        """An article as its slot's rank wants it: the first with picture and deck, the least without either."""
        columns, depth, words = room
        prose = Prose(seed)
        heads = [f"headline: {prose.headline(9 if columns > 2 else 6)}"]
        if slot.style != "box":
            heads.append(f"kicker: {prose.kicker()}")
            heads.append("byline: Ana Ortiz")
        if slot.rank == 1:
            heads.append(f"deck: {prose.headline()}, {prose.headline().lower()}")
        if slot.rank <= 2 and columns > 1 and words > 150 and depth > 30:
            file = self.picture(seed, 1600, 1050)
            caption = prose.sentence(13)
            heads += ["pictures:", f'  - {{file: {file}, caption: "**At dawn** {caption}", credit: Ana Ortiz, alt: A}}']
        front = "---\n" + "\n".join(heads) + "\n---\n"

        def write(count: int) -> str:
            parts = Prose(seed).paragraphs(count)
            if len(parts) > 6 and slot.style != "opinion":
                parts.insert(len(parts) // 2, "## What comes next")
            if len(parts) > 14:
                parts.insert(8, "::: pull Ana Ortiz, crane driver\n“We counted the bags by the sound they made.”\n:::")
            return front + "\n\n".join(parts) + "\n"

        return self.draft(page, slot.name, Draft(f"articles/{seed}.md", words, write))

    def letter(self, page: int, slot: str, seed: str, words: int) -> str:
        """A letter with headline and signature."""
        prose = Prose(seed)
        head = prose.headline(4)

        def write(count: int) -> str:
            return f"---\nheadline: {head}\n---\n{Prose(seed).paragraph(max(12, count))}\n\n—Ana Ortiz\n"

        return self.draft(page, slot, Draft(f"letters/{seed}.md", words, write))

    # -- until it fits -----------------------------------------------------------------------------

    def read(self) -> Issue:
        found = read_issue(str(self.plan))
        assert found.value.issue is not None, found.diagnostics
        return found.value.issue

    def fitted(self, rounds: int = 4, engine: Engine | None = None) -> Engine:
        """The engine over the folder after ``rounds`` of cutting and adding words."""
        engine = engine or Engine(self.read())
        for _ in range(rounds):
            engine.update(self.read())
            if not self._refitted(engine):
                break
        engine.update(self.read())
        return engine

    def _refitted(self, engine: Engine) -> int:
        changed = 0
        engine._made.clear()  # so that it holds this round's slots and no others
        engine.compose()
        homes = {frame.number: frame for frame in frames(engine.issue, engine.issue.edition)}
        for (page, slot), drafts in self.drafts.items():
            made = slot_made(engine, page, slot)
            columns = homes[page].cells[slot].columns
            if made is None or (not made.over and made.under <= 1):
                continue
            delta = -made.words - 3 if made.over else round(made.under * 4.6)
            if made.over and not made.words:
                delta = -5 * columns
            share = len(drafts)
            for i, draft in enumerate(drafts):
                part = delta // share + (1 if i < delta % share else 0)
                if part and draft.words + part > 12:
                    draft.words += part
                    self.file(draft.path, draft.write(draft.words))
                    changed += 1
        return changed


def slot_made(engine: Engine, page: int, slot: str) -> StorySlot | None:
    """What the engine put into a slot."""
    for made in engine._made.values():
        for done in made.slots:
            if done.region.page == page and done.region.slot == slot:
                return done
    return None
