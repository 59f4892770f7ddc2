"""What somebody new meets who comes with layers of another make, from the form to a run that is repeated."""

from __future__ import annotations

import shutil

from plugin_helpers import checked
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton

from register_package import ROOT


def test_the_button_of_the_point_cloud_offers_files_and_a_folder(ready, tmp_path, monkeypatch, qtbot):
    row = ready.page.form.rows["POINT_CLOUD"]
    folder = tmp_path / "point clouds, (2019) & more"
    folder.mkdir()
    paths = [str(folder / name) for name in ("a b.laz", "c.LAZ")]
    for path in paths:
        shutil.copyfile(ROOT / "resources" / "sample" / "sample.laz", path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    assert row.open.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    files, whole = row.open.menu().actions()
    files.trigger()
    assert row.value() == paths
    whole.trigger()
    assert row.value() == [str(folder)]
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    assert ready.page.run.isEnabled(), ready.page.why.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")  # cancelled
    whole.trigger()
    assert row.value() == [str(folder)]
