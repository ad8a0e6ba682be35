"""Fonts: files come in, metrics, shapers and the choice of a face for a style go out."""
