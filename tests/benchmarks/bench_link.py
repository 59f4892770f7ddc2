"""Linking of persons on known answers, and its speed: `--part febrl|anytown|fake|robust|speed`, all without it.

The data are not part of the repository; what needs them is left out where they are missing. Truth is hidden from what is measured.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterable

from measure import ROOT, machine, measured, memory, table, wanted

sys.path.insert(0, str(ROOT / "tests"))
import persons_data as data
import synthetic_persons

from doorstep.processing_provider.engine.registers.persons.link import Links, LinkSettings, link

DATA = ROOT.parent / "shared" / "data" / "registers"
FEBRL, ANYTOWN = DATA / "persons_febrl", DATA / "registers_anytown"
HEADER = ("what", "true", "linked", "precision", "recall", "wanted")
NAMES = ("census", "identity", "employment", "tax", "motherchild")


def run(records: data.Table, many: Iterable[str] = ("employment",), seed: int = 0) -> Links:
    return link(records.columns, settings=LinkSettings(seed=seed), many=tuple(many))


def row(name: str, score: data.Score, goal: str = "") -> tuple[object, ...]:
    return name, score.true, score.linked, f"{score.precision:.4f}", f"{score.recall:.4f}", goal


def febrl() -> None:
    rows = []
    both = data.febrl(FEBRL, ("dataset4a", "dataset4b"))
    alone = data.febrl(FEBRL, ("dataset1",))
    for name, gone, goal in (("", (), "P .9995 R .999"), (" without id", ("id_number",), "P .9995 R .999")):
        four, first = both.without(*gone), alone.without(*gone)
        rows.append(row(f"dataset4{name}", data.pairs(four, run(four).person, "a", "b"), goal))
        rows.append(row(f"dataset1{name}", data.within(first, run(first, ("a",)).person, "a")))
    table("FEBRL: pairs of records", HEADER, rows)


def fake() -> None:
    records = data.fake(FEBRL / "fake_1000.csv")
    rows = [row("fake_1000, no mail", data.within(records, run(records, ("fake",)).person, "fake"))]
    table("Splink's fake_1000: pairs of records", HEADER, rows)


def anytown() -> None:
    goals = {"identity": "P .999 R .98", "employment": "P .999 R .90"}
    rows = []
    for other in NAMES[1:]:
        records = data.anytown(ANYTOWN, ("census", other))
        found = run(records)
        rows.append(row(f"census, {other}", data.pairs(records, found.person, "census", other), goals.get(other, "")))
        if other == "identity":
            created = records.of(
                k for k, event in enumerate(records.columns["event"]) if event in ("", "creation")
            )  # the rows by which the known links are counted
            rows.append(
                row("census, creations", data.pairs(created, run(created).person, "census", other), "P .999 R .98")
            )
    table("Anytown, two registers: pairs of records", HEADER, rows)
    records = data.anytown(ANYTOWN)
    found = run(records)
    couples = [(a, b) for k, a in enumerate(NAMES) for b in NAMES[k + 1 :]]
    rows = [row(f"{a}, {b}", data.pairs(records, found.person, a, b)) for a, b in couples]
    rows += [row(f"within {a}", data.within(records, found.person, a)) for a in ("identity", "employment")]
    table("Anytown, five registers: pairs of records", HEADER, rows)
    counts = [(f"{a}, {b}: {tier}", count) for (tier, a, b), count in sorted(found.by_tier.items())]
    table("Links by tier", ("what", "links"), [*counts, ("doubts", len(found.doubts))])


def spoilt(text: str, rng: random.Random, share: float) -> str:
    """A name with a letter from the same row of a keyboard, cut short, or heard otherwise: other slips than any generator has here."""
    if len(text) < 3 or rng.random() >= share:
        return text
    kind, k = rng.randrange(4), rng.randrange(1, len(text))
    if kind == 0:
        line = next((line for line in ("qwertyuiop", "asdfghjkl", "zxcvbnm") if text[k].lower() in line), "eaionrt")
        return text[:k] + rng.choice(line) + text[k + 1 :]
    if kind == 1:
        return text[: max(3, len(text) - 3)]
    if kind == 2:
        return text.lower().replace("ph", "f").replace("ck", "k").replace("y", "i").replace("th", "t")
    return text[:k] + " " + text[k:]


def robust() -> None:
    rows = []
    for other in ("identity", "employment"):
        whole = data.anytown(ANYTOWN, ("census", other))
        cases = {"as it is": whole, "no sex": whole.without("sex"), "no middle name": whole.without("middle")}
        rng = random.Random(7)
        cases["births of 1 in 5 gone"] = whole.changed(
            "birth", lambda text, rng=rng: "" if rng.random() < 0.2 else text
        )
        for column in ("given", "surname"):
            cases["one name in ten spoilt"] = cases.get("one name in ten spoilt", whole).changed(
                column, lambda text, rng=rng: spoilt(text, rng, 0.1)
            )
        cases["no births"] = whole.without("birth")
        cases["no addresses"] = whole.without("address")
        some = [k for k in range(len(whole)) if rng.random() < 0.3]
        cases["3 of 10 records"] = whole.of(some)
        cases["1,000 persons"] = _persons(whole, 1000)
        for name, records in cases.items():
            rows.append(row(f"census, {other}: {name}", data.pairs(records, run(records).person, "census", other)))
        rows.append(row(f"census, {other}: seed 9", data.pairs(whole, run(whole, seed=9).person, "census", other)))
    four = data.febrl(FEBRL, ("dataset4a", "dataset4b"))
    for gone in (("birth",), ("address",), ("id_number", "address"), ("id_number", "birth")):
        records = four.without(*gone)
        rows.append(row(f"dataset4 without {', '.join(gone)}", data.pairs(records, run(records).person, "a", "b")))
    table("What if: pairs of records", HEADER, rows)
    rows = []
    for seed, slips in ((1, 0.03), (2, 0.03), (3, 0.1)):
        records = synthetic_persons.registers(30_000, seed=seed, slips=slips)
        found = run(records)
        for a, b in (("census", "identity"), ("census", "employment"), ("identity", "employment")):
            rows.append(row(f"{a}, {b}: seed {seed}, slips {slips}", data.pairs(records, found.person, a, b)))
    table("Invented towns: pairs of records", HEADER, rows)


def _persons(records: data.Table, count: int) -> data.Table:
    """Everything of some persons."""
    some = set(sorted({text for text in records.truth if text})[:count])
    return records.of(k for k, truth in enumerate(records.truth) if truth in some)


def speed(size: int = 1_000_000) -> None:
    records = synthetic_persons.registers(size)
    before = memory()[0]
    with measured() as took:
        found = run(records)
    wall, used = wanted(took.wall, 60, f"{took.wall:.0f} s"), wanted(memory()[1], 800, f"{memory()[1]:.0f} MB")
    rows = [(f"{size:,} records", wall, f"{took.cpu:.0f} s", f"{before:.0f} MB", used)]
    table(machine(), ("what", "time", "of processors", "records", "at the peak"), rows)
    rows = [
        row(f"{a}, {b}", data.pairs(records, found.person, a, b))
        for a, b in (("census", "identity"), ("census", "employment"), ("identity", "employment"))
    ]
    table("The same: pairs of records", HEADER, [*rows, row("jobs", data.within(records, found.person, "employment"))])
    del records, found
    crowd = data.Table()
    for k in range(100_000):
        crowd.add("", source="ab"[k % 2], record_id=str(k), given="Maria", surname="Garcia")
    with measured() as took:
        found = run(crowd)
    rows = [("100,000 of one name", f"{took.wall:.1f} s", f"{memory()[1]:.0f} MB", len(set(found.person.tolist())))]
    table("A name that tells nothing", ("what", "time", "at the peak", "persons"), rows)


PARTS = {"febrl": febrl, "anytown": anytown, "fake": fake, "robust": robust, "speed": speed}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", choices=PARTS, action="append")
    for part in parser.parse_args().part or PARTS:
        if part != "speed" and not DATA.is_dir():
            print(f"bench_link: the data sets are not beside the checkout (looked for {DATA}); {part} is left out")
        else:
            PARTS[part]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
