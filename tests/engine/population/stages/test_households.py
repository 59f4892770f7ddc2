"""A list by hand, and the sizes that its columns count."""

from __future__ import annotations

import hamlet
import pytest

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.stages import households

ROWS = [(0, "B", 5, 2), (100, "A", 3, 1)]


def test_every_zone_has_its_households_and_persons():
    made = households.run(hamlet.zones(ROWS), households.Settings(), silent)
    listed = made.households.frame
    assert listed.column("blockid") == ["A", "B", "B"]
    assert [
        sum(n for n, z in zip(listed.column("numprec"), listed.column("blockid")) if z == zone) for zone in "AB"
    ] == [3, 5]
    assert made.numbers == {"HOUSEHOLDS": 3, "PERSONS": 8, "UNRECONCILED": 0}
    assert made.zone_order.tolist() == [1, 0]
    assert made.households.name("PERSONS_FIELD") == "numprec"


def test_sizes_and_fields_go_together():
    assert households.sizes_of(("a", "b"), "1, 2-3") == (1, (2, 3))
    with pytest.raises(SettingError) as refused:
        households.sizes_of(("a", "b"), "1")
    assert (refused.value.note.code, dict(refused.value.note.values)) == ("sizes_for_fields", {"sizes": 1, "fields": 2})
    assert households.shares_of(" ") is None
