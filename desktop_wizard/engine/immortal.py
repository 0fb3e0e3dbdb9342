"""Keeps None, True and False alive on Python 3.11, where PySide 6.12 would end the whole program.

Measured: each call into PySide 6.12.0 that returns one of them gives back a reference that was never taken; every
emitted signal takes one from `True`, every repainted widget some from `None`. When none is left, Python 3.11 aborts
("deallocating None"). From Python 3.12 on these objects are immortal (PEP 683), so the mistake does no harm there;
this does the same for 3.11.
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL = 1 << 40
_CONSTANTS = (None, True, False, NotImplemented)


def keep_constants() -> None:
    """Give the constants more references than a program can lose. Doing it again changes nothing."""
    if sys.version_info >= (3, 12):
        return
    for constant in _CONSTANTS:
        if sys.getrefcount(constant) < _IMMORTAL // 2:
            # An object begins with its reference count: CPython's own layout, which 3.11 will not change any more.
            ctypes.c_ssize_t.from_address(id(constant)).value += _IMMORTAL
