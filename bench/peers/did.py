"""Seconds that packages of Python take for Callaway & Sant'Anna's effects on a panel, best of three, one JSON a line."""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


def best(run):
    seconds, value = [], None
    for _ in range(3):
        began = time.perf_counter()
        value = run()
        seconds.append(time.perf_counter() - began)
    return min(seconds), value


def differences(data):
    import differences as package

    panel = data.assign(cohort=data.cohort.where(data.cohort > 0)).set_index(["unit", "time"])

    def run():
        fitted = package.ATTgt(data=panel, cohort_column="cohort").fit("outcome", est_method="reg", progress_bar=False)
        return float(fitted.aggregate("simple").iloc[0, 0])

    return best(run)


def diff_diff(data):
    import diff_diff as package

    def run():
        fitted = package.CallawaySantAnna(estimation_method="reg").fit(
            data, outcome="outcome", unit="unit", time="time", first_treat="cohort"
        )
        return float(fitted.overall_att)

    return best(run)


def main(path):
    try:
        import pandas
    except ImportError:
        print("absent: pandas, differences and diff-diff are not installed", file=sys.stderr)
        return
    data = pandas.read_csv(path)
    for name, run in (("differences", differences), ("diff-diff", diff_diff)):
        try:
            seconds, simple = run(data)
            print(json.dumps({"name": name, "seconds": seconds, "simple": simple}))
        except ImportError:
            print(f"absent: {name} is not installed", file=sys.stderr)


main(sys.argv[1])
