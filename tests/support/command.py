"""Runs commands of the program for tests, in this process or as a process of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from desktop_wizard.cli import commands
from desktop_wizard.engine.samples import SamplePlace


def command(*arguments: object, code: int = 0) -> Result:
    """Run a command here, and check its exit code."""
    result = CliRunner().invoke(commands, [str(argument) for argument in arguments])
    assert result.exit_code == code, result.output
    return result


def answer(*arguments: object, code: int = 0) -> Any:
    """Run a command here with `--json`, and return its document."""
    return json.loads(command(*arguments, "--json", code=code).stdout)


def events(*arguments: object, code: int = 0) -> list[dict[str, Any]]:
    """Run a command here with `--json`, and return its events."""
    return [json.loads(line) for line in command(*arguments, "--json", code=code).stdout.splitlines()]


def process(*arguments: object, **environment: str | None) -> subprocess.Popen[str]:
    """Start a command as a process of its own; None takes a variable out of its environment."""
    variables = {**os.environ, **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "desktop_wizard", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={name: value for name, value in variables.items() if value is not None},
    )


def plan_arguments(place: SamplePlace, **others: object) -> Sequence[object]:
    """Return the arguments of `plan` for a sample, some of them others; None leaves one out."""
    source, sample = place.source, place.sample
    arguments: dict[str, object] = {
        "url": source.url,
        "table": source.table,
        "key": ",".join(source.key_columns),
        "document": source.document_column,
        "version-column": source.version_column,
        "registry": place.registry,
        "schema-id": sample.schema_id,
        "from": sample.from_version,
        "to": sample.to_version,
        "rules": place.rules,
        "output": place.database.with_name("plan.json"),
    }
    arguments |= {name.replace("_", "-"): value for name, value in others.items()}
    pairs = [(f"--{name}", value) for name, value in arguments.items() if value is not None]
    return ["plan", *(part for pair in pairs for part in pair)]


def traces(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder with its bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
