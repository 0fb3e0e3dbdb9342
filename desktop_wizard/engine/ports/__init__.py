"""What the engine needs of the world, as protocols. Adapters fulfil them, `wiring` introduces them.

A method that touches a database raises `DatabaseFailed` when the database is unreachable, locked, damaged or
lost, and `DiskFull` when there is no room; that is not repeated below.
"""

from desktop_wizard.engine.ports.journal import BatchJournal, Journal, LedgerEntry, Owner, RunRecord
from desktop_wizard.engine.ports.reading import Answer, Assignment, Duty, Hand, RangeReader, ReaderSpec
from desktop_wizard.engine.ports.schemas import PublishedRules, Registries, Registry, SchemaVersion
from desktop_wizard.engine.ports.stores import (
    BatchTransaction,
    DocumentChange,
    Progress,
    ReadMark,
    RecordStore,
    RecordStores,
    Restored,
    Scratch,
    TableFacts,
    WriteRefused,
)
from desktop_wizard.engine.ports.world import AuditTrail, Backups, Clock, Ports, ReportInput, Reports

__all__ = [
    "Answer",
    "Assignment",
    "AuditTrail",
    "Backups",
    "BatchJournal",
    "BatchTransaction",
    "Clock",
    "DocumentChange",
    "Duty",
    "Hand",
    "Journal",
    "LedgerEntry",
    "Owner",
    "Ports",
    "Progress",
    "PublishedRules",
    "RangeReader",
    "ReadMark",
    "ReaderSpec",
    "RecordStore",
    "RecordStores",
    "Registries",
    "Registry",
    "ReportInput",
    "Reports",
    "Restored",
    "RunRecord",
    "SchemaVersion",
    "Scratch",
    "TableFacts",
    "WriteRefused",
]
