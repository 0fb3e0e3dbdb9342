"""Passwords in database URLs: taken out of what somebody typed, and put in again to connect."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from desktop_wizard.engine.plan.files import without_password

_PARAMETERS = frozenset({"password", "passwd", "pwd", "sslpassword"})


def taken_out(url: str) -> tuple[str, str]:
    """Return a database URL without its password, and the password; an empty text where there is none.

    A password that stands behind the `?` is taken out as well.
    """
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
    return without_password(url), password or (secret[0] if secret else "")


def put_in(url: str, password: str) -> str:
    """Return a URL with a password for its user; as it is where there is neither."""
    parts = urlsplit(url)
    if not password or not parts.username or parts.password is not None:
        return url
    user, _, host = parts.netloc.partition("@")
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))
