"""A proof shows slots, problems and a watermark beside the copy; its lines are those of press and screen."""

import itertools
import os
import re
import subprocess
from collections import Counter
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest

from layout import cli
from layout.display.dump import dump
from layout.display.items import PageDisplay, walk
from layout.engine import Engine
from layout.fonts.outline import glyph_outline
from layout.job import DONE, FAULTY
from layout.page.proof import without_flags
from layout.pdf.lettering import lettering
from layout.pdf.proof import ProofWriter
from layout.pdf.proofmarks import MOST_NOTES, Note, listing, notes_of, proof_type, slot_marks, watermark
from layout.scaffold import write_issue
from layout.source.reader import read_issue
from layout.text.pieces import holds_notdef

_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="[-\d.]+" yMax="[-\d.]+">(.*?)</word>')


class Word(NamedTuple):
    """A word and where it stands, in points from the left and the top of the trim."""

    text: str
    x: float
    y: float


def words_of(file: Path) -> list[Counter[Word]]:
    """The words of each page as poppler finds them."""
    html = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True, check=True).stdout
    pages = html.split("<page ")[1:]
    made = []
    with pikepdf.open(file) as pdf:
        for text, page in zip(pages, pdf.pages, strict=True):
            media, trim = page.mediabox, page.trimbox
            left, top = float(trim[0] - media[0]), float(media[3] - trim[3])
            # a tenth of a point: the proof's page stands elsewhere on its sheet, and numbers have two places
            made.append(
                Counter(
                    Word(unescape(t), round(float(x) - left, 1), round(float(y) - top, 1))
                    for x, y, t in _WORD.findall(text)
                )
            )
    return made


def missing(page: Counter[Word], other: Counter[Word]) -> list[Word]:
    """Words of a page that do not stand in the other, give or take the rounding."""
    near = {(w.text, round(w.x * 2), round(w.y * 2)) for w in other}
    return [
        word
        for word in page
        if not any(
            (word.text, round(word.x * 2) + dx, round(word.y * 2) + dy) in near
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        )
    ]


