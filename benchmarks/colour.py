"""What the newsprint profiles are good for, and how long a photograph takes to the press.

Profiles: total ink over a grid of sRGB, and how near mixtures of ink come back by way of Lab (relative, in 8 bits, as
pictures are). Photographs: a JPEG of 12 megapixels put together from those of the sample issue; the time of one
processor, the best of nine, because other programs' time is not ours. Nothing runs beside it: Pillow starts no threads,
and the clock says the same on a machine that has nothing else to do. Then the first of a fresh process, which has
Pillow to load, its profiles to read and memory to ask for. Ends with 1 where a picture takes longer than the goal and
``--strict`` is given.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from layout.pictures import convert as conversion  # noqa: E402
from layout.pictures import damage, decode, ink  # noqa: E402
from layout.pictures.colour import separated_again  # noqa: E402
from layout.pictures.convert import WHOLE, PressPicture, Separation, convert  # noqa: E402
from layout.pictures.probe import probe  # noqa: E402
from layout.pictures.profiles import builtin_profile, builtin_profiles, press_profile  # noqa: E402
from layout.pictures.store import Order, converted, converted_all  # noqa: E402
from tests.pictures.swatches import difference, printed  # noqa: E402

#: Seconds of one processor for a 12-megapixel JPEG in newsprint inks, however wide it is printed.
GOAL = 0.3
WIDTHS = {"2 columns": 800, "3 columns": 1200, "4 columns": 1600, "a page": 2000}
TURNS = 9


def grid(steps: int) -> Image.Image:
    """sRGB in even steps, a pixel each."""
    levels = np.rint(np.linspace(0, 255, steps)).astype(np.uint8)
    cube = np.stack(np.meshgrid(levels, levels, levels), -1)
    return Image.fromarray(cube.reshape(steps * steps, steps, 3))


def profiles() -> None:
    print("profile          colours of sRGB, total ink in %                   inks there and back, CIEDE2000")
    print("                 perceptual           relative + black point       mean     95 %     most")
    colours = grid(33)
    for name in builtin_profiles():
        file = builtin_profile(name)
        columns = []
        for intent, flags in (
            (ImageCms.Intent.PERCEPTUAL, ImageCms.Flags.NONE),
            (ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION),
        ):
            transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), file, "RGB", "CMYK", intent, flags)
            total = np.asarray(ImageCms.applyTransform(colours, transform)).astype(int).sum(-1) / 2.55
            columns.append(f"mean {total.mean():5.1f} most {total.max():5.1f}")
        apart = there_and_back(file)
        columns.append(f"    {apart.mean():.2f}     {np.percentile(apart, 95):.2f}     {apart.max():.2f}")
        print(f"{name:<16} {'   '.join(columns)}")


def there_and_back(file: str) -> np.ndarray:
    """How far colours of the press come out from themselves: every mixture of inks that its profile makes of sRGB."""
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), file, "RGB", "CMYK", ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    inks = ImageCms.applyTransform(grid(17), transform)
    assert inks is not None
    again = separated_again(inks, Path(file).read_bytes())
    return difference(printed(inks, file), printed(again, file))


def sheet(file: Path) -> None:
    """4,000 x 3,000 pixels of photographs."""
    picture = Image.new("RGB", (4000, 3000))
    photographs = sorted((ROOT / "sample_issue" / "pictures").glob("*.jpg"))
    for index in range(12):
        with Image.open(photographs[index]) as opened:
            part = opened.convert("RGB")
        scale = 1000 / min(part.size)
        part = part.resize((max(1000, round(part.width * scale)), max(1000, round(part.height * scale))))
        picture.paste(part.crop((0, 0, 1000, 1000)), (index % 4 * 1000, index // 4 * 1000))
    picture.save(file, quality=92)


class Stages:
    """Seconds of the processor by stage: each stage's function is watched where the conversion calls it."""

    WATCHED = (
        (decode.Photograph, "decode", "decode"),
        (decode, "out_of_step", "damage"),
        (conversion, "resampled", "resample"),
        (conversion, "sharpened", "sharpen"),
        (conversion.colour, "to_press", "colour"),
        (ink, "jpeg", "encode"),
        (conversion, "held", "ink"),
        (damage, "walk_jpeg", "walk"),
    )

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        for owner, name, stage in self.WATCHED:
            setattr(owner, name, self._watched(getattr(owner, name), stage))

    def _watched(self, function: Callable[..., object], stage: str) -> Callable[..., object]:
        def timed(*arguments: object) -> object:
            began = time.process_time()
            try:
                return function(*arguments)
            finally:
                self.seconds[stage] = self.seconds.get(stage, 0.0) + time.process_time() - began

        return timed


