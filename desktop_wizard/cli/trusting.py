"""Consent to scripts: by hash for other scripts, by a typed yes for people."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.script import Script, unenforced_limits

F = TypeVar("F", bound=Callable[..., Any])


def trust_option(function: F) -> F:
    """Add `--trust-script`."""
    return click.option(
        "--trust-script",
        "trusted",
        metavar="SHA256",
        help="Agree to run the script with this SHA-256; it is remembered.",
    )(function)


def say_script(terminal: Terminal, script: Script) -> None:
    """Tell people what a script is: its hash is what they agree to."""
    terminal.say(f"Script: {script.path}")
    terminal.say(f"  SHA-256 {script.sha256}")
    terminal.say(f"  hooks: {', '.join(script.hooks)}")
    may_touch = "anything in a record" if script.touches is None else ", ".join(script.touches) or "nothing"
    terminal.say(f"  says that it changes: {may_touch}")


def seek_consent(terminal: Terminal, script: Script | None, trusted: str | None) -> None:
    """See whether a script may run, and remember it; ask where somebody can answer.

    Without an answer nothing is raised here: the run itself refuses a script that nobody has agreed to.

    Args:
        trusted: the SHA-256 that `--trust-script` says, None if it was not given.

    Raises:
        NotAllowed: the hash is not the script's, or the answer was no.
    """
    if script is None:
        if trusted:
            raise NotAllowed("--trust-script was given, but the plan has no script.", cure="Leave it out.")
        return
    consents = terminal.ports.consents
    if trusted and trusted.lower() != script.sha256:
        raise NotAllowed(
            "--trust-script does not say the hash of the plan's script.",
            where=f"{script.path}, SHA-256 {script.sha256}",
            cure="Read the script; if it may run, give its own hash.",
        )
    if consents.has(script):
        return
    if not trusted:
        if not sys.stdin.isatty() or terminal.is_json:
            return
        say_script(terminal, script)
        terminal.say(" ".join(filter(None, (_WHAT_IT_MAY, unenforced_limits()))))
        if not click.confirm("Have you read it, and may it run?", default=False, err=True):
            raise NotAllowed("The script was not agreed to.", where=script.path)
    consents.give(script)


_WHAT_IT_MAY = "A script runs as you, and may do whatever you may: read files, use the network, start programs."
