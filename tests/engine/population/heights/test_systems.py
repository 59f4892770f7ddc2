"""One CRS and the units of all files of a run."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from doorstep.processing_provider.engine.population.heights import crs, systems
from doorstep.processing_provider.engine.population.heights.errors import CloudCrsError, CorruptCloudError
from doorstep.processing_provider.engine.population.heights.header import Cloud
from doorstep.processing_provider.engine.population.settings import HeightSettings, ZUnit

UTM = "EPSG:32615"
US_FOOT = 1200 / 3937


def cloud(name, system, z_metres=None, mins=(500_000, 3_250_000, 5), maxs=(501_000, 3_251_000, 80)):
    return Cloud(
        path=Path(name), count=1, point_format=6, scales=np.ones(3), offsets=np.zeros(3), mins=np.array(mins, float),
        maxs=np.array(maxs, float), by_return=(), crs=system and crs.from_text(system), z_metres=z_metres, data_offset=375,
        length=30,
    )  # fmt: skip


def found(*clouds, settings=None, given=None):
    system, files, notes = systems.find_systems(clouds, settings or HeightSettings(), given)
    return system, files, [(note.code, dict(note.values)) for note in notes]


def test_all_is_known():
    system, (file,), notes = found(cloud("a.laz", UTM + "+5703"))
    assert (system.name, system.metres, file.z_metres, notes) == ("WGS 84 / UTM zone 15N + NAVD88 height", 1, 1, [])
    # A metre of tolerance in x and y.
    assert file.bounds.tolist() == [499_999, 3_249_999, 501_001, 3_251_001]
    assert (file.lowest, file.highest) == (5, 80)


def test_the_first_file_gives_the_name():
    names = "WGS 84 / UTM zone 15N + NAVD88 height", "WGS 84 / UTM zone 15N"
    files = cloud("a.laz", UTM + "+5703"), cloud("b.laz", UTM, z_metres=1.0)
    for name, order in zip(names, (files, files[::-1])):
        system, _, notes = found(*order, given="EPSG:32616")
        assert system.name == name
        assert notes[0] == ("crs_not_used", {"said": name, "given": "WGS 84 / UTM zone 16N"})


def test_a_crs_of_other_parameters_than_its_code_is_doubted():
    doubtful = [cloud(name, UTM + "+5703") for name in ("a.laz", "b.laz", "c.laz")]
    doubtful[1:] = [replace(file, crs=replace(file.crs, doubtful=True)) for file in doubtful[1:]]
    assert found(*doubtful)[2] == [("doubtful_crs", {"files": 2, "names": "b.laz, c.laz"})]


def test_files_that_do_not_say_their_crs():
    with pytest.raises(CloudCrsError) as refused:
        found(cloud("a.laz", UTM), cloud("b.laz", None))
    assert dict(refused.value.note.values) == {"files": 1, "names": "b.laz"}
    system, _files, notes = found(cloud("b.laz", None), given=UTM)
    assert system.name == "WGS 84 / UTM zone 15N"
    assert [code for code, _ in notes] == ["unknown_z_unit"]
    # Where one file does not say it, the one that is given is used and nothing is to be said of it.
    assert "crs_not_used" not in [code for code, _ in found(cloud("a.laz", UTM), cloud("b.laz", None), given=UTM)[2]]


def test_the_files_crs_wins_over_another_one():
    _, _, notes = found(cloud("a.laz", UTM + "+5703"), given="EPSG:32616")
    assert notes == [
        ("crs_not_used", {"said": "WGS 84 / UTM zone 15N + NAVD88 height", "given": "WGS 84 / UTM zone 16N"})
    ]
    assert found(cloud("a.laz", UTM + "+5703"), given=UTM)[2] == []


def test_two_files_in_different_crs_are_refused():
    with pytest.raises(CloudCrsError, match=r"WGS 84 / UTM zone 15N, WGS 84 / UTM zone 16N"):
        found(cloud("a.laz", UTM), cloud("c.laz", "EPSG:32616"))


def test_one_file_of_three_in_another_crs_is_refused():
    with pytest.raises(CloudCrsError, match=r"WGS 84 / UTM zone 15N, WGS 84 / UTM zone 16N"):
        found(cloud("a.laz", UTM), cloud("b.laz", UTM), cloud("c.laz", "EPSG:32616"))


@pytest.mark.parametrize(
    ("system", "metres", "unit"),
    [(UTM, 1.0, "metres"), ("EPSG:2263", US_FOOT, "US survey feet"), ("EPSG:2994", 0.3048, "feet")],
)
def test_unknown_units_of_heights_are_those_of_x_and_y(system, metres, unit):
    place = {} if system == UTM else {"mins": (984_000, 195_000, 5), "maxs": (985_000, 196_000, 80)}
    _, (file,), notes = found(cloud("a.laz", system, **place))
    assert file.z_metres == pytest.approx(metres)
    ((code, values),) = notes
    assert (code, values["files"], values["names"], str(values["unit"])) == ("unknown_z_unit", 1, "a.laz", unit)


def test_a_unit_that_is_given_wins():
    settings = HeightSettings(z_unit=ZUnit.FOOT)
    _, files, notes = found(cloud("a.laz", UTM), cloud("b.laz", UTM + "+5703"), settings=settings)
    assert ([file.z_metres for file in files], notes) == ([0.3048, 0.3048], [])


def test_geotiff_keys_tell_the_unit_where_no_crs_does():
    _, (file,), notes = found(cloud("a.laz", None, z_metres=0.3048), given=UTM)
    assert (file.z_metres, notes) == (0.3048, [])


def test_the_length_of_a_metre_of_web_mercator():
    _, (file,), _ = found(cloud("a.laz", "EPSG:3857+5703", mins=(0, 8_399_737, 5), maxs=(1, 8_399_738, 80)))
    # At 60° north a metre of the map is about half a metre.
    assert file.bounds[3] == pytest.approx(8_399_738 * 0.5 + 1, rel=5e-3)


def test_the_length_is_that_of_the_first_file():
    files = [
        cloud(name, "EPSG:3857+5703", mins=(0, north, 5), maxs=(1, north + 1, 80))
        for name, north in (("a.laz", 8_399_737), ("b.laz", 0))
    ]
    assert found(*files)[0].metres == pytest.approx(0.5, rel=5e-3)
    assert found(*files[::-1])[0].metres == pytest.approx(1, rel=5e-3)


def test_lengths_that_differ_by_direction_are_refused():
    with pytest.raises(CloudCrsError, match="lengths differ by direction"):
        found(cloud("a.laz", "EPSG:32662", mins=(0, 6_600_000, 5), maxs=(1, 6_600_001, 80)))


@pytest.mark.parametrize(("low", "high"), [(9001, 9002), (-700, -501)])
def test_elevations_that_no_place_has_are_refused(low, high):
    with pytest.raises(CorruptCloudError) as refused:
        found(cloud("a.laz", UTM, mins=(500_000, 3_250_000, low), maxs=(501_000, 3_251_000, high)))
    assert dict(refused.value.note.values) == {"file": "a.laz", "low": f"{low}", "high": f"{high}"}
