"""Puts the small test profile in the place of the press profile that Scribus embedded, 0.8 MB of it:
``python shrink.py IN.pdf OUT.pdf``. Every other byte stays Scribus's, but for the offsets in the cross-reference table.
"""

import re
import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from press import make_profile

data = Path(sys.argv[1]).read_bytes()
number = int(re.search(rb"/DestOutputProfile (\d+) 0 R", data)[1])
entry = re.compile(rb"\n%d 0 obj.*?\nstream\n" % number, re.DOTALL).search(data)
end = data.index(b"\nendstream", entry.end())
profile = zlib.compress(make_profile(), 9)
moved = len(profile) - (end - entry.end())
head = data[: entry.end()]
length = re.search(rb"/Length (\d+) 0 R", entry[0])
tail = data[end:]
if length:  # the length stands in an object of its own
    tail = re.sub(rb"(\n%b 0 obj\s+)\d+" % length[1], lambda m: m[1] + b"%d" % len(profile), tail, count=1)
else:
    old = re.search(rb"/Length \d+", entry[0])
    assert old, entry[0]
    new = b"/Length %d" % len(profile)
    head = head[: entry.start()] + entry[0].replace(old[0], new)
made = head + profile + tail
# cross-reference table, written anew from where the objects stand
at = {int(m[1]): m.start(1) for m in re.finditer(rb"(?<=\n)(\d+) 0 obj", made)}
numbers = iter(range(1, len(at) + 1))
start = made.rindex(b"\nxref") + 1
table = re.sub(
    rb"(?m)^(\d{10}) 00000 n",
    lambda _: b"%010d 00000 n" % at[next(numbers)],
    made[start:],
)
table = re.sub(rb"startxref\s+\d+", b"startxref\n%d" % start, table)
Path(sys.argv[2]).write_bytes(made[:start] + table)
