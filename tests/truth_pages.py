"""The tables of what was measured, for the terminal and between the markers of a page, and which claims do not hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from truth_measured import CHOSEN, COLUMNS, VOLUME
from truth_sizes import MONTE_CARLO

NAMES = {
    "cambridge": "Cambridge",
    "memphis": "Memphis",
    "lower_manhattan": "Lower Manhattan",
    "spain_38023": "La Laguna, Tenerife",
}
NOTHING = "–"
MOST_REGRET = {"persons": (1.5, 3.0), "dwellings": (2.0, 5.0)}
"""Mean and worst points that WEIGHT 7 may lose against the best single weight of each town."""
LEAST_COVERED = (80.0, 70.0)
"""Mean and least share of fine zones that 90 % intervals must hold [%]."""
LEAST_F1 = 0.68

Table = tuple[str, tuple[str, ...], list[tuple[str, ...]]]


def number(value: float | None, digits: int = 1) -> str:
    return NOTHING if value is None else f"{value:.{digits}f}"


def weights(found: dict[str, Any]) -> Table:
    """Return title, head and rows: the best single weight of each row is marked by a star."""
    rows = []
    for row in found["weights"]:
        cells = [number(row["misplaced"][name]) + ("*" if name == row["best"] else "") for name in COLUMNS]
        regret = [number(row["regret"].get(name)) for name in (VOLUME, CHOSEN)]
        rows.append((_town(row["town"]), f"{row['what']}, {row['unit']}", *cells, *regret))
    head = ("town", "what", *COLUMNS, "regret of volume", f"regret of {CHOSEN}")
    return "Misplaced [%], coarse to fine; * the best single weight; regret: points more than it", head, rows


def regrets(found: dict[str, Any]) -> Table:
    rows = []
    for zones, regrets_of in (("as counted", found["regrets"]), ("joined to fewer", found["coarser_regrets"])):
        for what, by_name in regrets_of.items():
            for name, values in by_name.items():
                most = MOST_REGRET[what] if name == CHOSEN and regrets_of is found["regrets"] else None
                wanted = "" if most is None else f"≤ {most[0]:g} / ≤ {most[1]:g}"
                rows.append((what, zones, name, number(values["mean"]), number(values["worst"]), wanted))
    head = ("what", "zones", "weight", "mean", "worst", "wanted")
    return "Regret against the best single weight of each row [points]", head, rows


def coarser(found: dict[str, Any]) -> Table:
    rows = []
    for row in found["coarser"]:
        values = [row["misplaced"][name] for name in (row["best"], VOLUME, CHOSEN)]
        level = f"{row['what']}, {row['unit']}"
        rows.append((_town(row["town"]), str(row["zones"]), level, row["best"], *map(number, values)))
    head = ("town", "zones", "what", "best single weight", "its misplaced", VOLUME, CHOSEN)
    return "The same towns with their zones joined to fewer: misplaced [%]", head, rows


def intervals(found: dict[str, Any]) -> Table:
    head = (
        "weight", "town", "what", "fine zones", "covered %", "width", "width needed", "nobody in any draw",
        "covered % at WEIGHT_ERROR 0.3",
    )  # fmt: skip
    rows = []
    for weight, mine in _by_weight(found).items():
        for row in mine:
            widths = (number(row["width"], 2), number(row["needed"], 2), str(row["unreachable"]))
            shown = (
                _town(row["town"]),
                row["what"],
                str(row["zones"]),
                number(row["covered"]),
                *widths,
                number(row["fixed"]),
            )
            rows.append((weight.lower(), *shown))
        mean = [number(_mean(mine, name)) for name in ("covered", "fixed")]
        rows.append((weight.lower(), "mean", "", "", mean[0], "", "", "", mean[1]))
    return "90 % intervals of fine zones; widths as a share of the people", head, rows


def _by_weight(found: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    weights = dict.fromkeys(row["weight"] for row in found["intervals"])
    return {weight: [row for row in found["intervals"] if row["weight"] == weight] for weight in weights}


def _mean(rows: list[dict[str, Any]], name: str) -> float:
    return float(sum(row[name] for row in rows) / len(rows))


def sizes(found: dict[str, Any]) -> Table:
    rows = [
        (
            row["place"],
            f"{row['method']} (default)" if row["default"] else row["method"],
            number(row["fit"], 2),
            f"{row['mix']:.1f} ({row['least']:.1f}-{row['most']:.1f})",
        )
        for row in found["sizes"]
    ]
    return "Fit and size mix in fine zones", ("place", "method", "MSE over households", "size mix misplaced %"), rows


def classes(found: dict[str, Any]) -> Table:
    rows = [
        (
            row["place"] if row["part"] == "whole" else f"{row['place']}, {row['part']}",
            row["by"],
            str(row["labelled"]),
            *(number(row[name], 2) for name in ("precision", "recall", "f1")),
        )
        for row in found["classes"]
    ]
    return "Residential buildings found, against labels", ("place", "by", "labelled", "precision", "recall", "F1"), rows


def classified(found: dict[str, Any]) -> Table:
    names = ("none", "classified", "paper", "recorded")
    rows = [
        (_town(row["town"]), row["what"], row["by"], *(number(row[name]) for name in names))
        for row in found["classified"]
    ]
    head = ("town", "what", "classified by", "all buildings", "as classified", "by the paper's rule", "as recorded")
    return "Misplaced [%] by volume, by which buildings count as residential", head, rows


TABLES: dict[str, Callable[[dict[str, Any]], Table]] = {
    "weights": weights,
    "regrets": regrets,
    "coarser": coarser,
    "intervals": intervals,
    "sizes": sizes,
    "classes": classes,
    "classified": classified,
}


def _town(name: str) -> str:
    return NAMES.get(name, name)


def markdown(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head), *(" | ".join(row) for row in rows)]
    return "\n".join(f"| {line} |" for line in lines)


def written(page: str, found: dict[str, Any]) -> str:
    """Return the page with the tables between its markers, `<!-- truth: weights -->` to `<!-- end -->`.

    Raises
    ------
    ValueError
        A marker names no table, or has no end.
    """

    def table(match: re.Match[str]) -> str:
        if match[1] not in TABLES:
            raise ValueError(f"no table is called {match[1]}")
        return f"<!-- truth: {match[1]} -->\n{markdown(*TABLES[match[1]](found)[1:])}\n<!-- end -->"

    pattern = r"<!-- truth: (\w+) -->\n.*?<!-- end -->"
    made, replaced = re.subn(pattern, table, page, flags=re.DOTALL)
    if replaced != page.count("<!-- truth:"):
        raise ValueError("a table of the page has no <!-- end -->")
    return made


def missed(found: dict[str, Any]) -> list[str]:
    """Say which of the claims does not hold; what was not measured is no claim."""
    told = []
    for what, most in MOST_REGRET.items():
        values = found["regrets"].get(what, {}).get(CHOSEN)
        if values is not None:
            told += _above(f"{CHOSEN}, {what}: mean regret", values["mean"], most[0])
            told += _above(f"{CHOSEN}, {what}: worst regret", values["worst"], most[1])
    for weight, mine in _by_weight(found).items():
        name = f"90 % intervals by {weight.lower()}"
        told += _below(f"{name}: fine zones covered on average", _mean(mine, "covered"), LEAST_COVERED[0])
        for row in mine:
            told += _below(
                f"90 % intervals by {weight.lower()}, {_town(row['town'])}", row["covered"], LEAST_COVERED[1]
            )
    for place in dict.fromkeys(row["place"] for row in found["sizes"]):
        rows = [row for row in found["sizes"] if row["place"] == place]
        (ours,) = (row for row in rows if row["default"])
        (random,) = (row for row in rows if row["method"] == MONTE_CARLO)
        told += _above(f"size mix, {place}, default", ours["mix"], random["mix"])
        told += _above(f"fit, {place}, default", ours["fit"], random["fit"])
    for row in found["classes"]:
        if (row["place"], row["part"]) == ("Helsinki", "whole") and row["run"] and row["less"]:
            told += _below("Helsinki west, POI and levels alone: F1", row["f1"], LEAST_F1, 3)
    for row in found["classified"]:
        told += _above(f"{_town(row['town'])}: misplaced as classified", row["classified"], row["none"])
    return told


def unjudged(found: dict[str, Any]) -> list[str]:
    """Say which claims could not be judged, because nothing was measured."""
    asked = {f"{CHOSEN}, {what}": found["regrets"].get(what, {}).get(CHOSEN) for what in MOST_REGRET}
    asked.update({TABLES[name](found)[0]: found[name] for name in ("intervals", "sizes", "classes", "classified")})
    return [name for name, values in asked.items() if not values]


def _above(what: str, value: float, most: float, digits: int = 1) -> list[str]:
    return [f"{what} {value:.{digits}f}, wanted ≤ {most:.{digits}f}"] if value > most else []


def _below(what: str, value: float, least: float, digits: int = 1) -> list[str]:
    return [f"{what} {value:.{digits}f}, wanted ≥ {least:.{digits}f}"] if value < least else []
