"""Tells people of a run by mail or webhook. A failure to do so is a sentence, and never a failed run."""

from desktop_wizard.engine.notify.sending import NetworkNotifier

__all__ = ["NetworkNotifier"]
