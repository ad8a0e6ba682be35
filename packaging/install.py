"""The desk's place in the user's menu: the command to run comes in, desktop file, icons and file type go out.

Everything lies below one folder, ``~/.local/share`` unless another is named, so no rights are needed and ``--remove``
takes it back: https://specifications.freedesktop.org/menu-spec/, …/icon-theme-spec/, …/shared-mime-info-spec/.
"""

import argparse
import os
import shutil
import subprocess
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(_HERE))

_NAME = "newslayout"
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def files(share: str) -> dict[str, str]:
    """What is installed, by its kind or size: the path of each file."""
    icons = os.path.join(share, "icons", "hicolor")
    return {
        "desktop": os.path.join(share, "applications", f"{_NAME}.desktop"),
        "mime": os.path.join(share, "mime", "packages", f"{_NAME}.xml"),
        "svg": os.path.join(icons, "scalable", "apps", f"{_NAME}.svg"),
        **{str(size): os.path.join(icons, f"{size}x{size}", "apps", f"{_NAME}.png") for size in _SIZES},
    }


def install(share: str, command: str) -> None:
    """Write all files; ``command`` is what starts the program."""
    from gui.icons import app_image, app_svg  # Qt is not needed to remove

    for kind, path in files(share).items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        match kind:
            case "desktop":
                with open(os.path.join(_HERE, f"{_NAME}.desktop"), encoding="utf-8") as file:
                    entry = file.read().replace("Exec=layout ", f"Exec={quoted(command)} ")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(entry)
            case "mime":
                shutil.copyfile(os.path.join(_HERE, f"{_NAME}.xml"), path)
            case "svg":
                shutil.copyfile(app_svg(), path)
            case size:
                app_image(int(size)).save(path)


def remove(share: str) -> None:
    """Take everything away again."""
    for path in files(share).values():
        if os.path.exists(path):
            os.remove(path)


def refresh(share: str) -> None:
    """Tell the desktop, where it has the tools for that; without them it finds out at the next login."""
    for tool, folder in (
        ("update-desktop-database", "applications"),
        ("update-mime-database", "mime"),
        ("gtk-update-icon-cache", os.path.join("icons", "hicolor")),
    ):
        path, found = os.path.join(share, folder), shutil.which(tool)
        if found and os.path.isdir(path):
            options = ["-q", "-t", "-f"] if tool.startswith("gtk") else []
            subprocess.run([found, *options, path], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def quoted(command: str) -> str:
    """A path as the Exec key has it: in quotes where it needs them, and ``%`` doubled."""
    command = command.replace("%", "%%")
    if all(c.isalnum() or c in "/._-+:@%" for c in command):
        return command
    for c in ("\\", '"', "`", "$"):
        command = command.replace(c, "\\" + c)
    return '"' + command.replace("\\", "\\\\") + '"'  # once for the quotes, once for the value


def main() -> int:
    """Install, or remove."""
    home = os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")
    parser = argparse.ArgumentParser(description="Put the desk into the menu of this user's desktop.")
    parser.add_argument("--command", default=os.path.join(os.path.dirname(sys.executable), "layout"))
    parser.add_argument("--share", default=home, help="default: %(default)s")
    parser.add_argument("--remove", action="store_true")
    options = parser.parse_args()
    if options.remove:
        remove(options.share)
    else:
        install(options.share, os.path.abspath(options.command))
    refresh(options.share)
    return 0


if __name__ == "__main__":
    sys.exit(main())