def photographs(folder: Path) -> bool:
    file = folder / "sheet.jpg"
    sheet(file)
    facts, press = probe(str(file)), press_profile("", 240)
    stages = Stages()
    runs: dict[str, list[tuple[float, dict[str, float], PressPicture]]] = {name: [] for name in WIDTHS}
    for _ in range(TURNS):
        for name, width in WIDTHS.items():  # in turns, so that what else goes on meets all of them
            stages.seconds = {}
            began = time.process_time()
            made = convert(facts, WHOLE, (width, width * 3 // 4), Separation(press))
            runs[name].append((time.process_time() - began, dict(stages.seconds), made))
    print(f"\n12 megapixels, {file.stat().st_size / 1e6:.1f} MB; seconds of one processor, best of {TURNS}")
    for name in WIDTHS:
        best, parts, made = min(runs[name], key=lambda run: run[0])
        parts["ink"] -= parts["encode"]
        told = ", ".join(f"{stage} {seconds:.3f}" for stage, seconds in parts.items())
        print(
            f"{name:<10} {made.width} x {made.height}: {best:.3f}  ({told}); {len(made.data) / 1e6:.2f} MB, "
            f"ink {made.ink.mean:.0f} % over 15 mm², {made.ink.most:.0f} % at most"
        )
    slowest = max(min(seconds for seconds, *_ in row) for row in runs.values())
    print(f"goal: {GOAL} for each: {'held' if slowest <= GOAL else 'MISSED'}")
    alone = "import sys; from benchmarks.colour import first; first(sys.argv[1])"
    subprocess.run([sys.executable, "-c", alone, str(file)], check=True, cwd=ROOT)
    return slowest <= GOAL


def first(file: str) -> None:
    """What a fresh process takes for one picture as wide as a page."""
    facts, press = probe(file), press_profile("", 240)
    began = time.process_time()
    convert(facts, WHOLE, (2000, 1500), Separation(press))
    print(f"a page, as the first picture of a process: {time.process_time() - began:.3f}")


def together(folder: Path) -> None:
    """All photographs of the sample issue, by one thread and by as many as there are processors, and from the cache."""
    press = press_profile("", 240)
    facts = [probe(str(file)) for file in sorted((ROOT / "sample_issue" / "pictures").glob("*.jpg"))]
    orders = [Order(one, WHOLE, (1200, round(1200 / one.aspect)), Separation(press)) for one in facts]
    print(f"\n{len(orders)} photographs of the sample issue, 1,200 pixels wide; seconds on the clock")
    for hands in (1, os.cpu_count() or 1):
        os.environ["XDG_CACHE_HOME"] = str(folder / f"cache-{hands}")
        began = time.perf_counter()
        done = list(converted_all(orders, hands))
        print(f"{hands} at once: {time.perf_counter() - began:.2f}")
        assert not [fault for fault in done if isinstance(fault, Exception)]
    began = time.perf_counter()
    for order in orders:
        converted(order)
    print(f"from the cache: {time.perf_counter() - began:.3f}")


def main() -> int:
    profiles()
    with tempfile.TemporaryDirectory() as folder:
        good = photographs(Path(folder))
        together(Path(folder))
    return 1 if "--strict" in sys.argv and not good else 0


if __name__ == "__main__":
    sys.exit(main())
