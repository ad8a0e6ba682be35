"""Byline and role at the head of a story's first leg, with the writer's portrait where there is one."""

from dataclasses import replace

from layout.display.items import Tag
from layout.language.words import words
from layout.model.article import Article
from layout.model.diagnostics import Place
from layout.page.insets import PictureBlock
from layout.page.links import text_tag
from layout.page.setting import Setter, Voice
from layout.text.paragraph import BrokenParagraph

#: A mug shot: 60 pt wide, seven lines deep, so far from the byline beside it.
MUG_WIDTH, MUG_LINES, MUG_GAP = 60.0, 7, 9.0


class Byline:
    """Who wrote it. ``depth`` counts the blank line that follows; 0 where there is nothing."""

    def __init__(
        self, setter: Setter, voice: Voice, article: Article, portrait: PictureBlock | None, width: float
    ) -> None:
        self.setter, self.voice, self.article, self.portrait = setter, voice, article, portrait
        room = width - MUG_WIDTH - MUG_GAP if portrait else width
        by = article.byline
        if by and voice.family != "opinion":
            pattern = words(article.language).byline
            begins = pattern.split("{", 1)[0].casefold()
            by = by if begins and by.casefold().startswith(begins) else pattern.format(name=by)
        name = self._part(by, "byline", room) if by else None
        by_role = self._part(article.role, "role", room) if article.role else None
        self.parts: list[tuple[str, BrokenParagraph | None]] = [("byline", name), ("role", by_role)]
        if portrait:
            # a portrait's caption stands beside it, below the name
            caption = setter.copy(portrait.picture.caption, setter.style("caption", voice), voice.language)
            credit = setter.copy(portrait.credit, replace(setter.style("credit", voice), align="left"), voice.language)
            for kind, copy in (("caption", caption), ("credit", credit)):
                if any(span.text.strip() for span in copy.spans):
                    self.parts.append((kind, setter.broken(copy, room, portrait.place)))
        lines = sum(len(part.lines) for _, part in self.parts if part)
        self.depth = max(MUG_LINES, lines) + 1 if portrait else lines + 1 if lines else 0

    def _part(self, text: str, style: str, room: float) -> BrokenParagraph:
        copy = self.setter.copy(text, self.setter.style(style, self.voice), self.voice.language)
        return self.setter.broken(copy, room, Place(self.article.path, (style,)))

    def draw(self, x: float, line: int) -> list[Tag]:
        """Portrait, name and role from a line on."""
        step = self.setter.step
        tags: list[Tag] = []
        if self.portrait is not None:
            old = self.portrait
            picture = replace(old.picture, caption=(), credit="")
            bare = PictureBlock(old.setter, old.voice, picture, (old.facts, MUG_WIDTH), old.index)
            tags.extend(bare.draw(x, line, MUG_LINES))
            x += MUG_WIDTH + MUG_GAP
        y = (line + 1) * step
        for role, part in self.parts:
            if part is not None:
                mark = self.voice.mark(role)
                if role in ("caption", "credit") and self.portrait is not None:
                    mark = mark._replace(picture=self.portrait.index)
                tags.append(text_tag(mark, part, (x, y, step)))
                y += len(part.lines) * step
        return tags
