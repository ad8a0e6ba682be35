"""The desk, the window in which an editor makes up an issue; it has its own milestone and is empty until then."""
