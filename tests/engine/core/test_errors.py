"""An error is a note that stops the run: code, sentence and rows are read off it."""

import pytest

from doorstep.processing_provider.engine.core.errors import CountError, DoorstepError, MissingPackageError
from doorstep.processing_provider.engine.core.notes import Note, note


def test_an_error_is_its_note():
    error = CountError("missing_totals", "Zones without a total: {zones}; fill the field.", zones=1200)
    assert str(error) == "Zones without a total: 1,200; fill the field."
    assert (error.note.code, dict(error.note.values)) == ("missing_totals", {"zones": 1200})
    assert (error.what, error.rows) == ("", ())


def test_a_sentence_alone_is_shown_as_it_is_braces_included():
    error = MissingPackageError("Install {scipy}.")
    assert (str(error), error.note.code) == ("Install {scipy}.", "")


def test_an_error_is_made_of_a_note_with_its_rows():
    given = Note(
        "empty_ids", "Buildings without an id: {buildings}.", {"buildings": 2}, "building", (3, 5), "BUILDING_ID_FIELD"
    )
    error = CountError.of(given)
    assert isinstance(error, CountError) and error.note is given
    assert (error.what, error.rows, str(error)) == ("building", (3, 5), "Buildings without an id: 2.")


def test_rows_are_said_afterwards():
    error = DoorstepError("a", "Text {n}.", n=1)
    assert error.at("zone", iter([4, 2])) is error
    assert (error.note, error.what, error.rows) == (Note("a", "Text {n}.", {"n": 1}, "zone", (4, 2)), "zone", (4, 2))


def test_templates_of_other_notes_are_not_filled_in_twice():
    inner = note("name", "{name}", name="{zones}")
    with pytest.raises(CountError, match=r"^About \{zones\}\.$"):
        raise CountError("about", "About {what}.", what=inner)
