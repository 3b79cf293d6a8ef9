import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayNumber, sayQuantity } from '../../core/index.ts';
import { type EventPage, eventPage } from '../../engine/link/event-page.ts';
import type { Screen, Shown } from '../shared/ask.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { receipts } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const args: ArgsDef = {
  event: {
    type: 'positional',
    required: false,
    valueHint: 'ID',
    description: 'as show events prints it, or a row',
  },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'event',
    description: 'One workforce action: who says what, the resolved range, why claims differ',
  },
  args,
  async run({ args: given }) {
    const [id] = words(given, 1);
    if (id === undefined)
      throw new Problem('bad-option', 'Expected the id of an event; none came.', {
        hint: 'headcount show events lists them.',
      });
    await askLedger(given, async ({ ledger }, asOf) => {
      const page = await eventPage(ledger, asOf, id);
      if (page === null)
        throw new Problem('not-found', `Expected an event; none is called "${id}" on ${asOf}.`, {
          hint: 'headcount show events lists them.',
        });
      return shown(page, asOf);
    });
  },
});
export default command;

function shown(page: EventPage, asOf: string): Shown {
  const { event, quoted, ...rest } = page;
  return {
    json: { asOf, ...rest, event, quoted },
    csv: {
      columns: [
        'event',
        'row',
        'said_by',
        'kind',
        'low',
        'best',
        'high',
        'share',
        'unit',
        'dated',
        'known_at',
        'url',
      ],
      rows: page.claims.map((c) => [
        ...[page.id, c.row, c.saidBy, c.authority, c.low, c.best, c.high],
        ...[c.share, c.unit, c.date, c.knownAt, c.url],
      ]),
    },
    text: (screen) => eventText(page, asOf, screen),
  };
}

function eventText(page: EventPage, asOf: string, screen: Screen): string {
  const { style, columns } = screen;
  const { resolved, causes, claims, links, voices } = page;
  const line = (text: string, indent = ''): string => wrapIndented(printable(text), columns, indent);
  const dates = claims.flatMap(({ date }) => date ?? []).sort();
  const confirmed =
    voices === 0
      ? 'No independent voice is held: trackers repeat what others said.'
      : `${voices} independent ${voices === 1 ? 'voice' : 'voices'}: copies of one address are one, trackers are none.`;
  const related = links.filter(({ relation }) => relation !== 'same-event');
  return [
    style.dim(`${printable(page.employer)}, dated ${dates[0] ?? 'on a day not stated'}`),
    style.bold(headline(page)),
    line(`Rule: ${resolved.rule}. ${confirmed} Announced is not separated.`),
    '',
    claimTable(page, screen),
    ...(causes.length === 0
      ? []
      : [
          '',
          style.dim('Why they differ'),
          ...causes.map(({ kind, text }) => line(`${kind}: ${text}`, '  ')),
        ]),
    ...(resolved.setAside.length === 0
      ? []
      : [
          '',
          style.dim('Set aside'),
          ...resolved.setAside.map(({ row, why }) => line(`${row}: ${why}`, '  ')),
        ]),
    ...(related.length === 0
      ? []
      : [
          '',
          style.dim('Near it'),
          ...related.map((l) =>
            line(
              `${l.a} ${l.relation} ${l.b} (${l.probability.toFixed(2)}, by ${l.by}): ${l.reasons[0]}`,
              '  ',
            ),
          ),
        ]),
    receipts(page.quoted, screen),
    foot(
      `${claims.length} claims known on ${asOf}. Next: headcount show company "${printable(page.employer)}"`,
      screen,
    ),
  ].join('\n');
}

function headline({ claims, resolved: { low, high, basis } }: EventPage): string {
  if (low === null) return 'No count of this action is held';
  if (high === null) return `At least ${sayNumber(low)} jobs, by notices of sites`;
  const announced = claims.some(({ unit }) => unit === 'announced') ? ' announced' : '';
  return `${low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`} jobs${announced}, by ${basis}`;
}

function claimTable({ claims }: EventPage, { style, columns }: Screen): string {
  const jobs = ({ low, best, high, share }: EventPage['claims'][number]): string => {
    if (low === null && best === null && high === null)
      return share === null ? 'not stated' : `${(share * 100).toFixed(1)}%`;
    return sayQuantity(
      {
        low,
        best,
        high,
        bound: best !== null ? 'exact' : low === null ? 'at-most' : high === null ? 'at-least' : 'range',
      },
      'jobs',
    ).replace(/ jobs$/, '');
  };
  return table(
    [
      { title: 'who says it', flexible: true },
      { title: 'jobs', align: 'right' },
      { title: 'dated' },
      { title: 'known' },
      { title: 'kind' },
    ],
    claims.map((c) => [printable(c.saidBy), jobs(c), c.date ?? '', c.knownAt.slice(0, 10), c.authority]),
    { columns, title: style.dim, cell: (cell, column) => (column === 1 ? style.accent(cell) : cell) },
  );
}
