"""The XMP packet: well-formed whatever the title, the same for the same content, and of version 8 in its ids."""

import re
from xml.etree import ElementTree

import pytest

from layout.pdf.xmp import Facts, iso_date, packet, uuid

FACTS = Facts("The Bell", "en", "newslayout", "newslayout", "D:20261120093000Z", False, "PDF/X-4")
SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
}


def said(facts: Facts, identity: bytes = bytes(range(16))) -> dict[str, str]:
    root = ElementTree.fromstring(packet(facts, identity).decode().partition("?>")[2].rpartition("<?")[0])
    (about,) = root.iter(f"{{{SPACES['rdf']}}}Description")
    return {name: "".join(about.find(name, SPACES).itertext()).strip() for name in (  # type: ignore[union-attr]
        "dc:format", "dc:title", "dc:language", "xmp:CreatorTool", "xmp:CreateDate", "xmp:ModifyDate",
        "xmp:MetadataDate", "pdf:Producer", "pdf:Trapped", "xmpMM:DocumentID", "xmpMM:InstanceID", "xmpMM:VersionID",
        "xmpMM:RenditionClass", "pdfxid:GTS_PDFXVersion",
    )}  # fmt: skip


def test_says_what_info_says() -> None:
    told = said(FACTS)
    assert told["dc:title"] == "The Bell"
    assert told["dc:format"] == "application/pdf"
    assert told["xmp:CreateDate"] == told["xmp:ModifyDate"] == told["xmp:MetadataDate"] == "2026-11-20T09:30:00Z"
    assert (told["pdf:Trapped"], told["pdfxid:GTS_PDFXVersion"]) == ("False", "PDF/X-4")
    assert (told["xmpMM:VersionID"], told["xmpMM:RenditionClass"]) == ("1", "default")
    assert said(FACTS._replace(trapped=True))["pdf:Trapped"] == "True"


def test_control_characters_are_left_out() -> None:
    assert said(FACTS._replace(title="The\x00 Bell\x0b"))["dc:title"] == "The Bell"


@pytest.mark.parametrize("title", ["Salt & <Light>", "El Farol — número 7", '"]]>{title}', "نشرة", "𝄞"])
def test_any_title(title: str) -> None:
    assert said(FACTS._replace(title=title))["dc:title"] == title


def test_is_a_packet_that_may_be_changed_in_place() -> None:
    made = packet(FACTS, bytes(16))
    assert made.startswith(b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    assert made.endswith(b'<?xpacket end="w"?>')
    assert re.search(rb"\s{2000,}", made)


def test_ids_are_those_of_the_content() -> None:
    assert packet(FACTS, bytes(16)) == packet(FACTS, bytes(16))
    assert said(FACTS)["xmpMM:DocumentID"] != said(FACTS, b"another content.")["xmpMM:DocumentID"]
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", uuid(b"\xff" * 16))
    assert iso_date("D:20010203040506Z") == "2001-02-03T04:05:06Z"
