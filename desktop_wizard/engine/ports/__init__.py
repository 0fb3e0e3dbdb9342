"""What the engine needs of the world, as protocols. Adapters fulfil them, `wiring` introduces them.

A method that touches a database raises `DatabaseFailed` when the database is unreachable, locked, damaged or
lost, and `DiskFull` when there is no room; that is not repeated below.
"""

from desktop_wizard.engine.ports.backups import Affected, AffectedKeys, Backups
from desktop_wizard.engine.ports.journal import BatchJournal, Journal, LedgerEntry, Owner, RunChain, RunRecord
from desktop_wizard.engine.ports.progress import Progress, Stages
from desktop_wizard.engine.ports.reading import Answer, Assignment, Duty, Hand, RangeReader, ReaderSpec, Wish
from desktop_wizard.engine.ports.schemas import (
    Exported,
    Imported,
    OwnRegistry,
    PublishedRules,
    Registries,
    Registry,
    SchemaVersion,
)
from desktop_wizard.engine.ports.stores import (
    BatchTransaction,
    Changes,
    DocumentChange,
    ReadMark,
    RecordStore,
    RecordStores,
    Restored,
    Scratch,
    SideRow,
    StampsRefused,
    TableFacts,
    WriteRefused,
    Written,
)
from desktop_wizard.engine.ports.world import (
    AuditTrail,
    Clock,
    Consents,
    Evidence,
    Notifier,
    Ports,
    ReportInput,
    Reports,
    Secrets,
    TrailCheck,
    Wakefulness,
)

__all__ = [
    "Affected",
    "AffectedKeys",
    "Answer",
    "Assignment",
    "AuditTrail",
    "Backups",
    "BatchJournal",
    "BatchTransaction",
    "Changes",
    "Clock",
    "Consents",
    "DocumentChange",
    "Duty",
    "Evidence",
    "Exported",
    "Hand",
    "Imported",
    "Journal",
    "LedgerEntry",
    "Notifier",
    "OwnRegistry",
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
    "RunChain",
    "RunRecord",
    "SchemaVersion",
    "Scratch",
    "Secrets",
    "SideRow",
    "Stages",
    "StampsRefused",
    "TableFacts",
    "TrailCheck",
    "Wakefulness",
    "Wish",
    "WriteRefused",
    "Written",
]
