"""Texts by edition come in as a file gives them, Localized values go out, set in the language of each edition."""

from dataclasses import dataclass

from layout.model.article import Span, plain
from layout.model.issue import Localized
from layout.model.mapping import FrozenMap
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.typography import typesetter


@dataclass(frozen=True, slots=True)
class EditionTexts:
    """``languages``: the language of every edition by its id, the first edition first."""

    languages: FrozenMap[str, str]

    @property
    def first(self) -> str:
        return next(iter(self.languages))

    def localized(self, texts: dict[str, str] | None, sink: FileReport, path: KeyPath) -> Localized:
        """The texts by edition; a name that is no edition is reported."""
        if not texts:
            return Localized()
        known: dict[str, str] = {}
        for edition, text in texts.items():
            name = edition or self.first
            if name not in self.languages:
                hint = suggest(name, self.languages, "editions")
                sink.add_at_key((*path, edition), "unknown-name", f'unknown edition "{name}"', hint)
            elif text:
                known[name] = self.typeset(text, name)
        return Localized(FrozenMap(known))

    def typeset(self, text: str, edition: str) -> str:
        """The text with the quotes and dashes of an edition's language."""
        return plain(typesetter(self.languages[edition])((Span(text),)))
