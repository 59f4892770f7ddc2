"""What one sees first."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...processing_provider.i18n import tr
from ...processing_provider.provider import ICON
from ..widgets.help_button import HelpButton
from ..widgets.missing import Missing
from ..widgets.page import Page
from ..widgets.texts import wrapped


class EmptyPage(Page):
    """One sentence and a few buttons, and the packages that are missing."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help = HelpButton("index")
        self.layout_.addWidget(self.help, 0, Qt.AlignmentFlag.AlignRight)
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
        self.base = QPushButton(tr("Open Population Base"))
        self.base.setToolTip(tr("A base of registers, as a group of layers whose forms show who is linked to what."))
        self.overview = QPushButton(tr("Overview of a Base"))
        self.overview.setToolTip(tr("What is in a base, since when, how good it is, its last changes and who used it."))
        self.review = QPushButton(tr("Review Doubtful Persons"))
        self.review.setToolTip(tr("Records of two registers that may be one person: you decide, by keyboard."))
        self.pyramid = QPushButton(tr("Population Pyramid"))
        self.pyramid.setToolTip(tr("Persons of a base by age and sex: those registered, and those who are there."))
        for button in (self.sample, self.own):
            self.layout_.addWidget(button)
        about_bases = wrapped(tr("Population base:"))
        about_bases.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.layout_.addSpacing(12)
        self.layout_.addWidget(about_bases)
        for button in (self.base, self.overview, self.review, self.pyramid):
            self.layout_.addWidget(button)
        self.missing = Missing(algorithm.needs, opened=True)
        self.layout_.addWidget(self.missing)
        self.layout_.addStretch(2)
