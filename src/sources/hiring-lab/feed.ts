import type { Feed, GivenFile } from '../feed.ts';
import type { CsvRow } from '../register/csv.ts';
import { type NoPoint, observations, type Point, type SeriesKind } from '../series/observe.ts';
import { openTable, type Table } from '../table/open-table.ts';

const citation = 'Indeed Hiring Lab, CC BY 4.0';

/** One column of a Hiring Lab file that holds values, and what they count in each row. */
interface ValueColumn {
  readonly column: string;
  readonly kind: (row: Readonly<Record<string, string>>) => SeriesKind;
}

interface Shape {
  readonly columns: readonly string[];
  readonly values: readonly ValueColumn[];
}

const index = (column: string, adjusted: string): ValueColumn => ({
  column,
  kind: ({ jobcountry = '', variable = '' }) => ({
    series: `hiring-lab/postings-index/${variable.replace(' postings', '')}${adjusted === 'seasonally adjusted' ? '' : '/unadjusted'}`,
    subject: jobcountry,
    unit: 'index',
    shift: 0,
    basis: `${variable} on Indeed, 1 February 2020 = 100, seven-day average, ${adjusted}`,
    citation,
    bounds: [0, 2000],
  }),
});

/** The two files that are read, each known by its header. */
const shapes: readonly Shape[] = [
  {
    columns: ['date', 'jobcountry', 'AI_share_postings'],
    values: [
      {
        column: 'AI_share_postings',
        kind: ({ jobcountry = '' }) => ({
          series: 'hiring-lab/ai-share',
          subject: jobcountry,
          unit: 'share',
          shift: -2,
          basis: 'postings on Indeed that mention AI, share of all postings',
          citation,
          bounds: [0, 100],
        }),
      },
    ],
  },
  {
    columns: [
      'date',
      'jobcountry',
      'indeed_job_postings_index_SA',
      'indeed_job_postings_index_NSA',
      'variable',
    ],
    values: [
      index('indeed_job_postings_index_SA', 'seasonally adjusted'),
      index('indeed_job_postings_index_NSA', 'not seasonally adjusted'),
    ],
  },
];

/** Indeed Hiring Lab's daily share of postings that mention AI, and its postings index. */
export const hiringLab: Feed = {
  name: 'hiring-lab',
  title: 'Indeed Hiring Lab',
  recognise: (file) => {
    const header = headerOf(file);
    if (shapeOf(header) !== undefined) return { fits: true };
    const like = shapes.find(({ columns }) => header[1] === 'jobcountry' && columns[2] !== undefined);
    if (like === undefined || header[0] !== 'date') return { fits: false };
    return {
      fits: false,
      near: `its header is ${header.join(', ')}, which is neither of the two that are read`,
    };
  },
  parse: (file, context) => {
    const table = openTable(file);
    return observations('hiring-lab', file, table.text, context, points(table, shapeOf(headerOf(file))!));
  },
};

function headerOf(file: GivenFile): readonly string[] {
  return openTable(file).head[0]?.fields.map((field) => field.value.trim()) ?? [];
}

const shapeOf = (header: readonly string[]): Shape | undefined =>
  shapes.find(({ columns }) => columns.join() === header.join());

function* points(table: Table, shape: Shape): Generator<Point | NoPoint> {
  const kinds = new Map<string, SeriesKind>();
  let header = true;
  for (const row of table.rows()) {
    if (!header) yield* pointsOf(row, shape, table.text, kinds);
    header = false;
  }
}

/** A row with two values makes two observations of one row: the part after `::` tells them apart. */
function* pointsOf(
  { fields, line, start, end }: CsvRow,
  { columns, values }: Shape,
  text: string,
  kinds: Map<string, SeriesKind>,
): Generator<Point | NoPoint> {
  const raw = text.slice(start, end);
  const row = Object.fromEntries(columns.map((column, i) => [column, fields[i]?.value.trim() ?? '']));
  const when = row.date!;
  if (
    fields.length !== columns.length ||
    !/^\d{4}-\d{2}-\d{2}$/.test(when) ||
    !/^[A-Z]{2}$/.test(row.jobcountry!)
  ) {
    yield { key: `line-${line}`, raw, reason: `expected ${columns.join(', ')} (line ${line})` };
    return;
  }
  const stem = [row.variable?.replace(' postings', '') ?? 'ai-share', row.jobcountry, when].join('/');
  for (const [i, { column, kind }] of values.entries()) {
    const name = `${column}/${row.jobcountry}/${row.variable ?? ''}`;
    const known = kinds.get(name) ?? kind(row);
    kinds.set(name, known);
    yield { key: i === 0 ? stem : `${stem}::${column}`, when, value: row[column]!, kind: known, raw };
  }
}
