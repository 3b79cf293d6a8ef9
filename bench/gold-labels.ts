import { read } from '../src/reading/index.ts';
import { centre, near } from './pairing.ts';
import { linesOf } from './passage.ts';
import type { Timing } from './run.ts';
import { precision, recall, type Tally } from './score.ts';

interface FiledCount {
  readonly stated_job_count: number;
  readonly count_evidence: string;
}

/** How many of the counts that filings state are read from the sentence that states them. */
export function countTimings(file: URL): Timing[] {
  const rows = linesOf<FiledCount>(file);
  const right = rows.filter((row) =>
    read(row.count_evidence).statements.some(
      (s) => s.measure === 'jobs' && near(centre(s), row.stated_job_count),
    ),
  );
  return [
    {
      what: 'filings: stated count read',
      value: right.length,
      unit: `of ${rows.length}`,
      goal: { at: 'least', value: rows.length },
    },
  ];
}

interface LabelledCause {
  readonly company_name: string;
  readonly text: string;
  readonly label: boolean;
}

const losses = new Set(['layoff', 'voluntary-exit', 'requisitions-closed', 'contractor-cut']);

/** Whether the reader says that AI is a reason why jobs go. */
function blamesAi({ company_name, text }: LabelledCause): boolean {
  return read(`${company_name}: ${text}`).actions.some(
    (a) => losses.has(a.kind) && (a.aiCause === 'primary' || a.aiCause === 'contributing'),
  );
}

/** Precision and recall against a tracker's label; every third row was kept unread while the reader was built. */
export function causationTimings(file: URL, unread: boolean): Timing[] {
  const rows = linesOf<LabelledCause>(file);
  const part = (name: string, wanted: (index: number) => boolean): Timing[] => {
    const tally: Tally = { hit: 0, came: 0, wanted: 0 };
    const looked = rows.filter((_, index) => wanted(index));
    for (const row of looked) {
      const said = blamesAi(row);
      tally.came += said ? 1 : 0;
      tally.wanted += row.label ? 1 : 0;
      tally.hit += said && row.label ? 1 : 0;
    }
    return [
      { what: `tracker's rows on AI, ${name}`, value: looked.length, unit: 'read' },
      {
        what: `  precision (of ${tally.came})`,
        value: 100 * precision(tally),
        unit: '%',
        goal: { at: 'least', value: 85 },
      },
      {
        what: `  recall (of ${tally.wanted})`,
        value: 100 * recall(tally),
        unit: '%',
        goal: { at: 'least', value: 80 },
      },
    ];
  };
  return [
    ...part('looked at', (index) => index % 3 !== 2),
    ...(unread ? part('kept unread', (index) => index % 3 === 2) : []),
  ];
}
