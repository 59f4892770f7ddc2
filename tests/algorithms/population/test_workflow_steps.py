"""Each step of the workflow has a name, and its share of the progress; what it is doing is said in the user's language."""

from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingFeedback

from doorstep.processing_provider.algorithms.population.workflow.steps import TITLES, Steps
from doorstep.processing_provider.base.algorithm import progress_of
from doorstep.processing_provider.engine.core.notes import note


class Shown(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


def test_steps_follow_one_another_and_share_the_progress():
    told, feedback = [], Shown()
    steps = Steps(feedback, lambda *what: told.append(what), 4)
    steps.begin("read")(0.5)
    steps.begin("fit")(0.5, "rows")
    assert feedback.texts == [f"Step {i} of 4 · {TITLES[name]()}" for i, name in ((1, "read"), (2, "fit"))]
    (read, nothing), (fit, rows) = told
    assert (read, nothing) == (pytest.approx(0.125), "")
    assert (fit, str(rows)) == (pytest.approx(0.375), f"Step 2 of 4 · {TITLES['fit']()} · rows")


def test_a_note_is_translated_where_it_is_shown(monkeypatch):
    from doorstep.processing_provider import i18n

    chinese = {"{step} · {message}": "{step} · {message}", "zone {zone} of {zones}": "第 {zone} 个分区，共 {zones} 个"}
    translate = SimpleNamespace(translate=lambda context, text: chinese.get(text, text))
    monkeypatch.setattr(i18n, "QCoreApplication", translate)
    feedback = Shown()
    begun = Steps(feedback, progress_of(feedback), 1).begin("montecarlo")
    begun(0.5, note("zone_so_far", "zone {zone} of {zones}", zone=2, zones=1200))
    assert feedback.texts[-1].endswith(" · 第 2 个分区，共 1,200 个")
