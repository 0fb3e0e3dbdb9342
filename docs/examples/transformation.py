"""Example 2: the program around the wizard transforms the records itself, and checks what became of them.

Run it with `python docs/examples/transformation.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import sample_data

from desktop_wizard import MigrationContext, MigrationWizard, WizardConfig

SCHEMA_ID = "payment_event_schema"
METHODS = ["card", "bank_transfer", "crypto_wallet"]
VERSIONS = {
    "2.1.0": {
        "type": "object",
        "properties": {"paymentMethod": {"enum": [*METHODS, "paypal", "check"]}, "amount": {"type": "number"}},
    },
    "3.0.0": {
        "type": "object",
        "properties": {"paymentMethod": {"enum": METHODS}, "amount": {"type": "number"}},
    },
}
USED = [*METHODS, "paypal", "check"]
DOCUMENTS = [{"paymentMethod": USED[number % 5], "amount": number / 4} for number in range(250)]
REPLACED = {"paypal": "bank_transfer", "check": "bank_transfer"}


def transform_record(record: dict[str, Any], context: MigrationContext) -> dict[str, Any]:
    """Replace a method that is no longer taken, and remember it. Called in a thread, not that of the windows."""
    method = record["paymentMethod"]
    if method not in REPLACED:
        return record
    return {**record, "paymentMethod": REPLACED[method], "originalPaymentMethod": method}


def validate_transformed_record(record: dict[str, Any]) -> bool | str:
    """Return True, or what is wrong: such a record stays as it was, and is listed with these words."""
    if record["paymentMethod"] not in METHODS:
        return f"Invalid payment method: {record['paymentMethod']}"
    return True


def make_wizard(folder: Path) -> MigrationWizard:
    place = sample_data.create(folder, SCHEMA_ID, VERSIONS, DOCUMENTS)
    return MigrationWizard(
        WizardConfig(
            record_source=place.source,
            registry=place.registry,
            schema_id=SCHEMA_ID,
            from_version="2.1.0",
            to_version="3.0.0",
            transform_record=transform_record,
            validate_transformed_record=validate_transformed_record,
        )
    )


if __name__ == "__main__":
    sys.exit(sample_data.show(make_wizard))
