"""The same input and seed give the same tables, whatever the order of the features and Python's hash seed."""

import random
import re

import pytest
from layers import layer, names, opened, rows, run, sample, save

OUTPUTS = {"OUTPUT": "b.gpkg", "OUTPUT_HOUSEHOLDS": "h.gpkg", "OUTPUT_ZONES": "z.gpkg", "OUTPUT_HTML": "r.html"}


def text(where) -> str:
    """The whole table, geometries included, as one text."""
    made = opened(where)
    lines = [" | ".join(map(repr, row.values())) for row in rows(made)]
    shapes = [feature.geometry().asWkt() for feature in made.getFeatures()]
    return "\n".join([" | ".join(names(made)), *(f"{a} | {b}" for a, b in zip(lines, shapes))])


def shuffled(name, path, seed):
    """A copy of a table of the sample with its rows, and their numbers, in another order."""
    given = opened(sample(name))
    copy = given.materialize(_all_but_fid(given))
    features = list(copy.getFeatures())
    random.Random(seed).shuffle(features)
    copy.dataProvider().truncate()
    assert copy.dataProvider().addFeatures(features)[0]
    return save(copy, path, name=name)


def _all_but_fid(given):
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest().setSubsetOfAttributes(names(given), given.fields())


@pytest.fixture(scope="module")
def town_runs(qgis_process, provider, tmp_path_factory):
    """The workflow on the sample: as it is, and with other hashes and another order of features."""
    folder = tmp_path_factory.mktemp("determinism")
    runs = []
    with pytest.MonkeyPatch.context() as patch:
        for number, hash_seed in enumerate(("0", "4242")):
            here = folder / str(number)
            here.mkdir()
            patch.setenv("PYTHONHASHSEED", hash_seed)
            patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
            layers = {n: sample(n) for n in ("buildings", "zones", "households")}
            if number:
                layers = {n: shuffled(n, here / "in.gpkg", 100 * number + i) for i, n in enumerate(layers)}
            finished = qgis_process.run(
                "doorstep:populationperbuilding",
                INPUT=layers["buildings"], ZONES=layers["zones"], HOUSEHOLDS=layers["households"],
                ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", GROUP_QUARTERS_FIELD="gqtype",
                DRAWS=20, **{name: here / file for name, file in OUTPUTS.items()},
            )  # fmt: skip
            assert finished.returncode == 0, finished.stderr
            runs.append((here, finished.results))
    return runs


@pytest.mark.parametrize("file", ["b.gpkg", "h.gpkg", "z.gpkg"])
def test_tables_are_the_same(town_runs, file):
    first, other = [text(folder / file) for folder, _ in town_runs]
    assert len(first) > 1000 and other == first


def test_numbers_are_the_same(town_runs):
    first, other = [{k: v for k, v in results.items() if k not in OUTPUTS} for _, results in town_runs]
    assert other == first


def test_two_runs_write_the_same_report(town_runs):
    # The files have other names, and their rows other numbers.
    inputs = re.compile(r"<td>(sample|in) · |\b[0-9a-f]{64}\b")
    first, other = [inputs.sub("", (folder / "r.html").read_text(encoding="utf-8")) for folder, _ in town_runs]
    assert len(first) > 10_000 and other == first


def test_another_seed_is_another_draw(town):
    def simulated(seed):
        listed = run("createhouseholds", **town.households_of_zones(), SIZE_SHARES="0.5,0.3,0.2")["OUTPUT"]
        given = {**town.allocation(), "HOUSEHOLDS": listed}
        return text(
            run("allocatehouseholdsmontecarlo", **given, SEED=seed, OUTPUT_HOUSEHOLDS="memory:")["OUTPUT_HOUSEHOLDS"]
        )

    assert simulated(1) == simulated(1)
    assert len({simulated(seed) for seed in range(5)}) > 1


def test_a_zone_gives_the_same_alone(town):
    """Zones are independent: a part of them gives the part of the result."""
    whole = run("populationperbuilding", **town.workflow, DRAWS=5, OUTPUT_HOUSEHOLDS="memory:")
    zone_a = layer(
        "Polygon",
        "zone:string pop:double hh:double",
        [(z.geometry().asWkt(), *z.attributes()) for z in town.zones.getFeatures() if z["zone"] == "A"],
    )
    part = run("populationperbuilding", **{**town.workflow, "ZONES": zone_a}, DRAWS=5, OUTPUT_HOUSEHOLDS="memory:")
    in_a = [row for row in rows(whole["OUTPUT"]) if row["zone_id"] == "A"]
    assert [row for row in rows(part["OUTPUT"]) if row["zone_id"] == "A"] == in_a
    listed = [row for row in rows(whole["OUTPUT_HOUSEHOLDS"]) if row["blockid"] == "A"]
    assert [row for row in rows(part["OUTPUT_HOUSEHOLDS"]) if row["blockid"] == "A"] == listed
