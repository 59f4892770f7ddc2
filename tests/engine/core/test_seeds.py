"""Each zone draws from a generator of its own, the same for ever."""

from doorstep.processing_provider.engine.core import seeds


def test_zone_generators_differ_by_seed_and_zone():
    drawn = {(s, z): seeds.zone_generator(s, z).integers(2**62) for s in (1, 2) for z in ("a", "b", "é")}
    assert len(set(drawn.values())) == 6
    assert seeds.zone_generator(1, "a").integers(2**62) == drawn[1, "a"]


def test_zone_generators_stay_what_they_are():
    # Results of earlier runs come out again only as long as these do.
    drawn = [seeds.zone_generator(1, *more).integers(2**62) for more in (("a",), ("a", 0), ("a", 1), ("é",))]
    assert drawn == [956310662194281612, 956310662194281612, 2344646900647985306, 3970349271103387938]


def test_zone_starts_are_uniform_and_belong_to_seed_stream_and_zone():
    names = [f"z{i}" for i in range(2000)]
    starts = seeds.zone_starts(1, names)
    assert 0 <= starts.min() < 0.01 and 0.99 < starts.max() < 1 and abs(starts.mean() - 0.5) < 0.02
    assert seeds.zone_starts(1, names[5:6])[0] == starts[5]
    assert len({*starts[:3], *seeds.zone_starts(2, names[:3]), *seeds.zone_starts(1, names[:3], 1)}) == 9
    assert seeds.zone_starts(1, []).tolist() == []
