"""Pictures: place, crop, import; their captions and places in a story."""

import os
import shutil

from gui.canvas.drops import PHOTOGRAPHS, TEXTS, target_of
from gui.carried import Carried
from gui.commands.registry import command, has_issue
from gui.commands.slot import place_in
from gui.selection import Selection
from gui.session import Session
from gui.window import Window
from layout.edit import articles, plan
from layout.model.article import Picture
from layout.model.issue import PlacedAdvert, PlacedItems, PlacedPicture, Target

PICTURES = ("jpg", "jpeg", "png", "tif", "tiff", "webp", "gif", "svg")


def _session(window: Window) -> Session:
    assert window.session is not None, "commands of pictures want an open issue"
    return window.session


def chosen_picture(window: Window) -> bool:
    """A picture is chosen: one of an article, or one alone in its slot."""
    session = window.session
    if session is None:
        return False
    target = session.selection.target
    alone = isinstance(session.placement(target), PlacedPicture) if target else False
    return alone or session.selection.picture >= 0


@command(
    "picture.crop",
    "&Crop picture",
    keys="Shift+C",
    on_pages=True,
    icon="crop",
    when=chosen_picture,
    about="Move the picture's focus and zoom within its frame",
)
def crop(window: Window) -> None:
    window.stage.begin_crop()


@command("picture.focus", "Focus and zoom of a picture", when=chosen_picture, argument=True)
def focus(window: Window, at: tuple[float, float], zoom: float = 1.0, of: Selection | None = None) -> None:
    """The point to keep (0 to 1 from the top left), and how far the frame goes in (1: as much as fits)."""
    session = _session(window)
    here = of or session.selection
    merge = f"crop {here}"
    point = (round(at[0], 3), round(at[1], 3))
    opened = session.opened
    if here.picture >= 0:
        drafts = articles.set_picture(
            opened, here.article, here.picture, "focus", None if point == (0.5, 0.5) else point
        )
        opened = opened._replace(drafts=drafts)
        drafts = articles.set_picture(opened, here.article, here.picture, "zoom", round(zoom, 3) if zoom > 1 else None)
    else:
        assert here.target is not None
        drafts = plan.set_placed(opened, here.target, "focus", None if point == (0.5, 0.5) else point)
        opened = opened._replace(drafts=drafts)
        drafts = plan.set_placed(opened, here.target, "zoom", round(zoom, 3) if zoom > 1 else None)
    session.do(window.tr("Crop picture"), drafts, merge=merge)


def _cropped(window: Window) -> bool:
    return chosen_picture(window)


@command("picture.uncrop", "Reset c&rop", icon="reset", when=_cropped, about="The whole picture, its middle kept")
def uncrop(window: Window) -> None:
    focus(window, (0.5, 0.5), 1.0)


@command("picture.import", "Import &pictures…", icon="picture", when=has_issue, about="Copy photographs into the issue")
def import_pictures(window: Window, files: tuple[str, ...] = (), to: str = "") -> tuple[str, ...]:
    """Photographs copied into pictures/, the first one placed where ``to`` names a slot; their paths come back."""
    session = _session(window)
    kinds = " ".join(f"*.{kind}" for kind in PICTURES)
    files = files or tuple(
        window.dialogs.open_files(
            window.tr("Import pictures"), session.folder, window.tr("Pictures ({kinds})").format(kinds=kinds)
        )
    )
    made = tuple(path for path in (copy_in(window, file, "pictures") for file in files) if path)
    if made:
        session.look_again()
    if made and to:
        place_in(
            session,
            target_of(to),
            PlacedPicture(Picture(made[0])),
            window.tr("Place picture in {slot}").format(slot=to),
        )
    return made


@command("advert.import", "Import &adverts…", icon="advert", when=has_issue, about="Copy adverts into the issue")
def import_adverts(window: Window, files: tuple[str, ...] = ()) -> tuple[str, ...]:
    """PDF files and pictures copied into adverts/; their paths come back."""
    session = _session(window)
    kinds = window.tr("Adverts ({kinds})").format(kinds=" ".join(f"*.{kind}" for kind in ("pdf", *PICTURES)))
    files = files or tuple(window.dialogs.open_files(window.tr("Import adverts"), session.folder, kinds))
    made = tuple(path for path in (copy_in(window, file, "adverts") for file in files) if path)
    if made:
        session.look_again()
    return made


