"""Larger issues for timing: an issue folder comes in, one with its pages repeated goes out.

No paragraph may stand twice, or a cache of paragraphs would make large issues cheaper than they are in
life: the words of every repeated paragraph are turned round, and the last ones left out. Turned words break into other
lines, so what is overset after that is cut by the words that are over, until `layout check` finds no error.
"""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

#: Words left out of each repeated paragraph: turned words break into other lines, sometimes one more.
SPARE = 2
#: Paragraphs of fewer words stay as they are.
SHORT = 18
#: Turns of check and cut before giving up.
TURNS = 8

_MARKUP = re.compile(r"[*_\[\]{}<>`#|\\]|^\s*(?:[-+>—–:]|\d+[.)])|:$")
_LINK = re.compile(r"\]\(([^)\s]+\.(?:md|txt))\)")


def repeat_issue(plan: Path, folder: Path, times: int) -> Path:
    """The issue of ``plan`` in ``folder`` with its pages ``times`` over; the new plan comes back."""
    source = plan.parent
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("out", "*.part"))
    issue: dict[str, Any] = yaml.load(plan.read_text("utf-8"), Loader=yaml.BaseLoader)
    if isinstance(issue.get("paper"), str):
        issue["paper"] = str((source / issue["paper"]).resolve())
    pages: list[dict[str, Any]] = issue["pages"]
    known = {p.relative_to(source).as_posix() for p in source.rglob("*") if p.suffix in (".md", ".txt")}
    repeated = []
    for turn in range(times):
        for page in pages:
            repeated.append(_turned_page(copy.deepcopy(page), known, turn, len(pages)))
        if turn:
            for name in known:
                text = (source / name).read_text("utf-8")
                (folder / _renamed(name, turn)).write_text(_turned_copy(text, turn), "utf-8")
    issue["pages"] = repeated
    issue.pop("colour", None)
    for edition in (issue.get("editions") or {}).values():
        edition.pop("pages", None)
    target = folder / plan.name
    target.write_text(yaml.dump(issue, Dumper=_Dumper, allow_unicode=True, sort_keys=False), "utf-8")
    return target


def fit_issue(plan: Path) -> None:
    """Cuts what is overset, article by article, as an editor would; ends the process where that does not help."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(TURNS):
        command = (sys.executable, "-m", "layout", "check", str(plan), "--json")
        found = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if found.returncode == 0:
            return
        told = _told(found.stdout) if found.returncode == 1 else None
        if told is None:
            sys.exit(f"issues: layout check ends with {found.returncode}\n{found.stderr[-2000:]}")
        errors = [one for one in told if one["severity"] == "error"]
        for error in errors:
            over = re.search(r"\((\d+) words?\) over", error["message"])
            file = plan.parent / error["file"]
            if over is None or not file.is_file() or file == plan:
                sys.exit(f"issues: {error['file']}:{error.get('line')}: {error['message']}")
            file.write_text(_shortened(file.read_text("utf-8"), int(over[1]) + 4), "utf-8")
    sys.exit(f"issues: {plan} still has errors after {TURNS} cuts: {errors[0]['message']}")


def _told(output: str) -> list[dict[str, Any]] | None:
    """What was found; None where the program fell over its own feet, whose exit code is 1, too."""
    try:
        return list(json.loads(output))
    except ValueError:
        return None


def _shortened(text: str, words: int) -> str:
    """The copy with so many words fewer: each of the longest plain paragraphs gives up to a third of its own."""
    blocks = re.split(r"(\n\s*\n)", text)
    plain = [i for i in range(2, len(blocks)) if len(blocks[i].split()) >= SHORT and not _MARKUP.search(blocks[i])]
    for i in sorted(plain, key=lambda i: -len(blocks[i].split())):
        have = blocks[i].split()
        cut = min(words, len(have) // 3)
        blocks[i] = " ".join(have[: len(have) - cut]).rstrip(",;:") + blocks[i][len(blocks[i].rstrip()) :]
        words -= cut
    return "".join(blocks)


class _Dumper(yaml.SafeDumper):
    """Writes ``~`` as it was read, plainly: a slot that is empty on purpose."""


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:null" if text == "~" else "tag:yaml.org,2002:str", text)


_Dumper.add_representer(str, _text)


def _renamed(name: str, turn: int) -> str:
    """``articles/a.es.md`` to ``articles/a-1.es.md``."""
    folder, slash, base = name.rpartition("/")
    stem, dot, endings = base.partition(".")
    return f"{folder}{slash}{stem}-{turn}{dot}{endings}" if turn else name


def _turned_page(value: Any, known: set[str], turn: int, pages: int) -> Any:
    """The page with its articles renamed and its jumps moved to the repeated pages."""
    if isinstance(value, dict):
        return {
            key: _moved(item, turn * pages) if key in ("jump", "then") else _turned_page(item, known, turn, pages)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_turned_page(item, known, turn, pages) for item in value]
    return _renamed(value, turn) if value in known else value


def _moved(jump: Any, by: int) -> Any:
    """``2.foot`` to ``10.foot``, in every form a jump may have."""
    if isinstance(jump, dict):
        return {key: _moved(item, by) if key == "to" else item for key, item in jump.items()}
    if isinstance(jump, list):
        return [_moved(item, by) for item in jump]
    page, _, slot = str(jump).partition(".")
    return f"{int(page) + by}.{slot}"


def _turned_copy(text: str, turn: int) -> str:
    """The article with its plain paragraphs' words turned round, and its links leading to the repeated articles."""
    head, body = "", text
    if text.startswith("---"):
        end = text.index("\n---", 3) + 4
        head, body = text[:end], text[end:]
    blocks = re.split(r"(\n\s*\n)", body)
    turned = "".join(_turned_block(block, turn) for block in blocks)
    return head + _LINK.sub(lambda found: f"]({_renamed(found[1], turn)})", turned)


def _turned_block(block: str, turn: int) -> str:
    words = block.split()
    if len(words) < SHORT or _MARKUP.search(block.strip()):
        return block
    at = (5 * turn) % len(words) or 1
    words = [*words[at:], *words[:at]][:-SPARE]
    lead = block[: len(block) - len(block.lstrip())]
    words[0] = words[0].lstrip("—–-*>") or "So"
    tail = block[len(block.rstrip()) :]
    return lead + " ".join(words).rstrip(",;:") + tail


if __name__ == "__main__":
    fit_issue(repeat_issue(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
