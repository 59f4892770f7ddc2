"""How well an allocation fits the estimate it was made for. It is a fit, not accuracy: the estimate is not the truth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Scores:
    """The three readings of eq. 16, and the errors of Table 4.

    Attributes
    ----------
    mse_buildings : float
        Mean of squared residuals over the buildings [persons²].
    mse_households : float
        The same with every household carrying its building's residual; closest to the paper's words [persons²].
    sse_per_household : float
        Sum of squared residuals over the buildings, divided by the number of households [persons²].
    net_percent : float
        |Σ allocated − Σ estimated| / Σ estimated; Table 4's "5.49 %".
    absolute_percent : float
        Σ |allocated − estimated| / Σ estimated.
    absolute : float
        Σ |allocated − estimated| [persons].
    """

    mse_buildings: float
    mse_households: float
    sse_per_household: float
    net_percent: float
    absolute_percent: float
    absolute: float


def scores(estimated: npt.ArrayLike, allocated: npt.ArrayLike, households: npt.ArrayLike) -> Scores:
    """Score allocated against estimated persons.

    Parameters
    ----------
    estimated, allocated : (n,) array
        Persons per building.
    households : (n,) array
        Households allocated to each building.

    Returns
    -------
    Scores
        NaN where there is nothing to divide by. Buildings with neither estimated nor allocated people are left out:
        they would only dilute the mean.
    """
    estimated, allocated, households = (np.asarray(values) for values in (estimated, allocated, households))
    residual = np.subtract(allocated, estimated, dtype=float)
    lived_in = (estimated != 0) | (allocated != 0)
    number = households[lived_in].sum()
    absolute = np.abs(residual).sum()
    squares = residual**2
    return Scores(
        mse_buildings=_ratio(squares.sum(), lived_in.sum()),
        mse_households=_ratio(squares @ households, number),
        sse_per_household=_ratio(squares.sum(), number),
        net_percent=100 * _ratio(abs(residual.sum()), estimated.sum()),
        absolute_percent=100 * _ratio(absolute, estimated.sum()),
        absolute=float(absolute),
    )


def _ratio(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else float("nan")
