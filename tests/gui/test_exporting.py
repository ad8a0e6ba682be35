"""Exports: the bytes of ``layout render``, saved or not; cancelling, waiting, and everything that can go wrong."""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import exporting
from gui.exporting import Exports, Order, Outcome, Report, command_line, explained, exports
from gui.panels.exportchoices import order_of
from gui.settings import Settings
from gui.window import Window
from layout.cli import main
from layout.edit import articles
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts
from tests.gui.newsroom import Answers, Desk

TIME = 60_000


def exported(desk: Desk, order: Order) -> Report:
    """Carry out an order, to its end."""
    made = exports(desk.window)
    with desk.qtbot.waitSignal(made.ended, timeout=TIME) as ended:
        made.start(order)
    report = ended.args[0]
    assert isinstance(report, Report)
    return report


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A window without an issue: what is exported is none of its business."""
    made = Window(Settings(str(tmp_path / "settings")), opens=True)
    made.dialogs = Answers(made)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def order(file: Path) -> Order:
    """An order for a stand-in."""
    return Order("/issue.yaml", Drafts(FrozenMap({"issue.yaml": "x: ñ\n"})), (str(file),), "proof", path=str(file))


def carried_out(window: Window, qtbot: QtBot, wanted: Order) -> Report:
    """Carry out an order of a window without an issue."""
    made = exports(window)
    with qtbot.waitSignal(made.ended, timeout=TIME) as ended:
        made.start(wanted)
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


class Stand:
    """A program that stands in for the command: what it does is written in the test."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
        self.orders: list[Order] = []
        self.code = "import sys, os, time, json\nsys.stdin.read()\n" + textwrap.dedent(code)
        monkeypatch.setattr(exporting, "command_line", self.line)

    def line(self, order: Order) -> tuple[str, list[str]]:
        self.orders.append(order)
        return sys.executable, ["-c", self.code, *order.files]


