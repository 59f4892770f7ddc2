"""In place of QGIS, which has no Qt 6 here: qgis.PyQt is PyQt6 itself, as in QGIS 4, and of QGIS there are names alone."""
