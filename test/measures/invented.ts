import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { MeasureInput } from '../../src/measures/input.ts';
import { type RegisterFileName, readRegister, registerFiles } from '../../src/sources/register/index.ts';
import { registerTexts } from '../sources/register/files.ts';

type Cells = Readonly<Record<string, string | number>>;

/** A ledger that holds only the rows given: invented ones, so that a rule cannot know them beforehand. */
export async function inventedLedger(
  rows: Partial<Record<RegisterFileName, readonly Cells[]>>,
): Promise<Ledger> {
  const texts = registerFiles.map((name) => {
    const header = registerTexts[name].split('\n')[0]!;
    const columns = header.split(',');
    const lines = (rows[name] ?? []).map((cells) =>
      columns.map((column) => quoted(cells[column] ?? '')).join(','),
    );
    return [name, name === 'articles.csv' ? registerTexts[name] : [header, ...lines, ''].join('\n')] as const;
  });
  const ledger = await openLedger(':memory:');
  for (const batch of readRegister(Object.fromEntries(texts) as Record<RegisterFileName, string>)) {
    const { quarantined } = await ledger.append(batch);
    if (quarantined > 0)
      throw new RangeError(
        `an invented row of ${batch.source} does not fit: ${batch.quarantined![0]!.reason}`,
      );
  }
  return ledger;
}

const quoted = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;

export const asOf = '2030-01-01';
export const ask = (ledger: Ledger): MeasureInput => ({ ledger, asOf });

const factDefaults = {
  article: 'a1',
  known_at: '2026-01-01',
  form: 'count',
  subject: 'orchards',
  claim: 'jobs cut',
  measure: 'jobs',
  bound: 'exact',
  unit: 'jobs',
  stance: 'reported',
  speaker: 'press',
};

export function fact(key: string, cells: Cells): Cells {
  return { ...factDefaults, key, ...cells };
}

export function layoff(key: string, cells: Cells): Cells {
  return {
    key,
    company: 'orchard',
    named: 'Orchard',
    announced: '2027-03-01',
    measure: 'jobs',
    compiler: 'first',
    copy: 'one',
    known_at: '2027-03-02',
    event: 'orchard-2027',
    ...cells,
  };
}

/** Announced cuts of one month, by reason. */
export function month(period: string, reason: string, best: number): Cells {
  return {
    key: `${period}/month/${reason}`,
    known_at: '2026-01-01',
    reason,
    window: 'month',
    period_start: period,
    period_end: period,
    best,
    bound: 'exact',
    read_in: 'a test',
  };
}
