"""A random file of our form, oddly spaced, is changed by one act: it says what it should, and no other byte differs."""

import copy
import random
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.edit import splice
from layout.edit.finding import must_find, spans_of
from layout.edit.opened import EditError
from layout.edit.splice import (
    MISSING,
    cut,
    cut_each,
    get,
    insert,
    move_item,
    put,
    put_each,
    raw,
    rename_key,
    rename_keys,
)
from layout.source.decode import clean, decode
from layout.source.report import FileReport, Report
from layout.source.yaml import Mapping, Node, Scalar, compose

KEYS = ("lead", "foot", "a b", "ad-left", "3", "es", "é", "slots", "to")
TEXTS = (
    "articles/a.md", "~", "", "a: b", "a #b", "*it*", "2.foot", "one\ntwo", "one\ntwo\n", " led", "ends ", "- x", "#1",
    "No", "12:30", "010", "{x}", "[y", "it's", 'say "so"', "back\\slash", "a,b", "?", "-", ":", "x:", "é — ñ", "null",
    "a\tb", "%", "@", "`", "!t", "&a", "*", "|", ">", "---", "...", "\n", "\n\nx", "x\n\n", "x\n  y\n z", "end:\nx #",
)  # fmt: skip


def read(text: str) -> Any:
    """What our own reader makes of the file."""
    sink = FileReport(Report(), "issue.yaml")
    decoded = decode(text.encode("utf-8"), sink)
    assert decoded is not None
    node = compose(decoded, sink)
    assert not sink.report.diagnostics, (sink.report.diagnostics, text)
    return plain(node)


def plain(node: Node | None) -> Any:
    if node is None or isinstance(node, Scalar):
        return None if node is None or node.empty else node.text
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.pairs}
    return [plain(item) for item in node.items]


