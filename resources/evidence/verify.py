"""Checks the evidence of a migration. It needs Python 3.8 or newer, and nothing else:

    python -I verify.py evidence.zip [--manifest SHA256] [--database FILE]

--manifest  the sum that was written down when the evidence was made; without it, an evidence file that somebody
            made anew as a whole is not told from the first one.
--database  the SQLite database; its records are compared with what the run wrote.

It ends with 0 when everything is as it was sealed, and with 1 otherwise.
"""

import argparse
import hashlib
import json
import sqlite3
import sys
import zipfile

COUNTS = ("read", "migrated", "unchanged", "skipped", "failed")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def lines_of(data):
    return [json.loads(line) for line in data.splitlines()]


def check_members(archive, manifest_sum):
    """Every file is there once, is what the manifest says, and nothing else is there."""
    manifest = archive.read("manifest.json")
    if sha256(manifest) != (manifest_sum or archive.comment.decode("ascii", "replace")):
        yield "manifest.json: it is not the one that was sealed"
    sums = json.loads(manifest)["members"]
    names = archive.namelist()
    for name in sorted(set(names) ^ {*sums, "manifest.json"}):
        yield f"{name}: {'nobody sealed this file' if name in names else 'this file is missing'}"
    for name in sorted(set(names) & set(sums)):
        if names.count(name) > 1:
            yield f"{name}: it is there {names.count(name)} times"
        elif sha256(archive.read(name)) != sums[name]:
            yield f"{name}: it was changed since it was sealed"


def check_trail(lines, plan, ledger, quarantine):
    """Each audit entry continues the one before; together they seal plan, ledger and quarantine."""
    previous, seals = "0" * 64, {}
    for number, line in enumerate(lines.splitlines(), 1):
        facts = json.loads(line)["facts"]
        if facts.get("run_previous") != previous:
            yield f"audit.ndjson, line {number}: it does not continue the line before"
        previous = sha256(line)
        seals.update({name: facts[name] for name in ("plan_file", "ledger", "quarantine") if name in facts})
    for seal, name, data in (
        ("plan_file", "plan.json", plan),
        ("ledger", "ledger.ndjson", ledger),
        ("quarantine", "quarantine.ndjson", quarantine),
    ):
        if seal in seals and seals[seal] != sha256(data):
            yield f"{name}: it is not what the audit trail sealed"
        elif seal not in seals:
            print(f"note: the audit trail seals no {name}: the run has not come to an end")


def check_counts(run, batches, quarantine, report):
    """The batches follow one another, and add up to what run and report say."""
    for number, batch in enumerate(batches, 1):
        if batch["number"] != number:
            yield f"ledger.ndjson: batch {number} is missing"
            break
        if batch["read"] != batch["migrated"] + batch["skipped"] + batch["failed"]:
            yield f"ledger.ndjson: the counts of batch {number} do not add up"
    for name in COUNTS:
        total = sum(batch[name] for batch in batches)
        if not total == run["counts"][name] == report["counts"][name]:
            yield f"{name}: ledger {total}, run {run['counts'][name]}, report {report['counts'][name]}"
    if len(quarantine) != run["counts"]["failed"] + run["counts"]["skipped"]:
        yield f"quarantine.ndjson: {len(quarantine)} records, but {run['counts']['failed']} failed"
    if report["run_id"] != run["run_id"]:
        yield "report.json: it is that of another run"


def check_database(path, run, batches, changed):
    """The records that each batch changed are still what it wrote."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    encoding = database.execute("PRAGMA encoding").fetchone()[0]
    names = ['"' + name.replace('"', '""') + '"' for name in (run["document_column"], run["table"], *run["key_columns"])]
    condition = " AND ".join(f"{name} = ?" for name in names[2:])
    ask = f"SELECT typeof({names[0]}), CAST({names[0]} AS BLOB) FROM main.{names[1]} WHERE {condition}"
    keys = {entry["number"]: entry["keys"] for entry in changed}
    for batch in batches:
        digest = hashlib.sha256()
        for key in keys.get(batch["number"], []):
            found = database.execute(ask, [bytes.fromhex(p["hex"]) if isinstance(p, dict) else p for p in key])
            kind, document = found.fetchone() or ("gone", b"")
            if kind == "text" and encoding != "UTF-8":
                document = document.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
            digest.update(len(document).to_bytes(8, "big") + document)
        if digest.hexdigest() != batch["checksum_after"]:
            yield f"database: the records of batch {batch['number']} are not what the run wrote"


def problems(archive, options):
    yield from check_members(archive, options.manifest)
    read = archive.read
    run, report = json.loads(read("run.json")), json.loads(read("report.json"))
    batches, quarantine = lines_of(read("ledger.ndjson")), lines_of(read("quarantine.ndjson"))
    yield from check_trail(read("audit.ndjson"), read("plan.json"), read("ledger.ndjson"), read("quarantine.ndjson"))
    yield from check_counts(run, batches, quarantine, report)
    if options.database:
        yield from check_database(options.database, run, batches, lines_of(read("changed.ndjson")))


def main():
    parser = argparse.ArgumentParser(description="Checks the evidence of a migration.")
    parser.add_argument("evidence")
    parser.add_argument("--manifest", metavar="SHA256")
    parser.add_argument("--database", metavar="FILE")
    options = parser.parse_args()
    found = []
    try:
        with zipfile.ZipFile(options.evidence) as archive:
            for problem in problems(archive, options):
                found.append(problem)
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, sqlite3.Error) as error:
        found.append(f"the evidence can't be read to its end: {error!r}")
    for problem in found:
        print(f"FAILED  {problem}")
    print("The evidence is not what was sealed." if found else "The evidence is whole.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
