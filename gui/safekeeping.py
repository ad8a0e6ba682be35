"""What keeps an open issue safe: its lock, its journal, the watch over its files, and saving.

Acts come in from the session; files go out. What the editor must decide (an issue open elsewhere, a journal left by a
crash, a file that both sides changed) is asked in the window's dialogs.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Signal

from gui.files.disk import disk_now
from gui.files.faults import Conflict, SaveError
from gui.files.journal import Journal, discard_journal, read_journal, recover
from gui.files.journal_writer import JournalWriter
from gui.files.lock import IssueLock, Right
from gui.files.saving import save
from gui.files.taking import Way, resolve, take
from gui.files.watch import Watcher
from layout.source.drafts import Drafts

if TYPE_CHECKING:
    from gui.dialogs import Dialogs
    from gui.session import Session

#: Acts of a journal that are named in the question whether to take it up.
NAMED = 6


class Safekeeping(QObject):
    """Guards one session from its opening to its end."""

    #: the text of what was saved, for the status bar
    saved = Signal(str)

    def __init__(self, session: "Session", lock: IssueLock, dialogs: "Dialogs", data: str = "") -> None:
        """``data``: the folder for journals, the application's own unless given."""
        super().__init__(session)
        self._session, self._lock, self._dialogs = session, lock, dialogs
        self._data = data
        self._asking = False
        journal = read_journal(session.path, data)
        if journal is not None:
            self._offer(journal)
        self._journal = JournalWriter(session.path, session.disk, data, self)
        self._journal.failed.connect(self._journal_failed)
        if session.dirty:
            self._journal.record(session.history.undo_name, session.drafts)
        self._watcher = Watcher(session.folder, session.disk, self._named(), self)
        self._watcher.changed.connect(self._found_changed)
        session.acted.connect(self._acted)
        session.changed.connect(self._watch_named)

    @property
    def journal(self) -> JournalWriter:
        return self._journal

    def save(self) -> bool:
        """Write what differs from the disk, plan and articles together. False where it was not written."""
        session = self._session
        if not session.dirty:
            self.saved.emit(self.tr("There is nothing to save."))
            return True
        if self._lock.right is Right.READ_ONLY:
            self._tell_read_only()
            return False
        self._watcher.expect(session.drafts)
        for _ in range(3):  # each time that others changed a file meanwhile
            try:
                done = save(session.folder, session.disk, session.drafts)
            except Conflict as conflict:
                if not self._settle(conflict.files):
                    return False
                continue
            except SaveError as fault:
                self._dialogs.tell(self.tr("Not saved"), fault.message, fault.hint)
                return False
            session.history.part()
            self._disk_is(session.drafts)
            count = len(done.written) + len(done.deleted)
            self.saved.emit(self.tr("Saved: %n file(s).", "", count))
            return True
        return False

    def close(self, *, keep: bool = False) -> None:
        """End the watch; the journal goes, unless it is to be kept. The lock is given back."""
        self._watcher.close()
        self._journal.close(keep=keep)
        self._lock.release()

    # the session acts

    def _acted(self, name: str) -> None:
        self._journal.record(name, self._session.drafts)

    def _disk_is(self, disk: Drafts) -> None:
        self._session.disk_is(disk)
        self._watcher.settle(disk)
        self._journal.settle(disk, self._session.drafts)

    def _named(self) -> tuple[str, ...]:
        """Pictures, adverts and whatever else the issue names outside its texts."""
        return tuple(self._session.issue.files)

    def _watch_named(self) -> None:
        self._watcher.settle(self._session.disk, self._named())

    # others act

    def _found_changed(self, files: tuple[str, ...]) -> None:
        """Others changed files: take in what the desk left alone, ask about the rest."""
        if self._asking:
            return
        session = self._session
        now = disk_now(session.folder, session.disk, files)
        taken = take(session.drafts, session.disk, now)
        if taken.conflicts and not self._ask(taken.conflicts, now):
            return
        if not taken.conflicts:
            self._disk_is(now)
        if taken.files:
            # the conflicts are settled already, in the session's drafts
            again = take(session.drafts, session.disk, now) if taken.conflicts else taken
            names = ", ".join(taken.files[:3]) + (" …" if len(taken.files) > 3 else "")
            name = self.tr("Changed outside: {files}").format(files=names)
            session.do(name, again.drafts)
            session.notice.emit(name)
        elif not taken.conflicts:
            session.look_again()

    def _settle(self, files: tuple[str, ...]) -> bool:
        """Files that saving found changed: taken in, or asked about."""
        session = self._session
        now = disk_now(session.folder, session.disk, files)
        taken = take(session.drafts, session.disk, now)
        if taken.conflicts:
            return self._ask(taken.conflicts, now)
        session.do(self.tr("Changed outside: {files}").format(files=", ".join(taken.files)), taken.drafts)
        self._disk_is(now)
        return True

    def _ask(self, files: tuple[str, ...], now: Drafts) -> bool:
        """Ask about each file that both sides changed; False where the editor wants to decide later."""
        self._asking = True
        try:
            session = self._session
            choices: dict[str, Way] = {}
            for file in files:
                text = self.tr("{file} was changed here and by another program. Which text is to stay?")
                answers = [self.tr("Mine"), self.tr("The other"), self.tr("Both, where they differ in other lines")]
                chosen = self._dialogs.choose(self.tr("Changed twice"), text.format(file=file), answers)
                if chosen < 0:
                    return False
                choices[file] = (Way.MINE, Way.THEIRS, Way.BOTH)[chosen]
            settled = resolve(session.drafts, session.disk, now, choices)
            self._disk_is(now)
            session.do(self.tr("Settle {files}").format(files=", ".join(files)), settled)
        finally:
            self._asking = False
        return True

    # what a crash left

    def _offer(self, journal: Journal) -> None:
        session = self._session
        found = recover(session.disk, journal)
        if found.drafts == session.disk:
            discard_journal(session.path, self._data)
            return
        names = [f"{name} ({times})" if times > 1 else name for name, times in journal.acts[-NAMED:]]
        when = _moment(journal)
        count = sum(times for _, times in journal.acts)
        lines = [
            self.tr("Layout ended before %n change(s) were saved, the last on {when}:", "", count).format(when=when)
        ]
        lines += [f"  • {name}" for name in names]
        if found.changed:
            lines.append(self.tr("Changed by others since: {files}").format(files=", ".join(found.changed)))
        answers = (self.tr("Restore"), self.tr("Discard"))
        chosen = self._dialogs.choose(self.tr("Unsaved changes"), "\n".join(lines), answers)
        if chosen == 1:
            discard_journal(session.path, self._data)
        else:  # whoever only waves the question away keeps everything
            session.do(self.tr("Restore unsaved changes"), found.drafts)

    def _journal_failed(self, message: str, hint: str) -> None:
        self._session.notice.emit(f"{message} {hint}")

    def _tell_read_only(self) -> None:
        self._dialogs.tell(
            self.tr("Not saved"), self.tr("{folder} cannot be written.").format(folder=self._session.folder),
            self.tr("Copy the folder to a place of your own, or ask for the right to change it."),
        )  # fmt: skip


def _moment(journal: Journal) -> str:
    """When the last act of a journal was, in the words of this place."""
    local = QDateTime.fromSecsSinceEpoch(int(journal.when.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Safekeeping", text)


def take_lock(plan: str, dialogs: "Dialogs") -> IssueLock | None:
    """The lock of an issue, after asking where another window has it; None where it is better left alone."""
    lock = IssueLock(plan)
    if lock.take() is Right.OTHERS:
        text = _tr("{name} is open elsewhere: {holder}. Two windows would overwrite each other's work.")
        title = _tr("Open elsewhere")
        answers = (_tr("Open all the same"),)
        name = os.path.basename(os.path.dirname(plan)) or plan
        if dialogs.choose(title, text.format(name=name, holder=lock.holder.told()), answers) != 0:
            return None
        lock.take(force=True)
    return lock
