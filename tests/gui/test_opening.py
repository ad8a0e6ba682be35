"""The desk starts quickly: what it does not load before its window is up. `make bench` measures the time."""

import os
import subprocess
import sys
from pathlib import Path

#: Modules that a window without an export, a print or a picture of an advert has no need of.
LATER = ("reportlab", "pypdf", "pypdfium2", "fontTools.subset", "numpy", "babel", "multiprocessing", "layout.pdf")
_LOADED = """
import sys
from gui.settings import Settings
from gui.app import make_application
from gui.window import Window
app = make_application(["layout"], Settings(sys.argv[1]))
window = Window(Settings(sys.argv[1]))
window.show()
print("\\n".join(sys.modules))
window.close()
"""


def test_the_window_loads_only_what_it_needs(root: Path, tmp_path: Path) -> None:
    command = (sys.executable, "-c", _LOADED, str(tmp_path))
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not [name for name in LATER if name in loaded]
