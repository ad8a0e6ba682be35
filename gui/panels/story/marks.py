"""A story's Markdown and what is selected of it come in, both go out as an act of the tool bar leaves them.

Acts that mark words or lines take the mark away again where it is there already.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

_MARK = re.compile(r"(?:#{1,6} +|[*+-] +|\d{1,2}[.)] +|> ?)?")
_WORD = re.compile(r"[\w'’-]")


class Selected(NamedTuple):
    """A text, and the characters of it that are selected; equal ends are the caret."""

    text: str
    start: int
    end: int


Act = Callable[[Selected], Selected]


def bold(it: Selected) -> Selected:
    return _around(it, "**")


def italic(it: Selected) -> Selected:
    return _around(it, "*")


def subhead(it: Selected) -> Selected:
    """Lines as subheads of their own, with empty lines around them."""
    return _lines(it, "## ")


def bullets(it: Selected) -> Selected:
    return _lines(it, "* ")


def quotation(it: Selected) -> Selected:
    return _lines(it, "> ")


def link(it: Selected, address: str, words: str = "") -> Selected:
    """The words selected as a link or refer; without any, ``words`` stand for them, selected to be written over."""
    it = _word(it) if it.start == it.end and not words else it
    shown = it.text[it.start : it.end].strip() or words or "…"
    made = f"[{shown}]({address})"
    text = it.text[: it.start] + made + it.text[it.end :]
    return Selected(text, it.start + 1, it.start + 1 + len(shown))


def pull(it: Selected, by: str = "") -> Selected:
    """A pull quote of the words selected, below their paragraph: they stay where they are said."""
    said = " ".join(it.text[it.start : it.end].split()) or "…"
    return _block(it, f"::: pull {by}".rstrip(), said, after=True)


def box(it: Selected, title: str = "") -> Selected:
    """The paragraphs selected as a box; a new one below the caret's where nothing is selected."""
    if it.start == it.end:
        return _block(it, f"::: box {title}".rstrip(), "…", after=True)
    start, end = _paragraphs(it)
    return _block(
        Selected(it.text, start, end), f"::: box {title}".rstrip(), it.text[start:end].strip("\n"), after=False
    )


def entered(it: Selected) -> Selected:
    """Return: a new paragraph, the next item of a list, the next line of a verse; on an empty item the list's end."""
    if it.start != it.end:
        it = Selected(it.text[: it.start] + it.text[it.end :], it.start, it.start)
    start = it.text.rfind("\n", 0, it.start) + 1
    line = it.text[start : it.start]
    mark = re.match(r"(\s*)([*+-] +|(\d{1,2})([.)] +)|> ?)", line)
    if mark is not None and not line[mark.end() :].strip() and not _rest(it).strip():
        return Selected(it.text[:start] + it.text[it.start :], start, start)
    if mark is not None:
        next_ = f"{int(mark[3]) + 1}{mark[4]}" if mark[3] else mark[2]
        fresh = f"\n{mark[1]}{next_}"
    elif not line.strip() or line.lstrip().startswith(":::") or _in_verse(it.text, start):
        fresh = "\n"
    else:
        fresh = "\n" if it.text.startswith("\n\n", it.start) else "\n\n"
        if fresh == "\n":  # a paragraph follows already: the caret goes between them
            return Selected(it.text[: it.start] + "\n\n" + it.text[it.start :], it.start + 2, it.start + 2)
    at = it.start + len(fresh)
    return Selected(it.text[: it.start] + fresh + it.text[it.end :], at, at)


def _rest(it: Selected) -> str:
    end = it.text.find("\n", it.end)
    return it.text[it.end : end if end >= 0 else len(it.text)]


def _in_verse(text: str, start: int) -> bool:
    fences = re.findall(r"^ {0,3}(:{3,})[ \t]*(\w*)", text[:start], re.MULTILINE)
    return bool(fences) and fences[-1][1] == "verse"


