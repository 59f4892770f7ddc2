"""Plots of the benchmarks for the documentation: the same bytes from the same figures."""

from __future__ import annotations

from pathlib import Path

OURS, OTHER, QUIET = "#1f5f8b", "#c2571a", "#8a949e"


def axes(width=7.0, height=4.4):
    """Return new axes in the common style."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    pyplot.rcParams.update({"svg.hashsalt": "doorstep", "font.size": 10})
    made = pyplot.subplots(figsize=(width, height))[1]
    made.spines[["top", "right"]].set_visible(False)
    return made


def save(drawn, folder: str, name: str) -> None:
    """Write axes as folder/name.svg."""
    path = Path(folder) / f"{name}.svg"
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn.figure.tight_layout()
    drawn.figure.savefig(path, metadata={"Date": None, "Creator": None}, facecolor="white")
    print(f"drawn: {path}")
