"""The whole of step 2 in one go: compare, estimate, count, suggest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.impact.counting import ImpactHand, count_impact, estimate_impact
from desktop_wizard.engine.model import Impact, Selection, StoredRecord
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.plan import Chain, PassedOver, Review, check_stated, find_chain, passed_over, read_link
from desktop_wizard.engine.ports import Ports, Progress, RecordStore, Registry, SchemaVersion
from desktop_wizard.engine.row_form import fitted
from desktop_wizard.engine.schema import Comparison, Schema, confirm_moves
from desktop_wizard.engine.transform import (
    DocumentRefused,
    RuleSet,
    Specimens,
    Suggestions,
    Way,
    read_rules,
    read_value,
    suggest,
)

SAMPLE_FOR_SUGGESTIONS = 500


def compare_versions(
    registry: Registry, schema_id: str, from_version: str, to_version: str
) -> tuple[Schema, Schema, Comparison]:
    """Return both versions and what changed between them, which is undecided when finding out takes too long.

    Raises:
        RegistryWrong: no such schema or version.
        SchemaWrong: one of the documents is no JSON Schema.
    """
    old = registry.load(schema_id, from_version)
    new = registry.load(schema_id, to_version)
    with Comparer() as comparer:
        return old, new, comparer.compare(old, new)


def make_review(
    selection: Selection,
    ports: Ports,
    *,
    rules: RuleSet | None = None,
    workers: int = 1,
    estimated: Callable[[Impact], None] | None = None,
    progress: Progress | None = None,
) -> Review:
    """Compare the versions, count the impact over every record, and suggest rules where none are given.

    Args:
        rules: those to apply; None asks for suggestions.
        estimated: told what a sample says, before every record is counted; None takes no sample.
        workers: worker processes, 1–16.
        progress: told how many records are counted; it may raise `RunCancelled`.

    Raises:
        RegistryWrong, SchemaWrong, SourceWrong, NoUsableKey: what the selection names is not there or not usable.
    """
    registry = ports.registries.open(selection.registry)
    old, new, comparison = compare_versions(
        registry, selection.schema_id, selection.from_version, selection.to_version
    )
    store = ports.stores.open(selection.source)
    try:
        versions = selection.versions
        hand = ImpactHand(old, new, comparison.changes)
        if estimated:
            estimated(estimate_impact(store, hand, versions))
        began = ports.clock.monotonic()
        impact = count_impact(store, hand, versions, workers=workers, progress=progress)
        passed = ports.clock.monotonic() - began
        specimens = _specimens(store, selection, impact)
        shown = [*store.fetch(impact.affected_keys), *specimens.others, *specimens.arrived]
        changes = confirm_moves(comparison.changes, list(_values(shown)), new)
        suggestions = None
        if rules is None:
            suggestions = suggest(changes, old, new, specimens)
            rules = _taken(suggestions, selection)
    finally:
        store.close()
    return Review(
        old_schema=old,
        new_schema=new,
        changes=changes,
        is_compatible=comparison.is_compatible,
        decided_by=comparison.decided_by,
        witness=comparison.witness,
        impact=impact,
        rules=rules,
        suggestions=suggestions,
        scan_rate=impact.total / passed if passed > 0 else 0.0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedWay:
    """What a registry has published for the way between two versions.

    Attributes:
        chain: the rules, None where there are none.
        passed_over: rules that are published, and not used on it.
    """

    chain: Chain | None
    passed_over: tuple[PassedOver, ...] = ()


def published_way(selection: Selection, ports: Ports) -> PublishedWay:
    """Return the rules that the registry has for the way between a selection's versions, and those that lead nowhere.

    Raises:
        RegistryWrong: no such schema.
        RulesWrong, SchemaWrong: what is published on the way can't be used or read.
    """
    registry = ports.registries.open(selection.registry)
    schema_id = selection.schema_id
    known = registry.versions(schema_id)
    versions = [each.version for each in known]
    start, end = (_number(asked, known) for asked in (selection.from_version, selection.to_version))
    links, lost = [], []
    for published in registry.published_rules(schema_id):
        before, behind = published.from_version or _before(published.to_version, versions), published.to_version
        if reason := _leads_nowhere(before, behind, versions):
            lost.append(PassedOver(origin=published.origin, reason=reason))
        else:
            way = _way(before, behind, versions)
            links.append(
                read_link(
                    published.data,
                    origin=published.origin,
                    schema_id=schema_id,
                    from_version=before,
                    to_version=behind,
                    way=way,
                )
            )
    chain = find_chain(links, versions, schema_id, start, end)
    return PublishedWay(chain=chain, passed_over=(*lost, *passed_over(links, chain, versions, start, end)))


def _leads_nowhere(before: str, behind: str, versions: Sequence[str]) -> str:
    """Return why no way goes over a step, as a clause; empty where one may."""
    for version in (behind, before):
        if version and version not in versions:
            return f"the registry has no version {version}"
    return "" if before else f"there is no version before {behind}"


def selection_rules(
    data: bytes, *, origin: str, selection: Selection, ports: Ports, is_chosen: bool = False
) -> RuleSet:
    """Return the rules of a file, rules file or data contract, that somebody gave for a selection.

    Args:
        data: the file's bytes.
        origin: its name, as problems mention it.
        is_chosen: whether it was named together with the selection, so that it holds whatever it says itself: the
            same schema has other names and numbers in other registries.

    Raises:
        RegistryWrong, SchemaWrong: the selection's versions can't be read.
        RulesWrong: with every problem and its place; a path that is in neither version is one, and so is a file that
            was not chosen for the selection, and says itself that it is for another schema or other versions.
    """
    registry = ports.registries.open(selection.registry)
    known = registry.versions(selection.schema_id)
    start, end = (_number(asked, known) for asked in (selection.from_version, selection.to_version))
    old, new = (registry.load(selection.schema_id, version).value for version in (start, end))
    way = _way(start, end, [each.version for each in known])
    rules = read_rules(data, origin=origin, old_schema=old, new_schema=new, way=way)
    if not is_chosen:
        check_stated(rules, origin=origin, schema_id=selection.schema_id, from_version=start, to_version=end)
    return rules


def _way(start: str, end: str, versions: Sequence[str]) -> Way:
    """Return which way leads from one version to the other; up where one of them is not known."""
    if start in versions and end in versions and versions.index(start) > versions.index(end):
        return "DOWNGRADE"
    return "UPGRADE"


def _number(asked: str, known: Sequence[SchemaVersion]) -> str:
    """Return the version that a text means: as the registry writes it, or its number in any spelling."""
    number = str(parse_version(asked))
    return next((each.version for each in known if asked == each.known_as or number == each.version), asked)


def _before(version: str, versions: Sequence[str]) -> str:
    """Return the version before one, an empty text where there is none."""
    at = versions.index(version) if version in versions else 0
    return versions[at - 1] if at else ""


def suggestions_for(
    review: Review,
    selection: Selection,
    ports: Ports,
    *,
    present: RuleSet | None = None,
    stop: Callable[[], None] = lambda: None,
) -> Suggestions:
    """Return what may be done about the changes of a review, tried on the records as they are now.

    Args:
        present: rules that are there already, see `suggest`.
        stop: called before each trial; it may raise `RunCancelled`.

    Raises:
        SourceWrong: what the selection names is not there any more.
    """
    store = ports.stores.open(selection.source)
    try:
        specimens = _specimens(store, selection, review.impact)
    finally:
        store.close()
    rules = None if present is None else present.rules
    return suggest(review.changes, review.old_schema, review.new_schema, specimens, present=rules, stop=stop)


def _specimens(store: RecordStore, selection: Selection, impact: Impact) -> Specimens:
    """Return records to learn from: those that each change affects, and samples of both versions."""
    return Specimens(
        by_change={change: store.fetch(keys) for change, keys in impact.keys_by_change.items()},
        others=store.sample(SAMPLE_FOR_SUGGESTIONS, selection.versions),
        arrived=_arrived(store, selection),
        fit=partial(fitted, form=store.form),
    )


def _taken(suggestions: Suggestions, selection: Selection) -> RuleSet:
    """Return the rules of the best suggestion for each change that has one."""
    return RuleSet(
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        rules=suggestions.rules,
    )


def _arrived(store: RecordStore, selection: Selection) -> list[StoredRecord]:
    """Return a sample of the records that are on the new version already, where versions are told apart."""
    if selection.source.version_column is None:
        return []
    return store.sample(SAMPLE_FOR_SUGGESTIONS, [selection.to_version])


def _values(records: Iterable[StoredRecord]) -> Iterator[dict[str, object]]:
    for record in records:
        if isinstance(record.data, bytes):
            try:
                yield read_value(record.data)
            except DocumentRefused:
                continue
