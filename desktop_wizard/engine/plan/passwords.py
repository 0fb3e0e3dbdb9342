"""Passwords in database URLs are taken out before one is kept or shown."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

_PARAMETERS = frozenset(
    {"password", "passwd", "pwd", "passphrase", "sslpassword", "secret", "token", "access_token", "api_key", "apikey"}
)
# A password may hold a / ? or # that nobody escaped; behind a host stands a port, and that is a number.
_UNESCAPED = re.compile(r"([^:/?#]+://)([^\s:/?#@]*):((?!\d*[/?#])[^\s]*)@([^@]*)")


def taken_out(url: str) -> tuple[str, str]:
    """Return a database URL without its password, and the password; an empty text where there is none.

    A password that stands behind the `?` is taken out as well, and one whose characters should have been escaped.
    """
    if unescaped := _UNESCAPED.fullmatch(url):
        scheme, user, password, rest = unescaped.groups()
        return taken_out(f"{scheme}{user}@{rest}")[0], unquote(password)
    try:
        parts = urlsplit(url)
        password = unquote(parts.password or "")
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:  # no URL, and nothing to take out of it
        return url, ""
    secret = [value for name, value in pairs if name.lower() in _PARAMETERS]
    if secret:
        kept = [(name, value) for name, value in pairs if name.lower() not in _PARAMETERS]
        url = url.partition("?")[0] + (f"?{urlencode(kept)}" if kept else "")
    if parts.password is not None:
        now = urlsplit(url)
        url = urlunsplit(now._replace(netloc=f"{now.username or ''}@{now.netloc.rpartition('@')[2]}"))
    return url, password or (secret[0] if secret else "")


def without_password(url: str) -> str:
    """Return a database URL with its password taken out."""
    return taken_out(url)[0]
