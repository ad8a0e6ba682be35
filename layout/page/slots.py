"""Pictures and adverts that have a slot to themselves."""

from layout.display.items import Picture as PlacedPicture
from layout.display.items import Tag
from layout.model.article import Picture, Span, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.geometry import Rect
from layout.model.issue import PlacedAdvert
from layout.model.values import dataclass
from layout.page.heading import hang_line
from layout.page.insets import PictureBlock, credit_text, missing_panel
from layout.page.links import text_tag
from layout.page.region import Region, StorySlot, place_hash
from layout.page.setting import Setter, Voice
from layout.pictures.probe import PictureFacts

#: An advert's shape may differ from its slot's by this share before anybody is told.
ADVERT_TOLERANCE = 0.03


@dataclass(frozen=True, slots=True)
class PictureRun:
    """A picture with a headline and a caption, alone in its slot."""

    picture: Picture
    facts: PictureFacts | None
    headline: str
    region: Region
    plan: str
    language: str

    def __hash__(self) -> int:
        return place_hash(self.region)


def set_picture(setter: Setter, run: PictureRun) -> StorySlot:
    """The picture as large as headline, caption and credit leave it."""
    region, step = run.region, setter.step
    voice = Voice(run.plan, run.language, "", region.slot, region.page, planned=True)
    items: list[Tag] = []
    style = setter.style("teaser-headline", voice)
    headline = None
    lines = 0
    if run.headline:
        headline = setter.composer.balanced(setter.copy((Span(run.headline),), style, run.language), region.width, 2)
        lines += 1 + round(style.leading * len(headline.lines) / step + 0.4)
    caption = None
    if plain(run.picture.caption).strip():
        caption_style = setter.style("caption", voice)
        caption = setter.broken(setter.copy(run.picture.caption, caption_style, run.language), region.width)
        lines += len(caption.lines)
    if run.picture.credit:
        lines += 1
    depth = max(3, region.lines - lines)
    top = hang_line(setter)
    rect = Rect(0.0, top, region.width, depth * step - top)
    block = PictureBlock(setter, voice, run.picture, (run.facts, region.width))
    items.append(Tag(voice.mark("picture"), (block.framed(rect),)))
    y = depth * step
    if headline is not None:
        y += 1.5 * step
        items.append(text_tag(voice.mark("headline"), headline, (0.0, y, style.leading)))
        y = (depth + 1 + round(style.leading * len(headline.lines) / step + 0.4)) * step
    if caption is not None:
        y += 0.0 if headline is not None else step
        items.append(text_tag(voice.mark("caption"), caption, (0.0, y, step)))
    if run.picture.credit:
        credit_style = setter.style("credit", voice)
        text = credit_text(run.picture.credit, run.language)
        items.append(
            Tag(voice.mark("credit"), setter.line(text, credit_style, run.language, (0.0, region.lines * step)))
        )
    return StorySlot(region, tuple(items))


@dataclass(frozen=True, slots=True)
class AdvertRun:
    """An advert for its slot; ``facts`` None is booked and not arrived, or unreadable."""

    advert: PlacedAdvert
    facts: PictureFacts | None
    region: Region
    plan: str
    at: Place

    def __hash__(self) -> int:
        return place_hash(self.region)


def set_advert(setter: Setter, run: AdvertRun) -> StorySlot:
    """The advert by its trim, never stretched; a grey panel where there is none yet."""
    region, step = run.region, setter.step
    voice = Voice(run.plan, "en", "", region.slot, region.page, planned=True)
    top = hang_line(setter)
    area = Rect(0.0, top, region.width, region.lines * step - top)
    advert = run.advert
    if run.facts is None:
        label = advert.file or advert.client or "Advert"
        if not advert.file:
            label = f"{label} · due {advert.due}" if advert.due else label
            setter.diagnostics.append(
                Diagnostic(
                    "advert-missing",
                    f"the advert of {advert.client or 'a client'} has not arrived",
                    "place its file, or take the booking out",
                    run.at,
                    region.page,
                    region.slot,
                )
            )
        return StorySlot(region, (Tag(voice.mark("advert"), (missing_panel(setter, area, label),)),))
    shape, wanted = run.facts.aspect, area.width / area.height
    if abs(shape / wanted - 1) > ADVERT_TOLERANCE:
        setter.diagnostics.append(
            Diagnostic(
                "advert-size",
                f"{advert.file} is {shape:.2f} times as wide as high, its slot {wanted:.2f} times",
                f"make it {area.width / 72 * 25.4:.1f} by {area.height / 72 * 25.4:.1f} mm",
                run.at,
                region.page,
                region.slot,
            )
        )
        width = min(area.width, area.height * shape)
        height = width / shape
        area = Rect((region.width - width) / 2, top + (area.height - height) / 2, width, height)
    picture = PlacedPicture(area, run.facts.file, run.facts.digest, alt=advert.client)
    return StorySlot(region, (Tag(voice.mark("advert"), (picture,)),))
