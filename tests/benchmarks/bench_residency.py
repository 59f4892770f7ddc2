"""Residency: who of the living of an identity register is there, by the other registers, and seconds for a million persons.

The registers of Anytown and their truth, or those of another folder of the same kind: `bench_residency.py FOLDER`. Persons are the
same where their number is, to the letter; with 'linked' as second argument as 'Link persons' links them. `bench_residency.py speed`
is the million alone.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
from measure import ROOT, machine, measured, memory, table, wanted

from doorstep.processing_provider.engine.registers.coverage import coverage
from doorstep.processing_provider.engine.registers.residency import Class, Facts, Rule, classify
from doorstep.processing_provider.store.geopackage import GeoPackageBase

ANYTOWN = ROOT.parent / "shared" / "data" / "registers" / "registers_anytown"
REGISTERS = ("employment", "tax", "motherchild")
NET, F1 = 2.0, 0.91
CPU = 15.0
"""Wanted: percent; score; CPU seconds for each algorithm and a million persons."""
DRAWS = 200


def main() -> int:
    given = sys.argv[1:]
    if given != ["speed"]:
        town = Town(Path(given[0]) if given else ANYTOWN)
        if given[1:] == ["linked"]:
            with tempfile.TemporaryDirectory() as folder:
                report(town, *Chain(folder, town).classes(), "as linked")
        else:
            report(town, None, town.by_number(), "by number")
    if not given or given == ["speed"]:
        with tempfile.TemporaryDirectory() as folder:
            speed(folder)
    return 0


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    (path,) = sorted(folder.glob(f"{name}*.csv"))[:1]
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text: str) -> str:
    return re.sub(r"\W", "", text)


class Town:
    """Registers of a town, the living of its identity register at the end of a year, and who of them was there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.identity, self.census = rows(folder, "identity"), rows(folder, "census")
        year = int(self.census[0]["year"])
        self.day, self.census_day = f"{year}-12-31", f"{year}-04-01"
        self.persons, self.born, self.numbers = self._living()
        there = {row["simulant_id"] for row in self.census}
        self.truth = np.array([one in there for one in self.persons])

    def _living(self) -> tuple[list[str], list[str], dict[str, str]]:
        day = self.day.replace("-", "")
        first: dict[str, dict[str, str]] = {}
        dead, numbers = set(), {}
        for row in self.identity:
            one, when = row["simulant_id"], row["event_date"]
            dated = bool(re.fullmatch(r"\d{8}", when)) and _is_day(when)
            if dated and when > day:
                continue
            if row["event_type"] == "death":
                dead.add(one)
            elif row["event_type"] == "creation" and (dated or row["date_of_birth"] <= day):
                first.setdefault(one, row)
            numbers.setdefault(number(row["ssn"]), one)
        persons = sorted(set(first) - dead)
        self.created = [first[one]["event_date"] for one in persons]
        return persons, [first[one]["date_of_birth"][:4] for one in persons], numbers

    def age(self) -> np.ndarray:
        year = int(self.day[:4])
        return np.array([year - int(born) if born.isdigit() and len(born) == 4 else -1 for born in self.born])

    def by_number(self) -> dict[str, np.ndarray]:
        """Signs of life by exact numbers; of mother and child, who have none, by name and day of birth."""
        place = {one: at for at, one in enumerate(self.persons)}
        signs = {}
        for name in ("employment", "tax"):
            signs[name] = np.zeros(len(place), bool)
            for row in rows(self.folder, name):
                for column in ("ssn", "spouse_ssn", *(f"dependent_{k}_ssn" for k in range(1, 5))):
                    at = place.get(self.numbers.get(number(row.get(column) or ""), ""))
                    if at is not None:
                        signs[name][at] = True
        known = defaultdict(set)
        for row in self.identity:
            known[row["first_name"], row["last_name"], row["date_of_birth"]].add(row["simulant_id"])
        signs["motherchild"] = np.zeros(len(place), bool)
        for row in rows(self.folder, "motherchild"):
            born = row["date_of_birth"]
            for one in known.get((row["first_name"], row["last_name"], born[4:] + born[:4]), ()):
                if one in place:
                    signs["motherchild"][place[one]] = True
        return signs


def _is_day(text: str) -> bool:
    try:
        date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return False
    return True


