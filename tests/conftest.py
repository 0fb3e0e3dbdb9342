"""What every test is held to.

A test fails if it leaves behind a warning (pytest's `filterwarnings`), a message of Qt (pytest-qt's
`qt_log_level_fail`), a log record of WARNING or above that it did not ask for, or a busy global thread pool.
No test sees the user's own data folder.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from tests.support import scoreboard

# Before anything of Qt is loaded. Tests that need a real display say so by setting it themselves.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Tests start hundreds of processes of this program, and each would compile it again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Examples are drawn afresh on every run at home, and are the same ones on every run in CI.
# That a machine is slow or busy is no reason to fail.
hypothesis.settings.register_profile("home", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile(
    "ci", parent=hypothesis.settings.get_profile("home"), derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "home")

_POOL_PATIENCE_MS = 5_000

_MANY_WINDOWS = 20
"""Menus, lists of completions and tips are windows, too. With so many left, cycles are worth a look through all."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "logs_allowed(level): log records below this level (logging.CRITICAL + 1 unless told) are fine",
    )


_OF_WHOLE_RUNS = [Path(__file__).parent / name for name in ("e2e", "faults")]
"""Tests there start the program, or worker processes and end them; a third of all the time is theirs."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Take tests of whole runs for slow, and put the slow tests last: what fails quickly fails first."""
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in _OF_WHOLE_RUNS):
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: item.get_closest_marker("slow") is not None)


def pytest_collection_finish() -> None:
    """Leave thousands of tests and all that they import out of each collection of garbage to come."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what the tests of safety have measured."""
    reports = [report for report in terminalreporter.stats.get("passed", []) if report.when == "call"]
    lines = scoreboard.told(reports)
    if lines:
        terminalreporter.section("scoreboard (docs/safety.md)")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> scoreboard.Figure:
    """Note what a test has measured, for the scoreboard that is told in the end."""
    return lambda row, text: record_property(scoreboard.PROPERTY, (row, text))


@pytest.fixture(scope="session")
def _data_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def data_folder(_data_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and every process that it starts, an empty data folder of its own.

    pytest's own folders have numbers: to find the next one it looks through all of a session, 4 ms with 3,000.
    """
    folder = Path(tempfile.mkdtemp(dir=_data_folders))
    monkeypatch.setenv("DESKTOP_WIZARD_HOME", str(folder))
    return folder


class _Collector(logging.Handler):
    """Keeps records.

    A handler of our own and not `caplog`: a test may clear that, or set its level.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """Have the application say “1 record” and look light, as the program's own does."""
    from desktop_wizard import theme
    from desktop_wizard.language import add_plurals

    add_plurals(qapp)
    theme.apply(qapp, theme.theme("light"))
    return qapp


@pytest.fixture(autouse=True)
def _no_look_outlives_its_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Give the application its own look back: how much room texts need must not depend on the test before."""
    yield
    if "qapp" in request.fixturenames:
        from desktop_wizard import theme

        application = request.getfixturevalue("qapp")
        if theme.of(application) != theme.theme("light"):
            theme.apply(application, theme.theme("light"))


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test(
    request: pytest.FixtureRequest, _no_look_outlives_its_test: None, _no_unexpected_logs: None
) -> Iterator[None]:
    """Delete what the test has closed: Qt waits for an event loop, and each change of look dresses all that is left.

    What that logs belongs to the test, and the look is given back when there is little left to dress.
    """
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QEvent

        application = request.getfixturevalue("qapp")
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if len(application.topLevelWidgets()) > _MANY_WINDOWS:
            gc.collect()


@pytest.fixture
def expected_logs() -> list[str]:
    """Hold parts of the messages that the test expects: it appends them, and each must really be logged."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_logs(request: pytest.FixtureRequest, expected_logs: list[str]) -> Iterator[None]:
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    finally:
        root.removeHandler(collector)
    messages = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records]
    unexpected = [
        message
        for record, message in zip(collector.records, messages, strict=True)
        if record.levelno >= _allowed_below(request) and not any(part in message for part in expected_logs)
    ]
    missing = [part for part in expected_logs if not any(part in message for message in messages)]
    if unexpected:
        pytest.fail("Logged, and not expected:\n" + "\n".join(unexpected), pytrace=False)
    if missing:
        pytest.fail("Expected in the log, and not there:\n" + "\n".join(missing), pytrace=False)


def _allowed_below(request: pytest.FixtureRequest) -> int:
    marker = request.node.get_closest_marker("logs_allowed")
    if marker is None:
        return logging.WARNING
    return int(marker.args[0]) if marker.args else logging.CRITICAL + 1


@pytest.fixture(autouse=True)
def _no_garbage_piles_up() -> Iterator[None]:
    """Collect what a test left, once the application does that by itself and no event loop runs in between."""
    yield
    if not gc.isenabled():
        gc.collect(1)


@pytest.fixture(autouse=True)
def _no_busy_thread_pool() -> Iterator[None]:
    yield
    core: Any = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    pool = core.QThreadPool.globalInstance()
    if not pool.waitForDone(_POOL_PATIENCE_MS):
        pytest.fail(f"{pool.activeThreadCount()} task(s) still run in the global thread pool.", pytrace=False)
