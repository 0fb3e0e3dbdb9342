"""Passwords in database URLs are taken out before one is kept or shown."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

SECRET_PARAMETER = r"(?:ssl)?password|passwd|pwd|passphrase|secret|access_?token|token|api_?key"
"""What parameters are called that hold a secret, as a regular expression for any case."""

_names_a_secret = re.compile(SECRET_PARAMETER, re.IGNORECASE).fullmatch
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
    secret = [value for name, value in pairs if _names_a_secret(name)]
    if secret:
        kept = [(name, value) for name, value in pairs if not _names_a_secret(name)]
        url = url.partition("?")[0] + (f"?{urlencode(kept)}" if kept else "")
    if parts.password is not None:
        now = urlsplit(url)
        url = urlunsplit(now._replace(netloc=f"{now.username or ''}@{now.netloc.rpartition('@')[2]}"))
    return url, password or (secret[0] if secret else "")


def without_password(url: str) -> str:
    """Return a database URL with its password taken out."""
    return taken_out(url)[0]
