"""A base with a vault that holds doubtful pairs, as tests of the review page want it. Nobody in it exists."""

from __future__ import annotations

import numpy as np
import shapely

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


def town(folder, count: int) -> tuple[str, str]:
    """A base with many people whose pairs look like those of registers, to be looked at. Made by chance, always the same."""
    names = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper"]
    given = ["Ada", "Bert", "Cleo", "Dan", "Edda", "Finn", "Gina", "Hugo", "Ida", "Jon"]
    random = np.random.default_rng(14)
    path, kept = made(folder)
    with GeoPackageBase(path) as base:
        store = base.attach_vault(kept)
        base.begin("importregister", "2024-01-01")
        places = [("1", "Anytown", 1, "town", None), ("11", "East", 2, "ward", "1"), ("12", "West", 2, "ward", "1")]
        base.insert("place", ("code", "name", "level", "level_name", "parent"), places)
        houses = [(f"b{n}", "11" if n < 15 else "12", shapely.box(x, y, x + 12, y + 10)) for n in range(30)
                  for x, y in [(500_000 + 30 * (n % 15), 3_000_000 + 40 * (n // 15))]]  # fmt: skip
        base.insert("building", ("buid", "place", "geom"), houses)
        rows = range(count)
        surname, first = random.choice(names, count), random.choice(given, count)
        year, number = random.integers(1930, 2020, count), random.integers(1, 300, count)
        sex, street = random.choice(["female", "male"], count), random.choice(["Main Road", "Mill Lane"], count)
        police = [
            record(
                f"P-{i:06d}", row=i + 1, surname=f"{surname[i]}-Longname", given=first[i], middle="M.", birth=f"{year[i]}-03-0{i % 9 + 1}",
                sex=sex[i], id_number=f"33010619{year[i]}0{i % 9 + 1:03d}X", address=f"{number[i]} {street[i]}\x1fAnytown\x1fAB 12345",
                household=f"H{i // 3}", role="head" if i % 3 == 0 else "child", attributes='{"education": "secondary school"}',
            )
            for i in rows
        ]  # fmt: skip
        health = [
            record(
                f"{9_000_000 + i}", row=i + 1, surname=f"{surname[i][:-1]}{'n' if i % 2 else surname[i][-1]} Longname",
                given=first[i][:2] if i % 3 else first[i], birth=str(year[i] + (i % 4 == 1)), sex=sex[i],
                address=f"{number[i]} {street[i].replace('Road', 'Rd')}, Anytown", profile="us", org_name="Community health centre",
                since="2021-05-01", event="visit",
            )
            for i in rows
        ]  # fmt: skip
        store.stage("household registration", police)
        store.stage("community health", health)
        uid = [row[0] for row in store.records(("uid",))]
        weight = np.sort(random.uniform(-2, 9, count))[::-1]
        pairs = [(uid[i], uid[count + i], float(weight[i]), "model") for i in rows]
        pairs += [(uid[i], uid[count + i + 1], -3.0, "model") for i in range(0, count - 1, 500)]
        store.put_doubts(pairs)
        people = [(f"p{i}", sex[i], int(year[i])) for i in rows]
        base.insert("person", ("pid", "sex", "birth_year"), people)
        lives = random.random(count) < 0.8
        base.insert("registered_in", ("pid", "buid"), [(f"p{i}", f"b{i % 30}") for i in rows])
        base.insert("lives_in", ("pid", "buid"), [(f"p{i}", f"b{i * 7 % 30}") for i in rows if lives[i]])
        base.commit()
    return path, kept
