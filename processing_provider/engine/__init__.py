"""The computation of Doorstep: numpy, scipy, shapely, laspy and pulp; never QGIS or Qt.

Arrays in, a frozen result out. Progress and cancel come in as one callable (see `progress`).
"""
