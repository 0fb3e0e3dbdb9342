"""The command group: how every command starts, and how it ends."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NoReturn

import click

from desktop_wizard.cli.run_teller import error_fields
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.errors import Bug, RunCancelled, WizardError
from desktop_wizard.engine.safety.logs import start_logging, stop_logging, write_fault
from desktop_wizard.engine.safety.redaction import redact
from desktop_wizard.engine.wiring import build_ports, default_data_dir

_log = logging.getLogger(__name__)


class Commands(click.Group):
    """A group that turns every ending into an exit code and a message that helps."""

    def main(  # type: ignore[override]  # click's own signature is overloaded by standalone_mode alone
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        *,
        obj: Terminal | None = None,
        **extra: Any,
    ) -> NoReturn:
        """Run a command and leave the program with its exit code."""
        sys.exit(self.run(args, obj or Terminal(build_ports), prog_name=prog_name, extra=extra))

    def run(
        self,
        arguments: Sequence[str] | None,
        terminal: Terminal,
        *,
        prog_name: str | None = None,
        extra: Mapping[str, Any] = MappingProxyType({}),
    ) -> int:
        """Run a command and return its exit code; `extra` goes to click's own `main`."""
        settings = {**extra, "standalone_mode": False, "obj": terminal}

        def act() -> int:
            code = super(Commands, self).main(arguments, prog_name, **settings)
            return code if isinstance(code, int) else 0

        handler = start_logging(default_data_dir())
        try:
            return self._code_of(act, terminal)
        finally:
            if handler is not None:
                stop_logging(handler)

    def _code_of(self, run: Callable[[], int], terminal: Terminal) -> int:
        try:
            return run()
        except click.ClickException as error:
            error.show()
            terminal.failure({"type": "UsageError", "what": error.format_message(), "exit_code": 2})
            return 2
        except (click.Abort, KeyboardInterrupt):
            return _fail(RunCancelled("Cancelled."), terminal)
        except BrokenPipeError:  # the reader of our output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except Bug as error:
            return _fault(error, terminal)
        except WizardError as error:
            return _fail(error, terminal)
        except Exception as error:  # noqa: BLE001 - the last line of defence: it is written down and said
            return _fault(error, terminal)


def _fail(error: WizardError, terminal: Terminal) -> int:
    _log.info("%s: %s", type(error).__name__, error)
    terminal.say(redact(f"{'Cancelled' if isinstance(error, RunCancelled) else 'Error'}: {error}"))
    terminal.failure(error_fields(error))
    return error.exit_code


def _fault(error: Exception, terminal: Terminal) -> int:
    """Say that the program is at fault, and where the details are."""
    _log.error("a fault of the program", exc_info=error)
    path = write_fault(default_data_dir(), error)
    terminal.say(redact(f"This is a fault of the program, not yours: {error}"))
    where = f"Details were written to {path}." if path else "The details could not be written to the data folder."
    terminal.say(f"{where} Please report them; passwords are not in there.")
    terminal.failure(
        {"type": type(error).__name__, "what": redact(str(error)), "where": str(path), "exit_code": Bug.exit_code}
    )
    return Bug.exit_code
