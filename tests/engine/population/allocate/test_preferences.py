"""The preferences table, and what it costs a household to live in a type of building."""

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.population.allocate import preferences
from doorstep.processing_provider.engine.population.allocate.preferences import Preference, PreferencesError


def read(tmp_path, text):
    path = tmp_path / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return preferences.read_preferences(path)


def test_the_bundled_table_is_of_tenure():
    assert preferences.read_preferences() == (
        Preference("ownershp", "1", "single", 1),
        Preference("ownershp", "2", "multi", 1),
    )


def test_a_table_of_ones_own(tmp_path):
    text = "\ufeff# mine\nAttribute;Value;Building_type;Weight\nTenure;own;detached house;100\nTENURE;own;flat;\n\ntenure;let;flat;0\n"
    assert read(tmp_path, text) == (
        Preference("tenure", "own", "detached house", 100),
        Preference("tenure", "own", "flat", 1),
        Preference("tenure", "let", "flat", 0),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "value,attribute\n",
            "Line 1 of mine.csv: the columns are value, attribute; they must be attribute, value, bui",
        ),
        ("attribute,value,building_type\nt,1\n", "Line 2 of mine.csv: 2 columns instead of 4"),
        ("attribute,value,building_type\nt,,flat\n", "Line 2 of mine.csv: value is empty; fill it or remove the line"),
        ("attribute,value,building_type,weight\nt,1,flat,-1\n", "Line 2 of mine.csv: weight is -1; it must be a whole"),
        (
            "attribute,value,building_type,weight\nt,1,flat,0.5\n",
            "weight is 0.5; it must be a whole number from 0 to 100",
        ),
        ("attribute,value,building_type,weight\nt,1,flat,101\n", "weight is 101; it must be"),
        ("attribute,value,building_type\nt,1,flat\nT,1,flat\n", "Line 3 of mine.csv: T, 1, flat is already in line 2"),
        (
            "attribute,value,building_type\n",
            "mine.csv has no preferences; it needs a line attribute,value,building_type,",
        ),
    ],
)
def test_errors_name_the_line(tmp_path, text, message):
    with pytest.raises(PreferencesError) as error:
        read(tmp_path, text)
    assert message in str(error.value)


def test_a_table_that_cannot_be_read(tmp_path):
    with pytest.raises(PreferencesError, match=r"The preferences table .*gone\.csv cannot be read \(No such file"):
        preferences.read_preferences(tmp_path / "gone.csv")
    (tmp_path / "mine.csv").write_bytes(b"attribute,value,building_type\nt,caf\xe9,flat\n")
    with pytest.raises(PreferencesError, match=r"mine\.csv is not UTF-8 text; save the preferences table as"):
        preferences.read_preferences(tmp_path / "mine.csv")


def test_costs_are_what_a_type_lacks_of_the_best():
    table = (
        Preference("tenure", "own", "house", 3),
        Preference("tenure", "own", "row", 1),
        Preference("age", "65+", "flat", 2),
    )
    columns = {"Tenure": zones.texts(["own", "let", "own", ""]), "age": zones.texts(["65+", "65+", "30", ""])}
    found = preferences.costs(table, columns, ["flat", "house", "row", ""])
    assert found.penalty.tolist() == [[3, 2, 4, 5], [0, 2, 2, 2], [3, 0, 2, 3], [0, 0, 0, 0]]
    assert found.stated.tolist() == [True, True, True, False]
    assert {name: np.flatnonzero(silent).tolist() for name, silent in found.silent.items()} == {
        "Tenure": [1, 3],
        "age": [2, 3],
    }


def test_a_field_without_a_line_is_refused():
    preferences.refuse_unlisted(preferences.read_preferences(), ["OWNERSHP"])
    with pytest.raises(PreferencesError, match="has no line for the field 'race', only for ownershp; choose another"):
        preferences.refuse_unlisted(preferences.read_preferences(), ["ownershp", "race"])
