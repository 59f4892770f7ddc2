"""What is said is data: templates with values, translated where somebody reads them."""

import pytest

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.notes import Note, note

GERMAN = {
    "Zones without buildings: {zones} ({share} %)": "Zonen ohne Gebäude: {zones} ({share} %)",
    "{what}; see the zones.": "{what}; siehe die Zonen.",
}


def translated(template):
    return GERMAN.get(template, template)


def test_a_note_is_read_by_its_code_and_said_in_any_language():
    said = note("zones_without_buildings", "Zones without buildings: {zones} ({share} %)", zones=12345, share=2.5)
    assert (said.code, said.values["zones"]) == ("zones_without_buildings", 12345)
    assert str(said) == "Zones without buildings: 12,345 (2.5 %)"
    assert said.text(translated) == "Zonen ohne Gebäude: 12,345 (2.5 %)"


def test_a_note_inside_another_is_translated_as_well():
    inner = note("zones_without_buildings", "Zones without buildings: {zones} ({share} %)", zones=1, share=0.1)
    assert (
        note("see", "{what}; see the zones.", what=inner).text(translated)
        == "Zonen ohne Gebäude: 1 (0.1 %); siehe die Zonen."
    )


def test_values_with_braces_are_values():
    assert str(note("named", "Field {name}", name="{0} {x}")) == "Field {0} {x}"


def test_notes_are_alike_when_all_of_them_is():
    one = Note("a", "{n}", {"n": 1}, "zone", (3,))
    assert one == Note("a", "{n}", {"n": 1}, "zone", (3,))
    assert one != Note("a", "{n}", {"n": 2}, "zone", (3,))
    assert len({one, Note("a", "{n}", {"n": 1}, "zone", (3,))}) == 1
    with pytest.raises(TypeError):
        one.values["n"] = 2


def test_an_error_is_a_note_that_stops_the_run():
    with pytest.raises(CountError, match=r"Zones without a total: 2;") as caught:
        raise CountError("missing_totals", "Zones without a total: {zones}; fill the field.", zones=2).at(
            "zone", [4, 7]
        )
    assert caught.value.note == Note(
        "missing_totals", "Zones without a total: {zones}; fill the field.", {"zones": 2}, "zone", (4, 7)
    )
    assert (caught.value.what, caught.value.rows) == ("zone", (4, 7))
