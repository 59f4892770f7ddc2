"""The HTML report of a run: one file without anything from outside, readable for years."""

import html
import os
import platform
from collections import Counter
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis

from .engine import evaluate, packages
from .engine.errors import OutputError
from .i18n import tr

MOST_ZONES = 500
MOST_UNPLACED = 200

STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff;max-width:1080px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid #d5dbe1}
table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0}th,td{padding:.2rem .7rem;border-bottom:1px solid #e5e9ed;text-align:left}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.8rem;word-break:break-all}
.note{background:#fff7e0;border-left:4px solid #e0a800;padding:.5rem .8rem;margin:1rem 0}
.plots{display:flex;flex-wrap:wrap;gap:1rem}.plots svg{border:1px solid #e5e9ed}
"""


@dataclass(frozen=True)
class Method:
    """One allocation, as arrays over buildings; `zones` is a ZoneTable or None, `unplaced` counts by reason."""

    name: str
    estimated: np.ndarray
    allocated: np.ndarray
    estimated_households: np.ndarray
    households: np.ndarray
    zones: object = None
    unplaced: tuple = ()

    @property
    def scores(self):
        return evaluate.scores(self.estimated, self.allocated, self.households)


def of_allocation(name, result, household_id) -> Method:
    """Take what the report needs from an Allocation. `household_id` is (m,) in the order of the input."""
    task = result.problem
    inside = task.building_zone >= 0
    open_ = np.flatnonzero(result.building_of < 0)
    unplaced = list(zip(household_id[task.household[open_]], result.reason[open_]))
    return Method(
        name,
        task.targets[inside],
        result.persons[inside],
        task.places[inside],
        result.households[inside],
        result.zones,
        unplaced,
    )


def write(path, begun, title, outcome) -> None:
    """Write the report of an Outcome to `begun`, from where it comes to `path` when everything else is written.

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    text = _page(title, outcome)
    try:
        with open(begun, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise OutputError(
            tr("The report {} cannot be written ({}); choose another place.").format(path, error.strerror)
        ) from error


def _page(title, outcome):
    methods = outcome.methods
    sections = [
        f"<h1>{_text(title)}</h1>",
        _heading(tr("Fit to the estimate")) + _caution() + _scores(methods) + _plots(methods) if methods else "",
        _heading(tr("Warnings")) + _list(outcome.warnings) if outcome.warnings else "",
        *(_heading(heading) + _table(head, rows) for heading, head, rows in outcome.tables),
        *(_zones(method) for method in methods if method.zones is not None),
        *(_unplaced(method, outcome.numbers) for method in methods if method.zones is not None),
        _heading(tr("Inputs")) + _inputs(outcome.layers),
        _heading(tr("Settings and versions")) + _table(["", ""], [*outcome.settings, *_versions()]),
    ]
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{_text(title)}</title><style>{STYLE}</style></head><body>"
        + "\n".join(filter(None, sections))
        + "</body></html>\n"
    )


def _caution() -> str:
    return (
        f"<p class=note>{_text(tr('Fit to the estimate, not accuracy: the estimate is not the truth.'))} "
        f"{_text(tr('Households are simulated, not real residents.'))}</p>"
    )


def _text(value) -> str:
    return html.escape(str(value))


def _heading(text) -> str:
    return f"<h2>{_text(text)}</h2>"


def _list(items) -> str:
    return "<ul>" + "".join(f"<li>{_text(item)}</li>" for item in items) + "</ul>"


def _table(head, rows) -> str:
    """Write a table; numbers to the right."""

    def cell(value, tag):
        number = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
        return f"<{tag}{' class=n' if number else ''}>{_number(value) if number else _text(value)}</{tag}>"

    rows = [list(row) for row in rows]
    body = "".join("<tr>" + "".join(cell(value, "td") for value in row) + "</tr>" for row in rows)
    numeric = [isinstance(value, (int, float, np.number)) for value in rows[0]] if rows else [False] * len(head)
    titles = "".join(f"<th{' class=n' if right else ''}>{_text(name)}</th>" for name, right in zip(head, numeric))
    return f"<table><tr>{titles}</tr>{body}</table>" if any(head) else f"<table>{body}</table>"


def _number(value) -> str:
    if value != value:
        return "–"
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.4f}"


def _scores(methods) -> str:
    rows = []
    for method in methods:
        s = method.scores
        rows.append(
            [
                method.name,
                s.mse_buildings,
                s.mse_households,
                s.sse_per_household,
                s.net_percent,
                s.absolute_percent,
                int(method.allocated.sum()),
                int(method.estimated.sum()),
                int(method.households.sum()),
            ]
        )
    head = [
        tr("Method"),
        tr("MSE over buildings"),
        tr("MSE over households"),
        tr("Squared error per household"),
        tr("Net error [%]"),
        tr("Absolute error [%]"),
        tr("Persons placed"),
        tr("Persons estimated"),
        tr("Households placed"),
    ]
    return _table(head, rows)


def _plots(methods) -> str:
    """Draw the residuals as in Fig. 3 of Ye et al. (2024), every panel with the same scale."""
    panels = [(m.name, m.allocated, m.allocated - m.estimated) for m in methods]
    right = max(max((float(x.max()) for _, x, _ in panels if x.size), default=1.0), 1.0)
    high = max(max((float(np.abs(y).max()) for _, _, y in panels if y.size), default=1.0), 1.0)
    return "<div class=plots>" + "".join(_plot(name, x, y, right, high) for name, x, y in panels) + "</div>"


def _plot(name, x, y, right, high, width=500, height=320) -> str:
    left, top, bottom = 52, 30, 44
    inner_w, inner_h = width - left - 14, height - top - bottom

    def px(value):
        return left + inner_w * value / right

    def py(value):
        return top + inner_h * (1 - (value + high) / (2 * high))

    # Many buildings share a point; one circle each, larger where there are more.
    points = Counter(zip(np.asarray(x, float).tolist(), np.asarray(y, float).tolist()))
    circles = "".join(
        f'<circle cx="{px(a):.1f}" cy="{py(b):.1f}" r="{min(2 + np.log10(n), 6):.1f}">'
        f"<title>{a:g} {tr('persons')}, {b:+g} ({n})</title></circle>"
        for (a, b), n in sorted(points.items())
    )
    ticks = "".join(
        f'<text x="{px(v):.0f}" y="{height - bottom + 16}" text-anchor="middle">{v:,.0f}</text>'
        for v in _ticks(0, right)
    ) + "".join(
        f'<text x="{left - 6}" y="{py(v) + 4:.0f}" text-anchor="end">{_signed(v)}</text>' for v in _ticks(-high, high)
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-size="11" '
        'font-family="sans-serif" role="img">'
        f'<text x="{left}" y="18" font-size="13" font-weight="bold">{_text(name)}</text>'
        f'<rect x="{left}" y="{top}" width="{inner_w}" height="{inner_h}" fill="#f7f9fb"/>'
        f'<line x1="{left}" x2="{left + inner_w}" y1="{py(0):.1f}" y2="{py(0):.1f}" stroke="#8896a5"/>'
        f'<g fill="#1f6f8b" fill-opacity=".6">{circles}</g>{ticks}'
        f'<text x="{left + inner_w / 2:.0f}" y="{height - 10}" text-anchor="middle">'
        f"{_text(tr('allocated persons per building'))}</text>"
        f'<text transform="translate(13 {top + inner_h / 2:.0f}) rotate(-90)" text-anchor="middle">'
        f"{_text(tr('allocated − estimated'))}</text></svg>"
    )


def _signed(value) -> str:
    return f"{value:+,.0f}".replace("-", "−") if value else "0"


def _ticks(low, high):
    step = 10 ** np.floor(np.log10(max(high - low, 1) / 2))
    step *= next(k for k in (1, 2, 5, 10) if (high - low) / (step * k) <= 6)
    return np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step


def _zones(method) -> str:
    zones = method.zones
    order = np.lexsort((np.arange(len(zones.zone_id)), -np.nan_to_num(zones.objective)))
    shown = order[:MOST_ZONES]
    rows = [
        [
            zones.zone_id[z],
            zones.status[z],
            int(zones.n_buildings[z]),
            int(zones.n_households[z]),
            int(zones.persons[z]),
            zones.objective[z],
            zones.bound[z],
            zones.net_percent[z],
            zones.absolute_percent[z],
        ]
        for z in shown
    ]
    head = [
        tr("Zone"),
        tr("Status"),
        tr("Buildings"),
        tr("Households"),
        tr("Persons"),
        tr("Objective"),
        tr("Bound"),
        tr("Net error [%]"),
        tr("Absolute error [%]"),
    ]
    counts = ", ".join(f"{n:,} {status}" for status, n in sorted(Counter(zones.status).items()))
    more = len(order) - len(shown)
    note = (
        f"<p>{_text(counts)}."
        + (
            f" {_text(tr('The zones with the largest residuals; {} more are in the zones output.').format(f'{more:,}'))}"
            if more
            else ""
        )
        + "</p>"
    )
    return _heading(f"{tr('Zones')}: {method.name}") + note + _table(head, rows)


def _beyond(numbers) -> str:
    """Say what is not placed only because the buildings end before the zones do."""
    if not numbers.get("ZONES_BEYOND"):
        return ""
    text = tr("Zones that reach beyond the building layer: {}; households that live there: {}.").format(
        f"{numbers['ZONES_BEYOND']:,}", f"{numbers['HOUSEHOLDS_BEYOND']:,}"
    )
    if "UNALLOCATED" in numbers:
        text += " " + tr("Other households not placed: {}.").format(
            f"{numbers['UNALLOCATED'] - numbers['HOUSEHOLDS_BEYOND']:,}"
        )
    return f"<p>{_text(text)}</p>"


def _unplaced(method, numbers) -> str:
    if not method.unplaced:
        return _heading(f"{tr('Not placed')}: {method.name}") + f"<p>{_text(tr('Every household has a building.'))}</p>"
    reasons = Counter(reason for _, reason in method.unplaced)
    rows = [[reason, n] for reason, n in sorted(reasons.items(), key=lambda item: -item[1])]
    listed = [[household, reason] for household, reason in method.unplaced[:MOST_UNPLACED]]
    more = len(method.unplaced) - len(listed)
    return (
        _heading(f"{tr('Not placed')}: {method.name}")
        + _beyond(numbers)
        + _table([tr("Reason"), tr("Households")], rows)
        + f"<details><summary>{_text(tr('Household ids'))}</summary>"
        + _table([tr("Household"), tr("Reason")], listed)
        + (f"<p>{_text(tr('{} more are in the households output.').format(f'{more:,}'))}</p>" if more else "")
        + "</details>"
    )


def _inputs(layers) -> str:
    rows = [[label, table.name, len(table), table.crs.authid() or "–", table.digest()] for label, table in layers]
    return _table([tr("Input"), tr("Layer"), tr("Rows"), tr("CRS"), "SHA-256"], rows)


def _versions():
    used = ("scipy", "shapely", "pulp")
    return [
        ("Doorstep", plugin_version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Python", platform.python_version()),
        ("numpy", np.__version__),
        *((name, packages.version(name)) for name in used),
    ]


def plugin_version() -> str:
    """Return the version that metadata.txt states."""
    path = os.path.join(os.path.dirname(__file__), "..", "metadata.txt")
    with open(path, encoding="utf-8") as file:
        return next(line.split("=", 1)[1].strip() for line in file if line.startswith("version="))
