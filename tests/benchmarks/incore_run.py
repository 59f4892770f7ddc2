"""Run IN-CORE's housing unit allocation on the files that bench_incore.py writes; needs the Python of .venv-incore.

`.venv-incore/bin/python tests/benchmarks/incore_run.py FOLDER SEED ROUNDS` runs the public `run_analysis` offline, as
its documentation does with local files, and prints the times of the fastest round as JSON: of its allocation, data
frames in, data frame out, and of the whole, which also reads its three files and writes the result.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import geopandas
import pandas
from measure import measured
from pyincore import Dataset, IncoreClient
from pyincore.analyses.housingunitallocation import HousingUnitAllocation


class Timed(HousingUnitAllocation):
    """The analysis with a clock around what it does once its files are read."""

    def get_iteration_probabilistic_allocation(self, *arguments):
        with measured() as self.took:
            return super().get_iteration_probabilistic_allocation(*arguments)


def building_layer(folder: Path) -> Path:
    """Make the building inventory a shapefile, which is what IN-CORE reads."""
    table = pandas.read_csv(folder / "buildings.csv")
    points = geopandas.points_from_xy(table.pop("x"), table.pop("y"))
    path = folder / "buildings.shp"
    geopandas.GeoDataFrame(table, geometry=points).to_file(path)
    return path


def main(folder: Path, seed: int, rounds: int) -> int:
    analysis = Timed(IncoreClient(offline=True))
    inputs = {
        "buildings": (building_layer(folder), "ergo:buildingInventoryVer7"),
        "housing_unit_inventory": (folder / "housing_units.csv", "incore:housingUnitInventory"),
        "address_point_inventory": (folder / "address_points.csv", "incore:addressPoints"),
    }
    for name, (path, kind) in inputs.items():
        analysis.set_input_dataset(name, Dataset.from_file(str(path), kind))
    for name, value in {"result_name": str(folder / "result"), "seed": seed, "iterations": 1}.items():
        analysis.set_parameter(name, value)
    times = []
    for _ in range(rounds):
        with measured() as whole:
            if analysis.run_analysis() is not True:
                return 1
        times.append((analysis.took, whole))
    allocation, whole = (min(column, key=lambda took: took.cpu) for column in zip(*times))
    print(json.dumps({"allocation": vars(allocation), "whole": vars(whole)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
