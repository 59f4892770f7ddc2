"""Classification of buildings against labels, and what it does to an estimate, where one or the other is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks import bench_residential_scores
from towns import HELSINKI, Town, by_columns, facilities, helsinki, misplaced_in_zones, olemps, placed, weight_of

from doorstep.processing_provider.engine.population.residential import classify
from doorstep.processing_provider.engine.population.settings import ResidentialSettings, Weight


def scored(data: Path) -> list[dict[str, Any]]:
    """Score the classification at Olemps and in Helsinki west, with all that is known and with less."""
    rows = []
    inputs = {
        "olemps": ("use, light structures, activity zones, storeys, heights", "storeys and heights alone"),
        "helsinki": ("tags of the buildings, POI, levels", "POI and levels alone"),
    }
    for place, kinds in inputs.items():
        if not (data / place).is_dir():
            continue
        for less, by in enumerate(kinds):
            result, labels, _ = getattr(bench_residential_scores, place)(less=bool(less))
            for score in classify.scores(result, labels):
                if less or score.name == "this run":
                    rows.append(
                        {
                            "place": place.title(),
                            "by": by if score.name == "this run" else score.name,
                            "less": bool(less),
                            "run": score.name == "this run",
                            "precision": score.precision,
                            "recall": score.recall,
                            "f1": score.f1,
                        }
                    )
    return rows


def estimates(data: Path) -> list[dict[str, Any]]:
    """Misplaced persons by volume with every building taken as residential, as classified, and as recorded."""
    rows = []
    if (data / "olemps").is_dir():
        town = olemps(data / "olemps")
        share = dict(zip(bench_residential_scores.Layer(data / "olemps/buildings.gpkg")["ID"], _olemps_share()))
        rows += _rows(town, "fine zones", np.array([share[one] for one in town.id]))
    if (data / "truth/memphis/structures_squares.gpkg").exists():
        town = by_columns(data / "truth/memphis", all_buildings=True)
        assert town is not None
        given = classify.Buildings(town.footprints, None, storeys=town.storeys, height=town.height)
        rows += _rows(town, "fine zones", classify.classify(given, ResidentialSettings()).share)
    if all((data / "registers" / name).exists() for name in HELSINKI):
        town = helsinki(data / "registers")
        given = classify.Buildings(town.footprints, None, storeys=town.storeys)
        points, of = facilities(data / "registers")
        rows += _rows(
            town, "fine zones", classify.classify(given, ResidentialSettings(), classify.Places(points, of)).share
        )
    return rows


def _olemps_share() -> np.ndarray:
    return bench_residential_scores.olemps()[0].share


def _rows(town: Town, unit: str, classified: np.ndarray) -> list[dict[str, Any]]:
    shares = {"none": np.ones(len(town)), "classified": classified, "recorded": town.share}
    found: dict[str, float | None] = dict.fromkeys(shares)
    for name, share in shares.items():
        if share is None:
            continue
        weight = weight_of(replace(town, share=share), Weight.VOLUME)
        found[name] = misplaced_in_zones(town, "persons", placed(town, "persons", weight))
    return [{"town": town.name, "what": "persons", "unit": unit, **found}]
