"""The full workflow over many regions, on many processes or machines, without QGIS.

Dask schedules, tries again and tells what died; pyogrio and pyarrow read and write. Nothing here imports QGIS, and QGIS imports
of it `parameters`, `told` and `run_file` alone: pyogrio brings a GDAL of its own, which must not meet that of QGIS.
"""
