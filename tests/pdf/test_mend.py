"""What is left out of an advert prints nothing: the rest is whole, and looks as it did."""

import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from layout.pdf.adverts import Form, advert_form
from layout.pdf.mend import mended
from layout.pdf.standards import Feature
from tests.pdf.spoilt import advert


def form_of(content: bytes, resources: dict[str, Any], *objects: tuple[int, Any, bytes | None], **head: Any) -> Form:
    return Form(
        {"Resources": resources, **head}, zlib.compress(content), list(objects), len(objects), (0.0, 0.0, 9.0, 9.0)
    )


def references(value: Any) -> list[int]:
    match value:
        case tuple():
            return [value[0]]
        case list():
            return [number for part in value for number in references(part)]
        case dict():
            return [number for part in value.values() for number in references(part)]
    return []


def test_what_no_operator_names_goes_with_all_that_only_it_refers_to() -> None:
    form = form_of(
        b"/A Do",
        {"XObject": {"A": (3,), "B": (0,)}, "ProcSet": ["/PDF"]},
        (0, {"Subtype": "/Image", "ColorSpace": (1,)}, b"x"),
        (1, ["/Indexed", "/DeviceRGB", "1", (2,)], None),
        (2, {}, b"palette"),
        (3, {"Subtype": "/Image", "ColorSpace": (4,)}, b"y"),
        (4, ["/Separation", "/Gold", "/DeviceCMYK", (5,)], None),
        (5, {"FunctionType": "2", "Self": (3,)}, None),
    )
    made = mended(form)
    assert made.head["Resources"]["XObject"].keys() == {"A"}
    assert made.head["Resources"]["ProcSet"] == ["/PDF"]
    assert made.size == len(made.objects) == 3
    assert sorted(number for number, _, _ in made.objects) == [0, 1, 2]
    assert {data for _, _, data in made.objects} == {b"y", None}


def test_forms_without_resources_of_their_own_use_the_pages() -> None:
    resources = {"XObject": {"A": (0,)}, "ExtGState": {"G": {"ca": "0.5"}}}
    form = form_of(b"/A Do", resources, (0, {"Subtype": "/Form", "BBox": ["0"] * 4}, b"/G gs"))
    assert mended(form).head["Resources"] == resources


def test_profiles_of_grey_and_cmyk_go_and_that_of_rgb_stays() -> None:
    cmyk, rgb = ["/ICCBased", (0,)], ["/ICCBased", (1,)]
    form = form_of(
        b"/K cs /R cs /L cs",
        {"ColorSpace": {"K": cmyk, "R": rgb, "L": (2,), "DefaultCMYK": cmyk}},
        (0, {"N": "4"}, b"cmyk"),
        (1, {"N": "3"}, b"rgb"),
        (2, ["/Indexed", ["/ICCBased", (3,)], "1", "<00FF>"], None),
        (3, {"N": "1"}, b"grey"),
    )  # fmt: skip
    made = mended(form)
    spaces = made.head["Resources"]["ColorSpace"]
    assert spaces["K"] == "/DeviceCMYK"
    assert "DefaultCMYK" not in spaces
    assert spaces["R"][0] == "/ICCBased"
    values = {number: value for number, value, _ in made.objects}
    assert values[spaces["L"][0]] == ["/Indexed", "/DeviceGray", "1", "<00FF>"]
    assert [data for _, _, data in made.objects if data] == [b"rgb"]


@pytest.mark.parametrize(("state", "kept"), [({}, False), ({"ca": "0.5"}, True), ({"BM": "/Multiply"}, True)])
def test_a_group_stays_where_something_is_transparent(state: dict[str, str], kept: bool) -> None:
    form = form_of(b"/G gs", {"ExtGState": {"G": state}}, Group={"S": "/Transparency"})
    assert ("Group" in mended(form).head) == kept


def test_what_is_called_group_and_is_none_stays() -> None:
    """A program that names its pictures after layers: the picture, a font within a form."""
    inner = {"Subtype": "/Form", "Group": {"S": "/Transparency"}, "Resources": {"Font": {"Group": (1,)}}}
    form = form_of(
        b"/Group Do", {"XObject": {"Group": (0,)}}, (0, inner, b"/Group 9 Tf"), (1, {"Type": "/Font"}, None),
        Group={"S": "/Transparency"},
    )  # fmt: skip
    made = mended(form)
    assert "Group" not in made.head
    assert made.head["Resources"] == {"XObject": {"Group": (0,)}}
    assert made.objects[0][1] == {"Subtype": "/Form", "Resources": {"Font": {"Group": (1,)}}}


values = st.recursive(
    st.sampled_from(["/DeviceCMYK", "1", b"text"]) | st.integers(0, 9).map(lambda number: (number,)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ABCN"), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.tuples(values, st.none() | st.just(b"")), max_size=8), values)
def test_every_reference_that_is_left_leads_somewhere(objects: list[tuple[Any, bytes | None]], used: Any) -> None:
    numbered = [(number, {"V": value}, data) for number, (value, data) in enumerate(objects)]
    made = mended(form_of(b"/A gs", {"ExtGState": {"A": {"X": used}}}, *numbered))
    known = [number for number, _, _ in made.objects]
    assert sorted(known) == list(range(made.size))
    assert set(references(made.head)) | {n for _, value, _ in made.objects for n in references(value)} == set(known)


def test_a_page_out_of_a_magazine_leaves_the_rest_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def change(pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        def image(space: Name, channels: int) -> pikepdf.Object:
            return pdf.make_stream(
                bytes(100 * 100 * channels), Type=Name.XObject, Subtype=Name.Image, Width=100, Height=100,
                ColorSpace=space, BitsPerComponent=8,
            )  # fmt: skip

        resources.XObject = Dictionary(Ours=image(Name.DeviceGray, 1), Theirs=image(Name.DeviceRGB, 3))
        resources.ExtGState = Dictionary(Glass=Dictionary(ca=0.5, BM=Array([Name.Multiply])))
        return b"q 80 0 0 80 10 10 cm /Ours Do Q"

    form = advert_form(advert(tmp_path, change).file)
    assert form.met == ()
    assert form.size == 1

    def whole(pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        return change(pdf, resources) + b" /Glass gs /Theirs Do"

    met = {feature for feature, _ in advert_form(advert(tmp_path, whole, "whole.pdf").file).met}
    assert met == {Feature.RGB, Feature.TRANSPARENCY}
