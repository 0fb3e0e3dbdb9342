"""The file of settings: what it may say, what is told of what it may not, and that nothing in it is lost."""

from __future__ import annotations

import os
import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import EnvironmentFailed, InputWrong
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.settings import Appearance, Connection, Keeping, RunDefaults, Settings, SettingsFile
from desktop_wizard.settings.keys import CONNECTION_KEYS, TABLES
from desktop_wizard.settings.reading import read_settings

DOCUMENT = Path(__file__).parents[3] / "docs" / "settings.md"
PAYMENTS = Connection(name="Payments", url="sqlite:////srv/payments.db", production=True)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config")


def wrote(file: SettingsFile, text: str) -> SettingsFile:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text(text, "utf-8")
    return file


def told(text: str) -> list[str]:
    return [str(problem) for problem in read_settings(text, "settings.toml").problems]


# --- reading -----------------------------------------------------------------------------------------------


def test_without_a_file_the_defaults_hold_and_nothing_is_made(file: SettingsFile) -> None:
    read = file.read()
    assert (read.settings, read.problems, read.is_readable) == (Settings(), (), True)
    assert not file.path.parent.exists()


def test_settings_lie_in_the_users_folder_of_settings_or_where_the_data_folder_was_put(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert build_ports().config_dir == data_folder
    assert build_ports(tmp_path).config_dir == tmp_path
    monkeypatch.delenv("DESKTOP_WIZARD_HOME")
    monkeypatch.setattr("platformdirs.user_config_path", lambda name, appauthor: tmp_path / "config" / name)
    assert build_ports().config_dir == tmp_path / "config" / "desktop-wizard"


def test_what_stands_in_the_file_holds_and_the_default_for_the_rest() -> None:
    read = read_settings('[appearance]\ntheme = "dark"\n[runs]\nbatch_size = 7\ntimeout = 90\n', "")
    assert read.problems == ()
    assert read.settings == Settings(
        appearance=Appearance(theme="dark"), runs=RunDefaults(batch_size=7, timeout=90.0)
    )


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("[runs]\nbatch_size = 0\n", "settings.toml, line 2, runs.batch_size", "must be between 1 and 10,000"),
        ("[runs]\ntimeout = 3\n", "settings.toml, line 2, runs.timeout", "must be between 60 and 1,000,000"),
        ("[runs]\ntimeout = inf\n", "settings.toml, line 2, runs.timeout", "must be a number"),
        ("[runs]\n\nworkers = true\n", "settings.toml, line 3, runs.workers", "must be a whole number"),
        ("[runs]\ndry_run = 1\n", "settings.toml, line 2, runs.dry_run", "must be true or false"),
        ("[runs]\nbackup = 'custom'\n", "settings.toml, line 2, runs.backup", "must be one of database_snapshot"),
        ("[appearance]\ntheme = 3\n", "settings.toml, line 2, appearance.theme", "must be a text in quotes"),
        ("[runs]\nbatchsize = 3\n", "settings.toml, line 2, runs.batchsize", "no such setting"),
        ("# x\n[colour]\nred = 3\n", "settings.toml, line 2, colour", "no such setting"),
        ("runs = 3\n", "settings.toml, line 1, runs", "must be a table: [runs]"),
        ("[connections]\nname = 'a'\n", "settings.toml, line 1, connections", "[[connections]]"),
    ],
)
def test_what_can_not_be_used_is_told_with_file_line_and_key(text: str, place: str, what: str) -> None:
    (problem,) = read_settings(text, "settings.toml").problems
    assert problem.location == place
    assert what in problem.message
    assert read_settings(text, "").settings == Settings()


def test_one_bad_key_takes_no_other_with_it_and_all_are_told_at_once() -> None:
    text = '[runs]\nbatch_size = 7\nworkers = "x"\n[notifications]\nsmtp_port = 0\nmail_to = "a@b"\n'
    read = read_settings(text, "f")
    assert [problem.location for problem in read.problems] == [
        "f, line 3, runs.workers",
        "f, line 5, notifications.smtp_port",
    ]
    assert read.settings.runs == RunDefaults(batch_size=7)
    assert read.settings.notifications.mail_to == "a@b"


