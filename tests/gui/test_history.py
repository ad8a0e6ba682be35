"""Versions come back one by one, and typing in a row is one act."""

from gui.history import MERGED_WITHIN, Act, History
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts


def version(text: str) -> Drafts:
    return Drafts(FrozenMap({"a.md": text}))


def test_undo_and_redo_step_through_the_versions() -> None:
    history = History(version("0"))
    for number in range(1, 4):
        history.add(Act(f"act {number}", version(str(number))))
    assert history.undo_name == "act 3"
    undone = [history.undo() for _ in range(3)]
    assert [act.name for act in undone if act] == ["act 3", "act 2", "act 1"]
    assert history.drafts == version("0")
    assert history.undo() is None
    assert history.redo_name == "act 1"
    while history.redo():
        pass
    assert history.drafts == version("3")
    assert history.names == ("act 1", "act 2", "act 3")


def test_a_new_act_forgets_what_was_undone() -> None:
    history = History(version("0"))
    history.add(Act("one", version("1")))
    history.undo()
    history.add(Act("two", version("2")))
    assert history.redo() is None
    assert history.names == ("two",)


def test_acts_of_one_kind_soon_after_each_other_are_one() -> None:
    history = History(version(""))
    for number in range(4):
        history.add(Act("Typing", version("word"[: number + 1]), merge="typing a.md", when=number * 0.2))
    assert history.names == ("Typing",)
    history.undo()
    assert history.drafts == version("")


def test_acts_that_belong_together_are_one() -> None:
    history = History(version("0"))
    history.add(Act("one", version("1")))
    before = history.latest
    assert not history.gather(before, "nothing")
    history.add(Act("two", version("2")))
    assert not history.gather(before, "a single act keeps its name")
    history.add(Act("three", version("3")))
    assert history.gather(before, "two and three")
    assert history.names == ("one", "two and three")
    assert history.drafts == version("3")
    history.undo()
    assert history.drafts == version("1")
    history.redo()
    assert history.drafts == version("3")


def test_a_pause_another_kind_and_a_save_begin_a_new_act() -> None:
    history = History(version(""))
    history.add(Act("Typing", version("a"), merge="t", when=0))
    history.add(Act("Typing", version("ab"), merge="t", when=MERGED_WITHIN + 1))
    history.add(Act("Drag", version("abc"), merge="d", when=MERGED_WITHIN + 1))
    history.part()
    history.add(Act("Drag", version("abcd"), merge="d", when=MERGED_WITHIN + 1))
    assert len(history.names) == 4
