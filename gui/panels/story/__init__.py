"""The story editor: an article's front matter and text beside its page."""
