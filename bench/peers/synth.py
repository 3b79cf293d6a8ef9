"""Seconds that pysyncon takes for a synthetic control on outcomes alone, once and for every donor; best of three."""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy
from pysyncon.base import VanillaOptimMixin

panel = json.load(open(sys.argv[1]))
outcomes = numpy.array(panel["outcomes"])
treated, before = panel["treated"], panel["before"]
donors = [unit for unit in range(len(outcomes)) if unit != treated]


def gap(unit, others):
    z0, z1 = outcomes[others].T, outcomes[unit]
    weights, _ = VanillaOptimMixin.w_optimize(numpy.eye(before), z0[:before], z1[:before])
    return float((z1[before:] - z0[before:] @ weights).mean())


def every():
    return [gap(treated, donors)] + [gap(unit, [other for other in donors if other != unit]) for unit in donors]


def best(run):
    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        value = run()
        seconds.append(time.perf_counter() - began)
    return min(seconds), value


fit, att = best(lambda: gap(treated, donors))
placebos, _ = best(every)
print(json.dumps({"fit": fit, "placebos": placebos, "att": att}))
