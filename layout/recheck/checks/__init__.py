"""The checks of a finished PDF, in groups; importing this brings all of them."""

from layout.recheck.checks import boxes, claim, colour, images, ink, intents, interaction, overprint, transparency, type

__all__ = ["boxes", "claim", "colour", "images", "ink", "intents", "interaction", "overprint", "transparency", "type"]