def test_a_file_that_is_no_toml_is_told_with_its_line_and_the_defaults_hold() -> None:
    read = read_settings("[runs]\nbatch_size = \n", "settings.toml")
    assert not read.is_readable
    assert read.settings == Settings()
    assert read.problems[0].location == "settings.toml, line 2"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there are no such rights here")
def test_a_file_that_can_not_be_read_is_told(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)
    read = file.read()
    assert not read.is_readable
    assert "can't be read" in read.problems[0].message


def test_a_file_that_is_not_utf_8_is_told(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(b"# \xff\n")
    assert "UTF-8" in file.read().problems[0].message


def test_a_connection_without_name_or_url_or_with_a_name_that_is_taken_is_left_out() -> None:
    text = (
        '[[connections]]\nurl = "x"\n[[connections]]\nname = "a"\nurl = "y"\n[[connections]]\nname = "a"\nurl = "z"\n'
    )
    read = read_settings(text, "f")
    assert read.settings.connections == (Connection(name="a", url="y"),)
    assert told(text) == [
        "settings.toml, line 1, connections.name: It is missing; this connection is left out.",
        "settings.toml, line 7, connections.name: Another connection is called “a”; this one is left out.",
    ]


def test_a_password_in_a_url_is_not_used_and_its_place_is_told() -> None:
    read = read_settings('[[connections]]\nname = "a"\nurl = "postgresql://ann:sesame@host/db"\n', "f")
    assert read.settings.connections == (Connection(name="a", url="postgresql://ann@host/db"),)
    assert read.problems[0].location == "f, line 3, connections.url"
    assert "sesame" not in str(read)


# --- writing -----------------------------------------------------------------------------------------------


def test_what_is_saved_is_read_again(file: SettingsFile) -> None:
    wanted = Settings(
        appearance=Appearance(theme="high_contrast"), keeping=Keeping(backups=2, undo_days=1), connections=(PAYMENTS,)
    )
    assert file.save(Settings(), wanted) == wanted
    assert file.read().settings == wanted
    assert list(file.path.parent.iterdir()) == [file.path]


def test_only_what_is_new_is_written(file: SettingsFile) -> None:
    file.save(Settings(), replace(Settings(), runs=RunDefaults(workers=5)))
    assert file.path.read_text("utf-8") == "[runs]\nworkers = 5\n"


def test_comments_order_line_ends_and_unknown_keys_stay(file: SettingsFile) -> None:
    before = "# mine\r\n[runs]\r\nworkers = 4   # as many as cores\r\ncolour = 'red'\r\n\r\n[mine]\r\nx = 1\r\n"
    wrote(file, "").path.write_bytes(before.encode())
    was = file.read().settings
    file.save(was, replace(was, runs=replace(was.runs, workers=6)))
    assert file.path.read_bytes().decode() == before.replace("workers = 4", "workers = 6")


def test_what_somebody_wrote_since_stays(file: SettingsFile) -> None:
    was = file.read().settings
    wrote(file, "[runs]\nbatch_size = 9\n[[connections]]\nname = 'other'\nurl = 'sqlite:///o.db'\n")
    now = file.save(was, replace(was, appearance=Appearance(theme="dark"), connections=(PAYMENTS,)))
    assert (now.runs.batch_size, now.appearance.theme) == (9, "dark")
    assert [connection.name for connection in now.connections] == ["Payments", "other"]


def test_a_connection_keeps_the_comments_around_it_when_it_is_renamed_and_others_go(file: SettingsFile) -> None:
    wrote(
        file,
        "[[connections]]\nname = 'a' # the old one\nurl = 'sqlite:///a.db'\n"
        "[[connections]]\nname = 'b'\nurl = 'sqlite:///b.db'\n",
    )
    was = file.read().settings
    file.save(was, replace(was, connections=(replace(was.connections[0], name="archive", production=True),)))
    text = file.path.read_text("utf-8")
    assert "# the old one" in text
    assert file.read().settings.connections == (Connection(name="archive", url="sqlite:///a.db", production=True),)


def test_a_connection_that_can_not_be_used_is_not_lost_when_another_is_saved(file: SettingsFile) -> None:
    wrote(file, "[[connections]]\nname = 'half'\n")
    was = file.read().settings
    file.save(was, replace(was, connections=(PAYMENTS,)))
    assert "half" in file.path.read_text("utf-8")


def test_a_file_that_can_not_be_read_is_never_written_over(file: SettingsFile) -> None:
    wrote(file, "[runs\n")
    with pytest.raises(InputWrong) as caught:
        file.save(Settings(), Settings(appearance=Appearance(theme="dark")))
    assert "line 1" in str(caught.value)
    assert file.path.read_text("utf-8") == "[runs\n"


def test_where_nothing_can_be_written_that_is_said_and_the_file_stays(file: SettingsFile) -> None:
    file.path.parent.write_text("in the way", "utf-8")
    with pytest.raises((EnvironmentFailed, InputWrong)) as caught:
        file.save(Settings(), Settings(appearance=Appearance(theme="dark")))
    assert str(file.path) in str(caught.value)


# --- files that are worse than wrong -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"[runs]\nbatch_size = {'1' * 5000}\n", "digits"),
        (f"x = {'[' * 100_000}\n", "nested"),
        ("#" * 1_000_001, "larger than"),
    ],
)
def test_a_file_that_nothing_can_be_made_of_is_told_and_the_defaults_hold(
    file: SettingsFile, text: str, what: str
) -> None:
    read = wrote(file, text).read()
    assert (read.settings, read.is_readable) == (Settings(), False)
    assert what in str(read.problems[0])


