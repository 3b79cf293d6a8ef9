import { createHash } from 'node:crypto';
import {
  type ActionRecord,
  type Batch,
  Problem,
  type Quarantined,
  type StatementRecord,
} from '../../core/index.ts';
import type { Feed, FeedContext, GivenFile, Recognition } from '../feed.ts';
import type { CsvRow } from '../register/csv.ts';
import {
  cleanEmployer,
  implausibleDate,
  isRescinded,
  type KeyedRow,
  readCountCell,
  rekeyedRows,
  suspectRow,
  tidy,
} from '../rows/index.ts';
import { openTable } from '../table/open-table.ts';
import { positionsIn } from './header.ts';
import type { Notice } from './notice.ts';
import { noticeRecords } from './notice-records.ts';

const needed: readonly string[] =
  'state employer_name location notice_date effective_date employees_affected layoff_type is_temporary is_amendment is_amended current_version source_url source_notice_id dedupe_key first_seen last_seen'.split(
    ' ',
  );
/** Columns that later copies of the register carry beside these. */
const known: ReadonlySet<string> = new Set([
  ...needed,
  ...'normalized_name canonical_name canonical_basis industry naics naics_basis naics_level cik ticker cik_match sic sic_description ein ntee lei wikidata_qid wikidata_match parent_company parent_cik identity_source employer_key place_name place_fips county_name county_fips latitude longitude geo_basis site_address'.split(
    ' ',
  ),
]);

/** The normalised form of a register that gathers several states' notices and keys each row itself. */
export const registerFeed: Feed = {
  name: 'warn-register',
  title: 'the normalised register of WARN notices',
  wholeList: true,
  recognise,
  parse,
};

function recognise(file: GivenFile): Recognition {
  const header = openTable(file).head[0];
  if (header === undefined) return { fits: false };
  const found = [...positionsIn(header).keys()];
  const missing = needed.filter((name) => !found.includes(name));
  const added = found.filter((name) => !known.has(name));
  if (missing.length === 0 && added.length === 0) return { fits: true };
  if (missing.length > needed.length / 3) return { fits: false };
  const named = [
    ...missing.map((name) => `lacks "${name}"`),
    ...added.map((name) => `has "${name}", which is not known`),
  ];
  return { fits: false, near: `its header ${named.slice(0, 6).join(' and ')}` };
}

interface Listed extends KeyedRow {
  readonly row: CsvRow;
  readonly cell: (name: string) => string;
  readonly first: string;
  readonly last: string;
}

function parse(file: GivenFile, { retrieved, url }: FeedContext): Batch {
  const { text, rows, head } = openTable(file);
  const header = head[0];
  const positions = header === undefined ? new Map<string, number>() : positionsIn(header);
  if (header === undefined || !positions.has('dedupe_key'))
    throw new Problem('unsupported', 'expected the header of the normalised register', {
      hint: needed.join(', '),
    });
  const snapshot = createHash('sha256').update(file.bytes).digest('hex');
  const listed = [...rows()].slice(1).map((row) => listedRow(row, positions));
  const state = listed.find((row) => /^[A-Z]{2}$/.test(row.cell('state')))?.cell('state') ?? 'XX';
  const source = `warn-register-${state.toLowerCase()}`;
  const shadows = shadowsIn(listed);
  const successorOf = new Map([...shadows].map(([after, before]) => [before, after]));
  const byKey = new Map(listed.map((row) => [row.key, row]));
  const statements: StatementRecord[] = [];
  const actions: ActionRecord[] = [];
  const quarantined: Quarantined[] = [];
  for (const own of listed) {
    // a row that its register listed anew under another key is told once, in its newer words
    const told = byKey.get(successorOf.get(own.key) ?? own.key) ?? own;
    const before = byKey.get(shadows.get(told.key) ?? '');
    const origin = { source, key: before?.key ?? told.key, snapshot };
    const notice = noticeOf(told, before ?? null, positions.size, retrieved);
    if (typeof notice === 'string') {
      const raw = text.slice(own.row.start, own.row.end);
      quarantined.push({
        origin: { ...origin, key: own.key },
        raw,
        reason: `${notice} (line ${own.row.line})`,
      });
      continue;
    }
    const figure = told.row.fields[positions.get('employees_affected') ?? 0] ?? told.row;
    const { start, end } = told.row;
    const records = noticeRecords(notice, {
      ...{ origin, id: told.key, start, end, quote: text.slice(start, end), retrieved },
      figure: { start: figure.start, end: figure.end },
      publisher: `register of WARN notices, ${state}`,
      url: /^https?:/.test(told.cell('source_url')) ? told.cell('source_url') : url,
    });
    statements.push(records.statement);
    actions.push(records.action);
  }
  const document = {
    ...{
      id: snapshot,
      bytes: file.bytes,
      text,
      mediaType: 'text/csv',
      title: `Register of WARN notices, ${state}`,
    },
    ...{ publisher: 'register of WARN notices', url, published: null, retrieved },
  };
  return {
    source,
    snapshot,
    rowsRead: listed.length,
    documents: [document],
    statements,
    actions,
    quarantined,
  };
}