def test_a_proof_has_the_bytes_of_the_command(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed(desk)
    assert desk.session.dirty
    told: list[tuple[int, int]] = []
    exports(desk.window).progressed.connect(lambda done, count: told.append((done, count)))
    report = exported(desk, order_of(desk.session, str(tmp_path / "a.pdf"), "proof"))
    assert report.outcome is Outcome.WRITTEN, report
    assert report.order.files == (str(tmp_path / "a.pdf"),)
    assert told == [(page, 4) for page in range(1, 5)]
    assert desk.session.dirty
    assert desk.window.run("issue.save")
    assert (tmp_path / "a.pdf").read_bytes() == rendered(desk, tmp_path / "b.pdf", "--for", "proof")
    assert not list(tmp_path.glob("*.part"))
    capsys.readouterr()


def test_pages_for_the_press_have_the_bytes_of_the_command(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wish = order_of(desk.session, str(tmp_path / "a.pdf"), "press", pages="2", printer="coldset-us")
    report = exported(desk, wish)
    wishes = ("--for", "press", "--pages", "2", "--printer", "coldset-us")
    if report.outcome is Outcome.REFUSED:  # then the command refuses it, too
        assert main(["render", desk.session.path, "-o", str(tmp_path / "b.pdf"), *wishes]) == 1
        assert not (tmp_path / "b.pdf").exists()
    else:
        assert (tmp_path / "a.pdf").read_bytes() == rendered(desk, tmp_path / "b.pdf", *wishes)
    capsys.readouterr()


def test_errors_keep_the_press_pdf_from_being_written(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    path = next(iter(session.issue.edition.articles))
    assert session.do("gone", session.drafts.without(path))
    report = exported(desk, order_of(session, str(tmp_path / "a.pdf"), "press"))
    assert report.outcome is Outcome.REFUSED
    assert any(message.diagnostic.code == "missing-file" for message in report.messages)
    assert not list(tmp_path.glob("a.pdf*"))


def test_the_usual_file_lies_in_the_folder_of_the_issue(desk: Desk) -> None:
    wanted = order_of(desk.session)
    (file,) = wanted.files
    assert file == str(Path(desk.session.folder) / "out" / Path(file).name)
    assert wanted.path == ""
    assert "-o" not in command_line(wanted)[1]
    assert order_of(desk.session, file).path == ""


def test_the_command_line_has_what_is_wished() -> None:
    wanted = order(Path("/o.pdf"))._replace(edition="es", pages="1,4", printer="web")
    program, arguments = command_line(wanted)
    assert program == sys.executable
    assert arguments == [
        "-P", "-m", "layout", "render", "/issue.yaml", "--for", "proof", "-o", "/o.pdf", "--edition", "es",
        "--pages", "1,4", "--printer", "web", "--json", "--progress", "--drafts", "-",
    ]  # fmt: skip


def test_a_bundle_runs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_line(order(Path("/o.pdf")))[1][:2] == ["render", "/issue.yaml"]


def test_several_exports_come_one_after_the_other(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Stand(
        monkeypatch,
        "open(sys.argv[1], 'w').close(); print('[]'); sys.stderr.write(sys.argv[1] + ': 4 pages, 0.1 s, no warnings')",
    )
    made = exports(window)
    ended: list[Report] = []
    made.ended.connect(ended.append)
    files = [str(tmp_path / f"{number}.pdf") for number in range(3)]
    for file in files:
        made.start(order(Path(file)))
    assert made.running is not None
    assert made.waiting == 2
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=TIME)
    assert [report.order.files[0] for report in ended] == files
    assert {report.outcome for report in ended} == {Outcome.WRITTEN}
    assert made.last == files[-1]
    assert made.running is None


def test_what_is_cancelled_leaves_nothing_half_written(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Stand(
        monkeypatch,
        """
        part = f"{sys.argv[1]}.{os.getpid()}.part"
        open(part, "w").close()
        child = os.fork()
        if child == 0:
            time.sleep(60); os._exit(0)
        open(os.path.join(os.path.dirname(part), "child"), "w").write(str(child))
        sys.stderr.write("1/4\\n"); sys.stderr.flush()
        time.sleep(60)
        """,
    )
    made = exports(window)
    target = tmp_path / "a.pdf"
    target.write_bytes(b"as it was")
    with qtbot.waitSignal(made.progressed, timeout=TIME):
        made.start(order(target))
    with qtbot.waitSignal(made.ended, timeout=TIME) as ended:
        made.cancel()
    assert ended.args[0].outcome is Outcome.CANCELLED
    assert target.read_bytes() == b"as it was"
    assert not list(tmp_path.glob("*.part"))
    assert made.running is None
    child = int((tmp_path / "child").read_text())
    qtbot.waitUntil(lambda: not _runs(child), timeout=TIME)


def _runs(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_the_window_asks_before_it_closes_on_an_export(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Stand(monkeypatch, "time.sleep(60)")
    made = exports(window)
    made.start(order(tmp_path / "a.pdf"))
    answers = window.dialogs
    assert isinstance(answers, Answers)
    answers.answers.append(-1)
    assert not window.close()
    assert made.running is not None
    answers.answers.append(0)
    assert window.close()
    assert made.running is None
    assert not (tmp_path / "a.pdf").exists()


def test_the_window_waits_for_the_last_step_without_asking(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Stand(
        monkeypatch,
        """
        sys.stderr.write("4/4\\n"); sys.stderr.flush()
        time.sleep(0.5); open(sys.argv[1], "w").close(); print("[]")
        """,
    )
    made = exports(window)
    with qtbot.waitSignal(made.progressed, timeout=TIME):
        made.start(order(tmp_path / "a.pdf"))
    assert window.close()
    assert (tmp_path / "a.pdf").exists()


def test_an_issue_may_be_closed_while_it_is_exported(desk: Desk, tmp_path: Path) -> None:
    made = exports(desk.window)
    with desk.qtbot.waitSignal(made.ended, timeout=TIME) as ended:
        made.start(order_of(desk.session, str(tmp_path / "a.pdf"), "proof", pages="1"))
        assert desk.window.close_issue()
    assert ended.args[0].outcome is Outcome.WRITTEN
    assert (tmp_path / "a.pdf").stat().st_size > 10_000


def test_faults_are_told_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    report = exported(desk, order_of(desk.session, str(tmp_path / "file" / "a.pdf"), "proof", pages="1"))
    assert report.outcome is Outcome.FAILED
    assert "folder" in report.fault
    assert report.hint


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("layout: cannot write /x/a.pdf: No space left on device", "full"),
        ("layout: cannot write /x/a.pdf: Permission denied", "may not be written"),
        ("layout: cannot write /x/a.pdf: Read-only file system", "cannot be written"),
        ("layout: cannot write /x: y/a.pdf: Is a directory", "is a folder"),
        ("layout: cannot write /x/a.pdf: Something new", "Something new"),
        ("layout: yaml is not installed\n    python -m pip install pyyaml", "not installed"),
        ("", "broke off"),
    ],
)
def test_the_commands_refusals_are_told_in_words(said: str, word: str) -> None:
    fault, _hint = explained(said)
    assert word in fault
    assert "layout:" not in fault


def test_a_full_disk_is_told(window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Stand(
        monkeypatch,
        "sys.stderr.write(f'layout: cannot write {sys.argv[1]}: No space left on device\\n'); sys.exit(2)",
    )
    report = carried_out(window, qtbot, order(tmp_path / "a.pdf"))
    assert report.outcome is Outcome.FAILED
    assert report.fault == f"The disk is full: {tmp_path / 'a.pdf'} could not be written."


def test_a_crash_is_told_with_what_to_send(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Stand(monkeypatch, "os.kill(os.getpid(), 9)")
    report = carried_out(window, qtbot, order(tmp_path / "a.pdf"))
    assert (report.outcome, report.fault) == (Outcome.FAILED, "The export broke off. Your copy is safe.")
    Stand(monkeypatch, "raise RuntimeError('ours')")
    report = carried_out(window, qtbot, order(tmp_path / "a.pdf"))
    assert report.outcome is Outcome.FAILED
    assert "RuntimeError: ours" in report.trace


def test_a_program_that_reads_nothing_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "command_line", lambda _order: (sys.executable, ["-c", "raise SystemExit(2)"]))
    texts = {f"articles/{number}.md": "words " * 20_000 for number in range(20)}
    wanted = order(tmp_path / "a.pdf")._replace(drafts=Drafts(FrozenMap(texts)))
    assert carried_out(window, qtbot, wanted).outcome is Outcome.FAILED


def test_a_program_that_is_not_there_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "command_line", lambda _order: (str(tmp_path / "nothing"), []))
    report = carried_out(window, qtbot, order(tmp_path / "a.pdf"))
    assert report.outcome is Outcome.FAILED
    assert "could not be started" in report.fault


def test_the_command_starts_at_once_with_a_path(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "a.pdf"
    assert desk.window.run("export.pdf", path=str(target), purpose="proof", pages="1")
    made = desk.window.findChild(Exports, "Exports")
    assert isinstance(made, Exports)
    desk.qtbot.waitUntil(lambda: made.running is None, timeout=TIME)
    assert target.exists()
    assert made.last == str(target)
    assert "a.pdf" in desk.window.status.currentMessage()
    QApplication.processEvents()
    desk.window.refresh()
    assert desk.window.actions_by_id["export.show"].isEnabled()
