"""A base with a vault that holds doubtful pairs, as tests of the review page want it. Nobody in it exists."""

from __future__ import annotations

from doorstep.processing_provider.store import standard, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
EMPTY = dict.fromkeys(vault.STAGED, "") | {"row": 1}
SECRET = ("Wolfenstein-Zyx", "Ermintrude", "Q-77-313-8", "Nowhere Lane 4711")
"""Names, a number and an address that may be nowhere but in the vault and on the page."""


def record(record_id: str, **said: object) -> tuple:
    return tuple({**EMPTY, "record_id": record_id, **said}.values())


def made(folder, stage: str = "development") -> tuple[str, str]:
    """An empty base and its vault."""
    path, kept = str(folder / "base.gpkg"), str(folder / "base.vault")
    standard.create(path, UTM, {"stage": stage, "vault": vault.create(kept)})
    return path, kept


def doubtful(folder, count: int = 3) -> tuple[str, str]:
    """A base with this many doubtful pairs of the registers 'police' and 'health'."""
    path, kept = made(folder)
    surname, given, number, address = SECRET
    with GeoPackageBase(path) as base:
        store = base.attach_vault(kept)
        base.begin("test", "2024-01-01")
        rows = range(count)
        police = [
            record(
                f"p{i}", row=i + 1, surname=surname, given=f"{given} {i}", birth="1950-03-01", sex="female",
                id_number=number, address=address, household=f"h{i}", attributes='{"school": "left"}',
            )
            for i in rows
        ]  # fmt: skip
        store.stage("police", [*police, record("mate", surname=surname, given="Otto", birth="1948", household="h0")])
        store.stage("health", [record(f"h{i}", row=i + 1, surname="Wolfenstien-Zyx", given=f"{given} {i}",
                                      birth="1950", sex="female", address="Nowhere Lane 4712") for i in rows])  # fmt: skip
        uid = {(source, name): uid for uid, source, name in store.records(("uid", "source", "record_id"))}
        pairs = [(uid["police", f"p{i}"], uid["health", f"h{i}"], 9 - i / 1000, "near") for i in rows]
        if count > 1:
            pairs.append((uid["police", "p0"], uid["health", "h1"], 0.5, "near"))
        store.put_doubts(pairs)
        base.commit()
    return path, kept


def decided(pair: tuple[str, str]) -> list[tuple]:
    """What the vault keeps of decisions."""
    path, kept = pair
    with GeoPackageBase(path) as base:
        return base.attach_vault(kept).decisions()
