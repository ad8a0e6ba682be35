"""The issues that are timed are honest: nothing missing, no paragraph twice."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from layout.model.article import Paragraph, plain
from layout.model.diagnostics import Severity
from layout.source.reader import read_issue


def load(root: Path, name: str) -> ModuleType:
    """A script of benchmarks/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, root / "benchmarks" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def test_repeated_issue_reads_without_errors_and_repeats_no_paragraph(root: Path, sample: Path, tmp_path: Path) -> None:
    plan = load(root, "issues").repeat_issue(sample, tmp_path / "two", 2)
    once = read_issue(str(sample)).value.issue
    composed = read_issue(str(plan))
    twice = composed.value.issue
    assert once is not None
    assert twice is not None
    assert not [d for d in composed.diagnostics if d.severity is Severity.ERROR]
    assert len(twice.edition.pages) == 2 * len(once.edition.pages)
    assert len(twice.edition.articles) == 2 * len(once.edition.articles)
    long = [
        plain(block.text)
        for article in twice.edition.articles.values()
        for block in article.blocks
        if isinstance(block, Paragraph) and len(plain(block.text).split()) >= 18
    ]
    repeated = len(long) - len(set(long))
    assert len(long) > 100
    assert repeated <= 0.1 * len(long)  # those with emphasis or links stay as they are


def test_peer_sets_the_same_words(root: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A head\n\nFirst *paragraph*, 5 $.\n\nSecond.\n", "utf-8")
    target = tmp_path / "peer.typ"
    peer = load(root, "peer")
    peer.write_peer([tmp_path / "a.txt"], [peer.PlacedPicture("pictures/a.jpg", 270.4, 100.0)], target)
    text = target.read_text("utf-8")
    assert "= A head" in text
    assert r"First \*paragraph\*, 5 \$." in text
    assert '#image("pictures/a.jpg", width: 135.20pt, height: 50.00pt, fit: "cover")' in text
