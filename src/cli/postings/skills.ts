import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import { type PostingSkills, type SkillChange, skillsOfPostings } from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { emptyText, noTrendText, percent, restsOn, withoutTextWords } from './said.ts';

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
      return shown({ ...found, changes: way === 'falling' ? changes.toReversed() : changes }, trend);
    });
  },
});
export default command;

function shown(found: PostingSkills, trend: boolean): Shown {
  const asTrend = trend && found.between !== null;
  return {
    json: found,
    lacking: found.receipt === null,
    csv: asTrend
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
    text: (screen) => skillsText(found, trend, screen),
  };
}

const mostRows = 20;

function skillsText(found: PostingSkills, trend: boolean, screen: Screen): string {
  const { now, noTrend, receipt, between, asOf } = found;
  if (receipt === null) return emptyText(screen);
  const { style, columns } = screen;
  const asTrend = trend && between !== null;
  return [
    style.bold(
      asTrend
        ? `Skills that postings name, ${between[0]} against ${between[1]}`
        : `Skills that postings on the boards name, as known on ${asOf}`,
    ),
    asTrend
      ? changesTable(found.changes, screen)
      : now.length === 0
        ? 'No posting names a skill of the lexicon.'
        : nowTable(found, screen),
    ...withoutText(found, screen),
    ...(asTrend
      ? [
          style.dim(
            wrapIndented(
              'Shares of the postings with a text, of boards seen in both months; intervals of 95 %, errors by board. Marked *: stands when one in twenty such changes may be false.',
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

/** The largest changes: those at both ends, with what lies between them left out. */
function changesTable(changes: readonly SkillChange[], { columns, style }: Screen): string {
  const points = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(share * 100).toFixed(1)}`;
  const picked =
    changes.length <= mostRows
      ? changes
      : [...changes.slice(0, mostRows / 2), ...changes.slice(-mostRows / 2)];
  return table(
    [
      { title: 'skill', flexible: true },
      { title: 'before', align: 'right' },
      { title: 'after', align: 'right' },
      { title: 'points', align: 'right' },
      { title: '95%', align: 'right' },
      { title: '' },
    ],
    picked.map(({ skill, before, after, change, interval, stands }) => [
      ...[skill, percent(before), percent(after), points(change)],
      ...[
        interval === null ? 'not enough' : `${points(interval[0])} to ${points(interval[1])}`,
        stands ? '*' : '',
      ],
    ]),
    { columns, title: style.dim },
  );
}
