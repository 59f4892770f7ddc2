"""Places that cannot be written, full disks and cancels leave nothing behind."""

import os
from pathlib import Path

import pytest
from faulty import SAMPLE
from layers import refusal, sample, save, small_disk
from qgis.core import QgsProcessingFeedback


def places(folder):
    return {
        "no folder": (
            {"OUTPUT": folder / "no" / "o.gpkg"},
            f"OUTPUT: folder {folder}/no does not exist; make it first.",
        ),
        "no folder for the report": (
            {"OUTPUT_HTML": folder / "no" / "o.html"},
            f"OUTPUT_HTML: folder {folder}/no does not exist; make it first.",
        ),
        "a folder": ({"OUTPUT": folder}, f"OUTPUT: {folder} cannot be written; choose another place."),
        "no extension": (
            {"OUTPUT": folder / "o"},
            f"OUTPUT: {folder}/o has no extension; write .gpkg, .shp or .csv.",
        ),
        "one file for two": (
            {"OUTPUT": folder / "o.gpkg", "OUTPUT_ZONES": folder / "o.gpkg"},
            f"OUTPUT and OUTPUT_ZONES are the same file {folder}/o.gpkg; give each its own.",
        ),
        "the households' file": (
            {"OUTPUT": folder / "in.csv"},
            "OUTPUT would overwrite the file that HOUSEHOLDS is read from; choose another file.",
        ),
        "the households' file by another name": (
            {"OUTPUT_HOUSEHOLDS": folder / "link.csv"},
            "OUTPUT_HOUSEHOLDS would overwrite the file that HOUSEHOLDS is read from; choose another file.",
        ),
        "the households' file for the report": (
            {"OUTPUT_HTML": folder / "in.csv"},
            "OUTPUT_HTML would overwrite the file that HOUSEHOLDS is read from; choose another file.",
        ),
    }


@pytest.mark.parametrize("case", places(Path()))
def test_output_that_cannot_be_is_refused_before_any_work(town, tmp_path, case, monkeypatch):
    path = save(town.households, tmp_path / "in.csv", "CSV")
    (tmp_path / "link.csv").symlink_to(path)
    before = (tmp_path / "in.csv").read_bytes()
    outputs, sentence = places(tmp_path)[case]
    parameters = {"OUTPUT": tmp_path / "out.gpkg", **outputs}
    parameters = {name: str(value) for name, value in parameters.items()}
    given = {**town.allocation(), "HOUSEHOLDS": path, **parameters}
    assert refusal("allocatehouseholdsoptimization", **given) == sentence
    assert sorted(os.listdir(tmp_path)) == ["in.csv", "link.csv"]
    assert (tmp_path / "in.csv").read_bytes() == before


def test_output_without_permission(town, tmp_path, monkeypatch):
    # Tests may run as root, to whom every folder is open.
    monkeypatch.setattr(os, "access", lambda path, mode: str(path) != str(tmp_path))
    sentence = f"OUTPUT: {tmp_path}/o.gpkg cannot be written; choose another place."
    assert refusal("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / "o.gpkg")) == sentence


@pytest.mark.parametrize("output", ["OUTPUT", "OUTPUT_HTML"])
def test_place_that_only_turns_out_to_be_closed(town, tmp_path, output):
    # /proc looks open to root and takes no file.
    outputs = {"OUTPUT": str(tmp_path / "o.gpkg"), "OUTPUT_ZONES": str(tmp_path / "z.gpkg"), output: "/proc/o.gpkg"}
    said = refusal("allocatehouseholdsoptimization", **{**town.allocation(), **outputs})
    assert "cannot be written" in said and "choose another place" in said and "\n" not in said
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv"])
def test_full_disk_leaves_nothing(provider, tmp_path, extension):
    given = {"INPUT": sample("buildings"), "ZONES": sample("zones"), **SAMPLE}
    with small_disk(60_000):
        said = refusal("estimatepopulation", **given, OUTPUT=str(tmp_path / f"o.{extension}"))
    assert said.startswith(f"{tmp_path}/o.{extension} cannot be written; choose another place (")
    assert os.listdir(tmp_path) == []


def test_full_disk_for_the_report_takes_the_layers_back(town, tmp_path):
    places = {"OUTPUT": str(tmp_path / "o.csv"), "OUTPUT_HTML": str(tmp_path / "o.html")}
    given = town.allocation()
    with small_disk(4000):
        said = refusal("allocatehouseholdsoptimization", **given, **places)
    assert said == f"The report {tmp_path}/o.html cannot be written (File too large); choose another place."
    assert os.listdir(tmp_path) == []


class Cancelling(QgsProcessingFeedback):
    """Cancels when the progress [%] reaches a point."""

    def __init__(self, at):
        super().__init__(False)
        self.at, self.said, self.errors = at, [], []
        self.progressChanged.connect(self.look)
        self.look(0)

    def look(self, progress):
        if progress >= self.at:
            self.cancel()

    def pushInfo(self, text):
        self.said.append(text)

    def reportError(self, text, fatalError=False):
        self.errors.append(text)


@pytest.mark.parametrize("at", [0, 5, 15, 30, 45, 60, 75, 79, 81, 90])
def test_cancel_leaves_nothing(provider, tmp_path, at, monkeypatch):
    from qgis.core import QgsApplication, QgsProcessingContext

    from doorstep.processing_provider.base import algorithm

    # Otherwise the progress of such a short run is shown two or three times.
    monkeypatch.setattr(algorithm, "REPORT_SECONDS", 0)
    step = QgsApplication.processingRegistry().createAlgorithmById("doorstep:populationperbuilding")
    feedback = Cancelling(at)
    names = {"OUTPUT": "b.gpkg", "OUTPUT_HOUSEHOLDS": "h.gpkg", "OUTPUT_ZONES": "z.gpkg", "OUTPUT_HTML": "r.html"}
    given = {
        "INPUT": sample("buildings"), "ZONES": sample("zones"), **SAMPLE, "HOUSEHOLDS": sample("households"),
        "DRAWS": 200, **{name: str(tmp_path / file) for name, file in names.items()},
    }  # fmt: skip
    results, _ = step.run(given, QgsProcessingContext(), feedback)
    assert feedback.isCanceled()
    assert os.listdir(tmp_path) == []
    assert not set(names) & set(results)
    assert feedback.said[-1] == "Cancelled; nothing was written."
    assert feedback.errors == []
