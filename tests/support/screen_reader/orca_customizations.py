"""Gives Orca 43, that of Debian 12, what Orca has had since version 45: it speaks what programs announce.

Orca runs this file when it starts.
"""

import orca.scripts.default


def _speak_announcement(script, event):
    if isinstance(event.any_data, str):
        script.presentMessage(event.any_data)


def _listeners(script):
    return {**_former_listeners(script), "object:announcement": script.onAnnouncement}


if not hasattr(orca.scripts.default.Script, "onAnnouncement"):
    _former_listeners = orca.scripts.default.Script.getListeners
    orca.scripts.default.Script.onAnnouncement = _speak_announcement
    orca.scripts.default.Script.getListeners = _listeners
