"""Every parameter of the full workflow reaches a stage: with another value, the stages are given something else."""

from __future__ import annotations

import dataclasses

import pytest
from layers import layer, square

from register_package import ROOT

ALGORITHM = "doorstep:populationperbuilding"
COLUMNS = "a:string b:string c:double d:double e:integer f:integer"
ROW = ("x", "y", 1.0, 2.0, 3, 4)
# What QGIS makes of the definition does not say which texts and files mean something.
OTHERS = {
    "SIZE_VALUES": ("1", "2"),
    "SIZE_SHARES": ("1,1", "1,2"),
    "ROOF_CLASSES": ("6", "17"),
    "GROUND_CLASSES": ("2", "9"),
    "POINT_CLOUD": (str(ROOT / "resources/sample/sample.laz"), str(ROOT / "resources/sample")),
    "POINT_CLOUD_CRS": ("EPSG:32615", "EPSG:28992"),
}
WITHOUT_LIST = ("SIZE_FIELDS", "SIZE_VALUES", "SIZE_SHARES", "VACANT_FIELD")


@dataclasses.dataclass(frozen=True)
class Seen(Exception):
    """What the stages would have been given."""

    inputs: object
    settings: object


@pytest.fixture
def algorithm(provider, monkeypatch):
    from qgis.core import QgsApplication

    from doorstep.processing_provider.engine.population import workflow

    def run(inputs, settings, begin):
        raise Seen(inputs, settings)

    monkeypatch.setattr(workflow, "run", run)
    step = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    monkeypatch.setattr(type(step), "checkParameterValues", None)  # what goes together is of no matter here
    return step


def inputs_of(step) -> list:
    return [d for d in step.parameterDefinitions() if not d.isDestination()]


def pair(definition, folder) -> tuple:
    """Two values of a parameter."""
    name, kind = definition.name(), definition.type()
    if name in OTHERS:
        return OTHERS[name]
    if kind == "source":
        return tuple(layer("Polygon", COLUMNS, [(square(10 * i), *ROW) for i in range(1, n + 1)]) for n in (2, 3))
    if kind == "field":
        return ("a", "b")
    if kind == "enum":
        return (0, 1)
    if kind == "boolean":
        return (True, False)
    if kind == "number":
        low, high = definition.minimum(), definition.maximum()
        return tuple(
            low + (high - low) * share // 1 if high - low > 2 else low + (high - low) * share for share in (0.4, 0.6)
        )
    if kind == "file":
        bundled = {
            "RULES": "rules/bag.csv",
            "PREFERENCES": "preferences/tenure.csv",
            "FLOOR_SPACE": "contents/floor_space.csv",
        }[name]
        copied = folder / f"{name}.csv"
        text = (ROOT / "resources" / bundled).read_text(encoding="utf-8")
        copied.write_text("\n".join(text.rstrip().split("\n")[:-1]) + "\n", encoding="utf-8")
        return (str(ROOT / "resources" / bundled), str(copied))
    raise AssertionError(f"{name} is of a new kind, {kind}")


def given(step, parameters) -> Seen:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    with pytest.raises(Seen) as seen:
        step.compute(parameters, QgsProcessingContext(), QgsProcessingFeedback(), lambda *_: None)
    return seen.value


def fingerprint(seen: Seen) -> str:
    """All that the stages are given, as text."""

    def of(value):
        if dataclasses.is_dataclass(value) and hasattr(value, "frame"):
            return {"rows": len(value), "fields": {k: v for k, v in value.fields.items() if v}}
        if dataclasses.is_dataclass(value):
            return {item.name: of(getattr(value, item.name)) for item in dataclasses.fields(value)}
        if isinstance(value, (list, tuple)):
            return [of(one) for one in value]
        return repr(value)

    return repr((of(seen.inputs), of(seen.settings)))


def test_every_parameter_arrives(algorithm, tmp_path):
    pairs = {d.name(): pair(d, tmp_path) for d in inputs_of(algorithm)}
    usual = {name: first for name, (first, _) in pairs.items()}
    dropped = []
    for name, (_, other) in pairs.items():
        base = {key: value for key, value in usual.items() if key != "HOUSEHOLDS" or name not in WITHOUT_LIST}
        if fingerprint(given(algorithm, base)) == fingerprint(given(algorithm, {**base, name: other})):
            dropped.append(name)
    assert len(pairs) > 60
    assert dropped == []


def test_every_setting_of_the_stages_has_its_parameter(algorithm):
    """What no parameter sets is named here: it is a choice of ours, not forgotten."""
    from doorstep.processing_provider.engine.population import settings, workflow

    ours = {
        ("ResidentialSettings", "storey_height"),
        ("HouseholdSettings", "max_size"),
    }
    known = {d.name().lower() for d in inputs_of(algorithm)} | {"statistic"}  # HEIGHT_STATISTIC
    known |= {setting for setting, name in settings.ESTIMATE_NAMES.items() if name.lower() in known}
    kinds = [kind for kind in vars(settings).values() if dataclasses.is_dataclass(kind)]
    fields = {(kind.__name__, item.name) for kind in kinds for item in dataclasses.fields(kind)}
    assert {one for one in fields if one[1] not in known} | {one for one in ours if one[1] == "storey_height"} == ours
    assert workflow.Settings().estimate.dwellings == settings.DwellingSettings()
