"""What the model from layers to dwellings is given of the sample town."""

from __future__ import annotations

from layers import CRS
from town_registers import US, table

SAMPLE = {
    "crs": CRS, "code_field": "code", "name_field": "name", "buildings": table("buildings"), "building_id": "buid",
    "storeys": "storeys", "streets": table("streets"), "known": table("addresses"), "known_fields": "number;road;postcode",
    "register": table("letters"), "register_fields": "address", "profile": US, "housing": table("dwelling_register"),
    "housing_fields": "number;road", "floor": "floor", "unit": "unit", "capacity": "capacity", "date": "2024-01-01",
}  # fmt: skip
LEVELS = [table("town"), table("districts"), table("blocks")]
OUTPUTS = ("space:FLAWS", "match:REVIEW", "dwellings:OUTPUT", "dwellings:OUTPUT_BUILDINGS", "dwellings:DOUBTS")
