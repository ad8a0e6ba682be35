"""What a plan alone says of a slot, as forms: an advert; the members of a package, of short pieces, of teasers."""

from typing import TYPE_CHECKING

from gui.languages.messages import spoken
from gui.panels.inspector.picture import probed
from gui.panels.inspector.section import Section
from gui.panels.inspector.subject import Subject
from gui.panels.rows import Row
from gui.theme import colours
from layout.edit.words import count
from layout.model.article import Article, plain
from layout.model.issue import PlacedAdvert, PlacedTeasers

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

_MM = 25.4 / 72


class AdvertSection(Section):
    """Client, day due, file, and whether its size is the slot's."""

    name = "advert"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Advert"))
        self._state = self.fact(self.tr("State"), self.tr("Whether the advert's file is there"))
        self.text("client", self.tr("Client"), self.tr("Who pays for it"))
        self.text("due", self.tr("Due"), self.tr("When its file is to arrive"))
        self._file = self.fact(self.tr("File"), self.tr("The advert's file"))
        self._size = self.fact(self.tr("File is"), self.tr("The size of the file"))
        self._slot = self.fact(self.tr("Slot is"), self.tr("The size of the slot"))
        self._told = self.note()
        self._choose = self.buttons(("advert.file", self.tr("Choose file…"), "open"))[0]
        self._known = probed("", "")

    def show_subject(self, subject: Subject) -> None:
        placed, box, session = subject.placement, subject.box, subject.session
        if not isinstance(placed, PlacedAdvert):
            return
        for key, field in self.fields.items():
            field.show_value(subject.said.placed(subject.slot, key))
        file = session.issue.files.get(placed.file, "") if placed.file else ""
        shades = colours()
        if not placed.file:
            words, ink = self.tr("booked, not arrived"), shades.warning
        elif not file:
            words, ink = self.tr("the file is not there"), shades.error
        else:
            words, ink = self.tr("arrived"), shades.good
        self._state.say(words)
        self._state.setStyleSheet(f"color: {ink.name()}; font-weight: 600")
        self._file.say(placed.file or "–")
        if self._known.file != file:
            self._known = probed(file, "")
        facts = self._known.facts
        if facts is None:
            self._size.say(self._known.fault or "–")
        elif facts.kind in ("pdf", "svg"):
            self._size.say(f"{facts.width * _MM:.0f} × {facts.height * _MM:.0f} mm")
        else:
            self._size.say(self.tr("{width} × {height} pixels").format(width=facts.width, height=facts.height))
        rect = box.rect if box else None
        self._slot.say(f"{rect.width * _MM:.0f} × {rect.height * _MM:.0f} mm" if rect else "…")
        found = (message.diagnostic for message in session.problems if message.diagnostic.code == "advert-size")
        told = next((one for one in found if (one.page, one.slot) == (subject.slot.page, subject.slot.slot)), None)
        self._told.say(self.tr("Not the slot's shape: {hint}.").format(hint=spoken(told.hint)) if told else "")
        self._told.setStyleSheet(f"color: {shades.warning.name()}")
        self._told.setVisible(told is not None)

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        return self.attempt("slot.set", slot=str(self.subject.slot), key=key, value=value)


