"""Our fields: names that every format keeps, types and meanings for all, and one meaning per name within an output."""

import pytest

from doorstep.processing_provider.engine.population import fields
from doorstep.processing_provider.engine.population.fields import Field

GROUPS = {name: group for name, group in vars(fields).items() if isinstance(group, tuple)}
ALL = {field for group in GROUPS.values() for field in group} | {
    f for f in vars(fields).values() if isinstance(f, Field)
}


@pytest.mark.parametrize(
    "field", sorted(ALL, key=lambda field: (field.name, field.meaning)), ids=lambda field: field.name
)
def test_a_field_is_kept_by_shapefiles_and_explained(field):
    assert field.name.isascii() and field.name.isidentifier() and field.name == field.name.lower()
    assert len(field.name) <= 10
    assert field.type in ("text", "integer", "real")
    assert field.meaning and not field.meaning.endswith(".")


@pytest.mark.parametrize("name", GROUPS)
def test_no_output_has_a_field_twice(name):
    names = [field.name for field in GROUPS[name]]
    assert len(names) == len(set(names)) > 0


def test_a_text_has_no_unit_and_persons_are_counted_in_persons():
    assert {field.unit for field in ALL if field.type == "text"} == {""}
    assert {field.unit for field in ALL if field.name.startswith("pop_")} == {"persons"}
