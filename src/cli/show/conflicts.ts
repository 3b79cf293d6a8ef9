import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { Conflict } from '../../core/index.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { figureCells, figureColumns, receipts, short } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: { name: 'conflicts', description: 'Where figures disagree, and the named causes' },
  args,
  async run({ args: given }) {
    words(given, 0);
    await ask(given, async (engine, asOf) => shown((await engine.overview(asOf)).conflicts, asOf));
  },
});
export default command;

function shown(conflicts: readonly Conflict[], asOf: string): Shown {
  const rows = conflicts.flatMap((conflict) =>
    conflict.figures.map(({ label, figure }) => [
      conflict.id,
      conflict.topic,
      conflict.headline,
      conflict.causes.map((c) => c.cause).join('; '),
      label,
      ...figureCells(figure),
    ]),
  );
  return {
    json: { asOf, conflicts },
    csv: { columns: ['conflict', 'topic', 'headline', 'causes', 'label', ...figureColumns], rows },
    text: (screen) => {
      if (conflicts.length === 0) return `No conflict is known on ${asOf}.`;
      const blocks = conflicts.map((conflict) => conflictText(conflict, screen)).join('\n\n');
      const total = `${conflicts.length} conflicts known on ${asOf}. They are shown, never averaged.`;
      return `${blocks}\n${receipts(
        conflicts.flatMap((conflict) => conflict.figures),
        screen,
      )}\n${foot(total, screen)}`;
    },
  };
}

function conflictText({ topic, headline, figures, causes }: Conflict, { style, columns }: Screen): string {
  const drawn = table(
    [
      { title: '', align: 'right' },
      { title: '', flexible: true },
    ],
    figures.map(({ label, figure }) => [short(figure), label]),
    { columns: columns - 2, cell: (text, column) => (column === 0 ? style.accent(text) : text) },
  );
  return [
    style.dim(wrapIndented(topic, columns, '')),
    style.bold(wrapIndented(headline, columns, '')),
    ...drawn
      .split('\n')
      .slice(1)
      .map((line) => `  ${line}`),
    ...causes.map(({ cause, explanation }) =>
      wrapIndented(`${cause}: ${explanation}`, columns, '    ', '  - '),
    ),
  ].join('\n');
}
