"""One spelling of texts: idempotent, no digit lost, Chinese numerals as digits."""

import re
import unicodedata

import pytest
from chinese_addresses import numeral
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.addresses.text import (
    chinese_number,
    edits,
    folded,
    misspelt,
    normalised,
    one_edit,
)


def digits(text: str) -> str:
    """Decimal digits of a text in their order, in whatever script or form."""
    plain = "".join(unicodedata.normalize("NFKC", c) for c in text)
    return "".join(str(unicodedata.decimal(c)) for c in plain if unicodedata.decimal(c, None) is not None)


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing_and_digits_stay(text):
    once = normalised(text)
    assert normalised(once) == once
    assert digits(once) == digits(text)
    assert re.sub(r"\D", "", once) == digits(text)  # [0-9] and every other decimal digit was made one of these
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("５号楼１２０３室", "5号楼1203室"),  # full width
        ("Cafe\u0301 12", "Café 12"),  # combined
        ("\u200f12\u200e rue\u202a", "12 rue"),  # marks of right-to-left texts
        ("١٢ شارع", "12 شارع"),
        ("12½ Oak", "12 1/2 Oak"),  # not 121/2
        ("3①", "3 1"),
        ("5–7", "5-7"),
        ("12\u00a0 bis\t", "12 bis"),
        ("ﬁrst", "first"),
    ],
)
def test_what_reads_the_same_is_spelt_the_same(text, spelling):
    assert normalised(text) == spelling


def test_names_are_compared_without_case_accents_and_punctuation():
    assert folded("Rue de l’ÉGLISE") == folded("rue de leglise") == "rue de leglise"
    assert folded("Straße") == "strasse"
    assert folded("İstanbul") == "istanbul"
    assert folded("तारे") != folded("तर")  # vowels of Indic scripts are marks and stay


@given(st.integers(1, 9999))
def test_chinese_numerals_are_read_as_they_are_written(number):
    assert chinese_number(numeral(number)) == str(number)
    assert chinese_number("".join("〇一二三四五六七八九"[int(c)] for c in str(number))) == str(number)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("十", "10"),
        ("廿三", "23"),
        ("一百二", "120"),
        ("两百零二", "202"),
        ("壹拾伍", "15"),
        ("十一百", None),
        ("路", None),
    ],
)
def test_other_ways_to_write_a_numeral(written, number):
    assert chinese_number(written) == number


def test_one_edit():
    assert [one_edit("maple", other) for other in ("mapel", "maplee", "mple", "mable", "maple", "mbale")] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_edits():
    pairs = [
        ("maple", "maple"),
        ("maple", "mapel"),
        ("maple", "mplae"),
        ("station", "tsatoin"),
        ("", "ab"),
        ("oak", "elm"),
    ]
    assert [edits(*pair) for pair in pairs] == [0, 1, 2, 2, 2, 3]


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("statoin squrae", "station square", True),  # one in each word
        ("manerheimnitie", "mannerheimintie", True),  # two in a long one
        ("mannerheim intie", "mannerheimintie", True),
        ("lantinen teatterikuja", "itainen teatterikuja", False),
        ("hill road", "mill road", True),
        ("5 street", "6 street", False),
        ("n main street", "s main street", False),
        ("n mian street", "n main street", True),
        ("中山东一路", "中山东二路", False),
        ("新街口南大街", "新街口北大街", False),
        ("教工新村路", "敎工新村路", True),
    ],
)
def test_a_slip_of_the_pen_is_one_letter_in_eight(a, b, slip):
    assert misspelt(a, b) == misspelt(b, a) == slip
