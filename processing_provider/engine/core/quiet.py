"""GDAL as it is called here: it says nothing by itself, and its failures are codes."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Let GDAL, in this thread and for as long as the block lasts, print nothing and raise nothing.

    Whether GDAL raises is a setting of the whole process, which plugins share; GDAL 3.7 and newer let a thread choose for itself, and
    warn where nobody has chosen for all. With older ones a `RuntimeError` still may come.
    """
    # Imported here because the engine must import where GDAL is not.
    from osgeo import gdal, osr

    with ExitStack() as chosen:
        chosen.enter_context(warnings.catch_warnings())
        warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions", FutureWarning)
        for module in (gdal, osr):
            if hasattr(module, "ExceptionMgr"):
                chosen.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        chosen.callback(gdal.PopErrorHandler)
        yield
