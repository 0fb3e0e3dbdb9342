"""No secret is written down."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.safety.logs import start_logging, stop_logging
from desktop_wizard.engine.safety.redaction import plain_facts, redact


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("postgresql://ada:s3cret@db/pay", "postgresql://ada:[hidden]@db/pay"),
        ("mysql+pymysql://ada:p@ss:s3/cret@db:3306/x", "mysql+pymysql://ada:[hidden]@db:3306/x"),
        ("https://:s3cret@host", "https://:[hidden]@host"),
        ("postgresql://db/pay?user=ada&password=s3cret&x=1", "postgresql://db/pay?user=ada&password=[hidden]&x=1"),
        ("sslpassword=s3cret PWD = s3cret; api_key=s3cret", "sslpassword=[hidden] PWD = [hidden]; api_key=[hidden]"),
        ("https:/ada:s3cret@host/x.json", "https:/ada:[hidden]@host/x.json"),
        ("git+https://s3cret@host/x.git", "git+https://[hidden]@host/x.git"),
        ("two: a://u:x@h and b://v:y@i", "two: a://u:[hidden]@h and b://v:[hidden]@i"),
    ],
)
def test_passwords_are_replaced(text: str, safe: str) -> None:
    assert redact(text) == safe


@pytest.mark.parametrize(
    "text", ["sqlite:////data/pay.db", "postgresql://ada@db/pay", "ada@example.org", "http://host:8080/x", "", "a: b"]
)
def test_what_holds_no_password_stays(text: str) -> None:
    assert redact(text) == text


def test_facts_become_json_without_secrets() -> None:
    source = RecordSource(url="x://u:s3cret@h", table="t", key_columns=("id",), document_column="doc")
    facts = plain_facts({"source": source, "password": "s3cret", "path": Path("/a"), "key": (1, b"\xff"), "token": 3})
    assert facts["source"]["url"] == "x://u:[hidden]@h"
    assert facts["password"] == "[hidden]"
    assert (facts["path"], facts["key"], facts["token"]) == ("/a", [1, "ff"], 3)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = start_logging(tmp_path)
    assert handler is not None
    yield tmp_path / "logs" / "desktop-wizard.log"
    stop_logging(handler)


@pytest.mark.logs_allowed
def test_the_log_holds_no_password_not_even_in_a_traceback(log_file: Path) -> None:
    logger = logging.getLogger("desktop_wizard.engine.records")
    logger.info("connecting to %s", "postgresql://ada:s3cret@db/pay")
    try:
        raise DatabaseFailed("Can't connect to postgresql://ada:s3cret@db/pay.")
    except DatabaseFailed:
        logger.exception("it failed with password=%s", "s3cret")
    text = log_file.read_text()
    assert "s3cret" not in text
    assert "Traceback" in text
    assert "postgresql://ada:[hidden]@db/pay" in text


def test_a_record_that_is_not_logged_makes_no_file(log_file: Path) -> None:
    logging.getLogger("desktop_wizard").debug("nothing that matters")
    assert not log_file.exists()


def test_where_nothing_can_be_written_there_is_no_log_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert start_logging(tmp_path / "data") is None
