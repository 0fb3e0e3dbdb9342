"""A desktop with a screen reader on it, for tests that use the program as somebody who can't see it does.

`desktop` is a display with its buses and a window manager; `eyes` what assistive technology sees there (AT-SPI);
`orca` the screen reader itself, and `speech` what it says. `program` is what is looked at and used.
"""