def copy_in(window: Window, file: str, folder: str) -> str:
    """A file copied into a folder of the issue under a name that is free; its path in the issue, "" where that failed.

    The copy is made at once and stays after an undo: pictures are never thrown away.
    """
    session = _session(window)
    try:
        return _copied(session.folder, file, folder)
    except OSError as fault:
        window.dialogs.tell(
            window.tr("Cannot copy {file}").format(file=file), fault.strerror or str(fault),
            window.tr("See that the issue's folder can be written and the disk has room."),
        )  # fmt: skip
        return ""


def _copied(issue: str, file: str, folder: str) -> str:
    inside = os.path.relpath(os.path.abspath(file), issue)
    if not inside.startswith(".."):
        return inside.replace(os.sep, "/")  # it lies in the issue already
    home = os.path.join(issue, folder)
    os.makedirs(home, exist_ok=True)
    stem, suffix = os.path.splitext(os.path.basename(file))
    name, number = f"{stem}{suffix}", 1
    while os.path.exists(os.path.join(home, name)):
        if _same(file, os.path.join(home, name)):
            return f"{folder}/{name}"
        number += 1
        name = f"{stem}-{number}{suffix}"
    part = os.path.join(home, f".{name}.part")
    try:
        shutil.copyfile(file, part)
        os.replace(part, os.path.join(home, name))
    finally:
        if os.path.exists(part):
            os.unlink(part)
    return f"{folder}/{name}"


def _same(file: str, other: str) -> bool:
    import filecmp  # only where two files have one name

    return filecmp.cmp(file, other, shallow=False)


@command("picture.place", "Place a picture in a story", when=has_issue, argument=True)
def add_to_article(window: Window, article: str, picture: str) -> None:
    """Another picture in an article's front matter."""
    session = _session(window)
    drafts = articles.add_picture(session.opened, article, picture)
    count = len(a.pictures) if (a := session.article(article)) else 0
    here = session.selection
    session.do(
        window.tr("Add {picture} to {article}").format(picture=picture, article=article), drafts,
        select=Selection(here.page, here.slot, article, count),
    )  # fmt: skip


@command("picture.set", "A key of a picture", when=chosen_picture, argument=True)
def set_key(window: Window, key: str, value: object, of: Selection | None = None) -> None:
    """Caption, credit, alternative text, place, legs … of the chosen picture, or of another one."""
    session = _session(window)
    here = of or session.selection
    if here.picture >= 0:
        drafts = articles.set_picture(session.opened, here.article, here.picture, key, value)
    else:
        assert here.target is not None
        drafts = plan.set_placed(session.opened, here.target, key, value)
    session.do(window.tr("Change {key} of the picture").format(key=key), drafts, merge=f"picture {here} {key}")


def of_story(window: Window) -> bool:
    """A picture of an article is chosen."""
    return window.session is not None and window.session.selection.picture >= 0


def _can_go_earlier(window: Window) -> bool:
    return window.session is not None and window.session.selection.picture > 0


def _can_go_later(window: Window) -> bool:
    session = window.session
    article = session.article(session.selection.article) if session else None
    return session is not None and article is not None and 0 <= session.selection.picture < len(article.pictures) - 1


@command(
    "picture.remove", "&Remove picture from story", icon="remove", when=of_story, about="The file stays in its folder"
)
def remove(window: Window) -> None:
    session = _session(window)
    here = session.selection
    session.do(
        window.tr("Remove a picture from {article}").format(article=here.article),
        articles.cut_picture(session.opened, here.article, here.picture),
        select=Selection(here.page, here.slot, here.article),
    )


@command(
    "picture.earlier",
    "Picture &earlier in its story",
    icon="arrow-up",
    when=_can_go_earlier,
    about="The picture comes before the one that was before it",
)
def earlier(window: Window) -> None:
    _move(window, -1)


@command(
    "picture.later",
    "Picture &later in its story",
    icon="arrow-down",
    when=_can_go_later,
    about="The picture comes after the one that was after it",
)
def later(window: Window) -> None:
    _move(window, 1)


