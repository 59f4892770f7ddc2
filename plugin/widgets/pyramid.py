"""Population pyramid: ages upwards, men to the left, women to the right; who is registered as outline, who is there filled.

Matplotlib is imported when the first plot is drawn; without it the table beside the plot still works.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...processing_provider.engine.core.errors import MissingPackageError
from ...processing_provider.engine.core.types import Floats, Ints
from ...processing_provider.i18n import tr
from .canvas import families, matplotlib_parts, take_whole_pixels
from .colours import colours, is_dark
from .texts import wrapped

FILLED = (("#1f77b4", "#c4622d"), ("#6baed6", "#f0a36b"))
"""Of men and women, on a light and on a dark ground."""
LEFT, RIGHT, TOP, BOTTOM = 0.62, 0.14, 0.3, 0.52
"""Room for the texts around the bars [inches]."""


class PyramidPlot(QWidget):
    """Bars per band of ages, in one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Matplotlib's, and none before the first plot is drawn.
        self.canvas: Any = None
        self.figure: Any = None
        self.axes: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.note = wrapped()
        self.note.hide()
        layout.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, labels: Sequence[str], registered: Ints, present: Ints, least: int = 1) -> None:
        """Show (bands, 2) counts of men and women; what is below `least` has no bar."""
        if not self._make_canvas():
            return
        self.figure.clear()
        self.axes = self.figure.add_subplot()
        back, text = colours(self.note)
        fonts = families()
        ages = np.arange(len(labels), dtype=np.int64)
        sides = np.array([-1.0, 1.0])
        shown = [np.where(counts >= least, counts, 0) * sides for counts in (present, registered)]
        for sex, colour in enumerate(FILLED[is_dark(back)]):
            self.axes.barh(ages, shown[0][:, sex], 0.86, color=colour, linewidth=0)
            self.axes.barh(ages, shown[1][:, sex], 0.86, facecolor="none", edgecolor=text.name(), linewidth=0.9)
        self._scale(labels, max(float(np.abs(part).max(initial=0)) for part in shown), fonts)
        self._name(fonts, text.name())
        self._paint(back.name(), text.name())
        self._arrange()
        self.canvas.draw_idle()

    def _make_canvas(self) -> bool:
        if self.canvas is not None:
            return True
        try:
            figure, canvas = matplotlib_parts()
        except MissingPackageError as error:
            self.note.setText(tr("No plot; the tables work. {}").format(error))
            self.note.show()
            return False
        self.figure = figure()
        self.canvas = canvas(self.figure)
        self.canvas.setAccessibleName(tr("Population pyramid; the table below has its numbers"))
        self.canvas.setFixedHeight(380)
        self.canvas.mpl_connect("resize_event", self._arrange)
        self.layout().addWidget(self.canvas)
        return True

    def _scale(self, labels: Sequence[str], most: float, fonts: Sequence[str]) -> None:
        step = max(len(labels) // 10, 1)
        self.axes.set_yticks(np.arange(0, len(labels), step, dtype=np.int64))
        self.axes.set_yticklabels(labels[::step], fontfamily=fonts)
        self.axes.set_ylim(-0.7, len(labels) - 0.3)
        self.axes.set_xlim(-1.06 * max(most, 1), 1.06 * max(most, 1))
        self.axes.locator_params(axis="x", nbins=6, integer=True)
        self.axes.xaxis.set_major_formatter(lambda value, _: f"{abs(value):,.0f}")
        self.axes.tick_params(labelsize=8)
        self.axes.axvline(0, color="0.5", linewidth=0.8)

    def _name(self, fonts: Sequence[str], text: str) -> None:
        for side, name, at in ((0.0, tr("Men"), "left"), (1.0, tr("Women"), "right")):
            self.axes.annotate(name, (side, 1), xycoords="axes fraction", xytext=(0, 5), textcoords="offset points", ha=at,
                               fontsize=9, fontweight="bold", fontfamily=fonts)  # fmt: skip
        self.axes.set_xlabel(tr("persons; filled: present, outline: registered"), fontsize=8, fontfamily=fonts)
        self.axes.set_ylabel(tr("age"), fontsize=8, fontfamily=fonts)

    def _paint(self, back: str, text: str) -> None:
        self.figure.set_facecolor(back)
        self.axes.set_facecolor(back)
        self.axes.tick_params(colors=text)
        for part in (self.axes.xaxis.label, self.axes.yaxis.label, *self.axes.texts, *self.axes.spines.values()):
            part.set_color(text)

    def _arrange(self, _event: Any = None) -> None:
        take_whole_pixels(self.figure)
        width, height = self.figure.get_size_inches()
        edges: Floats = np.array([LEFT / width, BOTTOM / height, 1 - RIGHT / width, 1 - TOP / height])
        self.figure.subplots_adjust(edges[0], edges[1], max(edges[2], edges[0] + 0.05), max(edges[3], edges[1] + 0.05))
