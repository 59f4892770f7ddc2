"""The search for cycles is paused, and goes on as it was before, whatever happens."""

import gc

import pytest

from doorstep.processing_provider.engine.core.garbage import uncollected


def test_it_goes_on_after_a_failure():
    assert gc.isenabled()
    with pytest.raises(ValueError, match="x"), uncollected():
        assert not gc.isenabled()
        raise ValueError("x")
    assert gc.isenabled()


def test_who_had_paused_it_finds_it_paused():
    gc.disable()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
