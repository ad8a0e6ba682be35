"""Dates by language: days of the calendar come in, ``"Saturday 14 November 2026"`` goes out.

Names and patterns are Babel's (https://babel.pocoo.org), that is the CLDR's
(https://www.unicode.org/reports/tr35/tr35-dates.html), read once a language and kept as a marshalled table; a normal
run does not import Babel. English and Spanish have the newspaper's own pattern, without the comma after the weekday.
"""

import datetime
import os
import re
from functools import lru_cache
from typing import Final, TypedDict

from layout.language.digits import in_digits
from layout.language.tables import data_file, table
from layout.language.tags import chain

_FIELD: Final = re.compile(r"'([^']*)'|(EEEE)|(MMMM|LLLL)|(MM?)|(dd?)|(yyyy|y)|([^A-Za-z'])")
_EN_DASH: Final = "\u2013"

#: Where a newspaper does otherwise than the CLDR's full date. "en-US" is the American order for those who ask for it.
_PATTERNS: Final = {"en": "EEEE d MMMM y", "es": "EEEE d 'de' MMMM 'de' y"}
_BABEL_NAMES: Final = {"tl": "fil"}
_AMERICAN: Final = ("en-US", "en-PH")


class DateTable(TypedDict):
    """Names as they stand within a date; ``alone`` those of months by themselves; patterns of the CLDR."""

    days: list[str]
    months: list[str]
    alone: list[str]
    full: str
    long: str
    month_day: str


def format_date(date: datetime.date, language: str, until: datetime.date | None = None, weekday: bool = True) -> str:
    """A date, or a span of dates, as it stands in a folio: begins with a capital, weekday in a single date only."""
    facts = _facts(language)
    if until is None or until <= date:
        return in_digits(_capital(_fill(facts["full"] if weekday else facts["long"], date, facts)), language)
    return in_digits(_capital(_span(date, until, facts)), language)


def _span(date: datetime.date, until: datetime.date, facts: DateTable) -> str:
    """Two dates with what they share said once, where the language puts the year last."""
    long, month_day = facts["long"], facts["month_day"]
    last = _fill(long, until, facts)
    year_last = long.endswith("y") or long.startswith(month_day)
    if date.year != until.year or not year_last:
        return f"{_fill(long, date, facts)} {_EN_DASH} {last}"
    if date.month == until.month:
        if month_day.startswith("d"):
            day = re.match(r"dd?\.?", month_day)
            return f"{_fill(day[0] if day else 'd', date, facts)}{_EN_DASH}{last}"
        if month_day.endswith("d"):
            shared = _fill(month_day, date, facts)
            rest = _fill(long.removeprefix(month_day), until, facts)
            return f"{shared}{_EN_DASH}{until.day}{rest}"
    return f"{_fill(month_day, date, facts)} {_EN_DASH} {last}"


def _fill(pattern: str, date: datetime.date, facts: DateTable) -> str:
    """A CLDR pattern filled in."""
    made = []
    for literal, weekday, month, month_number, day, year, other in _FIELD.findall(pattern):
        if weekday:
            made.append(facts["days"][date.weekday()])
        elif month:
            made.append(facts["months" if month == "MMMM" else "alone"][date.month - 1])
        elif month_number:
            made.append(str(date.month).zfill(len(month_number)))
        elif day:
            made.append(str(date.day).zfill(len(day)))
        elif year:
            made.append(str(date.year))
        else:
            made.append(literal or other)
    return "".join(made)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=64)
def _facts(language: str) -> DateTable:
    """The table of a language; English where Babel has none."""
    for tag in (*chain(language), "en"):
        name = _BABEL_NAMES.get(tag, tag).replace("-", "_")
        source = data_file("babel", "locale-data", f"{name}.dat")
        if source:
            found: DateTable = table(f"dates-{name}", source, lambda name=name: _read(name))  # type: ignore[misc]
            if not tag.startswith(_AMERICAN):
                for own, pattern in _PATTERNS.items():
                    if own == chain(tag)[-1]:
                        plain = pattern.removeprefix("EEEE ")
                        month_day = plain.removesuffix(" 'de' y").removesuffix(" y")
                        return {**found, "full": pattern, "long": plain, "month_day": month_day}
            return found
    raise FileNotFoundError(os.path.join("babel", "locale-data", "en.dat"))


def _read(name: str) -> DateTable:
    """The table as Babel has it."""
    # Babel takes 60 ms to import, and only the first run in a language needs it.
    from babel import Locale

    locale = Locale.parse(name)
    months, alone = locale.months["format"]["wide"], locale.months["stand-alone"]["wide"]
    days = locale.days["format"]["wide"]
    skeleton = locale.datetime_skeletons.get("MMMMd")
    return {
        "days": [days[i] for i in range(7)],
        "months": [months[i] for i in range(1, 13)],
        "alone": [alone[i] for i in range(1, 13)],
        "full": locale.date_formats["full"].pattern,
        "long": locale.date_formats["long"].pattern,
        "month_day": skeleton.pattern if skeleton else "d MMMM",
    }
