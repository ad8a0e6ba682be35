"""The canvas: finished pages of the display list come in, what the editor sees and points at goes out."""
