"""The names that hosts import."""

from __future__ import annotations

import dataclasses
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_wizard


def test_every_public_name_can_be_imported() -> None:
    for name in desktop_wizard.__all__:
        assert getattr(desktop_wizard, name).__name__ == name


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Wizard'"):
        desktop_wizard.Wizard  # noqa: B018


def test_making_a_configuration_loads_no_qt() -> None:
    program = (
        "import sys; from desktop_wizard import WizardConfig; WizardConfig(schema_id='a');"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("name", desktop_wizard.__all__)
def test_every_public_name_says_what_it_promises(name: str) -> None:
    value = getattr(desktop_wizard, name)
    said = value.__doc__ or ""
    assert re.match(r"[A-Z][^\n]+[.:]", said), "a sentence stands first"
    if dataclasses.is_dataclass(value):
        assert not said.startswith(f"{name}("), "the signature is no docstring"
    for method, function in inspect.getmembers(value, inspect.isfunction):
        is_own = not method.startswith("_") and function.__module__.startswith("desktop_wizard")
        if is_own and function.__doc__ is None:
            assert method in dir(value.__mro__[1]), f"{name}.{method} is public, and says nothing"


def test_every_setting_of_a_host_is_explained() -> None:
    said = set(re.findall(r"\w+", desktop_wizard.WizardConfig.__doc__ or ""))
    assert {field.name for field in dataclasses.fields(desktop_wizard.WizardConfig)} <= said


def test_the_pages_of_the_api_are_built_without_a_warning_and_fetch_nothing(tmp_path: Path) -> None:
    checkout = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-W", "error", checkout / "scripts" / "api-docs", tmp_path / "api"],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    page = (tmp_path / "api" / "desktop_wizard.html").read_text("utf-8")
    assert set(desktop_wizard.__all__) <= set(re.findall(r'<section id="(\w+)"', page))
    assert re.findall(r"""(?:src|@import|url\()\s*=?\s*["']?https?:""", page) == []
    assert "fetch_records" in page
