"""Files as other people have them, once more: each is read right, repaired and counted, or refused in one sentence."""

import zipfile

import pytest
from layers import Log, column, layer, refusal, run, small_disk, square
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

EVERY_FORMAT = ("gpkg", "shp", "csv", "geojson", "fgb")
ESTIMATE = {"ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "BUILDING_ID_FIELD": "bid"}
BUILDINGS = "buid:string zone_id:string hh_int:double pop_int:double"


def zones(pop=12, hh=6):
    return layer("Polygon", "zone:string pop:double hh:double", [(square(0, 0, 100), "A", pop, hh)])


def estimate(log=None, **parameters):
    return run("estimatepopulation", log, **{**ESTIMATE, "ZONES": zones(), **parameters})


def refused(algorithm, **parameters):
    return refusal(algorithm, **{"OUTPUT": "memory:", **parameters})


def file(path, fields, values, **options):
    """Squares of 100 m² with a height of 3, 6, 3 m, as GDAL writes them: QGIS itself would change some values."""
    driver = ogr.GetDriverByName("GPKG")
    data = driver.CreateDataSource(str(path))
    made = data.CreateLayer("made", None, ogr.wkbPolygon, [f"{key}={value}" for key, value in options.items()])
    for name, kind in (("bid", ogr.OFTString), ("height", ogr.OFTReal), *fields):
        made.CreateField(ogr.FieldDefn(name, kind))
    for i, row in enumerate(values):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(5 + 12 * i, 10)))
        for name, value in zip(["bid", "height", *(name for name, _ in fields)], ["abc"[i], (3.0, 6.0, 3.0)[i], *row]):
            if value is not None:
                feature[name] = value
        made.CreateFeature(feature)
    layer = made = data = None  # noqa: F841 (closes the file)
    written = QgsVectorLayer(str(path), "made", "ogr")
    written.setCrs(QgsCoordinateReferenceSystem("EPSG:32615"))
    return written


def values(address, *names):
    made = QgsVectorLayer(str(address), "read", "ogr")
    found = [tuple(feature[name] for name in names) for feature in made.getFeatures()]
    return sorted(tuple(None if str(value) == "NULL" else value for value in row) for row in found)


# --- Columns that a format cannot hold


@pytest.mark.parametrize("extension", (*EVERY_FORMAT, ""))
def test_the_least_of_all_integers_is_carried_along(provider, tmp_path, extension):
    """It stands for 'nothing' in many files, and QGIS refuses to store it as what it came from."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTInteger)], [[-(2**31)], [2**31 - 1], [None]])
    made = estimate(INPUT=source, OUTPUT=str(tmp_path / f"out.{extension}") if extension else "memory:")
    if not extension:
        assert column(made["OUTPUT"], "code", "pop_int") == [(-(2**31), 3), (2**31 - 1, 6), (None, 3)]
        return
    found = {bid: (code, int(people)) for bid, code, people in values(made["OUTPUT"], "bid", "code", "pop_int")}
    assert {bid: (int(code) if code not in (None, "") else None, people) for bid, (code, people) in found.items()} == {
        "a": (-(2**31), 3),
        "b": (2**31 - 1, 6),
        "c": (None, 3),
    }


@pytest.mark.parametrize(
    ("name", "kind", "extension"),
    [
        *((name, kind, "gpkg") for name in ("fid", "FID", "geom", "Geom") for kind in (ogr.OFTString, ogr.OFTReal)),
        ("geom", ogr.OFTInteger64, "gpkg"),
        ("geometry", ogr.OFTString, "sqlite"),
        ("ogc_fid", ogr.OFTString, "sqlite"),
    ],
)
def test_a_column_called_like_one_of_the_format_gets_another_name(provider, tmp_path, name, kind, extension):
    given = [["x"], ["y"], ["z"]] if kind == ogr.OFTString else [[7], [8], [9]]
    source = file(tmp_path / "in.gpkg", [(name, kind)], given, FID="number", GEOMETRY_NAME="shape")
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / f"out.{extension}"))
    other = f"{name}_1" if extension == "gpkg" else f"{name}_1".lower()
    assert values(made["OUTPUT"], "bid", other, "pop_int") == [
        (bid, value, people) for bid, (value,), people in zip("abc", given, (3, 6, 3))
    ]
    assert [text for text in log.warnings if f"'{name}'" in text and f"'{name}_1'" in text]


def test_a_new_name_is_one_that_is_free(provider, tmp_path):
    fields = [("fid", ogr.OFTString), ("FID_1", ogr.OFTString)]
    source = file(tmp_path / "in.gpkg", fields, [["x", "p"], ["y", "q"], ["z", "r"]], FID="number")
    made = estimate(INPUT=source, OUTPUT=str(tmp_path / "out.gpkg"))
    assert values(made["OUTPUT"], "bid", "fid_2", "FID_1") == [("a", "x", "p"), ("b", "y", "q"), ("c", "z", "r")]


def test_a_shapefile_leaves_numbers_empty_that_are_longer_than_its_own(provider, tmp_path):
    """It keeps the first 24 digits of 3.4e38, which is another number."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTReal)], [[3.4e38], [1e22], [-1e308]])
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / "out.shp"))
    assert values(made["OUTPUT"], "bid", "code") == [("a", None), ("b", 1e22), ("c", None)]
    assert [text for text in log.warnings if "2 numbers of column 'code'" in text]


