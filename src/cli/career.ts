import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { askCareer, type Career } from '../engine/career/career.ts';
import type { KnownShare } from '../engine/postings/questions.ts';
import { nearRows, nearText } from './career/near.ts';
import { tableRows, tablesText } from './career/tables.ts';
import { percent, restsOn, withoutTextWords } from './postings/said.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { foot } from './shared/foot.ts';
import { askArgs, list, text, words } from './shared/options.ts';
import type { Screen, Shown } from './shared/shown.ts';
import { table } from './terminal/table.ts';
import { wrapIndented } from './terminal/wrap.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = {
  title: {
    type: 'positional',
    required: false,
    valueHint: 'TITLE',
    description: 'a job title, such as "QA engineer"',
  },
  place: { type: 'string', valueHint: 'PLACE', description: 'postings of one country only' },
  titles: {
    type: 'string',
    valueHint: 'FILE,...',
    description: 'tables of O*NET and ESCO titles to resolve it by',
  },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'career',
    description: 'How exposed an occupation is by which index, what postings say, roles near it',
  },
  args,
  async run({ args: given }) {
    const [title] = words(given, 1);
    if (title === undefined || title.trim() === '')
      throw new Problem('bad-option', 'Expected a job title; none came.', {
        hint: 'Put a title of several words in quotes: headcount career "QA engineer".',
      });
    const place = text(given, 'place') ?? null;
    const titles = list(given, 'titles');
    await askLedger(given, async (opened, asOf) =>
      shown(await askCareer(opened, title, { place, asOf, titles })),
    );
  },
});
export default command;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;
const amount = (value: number): string => Math.round(value).toLocaleString('en-US');

function shown(career: Career): Shown {
  const { postings } = career;
  return {
    json: career,
    csv: {
      columns: ['kind', 'name', 'value', 'of', 'source', 'low', 'high', 'boards', 'concept'],
      rows: [
        ...tableRows(career.tables),
        ...career.exposure.map((e) => ['exposure', e.index, e.value, e.occupations, e.source]),
        ...career.exposure.map((e) => [
          'share at or below',
          e.index,
          e.shareAtOrBelow,
          e.occupations,
          e.source,
        ]),
        ...(postings === null
          ? []
          : [
              ['postings', 'on the boards', postings.postings, null, 'ledger', null, null, postings.boards],
              ['postings', 'AI asked for', postings.aiSkill.share, postings.aiSkill.known, 'ledger'],
              ['postings', 'remote', postings.remote.share, postings.remote.known, 'ledger'],
              ...postings.pay.map((p) => [
                ...['pay', `median a year in ${p.currency}`, p.median, p.postings, 'ledger'],
                ...[p.lowerQuartile, p.upperQuartile],
              ]),
            ]),
        ...nearRows(career),
        ...career.withheld.map((why) => ['withheld', why, null, null, null]),
      ].map((row) => [...row, ...Array.from({ length: 9 - row.length }, () => null)]),
    },
    text: (screen) => careerText(career, screen),
  };
}

function careerText(career: Career, screen: Screen): string {
  const { style, columns } = screen;
  const line = (words: string, indent = ''): string => wrapIndented(printable(words), columns, indent);
  const code = career.occupation === null ? 'no O*NET code' : `O*NET ${career.occupation}`;
  const family = career.family === null ? 'no family of ours' : `family ${career.family}`;
  const about = `As of ${career.asOf}. Exposure says which tasks AI could touch, not whose job goes. Near means that postings name the same skills.`;
  const next = 'headcount add FILE|DIR (to hold more postings)';
  const parts = [
    style.bold(line(`${career.name} (${code}, ${family})`)),
    line(
      `"${career.asked}" was read as this by the words "${career.because}"${career.unrecognised.length === 0 ? '' : `; not recognised: ${career.unrecognised.join(', ')}`}.`,
    ),
    ...(career.tables === null ? [] : ['', tablesText(career.tables, screen)]),
    ...(career.exposure.length === 0 ? [] : ['', exposureText(career, screen)]),
    ...(career.postings === null ? [] : ['', postingsText(career, screen)]),
    ...(career.growth === null ? [] : ['', nearText(career, screen)]),
    ...(career.withheld.length === 0
      ? []
      : ['', style.dim('Not enough evidence'), ...career.withheld.map((why) => line(why, '  '))]),
    '',
    ...(career.receipt === null
      ? [foot(`${about}\nNext: ${next}`, screen)]
      : [style.dim(line(about)), '', restsOn(career.receipt, next, screen)]),
  ];
  return parts.join('\n');
}

function exposureText({ exposure }: Career, { style, columns }: Screen): string {
  const rows = exposure.map((e) => [
    e.index,
    e.value.toFixed(2),
    `${Math.round(100 * e.shareAtOrBelow)}% of its ${e.occupations} occupations`,
  ]);
  const titles = [
    { title: 'exposure to AI by', flexible: true },
    { title: 'value', align: 'right' as const },
    { title: 'as high as or higher than' },
  ];
  const sources = exposure.map((e) => wrapIndented(`${e.index}: ${e.source}`, columns, '  '));
  return [table(titles, rows, { columns, title: style.dim }), ...sources.map(style.dim)].join('\n');
}

function spanOf({ firstSeen, lastSeen }: NonNullable<Career['postings']>): string {
  const [first, last] = [firstSeen?.slice(0, 10), lastSeen?.slice(0, 10)];
  return first === last ? `on ${first}` : `between ${first} and ${last}`;
}

const ofKnown = ({ share: part, known }: KnownShare, which: string): string =>
  part === null ? 'not told' : `${percent(part)} of ${known} ${which}`;

function postingsText({ postings, country }: Career, { style, columns }: Screen): string {
  if (postings === null) return '';
  const n = postings.postings;
  const rungs = postings.seniority.slice(0, 5).map(({ rung, postings: of }) => `${rung} ${share(of, n)}`);
  const lines = [
    `${n} postings on ${postings.boards} boards${country === null ? '' : ` in ${country}`}, as last seen ${spanOf(postings)}`,
    `AI asked for or the work itself: ${ofKnown(postings.aiSkill, 'with a text')}; remote: ${ofKnown(postings.remote, 'that say')}`,
    ...(postings.aiSkill.known === n ? [] : [`${withoutTextWords(n - postings.aiSkill.known, n)}.`]),
    ...(rungs.length === 0 ? [] : [`Seniority that titles name: ${rungs.join(', ')}`]),
    ...postings.pay.map(
      (p) =>
        `Pay a year in ${p.currency}, where stated (${p.postings}): ${p.lowerQuartile === null || p.upperQuartile === null ? '' : `half between ${amount(p.lowerQuartile)} and ${amount(p.upperQuartile)}, `}median ${amount(p.median)}`,
    ),
  ];
  return [
    style.dim('Postings on the boards now'),
    ...lines.map((words) => wrapIndented(words, columns, '  ')),
  ].join('\n');
}
