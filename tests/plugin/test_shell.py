"""The line of Copy ▸ Command: as the shell of each system reads it, it is the arguments of the run again."""

from __future__ import annotations

import random
import shlex

import pytest

from doorstep.plugin import configuration, shell

WINDOWS_PREFIX = "C:/Program Files/QGIS 3.40/apps/qgis-ltr"
BATCH = r"C:\Program Files\QGIS 3.40\bin\qgis_process-qgis-ltr.bat"
MAC_PREFIX = "/Applications/QGIS LTR.app/Contents/MacOS"
OUTPUT = "--OUTPUT=ogr:dbname='C:/Jane Doe/50 %/a&b.gpkg' table=\"buildings\" (geom)"
ODD = [
    "",
    "%",
    '"',
    "\\",
    "&",
    "^",
    " ",
    "(",
    ")",
    "|",
    "<",
    ">",
    "!",
    "'",
    "=",
    ";",
    ",",
    "é",
    "人",
    "a",
    "%PATH%",
    '\\"',
    "\\\\",
]


def cmd(line: str, variables: dict[str, str]) -> str:
    """What cmd.exe makes of a line at its prompt: variables first, then carets outside of quotes; no second command."""
    out, at = "", 0
    while at < len(line):
        end = line.find("%", at + 1)
        if line[at] == "%" and end > 0 and line[at + 1 : end].lower() in variables:
            out, at = out + variables[line[at + 1 : end].lower()], end + 1
        else:
            out, at = out + line[at], at + 1
    return carets(out)


def carets(line: str) -> str:
    """The second step of cmd.exe, which is all that happens to the arguments that a batch file hands on as %*."""
    out, quoted, at = "", False, 0
    while at < len(line):
        letter = line[at]
        if letter == '"':
            quoted = not quoted
        elif letter == "^" and not quoted:
            at += 1
            letter = line[at]
        else:
            assert quoted or letter not in "&|<>", f"cmd.exe ends the command at {line[at:]}"
        out, at = out + letter, at + 1
    return out


def arguments(line: str) -> list[str]:
    """Split as the C library of Windows does (CommandLineToArgvW)."""
    found, word, quoted, at = [], None, False, 0
    while at < len(line):
        letter = line[at]
        if letter == "\\":
            run = len(line[at:]) - len(line[at:].lstrip("\\"))
            at += run
            if at < len(line) and line[at] == '"':
                word = (word or "") + "\\" * (run // 2)
                if run % 2:
                    word, at = word + '"', at + 1
            else:
                word = (word or "") + "\\" * run
            continue
        if letter == '"':
            quoted, word = not quoted, word or ""
        elif letter == " " and not quoted:
            if word is not None:
                found.append(word)
            word = None
        else:
            word = (word or "") + letter
        at += 1
    return found if word is None else [*found, word]


def test_on_linux():
    line = shell.line(["run", "a:b", OUTPUT], "linux", "/usr")
    assert line == (
        "qgis_process run a:b '--OUTPUT=ogr:dbname='\"'\"'C:/Jane Doe/50 %/a&b.gpkg'\"'\"' table=\"buildings\" (geom)'"
    )


@pytest.mark.parametrize("inside", ["bin/qgis_process", "qgis_process"])
def test_on_a_mac_it_is_the_program_inside_the_application(monkeypatch, inside):
    monkeypatch.setattr(shell.os.path, "isfile", lambda path: path == f"{MAC_PREFIX}/{inside}")
    line = shell.line(["run", "a:b", "--X=Zoé's town"], "darwin", MAC_PREFIX)
    assert line == f"'{MAC_PREFIX}/{inside}' run a:b '--X=Zoé'\"'\"'s town'"
    assert shlex.split(line) == [f"{MAC_PREFIX}/{inside}", "run", "a:b", "--X=Zoé's town"]


def test_on_windows_it_is_the_batch_file_of_the_same_installation(monkeypatch):
    monkeypatch.setattr(shell.os.path, "isfile", lambda path: path == BATCH)
    line = shell.line(["run", "a:b", r"--X=C:\My data" + "\\", OUTPUT], "win32", WINDOWS_PREFIX)
    assert line == (
        f'"{BATCH}" run a:b "--X=C:\\My data\\\\" '
        '"--OUTPUT=ogr:dbname=\'C:/Jane Doe/50 "^%"/a&b.gpkg\' table=\\"buildings\\" (geom)"'
    )


def test_on_windows_without_the_batch_file(monkeypatch):
    monkeypatch.setattr(shell.os.path, "isfile", lambda path: False)
    assert shell.line(["run", "--X=1"], "win32", WINDOWS_PREFIX) == 'qgis_process run "--X=1"'
    exe = r"D:\QGIS\bin\qgis_process.exe"
    monkeypatch.setattr(shell.os.path, "isfile", lambda path: path == exe)
    assert shell.line(["run"], "win32", "D:/QGIS") == f"{exe} run"


@pytest.mark.parametrize("batch", [True, False])
def test_cmd_exe_hands_on_what_was_meant_whatever_it_is(monkeypatch, batch):
    monkeypatch.setattr(shell.os.path, "isfile", lambda path: batch)
    generator = random.Random(5)
    for _ in range(20_000):
        given = ["--X=" + "".join(generator.choices(ODD, k=generator.randrange(9))) for _ in range(3)]
        read = cmd(shell.line(given, "win32", WINDOWS_PREFIX), {"path": "C:\\windows", "x": "nothing"})
        program, *got = arguments(carets(read) if batch else read)
        assert got == given and program == (BATCH if batch else "qgis_process")


def test_the_command_of_a_run_goes_through_the_shell_of_the_system(monkeypatch):
    monkeypatch.setattr(shell, "line", lambda words: "|".join(words))
    made = {"inputs": {"BUILDINGS": "C:\\a b.gpkg|layername=b", "POI": None, "COLUMNS": ["x", "y"], "HEIGHT": True}}
    assert configuration.command(made) == (
        "run|doorstep:populationperbuilding|--BUILDINGS=C:\\a b.gpkg|layername=b|--COLUMNS=x|--COLUMNS=y|--HEIGHT=true"
    )
