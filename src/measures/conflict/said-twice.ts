import { type Conflict, sayQuantity } from '../../core/index.ts';
import { claimOf, labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { StatementRow } from '../rows.ts';
import { rowsByKey } from './rows-by-key.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-said-twice';

interface Pair {
  readonly [column: string]: unknown;
  readonly first_key: string;
  readonly second_key: string;
  readonly origin: string;
}

/** Two articles with one figure look like two sources. When they name one firm, there is one. */
export async function saidTwice(input: MeasureInput): Promise<readonly Conflict[]> {
  const pairs = await input.ledger.query<Pair>(sql, {}, { asOf: input.asOf });
  const rows = await rowsByKey(
    input,
    'article-facts',
    pairs.flatMap((pair) => [pair.first_key, pair.second_key]),
  );
  return pairs.map(({ first_key, second_key, origin }) =>
    conflict([rows.get(first_key)!, rows.get(second_key)!], origin, input),
  );
}

function conflict(
  [a, b]: readonly [StatementRow, StatementRow],
  origin: string,
  input: MeasureInput,
): Conflict {
  const same = {
    cause: 'same origin',
    explanation: `Both articles name ${origin}, so they agree because they repeat one claim. This counts as one source.`,
  };
  const stance = {
    cause: 'stance',
    explanation: `One article gives it as ${a.stance}, the other as ${b.stance}; neither gives a day by which.`,
  };
  return {
    id: `${measure}.${a.key}.${b.key}`,
    topic: `${a.subject}: ${claimOf(a)}`,
    headline: `${sayQuantity(a, a.unit)}, said twice, has one origin: ${origin}`,
    figures: [a, b].map((row) =>
      labelled(measure, row, input, `${row.attributed_to ?? origin}, as ${String(row.stance)}`),
    ),
    causes: a.stance === b.stance ? [same] : [same, stance],
  };
}
