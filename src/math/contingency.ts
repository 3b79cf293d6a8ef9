/** A two-by-two table of yes-or-no forecasts against what happened. */
export interface Contingency {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly correctNegatives: number;
}

/** `null` where a score would divide by zero: nothing was forecast, or nothing happened. */
export interface ContingencyScores {
  readonly proportionCorrect: number | null;
  /** hits among the events that happened */
  readonly probabilityOfDetection: number | null;
  /** false alarms among the events forecast */
  readonly falseAlarmRatio: number | null;
  /** hits among the events forecast or happened */
  readonly criticalSuccessIndex: number | null;
  /** skill against random forecasts of the same marginals (Heidke 1926) */
  readonly heidkeSkill: number | null;
  /** detection less false detection (Peirce 1884) */
  readonly peirceSkill: number | null;
}

/** Scores of D. S. Wilks, Statistical Methods in the Atmospheric Sciences, 3rd ed. (2011), section 8.2. */
export function contingencyScores(table: Contingency): ContingencyScores {
  const { hits: a, falseAlarms: b, misses: c, correctNegatives: d } = table;
  return {
    proportionCorrect: ratio(a + d, a + b + c + d),
    probabilityOfDetection: ratio(a, a + c),
    falseAlarmRatio: ratio(b, a + b),
    criticalSuccessIndex: ratio(a, a + b + c),
    heidkeSkill: ratio(2 * (a * d - b * c), (a + c) * (c + d) + (a + b) * (b + d)),
    peirceSkill: ratio(a * d - b * c, (a + c) * (b + d)),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
