"""A population pyramid as a drawing: men to the left, women to the right; outline registered, filled present."""

from __future__ import annotations

from ...i18n import tr
from ...store.pyramid import Pyramid, shown
from ..markup import escaped

COLOURS = ("#1f77b4", "#c4622d")
ROW, WIDTH, LABELS, TOP, BOTTOM = 15, 560, 60, 26, 40
"""Of a band, the drawing and its texts [px]."""


def drawn(counted: Pyramid, least: int = 1, protected: bool = False) -> str:
    """Return the drawing; what is below `least` has no bar."""
    kept = [(counts >= least) * counts for counts in (counted.registered, counted.present)]
    most = max(1, *(int(counts.max(initial=0)) for counts in kept))
    middle, half = LABELS + (WIDTH - LABELS) / 2, (WIDTH - LABELS) / 2 - 8
    count = len(counted.labels)
    bars = []
    for band, label in enumerate(counted.labels):
        y = TOP + ROW * (count - 1 - band)
        bars.append(f'<text x="{LABELS - 6}" y="{y + 11}" text-anchor="end">{escaped(label)}</text>')
        for sex in (0, 1):
            said = [shown(int(counts[band, sex]), protected) for counts in (counted.registered, counted.present)]
            title = escaped(tr("{}: {} registered, {} present").format(label, *said))
            for counts, look in zip(kept[::-1], (f'fill="{COLOURS[sex]}"', 'fill="none" stroke="#1d2733"')):
                length = half * int(counts[band, sex]) / most
                x = middle - length if sex == 0 else middle
                if length:
                    bars.append(
                        f'<rect x="{x:.1f}" y="{y + 1}" width="{length:.1f}" height="{ROW - 3}" {look}>'
                        f"<title>{title}</title></rect>"
                    )
    high = TOP + ROW * count
    ends = "".join(
        f'<text x="{at:.0f}" y="{high + 14}" text-anchor="middle">{value:,}</text>'
        for at, value in ((middle - half, most), (middle, 0), (middle + half, most))
    )
    legend = escaped(tr("persons; filled: present, outline: registered"))
    return (
        f'<svg width="{WIDTH}" height="{high + BOTTOM}" viewBox="0 0 {WIDTH} {high + BOTTOM}" font-size="11" '
        'font-family="sans-serif" role="img">'
        f'<text x="{LABELS}" y="16" font-weight="bold">{escaped(tr("Men"))}</text>'
        f'<text x="{WIDTH - 8}" y="16" font-weight="bold" text-anchor="end">{escaped(tr("Women"))}</text>'
        f'<line x1="{middle}" x2="{middle}" y1="{TOP}" y2="{high}" stroke="#8896a5"/>'
        f'{"".join(bars)}{ends}<text x="{middle}" y="{high + 30}" text-anchor="middle">{legend}</text></svg>'
    )
