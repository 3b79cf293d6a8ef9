"""Processor seconds that SALib takes for the Sobol indices of the model token-payroll; the only argument is the number of draws."""
import sys
import time

import numpy as np
from SALib.analyze import sobol as analysis
from SALib.sample import sobol as sample

problem = {
    "num_vars": 5,
    "names": ["tokens", "price", "days", "salary", "loading"],
    "bounds": [[1e7, 2e8, 0.473], [0.5, 3, 0.2], [20, 25, 0.999], [3e4, 1.2e5, 0.333], [1, 1.4, 0.001]],
    "dists": ["triang"] * 5,
}
start = time.process_time()
x = sample.sample(problem, int(sys.argv[1]), calc_second_order=False)
bill = x[:, 0] / 1e6 * x[:, 1] * x[:, 2] * 12
y = bill / (x[:, 3] * x[:, 4] + bill)
np.quantile(y, [0.05, 0.95])
analysis.analyze(problem, y, calc_second_order=False, num_resamples=2)
print(time.process_time() - start)
