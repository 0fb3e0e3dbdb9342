"""Secrets are taken out of whatever is written down: log, audit trail, messages."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import date, timedelta
from pathlib import PurePath

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.model.passwords import SECRET_PARAMETER

HIDDEN = "[hidden]"

# Up to the last @ of the word, because a password may hold an @ that nobody escaped.
# One slash is left of a URL that was taken for a path.
_URL_PASSWORD = re.compile(r"(:/{1,2}[^\s:/@]*):\S*@")
# Of the web, a name without a password is a token.
_WEB_TOKEN = re.compile(r"(?i)(\bhttps?:/{1,2})[^\s:/@]+@")
_PARAMETER = re.compile(rf"(?i)\b({SECRET_PARAMETER})(\s*=\s*)[^\s&;,'\"]+")
_SECRET_NAME = re.compile(r"(?i)(password|passwd|pwd|passphrase|secret|token|api_?key|credential)")


def redact(text: str) -> str:
    """Return `text` with passwords and tokens in URLs and in `password=…` parameters replaced by `[hidden]`."""
    text = _WEB_TOKEN.sub(rf"\1{HIDDEN}@", _URL_PASSWORD.sub(rf"\1:{HIDDEN}@", text))
    return _PARAMETER.sub(rf"\1\2{HIDDEN}", text)


def plain_facts(value: object) -> JsonValue:
    """Return `value` as JSON that holds no secret: what is named like one, or stands in a URL, is replaced."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return redact(str(value))
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):  # datetime is a date
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, PurePath):
        return redact(str(value))
    if is_dataclass(value) and not isinstance(value, type):
        return plain_facts(asdict(value))
    if isinstance(value, Mapping):
        return {str(name): _plain_fact(str(name), fact) for name, fact in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain_facts(part) for part in value]
    return redact(str(value))


def _plain_fact(name: str, fact: object) -> JsonValue:
    is_secret = isinstance(fact, str) and _SECRET_NAME.search(name)
    return HIDDEN if is_secret else plain_facts(fact)
