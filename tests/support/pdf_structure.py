"""The tags of a PDF, as a screen reader finds them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True, slots=True)
class Element:
    """What a tag says about a part of a page.

    Attributes:
        kind: such as `H1`, `Table` or `TH`.
        alt: the text in place of a picture.
        scope: `Row` or `Column`, of a heading cell.
        marks: the numbers of the marked parts of the page that it consists of.
    """

    kind: str
    alt: str
    scope: str
    marks: frozenset[int]
    parts: tuple[Element, ...]

    def all(self, *kinds: str) -> Iterator[Element]:
        """Yield the elements of some kinds (of all, where none is named) in the order in which they are read."""
        if not kinds or self.kind in kinds:
            yield self
        for part in self.parts:
            yield from part.all(*kinds)


def tags_of(path: Path) -> list[Element]:
    """Return the tags of each page, those that are at the top."""
    with pypdfium2.PdfDocument(path) as document:
        return [element for page in document for element in _tags_on(page)]


def language_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return _text(lambda *buffer: raw.FPDFCatalog_GetLanguage(document, *buffer))


def is_marked(path: Path) -> bool:
    """Tell whether the document says that it has tags."""
    with pypdfium2.PdfDocument(path) as document:
        return bool(raw.FPDFCatalog_IsTagged(document))


def texts_without_tags(path: Path) -> list[str]:
    """Return for each page the text that no tag leads to, as far as it is marked as what nobody has to read.

    Raises:
        AssertionError: there is a text that has neither a tag nor that mark.
    """
    with pypdfium2.PdfDocument(path) as document:
        return ["".join(_artifacts(page)) for page in document]


def _artifacts(page: pypdfium2.PdfPage) -> Iterator[str]:
    known, texts = _marks_on(page), page.get_textpage()
    for each in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        if raw.FPDFPageObj_GetMarkedContentID(each) not in known:
            names = [_mark_name(raw.FPDFPageObj_GetMark(each, at)) for at in range(raw.FPDFPageObj_CountMarks(each))]
            assert names == ["Artifact"], names
            yield _text(lambda *buffer, each=each: raw.FPDFTextObj_GetText(each, texts, *buffer))


def _mark_name(mark: Any) -> str:
    buffer, size = (ctypes.c_ushort * 40)(), ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), size)
    return _decoded(buffer)


def _marks_on(page: pypdfium2.PdfPage) -> frozenset[int]:
    return frozenset(mark for root in _tags_on(page) for element in root.all() for mark in element.marks)


def _tags_on(page: pypdfium2.PdfPage) -> list[Element]:
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        count = raw.FPDF_StructTree_CountChildren(tree)
        return [_element(raw.FPDF_StructTree_GetChildAtIndex(tree, at)) for at in range(count)]
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(found: Any) -> Element:
    kids = (
        raw.FPDF_StructElement_GetChildAtIndex(found, at) for at in range(raw.FPDF_StructElement_CountChildren(found))
    )
    marks = (
        raw.FPDF_StructElement_GetMarkedContentIdAtIndex(found, at)
        for at in range(raw.FPDF_StructElement_GetMarkedContentIdCount(found))
    )
    return Element(
        kind=_text(lambda *buffer: raw.FPDF_StructElement_GetType(found, *buffer)),
        alt=_text(lambda *buffer: raw.FPDF_StructElement_GetAltText(found, *buffer)),
        scope=_attribute(found, b"Scope"),
        marks=frozenset(mark for mark in marks if mark >= 0),
        parts=tuple(_element(kid) for kid in kids if kid),
    )


def _attribute(found: Any, name: bytes) -> str:
    """Return an attribute of an element; empty where it has none of that name."""
    for at in range(raw.FPDF_StructElement_GetAttributeCount(found)):
        attributes = raw.FPDF_StructElement_GetAttributeAtIndex(found, at)
        if value := raw.FPDF_StructElement_Attr_GetValue(attributes, name):
            buffer, size = (ctypes.c_ushort * 40)(), ctypes.c_ulong()
            raw.FPDF_StructElement_Attr_GetStringValue(value, buffer, ctypes.sizeof(buffer), size)
            return _decoded(buffer)
    return ""


def _text(read: Callable[[Any, int], int]) -> str:
    """Return a text that is asked for twice: how long it is, and what it is."""
    size = read(None, 0)
    buffer = (ctypes.c_ushort * size)()
    read(buffer, size)
    return _decoded(buffer)


def _decoded(buffer: Any) -> str:
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
