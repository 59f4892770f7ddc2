"""Print the result of `make demo`: what was placed, how well it fits, and a line for each zone."""

import json
import sys
from pathlib import Path

from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()


def main(folder: Path) -> None:
    """Read the outputs in `folder` and print them."""
    answer = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    found = answer["results"]
    for warning in answer["log"].get("warning", []):
        print(f"  note: {warning}")
    print(
        f"\n{'zone':<17}{'buildings':>10}{'households':>12}{'persons':>9}  {'status':<13}{'objective':>9}{'bound':>7}{'abs %':>7}"
    )
    for zone in rows(folder / "zones.gpkg"):
        fit = [f"{zone[name]:.0f}" if zone[name] is not None else "" for name in ("objective", "bound")]
        percent = f"{zone['abs_pct']:.1f}" if zone["abs_pct"] is not None else ""
        print(
            f"{zone['zone_id']:<17}{zone['n_bldg']:>10}{zone['n_hh']:>12}{zone['persons']:>9}  {zone['status']:<13}"
            f"{fit[0]:>9}{fit[1]:>7}{percent:>7}"
        )
    print(
        f"\n{found['ALLOCATED']} of {found['HOUSEHOLDS']} households have a building, {found['UNALLOCATED']} are listed with a reason, "
        f"{found['VACANT']} vacant units left out; {found['PROVEN_ZONES']} of {found['ZONES']} zones proven optimal."
    )
    print(f"\n{'fit to the estimate, not accuracy':<36}{'optimization':>14}{'Monte Carlo':>14}")
    for label, name in (
        ("mean squared error over buildings", "MSE_BUILDINGS"),
        ("mean squared error over households", "MSE_HOUSEHOLDS"),
        ("squared error per household", "SSE_PER_HOUSEHOLD"),
        ("absolute error [%]", "ABSOLUTE_PERCENT"),
    ):
        print(f"{label:<36}{found[name + '_OPT']:>14.4f}{found[name + '_MC']:>14.4f}")
    print()
    for name in ("buildings.gpkg", "households.gpkg", "zones.gpkg", "report.html"):
        print(f"  {folder / name}")


def rows(path: Path) -> list:
    """Return the attributes of a layer's features."""
    source = ogr.Open(str(path))  # kept: a layer does not outlive its data source
    return [feature.items() for feature in source.GetLayer(0)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
