"""A registry with three versions of a schema: the second only adds, the third breaks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SCHEMA_ID = "pay"


def pay_schema(**more: Any) -> dict[str, Any]:
    """Return a schema of a payment; `more` are its properties beside the amount."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"amount": {"type": "number"}} | more,
        "required": ["amount"],
    }


VERSIONS = {
    "1.0.0": pay_schema(method={"enum": ["card", "paypal"]}),
    "1.1.0": pay_schema(method={"enum": ["card", "paypal", "cash"]}),
    "2.0.0": pay_schema(method={"enum": ["card", "cash"]}),
}


def versioned_registry(folder: Path) -> Path:
    """Write the registry; return its folder."""
    for version, schema in VERSIONS.items():
        file = folder / SCHEMA_ID / f"{version}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(schema, indent=2))
    return folder