class MembersSection(Section):
    """The articles of a package, of a slot of short pieces, or of teasers, with what stands above them."""

    name = "members"

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Contents"))
        self._kicker = self.text("kicker", self.tr("Kicker"), self.tr("A word or two above the headline"))
        self.text("headline", self.tr("Headline"), self.tr("The headline over all of them"))
        self._deck = self.text("deck", self.tr("Deck"), self.tr("A sentence below the headline; ♦ parts several"))
        self._choice = self.choice(
            "chosen", self.tr("Stories"), self.tr("The most important stories of the inside pages, or a list")
        )
        self._count = self.number("count", self.tr("Count"), self.tr("How many are shown"), (1, 40))
        self.rows = self.list_of(self.tr("Articles"), self.tr("In the order in which they are printed"))
        #: the words of each article, counted once a version of it
        self._counts: dict[str, tuple[Article, int]] = {}
        self.rows.currentRowChanged.connect(self._enable)
        self.add = self.tool(self.tr("Add an article"), "plus", self.body)
        self.remove = self.tool(self.tr("Take this one out"), "minus", self.body)
        self.earlier = self.tool(self.tr("Move up"), "arrow-up", self.body)
        self.later = self.tool(self.tr("Move down"), "arrow-down", self.body)
        self.edit = self.tool(self.tr("Edit its text"), "story", self.body)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._take_out)
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.edit.clicked.connect(self._edit)
        self.wide(self.row_of(self.add, self.remove, self.earlier, self.later, self.edit))

    def show_subject(self, subject: Subject) -> None:
        form = subject.kind
        self._kicker.set_visible(form == "package")
        self._deck.set_visible(form != "teasers")
        placed = subject.placement
        teasers = isinstance(placed, PlacedTeasers)
        self._count.set_visible(teasers)
        self._choice.set_visible(teasers)
        for key in ("kicker", "headline", "deck"):
            self.fields[key].show_value(subject.said.placed(subject.slot, key))
        members = self._members()
        if isinstance(placed, PlacedTeasers):
            self._count.show_value(placed.count)
            self._choice.offer(
                [("auto", self.tr("Chosen by priority")), ("list", self.tr("A list"))], "list" if members else "auto"
            )
        self.rows.show_rows(tuple(self._row_of(path) for path in members))
        self.rows.setVisible(bool(members))
        if members:
            self.rows.setFixedHeight(self.rows.sizeHintForRow(0) * len(members) + 2)
        for button in (self.add, self.remove, self.earlier, self.later, self.edit):
            button.setVisible(bool(members) or not teasers)
        self._enable()

    def forget(self) -> None:
        super().forget()
        self._counts.clear()

    def write(self, key: str, value: object) -> str:
        assert self.subject is not None
        if key == "chosen":
            return self._set_chosen(str(value))
        return self.attempt("slot.set", slot=str(self.subject.slot), key=key, value=value)

    def _row_of(self, path: str) -> Row:
        assert self.subject is not None
        article = self.subject.session.article(path)
        if article is None:
            return Row(path, path, self.tr("not there"), faint=True)
        known = self._counts.get(path)
        if known is None or known[0] is not article:
            known = self._counts[path] = (article, count(article).words)
        words = self.tr("%n word(s)", "", known[1])
        name = path.rpartition("/")[2]
        return Row(path, plain(article.headline) or name, f"{name} · {words}", about=path)

    def _members(self) -> tuple[str, ...]:
        assert self.subject is not None
        return self.subject.said.members(self.subject.slot, self.subject.kind)

    def _enable(self) -> None:
        if self.subject is None:
            return
        at, members = self.rows.currentRow(), self.rows.count()
        self.remove.setEnabled(at >= 0 and members > 1)
        self.earlier.setEnabled(at > 0)
        self.later.setEnabled(0 <= at < members - 1)
        self.edit.setEnabled(at >= 0)

    def _set_chosen(self, which: str) -> str:
        assert self.subject is not None
        slot, session = self.subject.slot, self.subject.session
        if which == "auto":
            return self.attempt("slot.set", slot=str(slot), key="teasers", value="auto")
        others = [path for number, page in enumerate(session.shown_edition.pages, 1) if number != slot.page
                  for placed in page.slots.values() for path in _named(placed)]  # fmt: skip
        placed = self.subject.placement
        most = placed.count if isinstance(placed, PlacedTeasers) else 4
        listed = sorted(others, key=lambda path: -(a.priority if (a := session.article(path)) else 0))[:most]
        if not listed:
            return self.tr("There is no story on the other pages yet.")
        return self.attempt("slot.set", slot=str(slot), key="teasers", value=listed)

    def _put(self, members: list[str], at: int) -> None:
        assert self.subject is not None
        subject = self.subject
        key = subject.kind
        refused = self.attempt("slot.set", slot=str(subject.slot), key=key, value=members)
        if refused:
            self.window_.say(refused)
        self._panel.renew()
        self.rows.setCurrentRow(min(at, self.rows.count() - 1))

    def _add(self) -> None:
        assert self.subject is not None
        session, members = self.subject.session, list(self._members())
        if self.subject.kind == "teasers":
            paths = [path for path in session.shown_edition.articles if path not in members]
        else:
            paths = sorted(session.read.unplaced)
        if not paths:
            self.window_.say(self.tr("Every article stands on a page."))
            return
        chosen = self.window_.dialogs.pick(self.tr("Add an article"), self.tr("Article"), paths)
        if chosen >= 0:
            at = self.rows.currentRow() + 1 or len(members)
            self._put([*members[:at], paths[chosen], *members[at:]], at)

    def _take_out(self) -> None:
        at, members = self.rows.currentRow(), list(self._members())
        if 0 <= at < len(members):
            del members[at]
            self._put(members, at)

    def _go_earlier(self) -> None:
        self._go(-1)

    def _go_later(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        at, members = self.rows.currentRow(), list(self._members())
        if 0 <= at + by < len(members):
            members[at], members[at + by] = members[at + by], members[at]
            self._put(members, at + by)

    def _edit(self) -> None:
        if self.rows.key():
            self.window_.run("article.edit", article=self.rows.key())


def _named(placed: object) -> tuple[str, ...]:
    from layout.model.issue import PlacedArticle, PlacedPackage

    match placed:
        case PlacedArticle(article):
            return (article,)
        case PlacedPackage(articles):
            return articles
        case _:
            return ()