def test_unknown_numbers_that_become_zero_are_counted(provider, tmp_path):
    """MapInfo has no empty numbers; households were not asked for."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTReal)], [[None], [1.5], [2.5]])
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / "out.tab"))
    assert values(made["OUTPUT"], "bid", "pop_int") == [("a", 3), ("b", 6), ("c", 3)]
    (said,) = [text for text in log.warnings if "became 0" in text]
    assert "code (1), hh_est (3), hh_int (3)" in said


# --- Counts that stand for 'unknown'


@pytest.mark.parametrize("code", [999_999, 99_999_999, 999_999_999, 2**31 - 1, 2**32 - 1])
def test_a_zone_of_nines_is_refused(provider, code):
    buildings = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    said = refused("estimatepopulation", **{**ESTIMATE, "INPUT": buildings, "ZONES": zones(code)})
    assert said == (
        f"Zones with a number in field 'pop' that stands for 'unknown': 1 ({code}; rows 1); correct them or filter them out: "
        "unknown is not zero."
    )
    made = run("estimatepopulation", **{**ESTIMATE, "INPUT": buildings, "ZONES": zones(99_999)})
    assert column(made["OUTPUT"], "pop_int") == [99_999]


def households(*rows):
    return layer(
        "none",
        "huid:string blockid:string numprec:double gq:integer",
        [(None, f"h{i}", *row) for i, row in enumerate(rows)],
    )


@pytest.mark.parametrize("algorithm", ["allocatehouseholdsoptimization", "allocatehouseholdsmontecarlo"])
@pytest.mark.parametrize("size", [999_999, 1_000_001, 10**9])
def test_group_quarters_of_more_than_any_have_are_refused(provider, algorithm, size):
    given = {
        "INPUT": layer("Polygon", BUILDINGS, [(square(5, 10), "a", "A", 1, 2)]),
        "GROUP_QUARTERS_FIELD": "gq",
    }
    said = refused(algorithm, HOUSEHOLDS=households(("A", 2, 0), ("A", size, 1)), **given)
    assert said == (
        "Group quarters with a size in field 'numprec' that stands for 'unknown' or is above 1,000,000 persons: "
        f"1 ({size}; rows 2); correct them or filter them out."
    )
    made = run(algorithm, HOUSEHOLDS=households(("A", 2, 0), ("A", 250_000, 1)), **given)
    assert column(made["OUTPUT"], "pop_opt" if "optim" in algorithm else "pop_mc") == [250_002]


def test_a_building_with_nines_for_households_is_refused(provider):
    """All households of the zone went there."""
    made = layer("Polygon", BUILDINGS, [(square(5, 10), "a", "A", 1, 2), (square(25, 10), "b", "A", 99_999_999, 2)])
    said = refused("allocatehouseholdsoptimization", INPUT=made, HOUSEHOLDS=households(("A", 2, 0), ("A", 2, 0)))
    assert said.startswith("Buildings with a number in field 'hh_int' that stands for 'unknown': 1 (99999999; rows 2)")


def validation(*estimates, known=5):
    return {
        "INPUT": layer(
            "Polygon",
            "buid:string est:double",
            [(square(5 + 12 * i, 10), "abc"[i], e) for i, e in enumerate(estimates)],
        ),
        "VALUE_FIELDS": ["est"],
        "REFERENCE": layer(
            "Polygon", "zone:string known:double", [(square(0, 0, 100), "A", known), (square(100, 0, 100), "B", 0)]
        ),
        "REFERENCE_FIELDS": ["known"],
    }


def test_nines_among_estimates_and_known_counts_are_unknown(provider):
    log = Log()
    made = run("validateestimates", log, **validation(2, 3, 9_999_999))
    assert column(made["OUTPUT"], "est", "known") == [(5, 5), (0, 0)]
    assert "that is negative, above 10,000,000,000 or stands for 'unknown': 1 (9999999)" in " ".join(log.warnings)
    log = Log()
    made = run("validateestimates", log, **validation(2, 3, known=999_999_999))
    assert sorted(column(made["OUTPUT"], "known"), key=str) == [0, None]
    assert "field 'known' has no value, one that stands for 'unknown', or one above 10,000,000,000: 1." in " ".join(
        log.warnings
    )


@pytest.mark.parametrize("estimates", [(None, None), (-1, 1e20)])
def test_buildings_of_which_no_estimate_is_known_are_no_zeros(provider, estimates):
    log = Log()
    made = run("validateestimates", log, **validation(*estimates))
    assert sorted(column(made["OUTPUT"], "est"), key=str) == [0, None]  # zone B has no buildings
    assert made["TAE"] == 0


# --- Tables and numbers of others


def test_an_empty_earlier_result_is_refused(provider):
    made = layer("Polygon", BUILDINGS, [(square(5, 10), "a", "A", 1, 2)])
    said = refused(
        "allocatehouseholdsoptimization",
        INPUT=made,
        HOUSEHOLDS=households(("A", 2, 0)),
        PREVIOUS=layer("none", "huid:string buid_opt:string", []),
    )
    assert said == "The earlier result has no households; choose another table, or none."


@pytest.mark.parametrize("share", ["0_1", "nan", "inf", "0x1", "1e", "9" * 400])
def test_a_share_of_a_rules_table_is_a_number_as_people_write_it(provider, tmp_path, share):
    path = tmp_path / "mine.csv"
    path.write_text(f"key,value,class,share,why\nuse,x,mixed,{share},y\n")
    buildings = layer("Polygon", "use:string", [(square(5, 10), "x")])
    said = refused("classifyresidential", INPUT=buildings, BUILDING_USE_FIELD="use", RULES=str(path))
    assert said.startswith("Line 2 of mine.csv: share is '") and len(said) < 120


@pytest.mark.parametrize("text", ["0,28,0,35,0,37", "0, 28, 0, 35"])
def test_decimal_commas_among_shares_are_no_sizes_that_nobody_has(provider, text):
    said = refused("createhouseholds", INPUT=zones(), POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="hh", SIZE_SHARES=text)
    assert (
        said
        == f"SIZE_SHARES is '{text}'; write decimal points, such as 0.28, because commas stand between the numbers."
    )


@pytest.mark.parametrize(
    "value", ["moreThanTwoDwelling", "http://inspire.ec.europa.eu/codelist/CurrentUseValue/moreThanTwoDwelling"]
)
def test_inspire_spells_it_in_the_singular(provider, value):
    buildings = layer("Polygon", "currentUse:string", [(square(5, 10), value)])
    made = run("classifyresidential", INPUT=buildings, BUILDING_USE_FIELD="currentUse")
    assert column(made["OUTPUT"], "res_reason") == [f"Own use currentUse={value}."]


# --- Places and formats


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("extension", ["shp", "kml", "jml", "geojsonl", "csv", "geojson", "fgb", "gml", "tab"])
@pytest.mark.parametrize("size", [100, 700, 1500, 2000, 2500, 3000, 5000])
def test_a_file_cut_by_a_full_disk_is_never_put_in_place(provider, tmp_path, extension, size):
    """Of a shapefile's table only the number of rows had been written, and everybody was gone; KML was not looked at."""
    if QgsVectorFileWriter.driverForExtension(extension) == "KML":
        pytest.skip("this GDAL is without LIBKML, and its other KML holds no columns: it is refused")
    made = layer("Polygon", "bid:string height:double", [(square(5 + 12 * i, 10), f"b{i}", 3) for i in range(6)])
    place = tmp_path / f"out.{extension}"
    first = estimate(INPUT=made, OUTPUT=str(place))["OUTPUT"]
    there, people = contents(tmp_path), values(first, "bid", "pop_int")
    try:
        with small_disk(size):
            estimate(INPUT=made, OUTPUT=str(place), ZONES=zones(18))
    except QgsProcessingException as error:
        assert "cannot be written" in str(error) and ".doorstep-" not in str(error)
        assert contents(tmp_path) == there
    else:
        found = values(first, "bid", "pop_int")
        assert len(found) == len(people) and {int(n) for _, n in found} == {3}
    assert not list(tmp_path.glob(".doorstep-*"))


