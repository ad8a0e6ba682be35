"""A folder's name comes in; a small issue that renders goes out, with remarks that say how to go on.

The placeholder copy lies in ``layout/builtin/new/``, one folder a language; the slots that the plan
lists come from the built-in templates themselves.
"""

import datetime
import json
import os
import shutil

from layout.builtin.resources import names, resource
from layout.model.sheet import FORMATS, Format
from layout.model.template import Template, TemplateSlot
from layout.newcopy import fitted_copy, stocks_of
from layout.source.folders import Folders
from layout.source.kinds import LANGUAGE_TAG
from layout.source.report import Report
from layout.source.schema import json_schema
from layout.source.templates import cells, read_template

#: More pages than any press folds.
MOST_PAGES = 128

#: The templates of the pages between the first and the last, in turns.
_INSIDE = ("inside-3", "letters", "inside-2", "inside-4")

_NAMES = {
    "en": ("The Morning Placeholder", "Your Town", "Free"),
    "es": ("El Diario Provisional", "Su ciudad", "Gratis"),
}

#: Which article stands in which slot of which page; the slot is the template's first or second.
_PLACED = {(1, 0): "welcome", (1, 1): "pages", (2, 0): "writing"}

#: By page and place of the slot: the article.
Placed = dict[tuple[int, int], str]

#: A slot that takes fewer words of running text than this is left empty.
_FEWEST = 60

_REMARKS = {
    "en": """\
# The page plan. The line above lets many editors complete and check this file.
#   layout check issue.yaml                  every problem, with its place
#   layout render issue.yaml --for proof     a PDF to look at, problems shown
#   layout render issue.yaml                 the PDF for the press, in out/
""",
    "es": """\
# El plan de páginas. Con la línea de arriba, muchos editores completan y revisan este archivo.
#   layout check issue.yaml                  todos los problemas, cada uno con su lugar
#   layout render issue.yaml --for proof     un PDF para mirar, con los problemas a la vista
#   layout render issue.yaml                 el PDF para la imprenta, en out/
""",
}

_SLOTS = {
    "en": """\
# A slot takes what the remark behind it lists; ~ leaves it empty on purpose.
#   an article     main: articles/welcome.md
#   with a jump    main: {article: articles/welcome.md, jump: {to: 2.foot, after: 40 lines}}
#   a picture      photo: {picture: pictures/harbour.jpg, caption: Low tide, credit: A. Ortiz}
#   letters        letters: {items: [letters/1.md, letters/2.md], headline: Letters}
#   an advert      ad: {advert: adverts/bakery.pdf}
""",
    "es": """\
# Cada hueco admite lo que dice su comentario; ~ lo deja vacío a propósito.
#   un artículo    main: articles/welcome.md
#   que sigue      main: {article: articles/welcome.md, jump: {to: 2.foot, after: 40 lines}}
#   una foto       photo: {picture: pictures/puerto.jpg, caption: Marea baja, credit: A. Ortiz}
#   cartas         letters: {items: [letters/1.md, letters/2.md], headline: Cartas}
#   un anuncio     ad: {advert: adverts/panaderia.pdf}
""",
}

_HEAD = """\
# yaml-language-server: $schema=./issue.schema.json
{remarks}paper: {{name: {name}, city: {city}, price: {price}}}
volume: 1
number: 1
date: {date}
language: {language}
format: {format}
printer: coldset-us
{slots}pages:
"""


class CannotScaffold(Exception):
    """The issue cannot be made here; the message says why."""


