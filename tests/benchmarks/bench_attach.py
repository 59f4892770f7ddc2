"""Persons of a town attached to their dwellings: CPU seconds by part, of a million records of three registers, all invented.

400,000 dwellings in 60,000 buildings with known addresses; smaller towns by an argument, such as 0.1.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile

from measure import measured, memory, table

RECORDS, DWELLINGS, BUILDINGS = 1_000_000, 400_000, 60_000
WANTED = 18.0
"""CPU seconds of attaching, of the 30 for the whole chain of `bench_chain`."""
DAY = "2025-01-01"
STREETS = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Kalmia", "Larch")
KINDS = ("Street", "Avenue", "Road", "Lane", "Drive")
DIRECTIONS = ("N", "S", "E", "W", "NE", "NW", "SE", "SW")
SYLLABLES = ("ka", "lo", "mi", "ren", "tor", "va", "shu", "bel", "dor", "fi", "gan", "hus", "jo", "pri", "zet", "wy")


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    records, dwellings, buildings = (max(int(share * count), 100) for count in (RECORDS, DWELLINGS, BUILDINGS))
    with tempfile.TemporaryDirectory() as folder:
        pair = space(folder, buildings)
        persons = stage(pair, records, dwellings, buildings)
        took = attach(pair)
        again = attach(pair)
    table(
        f"Attach {persons:,} persons of {records:,} records, {dwellings:,} dwellings, {buildings:,} buildings",
        ("part", "first run [CPU s]", "again [CPU s]"),
        [(part, f"{seconds:.1f}", f"{again[part]:.1f}") for part, seconds in took.items()],
    )
    print(f"wanted {WANTED:.0f} s; memory at its peak {memory()[1]:.0f} MB")
    return 0


def door(k: int) -> tuple[int, str]:
    """House number and street of a building: fifty on each side of a street."""
    street, house = divmod(k, 100)
    name, street = STREETS[street % len(STREETS)], street // len(STREETS)
    kind, street = KINDS[street % len(KINDS)], street // len(KINDS)
    return 2 * house + 1, f"{DIRECTIONS[street % len(DIRECTIONS)]} {name}{'' if street < 8 else street // 8} {kind}"


def space(folder: str, buildings: int) -> tuple[str, str]:
    """A base with buildings and known addresses, and its vault."""
    import numpy as np
    import shapely

    from doorstep.processing_provider.engine.registers.addresses.parse import from_columns
    from doorstep.processing_provider.engine.registers.doors import keys_of
    from doorstep.processing_provider.store import registers, standard, vault
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    path, kept = os.path.join(folder, "base.gpkg"), os.path.join(folder, "vault.sqlite")
    system = standard.System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
    standard.create(path, system, {"stage": "development", "vault": vault.create(kept)})
    at = np.arange(buildings)
    x, y = at % 100 * 20.0, at // 100 * 40.0
    shapes = shapely.multipolygons(shapely.box(x, y, x + 12, y + 10)[:, None])
    doors = [door(k) for k in range(buildings)]
    columns = {"number": [str(number) for number, _ in doors], "street": [street for _, street in doors]}
    addresses = from_columns(columns, "us")
    keys, points = keys_of(addresses), shapely.points(x + 6, y + 5)
    with GeoPackageBase(path) as base:
        base.begin("space", DAY)
        base.insert("building", ("buid", "storeys", "geom"), [(f"{k:06d}", 6.0, s) for k, s in enumerate(shapes)])
        links = [(key, f"{k:06d}", registers.KNOWN, 1.0, points[k]) for k, key in enumerate(keys)]
        registers.put_addresses(base, "addresses", keys, addresses, "us", links, addresses.rejected)
        base.commit()
    return path, kept


def stage(pair: tuple[str, str], records: int, dwellings: int, buildings: int) -> int:
    """Stage three registers, and number their persons; returns how many there are."""
    import numpy as np

    from doorstep.processing_provider.store import vault
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    chance = np.random.default_rng(1)
    counts = (int(0.45 * records), int(0.3 * records), records - int(0.45 * records) - int(0.3 * records))
    persons = counts[0] + counts[0] // 10
    home = chance.integers(0, dwellings, persons)
    house = np.sort(chance.integers(0, buildings, dwellings))
    unit = np.arange(dwellings) - np.searchsorted(house, house)
    named = chance.integers(0, len(SYLLABLES), (dwellings, 3))
    blank = dict.fromkeys(vault.STAGED, "") | {"profile": "us", "attributes": "{}"}

    def address(d: int, how: int) -> str:
        number, street = door(int(house[d]))
        return f"{number}\x1f{street}\x1f{('', 'Apt ', '#', 'Unit ')[how]}{unit[d] + 1}"

    def rows(source: int, who: np.ndarray):
        for k, p in enumerate(who.tolist()):
            d = int(home[p])
            said = {"record_id": f"{source}-{k}", "row": k + 1, "surname": "".join(SYLLABLES[s] for s in named[d])}
            said["address"] = address(d, source if p % 10 == 0 else 1)
            if source == 0:
                said["registered"] = said["address"] if p % 7 else address((d * 31) % dwellings, 1)
                said["household"] = f"H{d}"
                said["role"] = "head" if p % 3 == 0 else "child"
            if source == 2:
                said |= {"org": f"E{p % 20_000}", "org_name": f"Works {p % 20_000}", "org_role": "works_in"}
                said["org_address"] = "\x1f".join(map(str, door(p % 20_000 % buildings)))
                said["since"] = "2023-05-01"
            yield tuple({**blank, **said}.values())

    whos = [np.sort(chance.choice(persons, count, replace=False)) for count in counts]
    with GeoPackageBase(pair[0]) as base:
        opened = base.attach_vault(pair[1])
        base.begin("stage", DAY)
        numbers = {}
        for source, who in enumerate(whos):
            name = ("registration", "residence", "activity")[source]
            opened.stage(name, rows(source, who))
            fields = {
                "ADDRESS_FIELDS": ["number", "street", "unit"],
                "ORGANISATION_ADDRESS_FIELDS": ["number", "street"],
            }
            fields["REGISTERED_ADDRESS_FIELDS"] = fields["ADDRESS_FIELDS"]
            base.insert("source", ("source", "role", "definition"), [(name, name, json.dumps(fields))], name)
        uids = [uid for (uid,) in opened.records(("uid",))]
        numbers = dict(zip(uids, (np.concatenate(whos) + 1).tolist()))
        opened.assign(numbers)
        known = sorted(set(numbers.values()))
        sex, born = chance.integers(0, 2, len(known)).tolist(), chance.integers(1930, 2024, len(known)).tolist()
        pids = opened.pids(known)
        base.insert("person", ("pid", "sex", "birth_year"), zip(pids, (("female", "male")[s] for s in sex), born))
        seen = [
            (pids[k], "activity", f"2024-{k % 12 + 1:02d}-01") for k in np.searchsorted(known, whos[2] + 1).tolist()
        ]
        base.insert("sign_of_life", ("pid", "source", "date"), seen)
        base.commit()
    return len(known)


def attach(pair: tuple[str, str]) -> dict[str, float]:
    """Attach, and say what each part took."""
    from doorstep.processing_provider.algorithms.registers.attached import Attached
    from doorstep.processing_provider.algorithms.registers.attaching import Run
    from doorstep.processing_provider.engine.core.garbage import uncollected
    from doorstep.processing_provider.engine.core.progress import silent
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    took = {}
    with GeoPackageBase(pair[0]) as base, uncollected():
        base.attach_vault(pair[1])
        base.begin("attachpersons", DAY)
        run = Run(base)
        found = None
        for name in ("read", "locate", "homes", "posts", "families", "keep", "commit"):
            with measured() as part:
                if name in ("read", "locate"):
                    getattr(run, name)(silent)
                elif name == "commit":
                    base.commit()
                elif name == "keep":
                    found.keep(silent)
                else:
                    found = found or Attached(run)
                    getattr(found, name)()
            took[name] = part.cpu
        print({name: n for name, n in found.numbers.items() if n}, base.counts())
    took["all"] = sum(took.values())
    return took


if __name__ == "__main__":
    sys.exit(main())
