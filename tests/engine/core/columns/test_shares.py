"""Yes, no and shares as other people write them."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.columns.numbers import MISSING
from doorstep.processing_provider.engine.core.errors import CountError


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("True", "False"), ("TRUE", "FALSE"), ("ja", "nein"), ("ja", "nej"), ("ja", "nee"), ("oui", "non"), ("O", "N"),
     ("si", "no"), ("sí", "no"), ("SÍ", "NO"), ("sim", "não"), ("da", "nu"), ("да", "нет"), ("tak", "nie"), ("ano", "ne"),
     ("igen", "nem"), ("evet", "hayır"), ("kyllä", "ei"), ("ναι", "όχι"), ("是", "否"), ("はい", "いいえ"), ("예", "아니요"),
     ("y", "n"), ("t", "f"), ("1", "0"), ("1.0", "0.0"), (" Yes ", "No\t"), ("ＹＥＳ", "ＮＯ"), ("WAHR", "FALSCH"), ("VRAI", "FAUX")],
)  # fmt: skip
def test_yes_and_no(yes, no):
    assert columns.shares([yes, no, no, yes], "res").tolist() == [1, 0, 0, 1]


def test_no_word_means_both():
    assert not columns.YES & columns.NO
    assert not MISSING & (columns.YES | columns.NO)


def test_yes_no_and_shares_in_one_column():
    found = columns.shares(["yes", "No", "0.5", "0,25", 0.75, True, False, None, "", "NULL", 1], "res")
    assert found[[0, 1, 2, 3, 4, 5, 6, 10]].tolist() == [1, 0, 0.5, 0.25, 0.75, 1, 0, 1]
    assert np.isnan(found[7:10]).all()


def test_words_that_are_neither_are_refused_with_examples():
    with pytest.raises(CountError) as refused:
        columns.shares(["yes", "residential", "maybe", "maybe", "1_0", "x" * 99], "res")
    assert str(refused.value) == (
        "Values of field 'res' that are neither yes, no nor a share: 5 ('residential', 'maybe', '1_0' and 1 more); use yes and no, or "
        "shares from 0 to 1."
    )


def test_group_quarters_by_type_or_in_words():
    assert columns.are_quarters([0, 1, 7, None, -1, float("nan")], "gq").tolist() == [
        False,
        True,
        True,
        False,
        False,
        False,
    ]
    assert columns.are_quarters(["no", "Oui", "3", "", "False", "0"], "gq").tolist() == [
        False,
        True,
        True,
        False,
        False,
        False,
    ]
    with pytest.raises(
        CountError, match=r"^Values of field 'gq' that are neither yes, no nor a number: 1 \('dormitory'\); use yes"
    ):
        columns.are_quarters(["no", "dormitory"], "gq")
