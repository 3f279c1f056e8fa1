"""Calibrates a grid of counts with scipy, by other means than the library: adaptive quadrature over the reporting share and
Brent's method for the limits. See README.md beside this file for the command."""

import itertools
import json
import math

from scipy.integrate import quad
from scipy.optimize import brentq
from scipy.special import gammainc, gammaincinv

LEVELS = [(0, 0.1), (0.1, 0.5), (0.5, 2), (2, 12), (12, None)]
JEFFREYS = (0.5, 0.0)


def cases():
    shares = [(0.3, 0.8), (0.05, 1.0), (0.5, 0.5), (1.0, 1.0), (0.9, 0.9001)]
    for events, days, share in itertools.product([0, 1, 4, 25, 300], [1, 90, 355], shares):
        yield {"events": events, "days": days, "reporting": share}
    yield {"events": 25, "days": 355, "reporting": (0.3, 0.8), "employees": 120}
    yield {"events": 3, "days": 365.25, "reporting": (0.5, 1.0), "employees": 17}
    yield {"events": 0, "days": 3652.5, "reporting": (0.2, 0.4)}
    yield {"events": 45000, "days": 365, "reporting": (0.3, 0.8)}
    yield {"events": 900000, "days": 365, "reporting": (1.0, 1.0)}
    for prior in [(1.0, 0.0), (0.05, 0.0), (2.0, 1.0), (40.0, 10.0), (19.5, 0.25), (20.5, 0.25)]:
        for events in [0, 2, 25]:
            yield {"events": events, "days": 355, "reporting": (0.3, 0.8), "prior": prior}


def calibrate(case):
    shape0, rate0 = case.get("prior", JEFFREYS)
    shape = shape0 + case["events"]
    rate = rate0 + case["days"] / 365.25
    low, high = case["reporting"]

    def below(x):
        if low == high:
            return float(gammainc(shape, rate * x * low))
        centre = min(max(shape / (rate * x), low), high)
        total, _ = quad(
            lambda s: gammainc(shape, rate * x * s), low, high, points=[centre], epsabs=0, epsrel=1e-12, limit=2000
        )
        return total / (high - low)

    def quantile(p):
        at = float(gammaincinv(shape, p)) / rate
        if low == high:
            return at / low
        bracket = (at / high, at / low)
        return brentq(lambda x: below(x) - p, *bracket, xtol=1e-300, rtol=1e-13, maxiter=1000)

    mean_inverse = 1 / low if low == high else quad(lambda s: 1 / s, low, high, epsrel=1e-13)[0] / (high - low)
    cuts = [0.0] + [below(to) for _, to in LEVELS[:-1]] + [1.0]
    return {
        "mean": shape / rate * mean_inverse,
        "low": quantile(0.05),
        "high": quantile(0.95),
        "levels": [b - a for a, b in zip(cuts, cuts[1:])],
    }


def document(case):
    low, high = case["reporting"]
    given = {**case, "reporting": {"low": low, "high": high}}
    if "prior" in case:
        given["prior"] = {"shape": case["prior"][0], "rate": case["prior"][1]}
    return given


rows = [{"input": document(case), "expected": calibrate(case)} for case in cases()]
assert all(math.isfinite(value) for row in rows for value in [row["expected"]["low"], row["expected"]["high"]])
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
