"""The pages of the panel: widgets and their texts; what they do is in the dock."""

import shutil

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider.i18n import tr
from ..processing_provider.provider import ICON
from . import checks, output
from .form import Form, StillWheel, narrow
from .missing import Missing
from .results import ResultsPage
from .texts import wrapped

ICONS = {
    checks.ERROR: "/mIconCritical.svg",
    checks.WARNING: "/mIconWarning.svg",
    checks.INFO: "/mIconInfo.svg",
    checks.OK: "/mIconSuccess.svg",
}


def level_names() -> dict:
    return {checks.ERROR: tr("Error"), checks.WARNING: tr("Warning"), checks.INFO: tr("Note"), checks.OK: tr("Good")}


class Page(QWidget):
    """A page with a line at its top for what has to be said."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(6, 6, 6, 6)
        self.note = QWidget()
        line = QHBoxLayout(self.note)
        line.setContentsMargins(0, 0, 0, 0)
        self._sign, self.said = QLabel(), wrapped()
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 1)
        self.note.hide()
        self.layout_.addWidget(self.note)

    def say(self, text: str, good=False) -> None:
        self._sign.setPixmap(level_icon(checks.INFO if good else checks.ERROR))
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.note.setVisible(bool(text))
        self.reveal(self.note)

    def reveal(self, widget) -> None:
        """Scroll to a widget of the page."""
        scroll = self.parent().parent() if self.parent() is not None else None
        if isinstance(scroll, QScrollArea) and widget is not None:
            scroll.ensureWidgetVisible(widget)


def level_icon(level):
    # QGIS's own are no letter on a light ground, and no more than a grey ring for what keeps a run from beginning.
    if level in (checks.INFO, checks.ERROR):
        kind = QStyle.StandardPixmap
        kind = kind.SP_MessageBoxInformation if level == checks.INFO else kind.SP_MessageBoxCritical
        return QApplication.style().standardIcon(kind).pixmap(QSize(16, 16))
    return QgsApplication.getThemeIcon(ICONS[level]).pixmap(QSize(16, 16))


class EmptyPage(Page):
    """One sentence and two buttons, and the packages that are missing."""

    def __init__(self, algorithm, parent=None):
        super().__init__(parent)
        self.layout_.addStretch(1)
        icon = QLabel()
        icon.setPixmap(QIcon(str(ICON)).pixmap(QSize(64, 64)))
        self.layout_.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        sentence = wrapped(tr("How many people live in each building, and which households?"))
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.layout_.addWidget(sentence)
        self.sample = QPushButton(tr("Open Sample Project"))
        self.sample.setToolTip(tr("A small town with everything that a run needs, in a new project."))
        self.own = QPushButton(tr("Use My Layers"))
        self.own.setToolTip(tr("Buildings and zones with their population, from the project that is open."))
        for button in (self.sample, self.own):
            self.layout_.addWidget(button)
        self.missing = Missing(algorithm.needs, opened=True)
        self.layout_.addWidget(self.missing)
        self.layout_.addStretch(2)


class CheckList(QWidget):
    """A line per check, with its button."""

    acted = pyqtSignal(tuple)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(1, 1)
        self.checks, self.buttons = [], []

    def show_checks(self, found) -> None:
        if found == self.checks and self.grid.count():
            return
        self.checks, self.buttons = found, []
        while self.grid.count():
            widget = self.grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for row, check in enumerate(found):
            sign, text = QLabel(), wrapped(check.text)
            sign.setPixmap(level_icon(check.level))
            sign.setToolTip(level_names()[check.level])
            sign.setAccessibleName(level_names()[check.level])
            self.grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(text, row, 1, 1, 1 if check.button else 2)
            if check.button:
                button = QPushButton(check.button)
                button.setAccessibleName(f"{check.button}: {check.text}")
                button.clicked.connect(lambda _, action=check.action: self.acted.emit(action))
                self.grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
                self.buttons.append(button)


class FormPage(Page):
    """Inputs, checks, method, advanced, output, and Run with the reason why it is disabled."""

    output_changed = pyqtSignal()

    def __init__(self, algorithm, parent=None):
        super().__init__(parent)
        self.layout_.addWidget(wrapped(tr("How many people live in each building?")))
        self.missing = Missing(algorithm.needs)
        self.layout_.addWidget(self.missing)
        self.guessed = wrapped(tr("Guessed from names and data; look it over."))
        self.own = QPushButton(tr("Use My Layers"))
        self.own.setToolTip(tr("Guess layers and fields anew, from the project as it is."))
        line = QHBoxLayout()
        line.addWidget(self.guessed, 1)
        line.addStretch()
        line.addWidget(self.own)
        self.layout_.addLayout(line)
        self.guessed.hide()
        self.form = Form(algorithm)
        self.layout_.addWidget(self.form)
        self.check_box = QgsCollapsibleGroupBox(tr("Checks"))
        self.check_box.setSaveCollapsedState(False)
        self.checks = CheckList()
        QVBoxLayout(self.check_box).addWidget(self.checks)
        # After the inputs, before the method: one looks at them in this order.
        self.form.layout_.insertWidget(1, self.check_box)
        self._add_output()
        self._add_buttons()
        self.layout_.addStretch(1)

    def _add_output(self):
        self.output_box = QgsCollapsibleGroupBox(tr("Output"))
        self.output_box.setSaveCollapsedState(False)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setConfirmOverwrite(False)  # a check says so, with a button for a new name
        self.file.setDialogTitle(tr("Where to Write the Results"))
        for widget in (self.file, *self.file.findChildren(QWidget)):
            widget.setAccessibleName(tr("GeoPackage"))
            if isinstance(widget, QLabel):
                widget.setTextFormat(Qt.TextFormat.PlainText)  # its link to the file has the name in HTML as it is
        narrow(self.file)
        self.output_is_chosen, self._setting = False, False
        self.file.fileChanged.connect(self._file_changed)
        layout = QVBoxLayout(self.output_box)
        layout.addWidget(self.file)
        layout.addWidget(
            wrapped(tr("GeoPackage with buildings, households and zones; report and configuration beside it."))
        )
        self.layout_.addWidget(self.output_box)

    def _add_buttons(self):
        self.load, self.save, self.run = (QPushButton(text) for text in (tr("Load…"), tr("Save…"), tr("Run")))
        self.load.setToolTip(tr("Load a configuration (JSON)"))
        self.save.setToolTip(tr("Save this configuration (JSON)"))
        self.back = QPushButton(tr("Back to Results"))
        self.why = wrapped()
        self.run.setDefault(True)
        line = QHBoxLayout()
        for button in (self.load, self.save):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.run)
        self.layout_.addWidget(self.back)
        self.layout_.addLayout(line)
        self.layout_.addWidget(self.why)

    def _file_changed(self, _):
        if not self._setting:
            self.output_is_chosen = True
            self.output_changed.emit()

    def set_output(self, path: str) -> None:
        """Fill in a suggestion."""
        self._setting = True
        self.file.setFilePath(path)
        self._setting = False

    def forget_output(self) -> None:
        """Let the next run have a name of its own."""
        self.output_is_chosen = False
        self.set_output(output.next_free(self.output_path()) if self.output_path() else "")

    def output_path(self) -> str:
        return self.file.filePath()

    def choose_output(self) -> None:
        path = QFileDialog.getSaveFileName(
            self, tr("Where to Write the Results"), self.output_path(), "GeoPackage (*.gpkg)"
        )[0]
        if path:
            self.file.setFilePath(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")

    def say_guessed(self, guessed: bool) -> None:
        self.guessed.setVisible(guessed)

    def show_checks(self, found, looking: bool) -> None:
        """Show checks, and enable Run unless one of them is an error; the reason stands beside it."""
        errors = [check for check in found if check.level == checks.ERROR]
        warnings = sum(check.level == checks.WARNING for check in found)
        shown = sorted(found, key=lambda check: list(ICONS).index(check.level))
        if looking:
            shown = [*shown, checks.Check(checks.INFO, tr("Looking through the layers …"))]
        elif not shown:
            shown = [checks.Check(checks.OK, tr("Everything is as it should be."))]
        self.checks.show_checks(shown)
        counted = tr("errors: {}, warnings: {}").format(len(errors), warnings)
        self.check_box.setTitle(f"{tr('Checks')} ({counted})" if errors or warnings else tr("Checks"))
        self.run.setEnabled(not errors)
        self.why.setText(tr("Cannot run yet: {}").format(errors[0].text) if errors else "")
        self.why.setVisible(bool(errors))


class Bar(QProgressBar):
    """Takes the fractions that algorithms give."""

    def setValue_(self, percent: float) -> None:
        self.setValue(round(percent * 10))


class RunningPage(Page):
    """What is being done, how far, and Cancel."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.title = wrapped()
        self.text = wrapped()
        self.text.setMinimumHeight(4 * self.text.fontMetrics().height())
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bar = Bar()
        self.bar.setRange(0, 1000)
        self.bar.setFormat("%p %")
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        for widget in (self.title, self.bar, self.text, self.cancel):
            self.layout_.addWidget(widget)
        self.layout_.addStretch(1)

    def begin(self, title: str) -> None:
        self.note.hide()
        self.title.setText(tr("Running: {}").format(title))
        self.text.setText("")
        self.bar.setValue(0)
        self.cancel.setEnabled(True)

    def concluding(self) -> None:
        """What is left cannot be cancelled: the output is written."""
        self.cancel.setEnabled(False)

    def cancelling(self) -> None:
        self.text.setText(tr("Cancelling …"))
        self.cancel.setEnabled(False)


