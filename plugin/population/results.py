"""The results of a run: residuals, zones, buildings, comparison, all linked through the selection of the layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...processing_provider.base.presentation import labelled
from ...processing_provider.i18n import tr
from ..configuration import ALGORITHM
from ..widgets.columns import Column, by_name
from ..widgets.plot import ResidualPlot
from ..widgets.reader import Reader
from ..widgets.table import Table, with_sums
from ..widgets.texts import wrapped
from ..widgets.turns import Turns
from .building import BuildingPanel, method_names
from .counts import COUNTS, counted, details, readings, summary
from .titles import RESIDUALS, SUFFIXES, building_titles, column, is_empty, last_rows, zone_titles

BUILDING_FIELDS = (
    "buid", "pop_int", "pop_opt", "pop_res_op", "pop_mc", "pop_res_mc", "hh_int", "hh_opt", "hh_mc", "zone_id",
)  # fmt: skip
COMPARED = ("pop_int", "pop_opt", "pop_res_op", "pop_mc", "pop_res_mc", "hh_int", "hh_opt", "hh_mc")
ZONE_FIELDS = ("zone_id", "net_pct", "abs_pct", "status", "objective", "bound")
ZONE_COLUMNS = ("zone_id", "persons", "n_hh", "n_bldg", "net_pct", "abs_pct", "status", "objective", "bound")
LEAST_HEIGHT, HEIGHT = 470, 560
"""Heights of the views [px]: at least what two panels of the plot need, else what is seen of the page at once."""
SCOPE, LOG_AXIS = "Doorstep", "residuals_log_axis"


class ResultsPage(QWidget):
    """Views of one run. What is chosen anywhere becomes the selection of the buildings layer, and every view follows."""

    wants_edit = pyqtSignal()
    wants_look = pyqtSignal(list)
    loaded = pyqtSignal()
    broken = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers: dict[str, QgsVectorLayer] = {}
        self.record: dict[str, Any] = {}
        self.buildings: dict[str, np.ndarray] = {}
        self.zones: dict[str, np.ndarray] = {}
        self.is_loaded = False
        self._readers: list[Reader | Turns] = []
        self._chosen_zones: list[int] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        self.summary, self.warnings, self.details = wrapped(), wrapped(), wrapped()
        self.warning_box = _closed(tr("Warnings"), self.warnings)
        self.detail_box = _closed(tr("Zones"), self.details)
        for widget in (self.summary, self.detail_box, self.warning_box):
            layout.addWidget(widget)
        self._add_tabs()
        self.set_room(HEIGHT)
        layout.addWidget(self.tabs)
        self.building = BuildingPanel()
        layout.addWidget(self.building)
        layout.addStretch(1)

    def _add_tabs(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        small = self.tabs.font()
        small.setPointSizeF(0.88 * max(small.pointSizeF(), 8))  # all four are seen in a panel 320 pixels wide
        self.tabs.tabBar().setFont(small)
        self.plot = ResidualPlot()
        self.plot.picked.connect(self.choose_rows)
        self.zone_table, self.building_table = (
            Table(tr("Zones"), ZONE_COLUMNS.index("status") + 1),
            Table(tr("Buildings")),
        )
        self.zone_sums, self.building_sums = Table(tr("Zones, sums")), Table(tr("Buildings, sums"))
        self.compare_table, self.sum_table = Table(tr("Comparison per building")), Table(tr("Comparison, sums"))
        self.tabs.addTab(self._residuals(), tr("Residuals"))
        self.tabs.addTab(with_sums(self.zone_table, self.zone_sums), tr("Zones"))
        self.tabs.addTab(with_sums(self.building_table, self.building_sums), tr("Buildings"))
        self.tabs.addTab(with_sums(self.compare_table, self.sum_table), tr("Compare"))
        self.zone_table.chosen.connect(self._zones_chosen)
        for table in (self.building_table, self.compare_table):
            table.chosen.connect(self.choose_rows)

    def _head(self) -> QHBoxLayout:
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

    def set_room(self, height: int) -> None:
        """Take how much of the page is seen at once: the views are no higher.

        A height of their own: drawing the plot anew whenever the building below has more to say would be slow.
        """
        self.tabs.setFixedHeight(min(max(height, LEAST_HEIGHT), HEIGHT))

    def _residuals(self) -> QWidget:
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

    def _choose_axis(self, is_log: bool) -> None:
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
    def layer(self) -> QgsVectorLayer | None:
        """The buildings with results, None where they are gone."""
        layer = self.layers.get("buildings")
        return layer if isinstance(layer, QgsVectorLayer) and not sip.isdeleted(layer) and layer.isValid() else None

    def _read(self, layer: QgsVectorLayer, names: Iterable[str], then: Callable[[dict[str, np.ndarray]], None]) -> None:
        reader = Reader(layer, names, self)
        reader.done.connect(then)
        reader.failed.connect(self._say_incomplete)
        self._readers.append(reader)

    def _say_incomplete(self) -> None:
        self.broken.emit(tr("Not all of the results can be shown; QGIS's log of Python errors says why."))

    def _buildings_read(self, columns: dict[str, np.ndarray]) -> None:
        self.buildings = columns
        self._row_of = {int(fid): row for row, fid in enumerate(columns["fid"])}
        # Each takes its time, and the user should not feel their sum.
        steps = [self._show_buildings, *self._plot_steps(), self._show_comparison, self._follow, self._conclude]
        turns = Turns(steps, self)
        turns.failed.connect(self._say_incomplete)
        self._readers.append(turns)

    def _conclude(self) -> None:
        self.is_loaded = True
        try:
            self._count()
        finally:
            self.loaded.emit()

    def _show_buildings(self) -> None:
        titles, found = building_titles(), self.buildings
        fields = [name for name in BUILDING_FIELDS if name in found]
        self.building_table.show_columns([column(titles, n, found[n]) for n in fields])
        self.building_sums.setVisible(bool(len(found["fid"])))
        self.building_table.show_sums(last_rows(found, fields, {}))

    def _plot_steps(self) -> list[Callable[[], object]]:
        names = dict(zip(("pop_opt", "pop_mc"), method_names()))
        given = [
            (names[p], self.buildings[p], self.buildings[r], readings(self.record.get("results", {}), SUFFIXES[r]))
            for p, r in zip(names, RESIDUALS)
            if p in self.buildings
        ]
        self.tabs.setTabEnabled(0, bool(given))
        self.tabs.setTabEnabled(3, bool(given))
        if not given:
            self.tabs.setCurrentIndex(2)
            return []
        return [partial(self._set_panels, given), self.plot.make_canvas, self.plot.steps]

    def _set_panels(self, given: list[tuple[Any, ...]]) -> None:
        self.plot.set_panels(given, self.buildings["buid"])
        chosen, known = QgsProject.instance().readBoolEntry(SCOPE, LOG_AXIS)
        self.plot.is_log = chosen if known else None
        self.log_axis.setChecked(self.plot.uses_log)

    def _show_comparison(self) -> None:
        found, titles = self.buildings, building_titles()
        names = ["buid", *(n for n in COMPARED if n in found)]
        self.compare_table.show_columns([column(titles, name, found[name]) for name in names])
        given = [np.abs(np.nan_to_num(found[name])) for name in RESIDUALS if name in found]
        if given:
            self.compare_table.model().arrange(
                np.lexsort((np.arange(len(found["buid"]), dtype=np.int64), -np.max(given, axis=0)))
            )
        self.compare_table.show_sums(last_rows(found, names, self.record.get("results", {})))

    def _zones_read(self, columns: dict[str, np.ndarray]) -> None:
        self.zones = columns
        if self.is_loaded:
            self._count()

    def _count(self) -> None:
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
        fields = [name for name in ZONE_COLUMNS if name in shown and (name in COUNTS or not is_empty(shown[name]))]
        self.zone_table.show_columns([column(titles, n, shown[n]) for n in fields])
        ids = self.zones["zone_id"]
        self.zone_table.model().arrange(by_name(ids) if ids.dtype == object else np.argsort(ids, kind="stable"))
        labels = Column("", np.array([tr("Sum")], object))
        self.zone_table.show_sums(
            [
                labels if n == "zone_id" else Column("", np.array([shown[n].sum() if n in COUNTS else np.nan]))
                for n in fields
            ]
        )
        self._follow()

    def _zones_chosen(self, rows: Sequence[int]) -> None:
        if self.buildings:
            zones = {self.zones["zone_id"][row] for row in rows}
            self._chosen_zones = list(rows)  # also those that have no buildings to choose
            self.choose_rows(np.flatnonzero([zone in zones for zone in self.buildings["zone_id"]]).tolist())
            self._chosen_zones = None

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select buildings on the map, by row; everything else follows the selection."""
        if self.layer is not None and self.buildings:
            fids = self.buildings["fid"][rows].tolist() if rows else []
            self.layer.selectByIds(fids)
            self.wants_look.emit(fids)

    def _follow(self, *_: object) -> None:
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

    def _follow_zones(self, rows: Sequence[int]) -> None:
        """Mark the zones that are chosen as a whole; those of which a part is chosen are bold."""
        chosen, held = Counter(self.buildings["zone_id"][rows]), Counter(self.buildings["zone_id"])
        ids = enumerate(self.zones["zone_id"])
        touched = [(row, chosen[zone] == held[zone]) for row, zone in ids if chosen[zone]]
        self.zone_table.mark([row for row, is_whole in touched if is_whole])
        self.zone_table.hint([row for row, is_whole in touched if not is_whole])

    def _show_building(self, row: int) -> None:
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


def _closed(title: str, text: QLabel) -> QgsCollapsibleGroupBox:
    """Return a box for a text that is asked for by who wants to read it."""
    box = QgsCollapsibleGroupBox(title)
    box.setSaveCollapsedState(False)
    box.setCollapsed(True)
    QVBoxLayout(box).addWidget(text)
    return box


def _field(layer: QgsVectorLayer | None, given: str | None, usual: str) -> str:
    if layer is not None and given and layer.fields().lookupField(given) >= 0:
        return given
    return usual
