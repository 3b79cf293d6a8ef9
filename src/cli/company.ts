import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { compareCompanies, explainCompany } from '../engine/link/explain-company.ts';
import { foot } from './shared/foot.ts';
import { formatGiven, text, words } from './shared/options.ts';
import { print, type Screen, type Shown, screenFor } from './shared/shown.ts';
import { wrapIndented } from './terminal/wrap.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = {
  name: { type: 'positional', required: false, valueHint: 'NAME', description: 'as a source writes it' },
  against: { type: 'string', valueHint: 'NAME', description: 'another name: are they one employer?' },
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'company',
    description: 'Which company a name is, by which alias and rule, and what is near',
  },
  args,
  run({ args: given }) {
    const [name] = words(given, 1);
    if (name === undefined || name.trim() === '')
      throw new Problem('bad-option', 'Expected a company’s name; none came.', {
        hint: 'Put a name of several words in quotes.',
      });
    const other = text(given, 'against');
    print(other === undefined ? shown(name) : compared(name, other), formatGiven(given), screenFor(false));
  },
});
export default command;

function compared(a: string, b: string): Shown {
  const verdict = compareCompanies(a, b);
  return {
    json: { a, b, ...verdict },
    csv: { columns: ['a', 'b', 'answer', 'rule', 'reason'], rows: [[a, b, ...Object.values(verdict)]] },
    text: ({ style, columns }) =>
      [
        style.bold(`${printable(a)} and ${printable(b)}: ${verdict.answer}`),
        wrapIndented(`By ${verdict.rule}: ${printable(verdict.reason)}.`, columns, ''),
      ].join('\n'),
  };
}

function shown(asked: string): Shown {
  const found = explainCompany(asked);
  const all = [...(found.company === null ? [] : [found.company]), ...found.near];
  return {
    json: found,
    csv: {
      columns: ['asked', 'company', 'name', 'alias', 'answer', 'rule', 'reason'],
      rows: all.map((c) => [asked, c.company, c.name, c.alias, c.answer, c.rule, c.reason]),
    },
    text: (screen) => answerText(found, screen),
  };
}

function answerText(
  { asked, company, near, owners }: ReturnType<typeof explainCompany>,
  screen: Screen,
): string {
  const { style, columns } = screen;
  const line = (text: string, indent = ''): string => wrapIndented(printable(text), columns, indent);
  const head =
    company === null
      ? [
          style.bold(`"${printable(asked)}" is no company that is held`),
          line('It may still be one: the register is small, and nothing is guessed.'),
        ]
      : [
          style.bold(`"${printable(asked)}" is ${company.name}`),
          line(`Alias: ${company.alias} (${company.why}).`),
          line(`Rule: ${company.rule}: ${company.reason}.`),
        ];
  const others = near.map((c) => `${line(`${c.name}: ${c.answer}, by ${c.rule}: ${c.reason}`, '  ')}`);
  return [
    ...head,
    ...owners.map((o) =>
      line(`Owner: ${o.parent}, ${o.reason} (${o.source}). An owner is another employer.`),
    ),
    ...(others.length === 0 ? [] : ['', style.dim('Near, and kept apart'), ...others]),
    '',
    foot(`Next: headcount show company "${company?.name ?? asked}"`, screen),
  ].join('\n');
}
