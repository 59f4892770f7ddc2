"""Ways by their tags."""

import pytest

from doorstep.processing_provider.engine.services.access import access


@pytest.mark.parametrize(
    ("tags", "walkable"),
    [
        ({"highway": "residential"}, True),
        ({"highway": "motorway"}, False),
        ({"highway": "motorway", "foot": "yes"}, True),
        ({"highway": "motorway", "sidewalk": "both"}, True),
        ({"highway": "construction", "sidewalk": "both"}, False),
        ({"highway": "proposed", "foot": "yes"}, False),
        ({"highway": "footway", "access": "private"}, False),
        ({"highway": "footway", "access": "private", "foot": "permissive"}, True),
        ({"highway": "service", "access": "no", "foot": "designated"}, True),
        ({"highway": "service", "foot": "no"}, False),
        ({"highway": "service", "FOOT": "No"}, False),
        ({"highway": "service", "access": "destination"}, True),
        ({"highway": "trunk", "motorroad": "yes"}, False),
        ({"highway": "primary", "sidewalk": "no"}, True),
        ({"gate": "private"}, False),
        ({"highway": None, "foot": None}, True),
        ({"highway": "service", "access": "delivery; private"}, False),
    ],
)
def test_what_is_said_of_walkers_counts_first(tags, walkable):
    assert access({key: [value] for key, value in tags.items()}, 1).walkable.tolist() == [walkable]


def test_stairs_bridges_and_closed_ways_are_said():
    tags = {
        "highway": ["steps", "steps", "path", "motorway"],
        "bridge": [None, "no", "yes", None],
        "sidewalk": ["", None, "no", ""],
    }
    found = access(tags, 4)
    assert found.walkable.tolist() == [True, True, True, False]
    assert [str(one) for one in found.notes] == [
        "Ways that may not be walked on by their tags, left out: 1 of 4.",
        "Stairs that are walked on: 2; who cannot climb them reaches less, see STEPS.",
        "Bridges: 1; they meet what they cross only where both have a vertex in common.",
        "Ways without a sidewalk that are walked on all the same: 1.",
    ]
    assert access(tags, 4, steps=False).walkable.tolist() == [False, False, True, False]


def test_without_tags_every_way_is_walked_on():
    assert access({}, 2).walkable.tolist() == [True, True]