class Chain:
    """Import and link by the plugin itself; who is who is known by the rows of the files."""

    NAMES = ("GIVEN_NAME_FIELD=first_name", "SURNAME_FIELD=last_name")
    HOME = "street_number;street_name;unit_number;zipcode"
    POST = ";".join(f"mailing_address_{part}" for part in HOME.split(";"))
    BORN = ("BIRTH_FIELD=date_of_birth", "SEX_FIELD=sex")

    def __init__(self, folder: str, town: Town) -> None:
        self.folder, self.town = folder, town
        self.base = (f"BASE={folder}/base.gpkg", f"VAULT={folder}/vault.sqlite")

    def fields(self) -> dict[str, tuple[str, ...]]:
        """What each register has in which field."""
        names, post = (*self.NAMES, "MIDDLE_NAME_FIELD=middle_initial"), f"ADDRESS_FIELDS={self.POST}"
        events = ("PERSON_ID_FIELD=ssn", "EVENT_FIELD=event_type", "SINCE_FIELD=event_date", "ROLE=1")
        home = (f"ADDRESS_FIELDS={self.HOME}", "BIRTH_FORMAT=MMDDYYYY", "ROLE=3")
        return {
            "identity": (*self.NAMES, *self.BORN, "MIDDLE_NAME_FIELD=middle_name", *events),
            "employment": (*names, "PERSON_ID_FIELD=ssn", post, "ORGANISATION_NAME_FIELD=employer_name", "ROLE=3"),
            "tax": (*names, "PERSON_ID_FIELD=ssn", post, "ROLE=3"),
            "motherchild": (*names, *self.BORN, *home),
        }

    def classes(self, *more: str) -> tuple[np.ndarray, dict[str, np.ndarray]]:
        """Whether each person is present, and seen by each register."""
        run("createpopulationbase", "CRS=EPSG:32615", *self.base)
        for name, fields in self.fields().items():
            (path,) = sorted(self.town.folder.glob(f"{name}*.csv"))[:1]
            run(
                "importregister",
                *self.base,
                f"INPUT={path}",
                f"SOURCE={name}",
                "PROFILE=2",
                f"DATE={self.town.day}",
                f"REJECTS={self.folder}/{name}.csv",
                *fields,
            )
        run(
            "linkpersons",
            *self.base,
            "MANY_PER_PERSON=employment;identity",
            f"OUTPUT={self.folder}/linked.csv",
            f"REVIEW={self.folder}/review.csv",
        )
        out = f"{self.folder}/residency.csv"
        run("classifyresidency", self.base[0], f"DATE={self.town.day}", f"OUTPUT={out}", *more)
        with open(out, encoding="utf-8", newline="") as file:
            kind = {row["pid"]: row["residency"] for row in csv.DictReader(file)}
        pids = self._pids()
        here = np.array([kind.get(pid) in ("stationary", "permanent", "mobile") for pid in pids])
        with closing(sqlite3.connect(f"{self.folder}/base.gpkg")) as base:
            signs = {
                name: {pid for (pid,) in base.execute("SELECT pid FROM sign_of_life WHERE source = ?", (name,))}
                for name in REGISTERS
            }
        return here, {name: np.array([pid in those for pid in pids]) for name, those in signs.items()}

    def _pids(self) -> list[str]:
        """Id of each person of record: that of their creation."""
        of: dict[str, str] = {}
        rows_of = self.town.identity
        with open(f"{self.folder}/linked.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["source"] == "identity":
                    said = rows_of[int(row["row"]) - 1]
                    if said["event_type"] == "creation":
                        of.setdefault(said["simulant_id"], row["pid"])
        return [of.get(one, "") for one in self.town.persons]


def run(algorithm: str, *parameters: str) -> None:
    command = [str(ROOT / "scripts" / "qgis_process"), "--json", "run", f"doorstep:{algorithm}", "--", *parameters]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"bench_residency: {algorithm} failed: {done.stderr[-500:]}")


def facts(town: Town, seen: np.ndarray) -> Facts:
    n, none = len(seen), np.zeros(0, np.int64)
    no, unknown = np.zeros(n, bool), np.full(n, np.datetime64("NaT"), "M8[D]")
    return Facts(no, no, unknown, unknown, seen, np.ones(n, bool), town.age(), none, none)


def scores(here: np.ndarray, truth: np.ndarray) -> tuple[float, float, float, float]:
    """Net error [%], precision, recall, F1."""
    right = int((here & truth).sum())
    net = 100 * (here.sum() / truth.sum() - 1)
    return net, right / max(here.sum(), 1), right / truth.sum(), 2 * right / (here.sum() + truth.sum())


def shown(values: tuple[float, ...]) -> tuple[str, ...]:
    return f"{values[0]:+.1f} %", *(f"{value:.4f}" for value in values[1:])


