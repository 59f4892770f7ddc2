"""Names for the arrays that stages exchange; shapes and units are in the docstrings of those who take and give them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Ids = npt.NDArray[np.object_]
Ints = npt.NDArray[np.int64]
