"""What a process prints is read as it comes, piece by piece."""

from __future__ import annotations

import os
import re

from desktop_wizard.engine.script.prints import Prints


def test_a_line_is_waited_for_until_it_is_whole() -> None:
    read, write = os.pipe()
    line = re.compile(rb"line \d+ in \S+\n")
    with os.fdopen(read, "rb") as stream, os.fdopen(write, "wb", buffering=0) as printed:
        prints = Prints(stream, limit=100)
        printed.write(b"Stack (most recent call first):\nline 3 in transf")
        assert prints.wait_for("most recent", 60.0)
        assert not prints.wait_for_line(line, 0.0)
        printed.write(b"orm_record\n")
        assert prints.wait_for_line(line, 60.0)
        printed.close()
        prints.join(60.0)
    assert prints.take().endswith("line 3 in transform_record")
