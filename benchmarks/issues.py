"""Larger issues for timing: an issue folder comes in, one with its pages repeated goes out.

No paragraph may stand twice, or a cache of paragraphs would make large issues cheaper than they are in
life: the words of every repeated paragraph are turned round, and the last few left out, so that the copy still fits.
"""

import copy
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

#: Words left out of each repeated paragraph: turned words break into other lines, sometimes one more.
SPARE = 6

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
    if len(words) < 3 * SPARE or _MARKUP.search(block.strip()):
        return block
    at = (5 * turn) % len(words) or 1
    words = [*words[at:], *words[:at]][:-SPARE]
    lead = block[: len(block) - len(block.lstrip())]
    words[0] = words[0].lstrip("—–-*>") or "So"
    tail = block[len(block.rstrip()) :]
    return lead + " ".join(words).rstrip(",;:") + tail


if __name__ == "__main__":
    repeat_issue(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