@pytest.mark.parametrize("key", ["batch_size", "retry_delay"])
def test_a_number_beyond_all_bounds_is_out_of_range_and_told_in_short(key: str) -> None:
    (problem,) = told(f"[runs]\n{key} = 0x{'f' * 5000}\n")
    assert f"line 2, runs.{key}" in problem
    assert "out of range" in problem
    assert len(problem) < 200


def test_a_file_that_an_editor_began_with_a_byte_order_mark_is_read_and_saved(file: SettingsFile) -> None:
    wrote(file, "\ufeff[runs]\r\nworkers = 4\r\n")
    was = file.read().settings
    assert was.runs.workers == 4
    file.save(was, replace(was, runs=replace(was.runs, workers=5)))
    assert file.path.read_bytes() == b"[runs]\r\nworkers = 5\r\n"


@pytest.mark.parametrize("url", ["sqlite:///a\\u0000b", "sqlite:///~no-such-user/a.db", "postgresql://[::1/a"])
def test_a_connection_to_what_is_no_place_keeps_no_database_from_being_opened(url: str) -> None:
    settings = read_settings(f'[[connections]]\nname = "odd"\nurl = "{url}"\n', "settings.toml").settings
    assert settings.connection_of("sqlite:///other.db") is None


def test_a_connection_whose_mark_can_not_be_read_counts_as_production() -> None:
    read = read_settings("[[connections]]\nname = 'a'\nurl = 'sqlite:///a.db'\nproduction = 'yes'\n", "settings.toml")
    assert read.settings.connections[0].production
    assert "counts as production" in str(read.problems[-1])


def test_connections_that_are_written_in_one_line_are_saved_like_others(file: SettingsFile) -> None:
    wrote(file, "connections = [{name = 'a', url = 'sqlite:///a.db', colour = 'red'}]\n")
    was = file.read().settings
    now = file.save(was, replace(was, connections=(*was.connections, PAYMENTS)))
    assert now.connections == (*was.connections, PAYMENTS)
    assert "red" in file.path.read_text("utf-8")


