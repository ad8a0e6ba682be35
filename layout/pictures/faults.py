"""What can be wrong with a picture file, as one exception that carries a diagnostic's code, message and hint."""


class PictureError(Exception):
    """A picture that cannot be used; ``code`` is a key of ``diagnostics.CODES``."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
