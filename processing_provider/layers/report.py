"""The HTML report of a run: one file without anything from outside, readable for years."""

import html
import os
import platform
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from qgis.core import Qgis

from ..engine.core import packages
from ..engine.core.errors import OutputError, ReadError
from ..engine.population import fit
from ..i18n import said, tr
from . import drawing, styles

HOMEPAGE = "https://github.com/doorstep-gis/doorstep"
MOST_ZONES = 500
MOST_UNPLACED = 200

STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff;max-width:1080px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid #d5dbe1}
table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0}th,td{padding:.2rem .7rem;border-bottom:1px solid #e5e9ed;text-align:left}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.8rem;word-break:break-all}
.note{background:#fff7e0;border-left:4px solid #e0a800;padding:.5rem .8rem;margin:1rem 0}
.made{color:#5b6673;margin:0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem}
.legend i{display:inline-block;width:1em;height:1em;margin-right:.35em;border:1px solid #5b6673;vertical-align:-.15em}
details{margin:.3rem 0 1rem}dt{font-weight:600;margin-top:.3rem}dd{margin:0 0 0 1.2rem}svg{max-width:100%;height:auto}
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
        return fit.scores(self.estimated, self.allocated, self.households)


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
    ReadError
        A file of the plugin that the report shows cannot be read.
    """
    try:
        text = _page(title, outcome)
    except OSError as error:
        raise ReadError(
            "plugin_file_unreadable",
            "{file} cannot be read ({why}); nothing was written. Install Doorstep anew.",
            file=error.filename,
            why=error.strerror,
        ) from error
    try:
        with open(begun, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise OutputError(
            tr("The report {} cannot be written ({}); choose another place.").format(path, error.strerror)
        ) from error


def _page(title, outcome):
    methods = outcome.methods
    picture = drawing.draw(outcome.outputs.get("OUTPUT"))
    sections = [
        f"<h1>{_text(title)}</h1>",
        f"<p class=made>{_text(tr('Made on {} with Doorstep {}.').format(_date(), plugin_version()))}</p>",
        _heading(tr("Map")) + picture if picture else "",
        _heading(tr("Fit to the estimate")) + _caution() + _scores(methods) + _plots(methods) if methods else "",
        _heading(tr("Warnings")) + _list(map(said, outcome.warnings)) if outcome.warnings else "",
        *(_heading(heading) + _table(head, rows) + _reading(head) for heading, head, rows in outcome.tables),
        *(_zones(method) for method in methods if method.zones is not None),
        *(_unplaced(method, outcome.numbers) for method in methods if method.zones is not None),
        _columns(outcome.outputs),
        _heading(tr("Inputs")) + _inputs(outcome),
        _heading(tr("Settings and versions")) + _table(["", ""], [*outcome.settings, *_versions()]),
        _heading(tr("How to cite")) + _cite(),
    ]
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{_text(title)}</title><style>{STYLE}</style></head><body>"
        + "\n".join(filter(None, sections))
        + "</body></html>\n"
    )


def _date() -> str:
    """Return the day of the run, or the one that SOURCE_DATE_EPOCH names: with it two runs write the same bytes.

    See https://reproducible-builds.org/specs/source-date-epoch.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    day = datetime.fromtimestamp(int(given), timezone.utc) if given.isdecimal() else datetime.now()
    return day.strftime("%Y-%m-%d")


def _cite() -> str:
    method = "Ye et al. (2024), Cities 152, 105223."
    software = tr("Doorstep developers: Doorstep {}, a QGIS plugin. {}").format(plugin_version(), HOMEPAGE)
    return _list([tr("The method: {}").format(method), tr("The software: {}").format(software)])


def _meanings() -> dict:
    """Return what the columns of the report's tables say, by their heads."""
    return {
        tr("Method"): tr("How households were given to buildings."),
        tr("MSE over buildings"): tr("Mean of the squared residuals in persons, over the buildings (eq. 16)."),
        tr("MSE over households"): tr("The same mean, each building counted once for every household in it."),
        tr("Squared error per household"): tr("Sum of the squared residuals, divided by the number of households."),
        tr("Net error [%]"): tr("|Σ allocated − Σ estimated| / Σ estimated persons: too many and too few cancel out."),
        tr("Absolute error [%]"): tr("Σ |allocated − estimated| / Σ estimated persons: nothing cancels out."),
        tr("Persons placed"): tr("Persons of the households that were given to a building."),
        tr("Persons estimated"): tr("Persons that the estimate gives to these buildings."),
        tr("Households placed"): tr("Households that were given to a building."),
        tr("Zone"): tr("Id of the zone, as in its layer."),
        tr("Status"): tr(
            "How sure the result of the zone is: optimal is proven; time limit is the best found in time."
        ),
        tr("Buildings"): tr("Number of buildings."),
        tr("Households"): tr("Number of households."),
        tr("Persons"): tr("Number of persons."),
        tr("Objective"): tr("Sum of the absolute residuals in persons over the buildings of the zone (eq. 10)."),
        tr("Bound"): tr("No allocation has a smaller objective; where both are equal, the optimum is proven."),
        tr("Evidence"): tr("What decided whether a building is lived in."),
        tr("Features"): tr("Number of features with a category."),
        tr("Categories of"): tr("The layer or field that the categories are from."),
        tr("Share known"): tr("Share of the features whose category the table of rules knows."),
        tr("Class"): tr("Class of buildings."),
        tr("Persons per dwelling or building"): tr("Density of the class, estimated from all zones."),
        tr("Summary zones with people"): tr("Summary zones with a known count, or with persons in the draws."),
        tr("Covered"): tr("Zones whose known count lies between the 5th and the 95th percentile of the draws."),
        tr("Covered [%]"): tr("The same, as a share; near 90 where the spread of the draws is right."),
        tr("Field"): tr("Field of the buildings."),
        tr("Zones"): tr("Number of zones that were scored."),
        tr("Estimated"): tr("Sum of the estimate over the buildings."),
        tr("Known"): tr("The known count."),
        tr("Difference"): tr("Estimated − known."),
        tr("Error [%]"): tr("The difference as a share of the known count."),
        tr("MAE"): tr("Mean absolute error per zone, in people."),
        tr("RMSE"): tr("Root of the mean squared error per zone, in people."),
        tr("Bias"): tr("Mean error per zone, estimated − known."),
        tr("Total absolute error"): tr("Sum of the absolute errors, in people."),
        tr("Misplaced [%]"): tr("Share of the people who would have to move: half the total absolute error."),
        tr("± over seeds"): tr("Standard deviation over the seeds, of baselines by chance."),
        tr("Error of zones ≥ 10 [%]"): tr("Mean absolute percent error of zones with at least 10 people."),
        tr("Precision"): tr("Share of the buildings taken as lived in that are lived in."),
        tr("Recall"): tr("Share of the buildings lived in that were found."),
        tr("F1"): tr("Harmonic mean of precision and recall."),
        tr("Lived in and found"): tr("Buildings that are lived in, and were taken as such."),
        tr("Lived in and missed"): tr("Buildings that are lived in, and were not taken as such."),
        tr("Not lived in and taken"): tr("Buildings that are not lived in, and were taken as such."),
        tr("Input"): tr("What the layer was used as."),
        tr("Layer"): tr("Name of the layer."),
        tr("Rows"): tr("Number of features."),
        tr("CRS"): tr("Coordinate reference system in which it was read."),
        "SHA-256": tr(
            "Fingerprint of the values and geometries that were read: equal only for the same data, in whatever order."
        ),
        tr("Reason"): tr("Why a household has no building."),
        tr("Household"): tr("Id of the household."),
    }


def _reading(head) -> str:
    """Say how to read each column of a table."""
    meanings = _meanings()
    lines = [(name, meanings[name]) for name in head if name in meanings]
    return _explained(tr("How to read the columns"), lines) if lines else ""


def _explained(title, lines) -> str:
    entries = "".join(f"<dt>{_text(name)}</dt><dd>{_text(meaning)}</dd>" for name, meaning in lines)
    return f"<details><summary>{_text(title)}</summary><dl>{entries}</dl></details>"


def _columns(outputs) -> str:
    """Say what each of our fields in the layers holds."""
    names = {
        "OUTPUT": tr("Buildings"),
        "OUTPUT_HOUSEHOLDS": tr("Households"),
        "OUTPUT_ZONES": tr("Zones"),
        "OUTPUT_SUMMARY": tr("Summary zones"),
    }
    parts = []
    for output, rows in outputs.items():
        kept = [] if rows.table is None else rows.table.fields.names()
        known = {field.name: field for field in (*styles.BUILDINGS, *rows.ours)} if output == "OUTPUT" else {}
        ours = {field.name for field in rows.ours}
        fields = [known[name] for name in kept if name in known and name not in ours]
        lines = [
            (field.name, field.meaning + (f" [{field.unit}]" if field.unit else "")) for field in (*fields, *rows.ours)
        ]
        parts.append(_explained(names.get(output, output), lines) if lines else "")
    return _heading(tr("Fields of the layers")) + "".join(parts) if any(parts) else ""


def _status(word) -> str:
    """Return the status of a zone in words."""
    words = {
        "optimal": tr("optimal"),
        "time_limit": tr("time limit"),
        "simulated": tr("simulated"),
        "empty": tr("empty"),
        "no_buildings": tr("no buildings"),
        "no_households": tr("no households"),
    }
    return words.get(word, str(word).replace("_", " "))


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
    return _table(head, rows) + _reading(head)


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
            _status(zones.status[z]),
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
    counts = ", ".join(f"{_status(status)}: {n:,}" for status, n in sorted(Counter(zones.status).items()))
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
    return _heading(f"{tr('Zones')}: {method.name}") + note + _table(head, rows) + _reading(head)


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


def _inputs(outcome) -> str:
    rows = [
        [label, table.name, len(table), table.crs.authid() or "–", outcome.hashes[label]]
        for label, table in outcome.layers
    ]
    head = [tr("Input"), tr("Layer"), tr("Rows"), tr("CRS"), "SHA-256"]
    return _table(head, rows) + _reading(head)


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
    path = Path(__file__).parents[2] / "metadata.txt"
    with open(path, encoding="utf-8") as file:
        return next(line.split("=", 1)[1].strip() for line in file if line.startswith("version="))
