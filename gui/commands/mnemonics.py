"""Actions of a menu come in; each goes out with an underlined letter of its own, in whatever language they speak.

Letters that are written stay where no two entries want the same; the others get the first letter of a word, or any
other of their text, so that as many as can be have one. Translators need not know what stands beside what.
"""

from collections.abc import Iterable

from PySide6.QtGui import QAction


def set_mnemonics(actions: Iterable[QAction]) -> None:
    """Give the actions of one menu texts in which no letter is underlined twice."""
    listed = [action for action in actions if action.text() and not action.isSeparator()]
    for action, text in zip(listed, with_mnemonics([action.text() for action in listed]), strict=True):
        if text != action.text():
            action.setText(text)


def with_mnemonics(texts: list[str]) -> list[str]:
    """The texts with ``&`` before a letter that no other has; what was written first comes first."""
    owners: dict[str, int] = {}  # by letter
    for number, text in enumerate(texts):
        letter = mnemonic(text)
        if letter:
            owners.setdefault(letter, number)
    wishes = [_wishes(text) for text in texts]
    settled = set(owners.values())
    for number in range(len(texts)):
        if number not in settled:
            _settle(number, wishes, owners, set())
    letters = {number: letter for letter, number in owners.items()}
    return [
        text if mnemonic(text) == letters.get(number, "") else _marked(text, letters.get(number, ""))
        for number, text in enumerate(texts)
    ]


def mnemonic(text: str) -> str:
    """The underlined letter, small; "" for none."""
    _, mark, rest = text.replace("&&", "").partition("&")
    return rest[:1].casefold() if mark else ""


def _settle(number: int, wishes: list[list[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for one entry; where all are taken, one of their owners looks for another (H. W. Kuhn, 1955)."""
    free = [letter for letter in wishes[number] if letter not in owners]
    for letter in free[:1]:
        owners[letter] = number
        return True
    for letter in wishes[number]:
        if letter not in tried:
            tried.add(letter)
            if _settle(owners[letter], wishes, owners, tried):
                owners[letter] = number
                return True
    return False


def _wishes(text: str) -> list[str]:
    """The letters that may be underlined: that which is written, those that begin a word, all others."""
    shown = _bare(text)
    begins = [letter for at, letter in enumerate(shown) if at == 0 or not shown[at - 1].isalnum()]
    letters = [letter.casefold() for letter in (mnemonic(text), *begins, *shown) if letter.isalnum()]
    return list(dict.fromkeys(letters))


def _bare(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _marked(text: str, wanted: str) -> str:
    """The text with a letter underlined, at the beginning of a word if it can be; "" for none."""
    shown = _bare(text)
    places = [at for at, letter in enumerate(shown) if letter.casefold() == wanted]
    begins = [at for at in places if at == 0 or not shown[at - 1].isalnum()]
    for at in (begins or places)[:1]:
        return f"{shown[:at]}&{shown[at:]}"
    return shown
