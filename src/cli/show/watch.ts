import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { WatchItem } from '../../core/index.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { padEnd } from '../terminal/width.ts';
import { wrapIndented } from '../terminal/wrap.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: { name: 'watch', description: 'Dated predictions, what is due, and what would decide each' },
  args,
  async run({ args: given }) {
    words(given, 0);
    await ask(given, async (engine, asOf) => shown((await engine.overview(asOf)).watch, asOf));
  },
});
export default command;

function shown(items: readonly WatchItem[], asOf: string): Shown {
  return {
    json: { asOf, watch: items },
    csv: {
      columns: ['id', 'due', 'state', 'verdict', 'reason', 'text', 'made_by', 'made', 'rule', 'needs'],
      rows: items.map((item) => [
        item.id,
        item.due,
        item.state,
        item.verdict,
        item.reason,
        item.text,
        item.madeBy,
        item.made,
        item.rule,
        item.needs,
      ]),
    },
    text: (screen) =>
      items.length === 0
        ? `No prediction is known on ${asOf}.`
        : `${items.map((item) => itemText(item, screen)).join('\n\n')}\n\n${foot(`${items.length} predictions known on ${asOf}. Next: headcount predict list`, screen)}`,
  };
}

function itemText(item: WatchItem, { style, columns }: Screen): string {
  const line = (name: string, words: string): string =>
    wrapIndented(words, columns, ' '.repeat(14), `  ${padEnd(name, 12)}`);
  const verdict = item.state === 'due' ? style.warn(item.verdict) : style.bold(item.verdict);
  return [
    style.bold(wrapIndented(item.text, columns, '')),
    line('due', item.due),
    line('verdict', `${verdict}. ${item.reason}`),
    line('made', `by ${item.madeBy}, ${item.made}`),
    line('rule', item.rule),
    line('decided by', item.needs),
  ].join('\n');
}
