"""What every product says of itself for a new issue, as values: its pages, what stands in their slots, its printer.

A product's placeholder copy lies in ``layout/builtin/new/LANGUAGE/PRODUCT/`` (a newspaper's in ``LANGUAGE/`` itself),
what it sets otherwise than a newspaper in ``layout/builtin/products/PRODUCT.yaml``, its templates among all others.
"""

import os
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from layout.builtin.resources import resource
from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.model.template import Template
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template


class NewPage(NamedTuple):
    """A page of a new issue: its template, and by slot what stands there, as the plan writes it.

    A slot that is not named is left empty. An article that stands alone (``articles/welcome.md``) is cut to fit its
    slot; those that a longer value names are copied as they are. ``keys``: the page's other lines (``section: Town``).
    """

    template: str
    slots: FrozenMap[str, str] = FrozenMap()
    keys: tuple[str, ...] = ()


class Product(NamedTuple):
    """``make``: the pages of a new issue on a sheet, by their number; ``counts``: how many there may be, first as many
    as are usual; ``pictures``: those of ``layout/builtin/new/`` that go into its pictures/."""

    name: str
    make: Callable[[Format, int], tuple[NewPage, ...]]
    counts: tuple[int, ...]
    printer: str
    pictures: tuple[str, ...] = ()


@cache
def built_in_template(name: str) -> Template:
    """A template that comes with the program."""
    file = resource("templates", f"{name}.yaml")
    return read_template(file, Folders(os.path.dirname(file)), Report())
