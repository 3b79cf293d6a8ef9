import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { askModel, listModels, type ModelAnswer } from '../engine/models/ask-model.ts';
import { measuredInputs } from '../engine/models/measured.ts';
import { modelText } from './model/text.ts';
import { foot } from './shared/foot.ts';
import { formatGiven, type Given, text, words } from './shared/options.ts';
import { print, type Shown, screenFor } from './shared/shown.ts';
import { table } from './terminal/table.ts';

const args: ArgsDef = {
  name: {
    type: 'positional',
    required: false,
    valueHint: 'NAME',
    description: 'a model; without one, the list',
  },
  set: {
    type: 'string',
    valueHint: 'A=1,B=2..3',
    description: 'inputs: a point, low..high or low..value..high',
  },
  draws: {
    type: 'string',
    valueHint: 'N',
    description: 'points of the inputs’ intervals (each model has its own)',
  },
  seed: { type: 'string', valueHint: 'S', description: 'another set of points (1)' },
  solve: { type: 'string', valueHint: 'INPUT', description: 'what this input would have to be' },
  for: { type: 'string', valueHint: 'OUTPUT=N', description: '... for this output to be N' },
  focus: { type: 'string', valueHint: 'FILE', description: 'token-payroll: a FOCUS 1.2 cost file' },
  payroll: {
    type: 'string',
    valueHint: 'FILE',
    description: '... and a CSV with pay a year, and heads if not one',
  },
  by: { type: 'string', valueHint: 'COLUMN', description: '... joined by this column of both files' },
  repo: { type: 'string', valueHint: 'DIR', description: 'outcome: a git repository’s own history' },
  revenue: { type: 'string', valueHint: 'FILE', description: '... and a CSV with month and revenue' },
  split: { type: 'string', valueHint: 'YYYY-MM', description: '... before and from this month (the middle)' },
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
};

const command: CommandDef = defineCommand({
  meta: { name: 'model', description: 'What would have to be true: what-if models with sourced intervals' },
  args,
  run({ args: given }) {
    const [name] = words(given, 1);
    print(name === undefined ? list() : asked(name, given), formatGiven(given), screenFor(false));
  },
});
export default command;

function asked(name: string, given: Given): Shown {
  const measured = measuredInputs({
    model: name,
    focus: text(given, 'focus'),
    payroll: text(given, 'payroll'),
    by: text(given, 'by'),
    repo: text(given, 'repo'),
    revenue: text(given, 'revenue'),
    split: text(given, 'split'),
  });
  const answer = askModel({
    name,
    set: text(given, 'set'),
    draws: whole(given, 'draws'),
    seed: whole(given, 'seed'),
    solve: text(given, 'solve'),
    target: text(given, 'for'),
    measured: measured.settings,
    notes: measured.notes,
  });
  const json = { ...answer, ...measured.evidence };
  return { json, csv: csvOf(answer), text: (screen) => modelText(answer, screen, measured.lines) };
}

function csvOf(answer: ModelAnswer): Shown['csv'] {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const rows = (kind: 'inputs' | 'outputs') =>
    Object.entries(answer[kind]).map(([name, { value, low, high, unit }]) => [
      kind.slice(0, -1),
      name,
      ...[value, low, high].map(finite),
      unit,
      answer.inputs[name]?.source ?? null,
      answer.sensitivity.find(({ input }) => input === name)?.first ?? null,
      answer.sensitivity.find(({ input }) => input === name)?.total ?? null,
    ]);
  return {
    columns: ['kind', 'name', 'value', 'low', 'high', 'unit', 'source', 'first', 'total'],
    rows: [...rows('inputs'), ...rows('outputs')],
  };
}

function list(): Shown {
  const models = listModels();
  return {
    json: { models },
    csv: { columns: ['name', 'summary'], rows: models.map(({ name, summary }) => [name, summary]) },
    text: (screen) =>
      `${table(
        [{ title: 'model' }, { title: 'what it answers', flexible: true }],
        models.map(({ name, summary }) => [name, summary]),
        {
          columns: screen.columns,
          title: screen.style.dim,
          cell: (cell, column) => (column === 0 ? screen.style.accent(cell) : cell),
        },
      )}\n\n${foot('Every default has a source and an interval, or says that it has none. Next: headcount model round-trip', screen)}`,
  };
}

function whole(given: Given, name: string): number | undefined {
  const word = text(given, name);
  if (word === undefined) return undefined;
  if (/^\d+$/.test(word)) return Number(word);
  throw new Problem('bad-option', `Expected a whole number after --${name}; "${word.slice(0, 40)}" came.`);
}
