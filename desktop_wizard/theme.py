"""Three themes made of tokens: light, dark and high contrast.

`resources/themes/tokens.json` names every colour once, `resources/themes/style.qss` says where it goes. The contrast
test reads the same tokens.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.resources import resource

ThemeName = Literal["light", "dark", "high_contrast"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "high_contrast")

MARGIN = 24  # around a window's contents
GAP = 12  # between cards
CARD_PADDING = 16
FOCUS_WIDTH = 3

_PROPERTY = "desktopWizardTheme"
_SMALLEST_POINTS = 9.0
_ICON_SIZES = (16, 20, 24, 32, 48)


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette.

    Attributes:
        name: `light`, `dark` or `high_contrast`.
        tokens: colour name → `#RRGGBB`.
    """

    name: ThemeName
    tokens: Mapping[str, str]

    def __getitem__(self, token: str) -> str:
        return self.tokens[token]

    def color(self, token: str) -> QColor:
        return QColor(self.tokens[token])

    @property
    def is_high_contrast(self) -> bool:
        return self.name == "high_contrast"

    @property
    def line_width(self) -> int:
        """Pixels of a border: 1, or 3 in high contrast."""
        return 3 if self.is_high_contrast else 1

    def fill(self, token: str) -> QBrush:
        """Return the brush of a bar: solid, or hatched in high contrast."""
        pattern = Qt.BrushStyle.BDiagPattern if self.is_high_contrast else Qt.BrushStyle.SolidPattern
        return QBrush(self.color(token), pattern)


@cache
def _palettes() -> Mapping[str, Mapping[str, str]]:
    read = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    return MappingProxyType({name: MappingProxyType(tokens) for name, tokens in read["themes"].items()})


def theme(name: str) -> Theme:
    """Return the theme of that name; `InputWrong` where there is none."""
    for known in THEME_NAMES:
        if name == known:
            return Theme(known, _palettes()[known])
    raise InputWrong(
        f"There is no theme “{name}”.",
        cure=f"Choose system, {', '.join(THEME_NAMES[:-1])} or {THEME_NAMES[-1]}.",
    )


def resolve(name: str) -> Theme:
    """Return the theme of that name; for `system` the one that the desktop asks for now."""
    if name != "system":
        return theme(name)
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return theme("high_contrast")
    return theme("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def prefers_reduced_motion() -> bool:
    """Tell whether the desktop asks programs not to move things."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


class SystemTheme(QObject):
    """Tells when the desktop asks for another theme.

    Signals:
        changed(Theme): the desktop's colour scheme or contrast preference was changed.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._tell)
        hints.accessibility().contrastPreferenceChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit(resolve("system"))


def apply(target: QApplication | QWidget, chosen: Theme) -> None:
    """Give an application, or one window and what is in it, the look of a theme. May be called again at any time."""
    target.setProperty(_PROPERTY, chosen.name)
    target.setStyle(QStyleFactory.create("Fusion"))
    target.setPalette(palette(chosen))
    target.setStyleSheet(style_sheet(chosen, QFontInfo(target.font()).pointSizeF()))


def of(widget: QWidget) -> Theme:
    """Return the theme that a widget is shown in: its window's, else the application's, else light."""
    holder: QObject | None = widget
    while holder is not None:
        name = holder.property(_PROPERTY)
        if name:
            return theme(name)
        holder = holder.parent()
    application = QApplication.instance()
    return theme((application and application.property(_PROPERTY)) or "light")


def palette(chosen: Theme) -> QPalette:
    """Return the theme as a QPalette, for what the style sheet does not reach."""
    role = QPalette.ColorRole
    made = QPalette()
    for entry, token in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "surface_alt",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.Accent: "primary",
        role.PlaceholderText: "muted",
        role.Link: "primary",
        role.LinkVisited: "primary",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.Light: "surface_alt",
        role.Midlight: "surface_alt",
        role.Mid: "rule",
        role.Dark: "border",
        role.Shadow: "border",
    }.items():
        made.setColor(entry, chosen.color(token))
    for entry in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, entry, chosen.color("muted"))
    return made


def style_sheet(chosen: Theme, points: float) -> str:
    """Return the generated style sheet. `points` is the size of ordinary text, from which the others follow."""
    high = chosen.is_high_contrast
    line = chosen.line_width
    points = max(points, _SMALLEST_POINTS)

    def focused(padding: int) -> int:
        return padding - (FOCUS_WIDTH - line)

    button, button_h, field, field_h, tool = (8, 18, 6, 8, 6) if not high else (6, 16, 4, 6, 4)
    values: dict[str, object] = {
        **chosen.tokens,
        "line": line,
        "box_line": 3 if high else 2,
        "radio_radius": 10 if high else 9,
        "chunk_radius": 0 if high else 5,
        "card_border": chosen["rule"],
        "bar_border": chosen["border"],
        "badge_line": line,
        "badge_border": chosen["border"] if high else chosen["info_bg"],
        "selection": chosen["primary"] if high else chosen["info_bg"],
        "on_selection": chosen["on_primary"] if high else chosen["text"],
        "pad_v": button,
        "pad_h": button_h,
        "pad_v_focus": focused(button),
        "pad_h_focus": focused(button_h),
        "field_pad": field,
        "field_pad_focus": focused(field),
        "field_pad_h_focus": focused(field_h),
        "spin_pad_focus": focused(30),
        "tool_pad": tool,
        "tool_pad_focus": focused(tool),
        "view_pad": FOCUS_WIDTH - line,
        "title_pt": round(points * 1.7, 1),
        "heading_pt": round(points * 1.2, 1),
        "figure_pt": round(points * 1.6, 1),
        "mono": fixed_font().family(),
        "icons": resource("themes", chosen.name).as_posix(),
        "hatch": f'background-image: url("{resource("themes", chosen.name, "hatch.svg").as_posix()}");'
        if high
        else "",
    }
    return Template(resource("themes", "style.qss").read_text(encoding="utf-8")).substitute(values)


def fixed_font(points: float = 0.0) -> QFont:
    """Return the desktop's monospace font, in its own size unless `points` says another."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if points:
        font.setPointSizeF(points)
    return font


def recoloured(name: str, colour: str) -> str:
    """Return the SVG of an icon in `resources/icons` with `colour` for its `currentColor`."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)


def icon(name: str, chosen: Theme, token: str = "text") -> QIcon:
    """Return an icon in one of the theme's colours, sharp from 16 to 48 pixels."""
    renderer = QSvgRenderer(QByteArray(recoloured(name, chosen[token]).encode()))
    made = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
