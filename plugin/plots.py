"""Residual plot as Fig. 3 of Ye et al. (2024): x allocated, y allocated − estimated, a panel per method, one scale.

Matplotlib is imported when the first plot is drawn, or ahead of it in a thread; without it the tables still work.
"""

import importlib.util
import threading
from functools import partial

import numpy as np
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ..processing_provider.engine import packages
from ..processing_provider.engine.errors import MissingPackageError
from ..processing_provider.i18n import tr
from .texts import in_plot, in_tooltip, wrapped

NEAR = 9
"""A click this near to a point means it [px]."""
MOST_LABELS = 5
LABEL = (50, 8)
"""Room that a label takes [points]."""
LEAST_CONTRAST = 90
NARROW = 480
"""Below this width panels stand below each other [px]."""
CHINESE = (
    "Microsoft YaHei", "SimHei", "PingFang SC", "Heiti TC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback",
)  # fmt: skip
POINT, OUTLIER, CHOSEN = "#1f77b4", "#d95f02", "#e6b800"


def matplotlib_parts():
    """Return Figure and the Qt canvas; raises MissingPackageError where they cannot be used."""
    figure = packages.load("matplotlib.figure").Figure
    new = importlib.util.find_spec("matplotlib.backends.backend_qtagg") is not None  # since 3.5
    backend = packages.load("matplotlib.backends." + ("backend_qtagg" if new else "backend_qt5agg"))
    return figure, backend.FigureCanvasQTAgg


def warm_up() -> None:
    """Import matplotlib and find its fonts in a thread: both take longer than a GUI may stand still."""
    threading.Thread(target=_warm_up, name="doorstep-matplotlib", daemon=True).start()


def _warm_up():
    try:
        figure, _ = matplotlib_parts()
        agg = packages.load("matplotlib.backends.backend_agg").FigureCanvasAgg
    except MissingPackageError:
        return  # the plot says so when it is asked for
    drawn = figure(figsize=(2, 2))
    axes = drawn.add_subplot()
    axes.set_title("0")
    axes.scatter([0], [0])
    agg(drawn).draw()


def families() -> list:
    """Return fonts for texts in any language: matplotlib's own has no Chinese."""
    manager = packages.load("matplotlib.font_manager").fontManager
    known = {font.name for font in manager.ttflist}
    return ["DejaVu Sans", *(name for name in CHINESE if name in known)]


class Panel:
    """One method's points: buildings with the same numbers are one point, larger where there are more."""

    def __init__(self, name, allocated, residual):
        self.name = name
        known = np.flatnonzero(np.isfinite(allocated) & np.isfinite(residual))
        pairs = np.column_stack([allocated[known], residual[known]])
        self.xy, point, self.count = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
        point = point.reshape(-1)
        by_point = np.argsort(point, kind="stable")
        self._rows = known[by_point]
        self._starts = np.concatenate([[0], np.cumsum(self.count)]).astype(int)
        self.point_of = np.full(len(allocated), -1)
        self.point_of[known] = point

    def rows(self, point) -> np.ndarray:
        """Return the buildings of a point."""
        return self._rows[self._starts[point] : self._starts[point + 1]]

    def outliers(self) -> np.ndarray:
        """Return the points beyond three standard deviations, the largest first, at most as many as are labelled."""
        if not len(self.xy):
            return np.array([], int)
        residual = np.repeat(self.xy[:, 1], self.count)
        far = np.flatnonzero(np.abs(self.xy[:, 1]) > max(3 * residual.std(), 0.5))
        return far[np.argsort(-np.abs(self.xy[far, 1]), kind="stable")][:MOST_LABELS]


