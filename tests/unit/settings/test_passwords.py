"""Passwords leave a URL as soon as it is read, and come back into it only to connect."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.model.passwords import taken_out
from desktop_wizard.settings.passwords import put_in


@pytest.mark.parametrize(
    ("url", "bare", "password"),
    [
        ("postgresql://ann:open%20sesame@host:5432/db", "postgresql://ann@host:5432/db", "open sesame"),
        ("mysql+pymysql://ann:p@ss@host/db?charset=utf8", "mysql+pymysql://ann@host/db?charset=utf8", "p@ss"),
        ("postgresql://ann@host/db?password=sesame&a=1", "postgresql://ann@host/db?a=1", "sesame"),
        ("postgresql://host/db?SSLPassword=sesame", "postgresql://host/db", "sesame"),
        ("postgresql://ann@host/db", "postgresql://ann@host/db", ""),
        ("sqlite:////srv/a.db", "sqlite:////srv/a.db", ""),
        ("sqlite:///a.db?password=x", "sqlite:///a.db", "x"),
        ("sqlite:///C:/data/a.db", "sqlite:///C:/data/a.db", ""),
        ("/srv/a?b.db", "/srv/a?b.db", ""),
        ("http://[broken", "http://[broken", ""),
        ("postgresql://ann:open/sesame@host/db", "postgresql://ann@host/db", "open/sesame"),
        ("postgresql://ann:open?s#same@host:1/db?a=1", "postgresql://ann@host:1/db?a=1", "open?s#same"),
        ("postgresql://ann:open[sesame@host/db", "postgresql://ann@host/db", "open[sesame"),
        ("postgresql://host:5432/a@b", "postgresql://host:5432/a@b", ""),
        ("postgresql://ann:sesame@host/db?password=x", "postgresql://ann@host/db", "sesame"),
        ("postgresql://host/db?token=sesame", "postgresql://host/db", "sesame"),
        ("sqlite:////srv/a@b:c@d.db", "sqlite:////srv/a@b:c@d.db", ""),
        ("", "", ""),
    ],
)
def test_a_password_is_taken_out_of_a_url(url: str, bare: str, password: str) -> None:
    assert taken_out(url) == (bare, password)


def test_a_password_is_put_in_so_that_it_means_the_same() -> None:
    url = put_in("postgresql://ann@host/db", "p@ss:/ ?")
    assert taken_out(url) == ("postgresql://ann@host/db", "p@ss:/ ?")


def test_nothing_is_put_into_a_url_without_a_user_or_without_a_password() -> None:
    assert put_in("sqlite:////srv/a.db", "x") == "sqlite:////srv/a.db"
    assert put_in("postgresql://ann@host/db", "") == "postgresql://ann@host/db"
