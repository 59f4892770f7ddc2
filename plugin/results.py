"""The results of a run: residuals, zones, buildings, comparison, all linked through the selection of the layer."""

import numpy as np
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QStyle, QTabWidget, QVBoxLayout, QWidget

from ..processing_provider.i18n import tr
from . import plots, tables
from .building import BuildingPanel, method_names
from .configuration import ALGORITHM
from .tables import Column, Table
from .texts import labelled, wrapped

BUILDING_FIELDS = (
    "buid", "zone_id", "hh_int", "pop_int", "hh_opt", "pop_opt", "pop_res_op", "hh_mc", "pop_mc", "pop_res_mc",
)  # fmt: skip
ZONE_FIELDS = ("zone_id", "n_bldg", "n_hh", "persons", "net_pct", "abs_pct", "status", "objective", "bound")
HEIGHT = 500
RESIDUALS = ("pop_res_op", "pop_res_mc")


class ResultsPage(QWidget):
    """Views of one run. What is chosen anywhere becomes the selection of the buildings layer, and every view follows."""

    wants_edit = pyqtSignal()
    wants_look = pyqtSignal(list)
    loaded = pyqtSignal()
    broken = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layers, self.record, self.buildings, self.zones, self.is_loaded = {}, {}, {}, {}, False
        self._readers = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        self.summary = wrapped()
        self.warnings = wrapped()
        self.warning_box = QgsCollapsibleGroupBox(tr("Warnings"))
        self.warning_box.setSaveCollapsedState(False)
        self.warning_box.setCollapsed(True)
        QVBoxLayout(self.warning_box).addWidget(self.warnings)
        layout.addWidget(self.summary)
        layout.addWidget(self.warning_box)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        small = self.tabs.font()
        small.setPointSizeF(0.88 * max(small.pointSizeF(), 8))  # all four are seen in a panel 320 pixels wide
        self.tabs.tabBar().setFont(small)
        self.plot = plots.ResidualPlot()
        self.plot.picked.connect(self.choose_rows)
        self.zone_table, self.building_table = Table(tr("Zones")), Table(tr("Buildings"))
        self.compare_table, self.sum_table = Table(tr("Comparison per building")), Table(tr("Comparison, sums"))
        self.tabs.addTab(self._residuals(), tr("Residuals"))
        self.tabs.addTab(self.zone_table, tr("Zones"))
        self.tabs.addTab(self.building_table, tr("Buildings"))
        self.tabs.addTab(self._compare(), tr("Compare"))
        # A height of its own: drawing the plot anew whenever the building below has more to say would be slow.
        self.tabs.setFixedHeight(HEIGHT)
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

    def _residuals(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.plot, 1)
        note = wrapped(
            tr("Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.")
        )
        layout.addWidget(note)
        return page

    def _compare(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(0)
        layout.addWidget(self.compare_table, 1)
        below = QHBoxLayout()
        below.addWidget(self.sum_table)
        below.addSpacing(self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
        layout.addLayout(below)
        self.sum_table.follow(self.compare_table)
        return page

    def show_run(self, record: dict, layers: dict) -> None:
        """Show a run; `layers` are its result layers by role, `record` its configuration with results."""
        self.clear()
        self.record, self.layers = record, layers
        self.title.setText(record.get("title", ""))
        self.summary.setText(_summary(record))
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
        self._readers.append(reader)

    def _buildings_read(self, columns):
        self.buildings = columns
        self._row_of = {int(fid): row for row, fid in enumerate(columns["fid"])}
        # Each takes its time, and the user should not feel their sum.
        steps = [self._show_buildings, *self._plot_steps(), self._show_comparison, self._follow, self._conclude]
        self._readers.append(tables.Turns(steps, self))

    def _conclude(self):
        self.is_loaded = True
        self.loaded.emit()

    def _show_buildings(self):
        titles, found = building_titles(), self.buildings
        fields = [name for name in BUILDING_FIELDS if name in found]
        self.building_table.show_columns([Column(titles[n], found[n], 0, n in RESIDUALS) for n in fields])

    def _plot_steps(self) -> list:
        names = dict(zip(("pop_opt", "pop_mc"), method_names()))
        given = [
            (names[p], self.buildings[p], self.buildings[r]) for p, r in zip(names, RESIDUALS) if p in self.buildings
        ]
        self.tabs.setTabEnabled(0, bool(given))
        self.tabs.setTabEnabled(3, bool(given))
        if not given:
            self.tabs.setCurrentIndex(2)
            return []
        return [lambda: self.plot.set_panels(given, self.buildings["buid"]), self.plot.make_canvas, self.plot.steps]

    def _show_comparison(self):
        found, titles = self.buildings, building_titles()
        names = [n for n in ("hh_int", "hh_opt", "hh_mc", "pop_int", "pop_opt", "pop_mc") if n in found]
        columns = [Column(titles["buid"], found["buid"]), *(Column(titles[name], found[name]) for name in names)]
        self.compare_table.show_columns(columns)
        given = [np.abs(np.nan_to_num(found[name])) for name in RESIDUALS if name in found]
        if given:
            self.compare_table.model().arrange(np.lexsort((np.arange(len(found["buid"])), -np.max(given, axis=0))))
        self.sum_table.show_columns(_sums(found, names, self.record.get("results", {})))

    def _zones_read(self, columns):
        self.zones = columns
        titles = zone_titles()
        fields = [name for name in ZONE_FIELDS if name in columns]
        self.zone_table.show_columns([Column(titles[n], columns[n], 1 if n.endswith("_pct") else 0) for n in fields])

    def _zones_chosen(self, rows):
        if self.buildings:
            zones = {self.zones["zone_id"][row] for row in rows}
            self.choose_rows(np.flatnonzero([zone in zones for zone in self.buildings["zone_id"]]).tolist())

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
        if len(rows) == 1:
            self._show_building(rows[0])
        else:
            self.building.clear(len(rows))

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


def _summary(record) -> str:
    found = record.get("results", {})
    parts = []
    if "POPULATION" in found:
        parts.append(tr("{} persons").format(f"{found['POPULATION']:,}"))
    if "ALLOCATED" in found:
        parts.append(tr("{} households placed").format(f"{found['ALLOCATED']:,}"))
        beyond = found.get("HOUSEHOLDS_BEYOND", 0)
        parts.append(tr("{} not placed").format(f"{found['UNALLOCATED'] - beyond:,}"))
        if beyond:
            parts.append(
                tr("zones that reach beyond your buildings layer: {} ({} households live there)").format(
                    f"{found['ZONES_BEYOND']:,}", f"{beyond:,}"
                )
            )
    if "PROVEN_ZONES" in found:
        parts.append(tr("{} of {} zones proven optimal").format(f"{found['PROVEN_ZONES']:,}", f"{found['ZONES']:,}"))
    return " · ".join(parts)


def _sums(found, names, results) -> list:
    """Return the last rows of Table 4: sums as displayed, and the errors that the run itself reported."""
    titles = building_titles()
    labels = np.array([tr("Sum"), tr("Net %"), tr("Absolute %")], object)
    columns = [Column("", labels)]
    suffixes = {"pop_opt": "OPT", "pop_mc": "MC"}
    for name in names:
        values = [np.nansum(found[name]), np.nan, np.nan]
        suffix = suffixes.get(name)
        for row, key in ((1, "NET_PERCENT"), (2, "ABSOLUTE_PERCENT")):
            value = results.get(f"{key}_{suffix}", results.get(key)) if suffix else None
            values[row] = np.nan if value is None else value
        columns.append(Column(titles[name], np.array(values), (0, 1, 1)))
    return columns


def building_titles() -> dict:
    estimate, (opt, mc) = tr("Estimate"), method_names()
    households, persons = tr("households"), tr("persons")
    return {
        "buid": tr("Building"), "zone_id": tr("Zone"),
        "hh_int": f"{estimate}\n{households}", "pop_int": f"{estimate}\n{persons}",
        "hh_opt": f"{opt}\n{households}", "pop_opt": f"{opt}\n{persons}", "pop_res_op": f"{opt}\n{tr('residual')}",
        "hh_mc": f"{mc}\n{households}", "pop_mc": f"{mc}\n{persons}", "pop_res_mc": f"{mc}\n{tr('residual')}",
    }  # fmt: skip


def zone_titles() -> dict:
    return {
        "zone_id": tr("Zone"), "n_bldg": tr("Buildings"), "n_hh": tr("Households"), "persons": tr("Persons"),
        "net_pct": tr("Net %"), "abs_pct": tr("Absolute %"), "status": tr("Status"),
        "objective": tr("Objective"), "bound": tr("Bound"),
    }  # fmt: skip
