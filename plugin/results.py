"""The results of a run: residuals, zones, buildings, comparison, all linked through the selection of the layer."""

from collections import Counter
from functools import partial

import numpy as np
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ..processing_provider.base.presentation import labelled
from ..processing_provider.i18n import tr
from . import plots, tables
from .building import BuildingPanel, method_names
from .configuration import ALGORITHM
from .tables import Column, Table
from .texts import wrapped

BUILDING_FIELDS = (
    "buid", "pop_int", "pop_opt", "pop_res_op", "pop_mc", "pop_res_mc", "hh_int", "hh_opt", "hh_mc", "zone_id",
)  # fmt: skip
COMPARED = ("pop_int", "pop_opt", "pop_res_op", "pop_mc", "pop_res_mc", "hh_int", "hh_opt", "hh_mc")
ZONE_FIELDS = ("zone_id", "net_pct", "abs_pct", "status", "objective", "bound")
ZONE_COLUMNS = ("zone_id", "persons", "n_hh", "n_bldg", "net_pct", "abs_pct", "status", "objective", "bound")
LEAST_HEIGHT, HEIGHT = 470, 560
"""Heights of the views [px]: at least what two panels of the plot need, else what is seen of the page at once."""
RESIDUALS = ("pop_res_op", "pop_res_mc")
SUFFIXES = {"pop_res_op": "OPT", "pop_res_mc": "MC"}
SCOPE, LOG_AXIS = "Doorstep", "residuals_log_axis"


