"""A guard on how running text comes out; `make bench` compares it with Typst."""

import importlib.util
import itertools
from pathlib import Path

import pytest

from layout.text.paragraph import BrokenParagraph, Composer, Measure
from tests.text.house import BOOK, copy_of


@pytest.fixture(scope="module")
def set_text(root: Path) -> list[BrokenParagraph]:
    """4,000 words in the house's legs."""
    spec = importlib.util.spec_from_file_location("prose", root / "benchmarks" / "prose.py")
    assert spec is not None
    assert spec.loader is not None
    prose = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(prose)
    composer = Composer(BOOK)
    return [composer.paragraph(copy_of(text), (Measure(135.2),)) for text in prose.paragraphs(4000)]


def test_gaps_stay_near_their_ideal(set_text: list[BrokenParagraph]) -> None:
    gaps = [line.gap for broken in set_text for line in broken.lines[:-1]]
    assert sum(abs(gap - 1) for gap in gaps) / len(gaps) < 0.37
    assert sum(gap > 1.5 for gap in gaps) / len(gaps) < 0.25
    assert sum(gap > 3 for gap in gaps) / len(gaps) < 0.012
    assert min(gaps) > 0.78


def test_hyphens_are_few_and_never_three_in_a_row(set_text: list[BrokenParagraph]) -> None:
    lines = [line for broken in set_text for line in broken.lines]
    assert sum(line.hyphenated for line in lines) / len(lines) < 0.25
    for broken in set_text:
        ends = "".join("h" if line.hyphenated else "." for line in broken.lines)
        assert "hhh" not in ends


def test_last_lines_are_no_runts(set_text: list[BrokenParagraph]) -> None:
    runts = [broken for broken in set_text if broken.lines[-1].natural < 24.0]
    assert len(runts) <= len(set_text) * 0.02


def test_faults_of_single_lines_are_rare(set_text: list[BrokenParagraph]) -> None:
    pairs = [pair for broken in set_text for pair in itertools.pairwise(broken.lines)]
    divided = [line.text.split()[-1] for line, _ in pairs if line.hyphenated]
    assert sum(word.lstrip("“(")[0].isupper() for word in divided) < 0.1 * len(divided), "names stay whole"
    assert sum(broken.lines[-2].hyphenated for broken in set_text if len(broken.lines) > 1) < 0.2 * len(set_text)
    first = [(above.text.split()[0], below.text.split()[0]) for above, below in pairs]
    assert sum(len(one) > 1 and one.lower() == other.lower() for one, other in first) < 0.006 * len(pairs)
    ends = [above.text.split()[-1] for above, _ in pairs]
    assert sum(end in ("a", "I", "A") for end in ends) < 0.012 * len(ends)
