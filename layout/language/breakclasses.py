"""A character comes in, its class in Unicode's line breaking goes out (UAX #14, table 1; Unicode 15.0).

Most classes follow from what ``unicodedata`` knows, and the table holds the characters that go another way. A test
compares all of them with Unicode's LineBreak.txt, and prints the table anew where that has changed. Classes that say
what to find out elsewhere are settled here (LB1): AI, SG and XX are AL, CJ is NS, SA is CM for marks and else AL.
"""

import unicodedata
from functools import lru_cache
from typing import Final

#: Ranges of code points, hexadecimal, by class.
EXCEPTIONS: Final[dict[str, str]] = {
    "AL": (
        "600-605 6DD 70F 890-891 8E2 2061-2064 23E9-23EC 25FD-25FE 2648-2653 2693 26A1 26AA-26AB 26CE 2705 2728 274C "
        "274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 110BD 110CD 18B00-18CD5 1AFF0-1AFF3 1AFF5-1AFFB "
        "1AFFD-1AFFE 1F18E 1F191-1F19A 1F3B5-1F3B6 1F3BC 1F4A0 1F4A2 1F4A4 1F4AF 1F4B1-1F4B2 1F500-1F506 1F517-1F524 "
        "1F532-1F53D"
    ),
    "B2": "2014 2E3A-2E3B",
    "BA": (
        "9 7C AD 58A 5BE 964-965 E5A-E5B F0B F34 F7F F85 FBE-FBF FD2 104A-104B 1361 1400 16EB-16ED 1735-1736 "
        "17D4-17D5 17D8 17DA 1804-1805 1B5A-1B5B 1B5D-1B60 1B7D-1B7E 1C3B-1C3F 1C7E-1C7F 2010 2012-2013 2027 2056 "
        "2058-205B 205D-205E 2CFA-2CFC 2CFF 2D70 2E0E-2E15 2E17 2E19 2E2A-2E2D 2E30-2E31 2E33-2E34 2E3C-2E3E "
        "2E40-2E41 2E43-2E4A 2E4C 2E4E-2E4F 2E5D A4FE-A4FF A60D A60F A6F3-A6F7 A8CE-A8CF A92E-A92F A9C7-A9C9 "
        "AA5D-AA5F AAF0-AAF1 ABEB 10100-10102 1039F 103D0 10857 1091F 10A50-10A57 10AF0-10AF5 10B39-10B3F 10EAD "
        "11047-11048 110BE-110C1 11140-11143 111C5-111C6 111C8 111DD-111DF 11238-11239 1123B-1123C 112A9 1144B-1144E "
        "1145A-1145B 115C2-115C3 115C9-115D7 11641-11642 1173C-1173E 11944-11946 11A41-11A44 11A9A-11A9C 11AA1-11AA2 "
        "11C41-11C45 11FFF 12470-12474 16A6E-16A6F 16AF5 16B37-16B39 16B44 16E97-16E98 1BC9F 1DA87-1DA8A"
    ),
    "BB": (
        "B4 2C8 2CC 2DF C77 C84 F01-F04 F06-F07 F09-F0A FD0-FD1 FD3 1806 1FFD A874-A875 A8FC 11175 111DB 115C1 "
        "11660-1166C 119E2 11A3F 11A45 11A9E-11AA0 11C70"
    ),
    "BK": "B-C 2028-2029",
    "CB": "FFFC",
    "CL": "3001-3002 FE11-FE12 FE50 FE52 FF0C FF0E FF61 FF64 1325B-1325D 13282 13287 13289 1337A-1337B 13438 145CF",
    "CM": "3035",
    "CP": "29 5D",
    "CR": "D",
    "EB": (
        "261D 26F9 270A-270D 1F385 1F3C2-1F3C4 1F3C7 1F3CA-1F3CC 1F442-1F443 1F446-1F450 1F466-1F478 1F47C "
        "1F481-1F483 1F485-1F487 1F48F 1F491 1F4AA 1F574-1F575 1F57A 1F590 1F595-1F596 1F645-1F647 1F64B-1F64F 1F6A3 "
        "1F6B4-1F6B6 1F6C0 1F6CC 1F90C 1F90F 1F918-1F91F 1F926 1F930-1F939 1F93C-1F93E 1F977 1F9B5-1F9B6 1F9B8-1F9B9 "
        "1F9BB 1F9CD-1F9CF 1F9D1-1F9DD 1FAC3-1FAC5 1FAF0-1FAF6"
    ),
    "EM": "1F3FB-1F3FF",
    "EX": (
        "21 3F 5C6 61B 61D-61F 6D4 7F9 F0D-F11 F14 1802-1803 1808-1809 1944-1945 2762-2763 2CF9 2CFE 2E2E 2E53-2E54 "
        "A60E A876-A877 FE15-FE16 FE56-FE57 FF01 FF1F 115C4-115C5 11C71"
    ),
    "GL": "A0 34F 35C-362 F08 F0C F12 FD9-FDA 180E 1DCD 1DFC 2007 2011 202F 13430-13436 16FE4",
    "HL": "5D0-5EA 5EF-5F2 FB1D FB1F-FB28 FB2A-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4F",
    "HY": "2D",
    "ID": (
        "23F1-23F2 2600-2603 2618 261A-261C 261E-261F 2639-263B 2668 26BF-26C3 26C6-26C8 26CD 26CF-26D1 26D3 "
        "26D8-26D9 26DC 26DF-26E1 26F1 26F4 26F7-26F8 26FE-2704 2708-2709 2764 3003 3030 303D 303F FE30-FE34 "
        "FE45-FE46 FE49-FE4F FE51 FE58 FE5F-FE61 FE63 FE68 FE6B FF02-FF03 FF06-FF07 FF0A FF0D FF0F-FF19 FF20 FF3C "
        "FF3F FF66 FF71-FF9D FFA0-FFBE FFC2-FFC7 FFCA-FFCF FFD2-FFD7 FFDA-FFDC 1F000-1F003 1F005-1F02B 1F030-1F093 "
        "1F0A0-1F0AE 1F0B1-1F0BF 1F0C1-1F0CE 1F0D1-1F0F5 1F10D-1F10F 1F16D-1F16F 1F1AD 1F321-1F32C 1F336 1F37D "
        "1F394-1F39B 1F39E-1F39F 1F3CD-1F3CE 1F3D4-1F3DF 1F3F1-1F3F3 1F3F5-1F3F7 1F43F 1F441 1F4FD-1F4FE 1F54A 1F54F "
        "1F568-1F573 1F576-1F579 1F57B-1F58F 1F591-1F594 1F597-1F5A3 1F5A5-1F5D3 1F5DC-1F5F3 1F5FA 1F6C6-1F6CB "
        "1F6CD-1F6CF 1F6D3-1F6D4 1F6E0-1F6EA 1F6F0-1F6F3 1F7D5-1F7D8 1F8B0-1F8B1 1F93B 1F946 1FA60-1FA6D"
    ),
    "IN": "2024-2026 22EF FE19 10AF6",
    "IS": "2C 2E 3A-3B 37E 589 60C-60D 7F8 2044 FE10 FE13-FE14",
    "JL": "1100-115F A960-A97C",
    "JT": "11A8-11FF D7CB-D7FB",
    "JV": "1160-11A7 D7B0-D7C6",
    "LF": "A",
    "NL": "85",
    "NS": (
        "17D6 203C-203D 2047-2049 3005 301C 303B-303C 3041 3043 3045 3047 3049 3063 3083 3085 3087 308E 3095-3096 "
        "309B-309E 30A0 30A1 30A3 30A5 30A7 30A9 30C3 30E3 30E5 30E7 30EE 30F5-30F6 30FB 30FC 30FD-30FE 31F0-31FF "
        "A015 FE54-FE55 FF1A-FF1B FF65 FF67-FF70 FF9E-FF9F 16FE0-16FE3 1B150-1B152 1B164-1B167 1F679-1F67B"
    ),
    "NU": "66B-66C",
    "OP": "A1 BF 2E18 13258-1325A 13286 13288 13379 13437 145CE 1E95E-1E95F",
    "PO": (
        "25 A2 B0 609-60B 66A 9F2-9F3 9F9 D79 2030-2037 2057 20A7 20B6 20BB 20BE 20C0 2103 2109 A838 FDFC FE6A FF05 "
        "FFE0 11FDD-11FE0 1ECAC 1ECB0"
    ),
    "PR": "2B 5C B1 2116 2212-2213",
    "QU": "22 27 275B-2760 2E00-2E01 2E06-2E08 2E0B 1F676-1F678",
    "RI": "1F1E6-1F1FF",
    "SP": "20",
    "SY": "2F",
    "WJ": "2060 FEFF",
    "ZW": "200B",
    "ZWJ": "200D",
}

