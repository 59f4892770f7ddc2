"""Pages of the documentation and what stands in them."""

from __future__ import annotations

import re
from pathlib import Path

from register_package import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
ALL = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *PAGES]
GUIDES = [page for page in PAGES if page.parent == DOCS]


def text(page: Path) -> str:
    """Return what stands in a page."""
    return page.read_text(encoding="utf-8")


def name(page: Path) -> str:
    """Return the path of a page in the repository."""
    return str(page.relative_to(ROOT))


def blocks(page: Path, language: str = "") -> list[str]:
    """Return the blocks of code of a page that have this language, '' for none."""
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text(page), re.DOTALL | re.MULTILINE)
    return [block for its, block in found if its == language]


def code(page: Path) -> list[str]:
    """Return what stands in blocks and between back ticks, a line that goes on as one line."""
    rest = re.sub(r"^```.*?^```$", "", text(page), flags=re.DOTALL | re.MULTILINE)
    found = [*blocks(page), *re.findall(r"`([^`\n]+)`", rest)]
    return re.sub(r"\\\n\s*", " ", "\n".join(found)).splitlines()


def commands(page: Path) -> list[str]:
    """Return the commands of a page that run an algorithm, each in one line."""
    found = re.findall(r"^```\w*\n(.*?)^```$", text(page), re.DOTALL | re.MULTILINE)
    lines = [line for block in found for line in re.sub(r"\\\n\s*", " ", block).splitlines()]
    return [line.strip() for line in lines if re.match(r"\s*(scripts/)?qgis_process ", line)]
