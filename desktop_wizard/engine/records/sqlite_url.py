"""Which file the URL of an SQLite database means."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.errors import SourceWrong
from desktop_wizard.engine.model.places import typed_path

_FORM = "Write the path of a file, or a URL such as sqlite:////data/payments.sqlite or sqlite:///payments.sqlite."


def sqlite_path(url: str) -> Path:
    """Return the file that a URL or a plain path means, as an absolute path without links.

    Raises:
        SourceWrong: it is the URL of another kind of database, or of none.
    """
    if "://" not in url:
        name = url
    else:
        import sqlalchemy as sa  # half of what Home would wait for, and plain paths need none of it

        try:
            parsed = sa.make_url(url)
        except (sa.exc.ArgumentError, ValueError):  # such as half an address of version 6
            raise SourceWrong("This is no database URL.", cure=_FORM) from None
        if parsed.get_backend_name() != "sqlite":
            raise SourceWrong(
                f"Databases of the kind {parsed.get_backend_name()} can't be opened by this version.", cure=_FORM
            )
        if parsed.host:
            raise SourceWrong("An SQLite URL has three slashes, four before an absolute path.", cure=_FORM)
        name = parsed.database or ""
    if not name.strip() or name == ":memory:":
        raise SourceWrong("No database file is named.", cure=_FORM)
    path = typed_path(name)
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return path.absolute()
