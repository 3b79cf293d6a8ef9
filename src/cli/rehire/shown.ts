import { kinds, type RehireAction, type RehireAnswer } from '../../engine/rehire/rehire.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { evidenceOf, pairsText } from './pairs.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const range = ({ interval: [low, high] }: RehireAction): string => `${percent(low)} to ${percent(high)}`;

/** Two questions that are easily taken for one, and what each is compared with. */
const estimands = [
  'Role refilled: a cut role is advertised again, for whoever takes it. That is what is estimated here; Forrester predicts about half.',
  'Same person rehired: cannot be seen in postings. One personnel-data firm measures 5.3 % within 15 months (Visier, 142 organisations).',
  'A role that was never advertised before cannot be recognised, so the share is a floor.',
];

export function rehireShown(answer: RehireAnswer, receipt: boolean): Shown {
  return {
    json: {
      asOf: answer.asOf,
      boards: answer.boards,
      unwatched: answer.unwatched,
      actions: answer.actions.map((action) => jsonOf(action, answer)),
      caveats: estimands,
    },
    csv: {
      columns: [
        'company',
        'announced',
        'jobs',
        'reposts',
        'expected',
        'share',
        'low',
        'high',
        'verdict',
        'lacks',
        'tell_from',
        ...kinds.flatMap((kind) => [kind, `${kind} expected`, `${kind} share`]),
      ],
      rows: answer.actions.map((a) => [
        ...[a.company, a.announced, a.jobs, a.after.length, a.expected, a.share],
        ...[a.interval[0], a.interval[1], a.verdict, a.lacks, a.tellFrom],
        ...kinds.flatMap((kind) => [a.kinds[kind].after, a.kinds[kind].expected, a.kinds[kind].share]),
      ]),
    },
    text: (screen) => rehireText(answer, receipt, screen),
  };
}

function jsonOf(action: RehireAction, { postings }: RehireAnswer): unknown {
  const { after, ...rest } = action;
  return {
    ...rest,
    reposts: after.length,
    evidence: after.map((repost) => evidenceOf(repost, postings)),
  };
}

function rehireText(answer: RehireAnswer, receipt: boolean, screen: Screen): string {
  const { style, columns } = screen;
  if (answer.actions.length === 0) return nothing(answer, screen);
  const drawn = table(
    [
      { title: 'company', flexible: true },
      { title: 'announced' },
      { title: 'jobs', align: 'right' },
      { title: 're-posts', align: 'right' },
      { title: 'usual', align: 'right' },
      { title: 'came back', align: 'right' },
      { title: 'verdict' },
    ],
    answer.actions.map((a) => [
      printable(a.company),
      a.announced,
      String(a.jobs),
      String(a.after.length),
      a.expected.toFixed(0),
      a.verdict === 'not enough evidence' ? 'unknown' : range(a),
      shortVerdict(a),
    ]),
    {
      columns,
      title: style.dim,
      cell: (cell, column) => (column === 6 && cell === 'in part' ? style.accent(cell) : cell),
    },
  );
  const each =
    answer.actions.length <= 3 || receipt
      ? answer.actions.map((action) => detail(action, answer, receipt, screen))
      : [];
  return [
    drawn,
    ...each,
    ...estimands.map((line) => wrapIndented(line, columns, '  ', '- ')),
    foot(
      `${answer.actions.length} actions with a watched board on ${answer.asOf}; ${answer.unwatched} without one. Next: headcount rehire --company NAME (how they came back), --receipt (each pair of postings)`,
      screen,
    ),
  ].join('\n');
}

const shortVerdict = ({ verdict }: RehireAction): string =>
  ({
    'reversed in part': 'in part',
    'no sign of it': 'no sign',
    'not enough evidence': 'not enough evidence',
  })[verdict];

function detail(action: RehireAction, { postings }: RehireAnswer, receipt: boolean, screen: Screen): string {
  const { columns, style } = screen;
  const said = {
    'reversed in part': `Between ${range(action).replace(' to ', ' and ')} of the ${action.jobs} cut roles were advertised again (90 % interval).`,
    'no sign of it': `The re-posts are within what this employer usually does; ${range(action)} coming back cannot be excluded.`,
    'not enough evidence': `Not enough evidence: ${action.lacks}.`,
  }[action.verdict];
  const tell =
    action.tellFrom === null
      ? 'Half could not be told from 5 % within a year at this employer.'
      : `Half could be told from 5 % from ${action.tellFrom} on.`;
  return [
    style.bold(printable(`${action.company}, ${action.announced}`)),
    wrapIndented(`${said} ${tell}`, columns, '  ', '  '),
    ...(action.after.length > 0 ? [kindsTable(action, screen)] : []),
    ...(receipt ? [pairsText(action.after, postings, screen)] : []),
    '',
  ].join('\n');
}

/** What came back in which way, beside what is usual there. */
function kindsTable(action: RehireAction, { columns, style }: Screen): string {
  const known = action.verdict !== 'not enough evidence';
  const shown = kinds.filter((kind) => action.kinds[kind].after > 0);
  return table(
    [
      { title: '  how' },
      { title: 're-posts', align: 'right' },
      { title: 'usual', align: 'right' },
      { title: 'of the cut jobs', align: 'right' },
    ],
    shown.map((kind) => {
      const { after, expected, share } = action.kinds[kind];
      return [`  ${kind}`, String(after), expected.toFixed(1), known ? `about ${percent(share)}` : 'unknown'];
    }),
    { columns, title: style.dim },
  );
}

function nothing(answer: RehireAnswer, screen: Screen): string {
  const why =
    answer.boards === 0
      ? 'The ledger holds no boards of postings yet.'
      : `None of the ${answer.boards} boards held belongs to an employer with a dated, counted layoff on ${answer.asOf}.`;
  return [
    screen.style.bold('Not enough evidence'),
    wrapIndented(
      `${why} A daily look at an employer’s own board for a year and a half before the action, and after it, would fill this.`,
      screen.columns,
      '',
    ),
    foot(
      'Next: headcount pull boards --company greenhouse:NAME, or a demonstration in fiction: headcount simulate --out demo',
      screen,
    ),
  ].join('\n');
}
