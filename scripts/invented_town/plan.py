"""The plan of the invented town: its streets, what each block is, and the block of Table 4 in Ye et al. (2024)."""

from __future__ import annotations

from dataclasses import dataclass, field

TRACT = "48167724600"

COLUMNS = (0, 185, 360, 565, 745, 945, 1120)

ROWS = (0, 118, 230, 365, 478, 594)
"""Middle lines of the streets (m); the avenue and the main street below are wider."""

AVENUE, MAIN_STREET = 230, 565

PLAN = (
    ("houses", "houses", "school", "houses", "terraces", "campground"),
    ("terraces", "houses", "church", "houses", "houses", "houses"),
    ("slabs", "table4", "centre", "centre", "supermarket", "houses"),
    ("houses", "terraces", "centre", "centre", "terraces", "residence"),
    ("houses", "houses", "houses", "slabs", "houses", "industrial"),
)
"""What each block is, the northern row first."""

TABLE4_ZONE = TRACT + "2024"

TABLE4 = {
    # buid: persons, households, households by Monte Carlo (which follow the footprint's area)
    "11985": (24, 7, 7),
    "12000": (33, 10, 10),
    "12014": (2, 1, 1),
    "12027": (60, 18, 18),
    "12043": (13, 4, 4),
    "12050": (25, 8, 8),
    "12056": (50, 15, 16),
    "12091": (48, 15, 8),
    "12101": (25, 8, 8),
    "12105": (47, 14, 16),
    "12113": (18, 6, 8),
    "13874": (68, 21, 21),
    "13878": (70, 22, 23),
    "14444": (94, 28, 29),
    "28128": (24, 7, 8),
}

TABLE4_LARGEST = "14444"

TABLE4_AREA, TABLE4_HEIGHT = 6500.0, 10.0


@dataclass
class Building:
    """One footprint; `units` homes of the kind `home`, and a point `front` on the wall towards the street."""

    zone: str
    ring: list[tuple[float, float]]
    use: str
    storeys: int | None
    height: float | None
    units: int = 0
    home: str = "house"
    front: tuple[float, float] = (0.0, 0.0)
    outward: tuple[float, float] = (0.0, -1.0)
    buid: str = ""

    @property
    def area(self) -> float:
        """Footprint area in m², of the rounded corners as they are written."""
        # From the first corner, because products of full UTM coordinates lose digits that Table 4 needs.
        x0, y0 = self.ring[0]
        pairs = zip(self.ring, self.ring[1:] + self.ring[:1])
        return abs(sum((xa - x0) * (yb - y0) - (xb - x0) * (ya - y0) for (xa, ya), (xb, yb) in pairs)) / 2


@dataclass
class Block:
    """The inside of a zone between the streets, in grid coordinates (m)."""

    zone: str
    kind: str
    u0: float
    u1: float
    v0: float
    v1: float
    outline: list[tuple[float, float]] = field(default_factory=list)

    def extent(self, side: str) -> tuple[float, float]:
        """Return where a side (N, E, S or W) begins and ends along the street."""
        return (self.u0, self.u1) if side in "NS" else (self.v0, self.v1)

    def point(self, side: str, along: float, inward: float) -> tuple[float, float]:
        """Return the grid coordinates of a point this far along a side and inside of it."""
        return {
            "S": (along, self.v0 + inward),
            "N": (along, self.v1 - inward),
            "W": (self.u0 + inward, along),
            "E": (self.u1 - inward, along),
        }[side]


@dataclass
class Town:
    """Rows of the four tables; buildings and zones keep their geometry as rings of metres."""

    zones: list[dict]
    buildings: list[Building]
    poi: list[dict]
    households: list[dict]
