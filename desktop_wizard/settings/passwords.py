"""The password that the keyring has for a database URL is put into it only to connect."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit


def put_in(url: str, password: str) -> str:
    """Return a URL with a password for its user; as it is where there is neither, or where it is no URL."""
    try:
        parts = urlsplit(url)
        has_place = parts.username and parts.password is None
    except ValueError:
        return url
    if not password or not has_place:
        return url
    user, _, host = parts.netloc.partition("@")
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))
