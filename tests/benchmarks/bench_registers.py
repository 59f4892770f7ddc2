"""Addresses and dwellings on known answers. The data are not part of the repository; without them this says so and ends."""

from __future__ import annotations

import random
import sys

from measure import ROOT, measured, table

DATA = ROOT.parent / "shared" / "data" / "registers"


def main() -> int:
    if not DATA.is_dir():
        print(f"bench_registers: the data sets are not beside the checkout (looked for {DATA}); nothing run")
        return 0
    labels()
    matching()
    bound()
    american()
    chinese()
    blocks()
    speed()
    return 0


def labels() -> None:
    import register_data as data

    found = data.units_found(data.labelled(DATA / "addresses_us" / "labeled.xml"))
    rows = [
        ("unit identifiers", found["identifiers"], f"{found['found']:.4f}", "0.98"),
        ("of these not in a post box", "", f"{found['without_box']:.4f}", ""),
        ("house numbers", "", f"{found['number']:.4f}", ""),
        ("units where none is labelled", "", f"{found['invented']:.4f}", ""),
    ]
    table("US labelled strings", ("what", "labels", "share", "wanted"), rows)


def matching() -> None:
    import register_data as data

    from doorstep.processing_provider.engine.registers.addresses.match import STATUS_NAMES, Status

    rows = []
    last = None
    for place, grounded in (
        ("helsinki", True), ("helsinki", False), ("monaco", True), ("monaco", False), ("andorra", False),
    ):  # fmt: skip
        for half in (False, True):
            for wanted in (0.98, 0.95, 0.0):
                path = DATA / "places_osm" / f"{place}.gpkg"
                recall, precision, found = data.leave_one_out(path, wanted, half, grounded)
                shares = [f"{(found.status == status).mean():.3f}" for status in (Status.REVIEW, Status.UNKNOWN)]
                rows.append((*_case(place, grounded, half, wanted), f"{recall:.3f}", f"{precision:.3f}", *shares))
                last = found if last is None else last
    header = ("place", "by", "streets", "precision asked", "recall", "precision")
    table("Leave one out", (*header, STATUS_NAMES[Status.REVIEW], "unknown"), rows)
    folds = []
    for grounded in (True, False):
        for half in (False, True):
            for wanted in (0.98, 0.95):
                found = data.ten_folds(DATA / "places_osm" / "helsinki.gpkg", wanted, half, grounded=grounded)
                folds.append((*_case("helsinki", grounded, half, wanted), *(f"{x:.3f}" for x in found)))
    table("Ten folds: what is asked is not among what is measured", header, folds)
    assert last is not None
    kinds(last.measured)


def _case(place: str, grounded: bool, half: bool, wanted: float) -> tuple[object, ...]:
    return place, "text and place" if grounded else "text", "half misspelt" if half else "as written", wanted


def kinds(measured) -> None:
    from doorstep.processing_provider.engine.registers.addresses.match import STAND_NAMES, TIER_NAMES

    rows = [
        (
            TIER_NAMES[m.tier],
            f"{m.support}{'+' if m.support == 4 else ''}",
            "yes" if m.mixed else "",
            STAND_NAMES[m.stand],
            m.right,
            m.wrong,
            f"{m.expected:.3f}",
            m.accepted,
        )
        for m in sorted(measured, key=lambda m: -m.expected)
        if m.right + m.wrong
    ]
    header = ("tier", "support", "mixed", "stand", "right", "wrong", "expected", "accepted")
    table("Helsinki, kinds of match at .98", header, rows)


def bound() -> None:
    """What no rule that looks at the text alone can pass: an address says no more than its street, number and letter."""
    from collections import Counter, defaultdict

    import register_data as data

    from doorstep.processing_provider.engine.registers.addresses.known import keys
    from doorstep.processing_provider.engine.registers.addresses.parse import from_columns

    columns, truth = data.places(DATA / "places_osm" / "helsinki.gpkg")
    named: dict[object, Counter[int]] = defaultdict(Counter)
    for key, building in zip(keys(from_columns(columns, "generic")), truth.tolist()):
        named[key.name, key.number, key.letter, key.entrance][building] += 1
    right, wrong = Counter(), Counter()
    for buildings in named.values():
        for building, count in buildings.items():
            others = buildings.copy()
            others[building] -= 1
            others += Counter()
            if len(others) == 1:
                support = min(next(iter(others.values())), 4)
                (right if building in others else wrong)[support] += count
    rows, r, w = [], 0, 0
    for support in (4, 3, 2, 1):
        r, w = r + right[support], w + wrong[support]
        rows.append(
            (
                f"{support}{'+' if support == 4 else ''}",
                right[support],
                wrong[support],
                f"{r / len(truth):.3f}",
                f"{r / (r + w):.4f}",
            )
        )
    header = ("others that name one building", "right", "wrong", "recall so far", "precision so far")
    table("Helsinki, the same text among the others", header, rows)


