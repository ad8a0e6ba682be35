"""``layout explain``: an issue and a slot come in, sentences that say what was decided there, and why, go out.

The slot is composed once more, alone, and its decision read: what gave so that the copy fits, where legs end and what
that avoided, which lines are spaced wide and what stood in the way of a better one, where a jump breaks.
"""

from collections.abc import Iterator, Mapping

from layout.engine import Engine
from layout.model.issue import Edition, Issue, Target
from layout.model.nouns import counted
from layout.model.values import dataclass
from layout.page.crew import do_one
from layout.page.elements import Element
from layout.page.feet import fault_of
from layout.page.fitting import Decision
from layout.page.jobs import JobMaker, regions_of, touches
from layout.page.moved import moved, picture_moved
from layout.page.package import Package
from layout.page.parting import sentence_breaks
from layout.page.refit import Fit
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter
from layout.source.names import suggest
from layout.text.paragraph import BrokenLine
from layout.text.shape import Word

#: Word spaces from which on a line is spoken of, as a share of the font's own; words of it that are quoted.
WIDE, QUOTED = 1.5, 6
#: Marks after which a sentence has ended.
ENDS = (".", "!", "?", "…", ".”", ".’", "!”", "?”")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its sentences."""

    title: str
    lines: tuple[str, ...]


def unknown_place(issue: Issue, edition: Edition, target: Target) -> str:
    """Why a place is not one of the plan's, in words; "" where it is."""
    if not 1 <= target.page <= len(edition.pages):
        return f"the plan has {counted(len(edition.pages), 'page')}"
    template = issue.templates.get(edition.pages[target.page - 1].template)
    if template is None or template.slot(target.slot) is not None:
        return ""
    hint = suggest(target.slot, [slot.name for slot in template.slots], f"slots of {template.name}")
    return f'unknown slot "{target.slot}"; {hint}'


def explain(issue: Issue, target: Target, edition: str = "") -> tuple[Section, ...]:
    """What was decided in a slot; () where nothing is composed there. The whole job of the slot is done: a story that
    jumps is explained in each of its slots by what came before."""
    engine = Engine(issue)
    if any(each.stock for each in issue.editions):
        engine.compose(edition)  # who gets a filler, the pages before tell
    return explain_with(engine, target, edition)


def explain_since(before: Issue, issue: Issue, target: Target, edition: str = "") -> tuple[Section, ...]:
    """What was decided in a slot, and which of its paragraphs have other lines than in an earlier version of the
    issue, though their text is the same."""
    engine = Engine(before)
    engine.compose(edition)
    engine.mark()
    engine.update(issue)
    engine.compose(edition)
    return explain_with(engine, target, edition)


def explain_with(engine: Engine, target: Target, edition: str = "") -> tuple[Section, ...]:
    """The same by an engine that has composed the issue before, and remembers what gave (see ``Engine.steady``); with
    what changed though nobody edited it, where the engine has a ``mark``."""
    of = next((each for each in engine.issue.editions if each.id == edition), engine.issue.edition)
    plan = engine.sources.plan(of)
    maker = JobMaker(engine.issue, of, plan, engine.sources)
    setter = engine.setter
    for frame in plan.frames:
        for slot in frame.template.slots:
            placement = of.pages[frame.number - 1].slots.get(slot.name)
            region = plan.region(frame.number, slot.name)
            if placement is None or region is None or not touches(frame.number, placement, {target.page, frame.number}):
                continue
            job = maker.job(region, placement)
            if isinstance(job, Story):
                job = engine.stockroom(of.id).stocked(job)
            if job is None or not any((r.page, r.slot) == (target.page, target.slot) for r in regions_of(job)):
                continue
            fits, setter.fits = setter.fits, dict(setter.fits)
            setter.pages, setter.quick, setter.steady, setter.decided = plan.pages, False, engine.steady, []
            setter.parts.clear()
            try:
                done = do_one(setter, job)
                decided: list[Decision] = setter.decided or []
                # a package's stories are tried in several divisions: which of their fits was shown is not known
                known = () if isinstance(job, Package) else setter.fitted
                fitted = {place: (engine.marked.get(place), fit) for place, fit in known}
            finally:
                setter.decided, setter.fits = None, fits
            return (*_sections(setter, target, done.slots, decided), *_moved(target, fitted))
    return ()


def as_text(target: Target, sections: tuple[Section, ...]) -> str:
    """The sections for a terminal."""
    if not sections:
        return f"{target.page}.{target.slot}: nothing is composed there\n"
    rows = [f"{target.page}.{target.slot}"]
    for section in sections:
        rows.append(f"  {section.title}")
        rows.extend(f"    {line}" for line in section.lines)
    return "\n".join(rows) + "\n"


