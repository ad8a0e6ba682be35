"""The cache of tables helps and never harms."""

import datetime
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from layout.builtin.cache import cache_folder
from layout.language import dates, hyphenation, tables
from layout.language.dates import format_date
from layout.language.hyphenation import hyphenator

from .conftest import forget

POINTS = (2, 6)
DAY = datetime.date(2026, 11, 14)


def both() -> tuple[tuple[int, ...], str]:
    """What the two kinds of tables give, as a new process would have it."""
    forget()
    return hyphenator("en").points("hyphenation"), format_date(DAY, "es")


RIGHT = (POINTS, "Sábado 14 de noviembre de 2026")


def test_the_second_run_reads_what_the_first_wrote(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert both() == RIGHT
    assert sorted(p.name for p in cache.iterdir()) == ["dates-es.table", "hyphens-en_US.table"]

    def never(name: str) -> None:
        raise AssertionError(f"{name} was built again")

    monkeypatch.setattr(hyphenation, "_read_patterns", never)
    monkeypatch.setattr(dates, "_read", never)
    assert both() == RIGHT


def test_a_normal_run_imports_neither_library(cache: Path, root: Path) -> None:
    program = (
        "import sys, datetime\n"
        "from layout.language.hyphenation import hyphenator\n"
        "from layout.language.dates import format_date\n"
        "hyphenator('en').points('hyphenation'); format_date(datetime.date(2026, 11, 14), 'en')\n"
        "print(sorted({'pyphen', 'babel', 'fontTools'} & set(sys.modules)))\n"
    )
    printed = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root).stdout
        for _ in range(2)
    ]
    assert printed == ["['babel', 'pyphen']\n", "[]\n"]


@pytest.mark.parametrize("harm", ["empty", "cut", "flipped", "foreign", "other key", "folder"])
def test_a_broken_table_is_made_again(harm: str, cache: Path) -> None:
    both()
    whole = {path: path.read_bytes() for path in cache.iterdir()}
    for path, right in whole.items():
        data = bytearray(right)
        if harm == "empty":
            path.write_bytes(b"")
        elif harm == "cut":
            path.write_bytes(data[: len(data) // 2])
        elif harm == "flipped":
            data[-20] ^= 0x41
            path.write_bytes(data)
        elif harm == "foreign":
            path.write_bytes(b"\x80\x04cposix\nsystem\n")
        elif harm == "other key":
            path.write_bytes(data.replace(b"\n", b"!\n", 2))
        else:
            path.unlink()
            path.mkdir()
    assert both() == RIGHT
    assert not list(cache.glob(".*.part"))
    if harm != "folder":
        assert {path: path.read_bytes() for path in cache.iterdir()} == whole


def test_a_changed_source_makes_a_new_table(cache: Path, tmp_path: Path) -> None:
    source = tmp_path / "patterns.dic"
    source.write_text("one")
    assert tables.table("t", str(source), lambda: {"a": 1}) == {"a": 1}
    assert tables.table("t", str(source), lambda: {"a": 2}) == {"a": 1}
    source.write_text("two and more")
    assert tables.table("t", str(source), lambda: {"a": 3}) == {"a": 3}


def test_without_a_source_nothing_is_kept(cache: Path, tmp_path: Path) -> None:
    assert tables.table("t", str(tmp_path / "none"), lambda: 5) == 5
    assert not cache.exists()


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))
    assert both() == RIGHT
    forget()


def test_a_full_disk_does_no_harm(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert both() == RIGHT
    assert list(cache.iterdir()) == []


def test_the_custom_of_the_platform_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    monkeypatch.setattr(sys, "platform", "linux")
    assert cache_folder() == "/home/ana/.cache/newslayout"
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/cache/ana")
    assert cache_folder() == "/var/cache/ana/newslayout"


def test_a_user_without_a_home_gets_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)
    assert cache_folder() == ""
    assert both() == RIGHT
    forget()
    assert list(tmp_path.iterdir()) == []


def many(folder: str) -> tuple[int, ...]:
    os.environ["XDG_CACHE_HOME"] = folder
    points: tuple[int, ...] = ()
    for _ in range(5):
        forget()
        points = hyphenator("es").points("universidad")
        (Path(folder) / "newslayout" / "hyphens-es.table").unlink(missing_ok=True)
    return points


def test_processes_may_write_at_once(tmp_path: Path) -> None:
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(many, [str(tmp_path)] * 4))
    assert found == [(3, 6, 8)] * 4
    assert not list((tmp_path / "newslayout").glob(".*.part"))
