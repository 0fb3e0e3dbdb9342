"""Step 4: the run as it happens."""

from desktop_wizard.pages.execute.messenger import Messenger
from desktop_wizard.pages.execute.page import ExecutePage

__all__ = ["ExecutePage", "Messenger"]
