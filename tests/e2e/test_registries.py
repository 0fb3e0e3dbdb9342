"""A plan made from another form of registry is the plan made from a folder, and runs from anywhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_wizard.engine.registry import EmbeddedRegistry
from desktop_wizard.engine.samples import SamplePlace, create_sample
from tests.support.command import answer, command, plan_arguments
from tests.support.fixed_clock import FixedClock
from tests.support.registries import open_registry
from tests.support.registry_files import Export, subject

OLD, NEW = "2.1.0", "3.0.0"


def text(place: SamplePlace, version: str) -> str:
    (path,) = place.registry.rglob(f"*{version}*.json")
    return path.read_text(encoding="utf-8")


def a_pair(place: SamplePlace, folder: Path) -> str:
    for version in (OLD, NEW):
        (folder / f"{place.sample.schema_id}-{version}.json").write_text(text(place, version))
    return "pair:" + "&".join(f"{version}={place.sample.schema_id}-{version}.json" for version in (OLD, NEW))


def an_iglu_registry(place: SamplePlace, folder: Path) -> str:
    for version in (OLD, NEW):
        file = folder / "schemas" / "com.acme" / "payment" / "jsonschema" / version.replace(".", "-")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text(place, version))
    return "."


def a_saved_confluent_registry(place: SamplePlace, folder: Path) -> str:
    elements = [subject("payments-value", int(version[0]), text(place, version)) for version in (OLD, NEW)]
    (folder / "schemas.json").write_text(json.dumps(elements))
    return "schemas.json"


def an_apicurio_export(place: SamplePlace, folder: Path) -> str:
    export = Export()
    export.artifact("payment")
    for version in (OLD, NEW):
        export.version("payment", version, text(place, version).encode())
    export.save(folder / "export.zip")
    return "export.zip"


def the_embedded_registry(place: SamplePlace, folder: Path) -> str:
    del folder
    data = Path(answer("registry", "list", "embedded:")["location"])
    EmbeddedRegistry(data, FixedClock(), "ada").import_from(open_registry(place.registry))
    return "embedded:"


@pytest.mark.parametrize(
    ("make", "versions"),
    [
        (a_pair, (OLD, NEW)),
        (an_iglu_registry, (OLD, NEW)),
        (a_saved_confluent_registry, ("2.0.0", NEW)),
        (an_apicurio_export, (OLD, NEW)),
        (the_embedded_registry, (OLD, NEW)),
    ],
)
def test_the_same_changes_are_found_and_the_plan_runs_from_another_folder(
    make: Callable[[SamplePlace, Path], str],
    versions: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = create_sample("payments", tmp_path / "sample", records=200)
    expected = answer(*plan_arguments(place, output=tmp_path / "expected.json"))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    location = make(place, here)
    (schema,) = answer("registry", "list", location)["schemas"]
    others = {"registry": location, "schema_id": schema["schema_id"], "from": versions[0], "to": versions[1]}
    column = None if versions[0] != OLD else place.source.version_column
    made = answer(*plan_arguments(place, **others, version_column=column, output=tmp_path / "plan.json"))
    assert [change["path"] for change in made["changes"]] == [change["path"] for change in expected["changes"]]
    assert made["impact"]["affected"] == expected["impact"]["affected"]
    monkeypatch.chdir(tmp_path)
    command("run", tmp_path / "plan.json")
