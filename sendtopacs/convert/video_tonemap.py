"""Brings high dynamic range down to what every screen shows: a look-up table from BT.2100 to BT.709.

Recommendation ITU-R BT.2100 (PQ and HLG), BT.2390 5.4 (the curve that rolls highlights off), BT.2087
(primaries), BT.1886 (the ordinary screen). HDR is taken as mastered for 1000 cd/m2, and its reference white
of 203 cd/m2 (BT.2408) lies just below the white of the result.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from sendtopacs.convert.video_facts import Transfer

Array = np.ndarray[Any, np.dtype[np.float64]]

_POINTS = 33  # of the table, along each axis
_PEAK, _WHITE = 1000.0, 203.0  # cd/m2
_PQ_M1, _PQ_M2 = 2610 / 16384, 2523 / 4096 * 128
_PQ_C1, _PQ_C2, _PQ_C3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
_HLG_A, _HLG_B, _HLG_C = 0.17883277, 0.28466892, 0.55991073
_HLG_GAMMA = 1.2  # of the whole system at 1000 cd/m2
_LUMA_2020 = np.array((0.2627, 0.6780, 0.0593))
_BT2020_TO_BT709 = np.array(
    ((1.6605, -0.5876, -0.0728), (-0.1246, 1.1329, -0.0083), (-0.0182, -0.1006, 1.1187)),
)


def write_table(path: Path, transfer: Transfer) -> None:
    """Write the table in the .cube form that the filter reads: red runs fastest."""
    steps = np.linspace(0.0, 1.0, _POINTS)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    signal = np.stack((red, green, blue), axis=-1).reshape(-1, 3)
    lines = [
        f"LUT_3D_SIZE {_POINTS}",
        *(f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in tone_mapped(signal, transfer)),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")


def tone_mapped(signal: Array, transfer: Transfer) -> Array:
    """Return the BT.709 signal for a BT.2100 signal; both (samples, 3), from 0 to 1."""
    light = _hlg_light(signal) if transfer is Transfer.HLG else _pq_light(signal)
    strongest = light.max(axis=-1, keepdims=True)
    rolled_off = _rolled_off(strongest)  # one factor for all three keeps the hue
    light = light * np.divide(rolled_off, strongest, out=np.ones_like(strongest), where=strongest > 0)
    ordinary = np.clip(light @ _BT2020_TO_BT709.T / _WHITE, 0.0, 1.0)
    return np.asarray(ordinary ** (1 / 2.4))


def _pq_light(signal: Array) -> Array:
    """Return cd/m2 for a PQ signal (BT.2100 table 4)."""
    root = signal ** (1 / _PQ_M2)
    return np.asarray(10_000 * (np.maximum(root - _PQ_C1, 0) / (_PQ_C2 - _PQ_C3 * root)) ** (1 / _PQ_M1))


def _pq_signal(light: Array) -> Array:
    """Return the PQ signal for cd/m2."""
    power = (light / 10_000) ** _PQ_M1
    return np.asarray(((_PQ_C1 + _PQ_C2 * power) / (1 + _PQ_C3 * power)) ** _PQ_M2)


def _hlg_light(signal: Array) -> Array:
    """Return cd/m2 of a 1000 cd/m2 screen for an HLG signal (BT.2100 table 5)."""
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - _HLG_C) / _HLG_A) + _HLG_B) / 12)
    luma = (scene @ _LUMA_2020)[:, None]
    return np.asarray(_PEAK * np.maximum(luma, 1e-12) ** (_HLG_GAMMA - 1) * scene)


def _rolled_off(light: Array) -> Array:
    """Bend what is above the knee so that the peak becomes white (BT.2390 5.4.1)."""
    top = _pq_signal(np.array([_PEAK]))
    level = np.minimum(_pq_signal(light) / top, 1.0)
    limit = _pq_signal(np.array([_WHITE])) / top
    knee = 1.5 * limit - 0.5
    along = np.clip((level - knee) / (1 - knee), 0.0, 1.0)
    bent = (
        (2 * along**3 - 3 * along**2 + 1) * knee
        + (along**3 - 2 * along**2 + along) * (1 - knee)
        + (-2 * along**3 + 3 * along**2) * limit
    )
    return _pq_light(np.where(level < knee, level, bent) * top)
