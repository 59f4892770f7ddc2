"""What of the panel needs Qt alone works under Qt 6, where PyQt6 can be had."""

from __future__ import annotations

import re
import subprocess

import pytest

from register_package import ROOT


@pytest.mark.slow
def test_names_and_widgets_under_qt_6():
    done = subprocess.run([ROOT / "scripts" / "qt6"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) > 500
