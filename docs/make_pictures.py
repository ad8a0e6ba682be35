"""``make pictures``: the pictures of the README, made by the real program from the sample issue.

Pages are taken from the PDF that ``layout render --for screen`` writes; the window is the desk's own, without a screen,
its widgets set in the faces that lie in ``fonts/``, so that it looks the same on any machine.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAMPLE = ROOT / "sample_issue"

#: The pages that are shown, by the name of their picture; pixels across.
PAGES = {"front": 1, "feature": 7}
PAGE_WIDTH = 836
#: The window: its size in pixels of the desk, pixels of the picture for each.
WINDOW = (1600, 1000)


def page_pictures(folder: Path) -> None:
    """Front page and feature, from the PDF for the screen."""
    import pypdfium2
    from PIL import Image

    pdf = folder / "issue.pdf"
    render = (sys.executable, "-m", "layout", "render", str(SAMPLE / "issue.yaml"), "--for", "screen", "-o", str(pdf))
    subprocess.run(render, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    document = pypdfium2.PdfDocument(str(pdf))
    for name, number in PAGES.items():
        page = document[number - 1]
        left, bottom, right, top = page.get_trimbox()
        scale = 3 * PAGE_WIDTH / (right - left)
        width, height = page.get_size()
        image = page.render(scale=scale, crop=(left, bottom, width - right, height - top)).to_pil().convert("RGB")
        size = (PAGE_WIDTH, round(PAGE_WIDTH * (top - bottom) / (right - left)))
        keep(image.resize(size, Image.Resampling.LANCZOS), name)
    document.close()


def window_picture(folder: Path) -> None:
    """The desk with the sample issue, a story chosen and its page beside its neighbour."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    from PySide6.QtGui import QFont, QFontDatabase

    from gui.app import make_application
    from gui.settings import Settings
    from gui.window import Window

    issue = folder / "issue"
    shutil.copytree(SAMPLE, issue, ignore=shutil.ignore_patterns("out", ".*"))
    settings = Settings(str(folder / "settings"))
    settings.tour_seen, settings.theme, settings.language = True, "light", "en"
    application = make_application(["layout"], settings)
    for file in sorted((ROOT / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont("Roboto Condensed", 10))
    window = Window(settings)
    window.resize(*WINDOW)
    window.show()
    assert window.open(str(issue))
    settle(application, window)
    pose(window)
    settle(application, window)
    picture = folder / "window.png"
    window.grab().save(str(picture))
    window.session.disk_is(window.session.drafts)  # type: ignore[union-attr]
    window.close()
    from PIL import Image

    keep(Image.open(picture).convert("RGB"), "window")


def pose(window: Any) -> None:
    """A good moment: one story longer than its slot holds, and chosen, on the spread of pages 2 and 3."""
    from gui.selection import Selection

    session = window.session
    number, slot, path = next(
        (number, box.name, box.article)
        for number in (2, 3)
        for box in session.pages[number].slots
        if box.kind == "article" and 25 < box.lines < 90 and session.drafts.text(box.article)
    )
    text = session.drafts.text(path)
    more = "The board meets again on Thursday, and anybody who wants to speak is asked to come early. " * 4
    window.run("article.text", file=path, text=f"{text.rstrip()}\n\n{more.strip()}\n\n{more.strip()}\n")
    session.select(Selection(number, slot, path))
    window.stage.view.fit_spread(number)


def settle(application: Any, window: Any) -> None:
    """Till all pages are composed and drawn, thumbnails and pictures too."""
    session = window.session
    until = time.monotonic() + 60
    quiet = 0
    while quiet < 60 and time.monotonic() < until:
        application.processEvents()
        time.sleep(0.02)
        whole = session.result is not None and session.result.whole and session.result.version == session.version
        quiet = quiet + 1 if whole and session.relayout.idle else 0
    window.stage.view.painter.pictures.wait()
    for _ in range(20):
        application.processEvents()
        time.sleep(0.02)


def keep(image: Any, name: str) -> None:
    """Written small: 256 colours, chosen for it."""
    from PIL import Image

    target = PICTURES / f"{name}.png"
    palette = image.quantize(256, kmeans=2)
    image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(target, optimize=True)
    size = target.stat().st_size / 1000
    sys.stdout.write(f"{target.relative_to(ROOT)}: {image.width} x {image.height}, {size:.0f} KB\n")


def main() -> None:
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="layout-pictures-") as folder:
        page_pictures(Path(folder))
        window_picture(Path(folder))


if __name__ == "__main__":
    main()
