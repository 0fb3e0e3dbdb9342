"""All commands in one group."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

import click

from desktop_wizard.cli.affected import affected
from desktop_wizard.cli.archiving import archive
from desktop_wizard.cli.auditing import audit, evidence
from desktop_wizard.cli.backups import backups
from desktop_wizard.cli.cleaning import journal
from desktop_wizard.cli.demo import demo
from desktop_wizard.cli.diagnosing import diagnostics
from desktop_wizard.cli.looking import quarantine, report, runs
from desktop_wizard.cli.planning import plan
from desktop_wizard.cli.previewing import preview
from desktop_wizard.cli.registry import registry
from desktop_wizard.cli.rehearsing import rehearse_plan
from desktop_wizard.cli.rolling_back import rollback
from desktop_wizard.cli.root import Commands
from desktop_wizard.cli.running import complete, resume, run, verify
from desktop_wizard.cli.schemas import diff


def _say_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        try:
            click.echo(f"desktop-wizard {version('desktop-wizard')}")
        except PackageNotFoundError:  # started from a checkout that was never installed
            click.echo("desktop-wizard, not installed")
        context.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, help="Say the version."
)
def commands() -> None:
    """Migrate the records of a database from one JSON Schema version to another, and prove it.

    Without a command, the app opens; a database file or registry folder given as argument is opened in it.

    Exit codes: 0 done; 1 done, but something needs attention; 2 the input is wrong; 3 the environment failed;
    4 refused for safety; 5 cancelled; 6 undecided (diff); 70 a fault of the program.
    """


for command in (
    demo, plan, affected, preview, rehearse_plan, run, resume, verify, complete, rollback,
    quarantine, archive, report, evidence, runs, diff, registry, backups, audit, journal, diagnostics,
):  # fmt: skip
    commands.add_command(command)
