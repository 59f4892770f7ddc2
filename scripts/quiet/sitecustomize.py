"""Python starts with this in scripts/qgis_process: what QGIS should mend in its own code is not said to who runs Doorstep.

QGIS turns every warning on, whatever PYTHONWARNINGS says, and on Python 3.14 warns of itself at each start. A plugin comes too
late for that, and must not hide the warnings of others: here only deprecations in QGIS's own files are left out.
"""

import sys
import warnings

_show = warnings.showwarning
_OWN = ("/dist-packages/qgis/", "/site-packages/qgis/", "/qgis/python/plugins/processing/")


def _show_others(message, category, filename, *more, **named):
    if not (issubclass(category, DeprecationWarning) and any(place in filename for place in _OWN)):
        _show(message, category, filename, *more, **named)


if sys.version_info >= (3, 14):
    warnings.showwarning = _show_others
