import { sayNumber } from '../../core/index.ts';
import { kinds, type RehireAction, type RehireAnswer } from '../../engine/rehire/rehire.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { evidenceOf, pairsText } from './pairs.ts';

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
const range = ([low, high]: readonly [number, number]): string =>
  low === high
    ? percent(low)
    : low < 0.005
      ? `at most ${percent(high)}`
      : `${percent(low)} to ${percent(high)}`;

/** Two questions that are easily taken for one, and what each is compared with. */
const estimands = [
  'Role refilled: a cut role is advertised again, for whoever takes it. That is what is estimated here; Forrester predicts about half.',
  'Same person rehired: cannot be seen in postings. One personnel-data firm measures 5.3 % within 15 months (Visier, 142 organisations).',
  'A role counts once a year. One that was never advertised before cannot be recognised, and one advertisement may stand for several jobs: more may have come back. Growth of the very roles that were cut is taken for refilling: less may have.',
];

export function rehireShown(answer: RehireAnswer, receipt: boolean): Shown {
  return {
    lacking: answer.actions.length === 0,
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
        'months_after',
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
        ...[a.company, a.announced, a.jobs, a.monthsAfter, a.after.length, a.expected, a.share],
        ...[a.interval?.[0] ?? null, a.interval?.[1] ?? null, a.verdict, a.lacks, a.tellFrom],
        ...kinds.flatMap((kind) => [a.kinds[kind].after, a.kinds[kind].expected, a.kinds[kind].share]),
      ]),
    },
    text: (screen) => rehireText(answer, receipt, screen),
  };
}

function jsonOf({ after, ...rest }: RehireAction, { shown }: RehireAnswer): unknown {
  return { ...rest, reposts: after.length, evidence: after.map((repost) => evidenceOf(repost, shown)) };
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
      sayNumber(a.jobs),
      a.monthsAfter === 0 ? '-' : String(a.after.length),
      a.expected === null ? '-' : a.expected.toFixed(0),
      a.interval === null ? 'unknown' : range(a.interval),
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
      `${answer.actions.length} ${answer.actions.length === 1 ? 'action' : 'actions'} with a watched board on ${answer.asOf}; ${answer.unwatched} without one. Next: headcount rehire ${answer.asked === null ? '--company NAME (how they came back)' : '--receipt (each pair of postings)'}`,
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

function detail(action: RehireAction, { shown }: RehireAnswer, receipt: boolean, screen: Screen): string {
  const { columns, style } = screen;
  const { interval, jobs, lacks, monthsAfter, expected, verdict } = action;
  const usual = expected === null ? '' : `, where ${expected.toFixed(0)} are usual for this employer`;
  const seen = `${action.after.length} roles were advertised again in ${monthsAfter > 11.9 ? 'the twelve months after' : `${monthsAfter.toFixed(1)} months after, of twelve`}${usual}.`;
  const said =
    interval === null
      ? `Not enough evidence: ${lacks}.`
      : verdict === 'no sign of it'
        ? `That is within the usual: ${interval[1] === 0 ? 'no cut role need have come back' : `${range(interval)} of the ${sayNumber(jobs)} cut roles came back`} (90 % interval).`
        : `Between ${percent(interval[0])} and ${percent(interval[1])} of the ${sayNumber(jobs)} cut roles came back (90 % interval).`;
  const also = action.also.map(
    (other) => ` ${sayNumber(other.jobs)} of ${other.announced} are taken for the same round.`,
  );
  const tell =
    action.tellFrom === null
      ? 'Half of the roles coming back could not be told from one in twenty within a year here.'
      : `If half of the roles came back, that could be told from one in twenty by ${action.tellFrom}.`;
  return [
    style.bold(printable(`${action.company}, ${action.announced}`)),
    wrapIndented(
      action.usualKnown ? `${seen} ${said}${also.join('')} ${tell}` : `${said}${also.join('')}`,
      columns,
      '  ',
      '  ',
    ),
    ...(action.after.length > 0 ? [kindsTable(action, screen)] : []),
    ...(receipt ? [pairsText(action.after, shown, screen)] : []),
    '',
  ].join('\n');
}

/** What came back in which way, beside what is usual there. */
function kindsTable(action: RehireAction, { columns, style }: Screen): string {
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
      return [
        `  ${kind}`,
        String(after),
        expected === null ? '-' : expected.toFixed(1),
        share === null ? 'unknown' : percent(share),
      ];
    }),
    { columns, title: style.dim },
  );
}

function nothing({ asked, near, boards, unwatched, asOf }: RehireAnswer, screen: Screen): string {
  const who = asked === null ? 'an employer' : printable(asked);
  const why =
    boards === 0
      ? 'The ledger holds no boards of postings yet.'
      : asked !== null && near.length > 0
        ? `No board is held under the name ${who}. Near it: ${near.map(printable).join(', ')}.`
        : `${boards === 1 ? 'One employer has' : `${boards} employers have`} a board here, and none of them ${asked === null ? '' : `is ${who} with `}a dated, counted layoff known on ${asOf}; ${unwatched} such ${unwatched === 1 ? 'layoff has' : 'layoffs have'} no board.`;
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
