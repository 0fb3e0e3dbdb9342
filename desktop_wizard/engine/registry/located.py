"""Files of this machine that stand for remote documents: where a person located what is never fetched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from desktop_wizard.engine.errors import EnvironmentFailed, Problem, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.registry.files import read_file
from desktop_wizard.engine.schema.reading import read_json

FILE_NAME = "located.json"


class LocatedFiles:
    """Which file stands for which URI, kept in a JSON file. The files are read anew each time.

    Args:
        path: the JSON file; it is made when something is first located.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def paths(self) -> Mapping[str, Path]:
        """Return the located files by URI; none where the list is not there or is damaged."""
        try:
            stated = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        places = stated.items() if isinstance(stated, dict) else ()
        return {uri: Path(place) for uri, place in places if isinstance(place, str)}

    def documents(self) -> dict[str, JsonValue]:
        """Return the documents by URI, without those whose file can't be read any more."""
        found = {}
        for uri, path in self.paths().items():
            try:
                found[uri] = _document(path)
            except SchemaWrong:
                continue  # listed as missing again, by every schema that refers to it
        return found

    def locate(self, uri: str, path: Path) -> None:
        """Have a file stand for the document of a URI.

        Raises:
            SchemaWrong: the file can't be read as a JSON object or boolean, or the URI is none.
            EnvironmentFailed: the list can't be written.
        """
        name = urldefrag(uri).url
        if not urlsplit(name).scheme:
            raise SchemaWrong("This is no URI.", where=uri, cure="Give the URI that the registry lists as missing.")
        _document(path)
        places = {**self.paths(), name: path.absolute()}
        text = json.dumps({known: str(place) for known, place in sorted(places.items())}, indent=2)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = self._path.with_suffix(".part")
            draft.write_text(text, encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            raise EnvironmentFailed(
                f"Where the file lies could not be noted: {error.strerror}.",
                where=str(self._path),
                safe="Nothing was changed.",
                cure="Check that the folder may be written to, and that there is room.",
            ) from error


def _document(path: Path) -> JsonValue:
    _, value, _ = read_json(read_file(path, path.name), path.name)
    if not isinstance(value, dict | bool):
        raise SchemaWrong(
            "This file is no schema.",
            where=str(path),
            cure="Choose another file.",
            problems=(Problem(path.name, "A schema is an object or a boolean."),),
        )
    return value
