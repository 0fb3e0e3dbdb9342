"""The command `archive`: what a run took out of records, as a file."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, json_option, run_id_argument, url_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.archive import write_archive
from desktop_wizard.engine.safety.files import file_failure


@click.command()
@run_id_argument
@url_option
@click.option("-o", "--output", type=FILE, required=True, help="The file to write: one JSON object a line.")
@json_option
@click.pass_obj
def archive(terminal: Terminal, run_id: str, url: str, output: Path) -> None:
    """Write the values that the `remove_field` rules of a run took away to a file."""
    partial = output.with_name(f"{output.name}.partial")
    try:
        with (
            terminal.bar() as bar,
            stopping(bar.progress("Writing the archive", unit="batches"), safe="No record was changed.") as progress,
            partial.open("w", encoding="utf-8", errors="surrogatepass") as file,
        ):
            count = write_archive(run_id, url, terminal.ports, file, progress=progress)
        partial.replace(output)
    except OSError as error:
        raise file_failure(error, doing="The archive could not be written", path=output, needed=0) from error
    finally:
        partial.unlink(missing_ok=True)
    terminal.say(f"{count:,} values written to {output}.")
    terminal.answer({"run_id": run_id, "path": str(output.resolve()), "values": count})
