import pytest

from doorstep.processing_provider.engine.core.certain import certain


@pytest.mark.parametrize("thing", [0, "", (), False])
def test_what_is_there_is_given_back(thing):
    assert certain(thing) is thing


def test_what_is_not_there_is_a_mistake_of_the_code():
    with pytest.raises(RuntimeError, match="should be there"):
        certain(None)
