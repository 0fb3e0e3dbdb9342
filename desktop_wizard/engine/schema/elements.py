"""What an array says of its elements, by their position."""

from __future__ import annotations

from desktop_wizard.engine.schema.names import joined
from desktop_wizard.engine.schema.normal import ANNOTATIONS, NormalNode
from desktop_wizard.engine.schema.view import View


def element(view: View, index: int) -> View:
    """Return what holds for the element at an index."""
    nodes = []
    for part in view.parts:
        heads = part.get("prefixItems", [])
        if index < len(heads):
            nodes.append(heads[index])
        elif "items" in part:
            nodes.append(part["items"])
    return joined(view, nodes)


def elements(view: View) -> list[View]:
    """Return what holds for each element that is described by itself, and for all others."""
    longest = max([len(s.value) for s in view.stated("prefixItems")], default=0)
    return [element(view, index) for index in range(longest + 1)]


def contained_alone(node: NormalNode) -> NormalNode | None:
    """Return what a node says an array must contain, None where it says anything else."""
    stated = {key: value for key, value in node.items() if key not in ANNOTATIONS}
    return stated["contains"] if stated.keys() == {"contains"} else None
