"""Days of registers: one form for a column, and nothing that cannot be a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.records import dates

LAST = "2024-12-31"


@pytest.mark.parametrize(
    ("text", "form", "iso"),
    [
        ("1990-05-17", "YYYY-MM-DD", "1990-05-17"),
        ("05/17/1990", "MM/DD/YYYY", "1990-05-17"),
        ("17.5.1990", "DD.MM.YYYY", "1990-05-17"),
        ("19900517", "YYYYMMDD", "1990-05-17"),
        ("1990年5月17日", "YYYY年MM月DD日", "1990-05-17"),
        ("17.05.90", "DD.MM.YY", "1990-05-17"),
        ("17.05.23", "DD.MM.YY", "2023-05-17"),
        ("1990-05-17T00:00:00", "YYYY-MM-DD", "1990-05-17"),
        ("5/17/1990 12:00:00 AM", "MM/DD/YYYY", "1990-05-17"),
        ("1990", "YYYY", "1990"),
        ("1990-05", "YYYY-MM", "1990-05"),
        ("2000-02-29", "YYYY-MM-DD", "2000-02-29"),
        ("1900-02-29", "YYYY-MM-DD", ""),
        ("2023-02-30", "YYYY-MM-DD", ""),
        ("05/17/1990", "DD/MM/YYYY", ""),
        ("2025-01-01", "YYYY-MM-DD", ""),
        ("1492-01-01", "YYYY-MM-DD", ""),
        ("9999-12-31", "YYYY-MM-DD", ""),
        ("1990517", "YYYYMMDD", ""),
        ("１９９０-05-17", "YYYY-MM-DD", ""),
    ],
)
def test_a_day_is_read_by_its_form(text, form, iso):
    assert dates.reader(form, LAST)(text) == iso


@pytest.mark.parametrize(
    ("said", "form"),
    [("yyyy-MM-dd", "YYYY-MM-DD"), ("%m/%d/%Y", "MM/DD/YYYY"), ("dd.MM.yyyy", "DD.MM.YYYY"), ("iso", "YYYY-MM-DD"),
     ("TT.MM.JJJJ", "DD.MM.YYYY"), ("jj/mm/aaaa", "DD/MM/YYYY"), ("d.M.yy", "DD.MM.YY"), ("YYYYMMDD", "YYYYMMDD"),
     ("yyyy-MM-dd hh:mm:ss", "YYYY-MM-DD"), ("yyyy-MM-dd'T'HH:mm:ss", "YYYY-MM-DD"), ("%Y-%m-%d %H:%M", "YYYY-MM-DD"),
     ("TT.MM.JJJJ hh:mm", "DD.MM.YYYY"), ("M/d/yyyy h:mm:ss AM/PM", "MM/DD/YYYY")],
)  # fmt: skip
def test_forms_of_others_are_understood(said, form):
    assert dates.declared(said, "BIRTH_FORMAT") == form


@pytest.mark.parametrize(
    "form", ["day, month", "YYYY-MM-MM", "YYYY-MM-DD/YYYY", "YYYYYYYY", "YY.YYYY", "DD.MM.YYYY DD", "²²²²"]
)
def test_a_form_without_a_year_or_with_something_twice_is_refused(form):
    with pytest.raises(SettingError, match="give a form such as YYYY-MM-DD"):
        dates.declared(form, "BIRTH_FORMAT")


@given(
    st.lists(
        st.sampled_from(
            [
                "YYYY",
                "YY",
                "yyyy",
                "MM",
                "M",
                "dd",
                "D",
                "T",
                "JJ",
                "aaaa",
                "hh",
                "%Y",
                "%d",
                "(",
                "[",
                "\\",
                "年",
                ".",
                "x",
            ]
        )
    )
)
def test_any_form_reads_days_or_is_refused(parts):
    try:
        form = dates.declared("".join(parts), "BIRTH_FORMAT")
    except SettingError:
        return
    assert dates.reader(form, LAST)("no day at all") == ""


def test_a_form_that_only_one_fits_is_found():
    column = ["05/17/1990", "12/01/1988", "", "01/31/2001"]
    found = dates.days(column, "BIRTH_FORMAT", last=LAST)
    assert found.form == "MM/DD/YYYY"
    assert found.iso == ["1990-05-17", "1988-12-01", "", "2001-01-31"]


def test_days_that_may_be_months_are_asked_for():
    with pytest.raises(SettingError, match="MM/DD/YYYY and as DD/MM/YYYY; say in BIRTH_FORMAT"):
        dates.days(["05/06/1990", "11/12/1988"], "BIRTH_FORMAT", last=LAST)


def test_a_declared_form_that_loses_most_days_is_refused_for_the_one_that_reads_them():
    # Two of ten may be days of either form; eight are days of one only.
    column = [f"{month:02}/{day:02}/1990" for month, day in zip(range(1, 11), (5, 6, *range(13, 21)))]
    with pytest.raises(
        SettingError, match="BIRTH_FORMAT: 20 % of the dates can be days as DD/MM/YYYY, and 100 % as MM/DD/YYYY;"
    ):
        dates.days(column, "BIRTH_FORMAT", "DD/MM/YYYY", LAST)
    assert dates.days(column, "BIRTH_FORMAT", "MM/DD/YYYY", LAST).wrong == []
    # Slips in a register are none: of all forms the declared one reads most.
    slips = ["05/31/1990"] * 6 + ["31/12/1990"] * 4
    assert dates.days(slips, "BIRTH_FORMAT", "MM/DD/YYYY", LAST).wrong == [6, 7, 8, 9]


def test_what_says_nothing_is_unknown_and_what_cannot_be_is_told():
    column = ["1990-05-17", "", "unknown", "0000-00-00", "30.02.1990", "1990-02-30", "00/00/0000"]
    found = dates.days(column, "BIRTH_FORMAT", last=LAST)
    assert found.iso == ["1990-05-17", "", "", "", "", "", ""]
    assert found.wrong == [4, 5]


@given(st.dates(date(1850, 1, 1), date(2024, 12, 31)), st.sampled_from(dates.FORMS[:12]))
def test_what_is_written_is_read(day, form):
    text = form.replace("YYYY", f"{day.year:04d}").replace("MM", f"{day.month:02d}").replace("DD", f"{day.day:02d}")
    assert dates.reader(form, LAST)(text) == day.isoformat()


@given(st.text(max_size=14), st.sampled_from(dates.FORMS))
def test_any_text_is_a_day_or_none(text, form):
    iso = dates.reader(form, LAST)(text)
    if iso.count("-") == 2:
        assert date(1850, 1, 1) <= date.fromisoformat(iso) <= date.fromisoformat(LAST) + timedelta(0)


def test_a_year_alone_is_read_beside_days_of_any_form():
    assert dates.days(["1985-07-04", "1990", " 1956 ", "0000", "2999"], "BIRTH_FORMAT", "YYYY-MM-DD", "2025-06-30").iso == [
        "1985-07-04", "1990", "1956", "", "",
    ]  # fmt: skip
    assert dates.days(["07/04/1985", "1990"], "BIRTH_FORMAT", "MM/DD/YYYY", "2025-06-30").iso == ["1985-07-04", "1990"]
