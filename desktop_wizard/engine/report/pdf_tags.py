"""What PDF/UA-1 (ISO 14289-1, 7.1 and 7.5) asks for, and WeasyPrint leaves unsaid in the tags of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydyf import PDF, Dictionary
from weasyprint import Document


def complete_tags(document: Document, pdf: PDF) -> None:
    """Complete the tags of a document that is about to be written, as a finisher of `HTML.write_pdf`."""
    root = next(element for element in _elements(pdf) if element["S"] == "/Document")
    read = {root.reference, *_below(root, pdf)}
    for element in _elements(pdf):
        if element.reference not in read:
            _make_artifacts(element, pdf)
        elif element["S"] == "/TH":
            _say_scope(element, pdf)


def _say_scope(heading: Dictionary, pdf: PDF) -> None:
    """Say what a heading cell is the heading of: of its column in the head of a table, otherwise of its row."""
    row = _object(heading["P"], pdf)
    heading["A"]["Scope"] = "/Column" if _object(row["P"], pdf)["S"] == "/THead" else "/Row"


def _make_artifacts(element: Dictionary, pdf: PDF) -> None:
    """Make the texts of an element artifacts, which nobody reads out in the middle of a table: the foot of a page.

    WeasyPrint marks them as text, and leaves their elements out of the document's tree.
    """
    page = _object(element["Pg"], pdf)
    operators = _object(page["Contents"], pdf).stream
    for number in element["K"]:
        if isinstance(number, int):
            at = operators.index({"MCID": number})
            operators[at - 1 : at + 2] = ["/Artifact", "BMC"]


def _below(element: Dictionary, pdf: PDF) -> Iterator[bytes]:
    """Yield the references of all elements below one in the tree."""
    for kid in element["K"]:
        if isinstance(kid, bytes):
            yield kid
            yield from _below(_object(kid, pdf), pdf)


def _elements(pdf: PDF) -> Iterator[Dictionary]:
    return (each for each in pdf.objects if isinstance(each, Dictionary) and each.get("Type") == "/StructElem")


def _object(reference: bytes, pdf: PDF) -> Any:
    """Return the object that a reference such as `12 0 R` names."""
    number, *_ = reference.split()
    return pdf.objects[int(number)]