def _sections(
    setter: Setter, target: Target, slots: tuple[StorySlot, ...], decided: list[Decision]
) -> Iterator[Section]:
    mine = [slot for slot in slots if (slot.region.page, slot.region.slot) == (target.page, target.slot)]
    kept: dict[str, Decision] = {}
    for decision in decided:
        region = decision.slot.region
        if (region.page, region.slot) == (target.page, target.slot):
            known = kept.get(decision.choice.arranged.article.path)
            # of ways that were tried, the one whose items are on the page
            shown = any(decision.slot.tags == slot.tags for slot in mine)
            if known is None or shown or not any(known.slot.tags == slot.tags for slot in mine):
                kept[decision.choice.arranged.article.path] = decision
    for slot in mine:
        if slot.variant:
            yield Section("variant", (f"set with {slot.variant}",))
        if not kept:
            yield Section("fit", (*_fit_words(slot), *_gave_words(slot)))
    for path, decision in kept.items():
        yield Section(path, (_standing(decision),))
        shifts = tuple(_shifts(decision))
        gave = tuple(_gave_words(decision.slot)) if decision.slot.gave or not shifts else ()
        yield Section("fit", (*gave, *shifts, *_fit_words(decision.slot)))
        feet = tuple(_feet(setter, decision))
        if feet:
            yield Section("legs", feet)
        wide = tuple(_wide(setter, decision))
        yield Section("lines", wide or ("no line is spaced wider than one and a half of its spaces",))
        refused = tuple(_refused(setter, decision))
        if refused:
            yield Section("hyphens refused", refused)


def _moved(target: Target, fitted: Mapping[object, tuple[object, object]]) -> Iterator[Section]:
    """The paragraphs of a slot that changed though nobody edited them, since the engine's mark."""
    for place, (then, now) in fitted.items():
        here = isinstance(place, tuple) and place[:2] == (target.page, target.slot)
        if not here or not isinstance(then, Fit) or not isinstance(now, Fit):
            continue
        found = [f"“{_head(each.element, each.element.first)} …”: {each.why}" for each in moved(then, now)]
        other = picture_moved(then, now)
        lines = (*([other] if found and other else []), *found)
        yield Section("changed though not edited", lines or ("no paragraph but those that were edited",))


def _standing(decision: Decision) -> str:
    arranged, slot = decision.choice.arranged, decision.slot
    legs = f"{counted(arranged.legs, 'leg')} of {arranged.leg_width / 72 * 25.4:.1f} mm"
    headline = f", headline {arranged.heading.headline:g} pt" if arranged.heading.headline else ""
    picture = f", picture {decision.choice.height} lines high" if decision.choice.height is not None else ""
    return f"{counted(slot.body_lines, 'line')} in {legs}{headline}{picture}"


def _gave_words(slot: StorySlot) -> Iterator[str]:
    if slot.gave:
        yield from (f"gave: {gave}" for gave in slot.gave)
    elif not slot.over and not slot.under:
        yield "it fits as it is: nothing gave"


def _shifts(decision: Decision) -> Iterator[str]:
    """What only stands elsewhere than it would, for legs that end well."""
    change = decision.choice.arranged.change
    if change.side:
        yield "moved: the picture to the first legs, so that the legs end well"
    if change.turn:
        yield "moved: what may stand in any leg to another than the one with most room, so that the legs end well"


def _fit_words(slot: StorySlot) -> Iterator[str]:
    if slot.over:
        yield f"{counted(slot.over, 'line')} ({counted(slot.words, 'word')}) over: {slot.advice}".rstrip(": ")
    elif slot.under == 1:
        yield "the last leg ends a line short: nothing in the fit list closes it without a widow or a hyphen at a foot"
    elif slot.under:
        yield f"{slot.under} lines are empty: {slot.advice}".rstrip(": ")


def _feet(setter: Setter, decision: Decision) -> Iterator[str]:
    """Where each leg ends; the last one of a part that goes on elsewhere is the jump."""
    fitted = decision.choice.fitted
    last = max((i for i, leg in enumerate(fitted.legs) if leg.lines), default=-1)
    number = 0
    for i, (end, leg) in enumerate(zip(fitted.fill.ends, fitted.legs, strict=True)):
        if leg.inner or not leg.lines:
            continue
        number += 1
        if not 0 < end <= len(fitted.units):
            continue
        unit = fitted.units[end - 1]
        element = fitted.elements[unit.element]
        if element.ornament or unit.line < 0:
            continue
        line = element.broken.lines[unit.line]
        jumps = i == last and not decision.choice.arranged.last
        if end == len(fitted.units):
            continue
        silent = jumps and decision.choice.arranged.silent(decision.choice.arranged.index + 1)
        name = "the text goes on" if silent else "the jump breaks" if jumps else f"leg {number} ends"
        where = f"after line {unit.line + 1} of {len(element.broken.lines)}" if not line.last else "with the paragraph"
        parted = decision.choice.parted if jumps else None
        if parted is not None and parted.kind == "sentence":
            where = "within a paragraph"
        said = f"{name} {where}: “… {_tail(line.text)}”"
        base = decision.elements[unit.element] if unit.element < len(decision.elements) else element
        was = base.broken.lines[unit.line] if unit.line < len(base.broken.lines) else line
        if was.hyphenated and not line.hyphenated and not element.loose:
            said += f"; set without the hyphen of “{_tail(was.text, 1)}-”, which no leg ends with"
        fault = fault_of(unit.cost_after)
        if fault and fitted.empty:
            said += f"; this leaves {fault}: nothing that may give moves this foot"
        elif fault:
            said += f"; this leaves {fault}: the text fills its legs, and nothing that may give moves this foot"
        if jumps and not silent:
            said += f"; {_parted_words(setter, decision, line.text.rstrip().endswith(ENDS))}"
        yield said


