/** Share of the reference's score that a forecast saves: 1 is perfect, 0 no better, below 0 worse; `null` when the reference is 0. */
export function skillScore(score: number, reference: number): number | null {
  return reference === 0 ? null : 1 - score / reference;
}