@pytest.mark.parametrize("size", [1000, 60_000, 99_000, 120_000, 150_000])
def test_a_layer_that_does_not_fit_leaves_the_file_readable(provider, tmp_path, size):
    made = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    place = tmp_path / "out.gpkg"
    estimate(INPUT=made, OUTPUT=str(place))
    there = contents(tmp_path)
    with pytest.raises(QgsProcessingException, match="cannot be written"), small_disk(size):
        estimate(INPUT=made, OUTPUT=f"ogr:dbname='{place}' table=\"more\" (geom)")
    assert contents(tmp_path) == there


@pytest.mark.parametrize("extension", ["txt", "gxt", "gmt", "sql", "mvt", "xml", "itf", "dxf", "gpx", "pdf"])
def test_formats_that_do_not_give_back_what_they_got_are_refused(provider, tmp_path, extension):
    """In .txt (Geoconcept) a building of two parts stood twice, each with all of its people."""
    if not QgsVectorFileWriter.driverForExtension(extension):
        pytest.skip(f"this GDAL has no driver for .{extension}; QGIS makes a GeoPackage of it")
    made = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    said = refused("estimatepopulation", INPUT=made, ZONES=zones(), **ESTIMATE, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert said.startswith("OUTPUT: ") and said.endswith(" holds no table; write .gpkg, .shp or .csv.")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("table", "alone"),
    [("x'y", False), *((name, alone) for name in ("-x", " x", "sqlite_x", "gpkg_x", "'x") for alone in (True, False))],
)
def test_names_that_no_layer_can_have_are_refused(provider, tmp_path, table, alone):
    made = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    place = str(tmp_path / f"{table}.gpkg") if alone else f"ogr:dbname='{tmp_path}/out.gpkg' table=\"{table}\" (geom)"
    said = refused("estimatepopulation", INPUT=made, ZONES=zones(), **ESTIMATE, OUTPUT=place)
    assert said.startswith(f"OUTPUT: a layer cannot be called {table}; begin with a letter or digit")
    assert not list(tmp_path.iterdir())


