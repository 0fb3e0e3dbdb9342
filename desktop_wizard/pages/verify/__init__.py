"""Step 5: what came of it, proved on every record, and the ways back."""

from desktop_wizard.pages.verify.page import VerifyPage

__all__ = ["VerifyPage"]
