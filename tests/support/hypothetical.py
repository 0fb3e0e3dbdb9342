"""Records as Hypothesis makes them for the rules of `tests.support.rules`."""

from __future__ import annotations

from hypothesis import strategies as st

SCALARS = st.sampled_from(
    [
        None,
        True,
        False,
        0,
        1,
        1.0,
        -1,
        12,
        -0.5,
        1e300,
        2**70,
        "",
        "x",
        "1",
        " +01.50 ",
        "1e2",
        "true",
        "No",
        "é",
        "-7",
        "01.03.2026 10:30",
        "2026-03-01T10:30:00.5Z",
        "2026-03-01",
    ]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=6,
)
NODES = st.dictionaries(st.sampled_from("ab"), VALUES, max_size=2)
RECORDS = st.fixed_dictionaries(
    {},
    optional={
        "a": VALUES,
        "b": VALUES,
        "in": NODES | VALUES,
        "list": st.lists(NODES, max_size=3) | VALUES,
        "z": SCALARS,
    },
)
