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
      columns: ['id', 'due', 'state', 'text', 'made_by', 'made', 'rule', 'needs'],
      rows: items.map((item) => [
        item.id,
        item.due,
        item.state,
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
        : `${items.map((item) => itemText(item, screen)).join('\n\n')}\n\n${foot(`${items.length} predictions known on ${asOf}.`, screen)}`,
  };
}

const words80: Readonly<Record<WatchItem['state'], string>> = {
  open: 'open',
  due: 'due, undecided',
  true: 'came true',
  false: 'did not come true',
  undecidable: 'nothing decides it',
};

function itemText(item: WatchItem, { style, columns }: Screen): string {
  const line = (name: string, words: string): string =>
    wrapIndented(words, columns, ' '.repeat(14), `  ${padEnd(name, 12)}`);
  const state = item.state === 'due' ? style.warn(words80[item.state]) : words80[item.state];
  return [
    style.bold(wrapIndented(item.text, columns, '')),
    line('due', `${item.due}: ${state}`),
    line('made', `by ${item.madeBy}, ${item.made}`),
    line('rule', item.rule),
    line('decided by', item.needs),
  ].join('\n');
}
