"""Population pyramids, and registered against present people, as SVG."""

from __future__ import annotations

from collections.abc import Sequence

from ...i18n import tr
from ..markup import escaped

WOMEN, MEN, REGISTERED = "#b5446e", "#1f6f8b", "#c9a227"
WIDTH, ROW, TOP, BOTTOM, MIDDLE = 300, 11, 30, 34, 44


def pyramid_svg(ages: Sequence[str], female: Sequence[int], male: Sequence[int], title: str) -> str:
    """Draw a pyramid.

    Parameters
    ----------
    ages : (k,) sequence of str
        Bands, from the youngest.
    female, male : (k,) sequence of int
    title : str

    Returns
    -------
    str
        SVG without anything from outside.
    """
    most = max([*map(int, female), *map(int, male), 1])
    half = (WIDTH - MIDDLE - 16) / 2
    height = TOP + ROW * len(ages) + BOTTOM
    left, right = 8 + half, 8 + half + MIDDLE
    parts = []
    for k, (age, women, men) in enumerate(zip(ages, female, male)):
        y = TOP + ROW * (len(ages) - 1 - k)
        w, m = half * int(women) / most, half * int(men) / most
        parts.append(
            f'<rect x="{left - m:.1f}" y="{y}" width="{m:.1f}" height="{ROW - 1}" fill="{MEN}">'
            f"<title>{escaped(age)}, {escaped(tr('men'))}: {int(men):,}</title></rect>"
            f'<rect x="{right}" y="{y}" width="{w:.1f}" height="{ROW - 1}" fill="{WOMEN}">'
            f"<title>{escaped(age)}, {escaped(tr('women'))}: {int(women):,}</title></rect>"
            f'<text x="{left + MIDDLE / 2:.1f}" y="{y + ROW - 2.5}" text-anchor="middle" font-size="9">{escaped(age)}</text>'
        )
    foot = TOP + ROW * len(ages) + 14
    return (
        f'<svg width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" font-size="11" font-family="sans-serif" role="img">'
        f'<text x="8" y="18" font-size="13" font-weight="bold">{escaped(title)}</text>{"".join(parts)}'
        f'<text x="8" y="{foot}">{most:,}</text><text x="{left}" y="{foot}" text-anchor="end">0</text>'
        f'<text x="{right}" y="{foot}">0</text><text x="{WIDTH - 8}" y="{foot}" text-anchor="end">{most:,}</text>'
        f'<text x="{8 + half / 2:.0f}" y="{foot + 14}" text-anchor="middle" fill="{MEN}">{escaped(tr("men"))}</text>'
        f'<text x="{right + half / 2:.0f}" y="{foot + 14}" text-anchor="middle" fill="{WOMEN}">{escaped(tr("women"))}</text></svg>'
    )


def pairs_svg(zones: Sequence[str], registered: Sequence[int], present: Sequence[int]) -> str:
    """Draw two bars per zone: who is registered there, and who lives there.

    Parameters
    ----------
    zones : (n,) sequence of str
    registered, present : (n,) sequence of int
    """
    most = max([*map(int, registered), *map(int, present), 1])
    left, width, step = 150, 640, 26
    parts = []
    for k, (zone, of_paper, here) in enumerate(zip(zones, registered, present)):
        y = 26 + step * k
        shown = zone if len(zone) <= 22 else f"{zone[:21]}…"
        parts.append(f'<text x="{left - 6}" y="{y + 14}" text-anchor="end">{escaped(shown)}</text>')
        for n, colour, at in ((int(of_paper), REGISTERED, y), (int(here), MEN, y + 11)):
            long = (width - left - 70) * n / most
            parts.append(
                f'<rect x="{left}" y="{at}" width="{long:.1f}" height="10" fill="{colour}"/>'
                f'<text x="{left + long + 4:.1f}" y="{at + 9}" font-size="9">{n:,}</text>'
            )
    height = 32 + step * len(zones)
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-size="11" font-family="sans-serif" role="img">'
        f'<text x="{left}" y="16" fill="{REGISTERED}">{escaped(tr("registered here"))}</text>'
        f'<text x="{left + 150}" y="16" fill="{MEN}">{escaped(tr("living here"))}</text>{"".join(parts)}</svg>'
    )
