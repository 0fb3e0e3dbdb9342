"""Whether an audit trail is whole, decided on its bytes alone.

What is found: an edited line, a line that was taken out, put in or moved; a cut at the end, as long as the head
file, a journal's copy of an entry, or a sum that somebody has kept still tells of it. Whoever may write to the
data folder, and to every database that was migrated, can write a whole new history; nothing on this machine
alone shows that. See docs/audit.md.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_wizard.engine.ports import TrailCheck

FIRST = "0" * 64
"""`previous` of the first entry."""

HEAD_FILE = "head.json"


@dataclass(frozen=True, slots=True)
class Head:
    """What the trail's end is known to be. `size` is in bytes."""

    count: int = 0
    sha256: str = FIRST
    size: int = 0

    def after(self, line: bytes) -> Head:
        return Head(self.count + 1, sha256(line), self.size + len(line) + 1)


def check_trail(name: str, data: bytes, head: Head | None, known: Sequence[str]) -> TrailCheck:
    """Look at a whole trail.

    Args:
        name: of the trail's file, for messages.
        data: all of it.
        head: what the head file says, None if that is missing or unreadable.
        known: lines or SHA-256 sums of lines that were seen before.
    """
    whole, _, torn = data.rpartition(b"\n")
    lines = whole.split(b"\n") if whole else []
    sums = [sha256(line) for line in lines]
    problems = list(_chain_problems(name, lines, sums))
    problems += _end_problems(name, lines, sums, head)
    own, foreign = _of_this_trail(known, trail_id(lines[0]) if lines else "")
    problems += _missing(name, set(sums), own)
    notices = []
    if foreign:
        notices.append(
            f"{foreign:,} entries come from another trail: another user's, another machine's, or one that was "
            "here before this one."
        )
    if torn:
        is_a_crash = head is not None and len(data) - len(torn) >= head.size
        told = f"{name}, line {len(lines) + 1}: it was cut off while it was written, as by a crash."
        if is_a_crash:
            notices.append(f"{told} Nobody was told that it was written; the next entry takes its place.")
        else:
            problems.append(f"{name}, line {len(lines) + 1}: its end was cut off.")
    return TrailCheck(len(lines), sums[-1] if sums else FIRST, tuple(problems), tuple(notices))


def _chain_problems(name: str, lines: Sequence[bytes], sums: Sequence[str]) -> Iterator[str]:
    """Yield what does not fit what stands before it."""
    count, previous = 0, FIRST
    for at, (line, own) in enumerate(zip(lines, sums, strict=True), 1):
        place, entry = f"{name}, line {at}", entry_of(line)
        if entry is None:
            yield f"{place}: this is not an entry as the program writes it; it was edited."
            count += 1
        else:
            yield from _entry_problems(place, entry, count, previous)
            count = entry["number"] if isinstance(entry.get("number"), int) else count + 1
        previous = own


def _entry_problems(place: str, entry: Mapping[str, Any], count: int, previous: str) -> Iterator[str]:
    number = entry.get("number")
    if number != count + 1:
        yield (
            f"{place}: entry {number} follows entry {count}; "
            "entries in between were removed, or their order was changed."
        )
    if entry.get("previous") != previous:
        what = f"entry {count}" if count else "an entry before it"
        yield f"{place}: it continues another text than the line before; {what} was edited or moved."


def _end_problems(name: str, lines: Sequence[bytes], sums: Sequence[str], head: Head | None) -> Iterator[str]:
    """Yield what does not fit the end that the head file tells of; entries behind it are fine."""
    numbers = [_number(line, at) for at, line in enumerate(lines, 1)]
    count = numbers[-1] if numbers else 0
    if head is None:
        if count:
            yield f"{HEAD_FILE}: the file that keeps the trail's end is missing or unreadable."
    elif count < head.count:
        yield f"{name}: the last {head.count - count} of {head.count} entries were cut off."
    elif head.count and head.sha256 not in (
        own for number, own in zip(numbers, sums, strict=True) if number == head.count
    ):
        yield f"{name}, entry {head.count}: it is not what was written; it was edited."


def _of_this_trail(known: Sequence[str], trail: str) -> tuple[list[str], int]:
    """Return the lines and sums that are to be looked for, and how many lines say that they are of another trail."""
    entries = [entry_of(seen.encode()) for seen in known]
    is_foreign = [entry is not None and entry.get("trail") not in ("", trail) for entry in entries]
    return [seen for seen, out in zip(known, is_foreign, strict=True) if not out], sum(is_foreign)


def trail_id(first_line: bytes) -> str:
    """Return what tells a trail from others; empty where it has no line yet."""
    return sha256(first_line.rstrip(b"\n"))[:16] if first_line.strip() else ""


def _missing(name: str, sums: set[str], known: Sequence[str]) -> Iterator[str]:
    for seen in known:
        is_sum = len(seen) == len(FIRST) and not seen.startswith("{")
        own = seen.lower() if is_sum else sha256(seen.encode())
        if own not in sums:
            entry = None if is_sum else entry_of(seen.encode())
            which = f"entry {entry['number']} ({entry['action']})" if entry else f"the entry with SHA-256 {own}"
            yield f"{name}: {which} was there once, and is not any more; it was cut off or edited."


def _number(line: bytes, otherwise: int) -> int:
    entry = entry_of(line)
    number = entry.get("number") if entry else None
    return number if isinstance(number, int) else otherwise


def entry_of(line: bytes) -> dict[str, Any] | None:
    """Return the entry in a line, None if the line is none as this program writes it."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) and canonical(value) == line else None


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return JSON that is the same bytes for the same value."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=True)
    return text.encode("utf-8", "backslashreplace")


def sha256(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
