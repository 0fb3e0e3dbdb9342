"""A script as a value: its text, its hash, and the hooks that are found in it by reading, never by running it."""

from __future__ import annotations

import ast
import hashlib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import Problem, ScriptWrong
from desktop_wizard.engine.transform import PathWrong, nearest, parse_path

HOOKS: Mapping[str, tuple[str, ...]] = {
    "transform_record": ("record", "context"),
    "validate_transformed_record": ("record",),
    "on_before_migration": (),
    "on_after_migration": (),
}
"""Each hook with the arguments it is called with."""

TOUCHES = "TOUCHES"
"""The variable in which a script may declare the paths that it changes."""

MAX_BYTES = 1_000_000

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A Python file with hooks.

    Attributes:
        path: the file it was read from, as tracebacks name it.
        text: all of it; this text is what runs, whatever becomes of the file.
        hooks: which hooks it has, in the order of `HOOKS`.
        touches: the paths that it declares to change; None where it declares nothing, so it may change anything.
    """

    path: str
    text: str
    hooks: tuple[str, ...]
    touches: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        return Path(self.path).name

    @property
    def sha256(self) -> str:
        """What consent is given to, hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def sees_records(self) -> bool:
        """Whether some hook is called with each record."""
        return "transform_record" in self.hooks or "validate_transformed_record" in self.hooks

    @property
    def for_records(self) -> Script:
        """This script without the hooks around a migration."""
        return replace(self, hooks=tuple(hook for hook in self.hooks if HOOKS[hook]))

    def to_json(self) -> dict[str, Any]:
        return {"path": self.path, "sha256": self.sha256, "text": self.text}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Script:
        """Return the script that `to_json` wrote.

        Raises:
            ScriptWrong: its text is no script, or not the one whose hash stands beside it.
        """
        script = parse_script(value["text"], path=value["path"])
        if script.sha256 != value["sha256"]:
            raise ScriptWrong("The script's text is not the one that its hash was taken of.", where=script.path)
        return script


def read_script(path: Path) -> Script:
    """Read a script file; nothing of it is run.

    Raises:
        ScriptWrong: it can't be read or is no script; every problem with its file and line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ScriptWrong(f"The script can't be read: {error.strerror}.", where=str(path)) from error
    if len(data) > MAX_BYTES:
        raise ScriptWrong(f"The script has {len(data):,} bytes; at most {MAX_BYTES:,} are read.", where=str(path))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ScriptWrong("The script is not UTF-8.", where=f"{path}:{line}") from error
    return parse_script(text, path=str(path.absolute()))


def parse_script(text: str, *, path: str) -> Script:
    """Find the hooks in a script's text; nothing of it is run.

    Raises:
        ScriptWrong: it is not Python, has no hook, or has one with other arguments than it is called with.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an odd escape is the script's business
            module = ast.parse(text, filename=path)
    except SyntaxError as error:
        where = f"{path}:{error.lineno}" if error.lineno else path
        raise ScriptWrong(f"The script is not Python: {error.msg}.", where=where) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise ScriptWrong(f"The script is not Python: {error}.", where=path) from None
    problems: list[Problem] = []
    hooks = _hooks(module, path, problems)
    touches = _touches(module, path, problems)
    if not hooks and not problems:
        problems.append(_no_hook(module, path))
    if problems:
        raise ScriptWrong(
            "The script can't be used.",
            where=path,
            problems=tuple(problems),
            cure="Correct the script and choose it again.",
        )
    return Script(path=path, text=text, hooks=hooks, touches=touches)


def _hooks(module: ast.Module, path: str, problems: list[Problem]) -> tuple[str, ...]:
    found: dict[str, _Function] = {}
    for node in module.body:
        if isinstance(node, _Function) and node.name in HOOKS:
            found[node.name] = node
        for name in _assigned(node):
            if name in HOOKS:
                message = f"'{name}' must be defined with def or async def, so that it can be found without running."
                problems.append(Problem(f"{path}:{node.lineno}", message))
    for name, function in found.items():
        wanted = HOOKS[name]
        if not _takes(function.args, len(wanted)):
            message = f"'{name}' must take ({', '.join(wanted)}), as it is called with {len(wanted)} arguments."
            problems.append(Problem(f"{path}:{function.lineno}", message))
        if any(isinstance(inner, ast.Yield | ast.YieldFrom) for inner in _own_nodes(function)):
            problems.append(Problem(f"{path}:{function.lineno}", f"'{name}' must return its answer, not yield it."))
    return tuple(name for name in HOOKS if name in found)


def _assigned(node: ast.stmt) -> Iterator[str]:
    """Yield the names that a statement binds other than by defining a function."""
    if isinstance(node, ast.Assign):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        yield node.target.id
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from (alias.asname or alias.name for alias in node.names)
    elif isinstance(node, ast.ClassDef):
        yield node.name


def _takes(arguments: ast.arguments, count: int) -> bool:
    """Tell whether a function can be called with `count` positional arguments."""
    positional = len(arguments.posonlyargs) + len(arguments.args)
    is_enough = count <= positional or arguments.vararg is not None
    has_required_names = any(default is None for default in arguments.kw_defaults)
    return positional - len(arguments.defaults) <= count and is_enough and not has_required_names


def _own_nodes(function: _Function) -> Iterator[ast.AST]:
    """Yield all nodes of a function but those of functions inside it."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, _Function | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(node)


def _touches(module: ast.Module, path: str, problems: list[Problem]) -> tuple[str, ...] | None:
    touches: tuple[str, ...] | None = None
    for node in module.body:
        if not isinstance(node, ast.Assign) or TOUCHES not in _assigned(node):
            continue
        place = f"{path}:{node.lineno}"
        try:
            value = ast.literal_eval(node.value)
            if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
                raise ValueError
            touches = tuple(parse_path(item).text for item in value)
        except PathWrong as wrong:
            problems.append(Problem(place, f"{TOUCHES} names a path that can't be read: {wrong}"))
        except (ValueError, TypeError):
            problems.append(Problem(place, f'{TOUCHES} must be a list of paths, such as ["$.fraudScore"].'))
    return touches


def _no_hook(module: ast.Module, path: str) -> Problem:
    for node in module.body:
        if isinstance(node, _Function) and (hint := nearest(node.name, HOOKS)):
            return Problem(f"{path}:{node.lineno}", f"There is no hook of the name '{node.name}'{hint}.")
    return Problem(path, f"None of the hooks is defined: {', '.join(HOOKS)}.")