def test_a_line_break_in_a_path_is_refused(provider, tmp_path):
    made = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    said = refused("estimatepopulation", INPUT=made, ZONES=zones(), **ESTIMATE, OUTPUT=f"{tmp_path}/a\nb.csv")
    assert said.startswith("OUTPUT: ") and said.endswith("has a line break or the like in it; choose another name.")


def test_a_link_in_the_place_of_a_part_is_not_replaced(provider, tmp_path):
    other = tmp_path / "other.dbf"
    other.write_bytes(b"theirs")
    (tmp_path / "out.dbf").symlink_to(other)
    made = layer("Polygon", "bid:string height:double", [(square(5, 10), "a", 3)])
    said = refused("estimatepopulation", INPUT=made, ZONES=zones(), **ESTIMATE, OUTPUT=str(tmp_path / "out.shp"))
    assert said == f"OUTPUT: {tmp_path / 'out.dbf'} is a link; choose another place."
    assert other.read_bytes() == b"theirs" and (tmp_path / "out.dbf").is_symlink()


@pytest.mark.parametrize("damage", ["rows", "head"])
def test_a_shapefile_whose_table_lost_its_rows_is_refused(provider, tmp_path, damage):
    """OGR reads what is missing as NULL, so that every height would be unknown."""
    made = layer("Polygon", "bid:string height:double", [(square(5 + 12 * i, 10), "abc"[i], 3 + i) for i in range(3)])
    place = str(tmp_path / "in.shp")
    estimate(INPUT=made, OUTPUT=place)
    with open(tmp_path / "in.dbf", "r+b") as file:
        file.seek(4 if damage == "rows" else 8)
        file.write(b"\1\0\0\0" if damage == "rows" else b"\0\0\0\0")
    said = refused("classifyresidential", INPUT=place)
    assert said.startswith("Layer 'in' is damaged: its table ")


