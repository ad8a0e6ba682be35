"""Words of messages: a missing name and the known ones come in; a hint goes out."""

from collections.abc import Iterable


def suggest(name: str, known: Iterable[str], what: str = "") -> str:
    """``did you mean "lead"?`` where a known name is close, else the known names, as far as they fit a line."""
    import difflib  # lazily: only a fault pays for it

    names = list(known)
    folded = {n.casefold(): n for n in names}
    close = difflib.get_close_matches(name.casefold(), list(folded), n=1, cutoff=0.66)
    if close:
        return f'did you mean "{folded[close[0]]}"?'
    if not names:
        return f"there are no {what} here" if what else ""
    listed = ", ".join(names[:24]) + (" ..." if len(names) > 24 else "")
    return f"the {what or 'known names'} are: {listed}"
