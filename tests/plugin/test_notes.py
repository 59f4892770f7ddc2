"""The panel reads codes and parameters of notes; sentences may be reworded."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingParameterNumber

from doorstep.plugin import checks, looking
from doorstep.plugin.runner import Run
from doorstep.processing_provider.base.algorithm import DoorstepAlgorithm, Outcome
from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.core.notes import Note, fact, note

LEFT = [
    note("things_left", "Things left: {things}.", things=1200),
    fact(note("things_found", "Things found: {things}.", things=3)),
]


class Warns(DoorstepAlgorithm):
    """Says one thing as data and one as a sentence; refuses 0."""

    def name(self):
        return "warns"

    def displayName(self):
        return "Warns"

    def parameters(self):
        return [QgsProcessingParameterNumber("DRAWS", "Draws", defaultValue=1)]

    def refuse(self, parameters, context):
        if parameters["DRAWS"] == 0:
            raise SettingError("too_few", "{name} is {given}; give more.", name="DRAWS", given=0)

    def compute(self, parameters, context, feedback, progress):
        return Outcome({}, {"DONE": 1}, [*LEFT, "A sentence."])


def ended(parameters, qtbot) -> Run:
    run = Run(Warns(), parameters)
    with qtbot.waitSignal(run.ended, timeout=120_000):
        run.start()
    return run


def test_a_run_hands_on_notes_besides_their_sentences(provider, qtbot):
    run = ended({"DRAWS": 1}, qtbot)
    assert run.warnings == ["Things left: 1,200.", "A sentence."]
    assert [(one.code, dict(one.values)) for one in run.notes] == [
        ("things_left", {"things": 1200}),
        ("things_found", {"things": 3}),
        ("", {"text": "A sentence."}),
    ]
    assert run.results == {"DONE": 1}


def test_a_run_that_is_refused_says_why_as_data(provider, qtbot):
    run = ended({"DRAWS": 0}, qtbot)
    assert run.message == "DRAWS is 0; give more."
    assert run.refused.code == "too_few" and run.notes == []


@pytest.mark.parametrize("code", sorted(looking.OWN_CODES))
def test_what_the_panel_says_itself_is_known_by_its_code(code):
    assert looking.has_line(Note(code, "In other words: {n}.", {"n": 1}))


def test_words_of_a_note_do_not_count():
    assert not looking.has_line(Note("something_else", "Zones with people have no height: {n}.", {"n": 1}))


@pytest.mark.parametrize(
    ("refused", "parameter"),
    [
        (Note("a", "Nothing is named.", parameter="WEIGHT_FIELD"), "WEIGHT_FIELD"),
        (note("a", "{parameter} is missing.", parameter="HEIGHT_FIELD"), "HEIGHT_FIELD"),
        (Note("a", "POI is named.", {"name": "ZONES"}, parameter="DRAWS"), "DRAWS"),
        (note("", "{text}", text="POI is named."), "POI"),
        (note("a", "Nothing is named."), "INPUT"),
    ],
)
def test_the_parameter_comes_from_the_note(dock, refused, parameter):
    assert checks.about(refused, dock.algorithm) == parameter