class Writer:
    """Writes data as people do: some of it in flow, with comments, empty lines and odd spaces."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.newline = self.random.choice(["\n", "\n", "\r\n"])
        self.step = self.random.choice([2, 2, 4, 3])
        self.bom = self.random.choice(["", "", "\ufeff"])
        self.count = 0
        self.open = False  # a literal text came last: empty lines behind it could be its own

    def file(self, data: dict[str, Any]) -> str:
        lines = self.block(data, 0)
        if self.random.random() < 0.3:
            lines = ["# yaml-language-server: $schema=./issue.schema.json", *lines]
        if self.random.random() < 0.2:
            lines = ["---", *lines]
        end = self.newline if self.open else self.random.choice([self.newline, self.newline, "", self.newline * 2])
        return self.bom + self.newline.join(lines) + end

    def odd(self, chance: float) -> bool:
        return self.random.random() < chance

    def comment(self) -> str:
        self.count += 1
        return f"# note {self.count}: {{x, - y}}" if self.odd(0.5) else f"#{self.count}"

    def behind(self) -> str:
        return " " * self.random.randint(1, 6) + self.comment() if self.odd(0.25) else " " * self.odd(0.05)

    def scalar(self, text: str | None) -> str:
        if text is None:
            return self.random.choice(["~", "null", "~"])
        simple = text.replace("/", "").replace(".", "").replace("-", "").isalnum() and text not in ("null",)
        form = self.random.random()
        if simple and text[0] != "-" and text != "..." and form < 0.7:
            return text
        if form < 0.85 and "\n" not in text and "\t" not in text:
            return "'" + text.replace("'", "''") + "'"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{escaped}"'

    def flow(self, value: Any) -> str:
        space = " " * self.odd(0.2)
        comma = "," * self.odd(0.1)
        if isinstance(value, dict):
            parts = [f"{self.scalar(k)}:{' ' * self.random.randint(1, 2)}{self.flow(v)}" for k, v in value.items()]
            pair = "{}"
        elif isinstance(value, list):
            parts, pair = [self.flow(item) for item in value], "[]"
        else:
            return self.scalar(value)
        return pair[0] + space + ", ".join(parts) + (comma if parts else "") + space + pair[1]

    def flow_lines(self, value: Any, column: int) -> str:
        """A flow over several lines."""
        pad = self.newline + " " * (column + self.random.randint(1, 4))
        parts = (
            [f"{self.scalar(k)}: {self.flow(v)}" for k, v in value.items()]
            if isinstance(value, dict)
            else [self.flow(item) for item in value]
        )
        pair = "{}" if isinstance(value, dict) else "[]"
        body = pad
        for i, part in enumerate(parts):
            last = i == len(parts) - 1
            body += part + ("" if last and self.odd(0.5) else ",") + self.behind()
            body += "" if last else pad
        close = self.newline + " " * (column + 1) if self.odd(0.7) or "#" in body else " "
        return pair[0] + body + close + pair[1]

    def gap(self, column: int) -> list[str]:
        lines = [""] * (self.odd(0.08) and not self.open)
        if self.odd(0.1):
            lines.append(" " * column + self.comment())
        return lines

    def value(self, value: Any, column: int, dash: bool) -> tuple[str, list[str]]:
        """What stands behind the colon or dash, and the lines below."""
        self.open = False
        if isinstance(value, dict | list) and value:
            form = self.random.random()
            if form < 0.3:
                return self.flow(value) + self.behind(), []
            if form < 0.4:
                return self.flow_lines(value, column) + self.behind(), []
            inner = column + (2 if dash else self.step)
            if isinstance(value, list) and not dash and self.odd(0.3):
                inner = column
            lines = self.block(value, inner)
            if dash and not lines[0].lstrip().startswith("#") and lines[0]:
                return lines[0].lstrip(), lines[1:]
            return self.behind(), lines
        if isinstance(value, dict | list):
            return ("{}" if isinstance(value, dict) else "[]") + self.behind(), []
        if isinstance(value, str) and "\n" in value and self.odd(0.6) and self.literal(value):
            tail = "-" if not value.endswith("\n") else "+" if value.endswith("\n\n") else ""
            pad = " " * (column + self.step)
            self.open = True
            lines = [pad + line if line else "" for line in value.removesuffix("\n").split("\n")]
            return f"|{tail}" + self.behind(), lines
        if value is None and self.odd(0.4):
            return self.behind(), []
        return self.scalar(value) + self.behind(), []

    def literal(self, value: str) -> bool:
        return not value.startswith(("\n", " ")) and value.strip("\n") != ""

    def block(self, value: Any, column: int) -> list[str]:
        lines: list[str] = []
        pairs: list[tuple[str, Any]] = (
            [(f"{self.scalar(k)}{' ' * self.odd(0.05)}:", v) for k, v in value.items()]
            if isinstance(value, dict)
            else [("-", item) for item in value]
        )
        for head, item in pairs:
            lines += self.gap(column)
            behind, below = self.value(item, column, head == "-")
            space = " " * self.random.choice([1, 1, 1, 3]) if behind.strip() and not behind.startswith(" ") else ""
            if below and head == "-" and space:
                space = " "
            lines += [" " * column + head + space + behind, *below]
        return lines


leaves = st.one_of(st.sampled_from(TEXTS), st.none(), st.sampled_from(["x", "articles/b.md", "3.side"]))
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)),
    max_leaves=8,
)
files = st.dictionaries(st.sampled_from(KEYS), values, min_size=1, max_size=5)


def paths(data: Any, here: splice.Path = ()) -> list[splice.Path]:
    found = [here] if here else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += paths(value, (*here, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            found += paths(value, (*here, i))
    return found


def at(data: Any, path: splice.Path) -> Any:
    for step in path:
        data = data[step]
    return data


def replaced(data: Any, path: splice.Path, change: Callable[[Any, Any], None]) -> Any:
    """A copy of the data, its container at the path changed."""
    made = copy.deepcopy(data)
    change(at(made, path[:-1]), path[-1])
    return made


def outside(old: str, new: str, first: int, last: int) -> None:
    """The bytes before ``first`` and from ``last`` on are the same."""
    assert new[:first] == old[:first]
    tail = old[last:]
    assert new.endswith(tail)


def check_put_in_the_place_of_a_value(data: dict[str, Any], seed: int, draw: st.DataObject) -> None:
    text = Writer(seed).file(data)
    assert read(text) == data
    assert get(text) == data
    path = draw.draw(st.sampled_from(paths(data)))
    value = draw.draw(values)
    new = put(text, path, value)

    def change(holder: Any, step: Any) -> None:
        holder[step] = value

    assert read(new) == replaced(data, path, change), (text, new)
    region(text, new, path)
    if value == at(data, path) and not isinstance(value, dict):
        assert new == text


def region(text: str, new: str, path: splice.Path) -> None:
    """Only the lines from the key to the end of its value differ."""
    body = text.removeprefix("\ufeff")
    place = must_find(body, path)
    assert place.parent is not None
    spans = spans_of(body, place.parent)
    start, end = spans[place.at]
    end = body.find("\n", end)
    lead = len(text) - len(body)
    outside(text, new, lead + start, lead + (end if end >= 0 else len(body)))


def check_put_a_new_key(data: dict[str, Any], seed: int, draw: st.DataObject) -> None:
    text = Writer(seed).file(data)
    holders = [(), *[path for path in paths(data) if isinstance(at(data, path), dict) or at(data, path) is None]]
    path = draw.draw(st.sampled_from(holders))
    value = draw.draw(values)
    order = draw.draw(st.sampled_from([(), ("new", *KEYS), (*KEYS, "new"), ("lead", "new", "foot")]))
    new = put(text, (*path, "new"), value, order)
    holder = at(data, path)

    def change(above: Any, step: Any) -> None:
        above[step] = {**(above[step] or {}), "new": value}

    expected = replaced(data, path, change) if path else {**data, "new": value}
    assert read(new) == expected, (text, new)
    if holder:  # nothing but additions
        rest = iter(new)
        assert all(character in rest for character in text)


def check_cut(data: dict[str, Any], seed: int, draw: st.DataObject) -> None:
    text = Writer(seed).file(data)
    path = draw.draw(st.sampled_from(paths(data)))
    new = cut(text, path)

    def change(holder: Any, step: Any) -> None:
        del holder[step]

    assert read(new) == replaced(data, path, change), (text, new)
    rest = iter(text)
    if len(at(data, path[:-1])) > 1:
        assert all(character in rest for character in new), (text, new)


def check_insert_and_move(data: dict[str, Any], seed: int, draw: st.DataObject) -> None:
    data = {**data, "list": draw.draw(st.lists(values, min_size=1, max_size=5)), "last": "x"}
    text = Writer(seed).file(data)
    lists = [path for path in paths(data) if isinstance(at(data, path), list)]
    path = draw.draw(st.sampled_from(lists))
    items = at(data, path)
    value = draw.draw(values)
    index = draw.draw(st.integers(0, len(items)))
    new = insert(text, path, index, value)

    def with_item(holder: Any, step: Any) -> None:
        holder[step].insert(index, value)

    assert read(new) == replaced(data, path, with_item), (text, new)
    if items:
        a, b = (draw.draw(st.integers(0, len(items) - 1)) for _ in range(2))
        moved = move_item(text, path, a, b)

        def turned(holder: Any, step: Any) -> None:
            holder[step].insert(b, holder[step].pop(a))

        assert read(moved) == replaced(data, path, turned), (text, moved)
        assert sorted(moved) == sorted(text)
        back = move_item(moved, path, b, a)
        assert read(back) == data
        assert sorted(back) == sorted(text)
        if not re.search(r"- +(-|#)", text):  # a list that opens on a dash's own line may open below it afterwards
            assert back == text


def check_a_value_put_elsewhere_as_it_is_written(data: dict[str, Any], seed: int, draw: st.DataObject) -> None:
    text = Writer(seed).file(data)
    a, b = (draw.draw(st.sampled_from(paths(data))) for _ in range(2))
    if b[: len(a)] == a or a[: len(b)] == b:
        return
    new = put(text, b, raw(text, a))

    def change(holder: Any, step: Any) -> None:
        holder[step] = at(data, a)

    assert read(new) == replaced(data, b, change), (text, new)


def check_any_text_reads_back(text: str) -> None:
    wanted = clean(text.replace("\r\n", "\n").replace("\r", "\n"))
    for file in ("a: x\n", "a: {b: x, c: y}\n", "a:\n  b: x   # note\n  c: y\n", "a:\r\n  - x\r\n"):
        path: splice.Path = ("a",)
        for step in ("b", 0):
            if get(file, (*path, step)) is not MISSING:
                path = (*path, step)
        new = put(file, path, text)
        assert read(new) == replaced(read(file), path, lambda holder, step: holder.__setitem__(step, wanted)), new


CHECKS = (
    check_put_in_the_place_of_a_value,
    check_put_a_new_key,
    check_cut,
    check_insert_and_move,
    check_a_value_put_elsewhere_as_it_is_written,
)
any_text = st.text(st.characters(codec="utf-8"), max_size=30) | st.sampled_from(TEXTS)


def on_odd_files(check: Callable[..., None], examples: int) -> None:
    """Run a check on so many random files."""
    settings(max_examples=examples, deadline=None)(given(files, st.integers(0, 2**32), st.data())(check))()


@pytest.mark.parametrize("check", CHECKS)
def test_on_odd_files(check: Callable[..., None]) -> None:
    on_odd_files(check, 60)


@pytest.mark.long
@pytest.mark.parametrize("check", CHECKS)
def test_on_many_odd_files(check: Callable[..., None]) -> None:
    on_odd_files(check, 800)


@given(any_text)
@settings(max_examples=120, deadline=None)
def test_any_text_reads_back(text: str) -> None:
    check_any_text_reads_back(text)


def test_styles_of_the_surroundings() -> None:
    file = "pages:\n  - template: front\n    slots:\n      lead: a.md   # ours\n"
    slot: splice.Path = ("pages", 0, "slots", "lead")
    assert put(file, slot, {"article": "a.md", "jump": "2.foot"}).endswith(
        "      lead: {article: a.md, jump: 2.foot}   # ours\n"
    )
    long = {"picture": "p.jpg", "caption": "word " * 30 + "end", "focus": [0.5, 0.4]}
    assert put(file, slot, long).endswith(
        "      lead:   # ours\n        picture: p.jpg\n        caption: "
        + "word " * 30
        + "end\n        focus: [0.5, 0.4]\n"
    )
    assert cut(file, slot) == "pages:\n  - template: front\n    slots: {}\n"
    assert cut(file, slot, 3) == "pages:\n  - template: front\n"
    assert put(file, ("pages", 0, "closed"), True) == file + "    closed: true\n"
    assert put(file, ("pages", 0, "section"), "Town", ("template", "section")) == file.replace(
        "front\n", "front\n    section: Town\n"
    )


def test_comments_go_with_what_they_are_of() -> None:
    file = "a:\n  # one\n  - 1   # first\n  # two\n  - 2   # second\n\n  - 3\n# end\n"
    assert cut(file, ("a", 1)) == "a:\n  # one\n  - 1   # first\n\n  - 3\n# end\n"
    assert move_item(file, ("a",), 0, 2) == "a:\n  # two\n  - 2   # second\n  - 3\n\n  # one\n  - 1   # first\n# end\n"
    keys = "a:\n  # of all\n  b: 1   # first\n  # here\n  c: 2\n"
    assert cut(keys, ("a", "c")) == "a:\n  # of all\n  b: 1   # first\n  # here\n"
    assert cut(keys, ("a", "b")) == "a:\n  # of all\n  # here\n  c: 2\n"


def test_several_keys_go_at_once() -> None:
    file = "a:\n  b:\n    c: 1   # one\n    # two\n    d: 2\n    e: 3\n"
    assert cut_each(file, ("a", "b"), ["c", "e"]) == "a:\n  b:\n    # two\n    d: 2\n"
    assert cut_each(file, ("a", "b"), ["c", "d", "e"], 1) == "{}\n"
    assert cut_each(file + "f: 4\n", ("a", "b"), ["c", "d", "e"], 1) == "f: 4\n"
    assert cut_each(file[:-1], ("a", "b"), ["d", "e"]) == "a:\n  b:\n    c: 1   # one\n    # two"
    assert cut_each("a: {b: 1, c: 2, d: 3}", ("a",), ["d", "b"]) == "a: {c: 2}"


def test_flows_over_several_lines() -> None:
    file = "a: {\n  b: 1,   # one\n  c: 2   # two\n}\n"
    assert put(file, ("a", "d"), 3) == "a: {\n  b: 1,   # one\n  c: 2,   # two\n  d: 3\n}\n"
    assert cut(file, ("a", "b")) == "a: {\n  c: 2   # two\n}\n"
    assert put("a: {b: 1}\n", ("a", "c", "d"), [1, 2]) == "a: {b: 1, c: {d: [1, 2]}}\n"


def test_keys_called_otherwise() -> None:
    file = "e: {pages: {3: {a: x}, 04: y}}   # note\n"
    assert rename_key(file, ("e", "pages", 4), 5) == "e: {pages: {3: {a: x}, 5: y}}   # note\n"
    assert rename_keys(file, {("e", "pages", 3): 4, ("e", "pages", 4): 3}) == (
        "e: {pages: {4: {a: x}, 3: y}}   # note\n"
    )
    assert put_each(file, {("e", "pages", 3, "a"): "z", ("e", "pages", 4): ["x"]}) == (
        "e: {pages: {3: {a: z}, 04: [x]}}   # note\n"
    )


@pytest.mark.parametrize("text", ["a: [", "a: b: c", "- \t- x\n\t- y", "a: *x\n---\nb: 1", "\x01"])
def test_what_is_not_yaml_is_refused(text: str) -> None:
    with pytest.raises(EditError):
        put(text, ("a",), 1)


def test_what_cannot_hold_a_key_is_refused() -> None:
    for path in (("a", "b"), ("l", "x"), ("l", 5)):
        with pytest.raises(EditError):
            put("a: text\nl: [x]\n", path, 1)
    with pytest.raises(EditError):
        cut("a: 1\n", ("b",))
    with pytest.raises(EditError):
        move_item("a: [1]\n", ("a",), 0, 1)
    assert put("", ("a", "b"), 1) == "a: {b: 1}\n"
    assert put("# only words\n", ("a",), "x") == "# only words\na: x\n"