def test_no_text_becomes_a_formula_in_a_table_of_open_document(provider, tmp_path):
    texts = ("of:=1+1", "=1+1", "of: x")
    made = layer(
        "Polygon",
        "bid:string height:double note:string",
        [(square(5 + 12 * i, 10), "abc"[i], 3, texts[i]) for i in range(3)],
    )
    log = Log()
    place = estimate(log, INPUT=made, OUTPUT=str(tmp_path / "out.ods"))["OUTPUT"]
    assert values(place, "bid", "note") == [("a", "'of:=1+1"), ("b", "=1+1"), ("c", "of: x")]
    assert b"table:formula" not in zipfile.ZipFile(tmp_path / "out.ods").read("content.xml")
    assert [text for text in log.warnings if "1 texts begin like a formula" in text]


@pytest.mark.parametrize("left", [0.5, 0.9, 0.99])
def test_a_shapefile_cut_within_its_shapes_is_refused(provider, tmp_path, left):
    """Its buildings had no footprint, and those that were left got the people of all."""
    made = layer("Polygon", "bid:string height:double", [(square(5 + 12 * i, 10), "abc"[i], 3) for i in range(3)])
    estimate(INPUT=made, OUTPUT=str(tmp_path / "in.shp"))
    whole = (tmp_path / "in.shp").read_bytes()
    (tmp_path / "in.shp").write_bytes(whole[: int(left * len(whole))])
    said = refused("estimatepopulation", INPUT=str(tmp_path / "in.shp"), ZONES=zones(), **ESTIMATE)
    assert said == f"Layer 'in' is damaged: {tmp_path / 'in.shp'} is shorter than it should be; get the file once more."
    (tmp_path / "in.shp").write_bytes(whole)
    assert (
        values(estimate(INPUT=str(tmp_path / "in.shp"), OUTPUT=str(tmp_path / "o.csv"))["OUTPUT"], "pop_int")
        == [("4",)] * 3
    )


@pytest.mark.parametrize(
    ("extension", "part", "left"),
    [*((*file, left) for file in (("gml", "gml"), ("tab", "dat")) for left in (0.75, 0.9, 0.97)), ("mif", "mif", 0.75)],
)
def test_other_files_that_were_cut_are_refused(provider, tmp_path, extension, part, left):
    driver = {"gml": "GML", "tab": "MapInfo File", "mif": "MapInfo File"}[extension]
    made = layer("Polygon", "bid:string height:double", [(square(5 + 12 * i, 10), "abc"[i], 3) for i in range(3)])
    place = tmp_path / f"in.{extension}"
    source = estimate(INPUT=made, OUTPUT=str(tmp_path / "made.gpkg"))["OUTPUT"]
    gdal.VectorTranslate(str(place), source, format=driver)
    given = {"INPUT": str(place), "ZONES": zones(), "WEIGHT": 4}
    assert len(column(estimate(**given)["OUTPUT"], "pop_int")) == 3
    whole = (tmp_path / f"in.{part}").read_bytes()
    (tmp_path / f"in.{part}").write_bytes(whole[: int(left * len(whole))])
    (tmp_path / "in.gfs").unlink(missing_ok=True)
    said = refused("estimatepopulation", **ESTIMATE, **given)
    assert said == f"Layer 'in' is damaged: {place} is shorter than it should be; get the file once more."
