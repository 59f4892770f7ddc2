"""The model that builds a base from layers to dwellings, run by qgis_process on the registers of the sample town."""

from __future__ import annotations

import make_base_model
from layers import rows
from make_validation_model import in_order
from qgis.core import Qgis, QgsProcessingModelAlgorithm
from sample_model import LEVELS, OUTPUTS, SAMPLE


def test_the_file_is_what_the_script_makes(provider, tmp_path):
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(make_base_model.TARGET))
    assert make_base_model.build().toFile(str(tmp_path / "made.model3"))
    made = in_order((tmp_path / "made.model3").read_text(encoding="utf-8"))
    if Qgis.QGIS_VERSION_INT < 33000:  # newer ones write other versions of the file
        assert made == make_base_model.TARGET.read_text(encoding="utf-8")
    for child, algorithm, _, sources, _ in make_base_model.STEPS:
        known = {d.name() for d in provider.algorithm(algorithm).parameterDefinitions()}
        assert set(sources) <= known, child


def test_from_layers_to_dwellings(qgis_process, ask, tmp_path):
    base = tmp_path / "town.gpkg"
    where = {name: tmp_path / f"{name.split(':')[1].lower()}.gpkg" for name in OUTPUTS}
    done = qgis_process.run("doorstep:buildpopulationbase", levels=LEVELS, **SAMPLE, **{"create:BASE": base}, **where)
    assert done.returncode == 0, done.stderr
    counts = {
        name: ask(base, f"SELECT count(*) FROM {name} WHERE valid_to IS NULL")[0][0]
        for name in ("place", "building", "floor", "space", "address_building", "dwelling")
    }
    assert counts["place"] == 33 and counts["building"] == 1220 and counts["space"] == 13
    assert 1200 < counts["dwelling"] < 1240
    assert ask(base, "SELECT tier, count(*) FROM address_building WHERE tier = 'known' GROUP BY 1") == [("known", 770)]
    assert [step for (step,) in ask(base, "SELECT step FROM change_batch ORDER BY batch_id")] == [
        "createpopulationbase", "loadspace", "matchaddresses", "matchaddresses", "inferdwellings",
    ]  # fmt: skip
    assert len(rows(where["space:FLAWS"])) == 5
    assert sum(bool(row["dwid"]) for row in rows(where["dwellings:OUTPUT"])) == 605
    assert len(rows(where["dwellings:OUTPUT_BUILDINGS"])) == 1220
    assert ask(base, "PRAGMA integrity_check") == [("ok",)]
    again = qgis_process.run("doorstep:buildpopulationbase", levels=LEVELS, **SAMPLE, **{"create:BASE": base}, **where)
    # What the steps counted, by their names.
    numbers = {
        name: done.results[name]
        for name in ("space:PLACES", "known:MATCHED", "match:REJECTED", "space:BUILDINGS_LOADED")
    }
    assert numbers == {"space:PLACES": 33, "known:MATCHED": 770, "match:REJECTED": 4, "space:BUILDINGS_LOADED": 1220}
    assert done.results["dwellings:DWELLINGS"] == counts["dwelling"] - done.results["dwellings:GROUP_QUARTERS"]
    assert again.returncode == 1 and "set OVERWRITE to begin anew" in again.stderr
    again = qgis_process.run(
        "doorstep:buildpopulationbase", levels=LEVELS, **SAMPLE, **{"create:BASE": base}, **where, overwrite=True
    )
    assert again.returncode == 0, again.stderr
    assert [again.results[name] == value for name, value in done.results.items() if isinstance(value, int)].count(
        False
    ) == 0
