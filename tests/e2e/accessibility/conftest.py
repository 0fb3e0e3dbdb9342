"""A desktop for each module of these tests. `make screenreader` runs them; they are no part of `make test`."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.support.screen_reader.desktop import Desktop
from tests.support.screen_reader.eyes import Eyes
from tests.support.screen_reader.packages import why_left_out

# A whole desktop with a screen reader is not yet steady enough on a busy machine to decide about every change.
collect_ignore_glob = [] if os.environ.get("SCREEN_READER") else ["test_*.py"]


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    if reason := why_left_out():
        pytest.skip(reason)
    with Desktop() as started:
        yield started


@pytest.fixture(scope="module")
def eyes(desktop: Desktop) -> Iterator[Eyes]:
    with Eyes(desktop) as looking:
        yield looking