class ResultsPage(QWidget):
    """Views of one run. What is chosen anywhere becomes the selection of the buildings layer, and every view follows."""

    wants_edit = pyqtSignal()
    wants_look = pyqtSignal(list)
    loaded = pyqtSignal()
    broken = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layers, self.record, self.buildings, self.zones, self.is_loaded = {}, {}, {}, {}, False
        self._readers, self._chosen_zones = [], None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        self.summary = wrapped()
        self.warnings = wrapped()
        self.warning_box = QgsCollapsibleGroupBox(tr("Warnings"))
        self.warning_box.setSaveCollapsedState(False)
        self.warning_box.setCollapsed(True)
        QVBoxLayout(self.warning_box).addWidget(self.warnings)
        self.details = wrapped()
        self.detail_box = QgsCollapsibleGroupBox(tr("Zones"))
        self.detail_box.setSaveCollapsedState(False)
        self.detail_box.setCollapsed(True)
        QVBoxLayout(self.detail_box).addWidget(self.details)
        for widget in (self.summary, self.detail_box, self.warning_box):
            layout.addWidget(widget)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        small = self.tabs.font()
        small.setPointSizeF(0.88 * max(small.pointSizeF(), 8))  # all four are seen in a panel 320 pixels wide
        self.tabs.tabBar().setFont(small)
        self.plot = plots.ResidualPlot()
        self.plot.picked.connect(self.choose_rows)
        self.zone_table, self.building_table = (
            Table(tr("Zones"), ZONE_COLUMNS.index("status") + 1),
            Table(tr("Buildings")),
        )
        self.zone_sums, self.building_sums = Table(tr("Zones, sums")), Table(tr("Buildings, sums"))
        self.compare_table, self.sum_table = Table(tr("Comparison per building")), Table(tr("Comparison, sums"))
        self.tabs.addTab(self._residuals(), tr("Residuals"))
        self.tabs.addTab(tables.with_sums(self.zone_table, self.zone_sums), tr("Zones"))
        self.tabs.addTab(tables.with_sums(self.building_table, self.building_sums), tr("Buildings"))
        self.tabs.addTab(tables.with_sums(self.compare_table, self.sum_table), tr("Compare"))
        self.set_room(HEIGHT)
        layout.addWidget(self.tabs)
        self.zone_table.chosen.connect(self._zones_chosen)
        for table in (self.building_table, self.compare_table):
            table.chosen.connect(self.choose_rows)
        self.building = BuildingPanel()
        layout.addWidget(self.building)
        layout.addStretch(1)

    def _head(self):
        self.title = wrapped()
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.edit = QPushButton(tr("Edit"))
        self.edit.setToolTip(tr("Back to the form, with the settings of this run."))
        self.edit.clicked.connect(self.wants_edit)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.edit)
        return head

    def set_room(self, height) -> None:
        """Take how much of the page is seen at once: the views are no higher.

        A height of their own: drawing the plot anew whenever the building below has more to say would be slow.
        """
        self.tabs.setFixedHeight(min(max(height, LEAST_HEIGHT), HEIGHT))

    def _residuals(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        self.log_axis = QCheckBox(tr("Logarithmic axis of persons"))
        self.log_axis.setToolTip(
            tr("Shows small buildings beside very large ones. Residuals stay as they are; the project remembers this.")
        )
        self.log_axis.clicked.connect(self._choose_axis)
        layout.addWidget(self.log_axis)
        layout.addWidget(self.plot, 1)
        note = wrapped(
            tr("Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.")
        )
        layout.addWidget(note)
        return page

    def _choose_axis(self, is_log):
        QgsProject.instance().writeEntry(SCOPE, LOG_AXIS, is_log)
        self.plot.set_log(is_log)

    def show_run(self, record: dict, layers: dict) -> None:
        """Show a run; `layers` are its result layers by role, `record` its configuration with results."""
        self.clear()
        self.record, self.layers = record, layers
        self.title.setText(record.get("title", ""))
        self.summary.setText("")  # counted from what the layers hold, as everything else is
        self.detail_box.hide()
        warnings = record.get("warnings", [])
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        self.warnings.setText("\n".join(f"⚠ {labelled(text, algorithm)}" for text in warnings))
        self.warning_box.setTitle(tr("Warnings ({})").format(len(warnings)))
        self.warning_box.setVisible(bool(warnings))
        layer = layers.get("buildings")
        if layer is None or not layer.isValid():
            self.broken.emit(tr("The results of this run cannot be read; their file was moved or deleted. Run again."))
            return
        layer.selectionChanged.connect(self._follow)
        self.building.clear(0)
        self._read(layer, BUILDING_FIELDS, self._buildings_read)
        zones = layers.get("zones")
        if zones is not None and zones.isValid():
            self._read(zones, ZONE_FIELDS, self._zones_read)

    def clear(self) -> None:
        """Let go of the layers."""
        for reader in self._readers:
            reader.stop()
        layer = self.layer
        if layer is not None:
            layer.selectionChanged.disconnect(self._follow)
        self._readers, self.layers, self.buildings, self.zones, self.is_loaded = [], {}, {}, {}, False

    @property
    def layer(self):
        """The buildings with results, None where they are gone."""
        layer = self.layers.get("buildings")
        return layer if isinstance(layer, QgsVectorLayer) and not sip.isdeleted(layer) and layer.isValid() else None

    def _read(self, layer, names, then):
        reader = tables.Reader(layer, names, self)
        reader.done.connect(then)
        reader.failed.connect(self._say_incomplete)
        self._readers.append(reader)

    def _say_incomplete(self):
        self.broken.emit(tr("Not all of the results can be shown; QGIS's log of Python errors says why."))

    def _buildings_read(self, columns):
        self.buildings = columns
        self._row_of = {int(fid): row for row, fid in enumerate(columns["fid"])}
        # Each takes its time, and the user should not feel their sum.
        steps = [self._show_buildings, *self._plot_steps(), self._show_comparison, self._follow, self._conclude]
        turns = tables.Turns(steps, self)
        turns.failed.connect(self._say_incomplete)
        self._readers.append(turns)

    def _conclude(self):
        self.is_loaded = True
        try:
            self._count()
        finally:
            self.loaded.emit()

    def _show_buildings(self):
        titles, found = building_titles(), self.buildings
        fields = [name for name in BUILDING_FIELDS if name in found]
        self.building_table.show_columns([_column(titles, n, found[n]) for n in fields])
        self.building_sums.setVisible(bool(len(found["fid"])))
        self.building_table.show_sums(_sums(found, fields, {}))

    def _plot_steps(self) -> list:
        names = dict(zip(("pop_opt", "pop_mc"), method_names()))
        given = [
            (names[p], self.buildings[p], self.buildings[r], _readings(self.record.get("results", {}), SUFFIXES[r]))
            for p, r in zip(names, RESIDUALS)
            if p in self.buildings
        ]
        self.tabs.setTabEnabled(0, bool(given))
        self.tabs.setTabEnabled(3, bool(given))
        if not given:
            self.tabs.setCurrentIndex(2)
            return []
        return [partial(self._set_panels, given), self.plot.make_canvas, self.plot.steps]

    def _set_panels(self, given):
        self.plot.set_panels(given, self.buildings["buid"])
        chosen, known = QgsProject.instance().readBoolEntry(SCOPE, LOG_AXIS)
        self.plot.is_log = chosen if known else None
        self.log_axis.setChecked(self.plot.uses_log)

    def _show_comparison(self):
        found, titles = self.buildings, building_titles()
        names = ["buid", *(n for n in COMPARED if n in found)]
        self.compare_table.show_columns([_column(titles, name, found[name]) for name in names])
        given = [np.abs(np.nan_to_num(found[name])) for name in RESIDUALS if name in found]
        if given:
            self.compare_table.model().arrange(np.lexsort((np.arange(len(found["buid"])), -np.max(given, axis=0))))
        self.compare_table.show_sums(_sums(found, names, self.record.get("results", {})))

    def _zones_read(self, columns):
        self.zones = columns
        if self.is_loaded:
            self._count()

    def _count(self):
        """Write summary and zones from the same counts: those of the buildings, and the statuses of the zones."""
        self.summary.setText(summary(self.record, self.buildings))
        title, lines = details(self.buildings, self.zones)
        self.detail_box.setTitle(title)
        self.details.setText(lines)
        self.detail_box.show()
        if not self.zones:
            return
        shown = {**self.zones, **counted(self.buildings, self.zones["zone_id"])}
        titles = zone_titles()
        fields = [name for name in ZONE_COLUMNS if name in shown and (name in COUNTS or not _is_empty(shown[name]))]
        self.zone_table.show_columns([_column(titles, n, shown[n]) for n in fields])
        ids = self.zones["zone_id"]
        self.zone_table.model().arrange(tables.by_name(ids) if ids.dtype == object else np.argsort(ids, kind="stable"))
        labels = Column("", np.array([tr("Sum")], object))
        self.zone_table.show_sums(
            [
                labels if n == "zone_id" else Column("", np.array([shown[n].sum() if n in COUNTS else np.nan]))
                for n in fields
            ]
        )
        self._follow()

    def _zones_chosen(self, rows):
        if self.buildings:
            zones = {self.zones["zone_id"][row] for row in rows}
            self._chosen_zones = list(rows)  # also those that have no buildings to choose
            self.choose_rows(np.flatnonzero([zone in zones for zone in self.buildings["zone_id"]]).tolist())
            self._chosen_zones = None

    def choose_rows(self, rows) -> None:
        """Select buildings on the map, by row; everything else follows the selection."""
        if self.layer is not None and self.buildings:
            fids = self.buildings["fid"][rows].tolist() if rows else []
            self.layer.selectByIds(fids)
            self.wants_look.emit(fids)

    def _follow(self, *_):
        """Show in every view what is selected on the layer."""
        if self.layer is None or not self.buildings:
            return
        rows = [self._row_of[fid] for fid in self.layer.selectedFeatureIds() if fid in self._row_of]
        self.plot.mark(rows)
        for table in (self.building_table, self.compare_table):
            table.mark(rows)
        if self.zones and "zone_id" in self.buildings and self._chosen_zones is None:
            self._follow_zones(rows)
        if len(rows) == 1:
            self._show_building(rows[0])
        else:
            self.building.clear(len(rows))

    def _follow_zones(self, rows):
        """Mark the zones that are chosen as a whole; those of which a part is chosen are bold."""
        chosen, held = Counter(self.buildings["zone_id"][rows]), Counter(self.buildings["zone_id"])
        ids = enumerate(self.zones["zone_id"])
        touched = [(row, chosen[zone] == held[zone]) for row, zone in ids if chosen[zone]]
        self.zone_table.mark([row for row, is_whole in touched if is_whole])
        self.zone_table.hint([row for row, is_whole in touched if not is_whole])

    def _show_building(self, row):
        numbers = {name: values[row] for name, values in self.buildings.items() if values.dtype != object}
        households = self.layers.get("households")
        if households is None or sip.isdeleted(households) or not households.isValid():
            households = None
        inputs = self.record.get("inputs", {})
        self.building.show_building(
            self.buildings["buid"][row],
            numbers,
            households,
            _field(households, inputs.get("HOUSEHOLD_ID_FIELD"), "huid"),
            _field(households, inputs.get("PERSONS_FIELD"), "numprec"),
        )

    def table(self) -> Table:
        """The table of the tab that is shown; the buildings where it has none."""
        return (self.building_table, self.zone_table, self.building_table, self.compare_table)[self.tabs.currentIndex()]


def _field(layer, given, usual) -> str:
    if layer is not None and given and layer.fields().lookupField(given) >= 0:
        return given
    return usual


COUNTS = ("persons", "n_hh", "n_bldg")


def _placed(buildings) -> tuple:
    """Return the fields of persons and households that a run placed; the estimate's where it placed none."""
    pairs = (("pop_opt", "hh_opt"), ("pop_mc", "hh_mc"), ("pop_int", "hh_int"))
    return next((pair for pair in pairs if pair[0] in buildings), pairs[-1])


def _numbers(buildings, name) -> np.ndarray:
    return np.nan_to_num(buildings[name]) if name in buildings else np.zeros(len(buildings["fid"]))


def lived_in(buildings) -> np.ndarray:
    """Tell which buildings have an estimate above 0."""
    return (_numbers(buildings, "pop_int") > 0) | (_numbers(buildings, "hh_int") > 0)


def counted(buildings, zone_ids) -> dict:
    """Add up persons, households and buildings with people over the buildings of each zone, a (z,) array each.

    People of a zone without buildings are in none of them; those that went to a building of another zone count there.
    """
    place = {zone: i for i, zone in enumerate(zone_ids)}
    zone = np.array([place.get(name, -1) for name in buildings.get("zone_id", [""] * len(buildings["fid"]))], int) + 1
    persons, households = _placed(buildings)
    values = zip(COUNTS, (_numbers(buildings, persons), _numbers(buildings, households), lived_in(buildings)))
    return {name: np.bincount(zone, value, len(zone_ids) + 1)[1:] for name, value in values}


def summary(record, buildings) -> str:
    """Say what a run did, in the numbers of its tables: persons first, then households and what was not placed."""
    found = record.get("results", {})
    persons, households = _placed(buildings)
    homes = int(_numbers(buildings, households).sum())
    parts = [tr("{} persons").format(f"{_numbers(buildings, persons).sum():,.0f}")]
    if households in buildings:
        parts.append(tr("{} households").format(f"{homes:,}"))
    if "ALLOCATED" not in found:
        return " · ".join(parts)
    quarters, beyond = found["ALLOCATED"] - homes, found.get("HOUSEHOLDS_BEYOND", 0)
    if quarters > 0:
        parts.append(tr("group quarters: {}").format(f"{quarters:,}"))
    parts.append(tr("{} not placed").format(f"{found['UNALLOCATED'] - beyond:,}"))
    lines = [" · ".join(parts)]
    if beyond:
        lines.append(
            tr("Zones beyond your buildings layer: {} (households there: {})").format(
                f"{found['ZONES_BEYOND']:,}", f"{beyond:,}"
            )
        )
    return "\n".join(lines)


def details(buildings, zones) -> tuple:
    """Return how many buildings and zones there are, and lines that tell them apart."""
    n, with_people = len(buildings["fid"]), int(lived_in(buildings).sum())
    unknown = int(np.isnan(buildings["pop_int"]).sum()) if "pop_int" in buildings else 0
    parts = [tr("with people {}").format(f"{with_people:,}"), tr("without {}").format(f"{n - with_people - unknown:,}")]
    if unknown:
        parts.append(tr("without an estimate, outside of all zones {}").format(f"{unknown:,}"))
    titles = [tr("Buildings: {}").format(f"{n:,}")]
    lines = [f"{titles[0]} – {', '.join(parts)}"]
    if zones and "status" in zones:
        names, counts = np.unique(zones["status"].astype(str), return_counts=True)
        words = status_words()
        order = sorted(range(len(names)), key=lambda i: (-counts[i], names[i]))
        parts = [f"{words.get(names[i], names[i]) or tr('unknown')} {counts[i]:,}" for i in order]
        titles.append(tr("Zones: {}").format(f"{len(zones['status']):,}"))
        lines.append(f"{titles[1]} – {', '.join(parts)}")
    return " · ".join(titles), "\n".join(lines)


def _readings(results, suffix) -> list:
    """Return what the run reported of a method's fit, the fullest text first, for the title of its panel."""

    def of(name):
        value = results.get(f"{name}_{suffix}", results.get(name))
        return None if value is None or value != value else f"{value:,.2f}"

    homes, buildings, squares = of("MSE_HOUSEHOLDS"), of("MSE_BUILDINGS"), of("SSE_PER_HOUSEHOLD")
    if None in (homes, buildings, squares):
        return []
    return [
        tr("MSE over households {}, over buildings {}; squared error per household {}").format(
            homes, buildings, squares
        ),
        tr("MSE over households {}, over buildings {}").format(homes, buildings),
        tr("MSE over households {}").format(homes),
    ]


def _column(titles, name, values) -> Column:
    title, short = titles[name]
    words = status_words() if name == "status" else None
    return Column(title, values, 1 if name.endswith("_pct") else 0, name in RESIDUALS, short, words)


def _is_empty(values) -> bool:
    return values.dtype != object and bool(np.isnan(values).all())


def _sums(found, names, results) -> list:
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


def status_words() -> dict:
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


def building_titles() -> dict:
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


def zone_titles() -> dict:
    """Return (title, title in a narrow header) by field."""
    return {
        "zone_id": (tr("Zone"), ""), "persons": (tr("Persons"), ""),
        "n_hh": (tr("Households"), tr("House-\nholds")),
        "n_bldg": (tr("Buildings with people"), tr("Build-\nings")),
        "net_pct": (tr("Net %"), tr("Net\n%")), "abs_pct": (tr("Absolute %"), tr("Abs.\n%")),
        "status": (tr("Status"), ""), "objective": (tr("Objective"), ""), "bound": (tr("Bound"), ""),
    }  # fmt: skip
