"""A million people of a base counted by zone, sex, age and residency, and protected; CPU seconds of each part."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from measure import measured, memory, table

PEOPLE, HOUSES, SIDE = 1_000_000, 60_000, 25
DAY = "2024-06-30"


def base(folder: Path) -> str:
    """A seeded town of `PEOPLE` persons in `HOUSES` buildings."""
    import shapely
    from peopled import UTM, X, Y

    from doorstep.processing_provider.store import standard, vault
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    draw = np.random.default_rng(14)
    path, kept = str(folder / "base.gpkg"), str(folder / "vault.sqlite")
    standard.create(path, UTM, {"stage": "development", "vault": vault.create(kept)})
    across = int(HOUSES**0.5) + 1
    x, y = X + 20 * (np.arange(HOUSES) % across), Y + 20 * (np.arange(HOUSES) // across)
    shapes = shapely.box(x, y, x + 10, y + 10)
    sex, born = draw.integers(0, 3, PEOPLE), draw.integers(1930, 2024, PEOPLE)
    house, kind = draw.integers(0, HOUSES, PEOPLE), draw.integers(0, 5, PEOPLE)
    kinds = ("stationary", "permanent", "mobile", "outflow", "undetermined")
    with GeoPackageBase(path) as opened:
        opened.attach_vault(kept)
        opened.begin("bench", DAY)
        opened.insert("building", ("buid", "geom"), ((f"b{k}", shape) for k, shape in enumerate(shapes)))
        pids = [f"{k:020d}" for k in range(PEOPLE)]
        sexes = ("female", "male", None)
        opened.insert("person", ("pid", "sex", "birth_year"), zip(pids, (sexes[s] for s in sex), born.tolist()))
        opened.insert(
            "lives_in", ("pid", "dwid", "buid"), ((p, f"d{h}-{h % 7}", f"b{h}") for p, h in zip(pids, house.tolist()))
        )
        opened.insert(
            "tag",
            ("pid", "family", "tag", "value"),
            ((p, "1", "residency", kinds[k]) for p, k in zip(pids, kind.tolist())),
        )
        opened.commit()
    return path


def zones(across: int) -> tuple[np.ndarray, np.ndarray]:
    import shapely
    from peopled import X, Y

    side = 20 * (int(HOUSES**0.5) + 1) / across
    k = np.arange(across * across)
    x, y = X + side * (k % across), Y + side * (k // across)
    return np.array([f"z{i}" for i in k], object), shapely.box(x, y, x + side, y + side)


def main() -> int:
    from doorstep.processing_provider.algorithms.services.counting import Counting, Settings
    from doorstep.processing_provider.algorithms.services.definitions.aggregatepopulation import Counted, Flows, Period
    from doorstep.processing_provider.algorithms.services.targets import Targets
    from doorstep.processing_provider.engine.core.progress import silent
    from doorstep.processing_provider.engine.services import aggregate
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    with tempfile.TemporaryDirectory() as folder:
        with measured() as made:
            path = base(Path(folder))
        asked = Settings(
            [DAY],
            aggregate.bands("0-14,15-64,65+"),
            ["sex", "residency"],
            Flows.NONE,
            Counted.BY_CLASS,
            True,
            3,
            None,
            None,
            "bench",
            Period.YEAR,
        )
        rows, before = [], memory()[0]
        with GeoPackageBase(path) as opened, measured() as whole:
            with measured() as read:
                counting = Counting(opened, asked, Targets(*zones(SIDE), None), silent)
            with measured() as counted:
                cells, shown = counting.cells(0)
        total = (cells.place == counting.total) & (cells.groups < 0).all(axis=1)
        true, published = int(cells.persons[total][0]), int(shown[total][0])
        rows = [
            ("base made (not counted)", f"{made.cpu:.2f}", ""),
            ("read by columns, keys, zones of buildings", f"{read.cpu:.2f}", ""),
            (f"count and protect {len(cells.persons):,} cells", f"{counted.cpu:.2f}", ""),
            ("end to end", f"{whole.cpu:.2f}", "10"),
        ]
        table(f"{PEOPLE:,} persons, {SIDE * SIDE} zones, age × sex × residency", ("part", "CPU [s]", "wanted"), rows)
        print(
            f"residents {true:,}, published {published:,} ({(published - true) / true:+.5%}); cells changed {counting.changed:,}"
        )
        print(
            f"smallest published count {shown[shown > 0].min()}; peak memory {memory()[1]:,.0f} MB ({before:,.0f} before)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
