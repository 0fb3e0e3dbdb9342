"""What can go wrong, as nouns.

    WizardError
    ├── InputWrong               the user's: usage, plan, rules, schema, registry        exit 2
    │   ├── SourceWrong          no such file, not a database, no such table or column
    │   ├── RegistryWrong        no such location, schema or version
    │   ├── SchemaWrong          a document that is no JSON Schema
    │   ├── RulesWrong           a rules file with an unknown rule or path
    │   ├── ScriptWrong          a script that can't be read, loaded or used
    │   ├── PlanWrong            a plan file that can't be read, versions that are equal
    │   └── OptionsWrong         a value out of its range
    ├── EnvironmentFailed        the machine's: resumable                                 exit 3
    │   ├── DatabaseFailed       unreachable, locked, damaged or lost
    │   │   └── DatabaseBroken   damaged, gone, or not what it was: to wait does not help
    │   │       └── CommitRefused  a constraint that is looked at in the end refused a batch
    │   ├── DiskFull             with the bytes needed and free
    │   ├── HostFailed           a host's own reading or writing of records failed
    │   │   └── HostBroken       it does not do what is agreed, or does not answer: to try again does not help
    │   ├── BackupFailed         could not be made, or not be verified
    │   └── WorkerDied           a worker process ended without an answer
    ├── Refused                  for safety                                               exit 4
    │   ├── PlanDrifted          the plan no longer fits the data, schemas or table
    │   ├── RunInTheWay          another run holds the source, or was left unfinished
    │   ├── PrivilegeMissing     the connection may not read, update or create tables
    │   ├── NoUsableKey          records can't be told apart
    │   ├── ScriptNotTrusted     a script that nobody has agreed to run
    │   ├── ScriptRefused        a script's `on_before_migration` did not say yes
    │   └── NotAllowed           an option that needs another option, a confirmation not given
    ├── RunCancelled             somebody asked for it                                    exit 5
    └── Bug                      ours: an illegal transition, a promise not kept          exit 70

Everything but `Bug` is shown without a traceback: what happened, where, what is safe, what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and the place.

    Attributes:
        location: a file with a pointer (`rules.json#/rules/2/path`), a field of a form, a column.
        message: what is wrong there, as one sentence.
        missing: the member whose absence it is; empty where something that is there is wrong.
    """

    location: str
    message: str
    missing: str = ""

    def __str__(self) -> str:
        return f"{self.location}: {self.message}" if self.location else self.message


class WizardError(Exception):
    """Something a person should read.

    Attributes:
        what: what happened, one sentence.
        where: the place: a file, table, column, key or JSONPath; empty where `what` names it.
        safe: what was not touched, or is still in order.
        cure: what to do next.
        problems: every single problem, where several were found at once.
    """

    exit_code = 70
    default_safe = ""

    def __init__(
        self,
        what: str,
        *,
        where: str = "",
        safe: str | None = None,
        cure: str = "",
        problems: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.safe = self.default_safe if safe is None else safe
        self.cure = cure
        self.problems = problems

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by attributes: errors travel from worker processes, and their arguments are keywords."""
        return _rebuilt, (type(self), self.__dict__)

    def __str__(self) -> str:
        lines = [f"{self.what} ({self.where})" if self.where else self.what]
        lines += [f"  {problem}" for problem in self.problems]
        lines += [line for line in (self.safe, self.cure) if line]
        return "\n".join(lines)


def _rebuilt(kind: type[WizardError], attributes: dict[str, Any]) -> WizardError:
    error = kind.__new__(kind, attributes["what"])
    error.__dict__.update(attributes)
    return error


class InputWrong(WizardError):
    exit_code = 2
    default_safe = "Nothing was changed."


class SourceWrong(InputWrong):
    """The record source can't be what was said."""


class RegistryWrong(InputWrong):
    """The registry, or what is asked of it, is not there."""


class SchemaWrong(InputWrong):
    """A document that is no JSON Schema."""


class RulesWrong(InputWrong):
    """A rules file that can't be used."""


class ScriptWrong(InputWrong):
    """A script that can't be read, loaded or used."""


class PlanWrong(InputWrong):
    """A plan that can't be read or makes no sense."""


class OptionsWrong(InputWrong):
    """An option out of its range."""


class EnvironmentFailed(WizardError):
    exit_code = 3


class DatabaseFailed(EnvironmentFailed):
    """The database is unreachable, locked, damaged or lost; `is_passing` tells whether waiting may cure it."""

    is_passing = True


class DatabaseBroken(DatabaseFailed):
    """The database is damaged, gone, or not what it was: to wait does not help."""

    is_passing = False


class CommitRefused(DatabaseBroken):
    """A constraint that is looked at in the end refused a whole batch; `words` are the database's."""

    def __init__(self, what: str, *, words: str, where: str = "", safe: str | None = None, cure: str = "") -> None:
        super().__init__(what, where=where, safe=safe, cure=cure)
        self.words = words


class DiskFull(EnvironmentFailed):
    """There is no room: `needed` and `free` are bytes."""

    def __init__(self, what: str, *, needed: int, free: int, where: str = "", cure: str = "") -> None:
        super().__init__(what, where=where, cure=cure)
        self.needed = needed
        self.free = free


class HostFailed(EnvironmentFailed):
    """A host's own reading or writing of records failed; `is_passing` tells whether trying again may cure it."""

    is_passing = True
    default_safe = "What the host did by itself is known to the host alone; nothing else was changed."


class HostBroken(HostFailed):
    """A host does not do what is agreed, or does not answer: to try again does not help."""

    is_passing = False


class BackupFailed(EnvironmentFailed):
    """The backup could not be made or verified."""

    default_safe = "No record was changed."


class WorkerDied(EnvironmentFailed):
    """A worker process ended without an answer."""


class Refused(WizardError):
    exit_code = 4
    default_safe = "Nothing was changed."


class PlanDrifted(Refused):
    """What was reviewed is not what would run."""


class RunInTheWay(Refused):
    """Another run holds the source. `run_id` names it; `is_alive` tells whether its program still runs."""

    def __init__(self, what: str, *, run_id: str, is_alive: bool, where: str = "", cure: str = "") -> None:
        super().__init__(what, where=where, cure=cure)
        self.run_id = run_id
        self.is_alive = is_alive


class PrivilegeMissing(Refused):
    """The connection may not do what a migration needs."""


class NoUsableKey(Refused):
    """Records can't be told apart."""


class NotAllowed(Refused):
    """An option that needs another one, or a confirmation that was not given."""


class ScriptNotTrusted(Refused):
    """Nobody has agreed to run this script."""


class ScriptRefused(Refused):
    """A script's `on_before_migration` did not say yes."""


class RunCancelled(WizardError):
    exit_code = 5


class Bug(WizardError):
    """A promise of this program that it did not keep."""
