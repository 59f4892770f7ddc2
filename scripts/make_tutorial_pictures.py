"""Run the commands of docs/tutorial.md and draw what comes out: docs/screenshots/tutorial_*.png.

    scripts/python scripts/make_tutorial_pictures.py

Layers have the styles with which they arrive in QGIS.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import tempfile
from pathlib import Path

from make_service_pictures import at, draw
from qgis.core import QgsApplication

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
TUTORIAL = ROOT / "docs" / "tutorial.md"
PICTURES_OF = {
    "heights": ("heights", "heights", "Height"),
    "homes": ("homes", "residential", "Lived in"),
    "estimate": ("estimate", "persons", "Persons"),
    "optimized": ("optimized", "residuals", "Residuals"),
}
"""Name of the picture: file that a command writes, style, and what the legend calls it."""


def commands(folder: Path) -> str:
    """Return the commands of the tutorial, which write into a folder in place of its `demo`."""
    blocks = re.findall(r"^```\n(.*?)^```$", TUTORIAL.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return re.sub(r"\bdemo\b", lambda _: shlex.quote(str(folder)), "".join(blocks))


def main() -> None:
    """Run and draw."""
    application = QgsApplication([], False, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["bash", "-e", "-c", commands(Path(folder))],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        for name, (file, style, called) in PICTURES_OF.items():
            layers = (at(SAMPLE, "zones"), "#f4f4f2", "Zones"), (str(Path(folder) / f"{file}.gpkg"), style, called)
            print(draw(f"tutorial_{name}", layers, at(SAMPLE, "zones")).relative_to(ROOT))
    application.exitQgis()


if __name__ == "__main__":
    main()
