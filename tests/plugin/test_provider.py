"""What the provider offers: names, parameters and outputs that saved models and scripts hold."""

import re

import pytest
from public_names import NAMES, PUBLIC
from qgis.core import QgsProcessingModelAlgorithm

from doorstep.processing_provider.engine.core import packages


def test_a_model_says_what_its_steps_need(algorithms, monkeypatch):
    model = algorithms["validatedownscaling"].create()
    assert model.canExecute() == (True, "")
    monkeypatch.setitem(packages._why, "shapely", packages.ABSENT)
    able, why = model.canExecute()
    assert not able and "shapely (not installed)" in why


@pytest.fixture(scope="module")
def algorithms(provider):
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


def test_provider(provider):
    assert (provider.id(), provider.name()) == ("doorstep", "Doorstep")
    assert not provider.icon().isNull()


def test_ids(algorithms):
    assert set(algorithms) >= PUBLIC
    assert all(re.fullmatch("[a-z]+", name) for name in algorithms)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_public_parameters_and_outputs(algorithms, name):
    parameters, outputs = NAMES[name]
    assert {definition.name() for definition in algorithms[name].parameterDefinitions()} >= parameters
    assert {definition.name() for definition in algorithms[name].outputDefinitions()} >= outputs


def test_every_algorithm_explains_itself(algorithms):
    for name, algorithm in algorithms.items():
        assert len(algorithm.shortHelpString()) > 100, name
        assert algorithm.group() and algorithm.groupId(), name
        title = algorithm.displayName()
        assert title[0].isupper() and title not in (name, name.title())
        for definition in algorithm.parameterDefinitions():
            # Models use names of their own.
            assert isinstance(algorithm, QgsProcessingModelAlgorithm) or re.fullmatch(
                "[A-Z][A-Z0-9_]*", definition.name()
            )
            assert definition.description().strip(), (name, definition.name())
        for output in algorithm.outputDefinitions():
            assert output.description().strip(), (name, output.name())


def test_seed_is_the_same_everywhere(algorithms):
    own = [algorithm for algorithm in algorithms.values() if not isinstance(algorithm, QgsProcessingModelAlgorithm)]
    seeds = [a.parameterDefinition("SEED") for a in own if a.parameterDefinition("SEED")]
    assert len(seeds) >= 4
    assert {(s.defaultValue(), s.minimum(), s.maximum()) for s in seeds} == {(1, 0, 2**31 - 1)}


def test_order_of_choices_is_frozen(algorithms):
    """Saved models hold the number of a choice: new ones come last."""

    def options(algorithm, parameter):
        return [text.split(" (")[0] for text in algorithms[algorithm].parameterDefinition(parameter).options()]

    assert options("estimatepopulation", "WEIGHT")[:5] == ["Volume", "Floor area", "Footprint area", "Field", "Equal"]
    assert options("estimatepopulation", "ROUNDING") == [
        "Largest remainder",
        "Rounding, the rest to the largest building",
        "Spread evenly over the zone, by the seed",
    ]
    assert options("allocatehouseholdsoptimization", "VACANT_UNITS")[0].startswith("Leave out")
    assert options("allocatehouseholdsoptimization", "SOLVER") == ["CBC", "HiGHS"]
    assert options("allocatehouseholdsmontecarlo", "METHOD") == ["Conserving", "As published"]


def test_destinations_are_made_by_default_only_where_needed(algorithms):
    for name in PUBLIC:
        for definition in algorithms[name].parameterDefinitions():
            if definition.isDestination() and definition.name() not in ("OUTPUT", "OUTPUT_HTML"):
                assert not definition.createByDefault(), (name, definition.name())
