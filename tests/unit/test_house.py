"""The house is as it is drawn."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def test_architecture_draws_the_layers_that_the_import_contracts_hold() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    held = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    drawing = (CHECKOUT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawn = [block.split("\n") for block in re.findall(r"```layers\n(.*?)\n```", drawing, re.DOTALL)]
    assert drawn == held


def test_documents_link_only_to_what_is_there() -> None:
    documents = [*CHECKOUT.glob("*.md"), *CHECKOUT.glob("docs/**/*.md")]
    links = [
        (document, target)
        for document in documents
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    ]
    assert links
    assert [
        f"{document.name}: {target}" for document, target in links if not (document.parent / target).exists()
    ] == []


def test_lock_files_hold_hashes_and_name_no_place_to_download_from() -> None:
    locks = list((CHECKOUT / "requirements").glob("*.txt"))
    assert {lock.name for lock in locks} == {"build.txt", "dev.txt", "runtime.txt"}
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        pins = re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)
        assert pins, lock.name
        assert len(re.findall(r"^[a-z0-9-]+==\S+(?: ; .+?)? \\\n    --hash=sha256:", text, re.MULTILINE)) == len(pins)
        assert not re.search(r"://|index-url|find-links|(?:^|\s)/", text), lock.name


def test_the_versions_to_run_with_are_those_that_are_tested() -> None:
    def pins(name: str) -> set[str]:
        text = (CHECKOUT / "requirements" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^([a-z0-9-]+==\S+)(?: ; [^\\]+)? \\$", text, re.MULTILINE))

    assert pins("runtime.txt")
    assert pins("runtime.txt") | pins("build.txt") <= pins("dev.txt")


def loaded(modules: str, suspects: Sequence[str]) -> str:
    """Return which of the suspects a fresh process loads with these modules."""
    program = f"import sys, {modules}; print(', '.join(name for name in {suspects!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, check=True, capture_output=True, text=True)
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_worker_that_migrates_loads_neither_plans_nor_suggestions_nor_asyncio() -> None:
    engine = "desktop_wizard.engine"
    heavy = ("asyncio", "sqlalchemy", f"{engine}.plan", f"{engine}.transform.suggestions")
    assert loaded(f"{engine}.worker, {engine}.runner.hand", heavy) == ""


def test_home_opens_without_what_only_a_wizard_a_database_or_a_report_needs() -> None:
    heavy = ("sqlalchemy", "jinja2", "jsonschema", "desktop_wizard.wizard", "desktop_wizard.cli")
    assert loaded("desktop_wizard.__main__, desktop_wizard.app", heavy) == ""


def test_importing_the_package_loads_no_qt() -> None:
    program = "import sys, desktop_wizard; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, check=False).returncode == 0