def write_issue(folder: str, sheet: str, pages: int, language: str, name: str = "") -> str:
    """Make the issue; the path of its plan comes back. Nothing is written into a folder that holds something.

    ``name`` is the paper's, as one writes it; "" for a placeholder.
    """
    if not 1 <= pages <= MOST_PAGES:
        raise CannotScaffold(f"--pages {pages}: from 1 to {MOST_PAGES}")
    if not LANGUAGE_TAG.match(language):
        raise CannotScaffold(f"--language {language}: wanted is a language tag such as en, es or es-MX")
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise CannotScaffold(f"{folder} is there already, and is not a folder")
    if os.path.isdir(folder) and os.listdir(folder):
        raise CannotScaffold(f"{folder} is not empty; give the name of a new folder")
    for part in ("articles", "pictures", "adverts"):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    copy = language.partition("-")[0].lower()
    copy = copy if copy in _NAMES else "en"
    placed = _placed(pages, FORMATS[sheet])
    for picture in ("placeholder.jpg", "placeholder-2.jpg"):
        shutil.copyfile(resource("new", picture), os.path.join(folder, "pictures", picture))
    schema = json.dumps(json_schema("issue"), ensure_ascii=False, indent=2)
    _write(os.path.join(folder, "issue.schema.json"), f"{schema}\n")
    placeholder, city, price = _NAMES[copy]
    given = "".join(c for c in " ".join(name.split()) if c.isprintable())
    named = json.dumps(given, ensure_ascii=False) if given else placeholder  # JSON's quoting is YAML's too
    head = _HEAD.format(
        name=named, city=city, price=price, date=datetime.date.today().isoformat(), language=language, format=sheet,
        remarks=_REMARKS[copy], slots=_SLOTS[copy],
    )  # fmt: skip
    plan = os.path.join(folder, "issue.yaml")
    _write(plan, head + "".join(_page(number, pages, placed) for number in range(1, pages + 1)))
    for file, text in _copy(plan, placed, FORMATS[sheet], language).items():
        _write(os.path.join(folder, *file.split("/")), text)
    return plan


#: What was fitted before in this run, by all that it follows from: a new issue of the same kind is there at once.
_FITTED: dict[tuple[object, ...], dict[str, str]] = {}


def _copy(plan: str, placed: Placed, sheet: Format, language: str) -> dict[str, str]:
    """The articles of a plan, by their paths in its folder."""
    base = language.partition("-")[0].lower()
    foreign = "" if base in _NAMES else "en"
    made = (*placed.items(), sheet, language)
    if made not in _FITTED:
        stocks, slots = {}, {}
        for (page, place), article in placed.items():
            file = f"articles/{article}.md"
            with open(resource("new", foreign or base, f"{article}.md"), encoding="utf-8") as kept:
                stocks[file] = stocks_of(kept.read(), foreign, plain=sheet.columns < 5)
            slots[file] = (page, built_in_template(_template_name(page, page + 2)).slots[place].name)
        _FITTED[made] = fitted_copy(plan, stocks, slots)
    return _FITTED[made]


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _room(template: Template, slot: TemplateSlot, sheet: Format) -> int:
    """At least how many words a slot takes: twelve lines go to the headline and its like, a word is some 26 points
    wide, and a part of every paragraph's last line is lost."""
    at = cells(slot.at, template.columns, template.lines)
    width = (at.right - at.left + 1) * sheet.column_width * sheet.columns / template.columns
    lines = (at.bottom - at.top + 1) * sheet.lines / template.lines
    return int(width * max(0.0, lines - 12) / 26 * 0.6)


def _placed(pages: int, sheet: Format) -> Placed:
    """Which article stands where; on a small sheet it is left out of slots that would take a few lines of it only."""
    placed: Placed = {}
    for (page, place), article in _PLACED.items():
        if page <= pages:
            template = built_in_template(template_names(pages)[page - 1])
            if _room(template, template.slots[place], sheet) >= _FEWEST:
                placed[page, place] = article
    return placed


def template_names(pages: int) -> tuple[str, ...]:
    """The template of every page of a new issue."""
    return tuple(_template_name(number, pages) for number in range(1, pages + 1))


def _template_name(number: int, pages: int) -> str:
    if number == 1:
        return "front"
    if number == pages and pages > 2 and "back" in names("templates", ".yaml"):
        return "back"
    return _INSIDE[number % len(_INSIDE) - 2]


def _page(number: int, pages: int, placed: Placed) -> str:
    """The plan's lines for one page: every slot of its template, with what it takes."""
    name = _template_name(number, pages)
    template = built_in_template(name)
    lines = [f"  - template: {name}    # page {number}", "    slots:"]
    width = max(len(slot.name) for slot in template.slots) + 1
    for place, slot in enumerate(template.slots):
        article = placed.get((number, place), "")
        value = f"articles/{article}.md" if article else "~"
        lines.append(f"      {slot.name + ':':{width}} {value:<19} # {', '.join(slot.takes)}")
    return "\n".join(lines) + "\n"


def built_in_template(name: str) -> Template:
    """A template that comes with the program."""
    file = resource("templates", f"{name}.yaml")
    return read_template(file, Folders(os.path.dirname(file)), Report())
