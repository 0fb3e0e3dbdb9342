"""Webhooks that take what Slack's incoming ones take: a POST of `{"text": …}`.

Source: Slack's "Sending messages using incoming webhooks". Mattermost, Rocket.Chat and Discord (`/slack`) do, too.
"""

from __future__ import annotations

import json
from http.client import HTTPMessage
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from desktop_wizard.engine.model import Notice
from desktop_wizard.engine.notify.mail import LOCAL


class _NoRedirects(HTTPRedirectHandler):
    """Follows nobody: the URL is a secret, and what it is sent to is what was agreed on."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        return None


def is_webhook(url: str) -> bool:
    """Tell whether a webhook may have this URL: https, or http to this very machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOCAL))


def post_webhook(notice: Notice, url: str, seconds: float) -> None:
    """Post a notice.

    Args:
        url: an https URL; http is for this very machine alone.
        seconds: how long the other side may take.

    Raises:
        OSError: it can't be reached or refuses.
        ValueError: the URL is none of those.
    """
    if not is_webhook(url):
        raise ValueError("a webhook's URL begins with https://")
    # `&`, `<` and `>` are markup there; a bare line of data could mention a whole channel.
    text = f"{notice.subject}\n{notice.text}".replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    request = Request(url, json.dumps({"text": text}).encode(), {"Content-Type": "application/json"}, method="POST")
    try:
        with build_opener(_NoRedirects()).open(request, timeout=seconds):
            pass
    except HTTPError as error:
        with error:
            raise OSError(f"it answered {error.code}") from None
