"""What keeps an open issue safe: its lock, its journal, the watch over its files, and saving.

Acts come in from the session; files go out. What the editor must decide (an issue open elsewhere, a journal left by a
crash, a file that both sides changed) is asked in the window's dialogs.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Signal

from gui.files.copying import save_copy
from gui.files.disk import disk_now
from gui.files.faults import Conflict, SaveError
from gui.files.journal import Journal, discard_journal, read_journal, recover
from gui.files.journal_writer import JournalWriter
from gui.files.lock import IssueLock, Right
from gui.files.saving import save
from gui.files.taking import Way, merged, resolve, take
from gui.files.watch import Watcher
from layout.source.drafts import Drafts

if TYPE_CHECKING:
    from gui.dialogs import Dialogs
    from gui.session import Session

#: Acts of a journal that are named in the question whether to take it up.
NAMED = 6
#: How often saving is tried while others go on changing the same files.
ROUNDS = 3


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
        self._gone = False
        journal = read_journal(session.path, data)
        if journal is not None:
            self._offer(journal)
        self._journal = JournalWriter(session.path, session.disk, data, self)
        self._journal.failed.connect(self._journal_failed)
        if session.dirty:
            self._journal.record(session.history.undo_name, session.drafts)
        self._watcher = Watcher(session.folder, session.disk, self._named(), self)
        self._watcher.changed.connect(self._found_changed)
        self._watcher.folder_gone.connect(self._folder_gone)
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
        if self._lock.right is Right.READ_ONLY or self._gone:
            return self._offer_copy()
        over: tuple[str, ...] = ()
        for _ in range(ROUNDS):
            drafts = session.drafts
            self._watcher.expect(drafts)
            try:
                done = save(session.folder, session.disk, drafts, over)
            except Conflict as conflict:
                if not self._settle(conflict.files):
                    return False
                over = tuple(dict.fromkeys((*over, *conflict.files)))
                continue
            except SaveError as fault:
                self._dialogs.tell(self.tr("Not saved"), fault.message, fault.hint)
                return False
            session.history.part()
            self._disk_is(session.drafts)
            count = len(done.written) + len(done.deleted)
            self.saved.emit(self.tr("Saved: %n file(s).", "", count))
            return True
        self._dialogs.tell(
            self.tr("Not saved"), self.tr("Another program keeps changing the files."),
            self.tr("Your work is safe in the journal. Close the other program and save again."),
        )  # fmt: skip
        return False

    def save_copy(self, target: str) -> bool:
        """The whole issue as it is on the desk into another folder, which becomes no part of this session."""
        try:
            save_copy(self._session.folder, self._session.drafts, target)
        except SaveError as fault:
            self._dialogs.tell(self.tr("Not saved"), fault.message, fault.hint)
            return False
        self.saved.emit(self.tr("Saved a copy: {folder}").format(folder=target))
        return True

    def _offer_copy(self) -> bool:
        """The issue cannot be saved where it is; a copy elsewhere can."""
        folder = self._session.folder
        text = self.tr("{folder} cannot be written.") if not self._gone else self.tr("{folder} is not there any more.")
        answers = (self.tr("Save a copy elsewhere…"),)
        if self._dialogs.choose(self.tr("Not saved"), text.format(folder=folder), answers) != 0:
            return False
        target = self._dialogs.folder(self.tr("Save a copy in an empty folder"), os.path.dirname(folder))
        return bool(target) and self.save_copy(target)

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
        if not self._asking:
            self._take_in(files)

    def _settle(self, files: tuple[str, ...]) -> bool:
        """Files that saving found changed: taken in, or asked about. False where the editor wants to decide later."""
        return self._take_in(files)

    def _take_in(self, files: tuple[str, ...]) -> bool:
        session = self._session
        now = disk_now(session.folder, session.disk, files)
        before = session.disk
        taken = take(session.drafts, before, now)
        choices = self._ask(taken.conflicts, now)
        if choices is None:
            return False
        self._disk_is(now)
        drafts = resolve(taken.drafts, before, now, choices)
        if taken.vanished:
            names = ", ".join(taken.vanished)
            session.notice.emit(self.tr("Deleted outside: {files}. Saving writes them again.").format(files=names))
        if drafts == session.drafts:
            session.look_again()  # a picture, an advert, or nothing that the desk has not
        else:
            changed = (*taken.files, *choices)
            names = ", ".join(changed[:3]) + (" …" if len(changed) > 3 else "")
            name = self.tr("Changed outside: {files}").format(files=names)
            session.do(name, drafts)
            session.notice.emit(name)
        return True

    def _ask(self, files: tuple[str, ...], now: Drafts) -> dict[str, Way] | None:
        """How each file that both sides changed is settled; None where the editor wants to decide later."""
        session = self._session
        choices: dict[str, Way] = {}
        self._asking = True
        try:
            for file in files:
                both = merged(session.disk.text(file), session.drafts.text(file), now.text(file)) is not None
                text = self.tr("{file} was changed here and by another program. Which text is to stay?")
                ways = [(Way.MINE, self.tr("Mine")), (Way.THEIRS, self.tr("The other"))]
                if both:
                    ways.insert(0, (Way.BOTH, self.tr("Both, as they changed other lines")))
                answers = [words for _, words in ways]
                chosen = self._dialogs.choose(self.tr("Changed twice"), text.format(file=file), answers)
                if chosen < 0:
                    return None
                choices[file] = ways[chosen][0]
        finally:
            self._asking = False
        return choices

    def _folder_gone(self, gone: bool) -> None:
        self._gone = gone
        folder = self._session.folder
        if gone:
            text = self.tr(
                "{folder} is not there any more. Your work is kept; save a copy elsewhere, or bring it back."
            )
        else:
            text = self.tr("{folder} is there again.")
        self._session.notice.emit(text.format(folder=folder))

    # what a crash left

    def _offer(self, journal: Journal) -> None:
        session = self._session
        found = recover(session.disk, journal)
        if found.drafts == session.disk:
            discard_journal(session.path, self._data)
            return
        names = [f"{name} ({times})" if times > 1 else name for name, times in journal.acts[-NAMED:]]
        when = _moment(journal)
        count = journal.unsaved
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
