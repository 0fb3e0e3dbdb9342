# ruff: noqa: T201
"""Compares real schemas, version by version, and hard ones through the command line; prints tables.

    python -m tests.bench.schema_evidence FOLDER [--changes NAME]
    python -m tests.bench.schema_evidence --hard

FOLDER holds one folder a schema, and in it one file a version; what those refer to lies in a folder `shared` beside
them, by file name. nbformat, which the tests depend on, is compared without being in the folder. `--changes` prints
every sentence of the pairs whose schema has that name. Not collected by the test run.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.model import ChangeType
from desktop_wizard.engine.schema import Comparison, Schema, compare, parse_schema
from desktop_wizard.engine.schema.course import SECONDS

_NUMBER = re.compile(r"\d+")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--changes", metavar="NAME", help="print the sentences of this schema's pairs")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time for one comparison, on the clock")
    parser.add_argument("--hard", action="store_true", help="run the hard schemas through the command line")
    given = parser.parse_args()
    if given.hard:
        tell_hard_schemas()
    else:
        tell_pairs(
            {**nbformat_versions(), **(versions_in(given.folder) if given.folder else {})},
            given.changes,
            given.seconds,
        )


def nbformat_versions() -> dict[str, list[Path]]:
    """Return the schema files of the installed package nbformat, 3 to the latest."""
    found = importlib.util.find_spec("nbformat")
    if found is None or found.origin is None:
        return {}
    home = Path(found.origin).parent
    return {"nbformat": [home / "v3/nbformat.v3.schema.json", *sorted(home.glob("v4/nbformat.v4.*.schema.json"))]}


def versions_in(folder: Path) -> dict[str, list[Path]]:
    """Return the version files of each schema in a folder, in the order of their numbers."""
    return {home.name: sorted(home.glob("*.json"), key=_order) for home in sorted(folder.iterdir()) if home.is_dir()}


def _order(path: Path) -> tuple[tuple[int, ...], str]:
    return tuple(int(number) for number in _NUMBER.findall(path.stem)), path.name


def tell_pairs(schemas: Mapping[str, list[Path]], told: str | None, seconds: float) -> None:
    """Print a line for each pair of neighbouring versions, and the totals."""
    print(f"{'pair':<52}{'kB':>6}{'read s':>8}{'comp s':>8}{'CPU s':>7}  {'verdict':<13}{'by':<10} break  more notes")
    verdicts: Counter[str] = Counter()
    times: list[float] = []
    for name, paths in schemas.items():
        for before, after in pairwise(paths):
            label = f"{name} {_version(before)} → {_version(after)}"
            began = time.perf_counter()
            try:
                old, new = _read(before), _read(after)
            except SchemaWrong as error:
                print(f"{label[:51]:<52}not a schema: {error.problems[0].message[:90]}")
                verdicts["not read"] += 1
                continue
            read = time.perf_counter() - began
            began, worked = time.perf_counter(), time.process_time()
            comparison = compare(old, new, seconds=seconds)
            taken = time.perf_counter() - began
            times.append(time.process_time() - worked)
            verdicts[_verdict(comparison)] += 1
            print(
                f"{label[:51]:<52}{len(new.text) // 1000:>6}{read:>8.2f}{taken:>8.2f}{times[-1]:>7.2f}  "
                f"{_counts(comparison)}",
                flush=True,
            )
            if name == told:
                tell_changes(comparison)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    times.sort()
    told_times = ", ".join(f"{times[min(int(len(times) * share), len(times) - 1)]:.2f}" for share in (0.5, 0.95, 1))
    print(f"\n{verdicts.total()} pairs: {dict(verdicts)}; CPU s p50, p95, max: {told_times}; peak {memory:,} MB")


def _version(path: Path) -> str:
    return path.name.removesuffix(".json").removesuffix(".schema")


def _read(path: Path) -> Schema:
    shared = {f"shared/{p.name}": json.loads(p.read_bytes()) for p in sorted(path.parent.glob("shared/*.json"))}
    resources = {name.removeprefix("shared/"): value for name, value in shared.items()}
    return parse_schema(path.read_bytes(), origin=path.name, resources=resources)


def _verdict(comparison: Comparison) -> str:
    return {True: "compatible", False: "incompatible", None: "undecided"}[comparison.is_compatible]


def _counts(comparison: Comparison) -> str:
    notes = sum(change.type is ChangeType.ANNOTATION for change in comparison.changes)
    breaking, additive = len(comparison.breaking), len(comparison.additive)
    verdict = f"{_verdict(comparison):<13}{comparison.decided_by:<10}"
    return f"{verdict}{breaking:>6}{additive:>6}{notes:>6}{'' if comparison.is_complete else '  cut short'}"


def tell_changes(comparison: Comparison) -> None:
    """Print the sentences of the changes, the breaking ones marked."""
    for change in comparison.changes:
        print(f"    {'!' if change.is_breaking else ' '} {change.kind:<32} {change.description}")


def hard_schemas() -> Iterator[tuple[str, Any, Any]]:
    """Yield what schemas do at their worst, as (name, old, new)."""
    tree = {"type": "object", "properties": {"value": {"type": "number"}, "next": {"$ref": "#"}}}
    yield "recursive", tree, {**tree, "properties": {**tree["properties"], "value": {"type": "integer"}}}  # type: ignore[dict-item]
    yield "5 MB, 20 changes", _large(2_200), _large(2_200, every=2_200)
    yield "5 MB, 2,200 changes", _large(2_200), _large(2_200, every=20)
    names = [f"value {number}" for number in range(5_000)]
    yield "5,000 enum values", {"enum": names}, {"enum": [*names[10:], "another"]}
    yield "remote $ref", {}, {"properties": {"a": {"$ref": "https://example.org/a.json"}}}
    yield "$ref loop", {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}, {}
    yield "invalid pattern", {"properties": {"a": {"pattern": "^a"}}}, {"properties": {"a": {"pattern": "^(a"}}}
    yield "pattern of exponential time", {"pattern": "^(a+)+$"}, {"pattern": "^(a|aa)+$"}
    yield "not JSON", {}, "{"


def _large(groups: int, every: int = 0) -> Any:
    def group(index: int) -> Any:
        fields = {
            f"field{n}": {
                "type": "string",
                "maxLength": 100 + index + n,
                "description": f"The field number {n} of it",
            }
            for n in range(20)
        }
        if every:
            for n in range(20):
                if (index * 20 + n) % every == 0:
                    fields[f"field{n}"]["maxLength"] = 50
        return {"type": "object", "properties": fields}

    return {"type": "object", "properties": {f"group{index}": group(index) for index in range(groups)}}


def tell_hard_schemas() -> None:
    """Print for each hard schema the time, the peak memory, the exit code and what the user sees."""
    with tempfile.TemporaryDirectory() as folder:
        for name, *sides in hard_schemas():
            paths = [Path(folder) / "old.json", Path(folder) / "new.json"]
            for path, value in zip(paths, sides, strict=True):
                path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
            began = time.perf_counter()
            result = subprocess.run(
                [sys.executable, "-c", _DIFF, *map(str, paths)],
                capture_output=True,
                text=True,
                check=False,
            )
            seconds = time.perf_counter() - began
            *said, memory = result.stderr.splitlines()
            size = sum(path.stat().st_size for path in paths) / 2e6
            cost = f"{seconds:.2f} s, {int(memory) // 1024:,} MB"
            print(f"\n{name} ({size:.1f} MB): {cost}, exit code {result.returncode}")
            lines = [*result.stdout.splitlines(), *said]
            for line in [*lines[:3], *(["…"] if len(lines) > 6 else []), *lines[max(3, len(lines) - 3) :]]:
                print(f"    {line.strip()[:150]}")


_DIFF = """
import resource, sys
from desktop_wizard.__main__ import main
sys.argv = ["desktop-wizard", "diff", *sys.argv[1:]]
try:
    code = main()
except SystemExit as end:
    code = end.code
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


if __name__ == "__main__":
    main()
