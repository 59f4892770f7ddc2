"""The panel: fills in one algorithm's parameters, runs it as a task, shows what came out. It computes nothing."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from ..processing_provider.base.presentation import labelled
from ..processing_provider.i18n import tr
from . import checks, configuration, output
from .population import sample, styling
from .population.actions import CheckActions
from .population.choices import Choices
from .population.empty_page import EmptyPage
from .population.events import ProjectEvents
from .population.files import Files, only_here
from .population.form_page import FormPage
from .population.result_map import ResultMap
from .population.results_view import ResultsView
from .population.running_page import RunningPage
from .registers import base
from .registers.pages import BasePages
from .runner import Run, cancel_all
from .session import Session
from .widgets.canvas import warm_up
from .widgets.check_list import Check
from .widgets.levels import ERROR
from .widgets.page import Page


class DoorstepDock(QgsDockWidget):
    """States: empty, form (checks decide whether Run is enabled), running, results."""

    def __init__(self, iface: QgisInterface | None, parent: QWidget | None = None) -> None:
        super().__init__("Doorstep", parent)
        self.setObjectName("DoorstepDock")
        self.iface = iface
        self.project = QgsProject.instance()
        self.algorithm = QgsApplication.processingRegistry().algorithmById(configuration.ALGORITHM).create()
        self.empty, self.page = EmptyPage(self.algorithm), FormPage(self.algorithm)
        self.running, self.results = RunningPage(), ResultsView()
        self.pages = QStackedWidget()
        self.base_pages = BasePages(iface, self.project, lambda: self.current, self.show_page)
        for page in self._all_pages():
            self.pages.addWidget(_scrolling(page))
        self.setWidget(self.pages)
        self.session = Session(self.project, self)
        self.choices = Choices(self.page, self.algorithm, self.project)
        self.map = ResultMap(iface, self.project, self)
        self.actions_ = CheckActions(self.page, self.map, self.project, self)
        self.files = Files(self.choices, self.results.page, self)
        self.events = ProjectEvents(self.project, self.page.form, self.results.page, self)
        self.data_check = checks.DataCheck(self)
        self._instant: list[Check] = []
        self.check_timer = QTimer(self)
        self.check_timer.setSingleShot(True)
        self.check_timer.setInterval(0)
        self._connect_form()
        self._connect_run()
        self._connect_results()
        self.restore()

    def _all_pages(self) -> tuple[Page, ...]:
        return (self.empty, self.page, self.running, self.results, *self.base_pages.pages)

    def _connect_form(self) -> None:
        self.empty.sample.clicked.connect(self.open_sample)
        self.empty.base.clicked.connect(lambda: self.open_base(base.chosen(self)))
        self.empty.overview.clicked.connect(lambda: self.base_pages.visit(self.base_pages.overview))
        self.empty.review.clicked.connect(lambda: self.base_pages.visit(self.base_pages.review))
        self.empty.pyramid.clicked.connect(lambda: self.base_pages.visit(self.base_pages.pyramid))
        for own in (self.empty.own, self.page.own):
            own.clicked.connect(self.use_layers)
        for page in (self.empty, self.page):
            page.missing.looked.connect(self.look_for_packages)
        self.page.form.changed.connect(self._form_changed)
        self.page.form.refused.connect(self.say)
        self.page.output_changed.connect(self.check_timer.start)
        self.page.load.clicked.connect(lambda: self.files.load_configuration())
        self.page.save.clicked.connect(lambda: self.files.save_configuration())
        self.page.back.clicked.connect(lambda: self.show_page(self.results))
        self.page.checks.acted.connect(self.actions_.act)
        self.actions_.mended.connect(self.check)
        self.check_timer.timeout.connect(self.check)
        self.data_check.found.connect(self._data_checked)
        for part in (self.actions_, self.files):
            part.said.connect(self.say)

    def _connect_run(self) -> None:
        self.page.run.clicked.connect(self.start)
        self.running.cancel.clicked.connect(self.cancel)
        session = self.session
        session.progressed.connect(self.running.bar.set_percent)
        session.said.connect(self.running.text.setText)
        session.failed.connect(self._run_failed)
        session.written.connect(self.running.concluding)
        session.lost.connect(self.say)
        session.shown.connect(self._run_shown)

    def _connect_results(self) -> None:
        results = self.results
        results.page.wants_edit.connect(self.edit)
        results.page.wants_look.connect(self.look)
        results.page.broken.connect(self.say)
        results.page.building.wants_table.connect(self.show_households)
        results.view_chosen.connect(self._show_view)
        results.run_chosen.connect(self.choose_run)
        results.forward.connect(self.show_own_layers)
        results.picking.connect(self.pick_on_map)
        results.exported.connect(self.files.export)
        results.copied.connect(self.copy)
        self.map.picking.connect(results.set_picking)
        self.events.changed.connect(self._layers_changed)
        self.events.going.connect(self._layers_going)
        self.events.results_gone.connect(self._results_gone)
        self.events.cleared.connect(self._project_cleared)
        self.events.read.connect(self.restore)
        self.visibilityChanged.connect(self._visibility_changed)

    def _visibility_changed(self, visible: bool) -> None:
        """Give the map back when the panel is put away."""
        if not visible:
            self.map.pick(None)

    def disconnect_all(self) -> None:
        """Let go of everything outside of the panel, for the plugin's unload; a run is cancelled and waited for."""
        self.events.disconnect_all()
        self.check_timer.stop()
        self.data_check.stop()
        self.session.stop_opening()
        self.base_pages.stop()
        cancel_all()
        self.map.pick(None)
        styling.come_forward(self.project)
        self.results.page.clear()

    # States

    def show_page(self, page: Page) -> None:
        """Show a page, and take the keyboard to it."""
        scroll = next(self.pages.widget(i) for i in range(self.pages.count()) if self.pages.widget(i).widget() is page)
        if page is not self.results:
            self.map.pick(None)
        focus = QApplication.focusWidget()
        self.pages.setCurrentWidget(scroll)
        if focus is not None and self.isAncestorOf(focus):
            # Else the first row would have it after the button that was pressed, and the wheel would change that row.
            (page.first() or scroll).setFocus()
        self.page.back.setVisible(self.results.page.layer is not None)

    @property
    def current(self) -> Page:
        page: Page = self.pages.currentWidget().widget()
        return page

    @property
    def run(self) -> Run | None:
        """The last run that was begun."""
        return self.session.run

    def say(self, text: str, good: bool = False) -> None:
        """Tell the user something on the page that is shown."""
        self.current.say(text, good)

    def restore(self) -> None:
        """Show what the project holds: the results of the last run, the form as it was, or the two buttons."""
        runs, text = configuration.attached(self.project), self.choices.remembered()
        if text:
            self.choices.fill(json.loads(text))
        elif runs:
            self.choices.fill(runs[-1][0])
        if runs:
            on_map = [run for run in runs if styling.is_on_map(self.project, run[1]["buildings"])]
            self._show_results(*(on_map or runs)[-1])
        else:
            self.show_page(self.page if text else self.empty)
        self.page.form.hide_results()

    def open_sample(self) -> None:
        """Make a new project of the sample town, with everything guessed."""
        if self.iface is None or not self.iface.newProject(True):
            return
        layers = sample.add_layers(self.project, sample.folder())
        canvas = self.iface.mapCanvas()
        extent = layers["zones"].extent()
        QTimer.singleShot(0, lambda: (canvas.setExtent(extent), canvas.zoomByFactor(1.05), canvas.refresh()))
        self.project.setDirty(False)
        self.use_layers()

    def open_base(self, path: str) -> None:
        """Open a population base as a group of layers."""
        self.base_pages.open(path)

    def use_layers(self) -> None:
        """Go to the form, with what the layers of the project suggest."""
        self.show_page(self.page)
        guessed = self.page.form.guess_layers(self.project.mapLayers().values(), again=True)
        self._suggest_output()
        self.page.say_guessed(bool(guessed))
        self.check_timer.start()

    def edit(self) -> None:
        """Go back to the form with the settings of the run that is shown."""
        self.choices.fill(self.results.page.record)
        self._suggest_output()
        self.show_page(self.page)
        self.check_timer.start()

    # Form

    def _form_changed(self) -> None:
        self._suggest_output()
        self.check_timer.start()

    def _suggest_output(self) -> None:
        if not self.page.output_is_chosen:
            self.page.set_output(output.suggestion(self.page.form.rows["INPUT"].value()))

    def look_for_packages(self) -> None:
        """Say anew which packages are missing."""
        for page in (self.empty, self.page):
            page.missing.refresh()
        self.check_timer.start()

    def check(self) -> None:
        """Look at the form again, and at the data a moment later."""
        if self.current is not self.page:
            return
        found = checks.instant(self.page.form, self.page.output_path())
        self._instant = found
        ready = not any(check.level == ERROR for check in found)
        if ready:
            self.data_check.schedule(self.page.form.values())
        else:
            self.data_check.stop()
        self.page.show_checks(found, looking=ready)

    def _data_checked(self, found: list[Check]) -> None:
        if self.current is self.page:
            self.page.show_checks([*self._instant, *found], looking=False)

    # Run

    def start(self) -> None:
        """Run the algorithm with what the form says."""
        warm_up()
        self.data_check.stop()
        self.choices.remember()
        self.session.start(self.choices.parameters(), self.choices.configuration(), self.page.output_path())
        self.running.begin(self.session.title)
        self.show_page(self.running)
        self.running.cancel.setFocus()

    def cancel(self) -> None:
        self.running.cancelling()
        self.session.cancel()

    def _run_failed(self, message: str, wanted: bool) -> None:
        self.show_page(self.page)
        self.say(labelled(message, self.algorithm), good=wanted)
        self.check_timer.start()

    def _run_shown(self, record: dict[str, Any], layers: dict[str, QgsVectorLayer]) -> None:
        self.page.forget_output()
        self.page.form.hide_results()
        if sip.isdeleted(layers["buildings"]):  # removed by the user as soon as it was there
            self.show_page(self.page)
            return
        left = {role: layer for role, layer in layers.items() if not sip.isdeleted(layer)}
        self.map.bring_forward(left)
        self._show_results(record, left)
        self.map.go_to(left["buildings"])
        if self.iface is not None and self.iface.actionPan().isChecked():
            self.pick_on_map(True)

    # Results

    def _show_results(self, record: dict[str, Any], layers: dict[str, QgsVectorLayer]) -> None:
        self.results.show_views(layers["buildings"])
        runs = [run for run, _ in self.map.runs()]
        titles = [run.get("title", "") for run in runs]
        self.results.set_runs(titles, runs.index(record) if record in runs else -1)
        self.results.set_own_layers(*self.map.own_layers())
        self.show_page(self.results)
        self.results.page.show_run(record, layers)
        self.show_page(self.results)

    def choose_run(self, at: int) -> None:
        """Show a run of the list, in the panel and on the map."""
        runs = self.map.runs()
        if at < len(runs):
            record, layers = runs[at]
            self.map.pick(None)
            self.map.bring_forward(layers)
            self._show_results(record, layers)
            self.map.go_to(layers["buildings"])

    def show_own_layers(self, on: bool) -> None:
        """Show the layers that stepped back for the results, or let them step back again."""
        self.map.show_own(on)
        self.results.set_own_layers(True, on)

    def _show_view(self, style: str, field: str) -> None:
        if self.results.page.layer is not None:
            styling.show(self.results.page.layer, style, field)

    def look(self, fids: list[int]) -> None:
        """Take the map to buildings, and flash them."""
        if self.results.page.layer is not None:
            self.map.show_features(self.results.page.layer, fids)

    def show_households(self, expression: str) -> None:
        """Open the attribute table of the households of a building."""
        layer = self.results.page.layers.get("households")
        if layer is not None:
            self.map.show_table(layer, expression)

    def pick_on_map(self, on: bool) -> None:
        """Let clicks on the map choose buildings, or give the map back."""
        self.map.pick(self.results.page.layer if on else None)

    def copy(self, form: str) -> None:
        """Copy the run as command, JSON or Python."""
        make = {"command": configuration.command, "json": configuration.as_json, "python": configuration.python}[form]
        record, layer = self.results.page.record, self.results.page.layer
        if layer is not None:
            path = output.next_free(layer.source().split("|")[0])
            record = configuration.elsewhere(record, output.destinations(path))
        QGuiApplication.clipboard().setText(make(record))
        warning = only_here(record)
        self.say(f"{tr('Copied.')} {warning}".strip(), good=not warning)

    # Project

    def _layers_changed(self) -> None:
        if self.current is self.page:
            self.check_timer.start()

    def _layers_going(self, ids: list[str]) -> None:
        names = [name for used, name in self.session.used.items() if used in ids]
        run = self.session.run
        if names and self.session.is_running and run is not None and run.has_copies:
            self.say(tr("Layer '{}' was removed; the run goes on with its own copy.").format(", ".join(names)), True)

    def _results_gone(self) -> None:
        self.map.pick(None)
        self.results.page.clear()
        if self.current is self.results:
            self.show_page(self.page)
            self.say(tr("The result layer was removed from the project; its file is still there."), True)

    def _project_cleared(self) -> None:
        was_running = self.session.abandon()
        self.map.pick(None)
        self.results.page.clear()
        self._forget()
        self.show_page(self.empty)
        if was_running:
            self.say(tr("The project was closed: the run was cancelled, nothing was written."))

    def _forget(self) -> None:
        """Let one project know nothing of another: values, guesses, checks, messages, the output's name."""
        self.data_check.stop()
        self.actions_.forget()
        self.session.forget()
        self._instant = []
        for page in self._all_pages():
            page.say("")
        self.page.forget_all()
        self.results.page.tabs.setCurrentIndex(0)
        self.check_timer.stop()


def _scrolling(page: Page) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    return scroll
