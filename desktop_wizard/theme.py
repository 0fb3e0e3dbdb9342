"""Three themes made of tokens: light, dark and high contrast.

`resources/themes/tokens.json` names every colour once, `resources/themes/style.qss` says where it goes. The contrast
test reads the same tokens.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from string import Template
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.resources import resource

ThemeName = Literal["light", "dark", "high_contrast"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "high_contrast")

MARGIN = 24  # around a window's contents
GAP = 12  # between cards
CARD_PADDING = 16

_FUSION = "Fusion"
_PROPERTY = "desktopWizardTheme"
_STYLED = "desktopWizardHasItsStyle"
_SMALLEST_POINTS = 9.0
_ORDINARY_POINTS = 10.0
_HATCH_SIZE = (16, 16)
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

    @property
    def focus_width(self) -> int:
        """Pixels of the focus ring: 3, or 6 in high contrast, where yellow on the white border alone is not seen."""
        return 6 if self.is_high_contrast else 3

    def fill(self, token: str) -> QBrush:
        """Return the brush of a bar: solid, or hatched in high contrast."""
        if not self.is_high_contrast:
            return QBrush(self.color(token))
        hatched = QPixmap(*_HATCH_SIZE)
        hatched.fill(self.color(token))
        _paint_svg(hatched, recoloured("hatch", self["window"]))
        return QBrush(hatched)


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
    """Tell whether the desktop asks programs not to move things; only Qt 6.12 and later can tell."""
    ask = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    return ask is not None and bool(ask().name == "ReducedMotion")


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
    if isinstance(target, QApplication):
        if not target.property(_STYLED):  # once only: another would end the style that open windows still point to
            target.setStyle(_FUSION)
            target.setProperty(_STYLED, True)
    else:
        target.setStyle(_lent_style())
    target.setPalette(palette(chosen))
    target.setStyleSheet(style_sheet(chosen, QFontInfo(target.font()).pointSizeF()))


@contextmanager
def dressed_later(application: QApplication) -> Iterator[None]:
    """Have what is built meanwhile, while no window is shown, get the style sheet in one go.

    A widget that is put into another takes on the sheet anew, with all that is in it: half the time that Home takes.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)


def _lent_style() -> QStyle:
    """Return a Fusion that lives as long as the application: a widget does not own its style."""
    application = QApplication.instance()
    found = application.findChild(QStyle, _PROPERTY) if application else None
    if isinstance(found, QStyle):
        return found
    made = QStyleFactory.create(_FUSION)
    made.setObjectName(_PROPERTY)
    made.setParent(application)
    return made


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
    points = max(points, _SMALLEST_POINTS)
    scale = points / _ORDINARY_POINTS
    high = chosen.is_high_contrast
    icons = resource("themes", chosen.name).as_posix()
    values: dict[str, object] = {
        **chosen.tokens,
        **_sizes(chosen, spin_pad=round(30 * scale)),
        **_shapes(chosen, scale),
        "card_border": chosen["rule"],
        "badge_border": chosen["border"] if high else chosen["info_bg"],
        "selection": chosen["primary"] if high else chosen["info_bg"],
        "on_selection": chosen["on_primary"] if high else chosen["text"],
        "title_pt": round(points * 1.7, 1),
        "heading_pt": round(points * 1.2, 1),
        "figure_pt": round(points * 1.6, 1),
        "mono": QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(),
        "icons": icons,
        "hatch": f'background-image: url("{icons}/hatch.svg");' if high else "",
    }
    return Template(resource("themes", "style.qss").read_text(encoding="utf-8")).substitute(values)


def _sizes(chosen: Theme, *, spin_pad: int) -> dict[str, int]:
    """Return borders and paddings in pixels, by state. What a border gains, the padding loses."""
    high = chosen.is_high_contrast
    borders = {"": chosen.line_width, "_focus": chosen.focus_width}
    # What is wrong can be told from what has the focus by the width of its border too.
    borders |= {"_invalid": 5, "_invalid_focus": 8} if high else {"_invalid": 3, "_invalid_focus": 5}
    paddings = {
        "pad_v": 6 if high else 8,
        "pad_h": 16 if high else 18,
        "field_pad": 5 if high else 6,
        "field_pad_h": 6 if high else 8,
        "spin_pad": spin_pad,
        "compact_pad": 3,
        "compact_pad_h": 10,
        "tool_pad": 4 if high else 6,
        "view_pad": chosen.focus_width - chosen.line_width,
    }
    sizes = {f"line{state}": border for state, border in borders.items()}
    for state, border in borders.items():
        gained = border - chosen.line_width
        sizes |= {f"{name}{state}": max(0, padding - gained) for name, padding in paddings.items()}
    return sizes


def _shapes(chosen: Theme, scale: float) -> dict[str, int]:
    """Return the sizes in pixels of boxes, arrows and handles, which grow with the text."""
    line = 3 if chosen.is_high_contrast else 2
    box = round(14 * scale)
    handle = round(16 * scale)
    return {
        "box_line": line,
        "box": box,
        "radio_radius": box // 2 + line,
        "chunk_radius": 0 if chosen.is_high_contrast else 5,
        "arrow": round(12 * scale),
        "small_arrow": round(10 * scale),
        "drop_down": round(28 * scale),
        "spin_button": round(26 * scale),
        "handle": handle,
        "handle_radius": handle // 2 + 2,
        "handle_margin": -(handle // 2 - 1),
        "slider_height": handle + 10,
        "bar_height": round(14 * scale),
    }


def recoloured(name: str, colour: str) -> str:
    """Return the SVG of an icon in `resources/icons` with `colour` for its `currentColor`."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)


def icon(name: str, chosen: Theme, token: str = "text") -> QIcon:
    """Return an icon in one of the theme's colours, sharp from 16 to 48 pixels."""
    drawing = recoloured(name, chosen[token])
    made = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        _paint_svg(pixmap, drawing)
        made.addPixmap(pixmap)
    return made


def _paint_svg(pixmap: QPixmap, drawing: str) -> None:
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
