"""Matplotlib, imported when the first plot is drawn, or ahead of it in a thread; without it the tables still work."""

from __future__ import annotations

import importlib.util
import threading
from typing import Any

import numpy as np

from ...processing_provider.engine.core import packages
from ...processing_provider.engine.core.errors import MissingPackageError

CHINESE = (
    "Microsoft YaHei", "SimHei", "PingFang SC", "Heiti TC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback",
)  # fmt: skip


def matplotlib_parts() -> tuple[Any, Any]:
    """Return Figure and the Qt canvas; raises MissingPackageError where they cannot be used."""
    figure = packages.load("matplotlib.figure").Figure
    new = importlib.util.find_spec("matplotlib.backends.backend_qtagg") is not None  # since 3.5
    backend = packages.load("matplotlib.backends." + ("backend_qtagg" if new else "backend_qt5agg"))
    return figure, backend.FigureCanvasQTAgg


def warm_up() -> None:
    """Import matplotlib and find its fonts in a thread: both take longer than a GUI may stand still."""
    threading.Thread(target=draw_once, name="doorstep-matplotlib", daemon=True).start()


def draw_once() -> None:
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


def families() -> list[str]:
    """Return fonts for texts in any language: matplotlib's own has no Chinese."""
    manager = packages.load("matplotlib.font_manager").fontManager
    known = {font.name for font in manager.ttflist}
    return ["DejaVu Sans", *(name for name in CHINESE if name in known)]


def take_whole_pixels(figure: Any) -> None:
    """Keep a width such as 390.99… from becoming 390: the canvas would show memory that nobody drew."""
    whole = np.round(figure.get_size_inches() * figure.dpi) + 0.01
    figure.set_size_inches(whole / figure.dpi, forward=False)
