"""A folder's name comes in; a small issue that renders goes out, with remarks that say how to go on.

What it begins with is told by its product (``layout/products/``); the placeholder copy lies in ``layout/builtin/new/``,
one folder a language; the slots that the plan lists come from the built-in templates themselves.
"""

import datetime
import json
import os
import re
import shutil

from layout.builtin.resources import resource
from layout.model.sheet import FORMATS, Format
from layout.newcopy import Stock, fitted_copy, stocks_of
from layout.products.known import product_of
from layout.products.product import NewPage, Product, built_in_template
from layout.source.kinds import LANGUAGE_TAG
from layout.source.schema import json_schema

_NAMES = {
    "en": ("The Morning Placeholder", "Your Town", "Free"),
    "es": ("El Diario Provisional", "Su ciudad", "Gratis"),
}

#: An article of the plan: its file's name, less the ending.
_ARTICLE = re.compile(r"articles/([\w-]+)\.md")

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

_STYLES = {
    "en": """\
# What this paper sets otherwise than the house; take the mark off a line to use it.
# What may give so that copy fills its slot: what stands further down only where all above it does not do.
#fit:
#  - picture: [34 %, 30 %]     # the leading picture, shorter and taller; or 6 lines
#  - letters: 50 %             # half of the paragraphs, by a line each
#  - space: 2 lines            # white above a subhead, below a pull quote
#  - headline: 2 steps         # sizes of its scale
#  - deck: optional            # left out where the story is too long
#  - quotation: optional       # set once more as a pull quote where it is too short
#  - filler: from stock        # or a short piece from stock/ with kind: filler
# Where a story breaks for its jump: lines before it at least, how near to the foot a sentence may end.
#jump: {least: 8 lines, sentence: 3 lines}
""",
    "es": """\
# Lo que este periódico compone de otro modo que la casa; quite la marca de una línea para usarla.
# Qué puede ceder para que el texto llene su hueco: lo de más abajo, solo si lo de arriba no basta.
#fit:
#  - picture: [34 %, 30 %]     # la foto principal, más baja y más alta; o 6 lines
#  - letters: 50 %             # la mitad de los párrafos, una línea cada uno
#  - space: 2 lines            # blanco sobre un ladillo, bajo un destacado
#  - headline: 2 steps         # cuerpos de su escala
#  - deck: optional            # se omite si el texto es demasiado largo
#  - quotation: optional       # una cita repetida como destacado si es demasiado corto
#  - filler: from stock        # o un suelto de stock/ con kind: filler
# Dónde se corta un texto que sigue en otra página: líneas antes al menos, a cuántas del pie puede acabar una frase.
#jump: {least: 8 lines, sentence: 3 lines}
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
printer: {printer}
{slots}pages:
"""


class CannotScaffold(Exception):
    """The issue cannot be made here; the message says why."""


def write_issue(folder: str, sheet: str, pages: int, language: str, name: str = "") -> str:
    """Make the issue; the path of its plan comes back. Nothing is written into a folder that holds something.

    ``name`` is the paper's, as one writes it; "" for a placeholder.
    """
    product = product_of(sheet)
    if pages not in product.counts:
        raise CannotScaffold(f"--pages {pages}: {_counts(product)}")
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
    planned = product.make(FORMATS[sheet], pages)
    for picture in product.pictures:
        shutil.copyfile(resource("new", picture), os.path.join(folder, "pictures", picture))
    schema = json.dumps(json_schema("issue"), ensure_ascii=False, indent=2)
    _write(os.path.join(folder, "issue.schema.json"), f"{schema}\n")
    placeholder, city, price = _NAMES[copy]
    given = "".join(c for c in " ".join(name.split()) if c.isprintable())
    named = json.dumps(given, ensure_ascii=False) if given else placeholder  # JSON's quoting is YAML's too
    head = _HEAD.format(
        name=named, city=city, price=price, date=datetime.date.today().isoformat(), language=language, format=sheet,
        printer=product.printer, remarks=_REMARKS[copy], slots=_SLOTS[copy],
    )  # fmt: skip
    plan = os.path.join(folder, "issue.yaml")
    _write(os.path.join(folder, "styles.yaml"), _STYLES[copy])
    _write(plan, head + "".join(_page(number, page) for number, page in enumerate(planned, 1)))
    for file, text in _copy(plan, planned, FORMATS[sheet], language).items():
        _write(os.path.join(folder, *file.split("/")), text)
    return plan


def _counts(product: Product) -> str:
    """How many pages a product may have, in words."""
    counts = sorted(product.counts)
    if len(counts) < 4:
        return f"a {product.name} has {' or '.join(map(str, counts))}"
    step = counts[1] - counts[0]
    return f"from {counts[0]} to {counts[-1]}" + (f" in steps of {step}" if step > 1 else "")


#: What was fitted before in this run, by all that it follows from: a new issue of the same kind is there at once.
_FITTED: dict[tuple[object, ...], dict[str, str]] = {}


def _copy(plan: str, planned: tuple[NewPage, ...], sheet: Format, language: str) -> dict[str, str]:
    """The articles of a plan, by their paths in its folder: those that have a slot to themselves cut to fit it."""
    base = language.partition("-")[0].lower()
    foreign = "" if base in _NAMES else "en"
    made = (planned, sheet, language)
    if made not in _FITTED:
        texts: dict[str, str] = {}
        stocks: dict[str, tuple[Stock, ...]] = {}
        slots: dict[str, tuple[int, str]] = {}
        for number, page in enumerate(planned, 1):
            for slot, value in page.slots.items():
                for article in _ARTICLE.findall(value):
                    file = f"articles/{article}.md"
                    with open(_stock(article, sheet.product, foreign or base), encoding="utf-8") as kept:
                        texts[file] = kept.read().replace(
                            "---\n", f"---\nlanguage: {foreign}\n" if foreign else "---\n", 1
                        )
                    if value == file and slots.setdefault(file, (number, slot)) == (number, slot):
                        stocks[file] = stocks_of(texts[file], plain=sheet.columns < 5)
        _FITTED[made] = {**texts, **fitted_copy(plan, stocks, slots, texts)}
    return _FITTED[made]


def _stock(article: str, product: str, language: str) -> str:
    """The file of a piece of placeholder copy."""
    return resource("new", language, *(() if product == "newspaper" else (product,)), f"{article}.md")


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _page(number: int, page: NewPage) -> str:
    """The plan's lines for one page: every slot of its template, with what it takes."""
    template = built_in_template(page.template)
    lines = [f"  - template: {page.template}    # page {number}", *(f"    {key}" for key in page.keys), "    slots:"]
    width = max(len(slot.name) for slot in template.slots) + 1
    for slot in template.slots:
        value = page.slots.get(slot.name, "~")
        lines.append(f"      {slot.name + ':':{width}} {value:<19} # {', '.join(slot.takes)}")
    return "\n".join(lines) + "\n"
