"""Where the commands stand: menus, tool bar and context menus, as tables of ids; "" is a rule between two groups."""

#: Menus within menus that the window makes itself.
SUBMENUS = ("issue.recent", "view.docks")

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            "issue.new", "issue.open", "issue.recent", "issue.sample", "", "issue.save", "issue.reload", "",
            "article.import", "picture.import", "advert.import", "", "export.pdf", "export.show", "print.proof", "",
            "issue.close", "app.quit",
        ),
    ),
    (
        "&Edit",
        (
            "edit.undo", "edit.redo", "", "edit.find", "edit.replace", "", "select.none", "",
            "app.settings",
        ),
    ),
    (
        "&Article",
        (
            "article.new", "article.edit", "", "article.place", "article.fits", "", "article.rename",
            "article.duplicate", "article.translate", "article.delete",
        ),
    ),
    (
        "&Slot",
        (
            "slot.place", "slot.fits", "slot.contents", "slot.teasers", "slot.swap", "slot.remove", "slot.empty", "",
            "slot.jump", "slot.unjump", "",
            "slot.taller", "slot.shorter", "slot.wider", "slot.narrower", "slot.up", "slot.down", "slot.left",
            "slot.right", "slot.reset", "", "picture.crop", "picture.uncrop",
        ),
    ),
    (
        "&Page",
        (
            "page.insert", "page.duplicate", "page.delete", "page.template", "", "page.earlier", "page.later", "",
            "page.closed", "", "page.previous", "page.next", "page.first", "page.last", "page.go",
        ),
    ),
    (
        "&View",
        (
            "view.fit", "view.width", "view.actual", "view.in", "view.out", "", "view.spreads", "view.grid",
            "view.baselines", "view.slots", "view.bleed", "view.safe", "view.marks", "view.press", "", "view.edition",
            "", "view.palette", "view.outline", "view.problems", "view.docks", "view.full", "",
            "problem.next", "problem.previous",
        ),
    ),
    ("&Help", ("help.tour", "help.keys", "help.about")),
)  # fmt: skip

TOOL_BAR: tuple[str, ...] = (
    "issue.save", "edit.undo", "edit.redo", "", "page.previous", "page.next", "", "view.out", "view.in", "view.fit",
    "view.width", "", "view.grid", "view.slots", "view.press", "", "article.edit", "slot.fits", "picture.crop", "",
    "view.palette", "export.pdf",
)  # fmt: skip

#: By what was clicked on: a slot, a page, an article of the list, bare desk.
CONTEXT: dict[str, tuple[str, ...]] = {
    "slot": (
        "article.edit", "picture.crop", "", "slot.place", "slot.fits", "slot.contents", "slot.teasers", "slot.swap",
        "slot.remove", "slot.empty", "", "slot.jump", "slot.unjump", "", "slot.reset", "", "page.template",
        "page.closed",
    ),
    "picture": (
        "picture.crop", "picture.uncrop", "", "picture.replace", "picture.earlier", "picture.later", "picture.remove",
        "", "article.edit", "slot.remove",
    ),
    "page": (
        "page.insert", "page.duplicate", "page.delete", "page.template", "", "page.earlier", "page.later", "",
        "page.closed",
    ),
    "article": (
        "article.edit", "article.place", "article.fits", "slot.remove", "", "article.rename", "article.duplicate",
        "article.translate", "article.delete",
    ),
    "desk": ("view.fit", "view.width", "view.actual", "", "view.spreads", "view.grid", "view.baselines", "view.slots"),
}  # fmt: skip
