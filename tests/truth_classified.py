"""Classification of buildings against labels, and what it does to an estimate, where one or the other is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks import bench_residential_scores
from towns import HELSINKI, Town, by_columns, facilities, helsinki, misplaced_in_zones, olemps, placed, weight_of

from doorstep.processing_provider.engine.population.residential import classify
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings, Weight

DEFAULT = ResidentialSettings()
PAPER = ResidentialSettings(MixedUse.NON_RESIDENTIAL, distance=0.0)
INPUTS = {
    "olemps": ("shape, light structures, activity zones, storeys, heights", "storeys and heights alone"),
    "helsinki": ("tags of shops and offices, POI, levels", "POI and levels alone"),
}
SEEDS = range(1, 6)
"""Of points of interest that are simulated."""


def scored(data: Path) -> list[dict[str, Any]]:
    """Score the classification at Olemps and in the west of inner Helsinki, with all that is known and with less.

    Helsinki is scored as a whole, and in halves: the eastern one is the centre of business.
    """
    rows = []
    for place, (everything, less) in INPUTS.items():
        if not (data / place).is_dir():
            continue
        for by, is_less, settings in ((everything, False, DEFAULT), (less, True, DEFAULT), (less, True, PAPER)):
            result, labels, _, _, parts = getattr(bench_residential_scores, place)(settings, less=is_less)
            for part, among in parts.items():
                score = classify.scores(result, np.where(among, labels, np.nan))[0]
                rows.append(
                    {
                        "place": place.title(),
                        "part": part,
                        "by": f"{by}, the paper's rule" if settings is PAPER else by,
                        "less": is_less,
                        "run": settings is DEFAULT,
                        "labelled": score.found + score.wrong + score.missed + score.rejected,
                        "precision": score.precision,
                        "recall": score.recall,
                        "f1": score.f1,
                    }
                )
    return rows


def estimates(data: Path) -> list[dict[str, Any]]:
    """Misplaced by volume with every building taken as residential, as classified, and as recorded."""
    rows = []
    if (data / "olemps").is_dir():
        town = olemps(data / "olemps")
        names = bench_residential_scores.Layer(data / "olemps/buildings.gpkg")["ID"]
        found = {}
        for settings in (DEFAULT, PAPER):
            share = dict(zip(names, bench_residential_scores.olemps(settings)[0].share))
            found[settings] = np.array([share[one] for one in town.id])
        rows.append(_row(town, INPUTS["olemps"][0], found))
    if (data / "truth/memphis/structures_squares.gpkg").exists():
        town = by_columns(data / "truth/memphis", all_buildings=True)
        assert town is not None
        given = classify.Buildings(town.footprints, None, storeys=town.storeys, height=town.height)
        found = {settings: classify.classify(given, settings).share for settings in (DEFAULT, PAPER)}
        rows.append(_row(town, "size alone", found))
    if (data / "truth/lower_manhattan").is_dir():
        rows.append(_lower_manhattan(data))
    if all((data / "registers" / name).exists() for name in HELSINKI):
        town = helsinki(data / "registers")
        given = classify.Buildings(town.footprints, None, storeys=town.storeys)
        poi = classify.Places(*facilities(data / "registers"))
        found = {settings: classify.classify(given, settings, poi).share for settings in (DEFAULT, PAPER)}
        rows.append(_row(town, "POI and levels", found))
    return rows


def _row(town: Town, by: str, classified: dict[ResidentialSettings, np.ndarray]) -> dict[str, Any]:
    shares = {
        "none": np.ones(len(town)),
        "classified": classified[DEFAULT],
        "paper": classified[PAPER],
        "recorded": town.share,
    }
    found: dict[str, float | None] = dict.fromkeys(shares)
    for name, share in shares.items():
        if share is not None:
            weight = weight_of(replace(town, share=share), Weight.VOLUME)
            found[name] = misplaced_in_zones(town, "persons", placed(town, "persons", weight))
    return {"town": town.name, "what": "persons", "by": by, **found}


def _lower_manhattan(data: Path) -> dict[str, Any]:
    """Tracts to blocks by floor area; the points of interest are simulated from the use of the lots."""
    town = by_columns(data / "truth/lower_manhattan")
    assert town is not None
    measured = bench_residential_scores.lower_manhattan
    drawn = {
        name: float(np.mean([measured(settings, seed)["blocks"] for seed in SEEDS]))
        for name, settings in (("classified", DEFAULT), ("paper", PAPER))
    }
    recorded = misplaced_in_zones(town, "dwellings", placed(town, "dwellings", weight_of(town, Weight.VOLUME)))
    return {
        "town": town.name,
        "what": "dwellings",
        "by": "simulated POI, storeys",
        "none": float(measured(None, 1)["blocks"]),
        **drawn,
        "recorded": recorded,
    }
