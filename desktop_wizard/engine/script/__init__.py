"""Scripts: a Python file with hooks, as a value, and the process of its own that it runs in.

What shows records to a host's callables is loaded when it is asked for: no worker does it.
"""

from typing import TYPE_CHECKING

from desktop_wizard.engine.lazily import names_of
from desktop_wizard.engine.script.limits import ScriptLimits, unenforced_limits
from desktop_wizard.engine.script.outcomes import Changed, Failure, LeftOut, Outcome, Unchanged
from desktop_wizard.engine.script.process import ScriptEnded, ScriptJob, ScriptProcess
from desktop_wizard.engine.script.script import HOOKS, TOUCHES, Script, parse_script, read_script
from desktop_wizard.engine.script.scripted import ScriptedTransformer, ScriptFailed, Stage
from desktop_wizard.engine.script.stage import Performance, ScriptStage

if TYPE_CHECKING:
    from desktop_wizard.engine.script.host import HostContext, HostHooks, HostPerformer, call_host

__all__ = [
    "HOOKS",
    "TOUCHES",
    "Changed",
    "Failure",
    "HostContext",
    "HostHooks",
    "HostPerformer",
    "LeftOut",
    "Outcome",
    "Performance",
    "Script",
    "ScriptEnded",
    "ScriptFailed",
    "ScriptJob",
    "ScriptLimits",
    "ScriptProcess",
    "ScriptStage",
    "ScriptedTransformer",
    "Stage",
    "Unchanged",
    "call_host",
    "parse_script",
    "read_script",
    "unenforced_limits",
]

__getattr__ = names_of(__name__, dict.fromkeys(("HostContext", "HostHooks", "HostPerformer", "call_host"), "host"))
