"""The commands from the outside: exit codes, what they print, what they write."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from layout import cli, job
from layout.model.issue import Edition, Issue
from layout.model.sheet import FORMATS
from layout.scaffold import write_issue
from layout.source.schema import TABLES
from layout.target import default_path, slug, write_file

Python = Callable[..., "subprocess.CompletedProcess[str]"]

PLACE = re.compile(r"^\S+:\d+:\d+: (error|warning|note) [a-z0-9-]+: .+", re.MULTILINE)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A small issue of two pages."""
    return Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))


def spoil(plan: Path, old: str, new: str) -> None:
    """Make a mistake in the plan."""
    text = plan.read_text("utf-8")
    assert old in text
    plan.write_text(text.replace(old, new, 1), "utf-8")


# new


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("sheet", ["tabloid", "tabloid-uk", "berliner", "half-berliner", "a4", "a5"])
def test_a_new_issue_has_no_errors(
    tmp_path: Path, sheet: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "spring"
    assert cli.main(["new", str(folder), "--format", sheet, "--pages", "3", "--language", language]) == job.DONE
    assert (folder / "issue.yaml").read_text("utf-8").startswith("# yaml-language-server: $schema=./issue.schema.json")
    assert json.loads((folder / "issue.schema.json").read_text("utf-8"))["$schema"]
    capsys.readouterr()
    assert cli.main(["check", str(folder / "issue.yaml")]) == job.DONE, capsys.readouterr().err


def test_a_new_front_page_is_nearly_full(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (plan.parent / "pictures" / "placeholder.jpg").exists()
    assert cli.main(["check", str(plan)]) == job.DONE
    assert all(int(lines) < 20 for lines in re.findall(r"underset: (\d+) lines? under", capsys.readouterr().err))


def test_new_leaves_a_folder_with_something_in_it_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert cli.main(["new", str(tmp_path)]) == job.CANNOT_START
    assert "not empty" in capsys.readouterr().err
    assert os.listdir(tmp_path) == ["notes.txt"]


@pytest.mark.parametrize(
    "arguments", [["--pages", "0"], ["--pages", "1000"], ["--language", "../x"], ["--language", "klingon"]]
)
def test_new_refuses_nonsense(tmp_path: Path, arguments: list[str]) -> None:
    folder = tmp_path / "x"
    assert cli.main(["new", str(folder), *arguments]) == job.CANNOT_START
    assert not folder.exists()


def test_the_remarks_of_a_new_plan_are_in_its_language(tmp_path: Path) -> None:
    plans = {
        tag: Path(write_issue(str(tmp_path / tag), "tabloid", 1, tag)).read_text("utf-8") for tag in ("en", "es-MX")
    }
    assert "# The page plan." in plans["en"]
    assert "# El plan de páginas." in plans["es-MX"]
    assert "language: es-MX\n" in plans["es-MX"]
    assert not {line for line in plans["en"].splitlines() if line.startswith("#  ")} & set(plans["es-MX"].splitlines())


# render


@pytest.mark.parametrize("epoch", ["soon", "-1", "99999999999999999999", "²"])
def test_a_clock_that_is_none_cannot_start(
    plan: Path, epoch: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert cli.main(["render", str(plan)]) == job.CANNOT_START
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err
    assert not (plan.parent / "out").exists()


def test_render_writes_a_pdf_where_the_interface_says(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["render", str(plan)]) == job.DONE
    told = capsys.readouterr().out
    target = plan.parent / "out" / "the-morning-placeholder-1.pdf"
    assert target.read_bytes().startswith(b"%PDF-")
    assert re.fullmatch(r"\S+the-morning-placeholder-1\.pdf: 2 pages, \d+\.\d\d s, .*warnings?\n", told)
    assert os.listdir(target.parent) == [target.name]


def test_render_gives_the_same_bytes_in_another_process(plan: Path, python: Python) -> None:
    outputs = []
    for seed in ("1", "2"):
        target = plan.parent / f"{seed}.pdf"
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"}
        done = python("-m", "layout", "render", str(plan), "-o", str(target), env=environment)
        assert done.returncode == job.DONE, done.stderr
        outputs.append(target.read_bytes())
    assert outputs[0] == outputs[1]


def test_press_with_errors_writes_nothing_a_proof_is_written(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, "articles/pages.md", "articles/page.md")
    target = plan.parent / "x.pdf"
    assert cli.main(["render", str(plan), "-o", str(target)]) == job.FAULTY
    told = capsys.readouterr()
    assert not target.exists()
    assert "nothing written" in told.out
    assert PLACE.search(told.err)
    assert "articles/page.md" in told.err
    assert cli.main(["render", str(plan), "-o", str(target), "--for", "proof"]) == job.FAULTY
    assert target.read_bytes().startswith(b"%PDF-")


def test_for_the_screen_a_file_beside_the_presss(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["render", str(plan), "--for", "screen"]) == job.DONE
    target = plan.parent / "out" / "the-morning-placeholder-1-screen.pdf"
    data = target.read_bytes()
    size = rf"{len(data) / 1e6:.1f} MB" if len(data) >= 100_000 else rf"{round(len(data) / 1000)} kB"
    told = capsys.readouterr().out
    assert re.fullmatch(rf"\S+-screen\.pdf: 2 pages, {re.escape(size)}, \d+\.\d\d s, .*warnings?\n", told)
    assert b"/StructTreeRoot" in data
    spoil(plan, "articles/pages.md", "articles/page.md")
    target.unlink()
    assert cli.main(["render", str(plan), "--for", "screen"]) == job.FAULTY
    assert not target.exists()


def test_a_plan_that_does_not_parse_gives_no_proof(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, "pages:", "pages: [")
    target = plan.parent / "x.pdf"
    assert cli.main(["render", str(plan), "-o", str(target), "--for", "proof"]) == job.FAULTY
    assert not target.exists()
    assert re.search(r"issue\.yaml:\d+:\d+: error yaml-syntax: ", capsys.readouterr().err)


def test_only_some_pages(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = plan.parent / "second.pdf"
    assert cli.main(["render", str(plan), "--pages", "2", "-o", str(target)]) == job.DONE
    assert ": 1 page, " in capsys.readouterr().out
    assert target.exists()


def test_an_edition_is_named_in_its_file(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, "pages:\n", "editions: {es: {language: es}}\npages:\n")
    assert cli.main(["render", str(plan), "--edition", "all"]) == job.DONE, capsys.readouterr().err
    assert sorted(os.listdir(plan.parent / "out")) == [
        "the-morning-placeholder-1-en.pdf",
        "the-morning-placeholder-1-es.pdf",
    ]
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_json_goes_to_standard_output_and_nothing_else(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, "template: front", "template: frant")
    assert cli.main(["render", str(plan), "--json"]) == job.FAULTY
    rows = json.loads(capsys.readouterr().out)
    (row,) = [row for row in rows if row["code"] == "unknown-name"]
    assert row["file"] == "issue.yaml"
    assert "front" in row["hint"]


def test_another_printer(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["render", str(plan), "--printer", "coldset-us"]) == job.DONE
    assert cli.main(["render", str(plan), "--printer", "nobody"]) == job.CANNOT_START
    assert "nobody" in capsys.readouterr().err


def test_a_printer_of_the_papers_own(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, re.findall("paper: .*", plan.read_text("utf-8"))[0], "paper: ..")
    printers = plan.parent.parent / "printers"
    printers.mkdir()
    (printers / "corner-shop.yaml").write_text("bleed: 3 mm\nseverities: {section-missing: error}\n")
    (plan.parent.parent / "paper.yaml").write_text("name: The Corner\n")
    target = plan.parent / "x.pdf"
    assert cli.main(["check", str(plan)]) == job.DONE
    arguments = ["render", str(plan), "--printer", "corner-shop", "-o", str(target), "--for", "proof"]
    assert cli.main(arguments) == job.FAULTY  # its severities are the ones that count
    assert "error section-missing" in capsys.readouterr().err
    assert b"/BleedBox" in target.read_bytes()


# check, dump, schema


def test_check_tells_everything_in_one_run(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(plan, "template: front", "template: frant")
    spoil(plan, "articles/writing.md", "articles/missing.md")
    spoil(plan, "volume: 1", "volme: 1")
    assert cli.main(["check", str(plan)]) == job.FAULTY
    told = capsys.readouterr()
    assert {"unknown-name", "missing-file", "unknown-key"} <= set(re.findall(r"error ([a-z-]+):", told.err))
    assert "    " in told.err
    assert not (plan.parent / "out").exists()


def test_check_list_needs_no_issue(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--list"]) == job.DONE
    assert "overset" in capsys.readouterr().out


def test_check_without_an_issue_cannot_start() -> None:
    assert cli.main(["check"]) == job.CANNOT_START


def test_dump_prints_pages_and_writes_words(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["dump", str(plan)]) == job.DONE
    text = capsys.readouterr().out
    assert "lead" in text
    words = plan.parent / "words"
    assert cli.main(["dump", str(plan), "--words", str(words)]) == job.DONE
    files = sorted(path.name for path in words.iterdir())
    assert len(files) == 3
    assert all(name.endswith(".txt") for name in files)
    assert any("Your first page is already set" in (words / name).read_text("utf-8") for name in files)


@pytest.mark.parametrize("kind", cli.SCHEMAS)
def test_schema_is_json(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema", kind]) == job.DONE
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://json-schema.org/")


def test_the_parsers_choices_are_the_models() -> None:
    """The parser names them itself, so that --help imports no model."""
    assert tuple(FORMATS) == cli.FORMATS
    assert set(TABLES) == set(cli.SCHEMAS)


# what cannot start


@pytest.mark.parametrize(
    "arguments",
    [
        ["render", "nowhere.yaml"],
        ["render", "{plan}", "--pages", "9"],
        ["render", "{plan}", "--pages", "two"],
        ["render", "{plan}", "--edition", "fr"],
        ["render", "{plan}", "-o", "{plan}/under-a-file.pdf"],
        ["check", "nowhere"],
        ["dump", "nowhere"],
    ],
)
def test_exit_code_2(plan: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([argument.format(plan=plan) for argument in arguments]) == job.CANNOT_START
    told = capsys.readouterr()
    assert told.err.startswith("layout: ")
    assert not told.out


@pytest.mark.parametrize("arguments", [[], ["print"], ["render"], ["render", "x", "--for", "fax"], ["schema", "x"]])
def test_usage_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == job.CANNOT_START
    assert "usage: layout" in capsys.readouterr().err


def test_a_missing_dependency_names_the_command_that_installs_it(
    plan: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def without(_: object) -> int:
        raise ModuleNotFoundError("No module named 'yaml'", name="yaml")

    monkeypatch.setattr(cli, "run_check", without)
    assert cli.main(["check", str(plan)]) == job.CANNOT_START
    assert "pip install pyyaml" in capsys.readouterr().err


# parts


@pytest.mark.parametrize(
    ("text", "pages"), [("", ()), ("1", (1,)), ("4-5,1", (1, 4, 5)), ("2, 2-3", (2, 3)), ("8-8", (8,))]
)
def test_parse_pages(text: str, pages: tuple[int, ...]) -> None:
    assert job.parse_pages(text, 8) == pages


@pytest.mark.parametrize("text", ["0", "9", "5-4", "-3", "a", "1,,2", "1-", "²", "1-99999999999", "1,0"])
def test_parse_pages_refuses(text: str) -> None:
    with pytest.raises(job.CannotStart):
        job.parse_pages(text, 8)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Harbour Lantern", "the-harbour-lantern"),
        ("El Farol / n.º 7", "el-farol-n-o-7"),
        ("../../etc", "etc"),
        ("灯台", ""),
    ],
)
def test_slug(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_file_is_moved_into_place_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out" / "x.pdf"
    write_file(str(target), b"first")
    assert target.read_bytes() == b"first"

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(job.CannotStart, match="No space left"):
        write_file(str(target), b"second")
    assert target.read_bytes() == b"first"
    assert os.listdir(target.parent) == ["x.pdf"]


def test_default_path_takes_the_date_where_there_is_no_number(plan: Path) -> None:
    from dataclasses import replace

    from layout.source.reader import read_issue

    issue = read_issue(str(plan)).value.issue
    assert isinstance(issue, Issue)
    unnumbered = replace(issue, number="")
    edition: Edition = issue.edition
    assert default_path(unnumbered, edition).endswith(f"the-morning-placeholder-{issue.date.isoformat()}.pdf")


_DEAF = """
import subprocess, sys
dump = subprocess.Popen([sys.executable, "-m", "layout", "dump", sys.argv[1]], stdout=-1, stderr=-1)
dump.stdout.close()
said = dump.stderr.read()
print(dump.wait(), b"Traceback" in said)
"""


def test_a_reader_that_stops_listening_is_no_fault(plan: Path, python: Python) -> None:
    assert python("-c", _DEAF, str(plan)).stdout.split() == ["0", "False"]


def test_impose_puts_two_pages_on_a_sheet(tmp_path: Path, sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "bell.pdf"
    assert cli.main(["render", str(sample), "--pages", "1-4", "-o", str(source)]) == job.DONE
    assert cli.main(["impose", str(source), "--as", "booklet", "--creep", "0.1 mm"]) == job.DONE
    assert (tmp_path / "bell-booklet.pdf").read_bytes().startswith(b"%PDF")
    assert "bell-booklet.pdf: booklet" in capsys.readouterr().out
    for creep in ("much", "3 cm"):
        assert cli.main(["impose", str(source), "--as", "booklet", "--creep", creep]) == job.CANNOT_START
    assert cli.main(["impose", str(source), "--as", "pairs", "--creep", "0.1 mm"]) == job.CANNOT_START
    assert cli.main(["impose", str(tmp_path / "none.pdf")]) == job.CANNOT_START
    (tmp_path / "odd.pdf").write_bytes(b"odd")
    assert cli.main(["impose", str(tmp_path / "odd.pdf")]) == job.FAULTY
    assert "bad-pdf" in capsys.readouterr().err


def test_schemes_are_those_of_the_module() -> None:
    from layout.pdf.imposition import SCHEMES

    assert cli.SCHEMES == SCHEMES
