"""The command `archive`: what a run took out of records, as a file or a side table."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, json_option, run_id_argument, url_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.archive import keep_archive, write_archive
from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.safety.files import file_failure


@click.command()
@run_id_argument
@url_option
@click.option("-o", "--output", type=FILE, help="The file to write: one JSON object a line.")
@click.option("--table", metavar="NAME", help="The side table of the same database to write to instead.")
@json_option
@click.pass_obj
def archive(terminal: Terminal, run_id: str, url: str, output: Path | None, table: str | None) -> None:
    """Write the values that the `remove_field` rules of a run took away to a file, or to a side table."""
    if (output is None) == (table is None):
        raise OptionsWrong("Either a file or a side table is written.", where="-o, --table", cure="Give one of them.")
    if output is not None:
        count, target = _to_file(terminal, run_id, url, output), str(output.resolve())
    else:
        count, target = _to_table(terminal, run_id, url, str(table)), str(table)
    terminal.say(f"{count:,} values written to {output or f'table {table}'}.")
    terminal.answer({"run_id": run_id, "path" if output else "table": target, "values": count})


def _to_file(terminal: Terminal, run_id: str, url: str, output: Path) -> int:
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
    return count


def _to_table(terminal: Terminal, run_id: str, url: str, table: str) -> int:
    with (
        terminal.bar() as bar,
        stopping(bar.progress("Writing the archive", unit="batches"), safe="Nothing was written.") as progress,
    ):
        return keep_archive(run_id, url, terminal.ports, table, progress=progress)
