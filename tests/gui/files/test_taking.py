"""What others changed is taken in, or disputed; both sides' changes in one text lose no line of either."""

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.files.taking import Way, _hunks, merged, resolve, take
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts


def of(**texts: str | None) -> Drafts:
    return Drafts(FrozenMap(texts))


def test_each_file_goes_its_way() -> None:
    before = of(quiet="1", theirs="1", mine="1", both="1", alike="1", gone="1", gone_mine="1", foreign="1", lost="1")
    mine = of(quiet="1", theirs="1", mine="2", both="2", alike="2", gone="1", gone_mine="2", foreign="1", lost="2")
    now = of(quiet="1", theirs="3", mine="1", both="3", alike="2", gone=None, gone_mine=None, new="3")
    taken = take(mine, before, now)
    assert set(taken.files) == {"theirs", "new", "foreign"}
    assert set(taken.conflicts) == {"both", "gone_mine", "lost"}
    assert taken.vanished == ("gone",)
    assert taken.same == ("alike",)
    assert taken.drafts == of(
        quiet="1", theirs="3", mine="2", both="2", alike="2", gone="1", gone_mine="2", lost="2", new="3"
    )


def test_nothing_new_is_the_same_value() -> None:
    mine = of(a="2")
    assert take(mine, of(a="1"), of(a="1")).drafts is mine


def test_what_we_deleted_and_others_changed_is_disputed() -> None:
    assert take(of(a=None), of(a="1"), of(a="3")).conflicts == ("a",)
    assert take(of(a=None), of(a="1"), of(a=None)).same == ("a",)


def test_the_editor_decides() -> None:
    before, mine, now = of(a="1\n\n2\n", b="1"), of(a="0\n\n2\n", b="2"), of(a="1\n\n3\n", b=None)
    assert resolve(mine, before, now, {"a": Way.MINE, "b": Way.MINE}) == mine
    assert resolve(mine, before, now, {"a": Way.THEIRS, "b": Way.THEIRS}) == of(a="1\n\n3\n", b=None)
    assert resolve(mine, before, now, {"a": Way.BOTH, "b": Way.BOTH}) == of(a="0\n\n3\n", b="2")
    assert resolve(mine, before, of(b="1"), {"a": Way.THEIRS}) == of(b="2")


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("a\nb\nc\n", "a\nb\nc\nd\n", "0\na\nb\nc\n", "0\na\nb\nc\nd\n"),
        ("a\nb\nc\n", "b\nc\n", "a\nb\n", "b\n"),
        ("a\nb\nc\n", "a\nX\nc\n", "a\nX\nc\n", "a\nX\nc\n"),  # the same on both sides
        ("a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n", None),
        ("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n", None),  # neighbours
        ("a\nb\n", "a\nb\nc\n", "a\nb\nd\n", None),  # whose line first?
        ("a\nb\nc\n", "a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\n"),
        ("a\nb\nc", "A\nb\nc", "a\nb\nc\n", "A\nb\nc\n"),
        ("", "a\n", "", "a\n"),
        ("a\nb\nc\n", "A\nb\nc\n", "a\r\nb\r\nC\r\n", "A\r\nb\r\nC\r\n"),  # an editor that rewrites line ends
        ("a\r\nb\r\nc\r\n", "A\r\nb\r\nc\r\n", "a\r\nb\r\nC\r\n", "A\r\nb\r\nC\r\n"),
        ("\ufeffa\nb\nc\n", "\ufeffA\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("a\nb\nc\n", "A\nb\nc\n", "\ufeffa\nb\nc\n", "\ufeffA\nb\nc\n"),
        ("a\r\nb\nc\n", "A\r\nb\nc\n", "a\r\nb\nC\n", "A\r\nb\nC\n"),  # mixed ends stay
        ("a\u2028b\nc\nd\n", "a\u2028B\nc\nd\n", "a\u2028b\nc\nD\n", "a\u2028B\nc\nD\n"),
        (None, "a", "b", None),
        ("a", None, "b", None),
    ],
)
def test_merging(base: str | None, mine: str | None, theirs: str | None, both: str | None) -> None:
    assert merged(base, mine, theirs) == both
    if base is not None and "\r" not in base + (theirs or "") and not (mine or "").endswith("c"):
        assert merged(base, theirs, mine) == both


_FEW = st.lists(st.sampled_from(["a\n", "b\n", "c\n"]), max_size=8)


@given(_FEW, _FEW)
def test_hunks_turn_one_into_the_other_and_keep_as_many_lines_as_can_be(base: list[str], other: list[str]) -> None:
    text: list[str] = []
    at = kept = 0
    for hunk in _hunks(base, other):
        kept += hunk.start - at
        text += base[at : hunk.start] + hunk.lines
        at = hunk.end
    assert text + base[at:] == other
    most = {(0, 0): 0}
    for i, j in itertools.product(range(len(base) + 1), range(len(other) + 1)):
        ways = [most.get((i - 1, j), 0), most.get((i, j - 1), 0)]
        if i and j and base[i - 1] == other[j - 1]:
            ways.append(most[i - 1, j - 1] + 1)
        most[i, j] = max(ways)
    assert kept + len(base) - at == most[len(base), len(other)]


def test_a_text_written_anew_is_one_hunk() -> None:
    base = "".join(f"{n}\n" for n in range(900))
    other = "".join(f"new {n}\n" for n in range(900))
    assert merged(base, base, other) == other
    assert merged(base, base + "more\n", other) is None


_LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "dd\r\n"]), max_size=9).map("".join)


@given(_LINES, _LINES)
def test_one_side_alone_wins_whole(base: str, other: str) -> None:
    assert merged(base, base, other) == other
    assert merged(base, other, base) == other
    assert merged(base, other, other) == other


@given(st.integers(0, 10**6))
def test_changes_far_apart_are_all_there(seed: int) -> None:
    chance = random.Random(seed)
    base = [f"line {n}" for n in range(40)]
    mine, theirs, both = list(base), list(base), list(base)
    for at in range(0, 40, 2):  # every second line, so that no two changes are neighbours
        side = chance.choice([mine, theirs, None, None])
        if side is not None:
            change = chance.choice(["", f"changed {at}", f"line {at}\nand more {at}"])
            side[at] = both[at] = change

    def text(lines: list[str]) -> str:
        return "".join(f"{line}\n" for line in lines if line)

    assert merged(text(base), text(mine), text(theirs)) == text(both)


def test_a_long_copy_full_of_blank_lines_is_merged_at_once() -> None:
    lines = [line for n in range(3000) for line in (f"Paragraph {n % 700}.\n", "\n")]
    mine, theirs, both = list(lines), list(lines), list(lines)
    for at in range(0, 6000, 200):
        mine[at] = both[at] = f"mine {at}\n"
        theirs[at + 100] = both[at + 100] = f"theirs {at}\n"
    started = time.thread_time()
    assert merged("".join(lines), "".join(mine), "".join(theirs)) == "".join(both)
    assert time.thread_time() - started < 2
