"""Step 3: how the run goes about it."""

from desktop_wizard.pages.configure.page import ConfigurePage

__all__ = ["ConfigurePage"]
