"""Pictures and adverts that have a slot to themselves: never stretched, grey where they are missing."""

import pytest

from layout.display.items import Fill, Picture, walk
from layout.model import article as copy_of
from layout.model.diagnostics import Place
from layout.model.issue import PlacedAdvert
from layout.page.slots import AdvertRun, PictureRun, set_advert, set_picture
from layout.pictures.probe import PictureFacts
from tests.page.copydesk import STEP, extent, facts, letters, lines, region, rich, setter, shown, width

AT = Place("issue.yaml", ("pages", 0, "slots", "ad"))
HERE = region(2, 30, slot="ad")


def advert(found: PictureFacts | None, file: str = "adverts/a.jpg", **rest: str):  # type: ignore[no-untyped-def]
    teller = setter()
    run = AdvertRun(PlacedAdvert(file, "Harbour Hardware", rest.get("due", "")), found, HERE, "issue.yaml", AT)
    return set_advert(teller, run), teller.diagnostics


def shot(tags) -> Picture:  # type: ignore[no-untyped-def]
    (picture,) = [item for item, _, _ in walk(tags) if isinstance(item, Picture)]
    return picture


def test_an_advert_of_its_slots_shape_fills_it() -> None:
    slot, told = advert(facts("a.jpg", (round(width(2) * 4), round((30 * STEP - 4.5) * 4))))
    rect = shot(slot.tags).rect
    assert told == []
    assert rect.width == pytest.approx(width(2))
    assert rect.bottom == pytest.approx(30 * STEP)


@pytest.mark.parametrize("size", [(1000, 300), (300, 1000), (800, 800)])
def test_an_advert_of_another_shape_is_told_and_never_stretched(size: tuple[int, int]) -> None:
    slot, told = advert(facts("a.jpg", size))
    picture = shot(slot.tags)
    rect, crop = picture.rect, picture.crop
    assert rect.width / rect.height == pytest.approx(size[0] * crop.width / (size[1] * crop.height), rel=0.005)
    assert (crop.width, crop.height) == (1.0, 1.0), "an advert is shown whole"
    left, top, right, bottom = extent(slot.tags)
    assert (left >= 0, top >= 0, right <= width(2) + 0.01, bottom <= 30 * STEP + 0.01) == (True,) * 4
    assert [d.code for d in told] == ["advert-size"]
    assert told[0].at == AT
    assert "mm" in told[0].hint


def test_a_booked_advert_that_has_not_arrived_is_grey() -> None:
    slot, told = advert(None, "", due="18:00")
    (panel,) = [item for item, _, _ in walk(slot.tags) if isinstance(item, Fill)]
    assert panel.rect.width == pytest.approx(width(2))
    assert panel.rect.bottom == pytest.approx(30 * STEP)
    assert 0 < panel.ink.k < 0.3  # type: ignore[union-attr]
    assert shown(slot.tags, "advert") == letters("Harbour Hardware · due 18:00")
    assert [d.code for d in told] == ["advert-missing"]
    assert (told[0].page, told[0].slot) == (1, "ad")


def test_an_advert_that_cannot_be_read_is_grey_and_said_by_its_reader() -> None:
    slot, told = advert(None)
    assert [item for item, _, _ in walk(slot.tags) if isinstance(item, Fill)]
    assert told == []


def placed(size: tuple[int, int] = (3000, 2000), focus: tuple[float, float] = (0.5, 0.5), columns: int = 1):  # type: ignore[no-untyped-def]
    picture = copy_of.Picture(
        "a.jpg", rich("It fell on Tuesday into a bowl."), "Ana Ortiz", alt="Half a fig", focus=focus
    )
    run = PictureRun(picture, facts("a.jpg", size), "The last fig", region(columns, 24), "issue.yaml", "en")
    return set_picture(setter(), run)


@pytest.mark.parametrize("size", [(3000, 2000), (2000, 3000), (4000, 1000)])
@pytest.mark.parametrize("columns", [1, 2])
def test_a_picture_is_cropped_to_its_slot(size: tuple[int, int], columns: int) -> None:
    slot = placed(size, columns=columns)
    picture = shot(slot.tags)
    shape = picture.crop.width * size[0] / (picture.crop.height * size[1])
    assert shape == pytest.approx(picture.rect.width / picture.rect.height, rel=0.01)
    assert max(picture.crop.width, picture.crop.height) == pytest.approx(1.0)
    assert picture.rect.width == pytest.approx(width(columns))
    assert picture.alt == "Half a fig"


def test_the_focus_stays_in_the_picture() -> None:
    crop = shot(placed((4000, 1000), (0.1, 0.5)).tags).crop
    assert crop.x <= 0.1 <= crop.right
    crop = shot(placed((4000, 1000), (0.9, 0.5)).tags).crop
    assert crop.x <= 0.9 <= crop.right


def test_headline_caption_and_credit_stand_below_in_order_and_in_the_slot() -> None:
    slot = placed()
    rect = shot(slot.tags).rect
    headline, caption, credit = (lines(slot.tags, role) for role in ("headline", "caption", "credit"))
    assert rect.bottom < headline[0].y <= headline[-1].y < caption[0].y <= caption[-1].y < credit[0].y <= 24 * STEP
    assert shown(slot.tags, "credit") == letters("Photograph: Ana Ortiz")
    left, top, right, bottom = extent(slot.tags)
    assert (left >= -0.5, top >= 0, right <= width(1) + 0.5, bottom <= 24 * STEP) == (True,) * 4
