"""Each guard in `tests/conftest.py` is shown to fail what it should."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture
def strict(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\nmarkers = ["slow: takes long"]\n')
    return pytester


def outcome(strict: pytest.Pytester, body: str) -> dict[str, int]:
    strict.makepyfile("import logging\nimport os\nimport pytest\n\n" + body)
    result = strict.runpytest_subprocess("-p", "no:cacheprovider")
    return result.parseoutcomes()


def test_an_unexpected_warning_in_the_log_fails_a_test(strict: pytest.Pytester) -> None:
    body = 'def test_it():\n    logging.getLogger("x").warning("surprise")\n'
    assert outcome(strict, body) == {"passed": 1, "errors": 1}


def test_information_in_the_log_is_fine(strict: pytest.Pytester) -> None:
    body = 'def test_it():\n    logging.getLogger("x").info("fine")\n'
    assert outcome(strict, body) == {"passed": 1}


def test_an_expected_log_record_is_fine_and_has_to_come(strict: pytest.Pytester) -> None:
    body = (
        "def test_comes(expected_logs):\n"
        '    expected_logs.append("disk is slow")\n'
        '    logging.getLogger("x").warning("the disk is slow")\n'
        "def test_does_not_come(expected_logs):\n"
        '    expected_logs.append("disk is slow")\n'
    )
    assert outcome(strict, body) == {"passed": 2, "errors": 1}


def test_a_marker_allows_records_below_its_level(strict: pytest.Pytester) -> None:
    body = (
        "@pytest.mark.logs_allowed(logging.ERROR)\n"
        "def test_warns():\n"
        '    logging.getLogger("x").warning("w")\n'
        "@pytest.mark.logs_allowed(logging.ERROR)\n"
        "def test_errs():\n"
        '    logging.getLogger("x").error("e")\n'
        "@pytest.mark.logs_allowed\n"
        "def test_anything():\n"
        '    logging.getLogger("x").critical("c")\n'
    )
    assert outcome(strict, body) == {"passed": 3, "errors": 1}


def test_a_busy_thread_pool_fails_a_test(strict: pytest.Pytester) -> None:
    body = (
        "from PySide6.QtCore import QSemaphore, QThreadPool\n"
        "gate = QSemaphore(0)\n"
        "def test_leaves_a_task():\n"
        "    QThreadPool.globalInstance().start(gate.acquire)\n"
        "@pytest.fixture(autouse=True, scope='session')\n"
        "def opens_the_gate():\n"
        "    yield\n"
        "    gate.release()\n"
    )
    patient = CONFTEST.read_text(encoding="utf-8").replace("_PATIENCE_MS = 5_000", "_PATIENCE_MS = 100")
    strict.makeconftest(patient)
    assert outcome(strict, body) == {"passed": 1, "errors": 1}


def test_each_test_has_an_empty_data_folder_of_its_own(strict: pytest.Pytester) -> None:
    body = (
        "@pytest.mark.parametrize('turn', [1, 2])\n"
        "def test_it(turn, data_folder):\n"
        "    assert os.environ['DESKTOP_WIZARD_HOME'] == str(data_folder)\n"
        "    assert not list(data_folder.iterdir())\n"
        "    (data_folder / 'runs').touch()\n"
    )
    assert outcome(strict, body) == {"passed": 2}


def test_slow_tests_run_last(strict: pytest.Pytester) -> None:
    strict.makepyfile("import pytest\n@pytest.mark.slow\ndef test_slow():\n    pass\ndef test_quick():\n    pass\n")
    result = strict.runpytest_subprocess("-v", "-p", "no:cacheprovider")
    result.stdout.fnmatch_lines(["*::test_quick PASSED*", "*::test_slow PASSED*"])
