import { existsSync, readFileSync } from 'node:fs';
import type { StatementRecord } from '../src/core/index.ts';
import { feeds } from '../src/sources/feeds.ts';
import { parseCsv } from '../src/sources/register/csv.ts';
import type { Bench, Timing } from './run.ts';

const shared = new URL('../../shared/data/warn/raw/', import.meta.url);
const labels = parseCsv(readFileSync(new URL('labels/notices.csv', import.meta.url), 'utf8'))
  .slice(1)
  .map(({ fields }) => fields.map(({ value }) => value));

/** Letters and digits alone: how a name is spelled is not asked here, only whose it is. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The statements of a state's list by the row of the file that they were made from; the header is row 0. */
function read(state: string): ReadonlyMap<number, StatementRecord> {
  const bytes = readFileSync(new URL(`${state}.csv`, shared));
  const feed = feeds.find(({ name }) => name === `warn-${state}`)!;
  const { documents, statements } = feed.parse(
    { name: `${state}.csv`, bytes },
    { retrieved: '2026-08-08', url: null },
  );
  const rows = new Map(parseCsv(documents![0]!.text).map(({ start }, i) => [start, i]));
  return new Map(statements!.map((record) => [rows.get(record.statement.start)!, record]));
}

/** What of a row was read wrong, beside what a person wrote down; several right names are parted by a semicolon. */
function slips(label: readonly string[], record: StatementRecord | undefined): readonly string[] {
  const [, , names = '', date = '', count = ''] = label;
  // a row that says neither when nor how many is no notice, and is quarantined
  if (record === undefined) return date === '' && count === '' ? [] : ['not read at all'];
  const { subject, period, low, best } = record.statement;
  const said = [subject, period?.start ?? '', String(best ?? low ?? '')] as const;
  const named = [names, ...names.split(';')].some((name) => plain(name) === plain(said[0]));
  return [
    ...(named ? [] : [`employer "${said[0]}"`]),
    ...(said[1] === date ? [] : [`date "${said[1]}"`]),
    ...(said[2] === count ? [] : [`count "${said[2]}"`]),
  ];
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(shared)) {
    console.log('  ../shared is not there: nothing is measured');
    return [];
  }
  let right = 0;
  const found = { employer: 0, date: 0, count: 0, not: 0 };
  for (const state of new Set(labels.map(([state]) => state!))) {
    const records = read(state);
    for (const label of labels.filter(([of]) => of === state)) {
      const wrong = slips(label, records.get(Number(label[1])));
      if (wrong.length === 0) right++;
      else console.log(`  ${state} ${label.slice(1).join(' | ')}: ${wrong.join(', ')}`);
      for (const each of wrong) found[each.split(' ', 1)[0] as keyof typeof found]++;
    }
  }
  const { employer, date, count, not } = found;
  console.log(`  wrong: ${employer} employers, ${date} days, ${count} counts; ${not} rows not read`);
  return [
    {
      what: `employer, day and count right, of ${labels.length}`,
      value: (100 * right) / labels.length,
      unit: '%',
      goal: { at: 'least', value: 98 },
    },
  ];
}

export const bench: Bench = { name: 'state notices beside rows read by hand', run };
