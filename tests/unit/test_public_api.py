"""The names that hosts import."""

from __future__ import annotations

import subprocess
import sys

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
