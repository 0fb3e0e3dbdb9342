"""The SQL of one record source in SQLite, as text. Pure; what is data is always bound, never put in.

Columns are written with their table in front: a lone quoted name that is no column would be a string to SQLite.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_wizard.engine.row_form import RowForm

UTF8 = "UTF-8"


@dataclass(frozen=True, slots=True)
class KeyColumn:
    """A key column, and the collation in which its values are unique and walked."""

    name: str
    collation: str = "BINARY"


def quoted(name: str) -> str:
    """Return an identifier that can be put into a statement, whatever characters it has."""
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class SourceSql:
    """Writes the statements of one source. Names are spelled as the database has them.

    Attributes:
        content: the columns that a record's content is read from: the document's, or those that form it.
        encoding: how the database keeps text: `UTF-8`, `UTF-16le` or `UTF-16be`.
        form: how the columns form the document, None where one column holds it.
    """

    table: str
    keys: tuple[KeyColumn, ...]
    content: tuple[str, ...]
    version: str | None
    where: str | None
    encoding: str = UTF8
    form: RowForm | None = None

    @property
    def written(self) -> tuple[str, ...]:
        """The columns that a run writes, but for the version's."""
        if self.form is None:
            return self.content
        return tuple(column.name for column in self.form.columns if not column.is_key)

    # --- pieces --------------------------------------------------------------------------------------------

    def column(self, name: str) -> str:
        return f"{quoted(self.table)}.{quoted(name)}"

    @property
    def from_table(self) -> str:
        return f"main.{quoted(self.table)}"

    @property
    def key_list(self) -> str:
        """The key columns as values."""
        return ", ".join(self.column(key.name) for key in self.keys)

    @property
    def collated_keys(self) -> str:
        """The key columns as what is compared and ordered by."""
        return ", ".join(f"{self.column(key.name)} COLLATE {quoted(key.collation)}" for key in self.keys)

    @property
    def key_equals(self) -> str:
        return " AND ".join(f"{self.column(key.name)} COLLATE {quoted(key.collation)} = ?" for key in self.keys)

    def beyond(self, operator: str) -> str:
        """Return `key > (…)` or the like, as a row value where the key has several columns."""
        if len(self.keys) == 1:
            return f"{self.collated_keys} {operator} ?"
        marks = ", ".join("?" for _ in self.keys)
        return f"({self.collated_keys}) {operator} ({marks})"

    def on_versions(self, count: int) -> str:
        """Return the condition that a record is on one of `count` versions; exact, so that a stamp can go back."""
        assert self.version is not None
        marks = ", ".join("?" for _ in range(count))
        return f"{self.column(self.version)} COLLATE BINARY IN ({marks})"

    def condition(self, *conditions: str) -> str:
        """Return a WHERE clause of these conditions and the source's own filter."""
        filters = [f"(\n{self.where}\n)"] if self.where else []  # a filter may end in a comment
        every = [condition for condition in (*conditions, *filters) if condition]
        return f" WHERE {' AND '.join(every)}" if every else ""

    @property
    def record_columns(self) -> str:
        """Key, for each content column its storage class and its value with text as bytes, version as text."""
        content = ", ".join(map(self._exactly, self.content))
        return f"{self.key_list}, {content}, {self._version_text}"

    def _exactly(self, name: str) -> str:
        column = self.column(name)
        return f"typeof({column}), CASE typeof({column}) WHEN 'text' THEN CAST({column} AS BLOB) ELSE {column} END"

    def plain_record_columns(self, *, has_version: bool) -> str:
        """Key, content as the driver gives it, version as text: a third quicker, but only for text in UTF-8."""
        version = f", {self._version_text}" if has_version else ""
        return f"{self.key_list}, {', '.join(map(self.column, self.content))}{version}"

    @property
    def _version_text(self) -> str:
        return f"CAST({self.column(self.version)} AS TEXT)" if self.version else "NULL"

    def filtered(self, versions: int | None) -> str:
        """Return the version condition for `versions` many, empty for None."""
        return "" if versions is None else self.on_versions(versions)

    # --- reading -------------------------------------------------------------------------------------------

    def read_range(self, *, has_after: bool, versions: int | None) -> str:
        """Bind: lower bound if any, upper bound, versions."""
        return self._range(self.record_columns, has_after, versions)

    def read_plain_range(self, *, has_after: bool, versions: int | None) -> str:
        """Bind: the same. Returns `plain_record_columns`, without the version where only one is asked for."""
        return self._range(self.plain_record_columns(has_version=versions != 1), has_after, versions)

    def _range(self, columns: str, has_after: bool, versions: int | None) -> str:
        after = self.beyond(">") if has_after else ""
        where = self.condition(after, self.beyond("<="), self.filtered(versions))
        return f"SELECT {columns} FROM {self.from_table}{where} ORDER BY {self.collated_keys}"

    def key_at(self, *, has_after: bool, versions: int | None) -> str:
        """Bind: lower bound if any, versions, how many keys to pass over. Returns the key behind those."""
        where = self.condition(self.beyond(">") if has_after else "", self.filtered(versions))
        order = f"ORDER BY {self.collated_keys} LIMIT 1 OFFSET ?"
        return f"SELECT {self.key_list} FROM {self.from_table}{where} {order}"

    def next_range(self, *, has_after: bool, versions: int | None) -> str:
        """Bind: lower bound if any, versions, size. Returns the last key of the range, and its size."""
        where = self.condition(self.beyond(">") if has_after else "", self.filtered(versions))
        names = [f"k{index}" for index in range(len(self.keys))]
        inner = ", ".join(f"{self.column(key.name)} AS {name}" for key, name in zip(self.keys, names, strict=True))
        page = f"(SELECT {inner} FROM {self.from_table}{where} ORDER BY {self.collated_keys} LIMIT ?)"
        if len(names) == 1:
            return f"SELECT max(k0 COLLATE {quoted(self.keys[0].collation)}), count(*) FROM {page}"
        backwards = ", ".join(
            f"{name} COLLATE {quoted(key.collation)} DESC" for key, name in zip(self.keys, names, strict=True)
        )
        return f"SELECT {', '.join(names)}, count(*) OVER () FROM {page} ORDER BY {backwards} LIMIT 1"

    def first_records(self, versions: int | None) -> str:
        """Bind: versions, limit (-1 for all)."""
        where = self.condition(self.filtered(versions))
        return f"SELECT {self.record_columns} FROM {self.from_table}{where} ORDER BY {self.collated_keys} LIMIT ?"

    def record_at(self, rowid: str, versions: int | None) -> str:
        """Bind: a rowid, versions. Returns the record there, its rowid in front."""
        at = f"{quoted(self.table)}.{rowid}"
        where = self.condition(f"{at} = ?", self.filtered(versions))
        return f"SELECT {at}, {self.record_columns} FROM {self.from_table}{where}"

    def every_rowid(self, rowid: str, versions: int | None) -> str:
        """Bind: versions."""
        at = f"{quoted(self.table)}.{rowid}"
        return f"SELECT {at} FROM {self.from_table}{self.condition(self.filtered(versions))} ORDER BY {at}"

    def every_key(self, versions: int | None) -> str:
        """Bind: versions."""
        where = self.condition(self.filtered(versions))
        return f"SELECT {self.key_list} FROM {self.from_table}{where} ORDER BY {self.collated_keys}"

    def between(self, *, is_plain: bool = False) -> str:
        """Bind: the first key, the last key, limit. On whatever version, and whether the filter takes them or not.

        Args:
            is_plain: return `plain_record_columns`, the version among them.
        """
        columns = self.plain_record_columns(has_version=True) if is_plain else self.record_columns
        where = f" WHERE {self.beyond('>=')} AND {self.beyond('<=')}"
        return f"SELECT {columns} FROM {self.from_table}{where} ORDER BY {self.collated_keys} LIMIT ?"

    @property
    def one_record(self) -> str:
        """Bind: a key."""
        return f"SELECT {self.record_columns} FROM {self.from_table} WHERE {self.key_equals}"

    def count(self, versions: int | None) -> str:
        return f"SELECT count(*) FROM {self.from_table}{self.condition(self.filtered(versions))}"

    @property
    def count_by_version(self) -> str:
        assert self.version is not None
        version = self.column(self.version)
        # + takes the affinity from the text, so that only values count that `on_versions` would find again
        found_again = f"{version} COLLATE BINARY = +CAST({version} AS TEXT)"
        return (
            f"SELECT CAST({version} AS TEXT), count(*) FROM {self.from_table}{self.condition(found_again)} GROUP BY 1"
        )

    # --- writing -------------------------------------------------------------------------------------------

    def set_document(self, *, is_stamped: bool = False, is_raw: bool = False) -> str:
        """Bind: a document, the new version where it is stamped too, a key.

        Args:
            is_raw: the document is bound as bytes, which become text as they are.
        """
        (name,) = self.content
        document = f"{quoted(name)} = {'CAST(? AS TEXT)' if is_raw else '?'}"
        stamp = f", {quoted(self.version)} = ?" if is_stamped and self.version else ""
        return f"UPDATE {self.from_table} SET {document}{stamp} WHERE {self.key_equals}"

    def set_cells(self, names: Iterable[str]) -> str:
        """Bind: a value for each of the columns `names`, a key."""
        settings = ", ".join(f"{quoted(name)} = ?" for name in names)
        return f"UPDATE {self.from_table} SET {settings} WHERE {self.key_equals}"

    @property
    def stamp_record(self) -> str:
        """Bind: the new version, a key, the version it must be on."""
        assert self.version is not None
        which = f"{self.key_equals} AND {self.on_versions(1)}"
        return f"UPDATE {self.from_table} SET {quoted(self.version)} = ? WHERE {which}"

    def stamp_range(self, *, has_after: bool, exceptions: str | None) -> str:
        """Bind: the new version, lower bound if any, upper bound, the version they must be on.

        Args:
            exceptions: a table with the keys to leave out, in columns k0, k1, …
        """
        assert self.version is not None
        left_out = ""
        if exceptions:
            names = ", ".join(f"k{index}" for index in range(len(self.keys)))
            keys = f"({self.collated_keys})" if len(self.keys) > 1 else self.collated_keys
            left_out = f"{keys} NOT IN (SELECT {names} FROM {exceptions})"
        after = self.beyond(">") if has_after else ""
        where = self.condition(after, self.beyond("<="), self.on_versions(1), left_out)
        return f"UPDATE {self.from_table} SET {quoted(self.version)} = ?{where}"