def _move(window: Window, by: int) -> None:
    session = _session(window)
    here = session.selection
    session.do(
        window.tr("Move a picture of {article}").format(article=here.article),
        articles.move_picture(session.opened, here.article, here.picture, here.picture + by),
        select=Selection(here.page, here.slot, here.article, here.picture + by),
    )


@command(
    "picture.replace", "Another &file for the picture…", icon="open", when=chosen_picture, about="Caption and crop stay"
)
def replace(window: Window, file: str = "") -> bool:
    """The chosen picture's file is another one, copied in where it lies elsewhere."""
    session = _session(window)
    here = session.selection
    path = _chosen_file(window, file, window.tr("Another file for the picture"), "pictures", PICTURES)
    if not path:
        return False
    name = window.tr("Picture {picture}").format(picture=os.path.basename(path))
    if here.picture >= 0:
        drafts = articles.set_picture(session.opened, here.article, here.picture, "file", path)
    else:
        assert here.target is not None
        drafts = plan.set_placed(session.opened, here.target, "picture", path)
    return session.do(name, drafts)


def _chosen_advert(window: Window) -> bool:
    session = window.session
    target = session.selection.target if session else None
    return session is not None and target is not None and isinstance(session.placement(target), PlacedAdvert)


@command("advert.file", "File of the ad&vert…", icon="open", when=_chosen_advert, about="The advert has arrived")
def advert_file(window: Window, file: str = "") -> bool:
    """The file of the advert in the chosen slot, copied in where it lies elsewhere."""
    session = _session(window)
    target = session.selection.target
    assert target is not None
    path = _chosen_file(window, file, window.tr("File of the advert"), "adverts", (*PICTURES, "pdf"))
    if not path:
        return False
    drafts = plan.set_placed(session.opened, target, "advert", path)
    return session.do(window.tr("Advert {file}").format(file=os.path.basename(path)), drafts)


def _chosen_file(window: Window, file: str, title: str, folder: str, kinds: tuple[str, ...]) -> str:
    """A file asked for unless it is given, as the issue names it; "" for none."""
    home = os.path.join(_session(window).folder, folder)
    wanted = window.tr("Pictures ({kinds})").format(kinds=" ".join(f"*.{kind}" for kind in kinds))
    file = file or window.dialogs.open_file(title, home, wanted)
    path = copy_in(window, file, folder) if file else ""
    if path:
        _session(window).look_again()
    return path


def _take_in_picture(window: Window, file: str, target: Target | None) -> bool:
    """A photograph or an advert, copied in and placed where a slot is given; whether it could be copied."""
    session = _session(window)
    box = session.box(target) if target else None
    advert = file.lower().endswith(".pdf") or (box is not None and box.takes == ("advert",))
    path = copy_in(window, file, "adverts" if advert else "pictures")
    if not path:
        return False
    session.look_again()
    if target is not None:
        window.run("slot.drop", carried=Carried("advert" if advert else "picture", path), to=str(target))
    return True


@command("files.drop", "Take in files", when=has_issue, argument=True)
def take_in(window: Window, files: tuple[str, ...], to: str = "") -> None:
    """Files from the file manager: texts are imported, photographs and adverts copied in; the first one is placed, and
    all texts where short pieces stand. It is one act, however many there are."""
    session = _session(window)
    target = target_of(to) if to else None
    read = [file for file in files if file.lower().endswith((*TEXTS, *PHOTOGRAPHS, ".pdf"))]
    unread = [os.path.basename(file) for file in files if file not in read]
    with session.together(window.tr("Take in {count} files").format(count=len(read))):
        for file in read:
            if file.lower().endswith(TEXTS):
                window.run("article.import", file=file, to=str(target) if target else "")
            elif not _take_in_picture(window, file, target):
                continue
            if target is not None and not isinstance(session.placement(target), PlacedItems):
                target = None
    if unread:
        window.dialogs.tell(
            ", ".join(unread), window.tr("Layout does not read this kind of file"),
            window.tr("Save words as plain text (.txt), a picture as JPEG, PNG or TIFF, an advert as PDF."),
        )  # fmt: skip
