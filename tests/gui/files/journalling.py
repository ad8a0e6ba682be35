"""A program that edits as fast as people at most can, and says what it did; a test kills it.

Arguments: the plan, the folder for the data, the seed. Each act adds its number to a text; after the act, the number
and the time are said on standard output.
"""

import random
import sys
import time

from gui.files.journal_writer import JournalWriter
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts


def main(plan: str, data: str, seed: str) -> None:
    chance = random.Random(int(seed))
    texts = {f"articles/{name}.md": "A line of copy.\n" * chance.randint(1, 400) for name in "abcdef"}
    drafts = disk = Drafts(FrozenMap({"issue.yaml": "pages: []\n", **texts}))
    journal = JournalWriter(plan, disk, data)
    number = 0
    while True:
        number += 1
        file = chance.choice(["issue.yaml", *texts])
        drafts = drafts.with_text(file, f"{drafts.text(file)}act {number}\n")
        journal.record(chance.choice(["Typing", "Swap"]), drafts)
        sys.stdout.write(f"{number} {time.time()}\n")
        sys.stdout.flush()
        time.sleep(chance.choice([0.001, 0.01, 0.05, 0.2, 0.4]))


if __name__ == "__main__":
    main(*sys.argv[1:])
