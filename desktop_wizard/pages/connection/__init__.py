"""Connections to databases: tried, saved under a name, and chosen again."""

from desktop_wizard.pages.connection.book import ConnectionBook, can_open
from desktop_wizard.pages.connection.dialog import ConnectionDialog
from desktop_wizard.pages.connection.menu import ConnectButton

__all__ = ["ConnectButton", "ConnectionBook", "ConnectionDialog", "can_open"]
