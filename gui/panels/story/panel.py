"""The story editor as a panel: the article that is edited comes in, its changed text goes to the session.

Every key typed is a version of the copy. What others change, undo among them, is taken into the editor where it
differs, so that caret and scrolling stay.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QVBoxLayout, QWidget

from gui.panels.story import places
from gui.panels.story.caret import StoryCaret
from gui.panels.story.checker import SpellCheck
from gui.panels.story.editor import WAYS
from gui.panels.story.front import Field
from gui.panels.story.frontacts import FrontActs
from gui.panels.story.languages import language_name
from gui.panels.story.linking import asked_link, refer
from gui.panels.story.sheet import StorySheet
from gui.panels.story.text import plain
from gui.panels.story.writing import Writing
from gui.selection import Selection
from gui.theme import theme
from layout.display.caret import Spot
from layout.edit.texts import CHECKED
from layout.source.inline import parser

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Milliseconds after which what need not follow each key follows: the caret on the page; head, form and words, for
#: which typing must pause.
SOON, LATER = 90, 300
#: Pixels across that the panel takes the first time that it comes up.
_WIDTH = 400
#: What is remembered: that it has come up, whether the front matter is shown, and all of it.
_SEEN, _FIELDS, _ALL = "story/seen", "story/fields", "story/all"


class StoryPanel(QWidget):
    """Shows one article at a time; ``edit`` chooses it."""

    #: the caret stands in a paragraph: the article's path, the block, and the character of what is printed of it
    caret_moved = Signal(str, int, int)

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.setObjectName("StoryPanel")
        self.setAccessibleName(self.tr("Story editor"))
        self._window = window
        self._session: Session | None = None
        #: the path by which the plan knows the article, and its file as drafts name it
        self.path = ""
        self.file = ""
        self._language = ""
        self._watched: set[Field] = set()
        self._known = Selection()
        self.sheet = StorySheet(self)
        self.editor, self.form, self.pictures = self.sheet.editor, self.sheet.form, self.sheet.pictures
        self.acts = FrontActs(self.form, self.pictures, self)
        self.writing = Writing(self.editor, self)
        self.caret = StoryCaret(self.editor)
        self.nothing = QLabel(
            self.tr("Double-click an article, or choose one and press Ctrl+Y, to edit its text."), self
        )
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(24)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.sheet, 1)
        box.addWidget(self.nothing, 1)
        self.setMinimumWidth(300)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._follow)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._catch_up)
        self.spelling = SpellCheck(self)
        self.spelling.watch(self.editor)
        for key in CHECKED & self.form.fields.keys():
            self.spelling.watch(self.form.fields[key])
        self.spelling.told.connect(self.sheet.tell_spelling)
        self.spelling.kept.connect(self._tell_kept)
        self.spelling.finished.connect(self._tell_finished)
        self._connect()
        current = theme()
        if current is not None:
            current.changed.connect(self._recolour)
        self._show_none()
        self.sheet.show_fields(on=window.settings.flag(_FIELDS, True))
        self.sheet.show_more(on=window.settings.flag(_ALL))

    # the window

    def opened(self, session: "Session") -> None:
        self._session = session
        session.changed.connect(self._changed)
        session.composed.connect(self._composed)
        session.edition_changed.connect(self._edition_changed)
        session.selection_changed.connect(self._selection_changed)
        session.saved_changed.connect(self._show_state)
        self.spelling.opened(session.folder)
        self._show_none()

    def closed(self) -> None:
        self._session = None
        self._soon.stop()
        self._later.stop()
        self._window.settings.keep(_FIELDS, not self.sheet.fields.isHidden())
        self._window.settings.keep(_ALL, self.sheet.all_keys)
        self.spelling.closed()
        self.sheet.find_bar.stop()
        self._show_none()

    def edit(self, path: str, block: int = -1, offset: int = 0, line: int = 0) -> None:
        """Show an article and put the caret into a paragraph (``offset`` counts what is printed of it), or on a line
        of its file; where neither is said, where it was."""
        if self._session is None:
            return
        self._show_dock()
        whole = path.partition("#")[0]
        if whole != self.path or not self.file or places.file_of(self._session, whole) != self.file:
            self._load(whole)
        if not self.file:
            return
        if block >= 0:
            line = places.line_of(self._session, path, block)
        if line:
            self.caret.put(self._session, self.writing.text, Spot(path, block, offset), line)
        if line and line < self.writing.text.first_line:
            self.sheet.focus_front(plain(self.writing.text.head).split("\n")[:line])
        else:
            self.editor.setFocus()

    def select(self, file: str, start: int, end: int) -> None:
        """Show an article's file, in the edition that prints it, and select characters of it."""
        if self._session is None:
            return
        edition, path = places.printed_in(self._session, file)
        self._session.set_edition(edition)
        self.edit(path)
        if self.file != file:
            return
        before = len(self.writing.text.head)
        if start >= before:
            body = self.writing.text.file[before:]
            self.editor.select(len(plain(body[: start - before])), len(plain(body[: end - before])))
            self.editor.centerCursor()
        else:
            line = plain(self.writing.text.file[:start]).count("\n")
            lines = plain(self.writing.text.head).split("\n")[: line + 1]
            self.sheet.focus_front(lines, self.writing.text.file[start:end])

    def ask_find(self, text: str = "") -> None:
        """Find in the story."""
        self.sheet.find_bar.ask(text)

    def _connect(self) -> None:
        for timer in (self._soon, self._later):
            self.editor.cursorPositionChanged.connect(timer.start)
            self.writing.typed.connect(timer.start)
        self.editor.acted.connect(self.mark)
        self.editor.dropped.connect(self._refer)
        for source in (self.editor, self.form, self.pictures):
            source.undo_wanted.connect(self._undo)
            source.redo_wanted.connect(self._redo)
            source.left.connect(self.leave)
        self.acts.done.connect(self._set_front)
        self.form.entered.connect(self.writing.part)
        self.pictures.entered.connect(self.writing.part)
        self.pictures.chosen.connect(self._choose_picture)
        self.sheet.pressed.connect(self.mark)
        self.sheet.check.toggled.connect(self._switch_spelling)
        self.sheet.translate.clicked.connect(self._translate)

    # what is shown

    def _show_none(self) -> None:
        self.path = self.file = ""
        self.writing.close()
        self.sheet.hide()
        self.nothing.show()

    def _load(self, path: str) -> None:
        """Show an article's file from its beginning."""
        session = self._session
        assert session is not None
        self.path = path
        self.file = places.file_of(session, path)
        text = session.drafts.text(self.file) if self.file else None
        if text is None:
            self._show_none()
            return
        session.relayout.chore(lambda _engine: parser())  # loading it in the midst of a word would take 60 ms
        self.writing.open(session, self.file, text)
        self.nothing.hide()
        self.sheet.show()
        self._show_article()
        self._show_front()
        self.sheet.share_room()

    def _show_article(self) -> None:
        """The head: file, language, state; what a translation lacks."""
        session = self._session
        if session is None or not self.file:
            return
        article = session.article(self.path)
        language = article.language if article is not None else session.shown_edition.language
        captions = [row.caption for row in self.pictures.rows]
        for field in (self.editor, *self.form.fields.values(), *captions):
            field.set_language(language)
        self.spelling.set_language(language)
        self._language = language
        first = session.issue.edition.id
        own = article is None or article.path != self.path or language == session.shown_edition.language
        self.sheet.banner.setVisible(session.edition != first and not own)
        if not own:
            self.sheet.banner_text.setText(
                self.tr("The edition {edition} prints the original, in {language}.").format(
                    edition=session.edition, language=language_name(language)
                )
            )
        self.sheet.show_name(self.file)
        self._show_state()
        self.sheet.foot.show_length(session, self.path)
        self.sheet.foot.show_fit(session, self.path)

    def _show_state(self) -> None:
        session = self._session
        if session is None or not self.file:
            return
        saved = session.disk.text(self.file) == session.drafts.text(self.file)
        self.sheet.show_state(self._language, saved=saved)

    def _show_front(self) -> None:
        session = self._session
        if session is None or not self.file:
            return
        self.acts.show_front(session, self.writing.text.file, self.file, session.article(self.path))
        for row in self.pictures.rows:
            if row.caption not in self._watched:
                self._watched.add(row.caption)
                self.spelling.watch(row.caption)

    def mark(self, name: str) -> None:
        """Do an act of the tool bar."""
        if not self.file:
            return
        self.editor.setFocus()
        assert self._session is not None
        if name == "spelling":
            self.spelling.next(self.editor)
            return
        act = next((way.act for way in WAYS if way.name == name), None)
        if act is None:
            act = asked_link(self._window.dialogs, self._session, self.path)
        if act is not None:
            self.writing.mark(self.sheet.titles[name], act)

    def _refer(self, path: str) -> None:
        """An article was dropped into the text: a refer to it."""
        if self._session is not None and path.partition("#")[0] != self.path:
            self.writing.mark(self.sheet.titles["link"], refer(self._session, self.path, path))

    def _set_front(self, name: str, act: Callable[[str], str], merge: str) -> None:
        if not self.writing.set_front(name, act, merge):
            self._show_front()

    def _choose_picture(self, index: int) -> None:
        """The Inspector shows a picture of the story."""
        session = self._session
        if session is not None:
            here, slots = session.selection, places.standing(session, self.path)
            target = here.target if here.article == self.path else None
            target = target or (slots[0].target if slots else None)
            session.select(Selection(target.page if target else 0, target.slot if target else "", self.path, index))

    # the session

    def _changed(self) -> None:
        """Another version of the copy is open: ours, or what another act, undo or redo made."""
        session = self._session
        if session is None or not self.file:
            return
        text = session.drafts.text(self.file)
        if text is None:
            self._gone()
            return
        self._soon.start()
        self._later.start()
        before = self._known
        self._known = session.selection  # the caret goes where the text changes, not where the selection was
        if not self.writing.take(text):
            self._known = before
            return
        self._show_front()

    def _gone(self) -> None:
        """The file is deleted, or has another name now."""
        session = self._session
        assert session is not None
        chosen = session.selection.article
        if chosen and places.file_of(session, chosen):
            self._load(chosen)
        else:
            self._show_none()

    def _edition_changed(self) -> None:
        if self._session is not None and self.path:
            self._load(self.path)

    def _composed(self, _result: object) -> None:
        if self._session is not None and self.file:
            self.sheet.foot.show_fit(self._session, self.path)

    def _selection_changed(self) -> None:
        """Something was chosen elsewhere: an article is shown, a paragraph gets the caret."""
        session = self._session
        if session is None or session.selection == self._known or not self.isVisible():
            return
        self._known = chosen = session.selection
        if not chosen.article or self.editor.hasFocus():
            return
        path = chosen.article.partition("#")[0]
        if path != self.path and places.file_of(session, path):
            self._load(path)
        if path == self.path and chosen.block >= 0:
            line = places.line_of(session, chosen.article, chosen.block)
            here = places.block_at(session, self.path, self.caret.line(self.writing.text))
            if line and here != (chosen.article, chosen.block):
                self.caret.put(session, self.writing.text, Spot(chosen.article, -1, 0), line)

    def _catch_up(self) -> None:
        """Head, form and foot show the story as it is."""
        if self._session is not None and self.file and self.isVisible():
            self._show_article()
            self._show_front()

    def _follow(self) -> None:
        """The page shows the paragraph of the caret."""
        session = self._session
        if session is None or not self.file or not self.isVisible() or not self.editor.hasFocus():
            return
        path, block = places.block_at(session, self.path, self.caret.line(self.writing.text))
        self.caret_moved.emit(path, block, self.caret.printed_before(session, self.writing.text, Spot(path, block, 0)))
        if block == session.selection.block and path == session.selection.article:
            return
        target = places.target_of_block(session, path, block)
        here = session.selection
        if target is None and here.article.partition("#")[0] == self.path:
            target = here.target
        chosen = Selection(target.page if target else 0, target.slot if target else "", path, block=block)
        self._known = chosen
        session.select(chosen)
        if target is not None:
            self._window.stage.reveal(chosen)

    # small acts

    def leave(self) -> None:
        """The page has the keyboard."""
        self.writing.part()
        self._window.stage.setFocus()

    def _undo(self) -> None:
        self._window.run("edit.undo")

    def _redo(self) -> None:
        self._window.run("edit.redo")

    def _translate(self) -> None:
        assert self._session is not None
        path, language = self.path, self._session.edition
        if self._window.run("article.translate", article=path, language=language):
            self._load(path)

    def _switch_spelling(self, on: bool) -> None:
        self.spelling.switch(on=on)

    def _recolour(self) -> None:
        """Another theme: what is coloured by us."""
        self._show_article()
        self.spelling.later()
        self.sheet.find_bar.recolour()

    def _tell_finished(self) -> None:
        if self._session is not None:
            self._session.notice.emit(self.tr("No word of this story is misspelt."))

    def _tell_kept(self, word: str, fault: str) -> None:
        session = self._session
        if session is None:
            return
        if fault:
            session.failed.emit(self.tr("“{word}” cannot be kept with the issue").format(word=word), fault)
        else:
            session.notice.emit(self.tr("“{word}” is one of the paper's words now.").format(word=word))

    def _show_dock(self) -> None:
        """In front of its neighbours; the first time wide enough for lines of a readable length."""
        dock = self.parentWidget()
        if not isinstance(dock, QDockWidget):
            return
        dock.show()
        dock.raise_()
        if not self._window.settings.flag(_SEEN):
            self._window.settings.keep(_SEEN, True)
            QTimer.singleShot(0, self, self._widen)  # once it has its place

    def _widen(self) -> None:
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget) and not dock.isFloating() and dock.width() < _WIDTH:
            self._window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sheet.share_room()
        self.spelling.later()
        self._soon.start()
