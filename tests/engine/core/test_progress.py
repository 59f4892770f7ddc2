"""A step of a longer run reports its share of the whole."""

import pytest

from doorstep.processing_provider.engine.core.errors import Cancelled
from doorstep.processing_provider.engine.core.progress import part, silent


def test_a_part_of_a_part_reports_its_share():
    told = []
    second_half = part(lambda fraction, message: told.append((fraction, message)), 0.5, 1)
    inner = part(second_half, 0.2, 0.6)
    inner(0, "begins")
    inner(0.5)
    inner(1, "ends")
    assert told == [(pytest.approx(0.6), "begins"), (pytest.approx(0.7), ""), (pytest.approx(0.8), "ends")]


def test_a_cancel_comes_through():
    def cancelled(fraction, message):
        raise Cancelled

    with pytest.raises(Cancelled):
        part(part(cancelled, 0, 1), 0, 1)(0.3)


def test_nobody_is_told_anything():
    assert silent(0.5) is None and silent(1, "done") is None
