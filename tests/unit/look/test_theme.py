"""The themes: what must be seen can be seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.resources import resource
from tests.support.contrast import colours, picture, ratio, visible_changes
from tests.support.theme_icons import expected_icons

TOKENS = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
Show = Callable[..., QWidget]


def pairs(kind: str) -> list[tuple[str, str, str]]:
    return [(name, one, other) for name in theme.THEME_NAMES for one, other in TOKENS[kind]]


@pytest.mark.parametrize(("name", "foreground", "background"), pairs("text_pairs_4.5"))
def test_text_reaches_a_contrast_of_4_5(name: str, foreground: str, background: str) -> None:
    chosen = theme.theme(name)
    assert ratio(chosen.color(foreground), chosen.color(background)) >= 4.5


@pytest.mark.parametrize(("name", "one", "other"), pairs("ui_pairs_3.0"))
def test_controls_lines_and_focus_reach_a_contrast_of_3(name: str, one: str, other: str) -> None:
    chosen = theme.theme(name)
    assert ratio(chosen.color(one), chosen.color(other)) >= 3.0


def test_the_contrast_test_finds_a_pair_that_is_too_faint() -> None:
    assert ratio(QColor("#D97706"), QColor("#FFFFFF")) == pytest.approx(3.19, abs=0.01)


def test_every_theme_has_the_same_tokens_as_six_hexadecimal_digits() -> None:
    names = [set(tokens) for tokens in TOKENS["themes"].values()]
    assert names[0] == names[1] == names[2]
    assert all(QColor.isValidColorName(c) and len(c) == 7 for t in TOKENS["themes"].values() for c in t.values())


def test_high_contrast_is_black_and_white_but_for_the_focus() -> None:
    tokens = dict(theme.theme("high_contrast").tokens)
    assert tokens.pop("focus") == "#FFFF00"
    assert set(tokens.values()) == {"#000000", "#FFFFFF"}


PALETTE_PAIRS = [
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
]


@pytest.mark.parametrize("name", theme.THEME_NAMES)
@pytest.mark.parametrize("group", ["Active", "Inactive", "Disabled"])
def test_the_palette_reaches_4_5_even_where_it_is_disabled(qapp: QApplication, name: str, group: str) -> None:
    palette = theme.palette(theme.theme(name))
    part = QPalette.ColorGroup[group]
    faint = [
        (one.name, other.name)
        for one, other in PALETTE_PAIRS
        if ratio(palette.color(part, one), palette.color(part, other)) < 4.5
    ]
    assert faint == []


def test_the_icons_of_the_style_sheet_are_those_of_the_tokens() -> None:
    stale = [path.name for path, text in expected_icons() if path.read_text(encoding="utf-8") != text]
    assert stale == []


def test_every_file_that_the_style_sheet_names_is_there(qapp: QApplication) -> None:
    for name in theme.THEME_NAMES:
        sheet = theme.style_sheet(theme.theme(name), 10)
        named = {part.split('"')[1] for part in sheet.split("url(")[1:]}
        assert named
        assert [path for path in named if not resource("themes", name, path.rsplit("/", 1)[1]).is_file()] == []


def test_an_unknown_theme_is_an_input_error_that_names_the_choices() -> None:
    with pytest.raises(InputWrong) as raised:
        theme.theme("solarized")
    assert "high_contrast" in raised.value.cure


@pytest.mark.parametrize(
    ("scheme", "contrast", "expected"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "high_contrast"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "high_contrast"),
    ],
)
def test_system_follows_contrast_first_and_then_the_colour_scheme(
    monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, expected: str
) -> None:
    hints = SimpleNamespace(
        colorScheme=lambda: scheme, accessibility=lambda: SimpleNamespace(contrastPreference=lambda: contrast)
    )
    monkeypatch.setattr(theme, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))
    assert theme.resolve("system").name == expected


def test_a_change_of_the_desktops_colour_scheme_is_told(qapp: QApplication) -> None:
    system = theme.SystemTheme()
    told: list[theme.Theme] = []
    system.changed.connect(told.append)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert [type(chosen) for chosen in told] == [theme.Theme]


def test_a_theme_may_be_given_to_one_window_only(qapp: QApplication, show: Show) -> None:
    theme.apply(qapp, theme.theme("light"))
    outer, inner = QWidget(), QWidget()
    theme.apply(outer, theme.theme("high_contrast"))
    child = QLabel("text", outer)
    assert theme.of(child).name == "high_contrast"
    assert theme.of(inner).name == "light"
    show(outer)
    assert "#000000" in colours(picture(outer))


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "push button": lambda: QPushButton("Press"),
    "primary button": lambda: _with("role", "primary", QPushButton("Press")),
    "danger button": lambda: _with("role", "danger", QPushButton("Press")),
    "tool button": lambda: _tool_button(),
    "check box": lambda: QCheckBox("choice"),
    "radio button": lambda: QRadioButton("choice"),
    "combo box": lambda: QComboBox(),
    "line edit": lambda: QLineEdit(),
    "wrong line edit": lambda: _with("invalid", True, QLineEdit()),
    "text edit": lambda: QPlainTextEdit(),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "spin box": lambda: QSpinBox(),
    "tree": lambda: QTreeWidget(),
    "list": lambda: QListWidget(),
    "table": lambda: QTableWidget(2, 2),
    "value": lambda: plain_label("a value", role="value"),
}


def _with(name: str, value: object, widget: QWidget) -> QWidget:
    widget.setProperty(name, value)
    return widget


def _tool_button() -> QWidget:
    button = QToolButton()
    button.setText("tool")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _focusable(control: QWidget) -> tuple[QWidget, QPushButton]:
    window = QWidget()
    box = QVBoxLayout(window)
    other = QPushButton("elsewhere")
    box.addWidget(other)
    box.addWidget(control)
    return window, other


@pytest.mark.parametrize("name", CONTROLS)
def test_the_focus_is_seen(look: theme.Theme, show: Show, qapp: QApplication, name: str) -> None:
    control = CONTROLS[name]()
    window, other = _focusable(control)
    show(window, 360, 300)
    area = control.rect().translated(control.mapTo(window, QPoint(0, 0)))
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qapp.processEvents()
    before = picture(window, area)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qapp.processEvents()
    assert control.hasFocus()
    # A ring two pixels wide around the smaller of the control and a 100-pixel one, at the very least.
    ring = 2 * 2 * (min(control.width(), 100) + min(control.height(), 20))
    assert visible_changes(before, picture(window, area)) >= ring * 0.8


def test_a_control_without_a_ring_is_found(light: theme.Theme, show: Show, qapp: QApplication) -> None:
    control = QPushButton("Press")
    control.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid #ccc; padding: 8px; }")
    window, other = _focusable(control)
    show(window, 360, 300)
    other.setFocus()
    before = picture(control)
    control.setFocus()
    assert visible_changes(before, picture(control)) == 0


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_keeps_its_size_when_it_gets_the_focus(look: theme.Theme, show: Show, name: str) -> None:
    control = CONTROLS[name]()
    window, other = _focusable(control)
    show(window, 360, 300)
    other.setFocus()
    before = control.sizeHint()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.sizeHint() == before


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_a_checked_indicator_differs_from_an_empty_one(
    look: theme.Theme, show: Show, make: Callable[[str], QCheckBox | QRadioButton]
) -> None:
    control = make("choice")
    show(control, 200, 40)
    before = picture(control)
    control.setChecked(True)
    assert visible_changes(before, picture(control)) >= 20


def test_the_selected_line_of_a_list_can_be_told(look: theme.Theme, show: Show) -> None:
    control = QListWidget()
    control.addItems(["one", "two"])
    show(control, 200, 100)
    before = picture(control)
    control.setCurrentRow(1)
    assert visible_changes(before, picture(control)) >= 150


def test_a_bar_is_hatched_in_high_contrast_only(look: theme.Theme, show: Show) -> None:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setValue(100)
    show(bar, 300, 30)
    middle = bar.rect().adjusted(10, 10, -10, -10)
    found = colours(picture(bar, middle))
    if look.is_high_contrast:
        assert found["#ffffff"] > 50
        assert found["#000000"] > 50
    else:
        assert list(found) == [look["bar"].lower()]


@pytest.mark.parametrize("points", [10.0, 15.0, 20.0])
def test_larger_text_makes_larger_controls(qapp: QApplication, show: Show, points: float) -> None:
    before = qapp.font()
    try:
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)
        theme.apply(qapp, theme.theme("light"))
        button = QPushButton("Continue in Background")
        title = plain_label("Review Migration Plan", role="title")
        show(button, *button.sizeHint().toTuple())
        show(title)
        needed = button.fontMetrics().boundingRect(button.text())
        assert button.sizeHint().width() >= needed.width() + 20
        assert button.sizeHint().height() >= needed.height() + 8
        assert title.font().pointSizeF() == pytest.approx(points * 1.7, rel=0.05)
    finally:
        qapp.setFont(before)
        theme.apply(qapp, theme.theme("light"))


def test_tabs_show_which_one_is_chosen(look: theme.Theme, show: Show) -> None:
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "History")
    tabs.addTab(QWidget(), "Editor")
    show(tabs, 300, 120)
    before = picture(tabs.tabBar())
    tabs.setCurrentIndex(1)
    assert visible_changes(before, picture(tabs.tabBar())) >= 60
