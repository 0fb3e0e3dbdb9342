"""A window whose run goes on out of sight: in the tray, or minimised where there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce


class Background(QObject):
    """Puts a window away, tells that it has news without taking the focus, and brings it back.

    Attributes:
        tray: the icon while the window is hidden behind it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.tray: QSystemTrayIcon | None = None
        self._name = ""

    @property
    def is_away(self) -> bool:
        return self.tray is not None or self._window.isMinimized()

    def put_away(self, name: str, text: str) -> None:
        """Hide the window behind an icon called `name` that says what goes on; minimise it where there is no tray.

        A window that others wait for (`exec()`) is minimised too: hiding a dialog ends the waiting.
        """
        self._name = name
        if not QSystemTrayIcon.isSystemTrayAvailable() or self._window.isModal():
            self._window.showMinimized()
            return
        self.tray = tray = QSystemTrayIcon(theme.icon("info", theme.of(self._window), "primary"), self)
        tray.setToolTip(name)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Show {0}").format(name)).triggered.connect(self.bring_back)
        tray.setContextMenu(menu)
        tray.activated.connect(self.bring_back)
        tray.messageClicked.connect(self.bring_back)
        tray.show()
        tray.showMessage(name, text)
        self._window.hide()

    def show_progress(self, percentage: int) -> None:
        """Say how far it has come where somebody can see it: at the icon, or in the task bar."""
        if self.tray is not None:
            self.tray.setToolTip(self.tr("{0}: {1} %").format(self._name, percentage))
        elif self._window.isMinimized():
            self._window.setWindowTitle(self.tr("{1} % – {0}").format(self._name, percentage))
        else:
            self._take_back_the_title()  # somebody has restored the window meanwhile

    def _take_back_the_title(self) -> None:
        if self._name:
            self._window.setWindowTitle(self._name)
            self._name = ""

    def tell(self, text: str, *, on_desktop: bool = True) -> None:
        """Say that something has come to its end; nothing where the user is looking at the window anyway.

        Args:
            on_desktop: whether the desktop may show it; a screen reader says it in any case.
        """
        self._take_back_the_title()
        if on_desktop:
            self._show(text)
        announce(self._window, text)

    def _show(self, text: str) -> None:
        if self.tray is not None:
            self.tray.showMessage(self._window.windowTitle(), text)
        elif self._window.isMinimized() or not self._window.isActiveWindow():
            QApplication.alert(self._window)

    def bring_back(self) -> None:
        """Show the window as it is now."""
        self._take_back_the_title()
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None
        bring_forward(self._window)


def bring_forward(window: QWidget) -> None:
    """Show a window above the others, and ask for the focus; where the desktop does not give it, it flashes."""
    window.setVisible(True)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
