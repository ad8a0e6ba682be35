"""Writes the two pictures that make.py places: ``python pictures.py FOLDER``."""

import sys
from pathlib import Path

from PIL import Image

folder = Path(sys.argv[1])
for name, width in (("fine.jpg", 240), ("coarse.jpg", 72)):
    height = width * 3 // 4
    bands = [Image.linear_gradient("L").rotate(turn).resize((width, height)) for turn in (0, 90, 180)]
    image = Image.merge("CMYK", [*bands, Image.new("L", (width, height), 40)])
    if name == "coarse.jpg":
        image = Image.merge("RGB", bands)
    image.save(folder / name, quality=70, dpi=(72, 72))
