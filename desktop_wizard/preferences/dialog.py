"""The dialog itself: its sections as tabs, saving them together, and the keys that open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name
from desktop_wizard.ask import Ask
from desktop_wizard.engine.diagnosis import facts_of_last_run
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.diagnostics import save_diagnostics
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.preferences.notifying import NotifyingSection
from desktop_wizard.preferences.sections import AppearanceSection, KeepingSection, RunsSection, Section
from desktop_wizard.recent import recent
from desktop_wizard.settings import Settings
from desktop_wizard.settings.checking import settings_problems
from desktop_wizard.settings.facts import user_facts
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.message import Message

_LETTERS_WIDE, _LINES_HIGH = 100, 46


class SettingsDialog(QDialog):
    """What holds for good; nothing is saved before *Save*, and the theme goes back when that is not pressed."""

    def __init__(
        self, parent: QWidget | None, settings: UserSettings, ports: Ports, executor: Executor, ask: Ask
    ) -> None:
        super().__init__(parent)
        settings.read_again()
        self._settings, self._ports, self._ask = settings, ports, ask
        self._errand, self._diagnosing = Errand(executor, self), Errand(executor, self)
        self.errors = FieldErrors()
        now = settings.current
        self.appearance = AppearanceSection(self.errors, now.appearance)
        self.runs = RunsSection(self.errors, now.runs)
        self.keeping = KeepingSection(self.errors, now.keeping)
        self.notifying = NotifyingSection(self.errors, now.notifications, ports, executor)
        self.message, self.tabs = Message(), QTabWidget()
        self.diagnostics = QPushButton(self.tr("Save Dia&gnostics…"))
        self.save = QPushButton(self.tr("S&ave"))
        self.cancel = QPushButton(self.tr("Ca&ncel"))
        self._lay_out()
        self.appearance.theme_tried.connect(settings.theme_tried)
        self.diagnostics.clicked.connect(self._save_diagnostics)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self._say_problems()

    @classmethod
    def show_over(
        cls, window: QWidget, settings: UserSettings, ports: Ports, executor: Executor, ask: Ask
    ) -> SettingsDialog:
        """Open the settings over a window; a second time, what is open already stays."""
        opened = window.findChild(cls)
        if opened is not None and opened.isVisible():
            return opened
        made = cls(window, settings, ports, executor, ask)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.open()
        return made

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        name(self.tabs.tabBar(), self.tr("Sections of the settings"))
        for section, title in (
            (self.appearance, self.tr("Appearance")),
            (self.runs, self.tr("Runs")),
            (self.keeping, self.tr("Copies of records")),
            (self.notifying, self.tr("Notifications")),
        ):
            self.tabs.addTab(_scrolling(section), title)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        name(self.diagnostics, self.tr("Save diagnostics"), self.tr("One file for whoever looks for a fault."))
        buttons = QHBoxLayout()
        buttons.addWidget(self.diagnostics)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.message)
        box.addWidget(self.tabs, 1)
        box.addWidget(self.notifying.busy)
        box.addWidget(self.notifying.message)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * _LETTERS_WIDE, letter.height() * _LINES_HIGH)

    def _say_problems(self) -> None:
        if problems := self._settings.problems:
            lines = [self.tr("Not everything in the file of settings can be used."), *map(str, problems)]
            self.message.say("warning", "\n".join(lines))

    def value(self) -> Settings:
        """Return what stands in the form, right or wrong."""
        return replace(
            self._settings.current,
            appearance=self.appearance.value(),
            runs=self.runs.value(),
            keeping=self.keeping.value(),
            notifications=self.notifying.value(),
        )

    def _save(self) -> None:
        self.notifying.message.hide()  # how a trial went is not how saving goes
        problems = settings_problems(self.value()) | self.notifying.problems()
        if problems:
            self._turn_to_first(problems)
            self.errors.show(problems, take_focus=True)
            return
        self.errors.show({})
        if work := self.notifying.keep_secrets():
            self.save.setEnabled(False)
            self._errand.start(work, done=self._keep, failed=self._cannot)
        else:
            self._keep(())

    def _turn_to_first(self, problems: dict[str, str]) -> None:
        """Bring the tab to the front that holds the first bad field: a field out of sight takes no focus."""
        bad = self.errors.fields(problems)
        for number, section in enumerate((self.appearance, self.runs, self.keeping, self.notifying)):
            if any(section.isAncestorOf(field) for field in bad):
                self.tabs.setCurrentIndex(number)
                return

    def _keep(self, said: Sequence[str]) -> None:
        self.save.setEnabled(True)
        try:
            self._settings.save(self.value())
        except WizardError as error:
            self._cannot(error)
            return
        if said:  # it is saved, and there is something to read before the dialog goes
            self.message.say("warning", self.tr("Saved. {0}").format(" ".join(said)))
            self.cancel.setText(self.tr("Close"))
        else:
            self.accept()

    def _save_diagnostics(self) -> None:
        """Save what helps to find a fault, with the last run that is known here; nothing of the form is saved."""
        ports = self._ports
        facts: dict[str, object] = {"settings": user_facts(self._settings.current)}

        def work(task: Task) -> dict[str, object]:
            last = recent(ports.data_dir)[:1]
            return facts | facts_of_last_run(last[0].source.url, ports) if last else facts

        save_diagnostics(self._diagnosing, self._ask, ports, work)

    def _cannot(self, error: WizardError) -> None:
        self.save.setEnabled(True)
        self.message.say("error", str(error))

    def done(self, result: int) -> None:
        """Close; the theme is the one that is saved now."""
        for errand in (self._errand, self._diagnosing):
            errand.stop()
        self._settings.theme_tried.emit(self._settings.current.appearance.theme)
        super().done(result)


def settings_keys() -> list[QKeySequence]:
    """Return the keys that open the settings: the system's, and Ctrl+, where it has none."""
    return QKeySequence.keyBindings(QKeySequence.StandardKey.Preferences) or [QKeySequence("Ctrl+,")]


def add_settings_keys(window: QWidget, open_settings: Callable[[], None]) -> None:
    """Have these keys open the settings from anywhere in a window."""
    for keys in settings_keys():
        QShortcut(keys, window, open_settings)


def _scrolling(section: Section) -> QScrollArea:
    made = QScrollArea()
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it, and that comes into view
    made.setWidgetResizable(True)
    made.setWidget(section)
    for see_through in (section, made.viewport()):
        see_through.setAutoFillBackground(False)
    return made
