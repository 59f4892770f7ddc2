"""One file read into the sums."""

from three_roofs import (
    measure,
    scanned,
    write,
)

from doorstep.processing_provider.engine.population.heights import clouds


def test_progress_goes_from_nothing_to_all(tmp_path, monkeypatch):
    monkeypatch.setattr(clouds.read_pieces, "__defaults__", (None, None, 10_000))
    n, seen = len(scanned()[0]), []
    measure(write(tmp_path / "a.las"), progress=lambda share, text="": seen.append((share, text)))
    shares, texts = [share for share, _ in seen], [text for _, text in seen if text]
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0, 1)
    assert texts == [f"a.las: {done:,} of {n:,} points" for done in range(0, n, 10_000)]
