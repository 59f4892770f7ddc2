"""What a person is said to be where sources differ, worked out by hand and by rule."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers import priorities
from doorstep.processing_provider.engine.registers.priorities import LAST, UNKNOWN

CENSUS, CLINIC, POLICE = range(3)
"""By name, as sources are numbered."""
RED, GREEN, BLUE = range(3)


def decide(records, priority=(2, 2, 1), persons=None):
    """Value and source of each person, and the losers, of records (person, source, value, since)."""
    columns = np.array(records, np.int64).reshape(-1, 4).T
    count = persons if persons is not None else int(columns[0].max(initial=-1)) + 1
    found = priorities.decide(count, *columns, priority)
    return (
        list(zip(found.value.tolist(), found.source.tolist())),
        list(zip(found.person.tolist(), found.other.tolist(), found.lost.tolist())),
    )


def test_the_source_that_comes_first_decides_and_the_others_are_kept():
    records = [(0, CENSUS, RED, 300), (0, CLINIC, RED, 200), (0, POLICE, GREEN, 100), (1, CLINIC, BLUE, 100)]
    counted, lost = decide(records)
    assert counted == [(GREEN, POLICE), (BLUE, CLINIC)]
    assert lost == [(0, CENSUS, RED), (0, CLINIC, RED)]


def test_unknown_never_beats_known():
    counted, lost = decide([(0, POLICE, UNKNOWN, 900), (0, CLINIC, RED, 1), (1, POLICE, UNKNOWN, 5)])
    assert counted == [(RED, CLINIC), (UNKNOWN, UNKNOWN)]
    assert lost == []


def test_of_sources_alike_more_of_them_then_the_later_then_the_name():
    more = [(0, CENSUS, GREEN, 1), (0, CLINIC, GREEN, 1), (0, POLICE, RED, 900)]
    later = [(1, CENSUS, RED, 100), (1, CLINIC, BLUE, 101)]
    name = [(2, POLICE, RED, 7), (2, CLINIC, BLUE, 7)]
    counted, _ = decide([*more, *later, *name], (1, 1, 1))
    assert counted == [(GREEN, CENSUS), (BLUE, CLINIC), (BLUE, CLINIC)]


def test_of_one_source_what_more_of_its_records_say_then_the_lower_code():
    counted, lost = decide([(0, 0, BLUE, 1), (0, 0, BLUE, 1), (0, 0, RED, 1), (1, 0, BLUE, 1), (1, 0, RED, 1)])
    assert counted == [(BLUE, 0), (RED, 0)]
    assert lost == [(0, 0, RED), (1, 0, BLUE)]


def test_the_best_source_of_a_value_is_named_and_a_source_without_a_priority_comes_last():
    records = [(0, CENSUS, RED, 900), (0, CLINIC, RED, 1), (0, CENSUS, GREEN, 900), (0, POLICE, GREEN, 900)]
    counted, lost = decide(records, (LAST, 1, LAST))
    assert counted == [(RED, CLINIC)]
    assert lost == [(0, CENSUS, GREEN), (0, POLICE, GREEN)]


def test_texts_that_differ_in_case_and_blanks_are_one_value():
    codes, texts = priorities.coded(["han", "", "Zhuang", " Han ", "HAN", "zhuang"])
    assert codes.tolist() == [0, -1, 1, 0, 0, 1]
    assert [text.strip() for text in texts] == ["Han", "Zhuang"]
    assert priorities.coded(["HAN", "Zhuang", "zhuang", "", " Han ", "han"])[1] == texts


def test_several_values_of_a_source_that_do_not_count_are_one_text():
    codes, texts = priorities.coded(["baker", "cook", "driver", "cook"])
    found = priorities.decide(1, np.zeros(4, int), np.array([0, 1, 1, 0]), codes, np.array([9, 9, 9, 1]), [1, 2])
    assert [texts[found.value[0]], found.source[0]] == ["cook", 0]  # two sources say it
    person, source, text = priorities.joined(found, texts)
    assert list(zip(person.tolist(), source.tolist(), text)) == [(0, 0, "baker"), (0, 1, "driver")]
    found = priorities.decide(1, np.zeros(3, int), np.array([0, 1, 1]), codes[:3], np.zeros(3, int), [1, 2])
    assert priorities.joined(found, texts)[2].tolist() == ["cook; driver"]


def test_nobody():
    assert decide([], persons=0) == ([], [])
    assert decide([], persons=2) == ([(UNKNOWN, UNKNOWN)] * 2, [])


RECORDS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(-1, 3), st.integers(-1, 3)), max_size=30)


@given(RECORDS, st.tuples(*[st.integers(1, 3)] * 3), st.randoms(use_true_random=False))
def test_the_rule_read_word_by_word_in_any_order_of_records(records, priority, chance):
    expected = []
    for person in range(4):
        values = {}
        for of, source, value, since in records:
            if of == person and value >= 0:
                values.setdefault(value, []).append((source, since))

        def order(item):
            value, said = item
            latest = {source: max(day for by, day in said if by == source) for source, _ in said}
            speaks = min(latest, key=lambda by: (priority[by], -latest[by], by))
            day = max(day for _, day in said)
            return priority[speaks], -len(latest), -day, speaks, -len(said), value

        ranked = sorted(values.items(), key=order)
        expected.append((ranked[0][0], order(ranked[0])[3]) if ranked else (UNKNOWN, UNKNOWN))
    shuffled = list(records)
    chance.shuffle(shuffled)
    counted, lost = decide(shuffled, priority, 4)
    assert counted == expected
    # Nothing that a record says is lost silently.
    said = {(person, source, value) for person, source, value, _ in records if value >= 0}
    assert set(lost) == {one for one in said if counted[one[0]][0] != one[2]} and len(lost) == len(set(lost))