@pytest.fixture(scope="module")
def files(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Pages of the sample for the press, the screen and as a proof, by the command."""
    folder = tmp_path_factory.mktemp("same")
    made = {purpose: folder / f"{purpose}.pdf" for purpose in ("press", "screen", "proof")}
    plan = str(root / "sample_issue" / "issue.yaml")
    for purpose, path in made.items():
        assert cli.main(["render", plan, "--for", purpose, "--pages", "1,3", "-o", str(path)]) == DONE
    return made


def test_press_screen_and_proof_show_the_same_lines(files: dict[str, Path]) -> None:
    press, screen, proof = (words_of(files[purpose]) for purpose in ("press", "screen", "proof"))
    assert len(press) == len(screen) == len(proof) == 2
    assert min(len(page) for page in press) > 400
    for page, lit, proved in zip(press, screen, proof, strict=True):
        assert missing(page, lit) == missing(lit, page) == []
        assert missing(page, proved) == []
        assert len(missing(proved, page)) < 160  # its marks alone


def test_a_proofs_display_is_the_presss_and_flags(root: Path) -> None:
    issue = read_issue(str(root / "sample_issue" / "issue.yaml")).value.issue
    assert issue is not None
    engine = Engine(issue)
    press, proof = (engine.compose("", (1, 3), purpose).value for purpose in ("press", "proof"))
    assert dump(without_flags(proof)) == dump(press)


# what it shows


def composed(plan: str, purpose: str = "press") -> tuple[Engine, PageDisplay]:
    issue = read_issue(plan).value.issue
    assert issue is not None
    engine = Engine(issue)
    return engine, engine.compose(purpose=purpose).value.pages[0]


def text(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout


def test_slots_problems_and_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))
    article = plan.parent / "articles" / "writing.md"
    article.write_text(article.read_text("utf-8") + "\n\n" + "One more sentence that finds no place. " * 400, "utf-8")
    assert cli.main(["render", str(plan), "--for", "proof"]) == FAULTY
    proof = plan.parent / "out" / "the-morning-placeholder-1-proof.pdf"
    assert proof.exists()  # beside the place of the printer's file, never in it
    said = text(proof)
    assert "PROOF" in said
    assert "words) over in" in said
    assert "lines" in capsys.readouterr().err
    engine, page = composed(str(plan))
    assert all(slot.name in said for slot in page.slots)
    with pikepdf.open(proof) as pdf:
        sheet, trim = pdf.pages[0].mediabox, pdf.pages[0].trimbox
        assert float(trim[2] - trim[0]) == pytest.approx(page.trim.width, abs=0.01)
        assert float(sheet[3]) > page.trim.height
        assert "/Faint" in pdf.pages[0].Resources.ExtGState
    assert engine.issue.printer.name


def test_the_press_and_the_screen_have_none_of_it(files: dict[str, Path]) -> None:
    for purpose in ("press", "screen"):
        assert "PROOF" not in text(files[purpose])
        with pikepdf.open(files[purpose]) as pdf:
            assert "/Faint" not in pdf.pages[0].Resources.get("/ExtGState", {})


def test_the_same_proof_twice(files: dict[str, Path], root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = str(root / "sample_issue" / "issue.yaml")
    again = files["proof"].with_name("again.pdf")
    assert cli.main(["render", plan, "--for", "proof", "--pages", "1,3", "-o", str(again)]) == DONE
    assert again.read_bytes() == files["proof"].read_bytes()
    monkeypatch.setitem(os.environ, "SOURCE_DATE_EPOCH", "86400")
    assert cli.main(["render", plan, "--for", "proof", "--pages", "1", "-o", str(again)]) == DONE
    assert "2 January 1970" in text(again)


def test_words_are_in_the_pages_language(tmp_path: Path) -> None:
    plan = write_issue(str(tmp_path / "issue"), "a4", 1, "es")
    target = tmp_path / "p.pdf"
    assert cli.main(["render", plan, "--for", "proof", "-o", str(target)]) == DONE
    assert "PRUEBA" in text(target)
    assert "Página 1" in text(target)


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> tuple[Engine, PageDisplay]:
    return composed(write_issue(str(tmp_path_factory.mktemp("front") / "issue"), "tabloid", 2, "en"))


def test_every_problem_is_listed_or_counted(front: tuple[Engine, PageDisplay]) -> None:
    engine, page = front
    type_ = proof_type(engine.book)
    for count in (0, 1, MOST_NOTES, MOST_NOTES + 1, MOST_NOTES + 2, 100):
        notes = [Note(1, page.slots[0].name, n % 2 == 0, f"problem {n}") for n in range(count)]
        shown = [item.text for item, _, _ in walk(listing(page, notes, type_)) if hasattr(item, "text")]
        listed = sum(said.startswith("problem ") for said in shown)
        assert listed == (count if count <= MOST_NOTES + 1 else MOST_NOTES)
        assert (f"{count - listed} more" in shown) is (listed < count)
        assert all(
            page.trim.x - 1 <= item.x and item.x + item.width <= page.trim.right + 1
            for item, _, _ in walk(listing(page, notes, type_))
            if hasattr(item, "words")
        )


def test_notes_of_the_whole_issue_stand_on_the_first_page(front: tuple[Engine, PageDisplay]) -> None:
    _, page = front
    notes = [Note(0, "", False, "all"), Note(1, "lead", True, "here"), Note(2, "", True, "elsewhere")]
    assert [note.text for note in notes_of(page, notes, first=True)] == ["here", "all"]
    assert [note.text for note in notes_of(page, notes, first=False)] == ["here"]


def test_each_slot_has_its_name_and_numbers(front: tuple[Engine, PageDisplay]) -> None:
    engine, page = front
    name = page.slots[-1].name
    marks = slot_marks(
        page, [Note(1, name, True, "x"), Note(1, "", False, "y"), Note(1, name, False, "z")], proof_type(engine.book)
    )
    said = [item.text for item, _, _ in walk(marks) if hasattr(item, "text")]
    assert said == [*(slot.name for slot in page.slots), "1", "3"]


def test_the_watermark_stays_on_the_page(front: tuple[Engine, PageDisplay]) -> None:
    engine, page = front
    points = [
        point
        for item in watermark(page, "20 November 2026", proof_type(engine.book))
        for _, numbers in item.path  # type: ignore[union-attr]
        for point in zip(numbers[::2], numbers[1::2], strict=True)
    ]
    assert len(points) > 100
    assert all(0 < x < page.trim.width and 0 < y < page.trim.height for x, y in points)


def test_outlines_are_the_glyphs(front: tuple[Engine, PageDisplay]) -> None:
    engine, _ = front
    face = lettering(engine.book, "service", "bold", 10.0).faces[0]
    glyph = face.glyph(ord("O"))
    numbers = [step[1][-2:] for step in glyph_outline(face, glyph) if step[1]]
    x0, y0, x1, y1 = face.bounds(glyph)
    assert min(x for x, _ in numbers) == pytest.approx(x0, abs=2)
    assert max(x for x, _ in numbers) == pytest.approx(x1, abs=2)
    assert -max(y for _, y in numbers) == pytest.approx(y0, abs=2)
    assert -min(y for _, y in numbers) == pytest.approx(y1, abs=2)
    assert glyph_outline(face, face.glyph(ord(" "))) == ()


def test_a_writer_without_notes(front: tuple[Engine, PageDisplay]) -> None:
    engine, page = front
    writer = ProofWriter(engine.begin(), engine.book, engine.issue.printer)
    writer.add(page)
    assert writer.finish().value.startswith(b"%PDF-")


@pytest.mark.parametrize(("width", "cut"), [(1000.0, "one two three"), (40.0, "…"), (2.0, "…")])
def test_lettering_cuts_and_breaks(front: tuple[Engine, PageDisplay], width: float, cut: str) -> None:
    engine, _ = front
    letters = lettering(engine.book, "service", "regular", 9.0)
    assert letters.cut("one two three", width).endswith(cut)
    assert letters.width(letters.cut("one two three", width)) <= max(width, letters.width("…"))
    lines = list(letters.broken("one two three four five", max(width, 20.0)))
    assert width < 100 or lines == ["one two three four five"]
    assert all(letters.width(line) <= max(width, 20.0) for line in lines)
    assert letters.set("", 0.0, 0.0) == ()


def test_lettering_from_right_to_left_is_joined_and_in_its_order(front: tuple[Engine, PageDisplay]) -> None:
    engine, _ = front
    letters = lettering(engine.book, "headline", "bold", 30.0)
    runs = letters.set("صحيفة المدينة · 20 km", 0.0, 0.0)
    words = [word for run in runs for word in run.words]
    assert [word.text for word in words] == ["km", "20", "·", "المدينة", "صحيفة"], "UAX #9"
    face = letters.face_for("صحيفة")
    assert words[-1].glyphs == face.shape("صحيفة", (), "Arab", direction="rtl").glyphs != face.shape("صحيفة").glyphs
    assert not any(holds_notdef(word.glyphs) for word in words), "each in a face that has it"
    assert all(one.x + one.width < other.x for one, other in itertools.pairwise(runs))
    (plain,) = letters.set("one two", 0.0, 0.0)
    assert plain.spaces == (False, True)
