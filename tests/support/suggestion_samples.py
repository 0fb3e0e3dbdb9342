"""How good the suggestions for the shipped samples are, over every record that the changes affect."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.samples import SAMPLES, Sample
from desktop_wizard.engine.schema import compare, confirm_moves, parse_schema
from tests.support.suggestion_cases import Quality, quality


def sample_quality(sample: Sample, records: int) -> Quality:
    """Return the quality of the suggestions for a sample of that many records."""
    registry = resource("samples", sample.name, "registry", sample.schema_id)
    old, new = (
        parse_schema((registry / f"{version}.json").read_text(encoding="utf-8"), origin=version)
        for version in (sample.from_version, sample.to_version)
    )
    documents = [document for _, document in sample.documents(records)]
    stored = [StoredRecord((number,), "text", text.encode(), None) for number, text in enumerate(documents)]
    changes = confirm_moves(compare(old, new).changes, [], new)
    return quality(sample.name, changes, old, new, stored)


def each_sample_quality(records: int | None = None) -> Iterator[Quality]:
    """Yield the quality of one sample after another, of its own size unless told."""
    return (sample_quality(sample, records or sample.records) for sample in SAMPLES.values())
