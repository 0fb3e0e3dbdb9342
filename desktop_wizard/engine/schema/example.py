"""A record that conforms to a schema, made up."""

from __future__ import annotations

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.document import Schema, library_of
from desktop_wizard.engine.schema.rewriting import normalise
from desktop_wizard.engine.schema.sampler import Sampler
from desktop_wizard.engine.schema.validator import Validator

_TRIED = 60


def example_record(schema: Schema) -> JsonValue:
    """Return an object that conforms to a schema, the one with the most fields of those that were tried.

    None where none was found, which says nothing about whether there is one.
    """
    normal = normalise(library_of(schema))
    validator = Validator(schema)
    tried = Sampler(normal).samples(normal.root, limit=_TRIED)
    conforming = [value for value in tried if isinstance(value, dict) and validator.is_valid(value)]
    return max(conforming, key=len, default=None)
