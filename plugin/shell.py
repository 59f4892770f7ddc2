"""Command lines as the shells of the systems read them: sh on Linux and macOS, cmd.exe on Windows."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence

from qgis.core import QgsApplication

_SPECIAL = set("&|<>()^")


def line(arguments: Sequence[str], platform: str = sys.platform, prefix: str | None = None) -> str:
    """Return the line that starts qgis_process with arguments.

    Parameters
    ----------
    arguments : sequence of str
    platform : str
        As `sys.platform`.
    prefix : str, optional
        Where QGIS is, by default the one that runs.
    """
    program = _program(platform, QgsApplication.prefixPath() if prefix is None else prefix, os.path.isfile)
    if not platform.startswith("win"):
        return " ".join(map(shlex.quote, (program, *arguments)))
    # A batch file hands its arguments to cmd.exe a second time.
    times = 2 if program.endswith(".bat") else 1
    words = (" ".join(argument.splitlines()) for argument in arguments)
    return _quoted(program) + _for_cmd("".join(f" {_quoted(word)}" for word in words), times)


def _program(platform: str, prefix: str, exists: Callable[[str], bool]) -> str:
    """Return qgis_process by a name that a terminal finds; the installers for Windows and macOS put it on no path."""
    if platform == "darwin":
        places = [f"{prefix}/bin/qgis_process", f"{prefix}/qgis_process"]
        return next(filter(exists, places), places[0])
    if platform.startswith("win"):
        # …\apps\qgis-ltr is started by …\bin\qgis_process-qgis-ltr.bat, which sets what it needs.
        root, _, name = prefix.replace("/", "\\").rstrip("\\").rpartition("\\apps\\")
        places = [f"{root}\\bin\\qgis_process-{name}.bat", f"{prefix}\\bin\\qgis_process.exe".replace("/", "\\")]
        return next(filter(exists, places), "qgis_process")
    return "qgis_process"


def _for_cmd(line: str, times: int) -> str:
    """Hide from cmd.exe what is outside of quotes for it: it knows no `\\"`, so that one is a quote as any other.

    A per cent sign is read within quotes too; a caret before it, outside, keeps it from being the name of a variable.
    """
    is_quoted, text = False, ""
    for letter in line:
        if letter == '"':
            is_quoted = not is_quoted
        if letter == "%":
            # Quotes end and begin anew around it, and backslashes before a quote count twice.
            ending = text[len(text.rstrip("\\")) :] + '"' if is_quoted else ""
            text += f'{ending}^%"' if is_quoted else "^%"
        elif letter in _SPECIAL and not is_quoted:
            text += "^" * (2**times - 1) + letter
        else:
            text += letter
    return text


def _quoted(text: str) -> str:
    """Quote as programs on Windows read their arguments, also where cmd.exe has signs of its own."""
    if text and not set(text) & set(" \t\"&|<>()^%!,;='"):
        return text
    # Backslashes count twice before a quote, and nowhere else.
    inside = re.sub(r'(\\*)"', r'\1\1\\"', text)
    return '"' + re.sub(r"(\\+)$", r"\1\1", inside) + '"'
