"""What a host adds to the line of buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_wizard.engine.model import WizardStep


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomWizardAction:
    """A button of the host's own below the pages; several stand in one menu.

    Attributes:
        id: what it is known by, such as to tests of the host.
        label: as it is shown.
        on_click: called in the window's thread; what takes time has to go elsewhere.
        icon: an image file, None for none.
        disabled: shown, and out of use.
        show_on_steps: the steps that have it, None for all.
    """

    id: str
    label: str
    on_click: Callable[[], None]
    icon: Path | None = None
    disabled: bool = False
    show_on_steps: tuple[WizardStep, ...] | None = None
