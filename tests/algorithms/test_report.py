"""What the report says to somebody who was not there: where, when, what was used, how to read and cite it."""

import html
import re
from pathlib import Path

import pytest
from layers import layer, refusal, run, sample

DAY = "1700000000"  # 14 November 2023, in UTC


def written(path, algorithm="populationperbuilding", **given) -> str:
    run(algorithm, **given, OUTPUT_HTML=str(path))
    return path.read_text(encoding="utf-8")


def cells(text, heading) -> list:
    """The rows of the table under a heading."""
    part = text.split(f"<h2>{heading}</h2>")[1].split("<h2>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", part)
    return [[html.unescape(cell) for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row)] for row in rows]


def given_sample(**more):
    return {
        "INPUT": sample("buildings"), "ZONES": sample("zones"), "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop", **more,
    }  # fmt: skip


@pytest.fixture(scope="module")
def only_persons(provider, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", DAY)
        return written(tmp_path_factory.mktemp("report") / "r.html", **given_sample())


def test_date_and_citation(only_persons):
    assert "Made on 2023-11-14 with Doorstep" in only_persons
    cited = only_persons.split("How to cite")[1]
    assert "Ye et al. (2024), Cities 152, 105223." in cited and "Doorstep 0." in cited


def test_only_settings_that_were_used(only_persons, tmp_path):
    used = dict(cells(only_persons, "Settings and versions"))
    assert used["Weight"] == "Volume (footprint × height)" and used["Height [m]"] == "height"
    for name in ("Solver", "Draws", "Tolerance [persons per building]", "Distance of POI [m]", "Roof classes", "Storeys",
                 "Height of a storey [m]", "Vacant units"):  # fmt: skip
        assert name not in used
    assert used["Random seed"] == "1"  # of the whole numbers
    by_id = dict(cells(written(tmp_path / "a.html", **given_sample(ROUNDING=0, WEIGHT=2)), "Settings and versions"))
    assert "Random seed" not in by_id
    both = dict(
        cells(written(tmp_path / "b.html", **given_sample(HOUSEHOLDS_FIELD="households", MONTE_CARLO=False, WEIGHT=2)),
              "Settings and versions")
    )  # fmt: skip
    assert both["Solver"] == "CBC (PuLP)" and both["Vacant units"] == "Leave out, and list as vacant"
    assert "Draws" not in both and "Method" not in both and "Height [m]" not in both


def test_layers_have_their_names_also_after_a_classification(provider, tmp_path):
    text = written(tmp_path / "r.html", **given_sample(POI=sample("poi"), POI_CATEGORY_FIELD="category"))
    names = {row[0]: row[1] for row in cells(text, "Inputs")[1:]}
    assert names == {
        "Buildings": "sample · buildings", "Zones": "sample · zones", "Points of interest": "sample · poi",
    }  # fmt: skip


def test_every_column_is_explained(sample_run):
    with open(sample_run("populationperbuilding").results["OUTPUT_HTML"], encoding="utf-8") as file:
        text = file.read()
    for table in re.finditer(r"<table><tr>(<th.*?)</tr>.*?</table>(.{0,90})", text, re.S):
        heads = re.findall(r"<th[^>]*>(.*?)</th>", table[1])
        if set(heads) & {"Reason"}:  # two words that need no more
            continue
        said = text[table.end(2) - len(table[2]) :].split("</details>")[0]
        assert [head for head in heads if f"<dt>{head}</dt>" not in said] == []
    assert "<dt>pop_int</dt><dd>Persons, whole: the target of the allocation [persons]</dd>" in text


def test_words_instead_of_codes(sample_run):
    with open(sample_run("populationperbuilding").results["OUTPUT_HTML"], encoding="utf-8") as file:
        shown = re.findall(r"<td>(.*?)</td>", file.read())
    assert not {"time_limit", "no_buildings", "no_households"} & set(shown) and "no buildings" in shown


def squares(*persons, size=10):
    return layer(
        "Polygon", "buid:string zone_id:string hh_int:integer pop_int:integer",
        [(f"POLYGON(({x} 0,{x} {size},{x + size} {size},{x + size} 0,{x} 0))", str(i), "A", 1, n)
         for i, (x, n) in enumerate(zip(range(0, 20 * len(persons), 20), persons))],
    )  # fmt: skip


def drawn(path, buildings) -> str:
    households = layer("none", "huid:string blockid:string numprec:integer", [(None, "h", "A", 3)])
    text = written(path, "allocatehouseholdsmontecarlo", INPUT=buildings, HOUSEHOLDS=households)
    return text.split("<h2>Map</h2>")[1].split("<h2>")[0]


def test_the_map_has_the_colours_of_the_layer(provider, tmp_path):
    picture = drawn(tmp_path / "r.html", squares(0, 2, 2, 400))
    found = {colour: path.count("M") for colour, path in re.findall(r'<path fill="(#\w+)" d="(.*?)"/>', picture)}
    assert found == {"#e4e7ea": 1, "#fee08b": 2, "#5f0f17": 1}
    # From 0 to 70 m over 744 pixels: the last begins at 60 m.
    assert re.search(r'fill="#5f0f17" d="M645\.7 ', picture)
    assert "<b>Persons per building</b>" in picture and "no estimate" in picture


def test_a_large_town_is_drawn_in_part_and_says_so(provider, tmp_path, monkeypatch):
    from doorstep.processing_provider.layers import drawing

    monkeypatch.setattr(drawing, "MOST", 3)
    picture = drawn(tmp_path / "r.html", squares(*[1] * 10))
    assert picture.split('d="')[1].split('"')[0].count("M") == 3
    assert "Drawn: 3 of 10 buildings." in picture


def test_buildings_beyond_the_map_count_among_those_that_are_not_drawn(provider, tmp_path):
    """The map shows where people are known; the report speaks of all buildings elsewhere."""
    square = "POLYGON(({0} 0,{0} 10,{1} 10,{1} 0,{0} 0))"
    given = [
        (square.format(x, x + 10), f"{x}", zone, 1, n) for x, zone, n in ((0, "A", 1), (20, "A", 2), (900, None, None))
    ]
    fields = "buid:string zone_id:string hh_int:integer pop_int:integer"
    assert "Drawn: 2 of 3 buildings." in drawn(tmp_path / "r.html", layer("Polygon", fields, given))


def test_without_places_there_is_no_map(provider, tmp_path):
    bare = layer("none", "buid:string zone_id:string hh_int:integer pop_int:integer", [(None, "a", "A", 1, 3)])
    households = layer("none", "huid:string blockid:string numprec:integer", [(None, "h", "A", 3)])
    text = written(tmp_path / "r.html", "allocatehouseholdsmontecarlo", INPUT=bare, HOUSEHOLDS=households)
    assert "<h2>Map</h2>" not in text


def test_points_are_drawn(provider, tmp_path):
    points = layer(
        "Point", "buid:string zone_id:string hh_int:integer pop_int:integer",
        [(f"POINT({x} {x})", str(x), "A", 1, 3) for x in (0, 50, 100)],
    )  # fmt: skip
    assert drawn(tmp_path / "r.html", points).split('d="')[1].split('"')[0].count("M") == 3


def test_a_file_of_the_plugin_that_cannot_be_read_is_not_called_unwritable(town, tmp_path, monkeypatch):
    from doorstep.processing_provider.layers.report import page as of_report

    def gone():
        raise FileNotFoundError(2, "No such file or directory", "metadata.txt")

    monkeypatch.setattr(of_report, "plugin_version", gone)
    page = tmp_path / "report.html"
    assert refusal("allocatehouseholdsoptimization", **town.allocation(), OUTPUT="memory:", OUTPUT_HTML=str(page)) == (
        "metadata.txt cannot be read (No such file or directory); nothing was written. Install Doorstep anew."
    )
    assert not page.exists()


def test_no_column_of_a_table_is_explained_twice():
    import ast

    from doorstep.processing_provider.layers.report import reading

    tree = ast.parse(Path(reading.__file__).read_text(encoding="utf-8"))
    for table in (node for node in ast.walk(tree) if isinstance(node, ast.Dict)):
        keys = [ast.unparse(key) for key in table.keys if key is not None]
        assert sorted(set(keys)) == sorted(keys)
