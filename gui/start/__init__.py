"""What the desk shows while no issue is open: a new issue, a known one, the sample."""

from gui.start.page import StartPage

__all__ = ["StartPage"]
