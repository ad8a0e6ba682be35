"""What Info says comes in, with the file's digest; an XMP packet that says the same goes out (ISO 16684-1).

The packet is written by hand: RDF of a dozen properties. Its ids are made of the digest, so the same
content has the same ids.
"""

from typing import NamedTuple


class Facts(NamedTuple):
    """What Info and XMP both say. ``date`` is a PDF date in UTC, ``D:20261120000000Z``; ``claim`` the PDF/X version."""

    title: str
    language: str
    creator: str
    producer: str
    date: str
    trapped: bool
    claim: str


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <pdf:Producer>{producer}</pdf:Producer>
   <pdf:Trapped>{trapped}</pdf:Trapped>
   <xmpMM:DocumentID>{id}</xmpMM:DocumentID>
   <xmpMM:InstanceID>{id}</xmpMM:InstanceID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdfxid:GTS_PDFXVersion>{claim}</pdfxid:GTS_PDFXVersion>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
{room}
<?xpacket end="w"?>"""
#: Blanks in which other programs may change the packet where it stands.
_ROOM = "\n".join([" " * 99] * 20)


def packet(facts: Facts, identity: bytes) -> bytes:
    """The packet in UTF-8; ``identity`` is the digest of the content, 16 bytes."""
    texts = {key: _escaped(value) for key, value in facts._asdict().items() if isinstance(value, str)}
    texts["date"] = iso_date(facts.date)
    return _PACKET.format(
        **texts, trapped="True" if facts.trapped else "False", id=f"uuid:{uuid(identity)}", room=_ROOM
    ).encode()


def _escaped(text: str) -> str:
    """The text for XML, which has no control characters. (xml.sax would bring the whole of urllib with it.)"""
    plain = "".join(char for char in text if char >= " " and char not in "\ufffe\uffff")
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def iso_date(date: str) -> str:
    """``D:20261120000000Z`` to ``2026-11-20T00:00:00Z``."""
    digits = date.removeprefix("D:")
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}Z"


def uuid(identity: bytes) -> str:
    """The digest as a UUID of version 8 (RFC 9562, 5.8): bits of our own making."""
    made = bytearray(identity[:16])
    made[6] = made[6] & 0x0F | 0x80
    made[8] = made[8] & 0x3F | 0x80
    text = made.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