def american() -> None:
    import numpy as np
    import register_data as data

    from doorstep.processing_provider.engine.registers import dwellings

    addresses, surnames, people = data.census(DATA / "registers_anytown" / "census2020.csv")
    homes = data.institutions(people)
    lived = [k for k, person in enumerate(people) if person["household_id"] not in homes]
    truth = [people[k]["household_id"] for k in lived]
    raw: dict[object, int] = {}
    texts = [
        raw.setdefault(tuple(people[k][f] for f in ("street_number", "street_name", "unit_number")), len(raw))
        for k in lived
    ]
    rows = [("raw text", *(f"{x:.4f}" for x in data.pairs(truth, texts)), "")]
    for name, surname in (("addresses alone", None), ("with surnames", surnames)):
        found = dwellings.infer(addresses, surname=surname)
        precision, recall = data.pairs(truth, found.dwelling[lived].tolist())
        quarters = np.isin(found.dwelling, np.flatnonzero(found.kind == "group_quarters"))
        inside = np.array([person["household_id"] in homes for person in people])
        rows.append(
            (
                name,
                f"{precision:.4f}",
                f"{recall:.4f}",
                f"{quarters[inside].mean():.3f} / {quarters[~inside].mean():.4f}",
            )
        )
        print(found.notes[0])
    table(
        "Anytown 2020, pairs in one dwelling",
        ("by", "precision", "recall", "in group quarters: of them / of others"),
        rows,
    )


def chinese() -> None:
    import chinese_addresses
    import register_data as data

    from doorstep.processing_provider.engine.registers import dwellings
    from doorstep.processing_provider.engine.registers.addresses.parse import parse

    rows = []
    for seed in (11, 12, 13):
        texts = chinese_addresses.addresses(400, seed)
        found = dwellings.infer(parse([text for text, _ in texts], "cn"))
        precision, recall = data.pairs([truth for _, truth in texts], found.dwelling.tolist())
        rows.append((seed, len(texts), len({t for _, t in texts}), f"{precision:.4f}", f"{recall:.4f}"))
    table("Chinese spellings with neighbours", ("seed", "addresses", "dwellings", "precision", "recall"), rows)


def blocks() -> None:
    import numpy as np
    import register_data as data

    from doorstep.processing_provider.engine.registers import housing

    rows = data.rows(DATA / "dwellings_singapore" / "hdb_property_information.csv")
    names = [f"{row['blk_no']} {row['street']}" for row in rows]
    found = housing.read(
        names, dwellings=[r["total_dwelling_units"] for r in rows], floors=[r["max_floor_lvl"] for r in rows]
    )
    header = ("blocks", "dwellings", "highest floor", "without dwellings")
    line = (len(found.block), int(found.dwellings.sum()), int(np.max(found.floors)), int(np.sum(found.dwellings == 0)))
    table("Singapore as a housing database", header, [line])


def speed() -> None:
    import chinese_addresses
    import numpy as np
    import register_data as data
    import shapely

    from doorstep.processing_provider.engine.registers.addresses.match import Ground, Known, match
    from doorstep.processing_provider.engine.registers.addresses.parse import from_columns, parse

    strings = [text for text, _ in data.labelled(DATA / "addresses_us" / "labeled.xml")]
    many = [
        f"{k} {text}" for k in range(20) for text in strings
    ]  # none twice: a text that was seen is not parsed again
    rows = []
    spelt = [text for text, _ in chinese_addresses.addresses(1500, 1)]
    parse(spelt[:10], "cn")
    european = [f"{k} bis rue du {k % 91} mai 1945, étage {k % 7}, 75{k % 900:03} Paris" for k in range(30_000)]
    for profile, texts in (("us", many), ("cn", spelt), ("fr", european), ("generic", european)):
        with measured() as took:
            parse(texts, profile)
        rows.append((f"parse {profile}", len(texts), f"{len(texts) / took.cpu:,.0f}", "10,000"))
    rng = random.Random(1)
    streets = [
        "".join(rng.choices("abcdefghijklmnoprstuv", k=rng.randint(5, 12))).title() + " Street" for _ in range(2000)
    ]
    houses = [(street, str(number)) for street in streets for number in range(1, 51)]
    points = [(20.0 * (n // 2), 60.0 * k + 25 * (n % 2)) for k in range(2000) for n in range(1, 51)]
    listed = from_columns({"street": [h[0] for h in houses], "number": [h[1] for h in houses]}, "us")
    asked = [rng.choice(houses) for _ in range(200_000)]
    asked = [(street if rng.random() > 0.1 else street[:3] + street[4:], number) for street, number in asked]
    addresses = from_columns({"street": [a[0] for a in asked], "number": [a[1] for a in asked]}, "us")
    for by, ground in (
        ("text", None),
        ("text and place", Ground(points, [shapely.box(x - 8, y - 6, x + 8, y + 6) for x, y in points])),
    ):
        known = Known(listed, np.arange(len(houses)), ground=ground)
        with measured() as took:
            match(addresses, known)
        name = f"match by {by}, every tenth street misspelt"
        rows.append((name, len(asked), f"{len(asked) / took.cpu:,.0f}", "20,000"))
    table("Speed of one core", ("what", "addresses", "a second", "wanted"), rows)


if __name__ == "__main__":
    sys.exit(main())
