"""Long computations ask every so many units of work whether to go on."""

import pytest

from doorstep.processing_provider.engine.core.errors import Cancelled
from doorstep.processing_provider.engine.population.allocate.work import STEP, Work, idle


def test_it_asks_once_per_step_and_begins_anew():
    asked = []
    work = Work(lambda: asked.append(1))
    for _ in range(STEP - 1):
        work()
    assert len(asked) == 0
    work()
    assert len(asked) == 1
    work(STEP - 1)
    assert len(asked) == 1
    work(3 * STEP)  # a large piece asks once
    assert len(asked) == 2


def test_asking_at_once_begins_anew():
    asked = []
    work = Work(lambda: asked.append(1))
    work(STEP - 1)
    work.now()
    work(STEP - 1)
    assert len(asked) == 1


def test_a_cancel_ends_the_computation():
    def cancelled():
        raise Cancelled

    with pytest.raises(Cancelled):
        Work(cancelled)(STEP)
    idle(10 * STEP)
