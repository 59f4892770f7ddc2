"""The panel: fills in one algorithm's parameters, runs it as a task, shows what came out. It computes nothing."""

import json
import os
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QStackedWidget

from ..processing_provider.base.presentation import labelled
from ..processing_provider.i18n import tr
from . import checks, configuration, history, output, plots, sample, styling
from .actions import CLOSEST, CheckActions
from .configuration import ALGORITHM, ROLES
from .events import ProjectEvents
from .files import ConfigurationFiles
from .pages import EmptyPage, FormPage, ResultsView, RunningPage
from .picking import BuildingPicker
from .runner import Run, cancel_all
from .tables import Turns

SCOPE, ENTRY = "Doorstep", "form"


def role_names() -> dict:
    return {
        "buildings": tr("Buildings"),
        "households": tr("Households"),
        "zones": tr("Zones"),
        "summary": tr("Summary zones"),
    }


class DoorstepDock(CheckActions, ConfigurationFiles, ProjectEvents, QgsDockWidget):
    """States: empty, form (checks decide whether Run is enabled), running, results."""

    def __init__(self, iface, parent=None):
        super().__init__("Doorstep", parent)
        self.setObjectName("DoorstepDock")
        self.iface = iface
        self.project = QgsProject.instance()
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        self.algorithm = algorithm.create()
        self.run, self._record, self._used, self._path, self._title = None, {}, {}, "", ""
        self.empty, self.page = EmptyPage(self.algorithm), FormPage(self.algorithm)
        self.running, self.results = RunningPage(), ResultsView()
        self.pages = QStackedWidget()
        for page in (self.empty, self.page, self.running, self.results):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(page)
            self.pages.addWidget(scroll)
        self.setWidget(self.pages)
        self.data_check = checks.DataCheck(self)
        self._instant, self._tool, self._mend, self._showing = [], None, None, None
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(0)
        self._check_timer.timeout.connect(self.check)
        self._connect()
        self.restore()

    def _connect(self):
        self.empty.sample.clicked.connect(self.open_sample)
        for own in (self.empty.own, self.page.own):
            own.clicked.connect(self.use_layers)
        for page in (self.empty, self.page):
            page.missing.looked.connect(self._looked_for_packages)
        self.page.form.changed.connect(self._form_changed)
        self.page.form.refused.connect(self.say)
        self.page.output_changed.connect(self._check_timer.start)
        self.page.run.clicked.connect(self.start)
        self.page.load.clicked.connect(lambda: self.load_configuration())
        self.page.save.clicked.connect(lambda: self.save_configuration())
        self.page.back.clicked.connect(lambda: self.show_page(self.results))
        self.page.checks.acted.connect(self.act)
        self.running.cancel.clicked.connect(self.cancel)
        self.data_check.found.connect(self._data_checked)
        results = self.results
        results.page.wants_edit.connect(self.edit)
        results.page.wants_look.connect(self.look)
        results.page.broken.connect(self.say)
        results.page.building.wants_table.connect(self.show_households)
        results.view_chosen.connect(self._show_view)
        results.run_chosen.connect(self.choose_run)
        results.forward.connect(self.show_own_layers)
        results.picking.connect(self._pick_on_map)
        results.exported.connect(self.export)
        results.copied.connect(self.copy)
        self.project.layersAdded.connect(self._layers_changed)
        self.project.layersWillBeRemoved.connect(self._layers_going)
        self.project.layersRemoved.connect(self._layers_changed)
        self.project.cleared.connect(self._project_cleared)
        self.project.readProject.connect(self._project_read)
        self.visibilityChanged.connect(self._visibility_changed)

    def _visibility_changed(self, visible):
        """Give the map back when the panel is put away."""
        if not visible:
            self._pick_on_map(False)

    def disconnect_all(self) -> None:
        """Let go of everything outside of the panel, for the plugin's unload; a run is cancelled and waited for."""
        for signal, slot in (
            (self.project.layersAdded, self._layers_changed),
            (self.project.layersWillBeRemoved, self._layers_going),
            (self.project.layersRemoved, self._layers_changed),
            (self.project.cleared, self._project_cleared),
            (self.project.readProject, self._project_read),
        ):
            signal.disconnect(slot)
        self._check_timer.stop()
        self.data_check.stop()
        self._stop_showing()
        cancel_all()
        self._pick_on_map(False)
        styling.come_forward(self.project)
        self.results.page.clear()

    # States

    def show_page(self, page) -> None:
        """Show a page, and take the keyboard to it."""
        scroll = next(self.pages.widget(i) for i in range(self.pages.count()) if self.pages.widget(i).widget() is page)
        if page is not self.results:
            self._pick_on_map(False)
        focus = QApplication.focusWidget()
        self.pages.setCurrentWidget(scroll)
        if focus is not None and self.isAncestorOf(focus):
            # Else the first row would have it after the button that was pressed, and the wheel would change that row.
            scroll.setFocus()
        self.page.back.setVisible(self.results.page.layer is not None)

    @property
    def current(self):
        return self.pages.currentWidget().widget()

    @property
    def _is_running(self) -> bool:
        return self.current is self.running and self._showing is None

    def say(self, text: str, good=False) -> None:
        """Tell the user something on the page that is shown."""
        self.current.say(text, good)

    def restore(self) -> None:
        """Show what the project holds: the results of the last run, the form as it was, or the two buttons."""
        runs = configuration.attached(self.project)
        text, known = self.project.readEntry(SCOPE, ENTRY)
        if known and text:
            self._fill(json.loads(text))
        elif runs:
            self._fill(runs[-1][0])
        if runs:
            on_map = [run for run in runs if styling.is_on_map(self.project, run[1]["buildings"])]
            self._show_results(*(on_map or runs)[-1])
        elif known and text:
            self.show_page(self.page)
        else:
            self.show_page(self.empty)
        self.page.form.hide_results()

    def open_sample(self) -> None:
        """Make a new project of the sample town, with everything guessed."""
        if not self.iface.newProject(True):
            return
        layers = sample.add_layers(self.project, sample.folder())
        canvas = self.iface.mapCanvas()
        extent = layers["zones"].extent()
        QTimer.singleShot(0, lambda: (canvas.setExtent(extent), canvas.zoomByFactor(1.05), canvas.refresh()))
        self.project.setDirty(False)
        self.use_layers()

    def use_layers(self) -> None:
        """Go to the form, with what the layers of the project suggest."""
        self.show_page(self.page)
        guessed = self.page.form.guess_layers(self.project.mapLayers().values(), again=True)
        self._suggest_output()
        self.page.say_guessed(bool(guessed))
        self._check_timer.start()

    def edit(self) -> None:
        """Go back to the form with the settings of the run that is shown."""
        self._fill(self.results.page.record)
        self._suggest_output()
        self.show_page(self.page)
        self._check_timer.start()

    # Form

    def _form_changed(self):
        self._suggest_output()
        self._check_timer.start()

    def _suggest_output(self):
        if not self.page.output_is_chosen:
            self.page.set_output(output.suggestion(self.page.form.rows["INPUT"].value()))

    def _looked_for_packages(self):
        for page in (self.empty, self.page):
            page.missing.refresh()
        self._check_timer.start()

    def check(self) -> None:
        """Look at the form again, and at the data a moment later."""
        if self.current is not self.page:
            return
        found = checks.instant(self.page.form, self.page.output_path())
        self._instant = found
        ready = not any(check.level == checks.ERROR for check in found)
        if ready:
            self.data_check.schedule(self.page.form.values())
        else:
            self.data_check.stop()
        self.page.show_checks(found, looking=ready)

    def _data_checked(self, found):
        if self.current is self.page:
            self.page.show_checks([*self._instant, *found], looking=False)

    def act(self, action) -> None:
        """Do what the button of a check says."""
        name, *arguments = action
        getattr(self, f"do_{name}")(*arguments)

    def _fill(self, record: dict) -> list:
        """Fill the form in from a configuration, with the project's layers; returns the parameters it has no place for."""
        values = record.get("form") or record.get("inputs", {})
        layers = {}
        for definition in self.algorithm.parameterDefinitions():
            name = definition.name()
            if definition.type() == "source" and values.get(name):
                layers[name] = self._layer_of(values[name], record.get("names", {}).get(name))
        return self.page.form.set_values(values, layers)

    def _layer_of(self, address, name=None):
        layers = [layer for layer in self.project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        same = [layer for layer in layers if configuration.source(layer) == address]
        same += [layer for layer in layers if layer.providerType() == "memory" and layer.name() == name]
        return same[0] if same else None

    def _folder(self) -> str:
        return str(Path(self.page.output_path()).parent)

    def _parameters(self) -> dict:
        """Return the parameters of the run, without the outputs that nobody can have."""
        values = self.page.form.values()
        made = output.destinations(self.page.output_path())
        has_households = "HOUSEHOLDS" in values or "HOUSEHOLDS_FIELD" in values
        if not has_households or not (values.get("OPTIMIZATION", True) or values.get("MONTE_CARLO", True)):
            made.pop("OUTPUT_HOUSEHOLDS")
        if "SUMMARY_ZONES" not in values:
            made.pop("OUTPUT_SUMMARY")
        known = [definition.name() for definition in self.algorithm.parameterDefinitions()]
        return {**values, **{name: value for name, value in made.items() if name in known}}

    def _configuration(self) -> dict:
        return configuration.record(self._parameters(), self.page.form.state())

    def _remember(self):
        self.project.writeEntry(SCOPE, ENTRY, configuration.as_json(self._configuration()))

    # Run

    def start(self) -> None:
        """Run the algorithm with what the form says."""
        plots.warm_up()
        self.data_check.stop()
        self._remember()
        given = self._parameters()
        # Layers may go while the run lasts: what is said of them later is noted now.
        self._record = self._configuration()
        self._used = {v.id(): v.name() for v in given.values() if isinstance(v, QgsVectorLayer)}
        path = self.page.output_path()
        self._path, self._title = path, Path(path).stem
        self.run = Run(ALGORITHM, given, self)
        self.run.progressed.connect(self.running.bar.setValue_)
        self.run.said.connect(self.running.text.setText)
        self.run.ended.connect(self._ended)
        self.running.begin(self._title)
        self.show_page(self.running)
        self.running.cancel.setFocus()
        self.run.start()

    def _release(self, path):
        """Take the layers of a file that was written anew out of the project: the new ones take their place."""
        for layer in list(self.project.mapLayers().values()):
            if configuration.is_result(layer) and os.path.realpath(layer.source().split("|")[0]) == os.path.realpath(
                path
            ):
                self.project.removeMapLayer(layer.id())

    def cancel(self) -> None:
        self.running.cancelling()
        self.run.cancel()

    def _ended(self, succeeded):
        if not succeeded:
            self.show_page(self.page)
            self.say(labelled(self.run.message, self.algorithm), good=self.run.cancelled)
            self._check_timer.start()
            return
        self._release(self._path)
        buildings = self._open_result("buildings")
        if buildings is None:
            self.show_page(self.page)
            self.say(tr("The run ended, but its output is not there any more: {}").format(self._path))
            return
        self.running.concluding()
        # Each takes its time, and the user should not feel their sum.
        layers, record = {"buildings": buildings}, self._conclude()
        self._showing = Turns(
            [
                *(partial(self._open_beside, layers, role) for role in ROLES.values() if role != "buildings"),
                partial(styling.show, buildings, "persons", "pop_int"),
                partial(styling.extrude, buildings),
                partial(styling.explain, buildings, "buildings"),
                partial(self._attach, layers, record),
                partial(self._add_steps, layers),
                partial(self._finish, layers, record),
            ],
            self,
        )

    def _open_result(self, role):
        """Return a layer that the run wrote, None where it is not there."""
        where = self.run.results.get(next(name for name, known in ROLES.items() if known == role))
        layer = QgsProcessingUtils.mapLayerFromString(where, self.run.context) if where else None
        if layer is None or not layer.isValid():
            return None
        self.run.context.temporaryLayerStore().takeMapLayer(layer)
        layer.setName(f"{role_names()[role]}{styling.BETWEEN}{self._title}")
        return layer

    def _open_beside(self, layers, role):
        layer = self._open_result(role)
        if layer is not None:
            layers[role] = layer
            styling.explain(layer, role)
            if role in ("zones", "summary"):
                styling.outline(layer)

    def _conclude(self) -> dict:
        """Return the record of the run that ended."""
        record = configuration.conclude(self._record, self.run)
        finished = QDateTime.currentDateTime()
        record["finished"] = finished.toString(Qt.DateFormat.ISODate)
        record["title"] = f"{self._title} · {finished.toString('HH:mm')}"
        record["report"] = self.run.results.get("OUTPUT_HTML", "")
        return record

    def _attach(self, layers, record):
        configuration.attach({name: layers[role] for name, role in ROLES.items() if role in layers}, record)
        self._save_beside(record)
        history.add(record)

    def _add_steps(self, layers) -> list:
        """Return the steps that add the layers to the project, in a group of the run."""
        group = self.project.layerTreeRoot().insertGroup(0, self._title)

        def add(layer):
            self.project.addMapLayer(layer, False)
            (self.project.layerTreeRoot() if sip.isdeleted(group) else group).addLayer(layer)

        order = ("summary", "zones", "buildings", "households")
        return [partial(add, layers[role]) for role in order if role in layers]

    def _finish(self, layers, record):
        self._stop_showing()
        self.page.forget_output()
        self.page.form.hide_results()
        if sip.isdeleted(layers["buildings"]):  # removed by the user as soon as it was there
            self.show_page(self.page)
            return
        left = {role: layer for role, layer in layers.items() if not sip.isdeleted(layer)}
        self._bring_forward(left)
        self._show_results(record, left)
        self._go_to(left["buildings"])
        if self.iface is not None and self.iface.actionPan().isChecked():
            self._pick_on_map(True)

    def _stop_showing(self):
        if self._showing is not None:
            self._showing.stop()
            self._showing = None

    def _save_beside(self, record):
        path = output.beside(self._path, ".json")
        try:
            configuration.save(record, path)
        except OSError as error:
            self.say(tr("{} cannot be written: {}").format(path, error.strerror or error))

    # Results

    def _show_results(self, record, layers):
        buildings = layers["buildings"]
        if buildings.isValid():
            self.results.set_views(styling.views(buildings), styling.shown(buildings))
        else:
            self.results.set_views([])
        runs = [run for run, _ in self._runs()]
        titles = [run.get("title", "") for run in runs]
        self.results.set_runs(titles, runs.index(record) if record in runs else -1)
        are_hidden = bool(styling.hidden(self.project))
        self.results.set_own_layers(are_hidden, not are_hidden and bool(self._own_on_map()))
        self.show_page(self.results)
        self.results.page.show_run(record, layers)
        self.show_page(self.results)

    def _runs(self) -> list:
        """Return the project's runs as the page lists them, the newest first."""
        return configuration.attached(self.project)[::-1]

    def choose_run(self, at: int) -> None:
        """Show a run of the list, in the panel and on the map."""
        runs = self._runs()
        if at < len(runs):
            self._pick_on_map(False)
            self._bring_forward(runs[at][1])
            self._show_results(*runs[at])
            self._go_to(runs[at][1]["buildings"])

    def show_own_layers(self, on: bool) -> None:
        """Show the layers that stepped back for the results, or let them step back again."""
        if on:
            styling.come_forward(self.project)
        else:
            self._step_back()
        self.results.set_own_layers(True, on)

    def _own_on_map(self) -> list:
        """Return the rows of the user's layers that the map shows under results."""
        runs = configuration.attached(self.project)
        return styling.own_on_map(self.project, [layer for _, layers in runs for layer in layers.values()])

    def _step_back(self):
        styling.step_back(self._own_on_map())

    def _bring_forward(self, layers):
        """Let the layers of one run be what the map shows."""
        self._step_back()
        ours = [layer.id() for layer in layers.values()]
        for _, others in self._runs():
            for layer in others.values():
                row = self.project.layerTreeRoot().findLayer(layer.id())
                if row is not None:
                    row.setItemVisibilityChecked(layer.id() in ours)
        group = self.project.layerTreeRoot().findLayer(layers["buildings"].id())
        if group is not None:
            group.setItemVisibilityCheckedParentRecursive(True)
        styling.lead_order(self.project, layers.values())

    def _go_to(self, layer):
        """Take the map to the buildings that have a result."""
        if self.iface is None or not layer.isValid():
            return
        canvas = self.iface.mapCanvas()
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, styling.extent(layer))
        if not extent.isNull():
            canvas.setExtent(extent)
            canvas.zoomByFactor(1.05)
            if canvas.scale() < CLOSEST:
                canvas.zoomScale(CLOSEST)
            canvas.refresh()

    def _show_view(self, style, field):
        if self.results.page.layer is not None:
            styling.show(self.results.page.layer, style, field)

    def look(self, fids) -> None:
        """Take the map to buildings, and flash them."""
        layer = self.results.page.layer
        if layer is not None and fids and self.iface is not None:
            self._take_map_to(layer, fids)

    def show_households(self, expression: str) -> None:
        """Open the attribute table of the households of a building."""
        layer = self.results.page.layers.get("households")
        if layer is not None and self.iface is not None:
            layer.selectByExpression(expression)
            self.iface.showAttributeTable(layer, expression)

    def _pick_on_map(self, on: bool) -> None:
        """Let clicks on the map choose buildings, or give the map back."""
        canvas = self.iface.mapCanvas() if self.iface is not None else None
        if self._tool is not None:
            tool, self._tool = self._tool, None
            tool.release()
        layer = self.results.page.layer
        if on and canvas is not None and layer is not None:
            self._tool = BuildingPicker(canvas, layer)
            self._tool.released.connect(lambda: self.results.pick.setChecked(False))
        self.results.set_picking(self._tool is not None)

    def export(self, what: str, path: str = "") -> None:
        """Write the report, the plot or the table to a place of the user's choice."""
        self.results.export(what, path, self)

    def copy(self, form: str) -> None:
        """Copy the run as command, JSON or Python."""
        make = {"command": configuration.command, "json": configuration.as_json, "python": configuration.python}[form]
        record, layer = self.results.page.record, self.results.page.layer
        if layer is not None:
            path = output.next_free(layer.source().split("|")[0])
            record = configuration.elsewhere(record, output.destinations(path))
        QGuiApplication.clipboard().setText(make(record))
        only_here = self._only_here(record)
        self.say(f"{tr('Copied.')} {only_here}".strip(), good=not only_here)