class ResultsView(Page):
    """The results with what can be done with them."""

    view_chosen = pyqtSignal(str, str)
    picking = pyqtSignal(bool)
    exported = pyqtSignal(str)
    copied = pyqtSignal(str)
    run_chosen = pyqtSignal(int)
    forward = pyqtSignal(bool)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._add_runs()
        line = QHBoxLayout()
        self.views = QComboBox()
        self.views.setAccessibleName(tr("The map shows"))
        self.views.setToolTip(tr("The map shows"))
        narrow(self.views)
        self.views.activated.connect(lambda i: self.view_chosen.emit(*self.views.itemData(i)))
        self.pick = QToolButton()
        self.pick.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Choose a building by a click on the map"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.pick.clicked.connect(self.picking)
        name = QLabel(tr("Map:"))
        name.setBuddy(self.views)
        line.addWidget(name)
        line.addWidget(self.views, 1)
        line.addWidget(self.pick)
        self.layout_.addLayout(line)
        self.own_layers = QPushButton(tr("Show My Layers"))
        self.own_layers.setCheckable(True)
        self.own_layers.setToolTip(tr("Show the layers that were hidden for the results, or hide them again"))
        self.own_layers.clicked.connect(self.forward)
        self.layout_.addWidget(self.own_layers, 0, Qt.AlignmentFlag.AlignLeft)
        self.page = ResultsPage()
        self._still = StillWheel(self.page.tabs.tabBar())
        self.layout_.addWidget(self.page, 1)
        self._add_buttons()

    def _add_buttons(self):
        line = QHBoxLayout()
        exports = (("report", tr("Report (HTML)")), ("plot", tr("Plot (SVG, PNG)")), ("table", tr("Table (CSV)")))
        copies = (("command", tr("Command")), ("json", "JSON"), ("python", "Python"))
        self.export_button = _menu_button(tr("Export"), exports, self.exported)
        self.copy_button = _menu_button(tr("Copy"), copies, self.copied)
        self.open_report = QPushButton(tr("Report"))
        self.open_report.setToolTip(tr("Open the report of the run"))
        self.open_report.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.page.record.get("report", "")))
        )
        for button in (self.open_report, self.export_button, self.copy_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            line.addWidget(button)
        self.layout_.addLayout(line)

    def _add_runs(self):
        self.runs = QComboBox()
        self.runs.setToolTip(tr("The runs of the project, the newest first"))
        self.runs.setAccessibleName(self.runs.toolTip())
        narrow(self.runs)
        self.runs.activated.connect(self.run_chosen)
        name = QLabel(tr("Run:"))
        name.setBuddy(self.runs)
        self.runs_line = QWidget()
        line = QHBoxLayout(self.runs_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name)
        line.addWidget(self.runs, 1)
        self.layout_.addWidget(self.runs_line)

    def set_runs(self, titles, at: int) -> None:
        """Offer the runs of the project; one alone needs no choice."""
        self.runs.clear()
        self.runs.addItems(titles)
        self.runs.setCurrentIndex(at)
        self.runs_line.setVisible(len(titles) > 1)

    def set_own_layers(self, are_hidden: bool, are_shown: bool) -> None:
        """Offer the user's layers where some were hidden for the results."""
        self.own_layers.setVisible(are_hidden or are_shown)
        self.own_layers.setChecked(are_shown)

    def showEvent(self, event):
        super().showEvent(event)
        scroll = self.parent().parent() if self.parent() is not None else None
        if isinstance(scroll, QScrollArea):
            scroll.viewport().installEventFilter(self)
            self.page.set_room(scroll.viewport().height())

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Resize:
            self.page.set_room(watched.height())
        return False

    def set_views(self, views, shown="") -> None:
        """Offer (name, style, field) for the map; `shown` is the field that it shows."""
        self.note.hide()
        self.views.clear()
        for name, style, field in views:
            self.views.addItem(name, (style, field))
            if field == shown:
                self.views.setCurrentIndex(self.views.count() - 1)

    def set_picking(self, on: bool) -> None:
        self.pick.setChecked(on)

    def export(self, what: str, path: str, dock) -> None:
        """Write the report, the plot or the table."""
        name, kinds = {
            "report": ("report.html", "HTML (*.html)"),
            "plot": ("residuals.svg", "SVG (*.svg);;PNG (*.png)"),
            "table": ("table.csv", "CSV (*.csv)"),
        }[what]
        stem = self.page.record.get("title", "").split(" · ")[0]
        path = path or QFileDialog.getSaveFileName(self, tr("Export"), f"{dock._folder()}/{stem}_{name}", kinds)[0]
        if not path:
            return
        if what == "report":
            dock._write(lambda: shutil.copyfile(self.page.record.get("report", ""), path), path)
        elif what == "plot" and self.page.plot.canvas is None:
            dock.say(self.page.plot.note.text() or tr("There is no plot to export."))
        elif what == "plot":
            dock._write(lambda: self.page.plot.save(path), path)
        else:
            dock._write(lambda: self.page.table().model().save(path), path)


def _menu_button(text, entries, signal) -> QPushButton:
    button = QPushButton(text)
    menu = QMenu(button)
    for key, label in entries:
        menu.addAction(label).triggered.connect(lambda _=False, key=key: signal.emit(key))
    button.setMenu(menu)
    return button
