"""A PDF comes in; the plates that Ghostscript separates it into go out, and questions about them."""

import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image


class Plate:
    """One ink of one page; shares of ink from 0 to 1, points from the top left of the sheet."""

    def __init__(self, width: int, height: int, levels: bytes, scale: float) -> None:
        self.width, self.height = width, height
        self._levels = levels
        self._scale = scale

    def at(self, x: float, y: float) -> float:
        return self.darkest(x, y, x, y)

    def darkest(self, left: float, top: float, right: float, bottom: float) -> float:
        """The most ink of any pixel in a box."""
        return max(self._box(left, top, right, bottom))

    def lightest(self, left: float, top: float, right: float, bottom: float) -> float:
        """The least."""
        return min(self._box(left, top, right, bottom))

    def share(self) -> float:
        """The mean over the sheet."""
        return 1.0 - sum(self._levels) / (255 * len(self._levels))

    def _box(self, left: float, top: float, right: float, bottom: float) -> list[float]:
        x0, y0 = max(int(left * self._scale), 0), max(int(top * self._scale), 0)
        x1, y1 = min(int(right * self._scale), self.width - 1), min(int(bottom * self._scale), self.height - 1)
        rows = (self._levels[y * self.width + x0 : y * self.width + x1 + 1] for y in range(y0, y1 + 1))
        return [round(1.0 - level / 255, 3) for row in rows for level in row]


def plates(pdf: Path, ppi: int = 72, page: int = 1) -> dict[str, Plate]:
    """The plates of one page by the names of their inks."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", f"-r{ppi}"]
        command += [f"-dFirstPage={page}", f"-dLastPage={page}", "-o", f"{folder}/p.tif", str(pdf)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        found = {}
        for file in Path(folder).iterdir():
            named = re.search(r"\((.+)\)", file.name)
            if named:
                with Image.open(file) as opened:
                    grey = opened.convert("L")
                    found[named[1]] = Plate(*grey.size, grey.tobytes(), ppi / 72)
    return found
