import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { type CourtCase, hearCases } from '../../engine/predict/court.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { printable } from '../xray/printable.ts';
import { casesCsv, tallyText } from './case-text.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: { name: 'list', description: 'Every dated prediction and where it stands' },
  args,
  async run({ args: given }) {
    words(given, 0);
    await askLedger(given, async ({ ledger }, asOf) => {
      const cases = await hearCases(ledger, asOf);
      return {
        json: { asOf, predictions: cases },
        csv: casesCsv(cases),
        text: (screen) => listText(cases, asOf, screen),
      };
    });
  },
});
export default command;

function listText(cases: readonly CourtCase[], asOf: string, screen: Screen): string {
  const { style, columns } = screen;
  if (cases.length === 0) return `No prediction is known on ${asOf}.`;
  const decided = (cell: string): string =>
    /^(?:true|false) *$/.test(cell) ? style.accent(cell) : style.dim(cell);
  const rows = cases.map(({ id, due, verdict, text, madeBy }) => [
    due,
    verdict,
    printable(`${text} (${madeBy})`),
    id,
  ]);
  return [
    table(
      [{ title: 'due' }, { title: 'verdict' }, { title: 'foretold (by)', flexible: true }, { title: 'id' }],
      rows,
      {
        columns,
        title: style.dim,
        cell: (cell, column) => (column === 1 ? decided(cell) : column === 3 ? style.dim(cell) : cell),
      },
    ),
    '',
    foot(
      `As of ${asOf}: ${tallyText(cases)}. Next: headcount predict resolve ${cases[0]!.id} (its rule and reason)`,
      screen,
    ),
  ].join('\n');
}
