"""What the file says of itself: its kind, title, dates, trapping, identity (ISO 15930, 6.2 and 6.3)."""

from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, check
from layout.recheck.metadata import same_moment
from layout.recheck.survey import Survey

_AGAIN: Final = "export it again as the kind of PDF/X that the print shop asks for"

#: What Info and XMP say twice, dates apart.
_TWICE: Final = (
    ("Title", "dc:title"),
    ("Creator", "xmp:CreatorTool"),
    ("Producer", "pdf:Producer"),
    ("Trapped", "pdf:Trapped"),
    ("GTS_PDFXVersion", "pdfxid:GTS_PDFXVersion"),
)

#: What the packet of an X-4 file holds besides its claim and its title (ISO 15930-7, 6.3).
_IN_XMP: Final = ("xmp:CreateDate", "xmp:ModifyDate", "xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass")


@check("claim-missing", _AGAIN)
def claim_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """A standard's file says so in Info, from X-4 on in XMP."""
    if not rules.kind.is_standard:
        return
    if rules.kind.wants_xmp and "pdfxid:GTS_PDFXVersion" not in file.claim.xmp:
        where = "its XMP does not say so" if file.claim.has_xmp else "it has no XMP"
        yield Fault(f"the file does not claim to be {rules.kind.claim}: {where}")
    elif not rules.kind.wants_xmp and "GTS_PDFXVersion" not in file.claim.info:
        yield Fault(f"the file does not claim to be {rules.kind.conformance or rules.kind.claim}")


@check("claim-other", _AGAIN)
def claim_other(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Another standard has other rules, and the workflow that takes it may not be set up."""
    kind, claim = rules.kind, file.claim
    if not kind.is_standard:
        return
    said = claim.xmp.get("pdfxid:GTS_PDFXVersion") if kind.wants_xmp else claim.info.get("GTS_PDFXVersion")
    if said and said != kind.claim:
        yield Fault(f"the file claims to be {claim.kind and 'PDF/' + claim.kind}, the print shop asks for {kind.claim}")
    elif said and kind.conformance and claim.info.get("GTS_PDFXConformance") != kind.conformance:
        given = claim.info.get("GTS_PDFXConformance") or "nothing"
        yield Fault(f"the file's conformance is {given}, not {kind.conformance}")


@check("pdf-version", _AGAIN)
def pdf_version(file: Survey, rules: Rules) -> Iterator[Fault]:
    """A later version may hold what the standard does not know."""
    if file.version > rules.kind.version:
        latest = ".".join(map(str, rules.kind.version))
        yield Fault(f"the file is PDF {'.'.join(map(str, file.version))}; {rules.kind.name} goes up to {latest}")


@check("title-missing", "give the document a title and export it again")
def title_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The title names the job in the print shop's queue."""
    if rules.kind.is_standard and not file.claim.info.get("Title", "").strip():
        yield Fault("the file has no title in Info")
    if rules.kind.wants_xmp and file.claim.has_xmp and not file.claim.xmp.get("dc:title"):
        yield Fault("the file has no title in XMP")


@check("date-missing", _AGAIN)
def date_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Dates tell a corrected file from the first."""
    for key in ("CreationDate", "ModDate") if rules.kind.is_standard else ():
        if key not in file.claim.info:
            yield Fault(f"Info has no {key}")


@check("dates-differ", _AGAIN)
def dates_differ(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Info and XMP were written by different programs, or one was changed by hand."""
    if not rules.kind.is_standard:
        return
    for key, name in (("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")):
        info, xmp = file.claim.info.get(key), file.claim.xmp.get(name)
        if info and xmp and not same_moment(info, xmp):
            yield Fault(f"{key} is {info} in Info and {xmp} in XMP")


@check("info-differs", _AGAIN)
def info_differs(file: Survey, rules: Rules) -> Iterator[Fault]:
    """What is said twice must be said alike."""
    if not rules.kind.is_standard:
        return
    for key, name in _TWICE:
        info, xmp = file.claim.info.get(key), file.claim.xmp.get(name)
        if info and xmp and info.strip() != xmp:
            yield Fault(f"{key} is “{info}” in Info and “{xmp}” in XMP")


@check("trapped", "say whether the file is trapped: newspaper pages are not, so Trapped is False")
def trapped(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The print shop must know whether to trap."""
    if rules.kind.is_standard and file.claim.info.get("Trapped") not in ("True", "False"):
        yield Fault(f"Trapped is {file.claim.info.get('Trapped', 'not given')}; it must be True or False")


@check("id-missing", _AGAIN)
def id_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Two files of one name cannot be told apart."""
    if rules.kind.is_standard and not file.identified:
        yield Fault("the file has no ID in its trailer")


@check("xmp-incomplete", _AGAIN)
def xmp_incomplete(file: Survey, rules: Rules) -> Iterator[Fault]:
    """From X-4 on the packet is what tells a file's versions apart."""
    if rules.kind.wants_xmp and file.claim.has_xmp:
        missing = [name for name in _IN_XMP if name not in file.claim.xmp]
        if missing:
            yield Fault(f"the XMP does not say {', '.join(missing)}")


@check("xmp-compressed", _AGAIN)
def xmp_compressed(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Programs that sort jobs read the XMP packet as plain text."""
    if rules.kind.wants_xmp and file.claim.xmp_filters:
        yield Fault(f"the XMP is compressed ({', '.join(file.claim.xmp_filters)})")
