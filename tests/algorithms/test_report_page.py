"""What the report of a run says, and that it needs nothing from outside."""

import hashlib
import re
from html.parser import HTMLParser

import pytest
from layers import column, layer, run, sample

from register_package import ROOT

VOID = {"meta", "link", "br", "hr", "img", "input", "circle", "line", "rect"}

REPORTS = [
    "allocatehouseholdsoptimization",
    "allocatehouseholdsmontecarlo",
    "compareallocations",
    "populationperbuilding",
]


class Page(HTMLParser):
    """Reads a page and refuses tags that do not match and addresses of anything outside."""

    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.words = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []
        self.text = re.sub(r"\s+", " ", " ".join(self.words))

    def handle_starttag(self, tag, attributes):
        self.seen.append(tag)
        for name, value in attributes:
            assert name not in ("src", "href", "xlink:href", "action"), (tag, name, value)
            assert "//" not in (value or ""), (tag, name, value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.seen.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            assert "url(" not in data and "@import" not in data
        else:
            self.words.append(data)


def page(sample_run, algorithm):
    with open(sample_run(algorithm).results["OUTPUT_HTML"], encoding="utf-8") as file:
        return Page(file.read())


@pytest.mark.parametrize("algorithm", REPORTS)
def test_report_is_sound_and_needs_nothing_from_outside(sample_run, algorithm):
    found = page(sample_run, algorithm)
    assert found.seen.count("html") == found.seen.count("body") == found.seen.count("h1") == 1
    assert "svg" in found.seen and "circle" in found.seen
    assert not {"script", "img", "link", "iframe"} & set(found.seen)


@pytest.mark.parametrize("algorithm", REPORTS)
def test_report_says_what_it_is_not(sample_run, algorithm):
    text = page(sample_run, algorithm).text
    assert "Fit to the estimate, not accuracy" in text
    assert "Households are simulated, not real residents." in text


@pytest.mark.parametrize("algorithm", REPORTS)
def test_report_holds_hashes_versions_and_settings(sample_run, algorithm):
    from qgis.core import Qgis

    text = page(sample_run, algorithm).text
    inputs = {"populationperbuilding": 3, "compareallocations": 1}.get(algorithm, 2)
    assert len(set(re.findall(r"\b[0-9a-f]{64}\b", text))) == inputs
    version = re.search(r"^version=(.*)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.M)[1]
    for name, value in (
        ("Doorstep", version),
        ("QGIS", Qgis.QGIS_VERSION),
        ("numpy", ""),
        ("scipy", ""),
        ("shapely", ""),
        ("pulp", ""),
    ):
        assert re.search(rf"{name}\s+{re.escape(value)}", text), name
    settings = {
        "allocatehouseholdsoptimization": ["Solver CBC (PuLP)", "Time limit per zone [s] 60", "Random seed 1", "Persons numprec"],
        "allocatehouseholdsmontecarlo": ["Method Conserving", "Draws 100", "Random seed 1", "Vacant units Leave out"],
        "compareallocations": ["Estimated persons pop_int", "Persons by Monte Carlo pop_mc"],
        "populationperbuilding": [
            "Weight Volume (footprint × height)", "Height [m] height", "Population pop", "Method Conserving", "Draws 1",
            "Whole numbers by Rounding, the rest to the largest building", "Random seed 1", "Solver CBC (PuLP)",
        ],
    }  # fmt: skip
    for setting in settings[algorithm]:
        assert setting in re.sub(r"\s+", " ", text), setting


def test_report_of_the_workflow_holds_scores_zones_and_who_was_not_placed(sample_run):
    text = page(sample_run, "populationperbuilding").text
    numbers = sample_run("populationperbuilding").numbers
    for name in (
        "MSE over buildings",
        "MSE over households",
        "Squared error per household",
        "Net error",
        "Absolute error",
    ):
        assert name in text
    for method in ("OPT", "MC"):
        for score in ("MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "ABSOLUTE_PERCENT"):
            assert f"{numbers[f'{score}_{method}']:,.4f}" in text
    # Every zone of the sample, the one of Table 4 with its 15 buildings and no residual.
    for zone in column(sample("zones"), "blockid"):
        assert zone in text
    assert re.search(r"481677246002024\s+optimal\s+15\s+184\s+601\s+0\s+0\s+0\s+0", text)
    assert re.search(r"vacant unit, left out\s+110", text)
    assert re.search(r"zone of any building\s+9", text)
    assert "Buildings that have no height: 12" in text


def test_hashes_tell_the_data_and_not_their_order(provider, tmp_path):
    def digest(*values):
        table = layer("none", "huid:string blockid:string numprec:integer", [(None, *row) for row in values])
        buildings = layer("none", "buid:string zone_id:string hh_int:integer pop_int:integer", [(None, "a", "A", 2, 5)])
        path = tmp_path / "r.html"
        run("allocatehouseholdsoptimization", INPUT=buildings, HOUSEHOLDS=table, OUTPUT_HTML=str(path))
        return re.findall(r"\b[0-9a-f]{64}\b", path.read_text(encoding="utf-8"))

    one, two = digest(("1", "A", 2), ("2", "A", 3)), digest(("2", "A", 3), ("1", "A", 2))
    other = digest(("1", "A", 3), ("2", "A", 3))
    assert one == two
    assert one[0] == other[0] and one[1] != other[1]


def test_same_run_same_bytes(town, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # the one thing that differs is the day

    def written(name):
        path = tmp_path / name
        run("populationperbuilding", **town.workflow, DRAWS=5, OUTPUT_HTML=str(path))
        return hashlib.sha256(path.read_bytes()).hexdigest()

    assert written("one.html") == written("two.html")


def test_names_in_the_report_are_text(provider, tmp_path):
    """A zone may be called anything, and it is shown, not run."""
    buildings = layer(
        "none", "buid:string zone_id:string hh_int:integer pop_int:integer", [(None, "a", "<script>x</script>", 1, 3)]
    )
    households = layer("none", "huid:string blockid:string numprec:integer", [(None, "h", "<script>x</script>", 3)])
    run("allocatehouseholdsoptimization", INPUT=buildings, HOUSEHOLDS=households, OUTPUT_HTML=str(tmp_path / "r.html"))
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;x&lt;/script&gt;" in text and "<script" not in text
