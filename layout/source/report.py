"""What is found while files are read: diagnostics, and where each thing stands (goes out as ``Locations``)."""

from dataclasses import replace

from layout.model.diagnostics import Diagnostic, Locations, SourceSpan

KeyPath = tuple[str | int, ...]


class Report:
    """All that is to be said about the files, and one table of places a file. Grows while reading, then is frozen."""

    __slots__ = ("diagnostics", "tables", "wrapped")

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.tables: dict[str, dict[KeyPath, SourceSpan]] = {}
        #: of texts of several lines: the character at which each further line begins, and where that is
        self.wrapped: dict[str, dict[KeyPath, tuple[tuple[int, SourceSpan], ...]]] = {}

    def add(self, code: str, message: str, hint: str = "", at: SourceSpan | None = None) -> None:
        """One more thing to tell the user."""
        self.diagnostics.append(Diagnostic(code, message, hint, at))

    def name_edition(self, edition: str, start: int) -> None:
        """Say of the diagnostics from ``start`` on which edition they are of, unless another one has them too."""
        known = set(self.diagnostics[:start])
        for i in range(start, len(self.diagnostics)):
            diagnostic = self.diagnostics[i]
            if diagnostic not in known:
                self.diagnostics[i] = replace(diagnostic, message=f"{diagnostic.message} (edition {edition})")

    def table(self, file: str) -> dict[KeyPath, SourceSpan]:
        """The places of one file, by key path."""
        return self.tables.setdefault(file, {})

    def join(self, part: "Report") -> None:
        """Say after these what a part of the reading said; its tables are ours then, and may not grow any more."""
        self.diagnostics += part.diagnostics
        for file, table in part.tables.items():
            own = self.tables.get(file)
            self.tables[file] = table if own is None or own is table else {**own, **table}
        for file, lines in part.wrapped.items():
            known = self.wrapped.get(file)
            self.wrapped[file] = lines if known is None or known is lines else {**known, **lines}

    def with_part(self, before: "Report", after: "Report") -> "Report | None":
        """The same with another part in the place of one that was joined; None where that part is not all that is said
        of its files. The list of what there is to say is the identical one where the parts say nothing."""
        tables, wrapped = self.tables, self.wrapped
        if before.tables.keys() != after.tables.keys():
            return None
        if any(tables.get(file) is not table for file, table in before.tables.items()):
            return None
        if any(wrapped.get(file) is not lines for file, lines in before.wrapped.items()):
            return None
        files, own = before.tables, set(before.diagnostics)
        others = [said for said in self.diagnostics if said not in own]
        if any(isinstance(said.at, SourceSpan) and said.at.file in files for said in others):
            return None
        report = Report()
        report.tables = {**tables, **after.tables}
        report.wrapped = {file: lines for file, lines in wrapped.items() if file not in before.wrapped} | after.wrapped
        said = bool(before.diagnostics or after.diagnostics)
        report.diagnostics = [*others, *after.diagnostics] if said else self.diagnostics
        return report

    def locations(self) -> Locations:
        return Locations(self.tables, self.wrapped)

    def sorted_diagnostics(self) -> tuple[Diagnostic, ...]:
        """Each thing once, in the order of files as they were met, then of lines."""
        order = {file: i for i, file in enumerate(self.tables)}

        def key(diagnostic: Diagnostic) -> tuple[int, int, int]:
            at = diagnostic.at
            return (order.get(at.file, len(order)), at.line, at.column) if isinstance(at, SourceSpan) else (-1, 0, 0)

        return tuple(sorted(dict.fromkeys(self.diagnostics), key=key))


class FileReport:
    """The report as one file sees it: places are given by line and column alone."""

    __slots__ = ("file", "keys", "report", "values")

    def __init__(self, report: Report, file: str) -> None:
        self.report = report
        self.file = file
        #: where a value stands (a scalar) or its key (a list or a mapping)
        self.values = report.table(file)
        #: where the key of a value stands
        self.keys: dict[KeyPath, SourceSpan] = {}
        self.values.setdefault((), SourceSpan(file))

    def span(self, line: int, column: int) -> SourceSpan:
        return SourceSpan(self.file, line, column)

    def add(self, code: str, message: str, hint: str = "", at: SourceSpan | None = None) -> None:
        self.report.add(code, message, hint, at or SourceSpan(self.file))

    def add_at(self, path: KeyPath, code: str, message: str, hint: str = "") -> None:
        """A fault of the value at ``path``, or of the nearest known thing around it."""
        while path and path not in self.values:
            path = path[:-1]
        self.add(code, message, hint, self.values[path])

    def add_at_key(self, path: KeyPath, code: str, message: str, hint: str = "") -> None:
        """A fault of the key itself (an unknown slot, say)."""
        if path in self.keys:
            self.add(code, message, hint, self.keys[path])
        else:
            self.add_at(path, code, message, hint)
