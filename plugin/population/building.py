"""One building: what is estimated, what each method placed there, and its simulated households."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...processing_provider.i18n import tr
from ..widgets.texts import in_title, in_tooltip, wrapped

MOST_HOUSEHOLDS = 500
LONGEST_ID = 16
"""Characters of an id in the title; ids differ at their ends, and the tooltip has all of it."""
METHODS = (("buid_opt", "hh_opt", "pop_opt"), ("buid_mc", "hh_mc", "pop_mc"))


def method_names() -> tuple:
    return tr("Optimization"), tr("Monte Carlo")


class BuildingPanel(QgsCollapsibleGroupBox):
    """Lists the households of the chosen building."""

    wants_table = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Building"), parent)
        self.setObjectName("doorstep_building")
        self.setSaveCollapsedState(False)
        self.expression = ""
        layout = QVBoxLayout(self)
        self.numbers = wrapped()
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Household"), tr("Persons"), tr("Method")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Households of the building"))
        self.tree.setMinimumHeight(110)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # ids differ at their ends
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate(("Stretch", "ResizeToContents", "ResizeToContents")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        self.to_table = QPushButton(tr("Show in Table"))
        self.to_table.clicked.connect(lambda: self.wants_table.emit(self.expression))
        self.caution = wrapped(tr("Simulated households, not real residents."))
        for widget in (self.numbers, self.tree, self.to_table, self.caution):
            layout.addWidget(widget)
        self.clear(0)

    def clear(self, count: int) -> None:
        """Say why there is no building to show."""
        self.setTitle(tr("Building"))
        self.setToolTip("")
        self.numbers.setText(
            tr("Click a building on the map, a point of the plot or a row of a table.")
            if not count
            else tr("{} buildings are chosen; click one to see its households.").format(f"{count:,}")
        )
        self._show_list([])

    def _show_list(self, rows: list[list[str]]) -> None:
        self.tree.clear()
        self.tree.addTopLevelItems([QTreeWidgetItem(row) for row in rows])
        for widget in (self.tree, self.to_table, self.caution):
            widget.setVisible(bool(rows))

    def show_building(
        self, buid: str, numbers: dict, households: QgsVectorLayer | None, id_field: str, persons_field: str
    ) -> None:
        """Show a building; `numbers` are its values by field, `households` the layer or None."""
        half = LONGEST_ID // 2  # a title cannot wrap, and would make the panel wider than it is
        short = buid if len(buid) <= LONGEST_ID else f"{buid[:half]}…{buid[-half:]}"
        self.setTitle(in_title(tr("Building {}").format(short)))
        self.setToolTip(in_tooltip(buid))
        self.numbers.setText(_sentence(numbers))
        given = [m for m in METHODS if households is not None and households.fields().lookupField(m[0]) >= 0]
        quoted = QgsExpression.quotedValue(buid)
        self.expression = " OR ".join(f'"{field}" = {quoted}' for field, *_ in given)
        listed = self._list(buid, households, id_field, persons_field, [field for field, *_ in given]) if given else []
        self._show_list(listed)

    def _list(
        self, buid: str, layer: QgsVectorLayer, id_field: str, persons_field: str, fields: list[str]
    ) -> list[list[str]]:
        request = QgsFeatureRequest(QgsExpression(self.expression)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([id_field, persons_field, *fields], layer.fields())
        request.setLimit(MOST_HOUSEHOLDS)
        names = dict(zip(("buid_opt", "buid_mc"), method_names()))
        rows = []
        for feature in layer.getFeatures(request):
            by = [field for field in fields if str(feature[field]) == buid]
            rows.append((len(by) == 1, by != ["buid_opt"], str(feature[id_field]), str(feature[persons_field]), by))
        # Those of both methods first, then each method's own.
        return [[i, persons, tr("both") if len(by) > 1 else names[by[0]]] for _, _, i, persons, by in sorted(rows)]


def _sentence(numbers: dict[str, float]) -> str:
    """Write the numbers of a building in one line."""

    estimate = [numbers.get(name) for name in ("pop_int", "hh_int")]
    if all(value is None or value != value for value in estimate):
        return tr("This building has no estimate: it lies in no zone, so nobody was placed in it.")

    def pair(persons: str, households: str) -> str:
        shown = [numbers.get(persons), numbers.get(households)]
        persons, households = (f"{value:,.0f}" if value is not None and value == value else "–" for value in shown)
        return tr("{} persons, {} households").format(persons, households)

    parts = [tr("{}: {}").format(tr("Estimate"), pair("pop_int", "hh_int"))]
    for name, (_, households, persons) in zip(method_names(), METHODS):
        if persons in numbers:
            parts.append(tr("{}: {}").format(name, pair(persons, households)))
    return "\n".join(parts)
