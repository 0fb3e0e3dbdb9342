"""The command line: the same engine as the windows, and nothing of Qt."""

from desktop_wizard.cli.commands import commands

__all__ = ["commands"]