_FIRST: Final = {"Nd": "NU", "Sc": "PR", "Ps": "OP", "Pe": "CL", "Pi": "QU", "Pf": "QU", "Zs": "BA"}
_MARKS: Final = frozenset({"Mn", "Mc", "Me", "Cc", "Cf"})


def usual_class(character: str) -> str:
    """The class that follows from the character's category and width."""
    category = unicodedata.category(character)
    if category in _MARKS:
        return "CM"
    known = _FIRST.get(category)
    if known is not None:
        return known
    return "ID" if category[0] in "LSN" and is_wide(character) else "AL"


def is_wide(character: str) -> bool:
    """Whether it is as wide as an ideograph."""
    return unicodedata.east_asian_width(character) in ("W", "F")


@lru_cache(maxsize=4096)
def break_class(character: str) -> str:
    """The two letters of UAX #14."""
    code = ord(character)
    if 0xAC00 <= code <= 0xD7A3:  # syllables of Hangul: every 28th has no final consonant
        return "H3" if (code - 0xAC00) % 28 else "H2"
    return _table().get(code) or usual_class(character)


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    """The exceptions by code point; made when the first text asks."""
    found: dict[int, str] = {}
    for name, ranges in EXCEPTIONS.items():
        for one in ranges.split():
            first, _, last = one.partition("-")
            found.update(dict.fromkeys(range(int(first, 16), int(last or first, 16) + 1), name))
    return found
