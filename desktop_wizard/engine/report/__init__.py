"""One report of a run, in several formats."""

from desktop_wizard.engine.report.making import command_line, rollback_command
from desktop_wizard.engine.report.reports import FileReports

__all__ = ["FileReports", "command_line", "rollback_command"]
