/** One check of an attribution. `null`: it did not run, which never reads as passed; the detail says why. */
export interface Gate {
  readonly name: string;
  readonly passed: boolean | null;
  readonly detail: string;
}

/** What every attribution carries beside its numbers. */
export interface ReportCard {
  readonly gates: readonly Gate[];
  /** at least one gate failed: the estimate is not given unless it is forced, and then marked */
  readonly withheld: boolean;
  /** the gates that failed, in words; empty where none did */
  readonly reasons: readonly string[];
  /** a withheld estimate is printed all the same, because it was asked for */
  readonly forced: boolean;
  readonly assumptions: readonly string[];
}

/** A gate that did not run withholds nothing; one that failed withholds the estimate. */
export function reportCard(
  gates: readonly Gate[],
  assumptions: readonly string[],
  force: boolean = false,
): ReportCard {
  const failed = gates.filter((gate) => gate.passed === false);
  return {
    gates,
    withheld: failed.length > 0,
    reasons: failed.map(({ name, detail }) => `${name}: ${detail}`),
    forced: force && failed.length > 0,
    assumptions,
  };
}
