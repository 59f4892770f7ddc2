"""The file that says what a run over regions is to do: TOML or JSON, with the names of the parameters."""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
from typing import Any

from ..engine.core.errors import MissingPackageError, ReadError


def read(path: str) -> tuple[dict[str, Any], str]:
    """Return the parameters by their names, and the folder that relative paths in them start from."""
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
        found = json.loads(text) if path.lower().endswith(".json") else _toml(text)
    except OSError as error:
        raise ReadError(
            "no_run_file", "{path} cannot be read ({why}); name the file of the run.", path=path, why=error.strerror
        ) from error
    except ValueError as error:  # of JSON, of TOML, and of text that is no UTF-8
        raise ReadError(
            "bad_run_file",
            "{path}: {why}; mend the line: texts stand in quotes, and paths have / and no \\.",
            path=path,
            why=str(error),
        ) from error
    if not isinstance(found, dict):
        raise ReadError(
            "no_parameters", '{path} holds no parameters; write lines such as INPUT = "buildings".', path=path
        )
    return found, folder


def _toml(text: str) -> dict[str, Any]:
    for name in ("tomllib", "tomli"):  # the first from Python 3.11 on
        if importlib.util.find_spec(name) is not None:
            return dict(importlib.import_module(name).loads(text))
    raise MissingPackageError(
        "no_toml", "Python before 3.11 reads no TOML; get it with pip install tomli, or write the run as JSON (.json)."
    )
