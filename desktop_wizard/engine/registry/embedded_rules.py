"""The rules that are published in the embedded registry."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from desktop_wizard.engine.ports import PublishedRules
from desktop_wizard.engine.registry.embedded_tables import rules


def read_published(connection: sa.Connection, schema_id: str) -> list[PublishedRules]:
    """Return the rules of a schema's versions; none where the file is from before rules were published."""
    if not sa.inspect(connection).has_table(rules.name):
        return []
    query = sa.select(rules).where(rules.c.schema_id == schema_id)
    return [
        PublishedRules(to_version=row.to_version, from_version=row.from_version, origin=row.origin, data=row.data)
        for row in connection.execute(query.order_by(rules.c.to_version, rules.c.from_version))
    ]


def add_published(
    connection: sa.Connection, schema_id: str, published: Sequence[PublishedRules], *, at: str, by: str
) -> bool:
    """Write rules that are not there yet; tell whether those that are there now are the same.

    Args:
        at: the time, as ISO 8601.
        by: who publishes them.
    """
    for each in published:
        row = {
            "schema_id": schema_id,
            "to_version": each.to_version,
            "from_version": each.from_version,
            "data": each.data,
            "origin": each.origin,
            "published_at": at,
            "published_by": by,
        }
        connection.execute(rules.insert().prefix_with("OR IGNORE"), row)
    here = {(each.to_version, each.from_version): each.data for each in read_published(connection, schema_id)}
    return all(here[each.to_version, each.from_version] == each.data for each in published)
