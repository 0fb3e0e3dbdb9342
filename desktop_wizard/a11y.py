"""The ordinary way to add a control is the accessible way: names, buddies, announcements and roles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QAccessibleWidget,
    QBoxLayout,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
    QWizardPage,
)

_SPIN_BOX_INDENT = 6
_ROLE = "desktopWizardRole"
_HANDS_ON_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def name(widget: QWidget, name: str, description: str = "") -> None:
    """Give a control that has no visible label a name, and a sentence more where one helps."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is to a screen reader. Call it before the widget is shown; it needs `install_factory()`."""
    widget.setProperty(_ROLE, int(role.value))


def plain_label(text: str, *, role: str = "") -> QLabel:
    """Return a label that shows text literally, whatever it looks like.

    Args:
        role: the look (`title`, `heading`, `muted`, `help`, `error`, `warning`, `success`, `info`, `mono`), or
            `value` for a value that can be reached with Tab, read and copied.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    if role in ("help", "error", "warning", "success", "info"):
        label.setWordWrap(True)
    if role == "value":
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # The flags alone let a click in, and no Tab.
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label


def labelled(layout: QFormLayout | QBoxLayout, text: str, widget: QWidget, help: str = "") -> QLabel:  # noqa: A002
    """Add a control with its visible label, and what helps below it; return the label.

    The label is the control's buddy, which is the one name that every screen reader takes from a combo box.

    Args:
        text: with a mnemonic (`"&Batch size:"`), unique on its page.
        help: one sentence, shown below the control and read after its name.
    """
    label = plain_label(text)
    label.setBuddy(widget)
    widget.setAccessibleName(spoken(text))
    field = widget.findChild(QLineEdit) if isinstance(widget, QAbstractSpinBox) else None
    if field is not None:
        # A style sheet's padding does not reach the field inside a spin box.
        field.setTextMargins(_SPIN_BOX_INDENT, 0, 0, 0)
    if isinstance(layout, QFormLayout):
        set_as_high_as(label, widget)
        layout.addRow(label, widget)
    else:
        layout.addWidget(label)
        layout.addWidget(widget)
    if help:
        widget.setAccessibleDescription(help)
        shown = plain_label(help, role="help")
        if isinstance(layout, QFormLayout):
            layout.addRow("", shown)
        else:
            layout.addWidget(shown)
    return label


def set_as_high_as(label: QLabel, widget: QWidget) -> None:
    """Have a label of a form stand on one line with a control of one line: Qt puts it at the top of a row."""
    if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
        widget.ensurePolished()
        label.setMinimumHeight(widget.sizeHint().height())


def spoken(text: str) -> str:
    """Return a label's text without its mnemonic and its colon: `&Batch size:` is spoken `Batch size`."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(": ")


def mnemonic(text: str) -> str:
    """Return the letter that a label's text leads to by Alt, in lower case; empty where there is none."""
    _, marked, rest = text.replace("&&", "").partition("&")
    return rest[:1].lower() if marked else ""


def show_text(label: QLabel, text: str) -> None:
    """Show a text in a label; it is spoken without the dots between its parts."""
    label.setText(text)
    label.setAccessibleName(without_marks(text))


def without_marks(text: str) -> str:
    """Return a text as it is spoken: `3 batches · recommended: 1,000` with a comma, not with a "middle dot"."""
    return text.replace(" · ", ", ")


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say something now: politely after what it is saying, or at once for errors."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)


def set_no_tab_trap(view: QAbstractItemView) -> None:
    """Let Tab leave a list, tree or table; the arrow keys move inside it."""
    view.setTabKeyNavigation(False)
    if isinstance(view, QTableView):
        view.setCornerButtonEnabled(False)


class LineEdit(QLineEdit):
    """A line edit that a screen reader speaks when Tab enters it, even when it is empty.

    With the Tab reason Qt selects the (empty) text first, and the selection event silences the focus event.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _HANDS_ON_FOCUS:
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
        # Later: the focus event itself is sent when this has returned, and the label is to be spoken first.
        QTimer.singleShot(0, self, self.selectAll)


class _PageInterface(QAccessibleWidget):
    """A wizard page as a grouping named by its title, so that entering it speaks the title."""

    def __init__(self, page: QWizardPage) -> None:
        super().__init__(page, QAccessible.Role.Grouping)
        self._page = page

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._page.accessibleName() or self._page.title()
        if kind == QAccessible.Text.Description:
            return self._page.accessibleDescription() or self._page.subTitle()
        return super().text(kind)


class _RoleInterface(QAccessibleWidget):
    """A widget in the role that `set_role` gave it. What a picture or a text is made of stays out of the tree.

    Its name says all of it; a screen reader that found the parts too would read everything twice.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._is_one = role in (QAccessible.Role.Chart, QAccessible.Role.StaticText)

    def childCount(self) -> int:
        return 0 if self._is_one else super().childCount()


# Qt owns an interface but knows nothing of its Python half, which has to live as long as the widget.
_interfaces: dict[int, QAccessibleInterface] = {}


def _make_interface(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    del class_name
    made: QAccessibleInterface
    if isinstance(widget, QWizardPage):
        made = _PageInterface(widget)
    elif isinstance(widget, QWidget) and widget.property(_ROLE) is not None:
        made = _RoleInterface(widget, QAccessible.Role(widget.property(_ROLE)))
    else:
        return None
    key = id(widget)
    _interfaces[key] = made
    widget.destroyed.connect(lambda: _interfaces.pop(key, None))
    return made


def install_factory() -> None:
    """Give wizard pages and charts a name and role that a screen reader speaks. Call it once, before any window."""
    QAccessible.installFactory(_make_interface)
