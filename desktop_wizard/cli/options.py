"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop_wizard.cli.terminal import Terminal

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(path_type=Path)
"""A file. Whether it is there is found out when it is read, so that the message says what it was needed for."""


def _wants_json(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    terminal = context.find_object(Terminal)
    if terminal is not None and value:
        terminal.is_json = True


def json_option(function: F) -> F:
    """Add `--json`."""
    return click.option(
        "--json",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_wants_json,
        help="Answer in JSON on stdout.",
    )(function)


def url_option(function: F) -> F:
    """Add `--url`."""
    return click.option(
        "--url",
        required=True,
        callback=lambda _context, _parameter, value: absolute_url(value),
        help="URL of the database, such as sqlite:///payments.db.",
    )(function)


def absolute_url(url: str) -> str:
    """Return a database URL that means the same file from any folder."""
    scheme, separator, rest = url.partition(":///")
    name, question, query = rest.partition("?")
    is_relative = scheme.partition("+")[0] == "sqlite" and name and not name.startswith((":memory:", "file:"))
    if not separator or not is_relative:
        return url
    return f"{scheme}{separator}{Path(name).absolute()}{question}{query}"


def run_id_argument(function: F) -> F:
    """Add the argument `RUN_ID`."""
    return click.argument("run_id", metavar="RUN_ID")(function)
