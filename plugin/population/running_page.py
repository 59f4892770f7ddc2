"""What one sees while a run lasts."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QWidget

from ...processing_provider.i18n import tr
from ..widgets.page import Page
from ..widgets.texts import wrapped


class Bar(QProgressBar):
    """Takes the fractions that algorithms give."""

    def set_percent(self, percent: float) -> None:
        self.setValue(round(percent * 10))


class RunningPage(Page):
    """What is being done, how far, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
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
