"""An algorithm's file says what it does; what it is called, asks for and gives stands in a module beside it."""

import ast
from pathlib import Path

import pytest

from doorstep.processing_provider.algorithms.population import definitions
from doorstep.processing_provider.provider import ALGORITHMS
from register_package import ROOT

FOLDER = ROOT / "processing_provider" / "algorithms" / "population"
FILES = [path for path in sorted(FOLDER.rglob("*.py")) if "definitions" not in path.parts]
OURS = [algorithm for algorithm in ALGORITHMS if ".algorithms.population." in algorithm.__module__]
MOST_LINES = 120


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_algorithms_are_short(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_no_parameter_is_defined_beside_the_definitions(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    made = {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not made & {"source", "sink", "choice", "yes_no", "html", "shortHelpString"}


@pytest.mark.parametrize("algorithm", OURS, ids=lambda algorithm: algorithm.__name__)
def test_every_algorithm_has_its_definition(algorithm, qgis_app):
    step = algorithm().create()
    assert algorithm.definition in vars(definitions).values()
    about = algorithm.definition.about()
    assert (step.displayName(), step.shortDescription()) == (about.title, about.summary)
    assert step.tags() == about.tags.split(",")
    asked = [one.name() for one in algorithm.definition.parameters() if not hasattr(one, "autoCreated")]
    assert [one.name() for one in step.parameterDefinitions()] == asked
