"""JSON Schemas are made from the tables that the reader uses; they accept what it accepts."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from layout.builtin.resources import names, resource
from layout.source.schema import TABLES, json_schema


def check(kind: str, value: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(json_schema(kind))
    return [error.message for error in validator.iter_errors(value)]


def as_json(path: Path) -> Any:
    """The file as an editor's YAML server sees it: dates are text, keys are text."""

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {
            letter: [(tag, pattern) for tag, pattern in rules if tag != "tag:yaml.org,2002:timestamp"]
            for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return json.loads(json.dumps(yaml.load(path.read_text(encoding="utf-8"), Loader)))


@pytest.mark.parametrize("kind", TABLES)
def test_schemas_are_schemas(kind: str) -> None:
    schema = json_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("name", names("templates", ".yaml"))
def test_built_in_templates_validate(name: str) -> None:
    assert check("template", as_json(Path(resource("templates", f"{name}.yaml")))) == []


def test_built_in_styles_and_printers_validate() -> None:
    assert check("styles", as_json(Path(resource("styles.yaml")))) == []
    for name in names("printers", ".yaml"):
        assert check("printer", as_json(Path(resource("printers", f"{name}.yaml")))) == []


def test_the_sample_issue_validates(root: Path) -> None:
    sample = root / "sample_issue"
    assert check("issue", as_json(sample / "issue.yaml")) == []
    if (sample / "paper.yaml").exists():
        assert check("paper", as_json(sample / "paper.yaml")) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("issue", {"date": "20 November", "pages": []}),
        ("issue", {"pages": []}),
        ("issue", {"date": "2026-11-20", "pages": [{"template": "front", "slot": {}}]}),
        ("issue", {"date": "2026-11-20", "pages": [{"template": "front", "slots": {"lead": {"articel": "a.md"}}}]}),
        ("styles", {"styles": {"body": {"size": 9}}}),
        ("styles", {"fit": [{"picture": 6}]}),
        ("template", {"columns": 5, "slots": {"lead": {"at": [1, 0, 2, 3]}}}),
        ("printer", {"ink_limit": 240}),
        ("article", {"kind": "brief"}),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(kind: str, value: Any) -> None:
    assert check(kind, value)
