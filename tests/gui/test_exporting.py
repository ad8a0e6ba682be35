"""Exports: the bytes of ``layout render``, saved or not; cancelling, waiting, and everything that can go wrong."""

from pathlib import Path

import pytest

from gui.exporting import Order, Outcome, Report, exports
from gui.panels.exportchoices import order_of
from layout.cli import main
from layout.edit import articles
from tests.gui.newsroom import Desk

TIME = 60_000


def exported(desk: Desk, order: Order) -> Report:
    """Carry out an order, to its end."""
    made = exports(desk.window)
    with desk.qtbot.waitSignal(made.ended, timeout=TIME) as ended:
        made.start(order)
    report = ended.args[0]
    assert isinstance(report, Report)
    return report


def rendered(desk: Desk, target: Path, *wishes: str) -> bytes:
    """What the command makes of the folder."""
    assert main(["render", desk.session.path, "-o", str(target), *wishes]) in (0, 1)
    return target.read_bytes()


def typed(desk: Desk) -> None:
    """An article with another headline, on the desk alone."""
    session = desk.session
    path = next(iter(session.issue.edition.articles))
    assert session.do("typed", articles.set_front(session.opened, path, "headline", "Ænother headline – “here”"))


def test_a_proof_has_the_bytes_of_the_command(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed(desk)
    assert desk.session.dirty
    report = exported(desk, order_of(desk.session, str(tmp_path / "a.pdf"), "proof"))
    assert report.outcome is Outcome.WRITTEN, report
    assert report.order.files == (str(tmp_path / "a.pdf"),)
    assert desk.session.dirty
    assert desk.window.run("issue.save")
    assert (tmp_path / "a.pdf").read_bytes() == rendered(desk, tmp_path / "b.pdf", "--for", "proof")
    assert exported(desk, order_of(desk.session, str(tmp_path / "c.pdf"), "proof")).outcome is Outcome.WRITTEN
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "c.pdf").read_bytes()
    capsys.readouterr()
