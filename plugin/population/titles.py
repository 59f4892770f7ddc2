"""Columns of the results as tables show them: titles, words and last rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from ...processing_provider.i18n import tr
from ..widgets.columns import Column
from .building import method_names

RESIDUALS = ("pop_res_op", "pop_res_mc")
SUFFIXES = {"pop_res_op": "OPT", "pop_res_mc": "MC"}


def column(titles: dict[str, tuple[str, str]], name: str, values: np.ndarray) -> Column:
    title, short = titles[name]
    words = status_words() if name == "status" else None
    return Column(title, values, 1 if name.endswith("_pct") else 0, name in RESIDUALS, short, words)


def is_empty(values: np.ndarray) -> bool:
    return values.dtype != object and bool(np.isnan(values).all())


def last_rows(found: dict[str, np.ndarray], names: Iterable[str], results: dict[str, Any]) -> list[Column]:
    """Return the last rows of Table 4: sums as displayed, and under the residuals the errors that the run reported."""
    titles = building_titles()
    labels = [tr("Sum"), tr("Net %"), tr("Abs. %")] if results else [tr("Sum")]
    columns = []
    for name in names:
        values: list = [np.nan] * len(labels)
        if found[name].dtype == object:
            columns.append(Column("", np.array(labels if not columns else [""] * len(labels), object)))
            continue
        values[0] = np.nansum(found[name])
        if name in SUFFIXES and results:
            for row, key in ((1, "NET_PERCENT"), (2, "ABSOLUTE_PERCENT")):
                value = results.get(f"{key}_{SUFFIXES[name]}", results.get(key))
                values[row] = np.nan if value is None else value
        columns.append(Column(titles[name][0], np.array(values, float), (0, 1, 1)[: len(labels)], False, " "))
    return columns


def status_words() -> dict[str, str]:
    """Return what the codes of zones mean."""
    return {
        "optimal": tr("optimal"),
        "time_limit": tr("time limit"),
        "simulated": tr("simulated"),
        "estimated": tr("estimated"),
        "empty": tr("no people"),
        "no_buildings": tr("no buildings"),
        "no_households": tr("no households listed"),
        "spilled": tr("people in another zone's building"),
    }


def building_titles() -> dict[str, tuple[str, str]]:
    """Return (title, title in a narrow header) by field."""
    estimate, (opt, mc) = tr("Estimate"), method_names()
    households, persons, residual = tr("households"), tr("persons"), tr("residual")
    short = {"": tr("Est."), "opt": tr("Opt."), "mc": tr("MC")}
    few = {"hh": tr("househ."), "pop": tr("pers."), "res": tr("resid.")}
    return {
        "buid": (tr("Building"), ""), "zone_id": (tr("Zone"), ""),
        "pop_int": (f"{estimate}\n{persons}", f"{short['']}\n{few['pop']}"),
        "hh_int": (f"{estimate}\n{households}", f"{short['']}\n{few['hh']}"),
        "pop_opt": (f"{opt}\n{persons}", f"{short['opt']}\n{few['pop']}"),
        "hh_opt": (f"{opt}\n{households}", f"{short['opt']}\n{few['hh']}"),
        "pop_res_op": (f"{opt}\n{residual}", f"{short['opt']}\n{few['res']}"),
        "pop_mc": (f"{mc}\n{persons}", f"{short['mc']}\n{few['pop']}"),
        "hh_mc": (f"{mc}\n{households}", f"{short['mc']}\n{few['hh']}"),
        "pop_res_mc": (f"{mc}\n{residual}", f"{short['mc']}\n{few['res']}"),
    }  # fmt: skip


def zone_titles() -> dict[str, tuple[str, str]]:
    """Return (title, title in a narrow header) by field."""
    return {
        "zone_id": (tr("Zone"), ""), "persons": (tr("Persons"), ""),
        "n_hh": (tr("Households"), tr("House-\nholds")),
        "n_bldg": (tr("Buildings with people"), tr("Build-\nings")),
        "net_pct": (tr("Net %"), tr("Net\n%")), "abs_pct": (tr("Absolute %"), tr("Abs.\n%")),
        "status": (tr("Status"), ""), "objective": (tr("Objective"), ""), "bound": (tr("Bound"), ""),
    }  # fmt: skip
