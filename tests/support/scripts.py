"""Scripts that mean no good, each in one record or in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent

ONE = "context.record_index == 7"
ALL = "True"


@dataclass(frozen=True, slots=True)
class Hostile:
    """What a script does to harm, and how the record is then said to have failed.

    Attributes:
        body: Python, with `record` and `context` at hand.
        reason: part of the message in quarantine; empty where the record is migrated all the same.
        cause: part of its cause.
    """

    body: str
    reason: str
    cause: str = "script"

    def text(self, where: str = ONE) -> str:
        """Return the script, which does its harm where `where` holds."""
        body = indent(dedent(self.body), " " * 8)
        return f"def transform_record(record, context):\n    if {where}:\n{body}\n    return record\n"


LOOP = Hostile("while True: pass", "took longer than 1 seconds for a record (line 3)", "script too slow at line 3")
SLEEP = Hostile("import time; time.sleep(60)", "took longer than 1 seconds for a record (line 3)", "script too slow")
REGEX = Hostile("import re; re.match(r'(a+)+$', 'a' * 64 + 'b')", "took longer than 1 seconds", "script too slow")
SEGFAULT = Hostile("import ctypes; ctypes.string_at(0)", "ended by SIGSEGV (line 3)", "script broke down at line 3")
HARD_EXIT = Hostile("import os; os._exit(0)", "ended itself with exit code 0", "script broke down")
HOSTILE = {
    "loops": LOOP,
    "sleeps": SLEEP,
    "loops in C": REGEX,
    "segfaults": SEGFAULT,
    "exits hard": HARD_EXIT,
    "exits": Hostile("import sys; sys.exit(3)", "It called sys.exit (hostile.py, line 3)", "SystemExit at line 3"),
    "kills itself": Hostile("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "killed by the system"),
    "raises": Hostile("raise KeyError('amount')", "KeyError: 'amount' (hostile.py, line 3)", "KeyError at line 3"),
    "raises what can't be shown": Hostile(
        """\
        class Odd(Exception):
            def __str__(self): raise self
        raise Odd""",
        "Odd",
        "script raised Odd",
    ),
    "eats memory": Hostile("record['x'] = bytearray(10 << 30)", "ran out of memory", "script out of memory"),
    "returns a number": Hostile("return 42", "returned a value of type int instead of a record"),
    "returns NaN": Hostile("record['amount'] = float('nan')", "returned the number nan, which JSON does not have"),
    "returns a set": Hostile("record['tags'] = {1, 2}", "a value of type set, which has to be a list (at $.tags)"),
    "returns odd names": Hostile("record[1] = 2", "a field whose name is a value of type int"),
    "returns a cycle": Hostile("record['self'] = record", "nested more than 254 deep, or a part of itself"),
    "returns depth": Hostile(
        """\
        deep = []
        for _ in range(10_000): deep = [deep]
        record['deep'] = deep""",
        "nested more than 254 deep",
    ),
    "returns itself as JSON": Hostile("import json; return json.dumps(record)", "type str instead of a record"),
    "closes its streams": Hostile(
        """\
        import os
        for handle in (0, 1, 2): os.close(handle)""",
        "",
    ),
    "closes every handle": Hostile("import os; os.closerange(0, 4096)", "The process of the script ended itself"),
    "moves away": Hostile(
        """\
        import os, signal, threading
        os.chdir('/')
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1): signal.signal(number, signal.SIG_IGN)
        threading.Thread(target=threading.Event().wait).start()""",
        "",
    ),
    "patches json": Hostile("import json; json.dumps = json.loads = json.encoder.JSONEncoder.encode = None", ""),
    "patches builtins": Hostile(
        "import builtins; builtins.isinstance = builtins.len = builtins.print = lambda *_: 1 / 0", ""
    ),
    "lowers the recursion limit": Hostile("import sys; sys.setrecursionlimit(60)", ""),
    "forks and goes on": Hostile("import os; os.fork()", ""),
    "forks without end": Hostile(
        """\
        import os
        if os.fork() == 0:
            while True: pass""",
        "",
    ),
    "prints a gigabyte": Hostile(
        """\
        import sys
        line = 'x' * 1_000_000 + chr(10)
        for _ in range(1000): sys.stdout.write(line)""",
        "",
    ),
}


def write_script(folder: Path, text: str, name: str = "hostile.py") -> Path:
    """Write a script to a file of its own."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
