import { type Conflict, sayNumber } from '../../core/index.ts';
import { labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { StatementRow } from '../rows.ts';
import { rowsByKey } from './rows-by-key.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-another-year';

interface Pair {
  readonly [column: string]: unknown;
  readonly first_key: string;
  readonly second_key: string;
}

/** One round twice, or two rounds of one size: the two claims are kept apart, and a reader is told. */
export async function anotherYear(input: MeasureInput): Promise<readonly Conflict[]> {
  const pairs = await input.ledger.query<Pair>(sql, {}, { asOf: input.asOf });
  const rows = await rowsByKey(
    input,
    'layoff-claims',
    pairs.flatMap((pair) => [pair.first_key, pair.second_key]),
  );
  return pairs.map(({ first_key, second_key }) =>
    conflict([rows.get(first_key)!, rows.get(second_key)!], input),
  );
}

function conflict([a, b]: readonly [StatementRow, StatementRow], input: MeasureInput): Conflict {
  return {
    id: `${measure}.${a.key}.${b.key}`,
    topic: `${a.subject}, ${a.period_start} or ${b.period_start}`,
    headline: `${sayNumber(a.best!)} jobs stand under two years`,
    figures: [a, b].map((row) =>
      labelled(measure, row, input, `${row.attributed_to ?? 'not named'}, dated ${row.period_start}`),
    ),
    causes: [
      {
        cause: 'different window',
        explanation:
          'The figures are equal and the dates about a year apart. One compiler may have dated a later article instead of the cut; they are kept as two actions until a source decides.',
      },
    ],
  };
}
