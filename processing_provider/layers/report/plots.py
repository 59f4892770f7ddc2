"""Residuals of the allocations as plots, as in Fig. 3 of Ye et al. (2024)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from ...engine.core.types import Floats
from ...i18n import tr
from ..markup import escaped
from .method import Method, Numbers


def plots(methods: Sequence[Method]) -> str:
    """Draw the residuals as in Fig. 3 of Ye et al. (2024), every panel with the same scale."""
    panels = [(m.name, m.allocated, m.allocated - m.estimated) for m in methods]
    right = max(max((float(x.max()) for _, x, _ in panels if x.size), default=1.0), 1.0)
    high = max(max((float(np.abs(y).max()) for _, _, y in panels if y.size), default=1.0), 1.0)
    return "<div class=plots>" + "".join(_plot(name, x, y, right, high) for name, x, y in panels) + "</div>"


def _plot(name: str, x: Numbers, y: Numbers, right: float, high: float, width: int = 500, height: int = 320) -> str:
    left, top, bottom = 52, 30, 44
    inner_w, inner_h = width - left - 14, height - top - bottom

    def px(value: float) -> float:
        return left + inner_w * value / right

    def py(value: float) -> float:
        return top + inner_h * (1 - (value + high) / (2 * high))

    # Many buildings share a point; one circle each, larger where there are more.
    points = Counter(zip(np.asarray(x, float).tolist(), np.asarray(y, float).tolist()))
    circles = "".join(
        f'<circle cx="{px(a):.1f}" cy="{py(b):.1f}" r="{min(2 + np.log10(n), 6):.1f}">'
        f"<title>{a:g} {tr('persons')}, {b:+g} ({n})</title></circle>"
        for (a, b), n in sorted(points.items())
    )
    ticks = "".join(
        f'<text x="{px(v):.0f}" y="{height - bottom + 16}" text-anchor="middle">{v:,.0f}</text>'
        for v in _ticks(0, right)
    ) + "".join(
        f'<text x="{left - 6}" y="{py(v) + 4:.0f}" text-anchor="end">{_signed(v)}</text>' for v in _ticks(-high, high)
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-size="11" '
        'font-family="sans-serif" role="img">'
        f'<text x="{left}" y="18" font-size="13" font-weight="bold">{escaped(name)}</text>'
        f'<rect x="{left}" y="{top}" width="{inner_w}" height="{inner_h}" fill="#f7f9fb"/>'
        f'<line x1="{left}" x2="{left + inner_w}" y1="{py(0):.1f}" y2="{py(0):.1f}" stroke="#8896a5"/>'
        f'<g fill="#1f6f8b" fill-opacity=".6">{circles}</g>{ticks}'
        f'<text x="{left + inner_w / 2:.0f}" y="{height - 10}" text-anchor="middle">'
        f"{escaped(tr('allocated persons per building'))}</text>"
        f'<text transform="translate(13 {top + inner_h / 2:.0f}) rotate(-90)" text-anchor="middle">'
        f"{escaped(tr('allocated − estimated'))}</text></svg>"
    )


def _signed(value: float) -> str:
    return f"{value:+,.0f}".replace("-", "−") if value else "0"


def _ticks(low: float, high: float) -> Floats:
    step = 10 ** np.floor(np.log10(max(high - low, 1) / 2))
    step *= next(k for k in (1, 2, 5, 10) if (high - low) / (step * k) <= 6)
    return np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step
