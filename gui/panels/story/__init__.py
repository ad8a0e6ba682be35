"""The story editor: an article's front matter and text beside its page."""

from gui.panels.story.panel import StoryPanel

__all__ = ["StoryPanel"]
