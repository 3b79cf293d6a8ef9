/** Heads by grade, lowest first. */
export type Grades = readonly [junior: number, mid: number, senior: number];

/** Grades that a year changes. */
export type Heads = [junior: number, mid: number, senior: number];

/** Yearly shares of each grade that stay or move up; the rest leave. */
export interface Flows {
  readonly stay: Grades;
  readonly juniorToMid: number;
  readonly midToSenior: number;
}

/** One year of n(t+1) = n(t) P + R r, in place. D. J. Bartholomew, A. F. Forbes, S. I. McClean, Statistical Techniques for Manpower Planning (1991). */
export function nextYear(heads: Heads, { stay, juniorToMid, midToSenior }: Flows, recruits: Grades): void {
  heads[2] = heads[1] * midToSenior + heads[2] * stay[2] + recruits[2];
  heads[1] = heads[0] * juniorToMid + heads[1] * stay[1] + recruits[1];
  heads[0] = heads[0] * stay[0] + recruits[0];
}

/** Where the grades settle under constant flows and recruits; infinite in a grade that nobody leaves. */
export function steadyState({ stay, juniorToMid, midToSenior }: Flows, recruits: Grades): Grades {
  const settled = (inflow: number, stays: number): number =>
    inflow === 0 ? 0 : stays >= 1 ? Number.POSITIVE_INFINITY : inflow / (1 - stays);
  const junior = settled(recruits[0], stay[0]);
  const mid = settled(recruits[1] + (juniorToMid === 0 ? 0 : junior * juniorToMid), stay[1]);
  const senior = settled(recruits[2] + (midToSenior === 0 ? 0 : mid * midToSenior), stay[2]);
  return [junior, mid, senior];
}
