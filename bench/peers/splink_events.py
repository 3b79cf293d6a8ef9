"""A yardstick: the same invented events deduplicated by Splink on its DuckDB backend. Prints seconds, CPU seconds and F1 as JSON."""
import json
import sys
import time

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

rows = duckdb.sql(
    f"SELECT *, lower(employer[:8]) AS front, date[:7] AS month FROM read_csv('{sys.argv[1]}', all_varchar=true)"
).df()
rows["jobs"] = rows["jobs"].where(rows["jobs"].notna(), None)
began, worked = time.perf_counter(), time.process_time()
settings = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[block_on("front", "month"), block_on("front", "jobs")],
    comparisons=[
        cl.JaroWinklerAtThresholds("employer", [0.92, 0.8]),
        cl.ExactMatch("jobs").configure(term_frequency_adjustments=True),
        cl.AbsoluteDateDifferenceAtThresholds(
            "date", input_is_string=True, metrics=["day", "day", "day"], thresholds=[3, 10, 35]
        ),
    ],
)
linker = Linker(DuckDBAPI().register(rows), settings)
linker.training.estimate_probability_two_random_records_match([block_on("employer", "jobs")], recall=0.5)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("front", "jobs"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("front", "month"))
found = linker.inference.predict(threshold_match_probability=0.5).as_duckdbpyrelation()
same = found.fetchall()
seconds, cpu = time.perf_counter() - began, time.process_time() - worked
truth = dict(zip(rows["unique_id"], rows["truth"]))
columns = [name for name in found.columns]
left, right = columns.index("unique_id_l"), columns.index("unique_id_r")
right_pairs = sum(truth[pair[left]] == truth[pair[right]] for pair in same)
sizes = rows.groupby("truth").size()
true_pairs = int((sizes * (sizes - 1) / 2).sum())
print(json.dumps({"seconds": seconds, "cpu": cpu, "f1": 2 * right_pairs / (len(same) + true_pairs)}))