class ResidualPlot(QWidget):
    """Panels of residuals; `picked` gives the rows of the building or buildings under a click."""

    picked = pyqtSignal(list)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.panels, self.axes, self.ids = [], [], None
        self.canvas, self.figure, self._marked, self._background = None, None, [], None
        self._rows, self._stacked, self._drawing = np.array([], int), True, 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.note = wrapped()
        self.note.hide()
        layout.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self):
        return QSize(300, 420)

    def show_panels(self, panels, ids) -> None:
        """Show (name, allocated, residual) per method; `ids` label the outliers."""
        self.set_panels(panels, ids)
        self.make_canvas()
        self.draw()

    def set_panels(self, panels, ids) -> None:
        """Take the points; `make_canvas` and `draw` follow, in their own time."""
        self.ids = ids
        self.panels = [Panel(*panel) for panel in panels]
        self.axes, self._background, self._rows = [], None, np.array([], int)

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

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if self._drawing and self._stacked != self._is_narrow():
            self.draw()

    def _arrange(self, _event=None):
        """Leave room for the texts; matplotlib's own layouts take longer than the drawing."""
        width, height = self.figure.get_size_inches()
        n = max(len(self.axes), 1)
        left, right, bottom, top, between = 0.58, 0.12, 0.46, 0.26, 0.5
        inner = max((height - top - bottom - between * (n - 1)) / n, 0.1)
        if self._stacked:
            spaces = {"hspace": between / inner, "wspace": 0}
        else:
            spaces = {"wspace": 0.35 / max((width - left - right - 0.35 * (n - 1)) / n, 0.1), "hspace": 0}
        self.figure.subplots_adjust(
            left / width, bottom / height, max(1 - right / width, left / width + 0.05),
            max(1 - top / height, bottom / height + 0.05), **spaces,
        )  # fmt: skip

    def draw(self) -> None:
        """Draw everything anew."""
        for step in self.steps():
            step()

    def steps(self) -> list:
        """Return what `draw` does, in steps that a slow machine too can take between two events."""
        if self.canvas is None:
            return []
        self._drawing += 1
        parts = [partial(part, i) for i in range(len(self.panels)) for part in (self._add_axes, self._fill)]
        return [partial(self._take, self._drawing, part) for part in (self._begin, *parts, self._scale, self._finish)]

    def _take(self, drawing, part):
        # Not of a drawing that another one has overtaken: the panel was resized meanwhile.
        if drawing == self._drawing:
            part()

    def _begin(self):
        self.figure.clear()
        self._stacked = self._is_narrow()
        self.canvas.setMinimumHeight(190 * len(self.panels) if self._stacked else 240)
        self.axes, self._marked, self._titles = [], [], []

    def _scale(self):
        self._set_limits()
        self._arrange()

    def _finish(self):
        for axes, panel in zip(self.axes, self.panels):
            self._label(axes, panel)
        self._paint()
        self.canvas.draw_idle()

    def _add_axes(self, i):
        first = self.axes[0] if self.axes else None
        shape = (len(self.panels), 1) if self._stacked else (1, len(self.panels))
        self.axes.append(self.figure.add_subplot(*shape, i + 1, sharex=first, sharey=first))

    def _fill(self, i):
        axes, panel = self.axes[i], self.panels[i]
        axes.axhline(0, color="0.5", linewidth=0.8, zorder=1)
        sizes = np.minimum(9 + 14 * np.log10(panel.count), 60)
        axes.scatter(panel.xy[:, 0], panel.xy[:, 1], s=sizes, color=POINT, alpha=0.65, linewidths=0, zorder=2)
        far = panel.outliers()
        axes.scatter(panel.xy[far, 0], panel.xy[far, 1], s=46, facecolors="none", edgecolors=OUTLIER, zorder=3)
        self._titles.append(
            axes.set_title(panel.name, fontsize=9, fontweight="bold", loc="left", fontfamily=self._fonts)
        )
        self._marked.append(axes.scatter([], [], s=80, facecolors=CHOSEN, edgecolors="black", zorder=4, animated=True))

    def _label(self, axes, panel):
        """Write the ids of the outliers beside them, one below the other where they would overlap."""
        far = panel.outliers()
        there = axes.transData.transform(panel.xy[far]) / self.figure.dpi * 72
        taken = []
        for i in np.argsort(-there[:, 1], kind="stable"):
            rows = panel.rows(far[i])
            more = f" +{len(rows) - 1}" if len(rows) > 1 else ""
            low = [y for x, y in taken if abs(x - there[i, 0]) < LABEL[0]]
            y = min([there[i, 1], *(place - LABEL[1] for place in low)])
            taken.append((there[i, 0], y))
            axes.annotate(in_plot(str(self.ids[rows[0]])) + more, panel.xy[far[i]], textcoords="offset points",
                          xytext=(6, y - there[i, 1] - 2), fontsize=7, annotation_clip=True)  # fmt: skip

    def _set_limits(self):
        """Give every panel the same scale, and name an axis once where panels share it."""
        points = np.concatenate([panel.xy for panel in self.panels]) if self.panels else np.empty((0, 2))
        right = max(points[:, 0].max() if len(points) else 1.0, 1.0)
        high = max(np.abs(points[:, 1]).max() if len(points) else 1.0, 1.0)
        for i, axes in enumerate(self.axes):
            axes.set_xlim(-0.03 * right, 1.05 * right)
            axes.set_ylim(-1.25 * high, 1.25 * high)
            axes.tick_params(labelsize=8)
            axes.locator_params(nbins=6, integer=True)
            if not self._stacked or i == len(self.axes) - 1:
                axes.set_xlabel(tr("allocated persons per building"), fontsize=8, fontfamily=self._fonts)
            if self._stacked or i == 0:
                axes.set_ylabel(tr("allocated − estimated"), fontsize=8, fontfamily=self._fonts)

    def _paint(self, colours=None):
        """Take the colours of the panel, which may be dark."""
        back, text = colours or self._colours()
        self.figure.set_facecolor(back)
        for axes, title, marked in zip(self.axes, self._titles, self._marked):
            axes.set_facecolor(back)
            axes.tick_params(colors=text)
            for part in (axes.xaxis.label, axes.yaxis.label, title, *axes.texts, *axes.spines.values()):
                part.set_color(text)
            marked.set_edgecolor(text)

    def _colours(self) -> tuple:
        """Return background and text as a label has them: themes of QGIS are style sheets, which palettes do not know."""
        self.note.ensurePolished()
        back = self.note.palette().color(QPalette.ColorRole.Window)
        text = self.note.palette().color(QPalette.ColorRole.WindowText)
        if abs(back.lightness() - text.lightness()) < LEAST_CONTRAST:
            return back.name(), "#e8e8e8" if back.lightness() < 128 else "#202020"
        return back.name(), text.name()

    def mark(self, rows) -> None:
        """Show which buildings are chosen, without drawing the rest again."""
        self._rows = np.asarray(rows, int)
        if self.canvas is not None and self._background is not None:
            self._draw_marks()
            self.canvas.update()

    def _drawn(self, _event):
        self._background = self.canvas.copy_from_bbox(self.figure.bbox)
        self._draw_marks(restore=False)

    def _draw_marks(self, restore=True):
        if restore:
            self.canvas.restore_region(self._background)
        for axes, panel, marked in zip(self.axes, self.panels, self._marked):
            points = np.unique(panel.point_of[self._rows]) if len(self._rows) else np.array([], int)
            marked.set_offsets(panel.xy[points[points >= 0]] if len(points) else np.empty((0, 2)))
            axes.draw_artist(marked)
        if restore:
            self.canvas.blit(self.figure.bbox)

    def point_at(self, event):
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

    def _clicked(self, event):
        found = self.point_at(event) if event.button == 1 else None
        if found:
            panel, point = found
            self.picked.emit(panel.rows(point).tolist())

    def _moved(self, event):
        found = self.point_at(event)
        self.canvas.setToolTip(in_tooltip(self._describe(*found)) if found else "")
        if not found:
            QToolTip.hideText()

    def _describe(self, panel, point) -> str:
        rows = panel.rows(point)
        x, y = panel.xy[point]
        names = ", ".join(str(self.ids[row]) for row in rows[:3]) + (" …" if len(rows) > 3 else "")
        return tr("{} persons, {} from the estimate · {} buildings: {}").format(
            f"{x:,.0f}", f"{y:+,.0f}".replace("-", "−"), f"{len(rows):,}", names
        )

    def save(self, path) -> None:
        """Write the plot as SVG, PNG or PDF, on white whatever the palette."""
        self._paint(("white", "black"))
        self.figure.savefig(path, dpi=200)
        self._paint()
        self.canvas.draw_idle()
