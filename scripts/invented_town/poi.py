"""Points of interest."""

from __future__ import annotations

import random

from .grid import warp
from .plan import Block, Building

POI_KEYS = ("amenity", "shop", "office", "tourism", "leisure", "healthcare")

CENTRE_POI = (
    ("amenity=restaurant", "{} Kitchen", 6),
    ("amenity=cafe", "Cafe {}", 5),
    ("amenity=fast_food", "{} Burgers", 3),
    ("amenity=bar", "The {} Bar", 3),
    ("amenity=bank", "{} Savings Bank", 3),
    ("amenity=pharmacy", "{} Pharmacy", 2),
    ("shop=bakery", "{} Bakery", 4),
    ("shop=clothes", "{} Fashion", 5),
    ("shop=convenience", "{} Corner Store", 4),
    ("shop=hairdresser", "Salon {}", 5),
    ("shop=books", "{} Books", 2),
    ("shop=florist", "{} Flowers", 2),
    ("shop=jewelry", "{} Jewelers", 2),
    ("office=lawyer", "{} Law Office", 4),
    ("office=insurance", "{} Insurance", 4),
    ("office=estate_agent", "{} Realty", 3),
    ("office=it", "{} Software", 2),
    ("healthcare=doctor", "Dr. {}", 3),
    ("healthcare=physiotherapist", "{} Physiotherapy", 2),
    ("amenity=dentist", "{} Dental", 3),
    ("leisure=fitness_centre", "{} Fitness", 1),
    ("tourism=gallery", "Gallery {}", 1),
)

_NAMES = (
    "Alder Bluebonnet Calloway Dunmore Elmira Fairlane Garnet Harbor Ingram Juniper Kestrel Larkin Magnolia Norwood "
    "Oleander Pelican Quincy Redfish Sabine Tarpon Upland Vantage Willow Yaupon Zephyr Bayside Cordell Dogwood Estuary"
)

NAMES = _NAMES.split()


def poi_row(category: str, name: str, x: float, y: float) -> dict:
    """Return a point's columns but its id; healthcare is also tagged where OpenStreetMap does so."""
    key, value = category.split("=")
    row = {"name": name, **dict.fromkeys(POI_KEYS), "category": category, "x": round(x, 2), "y": round(y, 2)}
    row[key] = value
    if value in ("pharmacy", "dentist"):
        row["healthcare"] = value
    return row


def poi_at(rng: random.Random, building: Building, category: str, name: str) -> dict:
    """Put a point inside the building's front, or, one time in six, up to 4 m off it in the street."""
    off = rng.uniform(0.5, 4.0) if rng.random() < 1 / 6 else -rng.uniform(1.5, 4.0)
    slide = rng.uniform(-2.0, 2.0)
    (x, y), (dx, dy) = building.front, building.outward
    return poi_row(category, name, x + off * dx - slide * dy, y + off * dy + slide * dx)


def poi_of_centre(rng: random.Random, buildings: list[Building]) -> list[dict]:
    """Return the points of a centre block: most buildings have a shop, an office or a restaurant downstairs."""
    result = []
    weights = [weight for _, _, weight in CENTRE_POI]
    for building in buildings:
        if (building.storeys or 0) < 3 or rng.random() < 0.35:
            continue
        for _ in range(rng.choice((1, 1, 2))):
            category, name, _ = rng.choices(CENTRE_POI, weights)[0]
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
    street = rng.choice(buildings)
    (x, y), (dx, dy) = street.front, street.outward
    result.append(poi_row(rng.choice(("amenity=bench", "amenity=post_box")), "", x + 3 * dx, y + 3 * dy))
    flats = rng.choice([b for b in buildings if b.use == "apartments"])
    return [*result, poi_at(rng, flats, "amenity=atm", "Cash machine")]


POI_OF_USE = {
    "school": ("amenity=school", "{} Elementary School"),
    "church": ("amenity=place_of_worship", "St. {} Church"),
    "civic": ("amenity=community_centre", "{} Parish Hall"),
    "supermarket": ("shop=supermarket", "{} Market"),
    "retail": ("shop=convenience", "{} Mini Mart"),
    "industrial": ("office=company", "{} Metal Works"),
    "warehouse": ("shop=wholesale", "{} Supply"),
    "office": ("office=company", "{} Engineering"),
}

HOME_POI = (
    ("tourism=guest_house", "{} Guest House"),
    ("office=it", "{} Web Design"),
    ("amenity=kindergarten", "Little {} Daycare"),
    ("shop=hairdresser", "{} Hair Studio"),
)


def poi_of_block(rng: random.Random, block: Block, buildings: list[Building]) -> list[dict]:
    """Return the points of interest in a zone."""
    if block.kind == "centre":
        return poi_of_centre(rng, buildings)
    result = []
    for building in buildings:
        if building.use in POI_OF_USE:
            category, name = POI_OF_USE[building.use]
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
    if block.kind in ("houses", "terraces"):
        building = rng.choice([b for b in buildings if b.units])
        if rng.random() < 0.6:
            category, name = rng.choice(HOME_POI)
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
        # In the street: a stop or a box next to a home says nothing about it.
        x, y = warp(block.u0 + rng.uniform(20, 120), block.v0 - 3)
        result.append(poi_row(rng.choice(("amenity=post_box", "amenity=bench", "amenity=recycling")), "", x, y))
    u, v, middle = block.u0, block.v0, ((block.u0 + block.u1) / 2, (block.v0 + block.v1) / 2)
    extra = {
        "campground": [
            ("tourism=camp_site", "Live Oak Campground", *middle),
            ("leisure=park", "Live Oak Park", u + 30, v + 80),
            ("leisure=playground", "", u + 50, v + 30),
            ("amenity=toilets", "", u + 100, v + 90),
        ],
        "supermarket": [("amenity=parking", "", u + 45, v + 42), ("amenity=fuel", "Yaupon Fuel", u + 22, v + 8)],
        "residence": [("amenity=bicycle_parking", "", middle[0], v + 8), ("leisure=pitch", "", u + 40, v + 100)],
        "school": [("leisure=pitch", "", u + 24, v + 80)],
        "table4": [("leisure=playground", "", u + 136, v + 58)],
        "slabs": [("amenity=recycling", "", u + 54, v + 17)],
    }
    return result + [poi_row(category, name, *warp(a, b)) for category, name, a, b in extra.get(block.kind, [])]
