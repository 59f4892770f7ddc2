"""Our own profiles, and the most that one of an office's own may let out."""

from __future__ import annotations

import pytest

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.store.offers import OFFERS, read_profiles
from doorstep.processing_provider.store.schema import TABLES


def test_our_profiles_are_the_four_and_two_of_them_let_nothing_be_corrected():
    found = read_profiles()
    assert {name: (one.days, sorted(one.editable)) for name, one in found.items()} == {
        "application": (30, []),
        "field": (14, ["address_building", "building", "dwelling", "lives_in", "tag"]),
        "feedback": (60, []),
        "exchange": (365, []),
    }
    of_people = {"person", "lives_in", "registered_in", "tag", "attribute", "family_of", "sign_of_life"}
    assert not of_people & set(found["exchange"].columns)
    assert "ethnicity" not in str(found)


def test_no_profile_can_let_out_what_is_about_the_base_itself():
    for table in ("meta", "change_batch", "change_row", "access_log", "said_by"):
        assert table in TABLES and table not in OFFERS
    for offer in OFFERS.values():
        assert not {"uid", "fid", "batch_id", "valid_to"} & set(offer.columns)
        assert not set(offer.key[:1]) & set(offer.editable)


def test_a_file_that_is_no_table_of_profiles_is_refused(tmp_path):
    (tmp_path / "latin.csv").write_bytes("profile;table;column\nBüro;person;sex\n".encode("latin-1"))
    for name, words in (("latin.csv", "is not UTF-8"), ("none.csv", "cannot be read")):
        with pytest.raises(DoorstepError, match=words):
            read_profiles(str(tmp_path / name))
