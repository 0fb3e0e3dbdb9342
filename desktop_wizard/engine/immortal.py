"""Keeps `True` alive on Python 3.11, where PySide 6.12 would end the whole program.

Each time Python emits a signal, PySide 6.12.0 gives back a reference to `True` that it never took. After some hundred
signals none is left, and Python 3.11 aborts with "deallocating True or False". From Python 3.12 on `True` is immortal
(PEP 683) and the mistake does no harm; this does the same for 3.11.
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL = 1 << 40


def keep_true() -> None:
    """Give `True` more references than a program can lose. Doing it again changes nothing."""
    if sys.version_info < (3, 12) and sys.getrefcount(True) < _IMMORTAL // 2:
        # An object begins with its reference count; this is CPython's own layout, and 3.11 won't change any more.
        ctypes.c_ssize_t.from_address(id(True)).value += _IMMORTAL