def report(town: Town, here: np.ndarray | None, signs: dict[str, np.ndarray], how: str) -> None:
    by_source = np.stack([signs[name] for name in REGISTERS], axis=1)
    day = Rule(np.datetime64(town.day))
    found = classify(facts(town, by_source.any(axis=1)), day)
    present = found.kind == Class.STATIONARY if here is None else here
    truth = town.truth
    lines = [(f"all registers, {how}", *shown(scores(present, truth)))]
    before = np.array([made <= town.census_day.replace("-", "") for made in town.created])
    lines.append(("those of record on the day of the census", *shown(scores(present[before], truth[before]))))
    for left in REGISTERS:
        some = np.stack([signs[name] for name in REGISTERS if name != left], axis=1).any(axis=1)
        lines.append((f"without {left}", *shown(scores(some, truth))))
    chance = np.random.default_rng(1)
    drawn = [chance.integers(0, len(truth), len(truth)) for _ in range(DRAWS)]
    spread = np.array([scores(present[rows], truth[rows]) for rows in drawn])
    low, high = np.percentile(spread, (2.5, 97.5), axis=0)
    lines += [("  95 % interval, from", *shown(tuple(low))), ("  to", *shown(tuple(high)))]
    of = f"Present of {len(truth):,} living of the identity register, {int(truth.sum()):,} of them in the census"
    table(f"{of}; wanted |net| <= {NET:g} %, F1 >= {F1}", ("", "net", "P", "R", "F1"), lines)
    ages = town.age()
    listed = []
    for band in coverage(facts(town, by_source.any(axis=1)), found, by_source):
        low_age = int(re.split(r"[-+]", band.age)[0]) if band.age else -1
        those = (ages < 0) if low_age < 0 else (ages >= low_age) & ((ages < low_age + 5) | (low_age == 85))
        there = int(truth[those].sum())
        missed = int((truth & ~present)[those].sum())
        listed.append((band.age or "unknown", band.registered, band.seen, "–" if band.expected is None else f"{band.expected:.0f}",
                       there, missed, f"{missed / max(there, 1):.3f}"))  # fmt: skip
    table("By age", ("", "of record", "seen", "expected", "in the census", "of these missed", "share"), listed)


def speed(folder: str, persons: int = 1_000_000) -> None:
    """A million persons with homes, registration, a sign of life and a half each, and family of every third."""
    path = os.path.join(folder, "base.gpkg")
    million(path, persons)
    print(machine())
    lines = []
    for algorithm, more in (("tagpersons", ()), ("classifyresidency", ())):
        for again in ("first run", "again"):
            lines.append((f"{algorithm}, {again}", *_timed(path, algorithm, *more)))
    table(f"{persons:,} persons", ("", "CPU s", "peak MB"), lines)


def _timed(path: str, algorithm: str, *more: str) -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        command = [str(ROOT / "scripts" / "qgis_process"), "--json", "run", f"doorstep:{algorithm}", "--", f"BASE={path}",
                   "DATE=2024-12-31", f"OUTPUT={folder}/out.gpkg", *more]  # fmt: skip
        peak = [0.0]
        with open(os.path.join(folder, "said"), "w+") as said, measured() as took:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
            while process.poll() is None:
                peak.append(memory(process.pid)[1])
                time.sleep(0.1)
            if process.returncode:
                said.seek(0)
                raise SystemExit(said.read()[-500:])
    return wanted(took.cpu, CPU, f"{took.cpu:.1f}"), f"{max(peak):.0f}"


def million(path: str, persons: int) -> None:
    chance = np.random.default_rng(1)
    run("createpopulationbase", "CRS=EPSG:32615", f"BASE={path}")
    pids = [hashlib.blake2b(str(k).encode(), digest_size=10).hexdigest() for k in range(persons)]
    years = chance.integers(1930, 2024, persons).tolist()
    sex = np.array(["female", "male"], object)[chance.integers(0, 2, persons)].tolist()
    days = [f"{year}-{month:02d}-01" for year in (2023, 2024) for month in range(1, 13)]
    when = np.array(days, object)[chance.integers(0, len(days), 3 * persons // 2)].tolist()
    who = chance.integers(0, persons, 3 * persons // 2).tolist()
    some = np.flatnonzero(chance.random(persons) < 0.7).tolist()
    with GeoPackageBase(path) as base:
        base.begin("importregister", "2024-01-01")
        base.insert(
            "source", ("source", "role"), [("police", "registration"), ("work", "activity"), ("school", "activity")]
        )
        base.insert("person", ("pid", "sex", "birth_year", "ethnicity"), zip(pids, sex, years, ["Han"] * persons))
        home = ("pid", "dwid", "buid", "since", "source_id")
        base.insert("lives_in", home, ((pids[k], f"D{k // 3}", f"B{k // 30}", days[k % 24], "police") for k in some))
        base.insert(
            "registered_in", home, ((pid, f"D{k // 3}", f"B{k // 30}", None, "police") for k, pid in enumerate(pids))
        )
        base.insert(
            "record_link", ("source", "record_id", "pid"), (("police", f"{k}", pid) for k, pid in enumerate(pids))
        )
        signs = {(pids[k], ("work", "school")[k % 2], day) for k, day in zip(who, when)}
        base.insert("sign_of_life", ("pid", "source", "date"), sorted(signs))
        base.insert(
            "family_of", ("pid", "other", "role"), ((pids[k], pids[k - 1], "child") for k in range(1, persons, 3))
        )
        base.commit()


if __name__ == "__main__":
    sys.exit(main())
