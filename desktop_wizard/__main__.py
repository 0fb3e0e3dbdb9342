"""The program's one entrance: a worker process, a command, or the app."""

from __future__ import annotations

import gc
import sys
from collections.abc import Container, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_wizard.engine.model import Selection


def main(arguments: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; return the exit code.

    Workers come first and load neither the command line nor Qt; commands load no Qt, and windows no commands.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:2] == ["--worker", "script"]:
        from desktop_wizard.engine.script.guest import main as perform

        return perform()
    if arguments[:1] == ["--worker"]:
        from desktop_wizard.engine.worker import main as work

        return work()
    if not arguments:
        return _open_places(())

    from desktop_wizard.cli import commands
    from desktop_wizard.cli.terminal import Terminal
    from desktop_wizard.engine.wiring import build_ports

    if _are_places(arguments, commands.commands):
        return _open_places(arguments)
    return commands.run(arguments, Terminal(build_ports, _open_selection), prog_name="desktop-wizard")


def _are_places(arguments: Sequence[str], names: Container[str]) -> bool:
    """Tell whether the arguments are things to open: files, folders or a database, and no command."""
    first = arguments[0]
    if first in names or any(argument.startswith("-") for argument in arguments):
        return False
    if len(arguments) > 1:
        return all(Path(argument).exists() for argument in arguments)
    return "://" in first or Path(first).exists() or Path(first).name != first


def _open_places(places: Sequence[str]) -> int:
    from desktop_wizard.display import display_problem

    if problem := display_problem():
        sys.stderr.write(f"{problem} Without windows, try `desktop-wizard demo --run` or `desktop-wizard --help`.\n")
        return 3
    # What is loaded stays, so that looking for garbage in it is time lost; the windows have a collector of their own.
    gc.disable()
    from desktop_wizard.app import run_app

    return run_app(places=places)


def _open_selection(selection: Selection, rules: Path, script: Path | None) -> int:
    from desktop_wizard.app import run_app

    return run_app(selection=selection, rules=rules, script=script)


if __name__ == "__main__":
    sys.exit(main())
