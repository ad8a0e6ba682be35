"""A number and a noun come in; both go out as a message says them."""


def counted(number: int, noun: str) -> str:
    """``1 page``, ``8 pages``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
