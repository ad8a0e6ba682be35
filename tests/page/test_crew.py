"""Jobs done by several processes: what comes of them is the same, and nobody is missed who does not come back."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.display.dump import dump
from layout.engine import Engine
from layout.model.article import Article
from layout.page import crew
from layout.page import jobs as jobs_room
from layout.page.crew import Done, do_all, do_one, processors
from layout.page.jobs import Job
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom
from tests.page.copydesk import copy, region, setter

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked"),
    # the runner of the tests has threads, which the program has not
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]

Doing = Callable[[Setter, Job], tuple[StorySlot, ...]]


def stories(count: int) -> list[Job]:
    """Stories of unlike length."""
    blocks = [copy(60 + 25 * i, f"story {i}") for i in range(count)]
    return [Story(Article(f"{i}.md", "en", blocks=b), (region(1, 40 + i),), ()) for i, b in enumerate(blocks)]


@pytest.fixture(autouse=True)
def _every_story_is_worth_a_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "WORTH_A_HAND", 500)


def alone(jobs: list[Job]) -> list[Done]:
    return [do_one(setter(), job) for job in jobs]


def done_by(jobs: list[Job], hands: int) -> list[Done]:
    """What came of the jobs, in their order, each once."""
    came = list(do_all(setter(), jobs, hands))
    assert sorted(i for i, _ in came) == list(range(len(jobs)))
    return [done for _, done in sorted(came, key=lambda one: one[0])]


@pytest.mark.parametrize("hands", [1, 2, 3])
def test_whoever_does_it_the_slots_are_the_same(hands: int) -> None:
    jobs = stories(7)
    assert done_by(jobs, hands) == alone(jobs)


def test_other_processes_do_their_share(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Job] = []
    kept: Doing = jobs_room.do_job

    def noted(here: Setter, job: Job) -> tuple[StorySlot, ...]:
        seen.append(job)
        return kept(here, job)

    monkeypatch.setattr(crew, "do_job", noted)
    jobs = stories(12)
    done = done_by(jobs, 2)
    assert len(done) == 12
    assert 0 < len(seen) < 12
    assert done == alone(jobs)


def test_the_work_of_a_process_that_dies_is_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    here, kept = os.getpid(), jobs_room.do_job

    def dying(room: Setter, job: Job) -> tuple[StorySlot, ...]:
        if os.getpid() != here:
            os._exit(7)
        return kept(room, job)

    jobs = stories(6)
    right = alone(jobs)
    monkeypatch.setattr(crew, "do_job", dying)
    assert done_by(jobs, 3) == right


def test_a_fault_of_ours_is_met_here(monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = stories(6)
    bad, kept = jobs[2], jobs_room.do_job

    def failing(room: Setter, job: Job) -> tuple[StorySlot, ...]:
        if job is bad:
            raise ZeroDivisionError("ours")
        return kept(room, job)

    monkeypatch.setattr(crew, "do_job", failing)
    with pytest.raises(ZeroDivisionError, match="ours"):
        done_by(jobs, 2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_where_no_process_is_to_be_had_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise OSError(11, "Resource temporarily unavailable")

    jobs = stories(5)
    right = alone(jobs)
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    monkeypatch.setattr(os, "fork", refused)
    assert done_by(jobs, 3) == right
    assert not before or len(os.listdir("/proc/self/fd")) == before


def test_little_copy_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "WORTH_A_HAND", 1_000_000)
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("forked"))
    jobs = stories(3)
    assert done_by(jobs, 2) == alone(jobs)


def test_processors_are_counted_where_forking_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= processors() <= crew.MOST_HANDS
    monkeypatch.setattr(sys, "platform", "darwin")
    assert processors() == 1


def test_an_issue_is_the_same_by_one_process_and_by_two(tmp_path: Path) -> None:
    made = Newsroom(tmp_path, "half-berliner")
    names = ("front", "inside-3", "inside-4", "back")
    made.issue([read_template(resource("templates", f"{n}.yaml"), Folders(""), Report()) for n in names])
    issue = made.read()
    one, two = Engine(issue).compose(), Engine(issue, hands=2).compose()
    assert dump(one.value) == dump(two.value)
    assert one.diagnostics == two.diagnostics
    assert one.value == two.value
