import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { type MeasureEntry, measureEntries } from '../engine/measure/answer.ts';
import { foot } from './shared/foot.ts';
import { askOptions, words } from './shared/options.ts';
import { print, type Screen, type Shown, screenFor } from './shared/shown.ts';
import { wrapIndented } from './terminal/wrap.ts';

const args: ArgsDef = {
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
};

const command: CommandDef = defineCommand({
  meta: { name: 'measures', description: 'Every measure with its definition, unit and caveats' },
  args,
  run({ args: given }) {
    words(given, 0);
    print(shown(measureEntries()), askOptions(given).format, screenFor(false));
  },
});
export default command;

function shown(entries: readonly MeasureEntry[]): Shown {
  return {
    json: { measures: entries },
    csv: {
      columns: ['name', 'question', 'definition', 'unit', 'by', 'caveats', 'fill'],
      rows: entries.map((e) => [
        e.name,
        e.question,
        e.definition,
        e.unit,
        e.by.join(' '),
        e.caveats.join(' '),
        e.fill,
      ]),
    },
    text: (screen) =>
      [
        ...entries.map((entry) => entryText(entry, screen)),
        foot(`${entries.length} measures. Next: headcount measure ai-share --by year-to-date`, screen),
      ].join('\n\n'),
  };
}

function entryText(entry: MeasureEntry, { style, columns }: Screen): string {
  const line = (text: string): string => wrapIndented(text, columns, '    ', '  ');
  return [
    `${style.accent(entry.name)}  ${style.bold(entry.question)}`,
    line(entry.definition),
    style.dim(line(`Unit: ${entry.unit}. By: ${entry.by.join(', ')}.`)),
    ...entry.caveats.map((caveat) => style.dim(wrapIndented(caveat, columns, '    ', '  - '))),
  ].join('\n');
}