def _word(it: Selected) -> Selected:
    """The word in which the caret stands."""
    start = end = it.start
    while start and _WORD.match(it.text[start - 1]):
        start -= 1
    while end < len(it.text) and _WORD.match(it.text[end]):
        end += 1
    return Selected(it.text, start, end)


def _around(it: Selected, mark: str) -> Selected:
    if it.start == it.end:
        it = _word(it)
    start, end, text = it.start, it.end, it.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    n = len(mark)
    star = "*"
    inside = text[start:end]
    if inside.startswith(mark) and inside.endswith(mark) and len(inside) >= 2 * n and _exactly(inside, mark):
        return Selected(text[:start] + inside[n:-n] + text[end:], start, end - 2 * n)
    before = len(text[:start]) - len(text[:start].rstrip(star))
    after = len(text[end:]) - len(text[end:].lstrip(star))
    if min(before, after) in (n, 3):
        return Selected(text[: start - n] + inside + text[end + n :], start - n, end - n)
    if "\n\n" in inside:  # emphasis ends with its paragraph
        marked = re.sub(
            r"(?m)^(?!\s*$)(.*?)[ \t]*$", rf"{re.escape(mark)}\1{re.escape(mark)}".replace("\\*", "*"), inside
        )
    else:
        marked = mark + inside + mark
    if not inside:
        return Selected(text[:start] + mark + mark + text[end:], start + n, start + n)
    grown = len(marked) - len(inside)
    if "\n\n" in inside:
        return Selected(text[:start] + marked + text[end:], start, end + grown)
    return Selected(text[:start] + marked + text[end:], start + n, end + n)


def _exactly(inside: str, mark: str) -> bool:
    stars = len(inside) - len(inside.lstrip("*"))
    return stars in (len(mark), 3)


def _lines(it: Selected, mark: str) -> Selected:
    start = it.text.rfind("\n", 0, it.start) + 1
    end = it.text.find("\n", max(it.end - (it.end > it.start and it.text[it.end - 1] == "\n"), start))
    end = len(it.text) if end < 0 else end
    lines = it.text[start:end].split("\n")
    filled = [line for line in lines if line.strip()]
    off = bool(filled) and all(line.startswith(mark.rstrip()) and _MARK.match(line) for line in filled)
    made = []
    for line in lines:
        if not line.strip() and filled:
            made.append(line)
        else:
            found = _MARK.match(line)
            made.append(("" if off else mark) + line[found.end() if found else 0 :])
    fresh = "\n".join(made)
    head, tail = it.text[:start], it.text[end:]
    if not off:
        head += _gap_below(head)
        tail = ("\n" if tail[:1] == "\n" and tail[1:2] not in ("", "\n") else "") + tail
    grown = len(made[-1]) - len(lines[-1]) if it.start == it.end else 0
    at = len(head)
    if it.start == it.end:
        caret = max(at, at + it.start - start + grown)
        return Selected(head + fresh + tail, caret, caret)
    return Selected(head + fresh + tail, at, at + len(fresh))


def _gap_below(head: str) -> str:
    """What makes an empty line between what stands above and what follows."""
    if not head.strip() or head.endswith("\n\n"):
        return ""
    return "\n" if head.endswith("\n") else "\n\n"


def _paragraphs(it: Selected) -> tuple[int, int]:
    start = it.text.rfind("\n\n", 0, it.start)
    start = 0 if start < 0 else start + 2
    end = it.text.find("\n\n", it.end)
    return start, len(it.text) if end < 0 else end


def _block(it: Selected, head: str, content: str, *, after: bool) -> Selected:
    start, end = (_paragraphs(it)[1],) * 2 if after else (it.start, it.end)
    above, below = it.text[:start].rstrip("\n"), it.text[end:].lstrip("\n")
    colons = ":::" if ":::" not in content else "::::"
    head = head.replace(":::", colons, 1)
    above += "\n\n" if above else ""
    at = len(above) + len(head) + 1
    made = f"{above}{head}\n{content}\n{colons}\n" + (f"\n{below}" if below else "")
    return Selected(made, at, at + len(content))
