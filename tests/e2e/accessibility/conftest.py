"""A desktop for each module of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.screen_reader.desktop import Desktop
from tests.support.screen_reader.eyes import Eyes
from tests.support.screen_reader.packages import why_left_out


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
