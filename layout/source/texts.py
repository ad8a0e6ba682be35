"""Texts by edition come in as a file gives them, Localized values go out, set in the language of each edition."""

from layout.model.article import RichText, Span, plain
from layout.model.issue import Localized
from layout.model.mapping import FrozenMap
from layout.model.values import dataclass
from layout.source.decode import clean
from layout.source.files import read_text
from layout.source.folders import Folders
from layout.source.inline import PAGE, STRAY_PAGE, parse_inline
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.typography import typesetter


def file_words(file: str, folders: Folders, sink: FileReport) -> str:
    """The words of a small file that a key names (an imprint), without its marks; what is wrong is reported."""
    source = clean(read_text(file, folders, sink) or "").strip("\n")
    inline = parse_inline(source)
    for fault in inline.faults:
        before = source[: fault.offset]
        column = fault.offset - (before.rfind("\n") + 1) + 1
        sink.add(fault.code, fault.message, fault.hint, sink.span(before.count("\n") + 1, column))
    return plain(inline.text)


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
                if PAGE in text:
                    sink.add_at((*path, edition), *STRAY_PAGE)
                known[name] = self.typeset(text, name)
        return Localized(FrozenMap(known))

    def rich(self, texts: dict[str, str] | None, edition: str, sink: FileReport, path: KeyPath) -> RichText:
        """The text of one edition with its emphasis; what is wrong in it is reported."""
        known = self.localized(texts, sink, path).texts and {name or self.first: t for name, t in (texts or {}).items()}
        if not known:
            return ()
        name = edition if edition in known else next(n for n in known if n in self.languages)
        inline = parse_inline(known[name])
        for fault in inline.faults:
            sink.add_at((*path, name), fault.code, fault.message, fault.hint)
        plain_links = [Span(s.text, s.italic, s.bold, "", s.address) for s in inline.text]  # refers stand in articles
        return typesetter(self.languages[name])(tuple(plain_links))

    def typeset(self, text: str, edition: str) -> str:
        """The text with the quotes and dashes of an edition's language."""
        return plain(typesetter(self.languages[edition])((Span(text),)))
