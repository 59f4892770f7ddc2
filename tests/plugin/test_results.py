"""The results page: the same counts wherever they stand, words instead of codes, what is chosen in view."""

from __future__ import annotations

import numpy as np

from doorstep.plugin import results


def test_zones_hold_what_their_buildings_hold(finished):
    page = finished.results.page
    shown = {column.title: column.values for column in page.zone_table.model().columns}
    assert shown["Persons"].sum() == np.nansum(page.buildings["pop_opt"])
    assert shown["Households"].sum() == np.nansum(page.buildings["hh_opt"])
    assert shown["Buildings with people"].sum() == results.lived_in(page.buildings).sum()
    layer = page.layers["zones"]
    raw = {
        f["zone_id"]: (f["persons"], f["n_hh"], f["n_bldg"]) for f in layer.getFeatures() if f["status"] == "optimal"
    }
    for i, zone in enumerate(page.zones["zone_id"]):
        if zone in raw:
            assert raw[zone] == tuple(int(shown[k][i]) for k in ("Persons", "Households", "Buildings with people"))
    assert len(raw) == 28
    assert "Zones: 30 – proven optimal 28, nobody lives there 1, no buildings 1" in page.summary.text()


def test_codes_are_words_in_the_table_and_codes_in_the_file(finished, tmp_path):
    model = finished.results.page.zone_table.model()
    model.save(tmp_path / "zones.csv")
    text = (tmp_path / "zones.csv").read_text(encoding="utf-8-sig")
    assert "no_buildings" in text and "optimal" in text and "no buildings" not in text
    status = next(i for i, c in enumerate(model.columns) if c.title == "Status")
    assert "no buildings" in [model.data(model.index(row, status)) for row in range(30)]
