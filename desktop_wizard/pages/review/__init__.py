"""Step 2: what changes, whom it affects, and what the rules make of them."""

from desktop_wizard.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
