"""Tables of the plugin and of the user are read alike where the encoding of the system is another one, as on Windows."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from register_package import ROOT

READS = """
import locale, sys
sys.path.insert(0, {scripts!r})
import register_package
from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.engine.core.user_table import read
from doorstep.processing_provider.engine.registers.addresses import gazetteer
from doorstep.processing_provider.engine.registers.persons import names
print(locale.getpreferredencoding(False), file=sys.stderr)
print(ascii(gazetteer.divisions()[:50]))
print(ascii(sorted(names._groups().items())))
print(ascii([cells for _, _, cells in read({table!r}, ("a", "b"), 1, "rules", DoorstepError)]))
"""


def said(table, **environment):
    done = subprocess.run(
        [sys.executable, "-c", READS.format(scripts=str(ROOT / "scripts"), table=str(table))],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr.split()[-1]


@pytest.mark.parametrize("begin", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_whatever_the_encoding_of_the_system_and_the_ends_of_lines(tmp_path, begin, end):
    table = tmp_path / "rules.csv"
    table.write_bytes((begin + end.join(["a;b", "Zoé;人口", "ß;ł", ""])).encode())
    here, encoding = said(table, LC_ALL="C.UTF-8", PYTHONUTF8="1")
    there, other = said(table, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert encoding.lower() in ("utf-8", "utf8") and other.lower() not in ("utf-8", "utf8")
    assert there == here and ascii([["Zoé", "人口"], ["ß", "ł"]]) in here
