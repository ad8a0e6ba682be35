"""Colours as the eye compares them, for tests: CIEDE2000 on numpy arrays, and what a press profile prints."""

import numpy as np
from PIL import Image, ImageCms

Array = np.ndarray


def difference(one: Array, other: Array) -> Array:
    """CIEDE2000 of two arrays of Lab. Sharma, Wu, Dalal: Color Research and Application 30 (2005)."""
    light1, a1, b1 = np.moveaxis(np.asarray(one, float), -1, 0)
    light2, a2, b2 = np.moveaxis(np.asarray(other, float), -1, 0)
    mean7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(mean7 / (mean7 + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    chroma1, chroma2 = np.hypot(a1, b1), np.hypot(a2, b2)
    hue1, hue2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (hue2 - hue1 + 180) % 360 - 180
    turn = np.where(chroma1 * chroma2 == 0, 0, turn)
    hue = np.where(chroma1 * chroma2 == 0, hue1 + hue2, (hue1 + turn / 2) % 360)
    light, chroma = (light1 + light2) / 2, (chroma1 + chroma2) / 2
    weight = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.2 * np.cos(np.radians(4 * hue - 63))
    )
    by_light = (light2 - light1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    by_chroma = (chroma2 - chroma1) / (1 + 0.045 * chroma)
    by_hue = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    blue = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    return np.sqrt(np.maximum(0, by_light**2 + by_chroma**2 + by_hue**2 - blue * by_chroma * by_hue))


def lab(picture: Image.Image) -> Array:
    """Pillow's 8-bit Lab as numbers: a and b come out of it with a sign."""
    data = np.asarray(picture)
    light, colours = data[..., :1] * (100 / 255), data[..., 1:].view(np.int8)
    return np.concatenate([light, colours.astype(float)], -1)


def printed(inks: Image.Image, profile: str) -> Array:
    """What a picture in CMYK, or in grey (its black plate alone), looks like on the press: Lab relative to paper."""
    if inks.mode == "L":
        none = Image.new("L", inks.size)
        inks = Image.merge("CMYK", (none, none, none, inks.point(lambda level: 255 - level)))
    transform = ImageCms.buildTransform(
        profile, ImageCms.createProfile("LAB"), "CMYK", "LAB", ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    seen = ImageCms.applyTransform(inks, transform)
    assert seen is not None
    return lab(seen)
