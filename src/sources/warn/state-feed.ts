import { createHash } from 'node:crypto';
import {
  type ActionRecord,
  type Batch,
  Problem,
  type Quarantined,
  type StatementRecord,
} from '../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../feed.ts';
import type { CsvRow } from '../register/csv.ts';
import { openTable } from '../table/open-table.ts';
import { findHeader, positionsIn, recogniseList } from './header.ts';
import { noticeRecords } from './notice-records.ts';
import { type Cells, readRow } from './read-row.ts';
import { keyMaker } from './row-key.ts';
import type { StateList } from './state-list.ts';

/** A declared list as a feed. */
export function stateFeed(list: StateList): Feed {
  return {
    name: `warn-${list.state.toLowerCase()}`,
    title: `WARN notices of ${list.name}`,
    wholeList: true,
    recognise: (file) => recogniseList(list, file),
    parse: (file, context) => parseList(list, file, context),
  };
}

function parseList(list: StateList, file: GivenFile, { retrieved, url }: FeedContext): Batch {
  const header = findHeader(list, file);
  if (header === null)
    throw new Problem('unsupported', `expected the header of ${list.name}'s list, it has another`, {
      hint: `Its headers are: ${list.header}`,
    });
  const { text, mediaType, rows } = openTable(file);
  const source = `warn-${list.state.toLowerCase()}`;
  const snapshot = createHash('sha256').update(file.bytes).digest('hex');
  const positions = positionsIn(header);
  const width = Math.max(...positions.values()) + 1;
  const publisher = `WARN notices of ${list.name}`;
  const keyOf = keyMaker(list);
  const statements: StatementRecord[] = [];
  const actions: ActionRecord[] = [];
  const quarantined: Quarantined[] = [];
  let rowsRead = 0;
  for (const row of rows()) {
    if (row.start <= header.start) continue;
    rowsRead++;
    const cells: Cells = (name) => row.fields[positions.get(name) ?? -1]?.value ?? '';
    const key = keyOf(cells);
    const origin = { source, key, snapshot };
    const quote = text.slice(row.start, row.end);
    const notice = raggedness(row, width) ?? repeatedHeader(row, header) ?? readRow(list, cells, retrieved);
    if (typeof notice === 'string') {
      quarantined.push({ origin, raw: quote.slice(0, 20_000), reason: `${notice} (line ${row.line})` });
      continue;
    }
    const figure = list.columns.count
      .map((name) => row.fields[positions.get(name) ?? -1])
      .find((cell) => cell !== undefined && cell.end > cell.start);
    const place = {
      ...{ origin, id: key, start: row.start, end: row.end, quote, publisher, retrieved },
      figure: { start: figure?.start ?? row.start, end: figure?.end ?? row.end },
      url: url ?? list.url,
    };
    const records = noticeRecords(notice, place);
    statements.push(records.statement);
    actions.push(records.action);
  }
  const document = {
    ...{ id: snapshot, bytes: file.bytes, text, mediaType, title: publisher },
    ...{ publisher: list.name, url: url ?? list.url, published: null, retrieved },
  };
  const corrections = (list.corrections ?? []).map(({ since, ...correction }) => ({
    ...correction,
    ...{ source, action: 'override' as const, knownAt: since },
  }));
  return { source, snapshot, rowsRead, documents: [document], statements, actions, quarantined, corrections };
}

/** A row with more cells than headers, or with fewer, has its cells under the wrong headers. */
function raggedness(row: CsvRow, width: number): string | null {
  if (row.fields.every(({ value }) => value.trim() === '')) return 'the row is empty';
  const beyond = row.fields.findIndex(({ value }, i) => i >= width && value.trim() !== '');
  if (beyond >= 0 || row.fields.length < width)
    return `expected ${width} cells, found ${beyond >= 0 ? `"${row.fields[beyond]!.value.slice(0, 40)}" beyond them` : row.fields.length}`;
  return null;
}

function repeatedHeader(row: CsvRow, header: CsvRow): string | null {
  const same = row.fields.every(({ value }, i) => value.trim() === (header.fields[i]?.value.trim() ?? ''));
  return same ? 'the header stands here again' : null;
}
