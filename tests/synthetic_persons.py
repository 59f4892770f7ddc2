"""Invented persons in three registers, any number of them: names as unevenly spread as real ones, families, slips, movers."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from persons_data import SPLIT, Table

FULL_AND_SHORT = [
    ("WILLIAM", "BILL"), ("ROBERT", "BOB"), ("JAMES", "JIM"), ("MICHAEL", "MIKE"), ("ELIZABETH", "LIZ"), ("MARGARET", "PEGGY"),
    ("RICHARD", "DICK"), ("THOMAS", "TOM"), ("KATHERINE", "KATE"), ("CHARLES", "CHUCK"), ("JOSEPH", "JOE"), ("PATRICIA", "PAT"),
    ("JENNIFER", "JENNY"), ("DANIEL", "DAN"), ("ANTHONY", "TONY"), ("REBECCA", "BECKY"), ("FRANCISCO", "PACO"), ("JOSE", "PEPE"),
]  # fmt: skip
_HEADS = [
    "B",
    "BR",
    "C",
    "CH",
    "CL",
    "D",
    "DR",
    "F",
    "FL",
    "G",
    "GR",
    "H",
    "J",
    "K",
    "KR",
    "L",
    "M",
    "N",
    "P",
    "PR",
    "R",
    "S",
    "SH",
    "ST",
    "T",
    "TR",
    "V",
    "W",
    "Z",
]
_VOWELS = ["A", "E", "I", "O", "U", "AI", "EA", "IE", "OU"]
_TAILS = ["N", "R", "L", "S", "T", "ND", "RT", "M", "CK", "NG", "X", "TH"]
_FIRST_DAY, _DAYS = date(1925, 1, 1), 95 * 365


def names(rng: np.random.Generator, count: int, syllables: int) -> np.ndarray:
    """Different invented names."""
    found: dict[str, None] = {}
    while len(found) < count:
        parts = [
            [_HEADS[k] for k in rng.integers(0, len(_HEADS), 4096)],
            [_VOWELS[k] for k in rng.integers(0, len(_VOWELS), 4096)],
        ]
        text = ["".join(pair) for pair in zip(*parts)]
        tails = [_TAILS[k] for k in rng.integers(0, len(_TAILS), 4096)]
        for k in range(0, 4096 - syllables, syllables):
            found["".join(text[k : k + syllables]) + tails[k]] = None
    return np.array(list(found)[:count], object)


def zipf(rng: np.random.Generator, kinds: int, count: int, flat: float) -> np.ndarray:
    """Draw kinds of which the k-th is as frequent as 1 / (k + flat)."""
    weight = 1.0 / (np.arange(kinds) + flat)
    return np.searchsorted(np.cumsum(weight / weight.sum()), rng.random(count)).clip(0, kinds - 1)


class Town:
    """People in families at addresses."""

    def __init__(self, people: int, seed: int) -> None:
        rng = self.rng = np.random.default_rng(seed)
        size = rng.choice(5, people, p=[0.3, 0.33, 0.15, 0.14, 0.08]) + 1
        home = np.repeat(np.arange(people), size)[:people]
        place = np.arange(people) - np.searchsorted(home, home)
        homes = int(home[-1]) + 1
        self.surnames, given = names(rng, max(200, min(30_000, people // 10)), 2), names(rng, 3000, 2)
        given[: 2 * len(FULL_AND_SHORT) : 2] = [full for full, _ in FULL_AND_SHORT]
        self.given_names, self.short = given, dict(FULL_AND_SHORT)
        of_home = zipf(rng, len(self.surnames), homes, 15.0)
        own = rng.random(people) < 0.15
        self.surname = np.where(own, zipf(rng, len(self.surnames), people, 15.0), of_home[home])
        self.given = zipf(rng, len(given), people, 12.0)
        self.middle = rng.integers(0, 26, people)
        adult = rng.integers(0, int(_DAYS * 0.75), people)
        child = rng.integers(int(_DAYS * 0.7), _DAYS, people)
        self.birth = np.where(place < 2, adult, child)
        twin = (place == 3) & (rng.random(people) < 0.1)  # born with the one before
        self.birth[twin] = self.birth[np.flatnonzero(twin) - 1]
        self.child = place >= 2
        self.sex = rng.integers(0, 2, people)
        junior = (place == 2) & (rng.random(people) < 0.04)  # has the name of the first of the family
        at = np.flatnonzero(junior)
        self.given[at], self.surname[at] = self.given[at - 2], self.surname[at - 2]
        streets = names(rng, max(50, people // 400), 2)
        self.street = np.array(
            [f"{name} {kind}" for name, kind in zip(streets, np.resize(["ST", "AVE", "RD", "LN"], len(streets)))],
            object,
        )
        self.homes = np.stack(
            [rng.integers(1, 2000, homes), rng.integers(0, len(streets), homes), rng.integers(0, 30, homes)], 1
        )
        self.home = home
        self.number = (
            rng.permutation(900_000_000)[:people]
            if people > 1e8
            else rng.choice(899_999_999, people, replace=False) + 100_000_000
        )

    def __len__(self) -> int:
        return len(self.home)


def slip(rng: np.random.Generator, text: str) -> str:
    """A letter changed, left out, doubled, or swapped with the next."""
    if len(text) < 2:
        return text
    k, kind = int(rng.integers(0, len(text) - 1)), int(rng.integers(0, 4))
    letter = "0123456789"[int(rng.integers(0, 10))] if text[k].isdigit() else "AEINRST"[int(rng.integers(0, 7))]
    return [
        text[:k] + letter + text[k + 1 :],
        text[:k] + text[k + 1 :],
        text[: k + 1] + text[k:],
        text[:k] + text[k + 1] + text[k] + text[k + 2 :],
    ][kind]


def _with_slips(rng: np.random.Generator, column: list[str], share: float, missing: float) -> list[str]:
    chance = rng.random(len(column))
    for k in np.flatnonzero(chance < share + missing).tolist():
        column[k] = "" if chance[k] < missing else slip(rng, column[k])
    return column


def _births(rng: np.random.Generator, days: np.ndarray, share: float, missing: float) -> list[str]:
    text = [(_FIRST_DAY + timedelta(days=k)).isoformat() for k in range(_DAYS)]
    found = [text[k] for k in days.tolist()]
    chance = rng.random(len(found))
    for k in np.flatnonzero(chance < share + missing).tolist():
        year, month, day = found[k].split("-")
        if chance[k] < missing:
            found[k] = ""
        elif chance[k] < missing + share / 3 and int(day) <= 12:
            found[k] = f"{year}-{day}-{month}"
        elif chance[k] < missing + 2 * share / 3:
            found[k] = f"{int(year) + int(rng.choice([-10, -1, 1, 10]))}-{month}-{day}"
        else:
            found[k] = f"{year}-{month}-{1 + (int(day) + int(rng.integers(1, 20))) % 28:02d}"
    return found


def registers(records: int, seed: int = 1, slips: float = 0.03, missing: float = 0.02) -> Table:
    """Make `census` (4 of 10 records), `identity` (7 of 20) and `employment` (5 of 20, several jobs of a person).

    About 85 of 100 people are in the census and 75 in the identity register; half of the adults have one to three jobs.
    """
    people = int(records * 0.47)
    town = Town(people, seed)
    rng, everybody = town.rng, np.arange(people)
    census = rng.permutation(people)[: int(records * 0.4)]
    identity = rng.permutation(people)[: int(records * 0.35)]
    adults = everybody[~town.child]
    workers = adults[rng.permutation(len(adults))[: int(records * 0.2)]]
    jobs = np.r_[workers, workers[rng.permutation(len(workers))], workers][: records - len(census) - len(identity)]
    table = Table()
    moved = rng.random(people) < 0.12
    for source, rows in (("census", census), ("identity", identity), ("employment", np.sort(jobs))):
        _add(table, town, source, rows, moved if source == "employment" else np.zeros(people, bool), slips, missing)
    return table


def _add(
    table: Table, town: Town, source: str, rows: np.ndarray, moved: np.ndarray, slips: float, missing: float
) -> None:
    rng, n = town.rng, len(rows)
    given = town.given_names[town.given[rows]].tolist()
    for k in np.flatnonzero(rng.random(n) < 0.3).tolist():
        given[k] = town.short.get(given[k], given[k])
    surname = town.surnames[town.surname[rows]].tolist()
    for k in np.flatnonzero((rng.random(n) < 0.02) & (town.sex[rows] == 1)).tolist():
        surname[k] = town.surnames[int(rng.integers(0, len(town.surnames)))]  # married
    for k in np.flatnonzero(rng.random(n) < 0.005).tolist():
        given[k], surname[k] = surname[k], given[k]
    letters = [chr(65 + k) for k in range(26)]
    homes = np.where(moved, rng.integers(0, len(town.homes), len(moved)), town.home)[rows]
    number, street, unit = town.homes[homes].T
    texts = {}
    for k, (a, b, c) in zip(homes.tolist(), zip(number.tolist(), street.tolist(), unit.tolist())):
        texts.setdefault(k, SPLIT.join((str(a), town.street[b], str(c) if c > 20 else "")))
    columns = {
        "source": [source] * n,
        "record_id": [f"{source[0]}{k}" for k in range(n)],
        "given": _with_slips(rng, given, slips, missing),
        "surname": _with_slips(rng, surname, slips, missing),
        "middle": _with_slips(rng, [letters[k] for k in town.middle[rows].tolist()], slips, missing),
    }
    if source != "census":
        columns["id_number"] = _with_slips(rng, list(map(str, town.number[rows].tolist())), slips / 2, missing)
    if source != "employment":
        columns["birth"] = _births(rng, town.birth[rows], slips, missing)
        columns["sex"] = _with_slips(rng, [("male", "female")[k] for k in town.sex[rows].tolist()], 0.0, missing)
    if source != "identity":
        columns["address"] = _with_slips(rng, [texts[k] for k in homes.tolist()], slips * 2, missing)
    blank = [""] * n
    for name, column in table.columns.items():
        column.extend(columns.get(name, blank))
    table.truth.extend(map(str, rows.tolist()))
