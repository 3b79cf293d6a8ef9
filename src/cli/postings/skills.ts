import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import { type PostingSkills, type SkillChange, skillsOfPostings } from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { emptyText, lastLooksWords, noTrendText, percent, restsOn, withoutTextWords } from './said.ts';

const args: ArgsDef = {
  rising: { type: 'boolean', description: 'only skills that more postings name than before' },
  falling: { type: 'boolean', description: 'only skills that fewer postings name than before' },
  ...askArgs,
};

type Way = 'rising' | 'falling' | null;

const command: CommandDef = defineCommand({
  meta: { name: 'skills', description: 'Which skills postings name, and which are rising or falling' },
  args,
  async run({ args: given }) {
    words(given, 0);
    const [rising, falling] = [given.rising === true, given.falling === true];
    const way: Way = rising === falling ? null : rising ? 'rising' : 'falling';
    const trend = rising || falling;
    await askLedger(given, async (opened, asOf) => {
      const found = await skillsOfPostings(opened, asOf);
      const changes = found.changes.filter(
        ({ change }) => way === null || (way === 'rising' ? change > 0 : change < 0),
      );
      const ordered = way === 'falling' ? changes.toReversed() : changes;
      return shown({ ...found, changes: ordered }, trend, found.changes.length);
    });
  },
});
export default command;

function shown(found: PostingSkills, trend: boolean, compared: number): Shown {
  const asTrend = trend && found.between !== null;
  return {
    json: found,
    lacking: found.receipt === null || (trend && !asTrend),
    csv: trend
      ? {
          columns: [
            'skill',
            'before',
            'after',
            'change',
            'low',
            'high',
            'p',
            'stands',
            'postings_before',
            'postings_after',
            'boards',
          ],
          rows: found.changes.map(
            ({ skill, before, after, change, interval, p, stands, postings, boards }) => [
              ...[skill, before, after, change, interval?.[0] ?? null, interval?.[1] ?? null, p],
              ...[stands ? 'yes' : 'no', ...postings, boards],
            ],
          ),
        }
      : {
          columns: ['skill', 'postings', 'share', 'boards', 'with_text', 'without_text'],
          rows: found.now.map(({ skill, postings, boards, shown: all }) => [
            skill,
            postings,
            postings / all,
            boards,
            all,
            (found.held?.postings ?? 0) - (found.held?.texts ?? 0),
          ]),
        },
    text: (screen) => skillsText(found, trend, compared, screen),
  };
}

const mostRows = 20;

function skillsText(found: PostingSkills, trend: boolean, compared: number, screen: Screen): string {
  const { now, noTrend, receipt, between } = found;
  if (receipt === null) return emptyText(screen);
  const { style, columns } = screen;
  const asTrend = trend && between !== null;
  return [
    style.bold(
      asTrend
        ? `Skills that postings name, ${between[0]} against ${between[1]}`
        : 'Skills that postings on the boards name',
    ),
    style.dim(wrapIndented(lastLooksWords(receipt), columns, '')),
    asTrend
      ? changesText(found.changes, screen)
      : now.length === 0
        ? 'No posting names a skill of the lexicon.'
        : nowTable(found, screen),
    ...withoutText(found, screen),
    ...(asTrend
      ? [
          style.dim(
            wrapIndented(
              `Shares of the postings with a text, of boards seen in both months; intervals of 95 %, errors by board. Told from chance: of ${sayNumber(compared)} skills compared, one in twenty of those told may be false. Marked alone: its interval leaves zero out, but among so many some do by chance.`,
              columns,
              '',
            ),
          ),
        ]
      : noTrendText(noTrend, screen)),
    restsOn(
      receipt,
      trend ? 'headcount postings barbell' : 'headcount postings skills --rising --falling',
      screen,
    ),
  ].join('\n\n');
}

function withoutText({ held }: PostingSkills, { columns }: Screen): readonly string[] {
  if (held === null || held.texts === held.postings) return [];
  const said = `${withoutTextWords(held.postings - held.texts, held.postings)}: they are in no share here.`;
  return [wrapIndented(said, columns, '')];
}

function nowTable({ now }: PostingSkills, { columns, style }: Screen): string {
  return table(
    [
      { title: 'skill', flexible: true },
      { title: 'postings', align: 'right' },
      { title: 'share', align: 'right' },
      { title: 'boards', align: 'right' },
    ],
    now
      .slice(0, mostRows)
      .map(({ skill, postings, boards, shown: all }) => [
        skill,
        sayNumber(postings),
        percent(postings / all),
        sayNumber(boards),
      ]),
    { columns, title: style.dim },
  );
}

/** What is told from chance before what is not, each from its largest change on. */
function changesText(changes: readonly SkillChange[], screen: Screen): string {
  const told = changes.filter(({ stands }) => stands);
  const rest = changes.filter(({ stands }) => !stands);
  const one = (title: string, rows: readonly SkillChange[], most: number): string =>
    [
      screen.style.bold(title),
      changesTable(bothEnds(rows, most), screen),
      ...(rows.length > most ? [`${sayNumber(rows.length - most)} more: --format csv gives all.`] : []),
    ].join('\n');
  return [
    told.length === 0 ? 'No such change is told from chance.' : one('Told from chance', told, mostRows),
    ...(rest.length === 0 ? [] : [one('Not told from chance', rest, mostRows / 2)]),
  ].join('\n\n');
}

/** The largest changes: those at both ends, with what lies between them left out. */
const bothEnds = (changes: readonly SkillChange[], most: number): readonly SkillChange[] => {
  if (changes.length <= most) return changes;
  const oneWay = changes.every(({ change }) => change > 0) || changes.every(({ change }) => change < 0);
  return oneWay ? changes.slice(0, most) : [...changes.slice(0, most / 2), ...changes.slice(-most / 2)];
};

const leavesZeroOut = ({ interval }: SkillChange): boolean =>
  interval !== null && (interval[0] > 0 || interval[1] < 0);

function changesTable(changes: readonly SkillChange[], { columns, style }: Screen): string {
  const points = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(share * 100).toFixed(1)}`;
  return table(
    [
      { title: 'skill', flexible: true },
      { title: 'before', align: 'right' },
      { title: 'after', align: 'right' },
      { title: 'points', align: 'right' },
      { title: '95%', align: 'right' },
      { title: '' },
    ],
    changes.map((row) => {
      const { skill, before, after, change, interval, stands } = row;
      const reach = interval === null ? 'not enough' : `${points(interval[0])} to ${points(interval[1])}`;
      const mark = !stands && leavesZeroOut(row) ? 'alone' : '';
      return [skill, percent(before), percent(after), points(change), reach, mark];
    }),
    { columns, title: style.dim },
  );
}
