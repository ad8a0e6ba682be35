"""Keys typed in the form of the front matter come in; acts on the text of the file go out, and its values are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.panels.story.front import FrontForm
from gui.panels.story.languages import language_choices, style_choices
from gui.panels.story.pictures import PictureList
from layout.edit import front, pictures
from layout.model.article import Article

if TYPE_CHECKING:
    from gui.session import Session

#: What a translation has from its original where it is silent.
_INHERITED = ("byline", "credit", "contact", "source")


class FrontActs(QObject):
    """Stands between the form, the list of pictures, and the file."""

    #: the beginning of the act's name (the file's follows), what makes the new text of the old, and the key by
    #: which it goes on ("" for an act that stands alone)
    done = Signal(str, object, str)

    def __init__(self, form: FrontForm, shown: PictureList, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._pictures = shown
        self._file = ""
        form.changed.connect(self._set)
        shown.captioned.connect(self._caption)
        shown.moved.connect(self._move)
        shown.removed.connect(self._remove)

    def show_front(self, session: "Session", text: str, file: str, article: Article | None) -> None:
        """The front matter of a file; what the article has from its original stands pale in the empty fields."""
        self._file = file
        choices = {
            "language": language_choices(session),
            "style": style_choices(session),
            "drop_cap": [("", self.tr("As the style has it")), ("true", self.tr("Yes")), ("false", self.tr("No"))],
        }
        self._form.show_values(front.front_values(text, file), choices)
        for key in _INHERITED:
            self._form.fields[key].setPlaceholderText(str(getattr(article, key, "")))
        self._pictures.show_pictures(pictures.pictures_of(text))

    def _set(self, key: str, value: str) -> None:
        given: object = value
        if key == "priority":
            given = int(value) if value else None
        elif key == "drop_cap":
            given = {"true": True, "false": False}.get(value)
        file = self._file

        def act(text: str) -> str:
            return front.set_front(text, key, given, file)

        self.done.emit(self.tr("Change {key} of").format(key=key), act, f"front {key}")

    def _caption(self, index: int, value: str) -> None:
        def act(text: str) -> str:
            return pictures.set_picture(text, index, "caption", value)

        self.done.emit(self.tr("Caption in"), act, f"caption {index}")

    def _move(self, index: int, to: int) -> None:
        def act(text: str) -> str:
            return pictures.move_picture(text, index, to)

        self.done.emit(self.tr("Move a picture of"), act, "")

    def _remove(self, index: int) -> None:
        def act(text: str) -> str:
            return pictures.cut_picture(text, index)

        self.done.emit(self.tr("Take a picture out of"), act, "")
