"""What the engine says to people is read from its sources."""

from __future__ import annotations

import ast
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

import desktop_wizard

SCRIPT = Path(desktop_wizard.__file__).parent.parent / "scripts" / "engine_sentences"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_loader("engine_sentences", SourceFileLoader("engine_sentences", str(SCRIPT)))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        pytest.param('raise Wrong("It is gone. Try again; a.")', ["It is gone", "Try again"], id="clauses"),
        pytest.param('f"{one:,} of {two()} records are {three!r}"', ["{0} of {1} records are {2}"], id="places"),
        pytest.param('"{:,} records are gone." + which(them)', ["{0} records are gone"], id="a format, and a call"),
        pytest.param(
            "f\"{'Raised' if up else 'Lowered'} the limit of {name}\"",
            ["Lowered the limit of {0}", "Raised the limit of {0}"],
            id="each way is written out",
        ),
        pytest.param(
            'def f():\n  done = "added" if n else "removed"\n  return f"{done.capitalize()} the limit"',
            ["Added the limit", "Removed the limit"],
            id="each way begins with a capital letter",
        ),
        pytest.param(
            'def f():\n  rest = f", {n} are left" if n else ""\n  return f"All were read{rest}."',
            ["All were read", "All were read, {0} are left"],
            id="each way of a variable that was given before",
        ),
        pytest.param(
            'def f():\n  rest = f", {n} are left" if n else ""\n  rest += "!"\n  return f"All were read{rest}."',
            [", {0} are left", "All were read", "All were read{0}"],
            id="a variable that more is added to is a place",
        ),
        pytest.param('f"{first} Then try it again."', ["Then try it again"], id="a clause behind another"),
        pytest.param('say("done", "run_id", "$.a.b", "PRAGMA journal_mode")', [], id="words and code"),
        pytest.param('_log.info("begins the work of %s")', [], id="what is logged"),
        pytest.param('def f():\n  """Tell what it is."""', [], id="what is documented"),
        pytest.param('raise Bug("This must never happen")', [], id="faults of the program"),
        pytest.param('{"not a sentence": "but this is one"}', ["but this is one"], id="keys"),
    ],
)
def test_the_sentences_of_a_source_are_found(script: ModuleType, source: str, sentences: list[str]) -> None:
    assert sorted(set(script._sentences(ast.parse(source)))) == sentences