# --- others that write, too --------------------------------------------------------------------------------


def test_a_production_mark_that_somebody_set_since_is_not_taken_back(file: SettingsFile) -> None:
    entry = "[[connections]]\nname = 'a'\nurl = 'sqlite:///a.db'\n"
    was = wrote(file, entry).read().settings
    wrote(file, f"{entry}production = true\n")
    assert file.save(was, replace(was, connections=(*was.connections, PAYMENTS))).connections[0].production
    renamed = replace(was.connections[0], name="b")
    assert file.save(was, replace(was, connections=(renamed,))).connections[0] == replace(renamed, production=True)


def test_a_connection_that_somebody_removed_since_does_not_come_back(file: SettingsFile) -> None:
    was = wrote(file, "[[connections]]\nname = 'a'\nurl = 'sqlite:///a.db'\n").read().settings
    wrote(file, "")
    assert file.save(was, replace(was, connections=(*was.connections, PAYMENTS))).connections == (PAYMENTS,)


def test_a_name_that_somebody_took_since_is_refused_and_their_connection_stays(file: SettingsFile) -> None:
    was = file.read().settings
    theirs = f"[[connections]]\nname = '{PAYMENTS.name}'\nurl = 'sqlite:///theirs.db'\nproduction = true\n"
    wrote(file, theirs)
    with pytest.raises(InputWrong, match=PAYMENTS.name):
        file.save(was, replace(was, connections=(PAYMENTS,)))
    assert file.path.read_text("utf-8") == theirs


@pytest.mark.skipif(os.name == "nt", reason="links and permissions are POSIX's here")
def test_a_file_that_is_a_link_stays_one_and_keeps_its_permissions(file: SettingsFile, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.touch(mode=0o600)
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.symlink_to(real)
    file.save(Settings(), Settings(keeping=Keeping(backups=3)))
    assert file.path.is_symlink()
    assert real.read_text("utf-8") == "[keeping]\nbackups = 3\n"
    assert real.stat().st_mode & 0o777 == 0o600


# --- what connections mean ---------------------------------------------------------------------------------


def test_a_database_is_known_by_any_way_to_write_its_path(tmp_path: Path) -> None:
    real = tmp_path / "a.db"
    real.touch()
    (tmp_path / "link.db").symlink_to(real)
    settings = Settings(connections=(Connection(name="a", url=f"sqlite:///{real}", production=True),))
    for place in (f"sqlite:///{tmp_path}/link.db", str(real), f"sqlite:///{tmp_path}/./a.db"):
        assert settings.connection_of(place) is settings.connections[0], place
    assert settings.connection_of(f"sqlite:///{tmp_path}/b.db") is None


def test_of_two_connections_to_one_database_the_production_mark_counts() -> None:
    marked = replace(PAYMENTS, name="marked")
    settings = Settings(connections=(replace(PAYMENTS, production=False), marked))
    assert settings.connection_of(PAYMENTS.url) is marked


# --- the document ------------------------------------------------------------------------------------------


def test_the_document_lists_every_key_with_its_default() -> None:
    text = DOCUMENT.read_text("utf-8")
    defaults = asdict(Settings())
    for table, (_, keys) in TABLES.items():
        section = re.split(r"\n##", text.partition(f"### `[{table}]`")[2])[0]
        rows = dict(re.findall(r"^\| `(\w+)` \|(.*)$", section, re.MULTILINE))
        assert set(rows) == {key.name for key in keys}, table
        for name, default in defaults[table].items():
            if default != "":
                assert f"`{str(default).lower()}`" in rows[name], name
    assert all(f"| `{key.name}` |" in text.partition("### `[[connections]]`")[2] for key in CONNECTION_KEYS)


def test_the_documents_example_is_good() -> None:
    example = re.search(r"```toml\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert example is not None
    read = read_settings(example[1], "")
    assert read.problems == ()
    assert read.settings.notifications.smtp_host == "mail.example.org"
