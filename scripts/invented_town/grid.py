"""From the street grid to the map, and the shapes of buildings."""

from __future__ import annotations

import math
import random

from .plan import Block, Building


def warp(u: float, v: float) -> tuple[float, float]:
    """Return map coordinates (m) of a grid point: streets bend gently and the town is turned."""
    bent_u = u + 13 * math.sin(v / 190 + 0.7)
    bent_v = v + 17 * math.sin(u / 235)
    cos, sin = math.cos(0.13), math.sin(0.13)
    return 318_400 + cos * bent_u - sin * bent_v, 3_246_200 + sin * bent_u + cos * bent_v


def on_map(u: float, v: float) -> tuple[float, float]:
    """Return map coordinates rounded to centimetres, so that every machine writes the same."""
    x, y = warp(u, v)
    return round(x, 2), round(y, 2)


def direction(u: float, v: float) -> float:
    """Return the angle (radians) of the street that runs along u."""
    (xa, ya), (xb, yb) = warp(u - 1, v), warp(u + 1, v)
    return math.atan2(yb - ya, xb - xa)


TURNS = {"S": 0.0, "E": 0.5 * math.pi, "N": math.pi, "W": 1.5 * math.pi}


def placed(block: Block, side: str, along: float, inward: float, shape, use: str, **values) -> Building:
    """Stand a shape (corners in m, its front towards negative y) at a point of the block, facing the side's street."""
    u, v = block.point(side, along, inward)
    angle = direction(u, v) + TURNS[side]
    cos, sin = math.cos(angle), math.sin(angle)
    x, y = warp(u, v)
    ring = [(round(x + cos * a - sin * b, 2), round(y + sin * a + cos * b, 2)) for a, b in shape]
    front = min(b for _, b in shape)
    return Building(block.zone, ring, use, front=(x - sin * front, y + cos * front), outward=(sin, -cos), **values)


def walled(
    block: Block, side: str, begin: float, end: float, inward: float, depth: float, use: str, **values
) -> Building:
    """Fill a piece of a row of adjoining buildings; neighbours share their corners exactly."""
    corners = ((begin, inward), (end, inward), (end, inward + depth), (begin, inward + depth))
    ring = [on_map(*block.point(side, along, into)) for along, into in corners]
    if side in "NW":
        ring.reverse()
    u, v = block.point(side, (begin + end) / 2, inward)
    angle = direction(u, v) + TURNS[side]
    return Building(block.zone, ring, use, front=warp(u, v), outward=(math.sin(angle), -math.cos(angle)), **values)


def box(width: float, depth: float) -> list[tuple[float, float]]:
    """Return a rectangle around the origin."""
    a, b = width / 2, depth / 2
    return [(-a, -b), (a, -b), (a, b), (-a, b)]


def house_shape(rng: random.Random, width: float, depth: float) -> list[tuple[float, float]]:
    """Return a box, an L or a house with a porch within width and depth."""
    a, b = width / 2, depth / 2
    cut, step = a * rng.uniform(0.5, 0.9), b * rng.uniform(0.45, 0.8)
    kind = rng.random()
    if kind < 0.4:
        return box(width, depth)
    if kind < 0.6:
        return [(-a, -b), (a, -b), (a, b - step), (a - cut, b - step), (a - cut, b), (-a, b)]
    if kind < 0.8:
        return [(-a, -b), (a, -b), (a, b), (cut - a, b), (cut - a, b - step), (-a, b - step)]
    wall, side = 0.18 * depth - b, cut / 2
    return [(-a, wall), (-side, wall), (-side, -b), (side, -b), (side, wall), (a, wall), (a, b), (-a, b)]


def court_shape(width: float, depth: float, wing: float) -> list[tuple[float, float]]:
    """Return a U that is open away from the street."""
    a, b = width / 2, depth / 2
    return [
        (-a, -b),
        (a, -b),
        (a, b),
        (a - wing, b),
        (a - wing, wing - b),
        (wing - a, wing - b),
        (wing - a, b),
        (-a, b),
    ]


def church_shape() -> list[tuple[float, float]]:
    """Return a nave with a transept, a choir and a tower at the front."""
    right = [(3, -22), (3, -17), (6, -17), (6, 4), (13, 4), (13, 12), (6, 12), (6, 17), (3, 21)]
    return right + [(-x, y) for x, y in reversed(right)]
