"""The checks of an issue, in groups; importing this brings all of them."""

from layout.preflight.checks import adverts, editorial, ink, pages, pictures, plan, text, type, wording

__all__ = ["adverts", "editorial", "ink", "pages", "pictures", "plan", "text", "type", "wording"]
