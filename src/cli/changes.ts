import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayNumber } from '../core/index.ts';
import { type Changes, changesSince } from '../engine/changes/changes.ts';
import { checkedDay } from '../engine/day.ts';
import { atomFeed } from './changes/atom.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { foot } from './shared/foot.ts';
import { askArgs, text, words } from './shared/options.ts';
import type { Screen, Shown } from './shared/shown.ts';
import { table } from './terminal/table.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = {
  since: { type: 'string', valueHint: 'DATE', description: 'copies fetched on or after this day' },
  format: { ...askArgs.format, valueHint: 'text|json|csv|atom' },
  'as-of': askArgs['as-of'],
  ledger: askArgs.ledger,
};
const shownRows = 40;

const command: CommandDef = defineCommand({
  meta: {
    name: 'changes',
    description: 'What sources changed since a day: new, revised, withdrawn, re-keyed',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    const day = text(given, 'since');
    if (day === undefined)
      throw new Problem('bad-option', 'Expected --since with a day; none came.', {
        hint: 'headcount changes --since 2026-07-01',
      });
    const since = checkedDay(day, 'since');
    const atom = given.format === 'atom';
    await askLedger(atom ? { ...given, format: 'text' } : given, async (opened, asOf) => {
      const found = await changesSince(opened, since, asOf);
      return atom ? { ...shown(found), text: () => atomFeed(found) } : shown(found);
    });
  },
});
export default command;

function shown(found: Changes): Shown {
  return {
    json: found,
    csv: {
      columns: ['change', 'source', 'key', 'subject', 'day', 'detail'],
      rows: found.changes.map((c) => [c.kind, c.source, c.key, c.subject, c.day, c.detail]),
    },
    text: (screen) => changesText(found, screen),
  };
}

function changesText({ since, changes, first }: Changes, screen: Screen): string {
  const { style, columns } = screen;
  const kinds = new Map<string, number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counted = [...kinds].map(([kind, n]) => `${sayNumber(n)} ${kind}`).join(', ');
  const rows = changes
    .slice(0, shownRows)
    .map((c) => [c.kind, c.source, printable(c.subject).slice(0, 32), printable(c.detail)]);
  const drawn =
    rows.length === 0
      ? ''
      : table(
          [{ title: 'change' }, { title: 'source' }, { title: 'who' }, { title: 'what', flexible: true }],
          rows,
          {
            columns,
            title: style.dim,
          },
        );
  const firsts = first
    .map(({ source, rows: n, day }) => `${source} (${sayNumber(n)} rows, ${day})`)
    .join(', ');
  const more =
    changes.length > rows.length ? ` The first ${rows.length} are shown; --format csv lists all.` : '';
  const said = `Since ${since}: ${counted === '' ? 'no change in a source that had an earlier copy' : counted}.${more}${firsts === '' ? '' : `\nFirst copies, all new: ${firsts}.`}\nNext: headcount changes --since ${since} --format atom`;
  return [drawn, foot(said, screen)].filter((part) => part !== '').join('\n\n');
}
