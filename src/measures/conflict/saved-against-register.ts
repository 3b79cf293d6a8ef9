import { type Conflict, sayQuantity } from '../../core/index.ts';
import { labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { StatementRow } from '../rows.ts';
import { rowsByKey } from './rows-by-key.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-saved-against-register';

interface Pair {
  readonly [column: string]: unknown;
  readonly saved_source: string;
  readonly saved_key: string;
  readonly source: string;
  readonly key: string;
}

/** What a reader's own document says of an action against what compilers and articles of the register say of it. */
export async function savedAgainstRegister(input: MeasureInput): Promise<readonly Conflict[]> {
  const pairs = await input.ledger.query<Pair>(sql, {}, { asOf: input.asOf });
  const rows = await rowsOf(
    input,
    pairs.flatMap((p) => [[p.saved_source, p.saved_key] as const, [p.source, p.key] as const]),
  );
  const saved = [...new Set(pairs.map((p) => `${p.saved_source} ${p.saved_key}`))];
  return saved.map((name) => {
    const others = pairs.filter((p) => `${p.saved_source} ${p.saved_key}` === name);
    return conflict(
      rows.get(name)!,
      others.map((p) => rows.get(`${p.source} ${p.key}`)!),
      input,
    );
  });
}

async function rowsOf(
  input: MeasureInput,
  wanted: readonly (readonly [source: string, key: string])[],
): Promise<ReadonlyMap<string, StatementRow>> {
  const found = new Map<string, StatementRow>();
  for (const source of new Set(wanted.map(([name]) => name))) {
    const keys = wanted.filter(([name]) => name === source).map(([, key]) => key);
    for (const [key, row] of await rowsByKey(input, source, keys)) found.set(`${source} ${key}`, row);
  }
  return found;
}

function conflict(saved: StatementRow, others: readonly StatementRow[], input: MeasureInput): Conflict {
  const days = `${saved.period_start} and ${[...new Set(others.map((row) => row.period_start))].join(', ')}`;
  return {
    id: `${measure}.${saved.source}:${saved.key}`,
    topic: `${saved.subject}, a saved document against the register`,
    headline: `${sayQuantity(saved, saved.unit)} in the document is none of the figures held for that action`,
    figures: [
      labelled(measure, saved, input, `saved document: ${saved.citation ?? saved.document.slice(0, 12)}`),
      ...others.map((row) =>
        labelled(measure, row, input, `${row.attributed_to ?? row.source}, dated ${row.period_start}`),
      ),
    ],
    causes: [
      {
        cause: 'different window',
        explanation: `The dates are ${days}: one may count a plan, another its execution, or a later round.`,
      },
      {
        cause: 'bound dropped',
        explanation:
          'Compilers hold one number where a source may say up to, about or a range; the document’s own words are quoted.',
      },
    ],
  };
}
