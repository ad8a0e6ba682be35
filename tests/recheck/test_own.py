"""Our own press files are found sound, in time, and spoilt ones of them are not."""

import time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from layout.model.diagnostics import Severity
from layout.model.printer import KINDS, PrinterProfile
from layout.recheck.run import examine, recheck
from tests.pdf.test_standards import sample_issue, write_sample

#: What is so in the sample, and may be: red type of three inks in the copy, adverts whose black knocks out.
TRUE = {"small-type-inks", "black-knocks-out", "black-rule-knocks-out"}


def own(root: Path, kind: str, pages: tuple[int, ...]) -> tuple[bytes, PrinterProfile]:
    return write_sample(root, kind, pages), sample_issue(root, kind).printer


@pytest.mark.parametrize("kind", [pytest.param(kind, marks=pytest.mark.long) for kind in KINDS])
def test_the_sample_is_sound(root: Path, kind: str) -> None:
    data, printer = own(root, kind, (1, 2, 3, 4, 5, 6, 7, 8))
    found = recheck(data, printer)
    assert [d.message for d in found if d.severity is Severity.ERROR] == []
    assert {d.code for d in found} <= TRUE


def test_one_page_of_ours_is_sound_and_spoilt_is_not(root: Path) -> None:
    data, printer = own(root, "X-4", (3,))
    assert {d.code for d in recheck(data, printer)} <= TRUE
    with pikepdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[0]
        page.contents_add(b"1 0 0 rg 100 100 50 50 re f")
        del page.obj.TrimBox
        del pdf.Root.OutputIntents
        out = BytesIO()
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert {"rgb-fill", "trim-missing", "intent-missing"} <= {d.code for d in recheck(out.getvalue(), printer)}


@pytest.mark.long
def test_sixteen_pages_take_a_second_and_a_half_at_most(root: Path) -> None:
    """Of the processor's time: what else the machine does is not ours."""
    data, printer = own(root, "X-4", (1, 2, 3, 4, 5, 6, 7, 8))
    with pikepdf.open(BytesIO(data)) as once, pikepdf.open(BytesIO(data)) as again, pikepdf.new() as both:
        both.pages.extend(once.pages)
        both.pages.extend(again.pages)
        out = BytesIO()
        both.save(out)
    began = time.process_time()
    recheck(out.getvalue(), printer)
    assert time.process_time() - began < 1.5


def test_what_a_delivery_sheet_says(root: Path) -> None:
    data, printer = own(root, "X-4", (3,))
    found = examine(data, printer)
    assert found.survey is not None
    assert found.inks == ("Black",)
    assert {"font-not-embedded", "ink-over", "javascript"} <= set(found.passed)
    assert not {d.code for d in found.diagnostics} & set(found.passed)
    assert examine(b"", printer).inks == ()
