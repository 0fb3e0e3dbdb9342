"""What all pages share: what they are handed, their header, their buttons, and when they are told of what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from desktop_wizard import theme
from desktop_wizard.a11y import announce, plain_label, show_text
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.ports import Ports
from desktop_wizard.session import Session
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.literal import literal_tip
from desktop_wizard.widgets.step_indicator import StepIndicator
from desktop_wizard.widgets.version_badge import VersionBadge

Button = QWizard.WizardButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """All that a page is handed; it reaches nothing else."""

    config: WizardConfig
    ports: Ports
    executor: Executor
    session: Session
    ask: Ask
    settings: UserSettings

    def production_of(self, url: str) -> str:
        """Return the name of the connection to a database if it is marked as production, else an empty text."""
        known = self.settings.current.connection_of(url) if url else None
        return known.name if known is not None and known.production else ""


@dataclass(frozen=True, slots=True)
class FooterButton:
    """One button below a page.

    Attributes:
        look: `primary`, `danger` or nothing.
        action: what it does; None for what the wizard itself does (Back, Next, Cancel).
    """

    which: Button
    text: str
    look: str = ""
    action: Callable[[], None] | None = None
    is_enabled: bool = True


def step_names() -> tuple[str, ...]:
    """Return the names of the five steps in the user's language."""
    translate = QCoreApplication.translate
    return (
        translate("Page", "Select"),
        translate("Page", "Review"),
        translate("Page", "Configure"),
        translate("Page", "Execute"),
        translate("Page", "Verify"),
    )


class Page(QWizardPage):
    """One step of the wizard.

    Its title is the accessible name and stands in its own header, because QWizard's header is a loose label that no
    screen reader speaks.

    Attributes:
        step: which one it is.
        enter_goes_on: whether Enter in a field means Next.
        body: the layout for the page's contents.
        scrolling: what they stand in; it scrolls where large text needs more than the window has.

    Signals:
        ready(): what Next waited for is there now; the wizard goes on.
        back_wanted(): the page can't be used as it is; the wizard goes back.
        footer_changed(): `footer()` returns something else now.
        settings_wanted(): the user's settings are to be shown.
    """

    ready = Signal()
    back_wanted = Signal()
    footer_changed = Signal()
    settings_wanted = Signal()
    step: ClassVar[WizardStep]
    enter_goes_on: ClassVar[bool] = False

    def __init__(self, desk: Desk, title: str, explanation: str) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self._number = list(WizardStep).index(self.step)
        self._place = plain_label("", role="muted")
        self._badge = VersionBadge()
        self._production = plain_label(self.tr("Production"), role="production")
        self._production.hide()
        self._is_production = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addLayout(self._make_header(title))
        if desk.config.show_step_indicators:
            indicator = StepIndicator(step_names())
            indicator.set_current(self._number)
            outer.addWidget(indicator)
        contents = _Contents()
        self.body = QVBoxLayout(contents)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.GAP)
        self.scrolling = _make_scrolling(contents)
        outer.addWidget(self.scrolling, 1)

    def _make_header(self, title: str) -> QHBoxLayout:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._place)
        self._title = plain_label(title, role="title")
        titles.addWidget(self._title)
        header = QHBoxLayout()
        header.addLayout(titles, 1)
        header.addWidget(self._production, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        if not self.desk.settings.is_hosted:
            header.addWidget(self._make_settings_button(), 0, Qt.AlignmentFlag.AlignTop)
        return header

    def _make_settings_button(self) -> QPushButton:
        made = QPushButton(self.tr("Settings…"))
        made.setProperty("role", "compact")
        made.setAutoDefault(False)
        made.clicked.connect(self.settings_wanted)
        return made

    @property
    def place(self) -> str:
        """`Step 2 of 5: Review Migration Plan`, as it is announced."""
        where = self.tr("Step {0} of {1}").format(self._number + 1, len(WizardStep))
        place = f"{where}: {self.accessibleName()}"
        return self.tr("{0}, production").format(place) if self._is_production else place

    def mark_production(self, name: str) -> None:
        """Say that others work with the database; `name` is its connection's, an empty text takes the mark away."""
        self._is_production = bool(name)
        self._production.setAccessibleName(self.tr("Production: {0}").format(name))
        self._production.setToolTip(literal_tip(self.tr("Production: {0}").format(name)))
        self._production.setVisible(self._is_production)

    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        self._title.setText(title)

    def show_selection(self) -> None:
        """Say in the header what is being migrated."""
        selection = self.desk.session.selection
        where = self.tr("Step {0} of {1}").format(self._number + 1, len(WizardStep))
        if selection is None:
            show_text(self._place, where)
            self._badge.set_versions("", "")
            return
        show_text(self._place, f"{where} · {selection.schema_id}")
        self._badge.set_versions(selection.from_version, selection.to_version)

    def enter(self) -> None:
        """Called each time this page becomes the current one, from whichever side."""

    def leave(self) -> None:
        """Called each time another page becomes the current one."""

    def first_focus(self) -> QWidget | None:
        """Return the control that the focus goes to on entering; None leaves it to the buttons."""
        return None

    def may_go_on(self) -> bool:
        """Tell whether Next may leave this page; say beside the fields why not, or emit `ready` later."""
        return True

    def footer(self) -> Sequence[FooterButton]:
        """Return the buttons, from left to right."""
        return (
            FooterButton(Button.BackButton, self.tr("&Back")),
            FooterButton(Button.CancelButton, self.tr("&Cancel")),
            FooterButton(Button.NextButton, self.tr("&Next"), "primary"),
        )

    def button(self, which: Button) -> QAbstractButton | None:
        """Return one of the wizard's buttons, None while the page stands in no wizard."""
        wizard = self.wizard()
        return wizard.button(which) if wizard is not None else None

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Have a screen reader say something."""
        announce(self, text, assertive=assertive)


class _Contents(QWidget):
    """Asks for no more height than its lists and tables can do with; a scroll area would give them what they like."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


def _make_scrolling(contents: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it, and that comes into view
    made.setWidgetResizable(True)
    made.setWidget(contents)
    for see_through in (contents, made.viewport()):
        see_through.setAutoFillBackground(False)
    return made
