"""PDFs and prints of the issue."""

import os

from gui.commands.registry import command, has_issue
from gui.exporting import Exports, Purpose, exports
from gui.showing import show_in_folder
from gui.window import Window


@command(
    "export.pdf", "&Export PDF…", keys="Ctrl+E", icon="export", when=has_issue,
    about="Make a PDF for the press, or a proof",
)  # fmt: skip
def export_pdf(window: Window, path: str = "", purpose: Purpose = "press", edition: str = "", **more: str) -> bool:
    """Ask what is wanted; with a path it starts at once. ``more``: pages and printer, as ``render`` has them."""
    from gui.panels.export import ExportDialog  # loaded when it is asked for: the first page comes sooner
    from gui.panels.exportchoices import order_of

    session = window.session
    assert session is not None
    # the dialog tells how an export went, also one that it was not asked for
    dialog = window.findChild(ExportDialog, "ExportDialog") or ExportDialog(window)
    if path:
        exports(window).start(order_of(session, path, purpose, edition, **more))
    else:
        dialog.ask(session)
    return True


def _exported(window: Window) -> bool:
    made = window.findChild(Exports, "Exports")
    return made is not None and os.path.exists(made.last)


@command(
    "export.show", "Sho&w exported PDF in its folder", icon="show-folder", when=_exported,
    about="Show the PDF that was exported last in the file manager",
)  # fmt: skip
def show_exported(window: Window) -> None:
    fault = show_in_folder(exports(window).last)
    if fault:
        window.dialogs.tell(window.tr("Export"), fault)


@command(
    "print.proof", "&Print proofs…", keys="Ctrl+P", icon="print", when=has_issue,
    about="Print pages on office paper, scaled, in pairs or in tiles",
)  # fmt: skip
def print_proof(window: Window) -> bool:
    assert window.session is not None
    try:
        # the system's printing comes with it, which nobody else needs, and which a bare system has not
        from gui.panels.printing import PrintProofDialog
    except ImportError as fault:
        window.dialogs.tell(
            window.tr("Print proofs"), window.tr("Printing is not to be had on this system."), str(fault)
        )
        return False
    PrintProofDialog(window, window.session).open()
    return True
