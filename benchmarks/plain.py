"""What press and screen are measured against: an issue rendered as it was before the program knew any printer.

The pages are composed and painted as `layout render` does it, at once and by all processors; but pictures go in as
their files have them, nothing is converted, checked, claimed or tagged.
"""

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from layout.cli import make_parser
from layout.job import Job


def main(plan: str, target: str) -> NoReturn:
    gc.disable()  # as the command does
    options = make_parser().parse_args(["render", plan, "-o", target])
    options.alone, options.purpose = True, ""
    job = Job(options)
    job.read(steps=3, writes=True)
    from layout.engine import Engine  # the command, too, loads what composes while another process reads
    from layout.pdf.export import PdfWriter
    from layout.pdf.parts import Files
    from layout.target import write_file

    issue = job.issue
    assert issue is not None
    engine = Engine(issue, job.hands)
    edition = issue.editions[0].id
    files = Files(partial(PdfWriter, engine.begin(edition), engine.book, issue.printer, "press"))
    job.tell(engine.compose(edition, (), "press", ready=files.add).diagnostics, edition)
    (part,) = files.finish().value
    write_file(target, part.data)
    code = job.close()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # as the command: nothing is taken down piece by piece


if __name__ == "__main__":
    main(*sys.argv[1:])