def _parted_words(setter: Setter, decision: Decision, ended: bool) -> str:
    """Why a story is parted where it is."""
    parted, rule = decision.choice.parted, setter.sheet.jump
    if parted is not None and parted.kind != "line":
        if not parted.off:
            return "a whole sentence"
        where = "before" if parted.off < 0 else "after"
        return f"a whole sentence, {_lines_in_words(abs(parted.off))} {where} the one that fills the legs as they are"
    if ended:
        return "a whole sentence"
    if not rule.sentence:
        return "whole sentences are not looked for"
    near = f"within {_lines_in_words(rule.sentence)} of it"
    lines = len(decision.choice.fitted.units[: decision.choice.fitted.fill.used])
    found = sentence_breaks(setter, list(decision.elements), lines, (rule.sentence, rule.sentence))
    if not found:
        return f"no sentence ends {near}"
    return f"a sentence ends {near}, but the legs would not end level there"


def _lines_in_words(count: int) -> str:
    return counted(count, "line")


def _wide(setter: Setter, decision: Decision) -> Iterator[str]:
    """Lines spaced wide, each with what stood in the way."""
    for element, line, number in _lines(decision):
        if line.last or line.gap < WIDE:
            continue
        yield f"“{_head(element, number)} …” has spaces of {line.gap:.0%}: {_why(setter, element, line, number)}"


def _why(setter: Setter, element: Element, line: BrokenLine, number: int) -> str:
    if element.loose > 0:
        return "its paragraph was asked for a line more, so that the legs end level"
    if element.loose < 0:
        return "its paragraph was asked for a line less, so that the legs end level"
    word = _next_word(setter, element, line)
    if word is None:
        return "the line ends within a word already"
    if word.width <= line.measure.width - line.natural - word.setting.space:
        return f"the next word, “{word.printed}”, has room, but the lines that follow would be worse for it"
    breaks = [each for each in word.breaks if each.hyphen]
    if not breaks:
        return f"the next word, “{word.printed}”, is too long for it and cannot be hyphenated"
    reason = _against(element, number, word)
    return f"“{word.printed}” would go in only with a hyphen, and {reason}"


def _refused(setter: Setter, decision: Decision) -> Iterator[str]:
    """Hyphens that would have filled a line better and were not taken."""
    for element, line, number in _lines(decision):
        if line.last or line.hyphenated or not 1.25 <= line.gap < WIDE:
            continue
        word = _next_word(setter, element, line)
        if word is None:
            continue
        room = line.measure.width - line.natural - word.setting.space
        for each in reversed(word.breaks):
            if each.hyphen and word.fragment(0, each.cut, True).width <= room:
                text = f"“{word.text[: each.at]}-{word.text[each.at :]}” after “{_tail(line.text, 3)}”"
                yield f"{text}: {_against(element, number, word)}"
                break


def _against(element: Element, number: int, word: Word) -> str:
    """What speaks against a hyphen at a line's end."""
    lines = element.broken.lines
    row = 0
    while row < number and lines[number - 1 - row].hyphenated:
        row += 1
    below = number + 1 < len(lines) and lines[number + 1].hyphenated
    ladder = element.copy.style.ladder
    if row >= ladder or row + 1 + below > ladder:
        return f"more than {ladder} lines in a row would end with one"
    if row or below:
        return "two lines in a row would end with one"
    if number == len(lines) - 2:
        return "the last full line of a paragraph does not end with one where that can be helped"
    if word.printed[:1].isupper():
        return "names are kept whole where that costs little"
    return "it would cost more than the wider spaces, here or in the lines that follow"


def _lines(decision: Decision) -> Iterator[tuple[Element, BrokenLine, int]]:
    """The set lines, each with its element and its number there."""
    fitted = decision.choice.fitted
    for unit in fitted.units[: fitted.fill.used]:
        element = fitted.elements[unit.element]
        if unit.line >= 0 and not element.ornament and element.copy.style.align == "justify":
            yield element, element.broken.lines[unit.line], unit.line


def _next_word(setter: Setter, element: Element, line: BrokenLine) -> Word | None:
    """The word that begins the next line, None where this one breaks it."""
    index, cut = line.place_of_end
    words = setter.composer.prepared(element.copy).sequence.words
    return words[index] if cut < 0 and index < len(words) else None


def _head(element: Element, number: int) -> str:
    """The first words of a line: with the letter that is its drop cap, and a hyphen where it begins within a word."""
    lines = element.broken.lines
    begun = element.drop.letter if element.drop and not number else ""
    begun = "-" if number and lines[number - 1].hyphenated else begun
    return begun + " ".join(lines[number].text.split()[:QUOTED])


def _tail(text: str, words: int = QUOTED) -> str:
    return " ".join(text.split()[-words:])
