"""Contrast by WCAG 2.2, of colours and of what was painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1.0–21.0 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def picture(widget: QWidget, part: QRect | None = None) -> QImage:
    """Return what a widget paints."""
    area = part or widget.rect()
    image = QImage(area.size(), QImage.Format.Format_RGB32)
    image.fill(widget.palette().window().color())
    widget.render(image, QPoint(0, 0), QRegion(area))
    return image


def colours(image: QImage) -> dict[str, int]:
    """Return how many pixels an image has of each colour (`#rrggbb`)."""
    found: dict[str, int] = {}
    for value in memoryview(image.constBits()).cast("I"):
        colour = f"#{value & 0xFFFFFF:06x}"
        found[colour] = found.get(colour, 0) + 1
    return found


def visible_changes(before: QImage, after: QImage) -> int:
    """Return how many pixels differ between two pictures by a contrast of 3:1 or more."""
    one, other = (memoryview(image.constBits()).cast("I") for image in (before, after))
    pairs = [(old, new) for old, new in zip(one, other, strict=True) if old != new]
    judged = {pair: ratio(QColor.fromRgb(pair[0]), QColor.fromRgb(pair[1])) >= 3 for pair in set(pairs)}
    return sum(judged[pair] for pair in pairs)
