import { type Conflict, sayNumber } from '../../core/index.ts';
import { labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { StatementRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-compilers-differ';

/** One action, several counts: a range with the values behind it, never a mean. */
export async function compilersDiffer(input: MeasureInput): Promise<readonly Conflict[]> {
  const rows = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  const events = [...new Set(rows.map((row) => row.event as string))];
  return events.map((event) =>
    conflict(
      event,
      rows.filter((row) => row.event === event),
      input,
    ),
  );
}

function conflict(event: string, rows: readonly StatementRow[], input: MeasureInput): Conflict {
  const values = rows.map((row) => row.best!);
  return {
    id: `${measure}.${event}`,
    topic: `${rows[0]!.subject}, announced ${rows.map((row) => row.period_start!).toSorted()[0]}`,
    headline: `${sayNumber(Math.min(...values))} to ${sayNumber(Math.max(...values))} jobs, by ${rows.length} claims on one action`,
    figures: rows.map((row) =>
      labelled(measure, row, input, `${row.attributed_to ?? 'not named'}, dated ${row.period_start}`),
    ),
    causes: causesOf(rows),
  };
}

function causesOf(rows: readonly StatementRow[]): Conflict['causes'] {
  const days = [...new Set(rows.map((row) => row.period_start!))].toSorted();
  const unsourced = rows.filter((row) => row.citation?.includes('names no source'));
  const dates = {
    cause: 'different window',
    explanation: `The claims are dated from ${days[0]} to ${days.at(-1)}: a first report, a plan and its execution may each have been counted.`,
  };
  const bound = {
    cause: 'bound dropped',
    explanation:
      'Compilers hold one number where a source may say up to, about or a range. The sources’ texts are not held, so which of them is closer cannot be told.',
  };
  const source = {
    cause: 'no source named',
    explanation: `${[...new Set(unsourced.map((row) => row.attributed_to))].join(', ')} names no source for its figure, so it cannot be checked.`,
  };
  const same = agreeing(rows);
  const copies = {
    cause: 'same origin',
    explanation: `${same.join(' and ')} agree; compilers copy each other and the press, so this is not two sources.`,
  };
  return [
    ...(days.length > 1 ? [dates] : []),
    bound,
    ...(unsourced.length > 0 ? [source] : []),
    ...(same.length > 1 ? [copies] : []),
  ];
}

/** The compilers that hold the same figure as another one. */
function agreeing(rows: readonly StatementRow[]): readonly string[] {
  const shared = rows.filter((row) =>
    rows.some(
      (other) => other !== row && other.best === row.best && other.attributed_to !== row.attributed_to,
    ),
  );
  return [...new Set(shared.map((row) => row.attributed_to ?? 'not named'))];
}
