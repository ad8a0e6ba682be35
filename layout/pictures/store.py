"""Pictures as they are ordered for a press come in, converted ones go out: from the cache, or made side by side.

What is kept is found by content: the picture's digest, the part and size wanted, the profile's digest and all that the
conversion was told, and the number of its recipe. So a second render does no colour work and loads no Pillow, and no
file's date or folder matters. At most ``LARGEST`` bytes are kept; the oldest pictures are let go. Processes may share
the folder: a file there is whole or absent.
"""

import contextlib
import hashlib
import os
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from layout.builtin.cache import cache_folder, is_kept, kept
from layout.model.geometry import Rect
from layout.pictures.convert import RECIPE, PressPicture, Remark, Separation, convert
from layout.pictures.faults import PictureError
from layout.pictures.ink import TotalInk
from layout.pictures.probe import PictureFacts

FOLDER: Final = "pictures"

#: Two years of a small paper's photographs, or a few issues of a large one's.
LARGEST: Final = 512 << 20

#: More at once would each hold a decoded picture in memory and wait for the same disk.
MOST_HANDS: Final = 8


class Order(NamedTuple):
    """A part of a picture in a size: what ``convert`` takes."""

    facts: PictureFacts
    shown: Rect
    most: tuple[int, int]
    separation: Separation


def converted(order: Order) -> PressPicture:
    """The picture, from the cache where it was made before. Raises PictureError, of which nothing is kept."""
    made = False

    def make() -> Any:
        nonlocal made
        made = True
        picture = convert(*order)
        return (*picture[:-2], tuple(picture.ink), tuple(map(tuple, picture.remarks)))

    key = _key(order)
    picture = PressPicture._make(kept(f"{FOLDER}/{key}", f"picture {RECIPE}", make))
    if made:
        let_go(LARGEST)
    remarks = tuple(Remark(*remark) for remark in picture.remarks)
    return picture._replace(ink=TotalInk(*picture.ink), remarks=remarks)


def converted_all(orders: Sequence[Order], hands: int = 0) -> Iterator[PressPicture | PictureError]:
    """All pictures in their order, made by so many threads at once (0: one a processor): Pillow lets go of the
    interpreter while it works, and what comes out is the same. A fault comes in place of its picture."""
    new = sum(not is_kept(f"{FOLDER}/{_key(order)}") for order in orders)
    hands = min(hands or _processors(), MOST_HANDS, new)
    if hands <= 1:
        yield from map(_attempt, orders)
        return
    # 8 ms: only where several pictures are made
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(hands, "picture") as pool:
        try:
            yield from pool.map(_attempt, orders)
        finally:
            pool.shutdown(cancel_futures=True)


def let_go(most: int) -> None:
    """Deletes the oldest pictures beyond so many bytes; one that another process deleted first is gone as well."""
    folder = cache_folder()
    if not folder:
        return
    with contextlib.suppress(OSError):
        with os.scandir(os.path.join(folder, FOLDER)) as entries:
            found = list(entries)
        files = []
        for entry in found:
            with contextlib.suppress(FileNotFoundError):
                files.append((entry.stat(), entry.path))
        over = sum(facts.st_size for facts, _ in files) - most
        for facts, path in sorted(files, key=lambda file: (file[0].st_mtime_ns, file[1])):
            if over <= 0:
                break
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
            over -= facts.st_size


def _attempt(order: Order) -> PressPicture | PictureError:
    try:
        return converted(order)
    except PictureError as fault:
        return fault


def _key(order: Order) -> str:
    facts, shown, most, separation = order
    profile = separation.profile.digest
    told = (separation.inks, separation.intent, separation.ink_limit, separation.ppi, separation.sharpening)
    # the file's name stands in remarks only
    named = (facts.digest, facts.kind, facts.orientation, os.path.basename(facts.file))
    parts = (*named, *(round(share, 6) for share in shown), *most, profile, *told, separation.quality)
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