function listedRow(row: CsvRow, positions: ReadonlyMap<string, number>): Listed {
  const cell = (name: string): string => row.fields[positions.get(name) ?? -1]?.value.trim() ?? '';
  return {
    row,
    cell,
    key: cell('dedupe_key') === '' ? `line-${row.line}` : cell('dedupe_key'),
    employer: cell('employer_name'),
    place: cell('location'),
    notice: cell('notice_date') || null,
    effective: cell('effective_date') || null,
    count: cell('employees_affected'),
    first: cell('first_seen'),
    last: cell('last_seen'),
  };
}

/** The register keeps rows that its source no longer lists: one last seen before another was first seen may be the same notice. */
function shadowsIn(listed: readonly Listed[]): ReadonlyMap<string, string> {
  const newest =
    listed
      .map(({ first }) => first)
      .sort()
      .at(-1) ?? '';
  const gone = listed.filter(({ last }) => last !== '' && last < newest);
  const earliest = gone.map(({ last }) => last).sort()[0] ?? newest;
  const appeared = listed.filter(({ first, last }) => first > earliest && (last === '' || last >= first));
  const seen = new Map(listed.map((row) => [row.key, row]));
  const pairs = [
    ...rekeyedRows(
      gone.filter(({ first }) => first <= earliest),
      appeared,
    ),
  ];
  return new Map(pairs.filter(([after, before]) => seen.get(before)!.last < seen.get(after)!.first));
}

const codes: Readonly<Record<string, string>> = { mass_layoff: 'mass layoff', unknown: '' };

function noticeOf(own: Listed, before: Listed | null, width: number, retrieved: string): Notice | string {
  const { cell, row } = own;
  if (row.fields.length !== width) return `expected ${width} cells, found ${row.fields.length}`;
  const employer = cleanEmployer(cell('employer_name'));
  const count = readCountCell(cell('employees_affected'));
  const suspect = suspectRow({ employer: employer.name, count: count.value });
  if (suspect !== null) return suspect;
  const wrong: string[] = [];
  const day = (name: string): string | null => {
    const reason = cell(name) === '' ? null : implausibleDate(cell(name), retrieved);
    if (reason !== null) wrong.push(reason);
    return cell(name) === '' || reason !== null ? null : cell(name);
  };
  const dates = { notice: day('notice_date'), effective: day('effective_date') };
  if (count.value === null && dates.notice === null && dates.effective === null)
    return 'the row states neither a count nor a day';
  const kind = codes[cell('layoff_type')] ?? cell('layoff_type');
  const place = tidy(cell('location') || cell('place_name'));
  return {
    employer: employer.name,
    place: place === '' ? cell('state') : `${place}, ${cell('state')}`,
    dates,
    count: count.value?.best === 0 ? { ...count, value: null, reason: 'the cell says 0' } : count,
    reasons: [],
    rescinded: isRescinded({ employer: cell('employer_name') }),
    notes: [
      ...(kind === '' ? [] : [kind]),
      ...(cell('is_temporary') === '1' ? ['temporary'] : []),
      ...(cell('is_amendment') === '1' ? ['amends an earlier notice'] : []),
      ...(employer.alias === null ? [] : [`also called ${employer.alias}`]),
      ...employer.notes,
      ...wrong,
      ...(before === null
        ? []
        : [`listed until ${before.last} as ${before.key}, notice dated ${before.notice ?? 'not'}`]),
    ],
  };
}
