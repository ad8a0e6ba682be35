"""Files that Scribus wrote: we find what is true of them, as other makers' tools show, and nothing else."""

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from layout.model.diagnostics import Diagnostic
from layout.model.printer import PrinterProfile
from layout.recheck.run import recheck

HERE = Path(__file__).parent / "scribus"
KINDS = {"x-4": "X-4", "x-1a": "X-1a:2001"}
HOUSE = PrinterProfile("plant", overprint_below=12.0, mixed_rule_minimum=1.0, spots=0)


def facts(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((HERE / f"{name}.facts.yaml").read_text("utf-8"))
    return found


@cache
def findings(name: str) -> tuple[Diagnostic, ...]:
    return recheck(HERE / f"{name}.pdf", replace(HOUSE, kind=KINDS[name]))


@cache
def output(command: str) -> str:
    done = subprocess.run(command.split(), capture_output=True, timeout=60, check=False)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


@pytest.mark.parametrize("name", KINDS)
def test_every_fact_is_found_and_nothing_else(name: str) -> None:
    told = [(d.code, d.page, d.message) for d in findings(name)]
    for fact in facts(name):
        if "finds" not in fact:
            continue
        met = [
            (code, page, message)
            for code, page, message in told
            if (code, page) == (fact["finds"], fact.get("page", 0)) and fact["says"] in message
        ]
        assert len(met) == 1, (fact, told)
        told.remove(met[0])
    assert not told


@pytest.mark.parametrize("name", KINDS)
def test_other_makers_tools_show_every_fact(name: str) -> None:
    for fact in facts(name):
        command = fact["run"].format(file=HERE / f"{name}.pdf")
        if shutil.which(command.split()[0]) is None:
            pytest.skip(f"{command.split()[0]} is not installed")
        assert re.search(fact["shows"], output(command)), (fact, output(command)[:2000])
