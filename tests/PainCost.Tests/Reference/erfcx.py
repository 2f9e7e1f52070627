"""Chebyshev coefficients of (1 + 2z) e^(z^2) erfc(z) in t = (z - 3) / (z + 3), for ScaledErrorFunction.cs.

python3 erfcx.py, with mpmath 1.2.1 at 60 digits.
"""
import mpmath as mp

mp.mp.dps = 60
NODES, KEPT, CENTRE = 64, 28, 3


def scaled(z):
    if z < 60:
        return (1 + 2 * z) * mp.exp(z * z) * mp.erfc(z)
    total, term = mp.mpf(0), mp.mpf(1)
    for n in range(18):
        total += term
        term *= -(2 * n + 1) / (2 * z * z)
    return (1 + 2 * z) / (z * mp.sqrt(mp.pi)) * total


angles = [mp.pi * (j + mp.mpf(1) / 2) / NODES for j in range(NODES)]
values = [scaled(CENTRE * (1 + mp.cos(v)) / (1 - mp.cos(v))) for v in angles]
for k in range(KEPT):
    coefficient = 2 / mp.mpf(NODES) * mp.fsum(f * mp.cos(k * v) for f, v in zip(values, angles))
    print(mp.nstr(coefficient / (2 if k == 0 else 1), 22))
