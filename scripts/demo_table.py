"""Print the result of `make demo`: what was placed, how well it fits, and a line for each zone."""

import json
import sys
import textwrap
from pathlib import Path

from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()

FILES = (
    ("buildings.gpkg", "layer: the buildings with persons and households"),
    ("households.gpkg", "table: each household with its building, or why it has none"),
    ("zones.gpkg", "layer: the zones with their fit"),
    ("report.html", "map, fit, settings and how to read them; opens in a browser"),
)


def main(folder: Path) -> None:
    """Read the outputs in `folder` and print them."""
    answer = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    found = answer["results"]
    print(
        f"\n{found['POPULATION']:,} persons; {found['ALLOCATED']:,} of {found['HOUSEHOLDS']:,} households have a building, "
        f"{found['UNALLOCATED']:,} are listed with a reason, {found['VACANT']:,} vacant units are left out.\n"
        f"Zones proven optimal: {found['PROVEN_ZONES']:,} of {found['ZONES']:,}."
    )
    _print_zones(rows(folder / "zones.gpkg"))
    print(f"\n{'Fit to the estimate, not accuracy':<36}{'optimization':>14}{'Monte Carlo':>14}")
    for label, name in (
        ("Mean squared error over buildings", "MSE_BUILDINGS"),
        ("Mean squared error over households", "MSE_HOUSEHOLDS"),
        ("Squared error per household", "SSE_PER_HOUSEHOLD"),
        ("Absolute error [%]", "ABSOLUTE_PERCENT"),
    ):
        print(f"{label:<36}{found[name + '_OPT']:>14.4f}{found[name + '_MC']:>14.4f}")
    if answer["log"].get("warning"):
        print("\nWarnings")
        for warning in answer["log"]["warning"]:
            print(textwrap.fill(warning, 100, initial_indent="  - ", subsequent_indent="    "))
    print("\nWhere it is")
    for name, what in FILES:
        print(f"  {folder / name!s:<24} {what}")


def _print_zones(zones) -> None:
    print(
        f"\n{'Zone':<17}{'Persons':>9}{'Households':>12}{'Buildings':>11}  {'Status':<14}{'Objective':>9}{'Bound':>7}{'Abs. %':>8}"
    )
    for zone in zones:
        fit = [f"{zone[name]:.0f}" if zone[name] is not None else "" for name in ("objective", "bound")]
        percent = f"{zone['abs_pct']:.1f}" if zone["abs_pct"] is not None else ""
        print(
            f"{zone['zone_id']:<17}{zone['persons']:>9,}{zone['n_hh']:>12,}{zone['n_bldg']:>11,}  "
            f"{zone['status'].replace('_', ' '):<14}{fit[0]:>9}{fit[1]:>7}{percent:>8}"
        )


def rows(path: Path) -> list:
    """Return the attributes of a layer's features."""
    source = ogr.Open(str(path))  # kept: a layer does not outlive its data source
    return [feature.items() for feature in source.GetLayer(0)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
