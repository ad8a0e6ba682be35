"""Built-in resources are found in a checkout and in a bundle; the wheel has a test of its own."""

import os
import sys
from pathlib import Path

import pytest

from layout.builtin.resources import names, resource


def test_finds_the_fonts_of_a_checkout(root: Path) -> None:
    assert Path(resource("fonts", "fonts.json")) == root / "fonts" / "fonts.json"
    assert os.path.isabs(resource("fonts"))


def test_finds_the_data_beside_the_code(root: Path) -> None:
    assert Path(resource("styles.yaml")) == root / "layout" / "builtin" / "styles.yaml"


def test_does_not_depend_on_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = resource("fonts")
    monkeypatch.chdir(tmp_path)
    assert resource("fonts") == before


def test_says_what_is_missing() -> None:
    with pytest.raises(FileNotFoundError, match=r"templates/none\.yaml"):
        resource("templates", "none.yaml")


def test_names_what_a_folder_holds() -> None:
    found = names("fonts", ".ttf")
    assert "SourceSerif4SmText-Regular" in found
    assert found == tuple(sorted(found))
    assert names("no-such-folder", ".yaml") == ()


@pytest.mark.parametrize("where", ["layout/builtin", "."])
def test_finds_what_a_bundle_holds(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / where / "printers" / "only-in-bundle.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("name: x")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert Path(resource("printers", "only-in-bundle.yaml")).samefile(file)
