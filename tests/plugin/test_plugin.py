"""The plugin loads with and without a desktop, leaves nothing behind, and offers what the public names say."""

import json
import re
import subprocess

import pytest
from qgis.core import QgsProcessingModelAlgorithm

from register_package import ROOT

PUBLIC = {
    "addbuildingheights",
    "classifyresidential",
    "validateestimates",
    "createhouseholds",
    "estimatepopulation",
    "allocatehouseholdsoptimization",
    "allocatehouseholdsmontecarlo",
    "compareallocations",
    "populationperbuilding",
}

ALLOCATION = {
    "INPUT", "BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HOUSEHOLDS",
    "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS", "SEED",
}  # fmt: skip
ALLOCATION_OUTPUTS = {
    "OUTPUT", "OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES", "OUTPUT_HTML", "HOUSEHOLDS", "ALLOCATED", "UNALLOCATED", "ZONES",
    "MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD",
}  # fmt: skip
SCORES = {"MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "NET_PERCENT", "ABSOLUTE_PERCENT"}

# Parameters and outputs that saved models, scripts and batches use. More may come; none of these may go.
NAMES = {
    "addbuildingheights": (
        {
            "INPUT", "POINT_CLOUD", "POINT_CLOUD_CRS", "Z_UNIT", "HEIGHT_STATISTIC", "ROOF_CLASSES", "GROUND_CLASSES",
            "STOREY_HEIGHT",
        },
        {"OUTPUT", "BUILDINGS", "WITH_HEIGHT", "FLAGGED"},
    ),
    "classifyresidential": (
        {
            "INPUT", "POI", "POI_CATEGORY_FIELD", "RULES", "DISTANCE", "BUILDING_USE_FIELD", "LAND_USE", "LAND_USE_FIELD",
            "MIXED_USE", "STOREYS_FIELD", "MIN_AREA", "MIN_HEIGHT", "HEIGHT_FIELD",
        },
        {"OUTPUT", "RESIDENTIAL", "MIXED", "NONRESIDENTIAL"},
    ),
    "validateestimates": (
        {"INPUT", "VALUE_FIELDS", "REFERENCE", "REFERENCE_ID_FIELD", "REFERENCE_FIELDS"},
        {"OUTPUT", "OUTPUT_HTML", "MAE", "RMSE", "BIAS", "TAE", "MISPLACED_PERCENT"},
    ),
    "createhouseholds": (
        {
            "INPUT", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "SIZE_FIELDS", "SIZE_SHARES", "VACANT_FIELD",
            "GROUP_QUARTERS_FIELD", "SEED",
        },
        {"OUTPUT", "OUTPUT_ZONES", "HOUSEHOLDS", "PERSONS", "UNRECONCILED"},
    ),
    "estimatepopulation": (
        {
            "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
            "BUILDING_ZONE_FIELD", "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD",
            "ROUNDING", "SPILL",
        },
        {"OUTPUT", "OUTPUT_ZONES", "POPULATION", "HOUSEHOLDS", "ZONES_WITHOUT_BUILDINGS"},
    ),
    "allocatehouseholdsoptimization": (
        ALLOCATION | {"SOLVER", "TIME_LIMIT"},
        ALLOCATION_OUTPUTS | {"PROVEN_ZONES", "OBJECTIVE"},
    ),
    "allocatehouseholdsmontecarlo": (
        ALLOCATION
        | {"AREA_FIELD", "METHOD", "DRAWS", "WEIGHT_ERROR", "SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD"},
        ALLOCATION_OUTPUTS | {"OUTPUT_SUMMARY", "COVERAGE_PERCENT"},
    ),
    "compareallocations": (
        {"INPUT"},
        {"OUTPUT", "OUTPUT_ZONES", "OUTPUT_HTML", *(f"{s}_{m}" for s in SCORES for m in ("OPT", "MC"))},
    ),
    "populationperbuilding": (
        {
            "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
            "BUILDING_ZONE_FIELD", "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD",
            "ROUNDING", "SPILL", "SIZE_FIELDS", "SIZE_SHARES", "VACANT_FIELD", "HOUSEHOLDS", "HOUSEHOLD_ID_FIELD",
            "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS", "METHOD", "DRAWS", "SOLVER",
            "TIME_LIMIT", "SEED", "WEIGHT_ERROR", "SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD",
        },
        ALLOCATION_OUTPUTS | {"OUTPUT_SUMMARY", "COVERAGE_PERCENT", "POPULATION", "ZONES_WITHOUT_BUILDINGS", "PROVEN_ZONES", "OBJECTIVE"}
        | {f"{s}_{m}" for s in SCORES for m in ("OPT", "MC")},
    ),
}  # fmt: skip


def in_new_qgis(code: str, *before: str) -> dict:
    """Run code in a QGIS of its own, with nothing of the tests; it fills the dictionary `said`.

    `before` are statements that come before anything is imported.
    """
    lines = [
        "import importlib.abc, json, sys",
        *before,
        f"sys.path.insert(0, {str(ROOT / 'scripts')!r})",
        "from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback",
        "application = QgsApplication([], False); application.initQgis()",
        "import register_package, doorstep",
        "registry, said = QgsApplication.processingRegistry(), {}",
        code,
        "print('SAID' + json.dumps(said))",
        "application.exitQgis()",
    ]
    finished = subprocess.run(
        [ROOT / "scripts" / "python", "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=3600,
    )
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr
    return json.loads(re.search(r"SAID(.*)", finished.stdout)[1])


LIFE = """
def ids():
    provider = registry.providerById("doorstep")
    return provider and sorted(algorithm.name() for algorithm in provider.algorithms())

said["before"] = ids()
headless = doorstep.classFactory(None)
headless.initProcessing()
said["headless"] = ids()
headless.unload()
said["after headless"] = ids()

from qgis.PyQt.QtWidgets import QMainWindow

class Interface:
    '''As much of QgisInterface as answers anything.'''

    def __init__(self):
        self.window = QMainWindow()

    def mainWindow(self):
        return self.window

    def __getattr__(self, name):
        return lambda *arguments, **named: None

desktop = doorstep.classFactory(Interface())
desktop.initGui()
said["desktop"] = ids()
desktop.unload()
said["after desktop"] = ids()
again = doorstep.classFactory(Interface())
again.initGui()
said["again"] = ids()
again.unload()
again.unload()
said["twice unloaded"] = ids()
"""


def test_loads_and_unloads_with_and_without_a_desktop():
    said = in_new_qgis(LIFE)
    assert said["before"] is said["after headless"] is said["after desktop"] is said["twice unloaded"] is None
    assert said["headless"] == said["desktop"] == said["again"]
    assert set(said["headless"]) >= PUBLIC


BLOCK = """
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("pulp", "laspy", "lazrs"):
            raise ImportError(f"No module named {name!r}")

sys.meta_path.insert(0, Missing())
"""

WITHOUT = f"""
doorstep.classFactory(None).initProcessing()
said["ids"] = sorted(a.name() for a in registry.providerById("doorstep").algorithms())

class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings, self.errors = [], []
    def pushWarning(self, text):
        self.warnings.append(text)
    def reportError(self, text, fatalError=False):
        self.errors.append(text)

log = Log()
file = {str(ROOT / "resources" / "sample" / "sample.gpkg")!r}
results, ok = registry.createAlgorithmById("doorstep:populationperbuilding").run(
    dict(
        INPUT=file + "|layername=buildings", ZONES=file + "|layername=zones", HOUSEHOLDS=file + "|layername=households",
        ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", GROUP_QUARTERS_FIELD="gqtype",
        OUTPUT="memory:",
    ),
    QgsProcessingContext(), log,
)
said["ok"], said["warnings"], said["errors"] = ok, log.warnings, log.errors
said["proven"], said["objective"] = results["PROVEN_ZONES"], results["OBJECTIVE"]
said["loaded"] = [name for name in ("pulp", "laspy", "lazrs") if name in sys.modules]
"""


def test_without_pulp_and_laspy_the_rest_works():
    with_them, without = in_new_qgis(WITHOUT), in_new_qgis(WITHOUT, BLOCK)
    assert without["loaded"] == []
    assert without["ids"] == with_them["ids"] and set(without["ids"]) >= PUBLIC
    assert without["ok"] and without["errors"] == []
    # HiGHS proves the same optimum.
    assert (without["proven"], without["objective"]) == (with_them["proven"], with_them["objective"])
    # Nothing else is said than that, and that only where a zone needs a solver.
    assert all("HiGHS" in text for text in set(without["warnings"]) ^ set(with_them["warnings"]))


# --- What the provider offers


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
    ]
    assert options("allocatehouseholdsoptimization", "VACANT_UNITS")[0].startswith("Leave out")
    assert options("allocatehouseholdsoptimization", "SOLVER") == ["CBC", "HiGHS"]
    assert options("allocatehouseholdsmontecarlo", "METHOD") == ["Conserving", "As published"]


def test_destinations_are_made_by_default_only_where_needed(algorithms):
    for name in PUBLIC:
        for definition in algorithms[name].parameterDefinitions():
            if definition.isDestination() and definition.name() not in ("OUTPUT", "OUTPUT_HTML"):
                assert not definition.createByDefault(), (name, definition.name())
