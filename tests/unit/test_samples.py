"""The sample databases are exactly as large and as broken as they say."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from desktop_wizard.engine.errors import EnvironmentFailed, InputWrong, OptionsWrong
from desktop_wizard.engine.samples import SAMPLES, SamplePlace, api_events, create_sample, payments
from desktop_wizard.engine.samples.draw import share


def rows(place: SamplePlace) -> Iterator[tuple[int, str, str]]:
    with closing(sqlite3.connect(place.database)) as database:
        yield from database.execute(f"SELECT id, schema_version, doc FROM {place.source.table} ORDER BY id")


def validator(place: SamplePlace, version: str) -> jsonschema_rs.Validator:
    schema = json.loads((place.registry / place.sample.schema_id / f"{version}.json").read_text(encoding="utf-8"))
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.validator_for(schema, validate_formats=True, offline=True)


def breaks(payment: dict[str, Any]) -> set[str]:
    found = {
        "paypal": payment["paymentMethod"] == "paypal",
        "negative": payment["amount"] < 0,
        "metadata": "metadata" in payment,
    }
    return {name for name, is_so in found.items() if is_so}


@pytest.fixture(scope="module")
def payments_place(tmp_path_factory: pytest.TempPathFactory) -> SamplePlace:
    return create_sample("payments", tmp_path_factory.mktemp("payments"))


def test_payments_has_the_numbers_of_the_specification(payments_place: SamplePlace) -> None:
    groups = [breaks(json.loads(doc)) for _, _, doc in rows(payments_place)]
    assert len(groups) == payments_place.records == 10_000
    counts = {name: sum(name in group for group in groups) for name in ("paypal", "negative", "metadata")}
    assert counts == {"paypal": 234, "negative": 12, "metadata": 988}
    assert sum(bool(group) for group in groups) == 1_234


def test_affected_payments_lie_all_over_the_table(payments_place: SamplePlace) -> None:
    for group in ("paypal", "negative", "metadata"):
        numbers = [number for number, _, doc in rows(payments_place) if group in breaks(json.loads(doc))]
        assert numbers[0] < 2_500, group
        assert numbers[-1] > 7_500, group


def test_exactly_the_affected_payments_are_invalid_under_the_new_version(payments_place: SamplePlace) -> None:
    old, new = validator(payments_place, "2.1.0"), validator(payments_place, "3.0.0")
    for number, version, doc in rows(payments_place):
        payment = json.loads(doc)
        assert version == "2.1.0"
        assert old.is_valid(payment), number
        assert new.is_valid(payment) == (not breaks(payment)), number


def test_every_patient_lacks_the_fields_that_the_new_version_requires(tmp_path: Path) -> None:
    place = create_sample("patients", tmp_path, records=500)
    old, new = validator(place, "1.5.0"), validator(place, "2.0.0")
    for number, _, doc in rows(place):
        patient = json.loads(doc)
        assert old.is_valid(patient), number
        missing = {error.message for error in new.iter_errors(patient)}
        assert missing == {
            '"lastAccessedBy" is a required property',
            '"lastAccessedAt" is a required property',
        }, number


def test_patients_has_fifty_thousand_records() -> None:
    assert SAMPLES["patients"].records == 50_000


@pytest.mark.parametrize("name", SAMPLES)
def test_documents_are_of_realistic_size_and_identified_in_their_own_words(name: str) -> None:
    texts = [text for _, text in SAMPLES[name].documents(3_000)]
    assert all(250 <= len(text.encode()) <= 650 for text in texts)
    first_member = next(iter(json.loads(texts[0]).values()))
    assert re.fullmatch(r"[a-z]+_0*1", first_member)


@pytest.mark.parametrize("name", ["experiments", "products"])
def test_records_of_additive_samples_are_valid_under_both_versions_and_have_nothing_new(
    name: str, tmp_path: Path
) -> None:
    place = create_sample(name, tmp_path, records=500)
    old, new = validator(place, place.sample.from_version), validator(place, place.sample.to_version)
    for number, _, doc in rows(place):
        record = json.loads(doc)
        assert old.is_valid(record), number
        assert new.is_valid(record), number
        assert not {"reproducibility", "variants"} & set(record), number


def test_api_events_has_the_numbers_of_the_specification() -> None:
    types = Counter(json.loads(text)["eventType"] for _, text in api_events.documents(50_000))
    assert (types.total(), types["user.login"], types["user.logout"]) == (50_000, 24_120, 21_558)
    assert types["user.login"] + types["user.logout"] == 45_678


def test_some_payments_come_from_a_service_that_writes_json_its_own_way(payments_place: SamplePlace) -> None:
    own_way = [
        doc
        for _, _, doc in rows(payments_place)
        if doc != json.dumps(json.loads(doc), ensure_ascii=False, separators=(",", ":"))
    ]
    assert 150 < len(own_way) < 400
    assert any("0, " in doc and '"amount": ' in doc for doc in own_way)
    assert any("\\u00" in doc for doc in own_way)


def test_records_come_in_the_order_of_time(payments_place: SamplePlace) -> None:
    with closing(sqlite3.connect(payments_place.database)) as database:
        times = [time for (time,) in database.execute("SELECT created_at FROM payments ORDER BY id")]
    assert times == sorted(times)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_the_same_bytes_every_time(name: str, tmp_path: Path) -> None:
    first = create_sample(name, tmp_path / "a", records=300)
    second = create_sample(name, tmp_path / "b", records=300)
    assert digest(first.database) == digest(second.database)
    assert first.rules.read_bytes() == second.rules.read_bytes()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_brings_both_versions_and_rules_that_fit(name: str, tmp_path: Path) -> None:
    place = create_sample(name, tmp_path / "new" / "folder", records=1)
    rules = json.loads(place.rules.read_text(encoding="utf-8"))
    sample = place.sample
    assert (rules["schema_id"], rules["from_version"], rules["to_version"]) == (
        sample.schema_id,
        sample.from_version,
        sample.to_version,
    )
    for version in (sample.from_version, sample.to_version):
        validator(place, version)
    assert place.source.url == f"sqlite:///{place.database.as_posix()}"


@pytest.mark.parametrize(("records", "affected"), [(1, 0), (100, 2 + 0 + 10), (5_000, 117 + 6 + 494)])
def test_shares_scale_with_the_number_of_records(records: int, affected: int) -> None:
    texts = [text for _, text in payments.documents(records)]
    assert len(texts) == records
    assert sum(bool(breaks(json.loads(text))) for text in texts) == affected


def test_a_share_is_rounded_half_up() -> None:
    assert [share(records, 1, 10) for records in (0, 4, 5, 14, 15, 10**12)] == [0, 0, 1, 1, 2, 10**11]


@pytest.mark.parametrize("present", ["payments.db", "registry", "rules.json"])
def test_what_is_there_already_is_never_overwritten(present: str, tmp_path: Path) -> None:
    (tmp_path / present).write_text("mine", encoding="utf-8")
    with pytest.raises(InputWrong) as caught:
        create_sample("payments", tmp_path, records=10)
    assert [problem.location for problem in caught.value.problems] == [str(tmp_path / present)]
    assert [path.name for path in tmp_path.iterdir()] == [present]
    assert (tmp_path / present).read_text(encoding="utf-8") == "mine"


def test_an_unknown_sample_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(InputWrong, match=r"payments, patients, .*products"):
        create_sample("invoices", tmp_path)


@pytest.mark.parametrize("records", [0, -1])
def test_a_sample_without_records_is_refused(records: int, tmp_path: Path) -> None:
    with pytest.raises(OptionsWrong):
        create_sample("payments", tmp_path / "x", records)
    assert not (tmp_path / "x").exists()


def test_a_folder_that_cannot_be_made_is_the_environments_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentFailed, match="could not be written"):
        create_sample("payments", tmp_path / "file" / "below", records=1)


def test_a_generator_that_fails_leaves_no_half_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(amount: dict[str, Any]) -> str:
        raise RuntimeError

    monkeypatch.setattr(payments, "compact", refuse)
    with pytest.raises(RuntimeError):
        create_sample("payments", tmp_path, records=10)
    assert list(tmp_path.iterdir()) == []


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
