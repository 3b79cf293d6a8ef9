import { createHash } from 'node:crypto';
import {
  type ActionRecord,
  type Batch,
  type FindingRecord,
  Problem,
  type Quarantined,
  type StatementRecord,
} from '../../core/index.ts';
import type { Feed, FeedContext, GivenFile, Recognition } from '../feed.ts';
import { recordsOf, type Setting } from './records.ts';
import type { Line, Sheet } from './sheet.ts';
import type { NotTold, Told } from './told.ts';

/** One tracker: which file is its, and what one of its rows says. */
export interface Tracker {
  readonly name: string;
  readonly title: string;
  /** who compiles it, as receipts name them */
  readonly publisher: string;
  /** where it gets its rows: two trackers that draw on one thing do not corroborate each other */
  readonly drawsOn: string;
  /** the columns it cannot be read without */
  readonly columns: readonly string[];
  readonly open: (file: GivenFile) => Sheet | null;
  /** each copy lists every row that the tracker has */
  readonly wholeList?: boolean;
  /** the newest rows stand first, so that the nth of several equal keys is counted from the end */
  readonly newestFirst?: boolean;
  readonly read: (line: Line, context: FeedContext) => Told | NotTold;
}

/** A tracker as a feed. A row that cannot be read is quarantined with its reason; the others stand. */
export function trackerFeed(tracker: Tracker): Feed {
  return {
    name: tracker.name,
    title: tracker.title,
    ...(tracker.wholeList === undefined ? {} : { wholeList: tracker.wholeList }),
    recognise: (file) => recognise(tracker, file),
    parse: (file, context) => parse(tracker, file, context),
  };
}

function recognise(tracker: Tracker, file: GivenFile): Recognition {
  const sheet = tracker.open(file);
  if (sheet === null) return { fits: false };
  const missing = missingColumns(tracker, sheet);
  if (missing.length === 0) return { fits: true };
  if (missing.length > tracker.columns.length / 3) return { fits: false };
  return { fits: false, near: `it lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}` };
}

const missingColumns = (tracker: Tracker, sheet: Sheet): readonly string[] =>
  tracker.columns.filter((column) => !sheet.columns.includes(column));

function parse(tracker: Tracker, file: GivenFile, context: FeedContext): Batch {
  const sheet = tracker.open(file);
  if (sheet === null || missingColumns(tracker, sheet).length > 0)
    throw new Problem(
      'bad-input',
      `expected the columns ${tracker.columns.join(', ')}; came ${sheet?.columns.join(', ') ?? 'no table'}`,
      { hint: `src/sources/${tracker.name}/README.md says what the file looks like.` },
    );
  const snapshot = createHash('sha256').update(file.bytes).digest('hex');
  const { name: source, publisher, drawsOn } = tracker;
  const setting: Setting = { source, snapshot, text: sheet.text, publisher, drawsOn };
  const statements: StatementRecord[] = [];
  const actions: ActionRecord[] = [];
  const findings: FindingRecord[] = [];
  const quarantined: Quarantined[] = [];
  const lines = [...sheet.lines()];
  for (const { line, told } of numbered(tracker, lines, context)) {
    if ('refused' in told) {
      const raw = sheet.text.slice(line.start, line.end);
      quarantined.push({ origin: { source, key: told.key, snapshot }, raw, reason: told.refused });
      continue;
    }
    const records = recordsOf(told, line, setting);
    statements.push(...records.statements);
    actions.push(records.action);
    findings.push(...records.findings);
  }
  const document = {
    id: snapshot,
    bytes: file.bytes,
    text: sheet.text,
    mediaType: sheet.mediaType,
    title: file.name,
    publisher,
    url: context.url,
    published: null,
    retrieved: context.retrieved,
  };
  const documents = [document];
  return {
    source,
    snapshot,
    rowsRead: lines.length,
    knownAt: context.retrieved,
    documents,
    statements,
    actions,
    findings,
    quarantined,
  };
}

interface Numbered {
  readonly line: Line;
  readonly told: Told | NotTold;
}

/** The largest cut that one employer has announced is the federal government's of 2025, of some 300,000. */
const mostJobs = 400_000;

/** A row whose count no employer's action has: a sector's total, or digits that were run together. */
function plausible(told: Told | NotTold): Told | NotTold {
  if ('refused' in told) return told;
  const jobs = told.figures.find(({ part }) => part === 'jobs')?.value.best ?? 0;
  if (jobs <= mostJobs) return told;
  return {
    key: told.key,
    refused: `${jobs} jobs are more than any employer has cut at once; a sector's total or fused digits`,
  };
}

/** Rows of one key are told apart by their order, counted from where rows are never added. */
function numbered(tracker: Tracker, lines: readonly Line[], context: FeedContext): readonly Numbered[] {
  const times = new Map<string, number>();
  const inOrder = tracker.newestFirst === true ? lines.toReversed() : lines;
  return inOrder.map((line, i) => {
    const told =
      line.broken === null
        ? plausible(tracker.read(line, context))
        : { key: `row-${i + 1}`, refused: line.broken };
    const time = (times.get(told.key) ?? 0) + 1;
    times.set(told.key, time);
    return { line, told: time === 1 ? told : { ...told, key: `${told.key}#${time}` } };
  });
}
