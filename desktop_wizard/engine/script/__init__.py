"""Scripts: a Python file with hooks, as a value, and the process of its own that it runs in."""

from desktop_wizard.engine.script.host import HostContext, HostHooks, HostPerformer, call_host
from desktop_wizard.engine.script.limits import ScriptLimits, unenforced_limits
from desktop_wizard.engine.script.outcomes import Changed, Failure, LeftOut, Outcome, Unchanged
from desktop_wizard.engine.script.process import ScriptEnded, ScriptJob, ScriptProcess
from desktop_wizard.engine.script.script import HOOKS, TOUCHES, Script, parse_script, read_script
from desktop_wizard.engine.script.scripted import ScriptedTransformer, ScriptFailed, Stage
from desktop_wizard.engine.script.stage import Performance, ScriptStage

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
