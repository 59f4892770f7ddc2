"""The tutorial of the population base: its commands run, and print what it says; refusals are quoted as they are."""

import ast
import hashlib
import json
import re
import subprocess

import pytest

from doorstep.processing_provider.algorithms.registers.address import Profile
from doorstep.processing_provider.algorithms.registers.definitions.importregister import KEYS, Organisation, Role
from register_package import ROOT

TUTORIAL = ROOT / "docs" / "population-base-tutorial.md"
DATA = ROOT / "docs" / "registers-data.md"
FOLDER = "out=~/seaview\n"
HANGS = 300
"""Seconds after which a command hangs; none takes more than ten."""


def blocks() -> list:
    """Blocks of the tutorial, commands and what they print, in its order."""
    return re.findall(r"^```\n(.*?)^```$", TUTORIAL.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def runs(tmp_path_factory) -> list:
    """Each command with what it printed and what the tutorial says of that, and the base when it ended."""
    first, *others = blocks()
    folder = tmp_path_factory.mktemp("seaview")
    assert first.count(FOLDER) == 1
    begin = first.replace(FOLDER, f"out={folder}\n")
    found = []
    for block in others:
        if not block.startswith("scripts/"):
            found[-1][2].update(dict(re.findall(r"^(\w+): (.+)$", block, re.MULTILINE)))
            continue
        done = subprocess.run(
            ["bash", "-e", "-c", begin + block], cwd=ROOT, capture_output=True, text=True, timeout=HANGS, check=False
        )
        assert done.returncode == 0, f"{block}\n{done.stderr}"
        base = folder / "seaview.gpkg"
        found.append((block, done.stdout, {}, hashlib.sha256(base.read_bytes()).hexdigest()))
    return found


def test_every_step_is_run(runs):
    steps = [re.search(r"(doorstep|native):\w+", block).group() for block, *_ in runs]
    assert steps == [
        "doorstep:createpopulationbase", "doorstep:loadspace", "doorstep:loadspace", "doorstep:loadspace",
        "doorstep:matchaddresses", "doorstep:matchaddresses", "native:fieldcalculator", "doorstep:matchaddresses",
        "doorstep:inferdwellings", "doorstep:inferdwellings", "doorstep:estimatepopulation", "doorstep:buildpopulationbase",
        *["doorstep:importregister"] * 6, "doorstep:linkpersons", "doorstep:attachpersons", "doorstep:tagpersons",
        "doorstep:classifyresidency", "doorstep:aggregatepopulation", "doorstep:aggregatepopulation",
        "native:splitwithlines", "native:extractbyexpression", "doorstep:lifecircle", "native:fieldcalculator",
        "doorstep:schooldemand", "doorstep:undobatch",
    ]  # fmt: skip


def test_the_numbers_are_what_the_commands_print(runs):
    told, found = {}, {}
    for number, (block, printed, numbers, _) in enumerate(runs, 1):
        results = dict(re.findall(r"^(\w+):\t(.+)$", printed.partition("Results")[2], re.MULTILINE))
        name = number, re.search(r":\w+", block).group()
        told.update({(name, key): value for key, value in numbers.items()})
        found.update({(name, key): results.get(key) for key in numbers})
    # All at once, so that one run tells every number of the page that has changed.
    assert found == told
    assert len(told) > 20


def test_the_same_run_again_leaves_the_file_untouched(runs):
    (before, after) = (base for block, _, _, base in runs if "inferdwellings" in block)
    assert before == after


def test_refusals_and_reasons_are_quoted_as_they_are():
    rows = re.findall(
        r"^\| (.+?) \| .+ \|$", DATA.read_text(encoding="utf-8").partition("## What refusals")[2], re.MULTILINE
    )
    quoted = [row for row in rows if row.endswith((".", "?"))]
    assert len(quoted) > 30
    known = [pattern(text) for text in templates() if len(text) > 20]
    for sentence in quoted:
        assert any(re.fullmatch(text, sentence) for text in known), sentence


def test_the_definition_of_the_page_is_one_and_its_table_has_every_key():
    page = (
        DATA.read_text(encoding="utf-8").partition("### A definition of your own")[2].partition("**Personal data.**")[0]
    )
    example = json.loads(re.search(r"^```\n(.*?)^```$", page, re.DOTALL | re.MULTILINE).group(1))
    assert set(example) <= set(KEYS)
    assert example["ROLE"].upper() in Role.__members__ and example["PROFILE"].upper() in Profile.__members__
    heads = re.findall(r"^\| (.+?) \|", page.partition("| Key |")[2].partition("Which role?")[0], re.MULTILINE)
    told = {key for head in heads for key in re.findall(r"`(\w+)`", head)}
    assert told == set(KEYS) - {"ENCODING"}  # of files that are no UTF-8, see Encodings
    for kind in (Role, Organisation, Profile):
        for name in kind.__members__:
            assert name == "BY_FIELDS" or f"`{name.lower()}`" in page, name


def templates() -> set:
    """Texts of the code that a user may read."""
    found = set()
    for path in (ROOT / "processing_provider").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def pattern(template: str) -> str:
    """A template as an expression that its sentences match."""
    return ".+?".join(map(re.escape, re.split(r"\{\w*\}", template)))


def test_links_of_the_pages_lead_somewhere():
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), (page.name, link)
