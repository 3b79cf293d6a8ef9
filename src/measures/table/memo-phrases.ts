import { type DatedText, type SharedPhrase, sharedPhrases } from '../../math/shared-phrases.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { Found, TableMeasure, TableRow } from './definition.ts';

interface Row extends Found {
  readonly id: string;
  readonly text_id: string;
  readonly day: string;
  readonly who: string | null;
}

/** Words so common that a phrase of them tells nothing. */
const common: ReadonlySet<string> = new Set(
  `a about after all also an and are as at be because been but by can do for from had has have he her his how i if in into is it
  its just like made make may more most much must my no not of on one only or other our out over she should so some such than that
  the their them there these they this those through to too up us very was we were what when which who will with would you your`.split(
    /\s+/,
  ),
);

/** Rare phrases that memos of several employers share, when each began, and who said it first. */
export const memoPhrases: TableMeasure = {
  name: 'memo-phrases',
  question: 'Do layoff memos use the same words, and whose were they first?',
  definition:
    'Phrases of three to seven words in held texts on the layoffs of at least two employers, and in no other held text; with the first day and who said it then.',
  unit: 'employers',
  caveats: [
    'First among the texts held here: an earlier memo that is not held would change who was first.',
    'A text that repeats half of an earlier one is a copy and is not counted. Sharing words is not agreeing on them.',
  ],
  fill: 'Two or more memos of different employers, read with headcount read --save, fill this.',
  by: ['phrase'],
  whole: true,
  columns: ['phrase', 'employers', 'first_day', 'said_first', 'last_day', 'also'],
  sql: sqlBeside(import.meta.url),
  rows: async (found, _by, input) => rowsOf(found as readonly Row[], input),
};

async function rowsOf(found: readonly Row[], { ledger }: MeasureInput): Promise<readonly TableRow[]> {
  const memos: (DatedText & Row)[] = [];
  const background: string[] = [];
  for (const row of found) {
    const document = await ledger.document(row.id, row.text_id);
    if (document === null) continue;
    if (row.who === null) background.push(document.text);
    else memos.push({ ...row, who: row.who, text: document.text });
  }
  return sharedPhrases(memos, { common, background }).map((phrase) => rowOf(phrase, memos));
}

function rowOf({ phrase, uses, first }: SharedPhrase, memos: readonly Row[]): TableRow {
  const [onset, last] = [uses[0]!.day, uses.at(-1)!.day];
  const rows = uses.flatMap(({ id }) => memos.find((memo) => memo.id === id) ?? []);
  return {
    cells: {
      phrase,
      employers: uses.length,
      first_day: onset,
      said_first: first.join(' and '),
      last_day: last,
      also: uses
        .map(({ who }) => who)
        .filter((who) => !first.includes(who))
        .join(', '),
    },
    figure: {
      value: { low: null, best: uses.length, high: null, bound: 'exact' },
      unit: 'employers',
      unitOfAccount: null,
      population: 'employers whose memo is held',
      period: { start: onset, end: last, basis: 'calendar' },
    },
    remark: first.length > 1 ? 'said on one day by several: nobody was first' : null,
    witness: {
      seen: uses.length,
      rows: rows.map((row) => ({ source: row.sources[0] ?? '', key: row.keys[0] ?? '' })),
    },
  };
}
