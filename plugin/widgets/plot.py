"""Residual plot as Fig. 3 of Ye et al. (2024): x allocated, y allocated − estimated, a panel per method, one scale.

Few buildings hold far more people than the rest; beside them a linear axis shows the others as one heap. The axis of
persons is then log(1 + persons), which has a place for 0 and moves no residual; it says so, and can be switched.

Matplotlib is imported when the first plot is drawn, or ahead of it in a thread; without it the tables still work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ...processing_provider.engine.core.errors import MissingPackageError
from ...processing_provider.i18n import tr
from .canvas import families, matplotlib_parts, take_whole_pixels
from .colours import colours, is_dark
from .labels import free_place
from .points import Panel, is_skewed
from .texts import in_plot, in_tooltip, wrapped

NEAR = 9
"""A click this near to a point means it [px]."""
TICKS = np.array([0, *(m * 10**e for e in range(10) for m in (1, 2, 5))], float)
TICK_ROOM = 26
"""Least distance of two numbers on the logarithmic axis [points]."""
NARROW = 480
"""Below this width panels stand below each other [px]."""
POINT, OUTLIER, CHOSEN = "#1f77b4", "#d95f02", "#e6b800"
POINT_IN_DARK = "#6baed6"


def _log(persons: np.ndarray) -> np.ndarray:
    return np.log1p(np.maximum(persons, -0.99))


class ResidualPlot(QWidget):
    """Panels of residuals; `picked` gives the rows of the building or buildings under a click.

    `is_log` is what the user wants of the axis of persons: True, False, or None to leave it to the numbers.
    """

    picked = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_log: bool | None = None
        self.panels: list[Panel] = []
        self.ids: Sequence[str] | np.ndarray = ()
        # Matplotlib's, and none before the first plot is drawn.
        self.canvas: Any = None
        self.figure: Any = None
        self.axes: list[Any] = []
        self._titles: list[Any] = []
        self._labels: list[Any] = []
        self._marked: list[Any] = []
        self._background: Any = None
        self._readings: list[Sequence[str]] = []
        self._rows, self._stacked, self._drawing = np.array([], np.int64), True, 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.note = wrapped()
        self.note.hide()
        layout.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, 420)

    def show_panels(self, panels: Sequence[Sequence[Any]], ids: Sequence[str] | np.ndarray) -> None:
        """Show (name, allocated, residual[, readings]) per method; `ids` label the outliers.

        `readings` are texts on the fit, the fullest first; the first that fits stands below the name.
        """
        self.set_panels(panels, ids)
        self.make_canvas()
        self.draw()

    def set_panels(self, panels: Sequence[Sequence[Any]], ids: Sequence[str] | np.ndarray) -> None:
        """Take the points; `make_canvas` and `draw` follow, in their own time."""
        self.ids = ids
        self.panels = [Panel(*panel[:3]) for panel in panels]
        self._readings = [panel[3] if len(panel) > 3 else () for panel in panels]
        self.axes, self._background, self._rows = [], None, np.array([], np.int64)

    def make_canvas(self) -> None:
        """Make the canvas once, or say why there is none."""
        if self.canvas is not None:
            return
        try:
            figure, canvas = matplotlib_parts()
        except MissingPackageError as error:
            self.note.setText(tr("No plot; the tables work. {}").format(error))
            self.note.show()
            return
        self.figure = figure()
        self._fonts = families()
        self.canvas = canvas(self.figure)
        self.canvas.setAccessibleName(tr("Residual plot"))
        self.canvas.setMinimumSize(200, 150)
        for event, slot in (("button_press_event", self._clicked), ("motion_notify_event", self._moved),
                            ("draw_event", self._drawn), ("resize_event", self._arrange)):  # fmt: skip
            self.canvas.mpl_connect(event, slot)
        self.layout().addWidget(self.canvas, 1)

    @property
    def is_drawn(self) -> bool:
        """Whether the panels that were given are there to be seen and clicked."""
        return self.canvas is None or (len(self.axes) == len(self.panels) and self._background is not None)

    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._drawing and self._stacked != self._is_narrow():
            self.draw()

    def _arrange(self, _event: Any = None) -> None:
        """Leave room for the texts; matplotlib's own layouts take longer than the drawing."""
        take_whole_pixels(self.figure)
        width, height = self.figure.get_size_inches()
        n = max(len(self.axes), 1)
        left, right, bottom, top, between = 0.58, 0.12, 0.46, 0.42, 0.66
        inner = max((height - top - bottom - between * (n - 1)) / n, 0.1)
        if self._stacked:
            spaces = {"hspace": between / inner, "wspace": 0}
        else:
            spaces = {"wspace": 0.35 / max((width - left - right - 0.35 * (n - 1)) / n, 0.1), "hspace": 0}
        self.figure.subplots_adjust(
            left / width, bottom / height, max(1 - right / width, left / width + 0.05),
            max(1 - top / height, bottom / height + 0.05), **spaces,
        )  # fmt: skip
        if len(self._titles) == len(self.panels) == len(self.axes):
            self._write()

    def draw(self) -> None:
        """Draw everything anew."""
        for step in self.steps():
            step()

    def steps(self) -> list[Callable[[], None]]:
        """Return what `draw` does, in steps that a slow machine too can take between two events."""
        if self.canvas is None:
            return []
        self._drawing += 1
        parts: list[Callable[[], None]] = [
            partial(part, i) for i in range(len(self.panels)) for part in (self._add_axes, self._fill)
        ]
        parts = [self._begin, *parts, self._scale, self._finish]
        return [partial(self._take, self._drawing, part) for part in parts]

    def _take(self, drawing: int, part: Callable[[], None]) -> None:
        # Not of a drawing that another one has overtaken: the panel was resized meanwhile.
        if drawing == self._drawing:
            part()

    def _begin(self) -> None:
        self.figure.clear()
        self._stacked = self._is_narrow()
        self.canvas.setMinimumHeight(190 * len(self.panels) if self._stacked else 240)
        self.axes, self._marked, self._titles, self._labels = [], [], [], []

    def _scale(self) -> None:
        self._set_limits()
        self._arrange()

    def _write(self) -> None:
        """Write what depends on the room there is: readings, numbers of the axis, ids of the outliers."""
        for text in self._labels:
            text.remove()
        self._labels = []
        if self.uses_log:
            self._set_ticks()
        for axes, panel, texts in zip(self.axes, self.panels, self._readings):
            self._read_out(axes, texts)
            self._label(axes, panel)
        self._paint()

    def _finish(self) -> None:
        self._paint()
        self.canvas.draw_idle()

    def _add_axes(self, i: int) -> None:
        first = self.axes[0] if self.axes else None
        shape = (len(self.panels), 1) if self._stacked else (1, len(self.panels))
        self.axes.append(self.figure.add_subplot(*shape, i + 1, sharex=first, sharey=first))

    def _fill(self, i: int) -> None:
        axes, panel = self.axes[i], self.panels[i]
        axes.axhline(0, color="0.5", linewidth=0.8, zorder=1)
        sizes = np.minimum(9 + 14 * np.log10(panel.count), 60)
        axes.scatter(panel.xy[:, 0], panel.xy[:, 1], s=sizes, color=POINT, alpha=0.65, linewidths=0, zorder=2)
        far = panel.outliers()
        axes.scatter(panel.xy[far, 0], panel.xy[far, 1], s=46, facecolors="none", edgecolors=OUTLIER, zorder=3)
        self._titles.append(
            axes.set_title(panel.name, fontsize=9, fontweight="bold", loc="left", fontfamily=self._fonts, pad=17)
        )
        self._marked.append(axes.scatter([], [], s=80, facecolors=CHOSEN, edgecolors="black", zorder=4, animated=True))

    def _read_out(self, axes: Any, texts: Sequence[str]) -> None:
        """Write the fullest of some texts that fits the width, below the panel's name."""
        renderer = self.canvas.get_renderer()
        for text in texts:
            written = axes.annotate(text, (0, 1), xycoords="axes fraction", xytext=(0, 5), textcoords="offset points",
                                    fontsize=8, fontfamily=self._fonts, annotation_clip=False)  # fmt: skip
            if written.get_window_extent(renderer).x1 <= self.figure.bbox.x1 or text == texts[-1]:
                self._labels.append(written)
                return
            written.remove()

    def _label(self, axes: Any, panel: Panel) -> None:
        """Write the ids of the outliers, the largest first, where they lie on nothing; there may be room for none."""
        far, renderer = panel.outliers(), self.canvas.get_renderer()
        there = axes.transData.transform(panel.xy[far]) if len(far) else np.empty((0, 2))
        point = self.figure.dpi / 72
        points = axes.transData.transform(panel.xy) if len(far) else there
        radius = np.full(len(points), 1.5 * point)  # other points may be touched, not covered
        radius[far] = 4 * point
        taken = np.column_stack([points - radius[:, None], points + radius[:, None]])
        for i, at in zip(far, there):
            rows = panel.rows(i)
            more = f" +{len(rows) - 1}" if len(rows) > 1 else ""
            text = axes.annotate(in_plot(str(self.ids[rows[0]])) + more, panel.xy[i], textcoords="offset points",
                                 xytext=(0, 0), fontsize=7, fontfamily=self._fonts)  # fmt: skip
            extent = text.get_window_extent(renderer)
            place = free_place(at, extent.width + 2, extent.height, 6 * point, taken, axes.bbox)
            if place is None:
                text.remove()  # circled, and named by its tooltip
                continue
            taken = np.vstack([taken, (*place, place[0] + extent.width + 2, place[1] + extent.height)])
            text.set_position(((place[0] - at[0]) / point, (place[1] - at[1]) / point))
            self._labels.append(text)

    @property
    def uses_log(self) -> bool:
        """Whether the axis of persons is logarithmic."""
        return is_skewed(self.panels) if self.is_log is None else self.is_log

    def set_log(self, is_log: bool | None) -> None:
        """Choose the axis of persons: True, False, or None to leave it to the numbers."""
        before, self.is_log = self.uses_log, is_log
        if self.axes and self.uses_log != before:
            self.draw()

    def _set_ticks(self) -> None:
        """Number the logarithmic axis as closely as there is room."""
        for axes in self.axes:
            low, high = axes.get_xlim()
            ticks = TICKS[(low <= TICKS) & (high >= TICKS)]
            places = axes.transData.transform(np.column_stack([ticks, np.zeros(len(ticks))]))[:, 0]
            kept: list = []
            for i in sorted(range(len(ticks)), key=lambda i: (ticks[i] != 0, f"{ticks[i]:.0f}"[0] != "1", i)):
                if all(abs(places[i] - places[j]) >= TICK_ROOM * self.figure.dpi / 72 for j in kept):
                    kept.append(i)
            axes.set_xticks(sorted(ticks[kept]))
            axes.set_xticklabels([f"{tick:,.0f}" for tick in sorted(ticks[kept])])

    def _set_limits(self) -> None:
        """Give every panel the same scale, and name an axis once where panels share it."""
        points = np.concatenate([panel.xy for panel in self.panels]) if self.panels else np.empty((0, 2))
        right = max(points[:, 0].max() if len(points) else 1.0, 1.0)
        high = max(np.abs(points[:, 1]).max() if len(points) else 1.0, 1.0)
        for i, axes in enumerate(self.axes):
            if self.uses_log:
                axes.set_xscale("function", functions=(_log, np.expm1))
                span = np.log1p(right)
                axes.set_xlim(np.expm1(-0.03 * span), np.expm1(1.05 * span))
                axes.minorticks_off()
            else:
                axes.set_xlim(-0.03 * right, 1.05 * right)
                axes.locator_params(axis="x", nbins=6, integer=True)
            axes.set_ylim(-1.25 * high, 1.25 * high)
            axes.tick_params(labelsize=8)
            axes.locator_params(axis="y", nbins=6, integer=True)
            if not self._stacked or i == len(self.axes) - 1:
                axes.set_xlabel(self._axis_title(), fontsize=8, fontfamily=self._fonts)
            if self._stacked or i == 0:
                axes.set_ylabel(tr("allocated − estimated"), fontsize=8, fontfamily=self._fonts)

    def _axis_title(self) -> str:
        if not self.uses_log:
            return tr("allocated persons per building")
        return tr("allocated persons, log(1 + persons)")

    def _paint(self, chosen: tuple[str, str] | None = None) -> None:
        """Take the colours of the panel, which may be dark."""
        back, text = chosen or tuple(colour.name() for colour in colours(self.note))
        self.figure.set_facecolor(back)
        for axes, title, marked in zip(self.axes, self._titles, self._marked):
            axes.set_facecolor(back)
            axes.tick_params(colors=text)
            for part in (axes.xaxis.label, axes.yaxis.label, title, *axes.texts, *axes.spines.values()):
                part.set_color(text)
            marked.set_edgecolor(text)
            if axes.collections:  # the points, once they are there
                axes.collections[0].set_facecolor(POINT_IN_DARK if is_dark(QColor(back)) else POINT)

    def mark(self, rows: Sequence[int]) -> None:
        """Show which buildings are chosen, without drawing the rest again."""
        self._rows = np.asarray(rows, np.int64)
        if self.canvas is not None and self._background is not None:
            self._draw_marks()
            self.canvas.update()

    def _drawn(self, _event: Any) -> None:
        self._background = self.canvas.copy_from_bbox(self.figure.bbox)
        self._draw_marks(restore=False)

    def _draw_marks(self, restore: bool = True) -> None:
        if restore:
            self.canvas.restore_region(self._background)
        for axes, panel, marked in zip(self.axes, self.panels, self._marked):
            points = np.unique(panel.point_of[self._rows]) if len(self._rows) else np.array([], np.int64)
            marked.set_offsets(panel.xy[points[points >= 0]] if len(points) else np.empty((0, 2)))
            axes.draw_artist(marked)
        if restore:
            self.canvas.blit(self.figure.bbox)

    def point_at(self, event: Any) -> tuple[Panel, int] | None:
        """Return (panel, point) under the mouse, None where there is none."""
        if event.inaxes not in self.axes:
            return None
        panel = self.panels[self.axes.index(event.inaxes)]
        if not len(panel.xy):
            return None
        there = event.inaxes.transData.transform(panel.xy)
        away = np.hypot(there[:, 0] - event.x, there[:, 1] - event.y)
        point = int(np.argmin(away))
        return (panel, point) if away[point] <= NEAR * self.canvas.devicePixelRatioF() else None

    def _clicked(self, event: Any) -> None:
        found = self.point_at(event) if event.button == 1 else None
        if found:
            panel, point = found
            self.picked.emit(panel.rows(point).tolist())

    def _moved(self, event: Any) -> None:
        found = self.point_at(event)
        self.canvas.setToolTip(in_tooltip(self._describe(*found)) if found else "")
        if not found:
            QToolTip.hideText()

    def _describe(self, panel: Panel, point: int) -> str:
        rows = panel.rows(point)
        x, y = panel.xy[point]
        names = ", ".join(str(self.ids[row]) for row in rows[:3]) + (" …" if len(rows) > 3 else "")
        return tr("{} persons, {} from the estimate · {} buildings: {}").format(
            f"{x:,.0f}", f"{y:+,.0f}".replace("-", "−"), f"{len(rows):,}", names
        )

    def save(self, path: str) -> None:
        """Write the plot as SVG, PNG or PDF, on white whatever the palette."""
        self._paint(("white", "black"))
        self.figure.savefig(path, dpi=200)
        self._paint()
        self.canvas.draw_idle()
