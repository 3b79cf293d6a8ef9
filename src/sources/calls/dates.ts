import { createHash } from 'node:crypto';
import type { Batch, Observation, Quarantined } from '../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../feed.ts';
import { type CsvRow, parseCsv } from '../register/csv.ts';

const columns = ['symbol', 'company_name', 'year', 'quarter', 'date'] as const;
const source = 'earnings-call-dates';

/** A list of the days on which calls were held, by ticker and fiscal quarter: it dates the transcripts. */
export const callDates: Feed = {
  name: source,
  title: 'list of earnings calls with their days',
  recognise: ({ bytes }) => {
    const header = (new TextDecoder().decode(bytes.subarray(0, 2_000)).split(/\r?\n/, 1)[0] ?? '').split(',');
    const lacking = columns.filter((name) => !header.includes(name));
    if (lacking.length === 0) return { fits: true };
    return header.includes('conference_date')
      ? { fits: false, near: `its header lacks ${lacking.join(', ')}` }
      : { fits: false };
  },
  parse: (file, context) => datesBatch(file, context),
};

function datesBatch({ bytes }: GivenFile, context: FeedContext): Batch {
  const text = new TextDecoder().decode(bytes);
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const [header, ...rows] = parseCsv(text);
  const place = new Map(header?.fields.map(({ value }, i) => [value, i]));
  const observations: Observation[] = [];
  const quarantined: Quarantined[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = (name: string): string => row.fields[place.get(name) ?? -1]?.value.trim() ?? '';
    const [symbol, year, quarter, day] = ['symbol', 'year', 'quarter', 'date'].map(cell) as [
      string,
      string,
      string,
      string,
    ];
    const label = `FY${year}-Q${quarter}`;
    const key = `${symbol}/${label}`;
    const reason = whyNot(symbol, label, day, seen.has(key), key);
    const origin = { source, key: reason === null ? key : `line-${row.line}`, snapshot };
    if (reason !== null) quarantined.push({ origin, raw: rawOf(text, row), reason });
    else {
      seen.add(key);
      observations.push({ origin, ...callHeld(symbol, cell('company_name'), label, day, context) });
    }
  }
  return {
    source,
    snapshot,
    rowsRead: rows.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text,
        mediaType: 'text/csv',
        title: 'Days of earnings calls',
        publisher: null,
        url: context.url,
        published: null,
        retrieved: context.retrieved,
      },
    ],
    observations,
    quarantined,
  };
}

const rawOf = (text: string, { start, end }: CsvRow): string => text.slice(start, end);

function whyNot(symbol: string, label: string, day: string, repeated: boolean, key: string): string | null {
  if (symbol === '') return 'expected a ticker; the cell is empty';
  if (!/^FY20\d\d-Q[1-4]$/.test(label)) return `expected a fiscal year and quarter; ${label} came`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return `expected a day such as 2025-01-29; "${day}" came`;
  return repeated ? `an earlier row already dates ${key}` : null;
}

function callHeld(
  symbol: string,
  name: string,
  label: string,
  day: string,
  { retrieved }: FeedContext,
): Omit<Observation, 'origin'> {
  return {
    series: 'earnings-call',
    subject: symbol,
    company: null,
    period: { start: day, end: day, basis: 'as-of' },
    value: { low: null, best: 1, high: null, bound: 'exact' },
    unit: 'calls',
    basis: label,
    citation: `${name}, ${label}`,
    knownAt: day < retrieved ? day : retrieved,
  };
}
