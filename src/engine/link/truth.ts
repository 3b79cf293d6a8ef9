import type { Answer, Table } from '../../linking/index.ts';

/** The answers against a column that knows. */
export interface AgainstTruth {
  readonly column: string;
  /** pairs that are the same, looked at or not */
  readonly same: number;
  readonly found: number;
  readonly false: number;
  /** true pairs that were answered "look" */
  readonly toLookAt: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Scores the answer "same"; "look" counts as not said. Rows whose truth is empty are the same as nothing. */
export function againstTruth(
  column: string,
  a: Table,
  b: Table | null,
  pairs: { readonly a: Int32Array; readonly b: Int32Array },
  answers: readonly Answer[],
): AgainstTruth {
  const [of, other] = [a.columns.get(column)!, (b ?? a).columns.get(column)!];
  let [found, wrong, toLookAt] = [0, 0, 0];
  answers.forEach((answer, pair) => {
    const truth = of[pairs.a[pair]!]!;
    const right = truth !== '' && truth === other[pairs.b[pair]!];
    if (answer === 'same') right ? found++ : wrong++;
    else if (answer === 'look' && right) toLookAt++;
  });
  const same = truePairs(of, b === null ? null : other);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    ...{ column, same, found, false: wrong, toLookAt },
    precision: share(found, found + wrong),
    recall: share(found, same),
    f1: share(2 * found, found + wrong + same),
  };
}

function truePairs(of: readonly string[], other: readonly string[] | null): number {
  const tally = (values: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const first = tally(of);
  if (other === null) return [...first.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const second = tally(other);
  return [...first].reduce((sum, [value, n]) => sum + n * (second.get(value) ?? 0), 0);
}
