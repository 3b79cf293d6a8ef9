import { sqlBeside } from '../input.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly slot: string | null;
  readonly actions: number;
  readonly looked_at: number;
  readonly reversed: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** The share of AI-attributed layoffs after which the employer rehired, of those whose hiring was looked at. */
export const reversals: TableMeasure = {
  name: 'reversals',
  question: 'Were the AI layoffs reversed?',
  definition:
    'Layoffs that name AI as a main or contributing reason after which the same employer rehired, over those layoffs whose employer’s hiring was looked at.',
  unit: 'share',
  caveats: [
    'Only employers of whose hiring or rehiring something was read are in the base: not looking is not finding none.',
    'Rehired by the employer is not the same people back, nor the same pay or place.',
  ],
  fill: 'Actions of kind rehire or hiring at the employers that cited AI, from memos, press or linked postings, fill this.',
  by: ['year', 'company'],
  columns: ['group', 'actions', 'looked_at', 'reversed', 'share'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { slot, actions, looked_at, reversed, first_day, last_day } = row;
  const share = looked_at === 0 ? null : reversed / looked_at;
  return {
    cells: {
      group: slot ?? 'not stated',
      actions,
      looked_at,
      reversed: share === null ? null : reversed,
      share,
    },
    figure:
      share === null
        ? null
        : {
            value: { low: null, best: share, high: null, bound: 'exact' },
            unit: 'share',
            unitOfAccount: null,
            population: 'AI-attributed layoffs whose employer’s hiring was looked at',
            period:
              first_day === null || last_day === null
                ? null
                : { start: first_day, end: last_day, basis: 'calendar' },
            measure: 'ratio',
          },
    remark: share === null ? 'nothing of these employers’ hiring is held' : null,
    witness: witnessOf(row),
  };
}
