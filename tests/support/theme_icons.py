"""Write the icons that the style sheet needs as files, one set a theme: `python -m tests.support.theme_icons`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_wizard import theme
from desktop_wizard.engine.resources import resource

_ICONS = {
    "check": ("check", "on_primary"),
    "check-muted": ("check", "muted"),
    "dash": ("dash", "on_primary"),
    "dot": ("dot", "primary"),
    "dot-muted": ("dot", "muted"),
    "arrow-down": ("arrow-down", "text"),
    "arrow-up": ("arrow-up", "text"),
    "arrow-right": ("arrow-right", "text"),
}


def expected_icons() -> Iterator[tuple[Path, str]]:
    """Yield every file with the text that it should hold."""
    for name in theme.THEME_NAMES:
        chosen = theme.theme(name)
        icons = dict(_ICONS)
        if chosen.is_high_contrast:
            # The bar's own colour is white: the lines that cut it are black.
            icons["hatch"] = ("hatch", "window")
        for file, (icon, token) in icons.items():
            yield resource("themes", name, f"{file}.svg"), theme.recoloured(icon, chosen[token])


if __name__ == "__main__":
    for path, text in expected_icons():
        path.write_text(text, encoding="utf-8")
