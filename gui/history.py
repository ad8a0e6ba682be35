"""Acts come in as whole versions of the copy, the versions to go back and forward to go out.

One history serves plan, copy and pictures alike. A version is a value (``Drafts``) that shares with its neighbours
every text that is the same, so keeping all of them costs little; undo *is* an old version.
"""

from typing import NamedTuple

from gui.selection import NOTHING, Selection
from layout.source.drafts import Drafts

#: Seconds within which typing, or dragging, goes on to be the same act.
MERGED_WITHIN = 1.5
#: Acts that are kept; a night's work has some thousand.
ACTS_KEPT = 5000


class Act(NamedTuple):
    """One act done: its name for the menu, the version it made, and where the editor stood before and after."""

    name: str
    drafts: Drafts
    before: Selection = NOTHING
    after: Selection = NOTHING
    merge: str = ""
    when: float = 0.0


class History:
    """The versions of an open issue; the first one stands before any act."""

    def __init__(self, first: Drafts) -> None:
        self._first = first
        self._acts: list[Act] = []
        self._done = 0

    @property
    def drafts(self) -> Drafts:
        """The version that is shown now."""
        return self._acts[self._done - 1].drafts if self._done else self._first

    @property
    def undo_name(self) -> str:
        """The act that undo takes back, "" where there is none."""
        return self._acts[self._done - 1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """The act that redo brings back, "" where there is none."""
        return self._acts[self._done].name if self._done < len(self._acts) else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all acts done, oldest first."""
        return tuple(act.name for act in self._acts[: self._done])

    def add(self, act: Act) -> bool:
        """One more act; False where it went into the one before (same ``merge``, soon after)."""
        del self._acts[self._done :]
        last = self._acts[-1] if self._acts else None
        if last and act.merge and act.merge == last.merge and act.when - last.when <= MERGED_WITHIN:
            self._acts[-1] = act._replace(before=last.before)
            return False
        self._acts.append(act)
        if len(self._acts) > ACTS_KEPT:
            self._first = self._acts.pop(0).drafts
        self._done = len(self._acts)
        return True

    @property
    def latest(self) -> Act | None:
        """The act done last; None before any."""
        return self._acts[self._done - 1] if self._done else None

    def gather(self, after: Act | None, name: str) -> bool:
        """All acts done since another one are one, of this name; whether there were several."""
        first = next((at for at, act in enumerate(self._acts, 1) if act is after), 0)
        if self._done - first < 2:
            return False
        begun, ended = self._acts[first], self._acts[self._done - 1]
        self._acts[first:] = [ended._replace(name=name, before=begun.before, merge="")]
        self._done = len(self._acts)
        return True

    def part(self) -> None:
        """What comes next is an act of its own, however soon it comes."""
        if self._done:
            self._acts[self._done - 1] = self._acts[self._done - 1]._replace(merge="")

    def undo(self) -> Act | None:
        """The act taken back, None where there is none; ``drafts`` is the version before it now."""
        if not self._done:
            return None
        self._done -= 1
        return self._acts[self._done]

    def redo(self) -> Act | None:
        """The act done again, None where there is none."""
        if self._done == len(self._acts):
            return None
        self._done += 1
        return self._acts[self._done - 1]
