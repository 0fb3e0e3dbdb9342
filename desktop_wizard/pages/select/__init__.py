"""Step 1: which records go from which version to which."""

from desktop_wizard.pages.select.page import SelectPage

__all__ = ["SelectPage"]
