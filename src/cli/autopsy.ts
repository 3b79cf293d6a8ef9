import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { type Autopsy, autopsy, splitMethods } from '../engine/autopsy/autopsy.ts';
import { autopsyText } from './autopsy/text.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { askArgs, text, words } from './shared/options.ts';
import type { Shown } from './shared/shown.ts';

const args: ArgsDef = {
  company: {
    type: 'positional',
    required: false,
    valueHint: 'NAME',
    description: 'by name, alias or ticker',
  },
  years: {
    type: 'positional',
    required: false,
    valueHint: 'YEAR..YEAR',
    description: 'from and to, 2021..2025',
  },
  method: { type: 'string', valueHint: splitMethods.join('|'), description: 'how to split (shapley)' },
  data: { type: 'string', valueHint: 'FILE', description: 'your own table: company,year,revenue,heads,...' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'autopsy', description: 'What moved revenue per employee and the margin between two years' },
  args,
  async run({ args: given }) {
    const [company, years] = words(given, 2);
    if (company === undefined || years === undefined)
      throw new Problem('bad-option', 'Expected a company and two years; they did not both come.', {
        hint: 'headcount autopsy META 2021..2025',
      });
    const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(years) ?? [];
    if (from === undefined || to === undefined || from >= to)
      throw new Problem(
        'bad-option',
        `Expected an earlier and a later year such as 2021..2025; "${years.slice(0, 40)}" came.`,
      );
    const asked = text(given, 'method') ?? 'shapley';
    const method = splitMethods.find((name) => name === asked);
    if (method === undefined)
      throw new Problem(
        'bad-option',
        `Expected --method ${splitMethods.join(' or ')}; "${asked.slice(0, 40)}" came.`,
      );
    const data = text(given, 'data');
    await askLedger(given, async (opened, asOf) =>
      shown(await autopsy(opened, { company, from, to, asOf, method, data })),
    );
  },
});
export default command;

function shown(result: Autopsy): Shown {
  const measured = [
    ['revenue per employee', result.perEmployee] as const,
    ...(result.margin === null ? [] : [['operating margin', result.margin] as const]),
  ];
  return {
    json: result,
    csv: {
      columns: ['of', 'cause', 'amount', 'share_of_change', 'from', 'to', 'residual'],
      rows: measured.flatMap(([of, split]) =>
        split.parts.map(({ cause, amount }) => [
          of,
          cause,
          amount,
          amount === null || split.change === 0 ? null : amount / split.change,
          split.from,
          split.to,
          split.residual,
        ]),
      ),
    },
    text: (screen) => autopsyText(result, screen),
  };
}
