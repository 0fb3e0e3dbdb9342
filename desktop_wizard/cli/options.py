"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.model.places import typed_path

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(path_type=Path)
"""A file. Whether it is there is found out when it is read, so that the message says what it was needed for."""


def json_option(function: F) -> F:
    """Add `--json` to a command that answers with one document."""
    return _json_option(function, "Answer with one JSON document on stdout.", is_telling=False)


def events_option(function: F) -> F:
    """Add `--json` to a command that answers with a line for each event."""
    return _json_option(function, "Answer with one JSON event a line on stdout.", is_telling=True)


def _json_option(function: F, text: str, *, is_telling: bool) -> F:
    def remember(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
        terminal = context.find_object(Terminal)
        if terminal is not None and value:
            terminal.is_json, terminal.is_telling = True, is_telling

    return click.option("--json", is_flag=True, is_eager=True, expose_value=False, callback=remember, help=text)(
        function
    )


def url_option(function: F) -> F:
    """Add `--url`."""
    return click.option(
        "--url",
        required=True,
        callback=lambda _context, _parameter, value: absolute_url(value),
        help="Database file, or URL such as sqlite:///payments.db.",
    )(function)


def absolute_url(url: str) -> str:
    """Return the URL or path of a database so that it means the same file from any folder."""
    if "://" not in url:
        return str(typed_path(url).absolute()) if url else url
    scheme, separator, rest = url.partition(":///")
    name, question, query = rest.partition("?")
    is_file = scheme.partition("+")[0] == "sqlite" and name and not name.startswith((":memory:", "file:"))
    if not separator or not is_file:
        return url
    return f"{scheme}{separator}{Path(name).absolute()}{question}{query}"


def run_id_argument(function: F) -> F:
    """Add the argument `RUN_ID`."""
    return click.argument("run_id", metavar="RUN_ID")(function)
